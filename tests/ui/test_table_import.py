"""A spreadsheet comes in: what was understood is shown, corrected, proven, imported, taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QPushButton,
    QRadioButton,
    QTableView,
    QTabWidget,
)

from budget_tables import HEADER_ROW, SIRET, TITLES, write_execution
from budgetlocal.ui.table_import import reading

pytestmark = pytest.mark.ui


@pytest.fixture
def table(tmp_path):
    return write_execution(tmp_path / "execution_juin.xlsx")


def tab(person, name):
    """Open a tab of the window, as a click on its title does."""
    tabs = person.front().findChild(QTabWidget)
    titles = [tabs.tabText(rank).replace("&", "") for rank in range(tabs.count())]
    rank = next(rank for rank, title in enumerate(titles) if title.startswith(name))
    bar = tabs.tabBar()
    person.qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(rank).center())
    person.wait()
    return titles[rank]


def sheet(person) -> QTableView:
    return person.named("Feuille du fichier", QTableView)


def row_titles(person):
    model = sheet(person).model()
    return [
        model.headerData(row, Qt.Orientation.Vertical).strip() for row in range(model.rowCount())
    ]


def column_titles(person):
    model = sheet(person).model()
    return [
        model.headerData(column, Qt.Orientation.Horizontal).split("\n")[1]
        for column in range(model.columnCount())
    ]


def click_cell(person, row, column, *, shift=False):
    view = sheet(person)
    index = view.model().index(row, column)
    view.scrollTo(index)
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    place = view.visualRect(index).center()
    person.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)
    person.wait()


def import_button(person) -> QPushButton:
    buttons = person.front().findChildren(QPushButton)
    return next(button for button in buttons if button.text().replace("&", "") == "Importer")


def test_the_sheet_is_shown_as_it_is_with_what_each_row_and_column_is(person, table):
    person.import_files(table)
    assert "execution_juin.xlsx" in person.reads()
    assert column_titles(person)[:4] == [
        "Chapitre", "Article (nature)", "Libellé", "Budget primitif",
    ]  # fmt: skip
    rows = row_titles(person)
    assert rows[0] == "· 1"
    assert rows[HEADER_ROW] == f"≡ {HEADER_ROW + 1}"
    assert rows[HEADER_ROW + 1] == str(HEADER_ROW + 2)
    assert rows[HEADER_ROW + 5] == f"ΣΣ {HEADER_ROW + 6}"
    model = sheet(person).model()
    assert model.index(HEADER_ROW + 1, 0).data() == "11"
    assert model.index(HEADER_ROW + 1, 6).data() == "6000,5"


def test_a_clean_table_is_imported_with_its_proof_and_one_undo_takes_it_back(person, table):
    person.import_files(table)
    seen = person.reads()
    assert "1 document" in seen
    assert "Rien n'est perdu ni compté deux fois" in seen
    person.press("Importer")
    assert person.dialog() is None
    assert person.chooser("Exercice").currentText() == "2025"
    assert "execution_juin.xlsx" in person.reads()
    person.window.show_page("budget")
    person.wait()
    shown = person.table("Budget par section, chapitre et article").table
    assert [column.key for column in shown.columns[2:]] == ["CredOuv", "MtReal"]
    assert [row.cells[2:] for row in shown.rows if str(row.cells[0]) == "65"] == [
        (1_850_000, 1_000_000)
    ]
    person.menu("Annuler")
    assert "Aucun budget pour l'instant" in person.reads()


def test_the_conservation_is_shown_for_each_column_to_the_cent(person, table):
    person.import_files(table)
    tab(person, "Sommes")
    rows = {row[0]: row for row in person.rows("Conservation des montants")}
    _title, role, proof, total, kept, left_out, gap = rows["Mandaté"]
    assert (role, proof, gap) == ("Réalisé", "✓ tout est là", "0,00")
    assert kept == left_out == "190\u202f000,25"
    assert total == "380\u202f000,50"
    assert rows["Libellé" if "Libellé" in rows else "Engagé"][2] == "✓ tout est là"


def test_excluded_rows_are_listed_with_their_reason(person, table):
    person.import_files(table)
    assert tab(person, "Exclus") == "Exclus (1)"
    [row] = person.rows("Lignes exclues")
    assert row[0] == f"Dépenses!{HEADER_ROW + 6}"
    assert row[1:3] == ["Total", "TOTAL DEPENSES"]


def test_a_repair_can_be_refused_taken_again_and_undone(person, table):
    person.import_files(table)
    tab(person, "Réparations")
    rows = person.rows("Réparations")
    assert rows[0][:2] == ["✓ faite", "Zéros perdus"]
    assert rows[0][3:5] == ["11", "011"]
    person.table("Réparations").choose_row(0)
    person.press("Refuser cette réparation")
    assert person.rows("Réparations")[0][0] == "✕ refusée"
    person.press("Reprendre cette réparation")
    assert person.rows("Réparations")[0][0] == "✓ faite"
    person.press("Défaire ce choix")
    assert person.rows("Réparations")[0][0] == "✕ refusée"
    person.press("Défaire ce choix")
    assert person.rows("Réparations")[0][0] == "✓ faite"


def test_a_repair_leads_to_its_cell(person, table):
    person.import_files(table)
    tab(person, "Réparations")
    person.table("Réparations").choose_row(0)
    person.press("Voir la cellule")
    index = sheet(person).currentIndex()
    assert (index.row(), index.column()) == (HEADER_ROW + 1, 0)


def test_the_role_of_a_column_is_changed_with_the_keyboard(person, table):
    person.import_files(table)
    click_cell(person, HEADER_ROW + 1, 3)
    assert person.chooser("Colonne").currentText() == "Budget primitif"
    box = person.chooser("Colonne")
    box.setFocus()
    box.setCurrentIndex(box.findText("Non lue"))
    box.activated.emit(box.currentIndex())
    person.wait()
    assert column_titles(person)[3] == "Non lue"
    tab(person, "Sommes")
    assert "Budget primitif" not in [row[0] for row in person.rows("Conservation des montants")]
    person.keys("Ctrl+Z", person.front())
    assert column_titles(person)[3] == "Budget primitif"


def test_rows_can_be_left_out_and_their_amounts_are_then_excluded(person, table):
    person.import_files(table)
    click_cell(person, HEADER_ROW + 4, 1)
    box = person.chooser("Lignes")
    box.setCurrentIndex(box.findText("Laissée de côté", Qt.MatchFlag.MatchEndsWith))
    box.activated.emit(box.currentIndex())
    person.wait()
    assert row_titles(person)[HEADER_ROW + 4].startswith("✕")
    tab(person, "Exclus")
    assert f"Dépenses!{HEADER_ROW + 5}" in [row[0] for row in person.rows("Lignes exclues")]
    assert "Rien n'est perdu" in person.reads()


def test_a_question_keeps_the_import_closed_until_it_is_answered(person, tmp_path):
    person.import_files(write_execution(tmp_path / "sans_siret.xlsx", siret=""))
    assert not import_button(person).isEnabled()
    seen = person.reads()
    assert "Pour importer, répondez à" in seen
    assert "SIRET" in seen
    person.press("Saisir la réponse dans l'onglet Identité")
    person.type_in("SIRET du budget", "21990001200018")
    person.qtbot.keyClick(person.named("SIRET du budget"), Qt.Key.Key_Tab)
    person.wait()
    assert import_button(person).isEnabled()
    assert "prêt" in person.reads()


def test_a_siret_that_cannot_be_is_told_where_it_is_typed(person, tmp_path):
    person.import_files(write_execution(tmp_path / "sans_siret.xlsx", siret=""))
    tab(person, "Identité")
    person.type_in("SIRET du budget", "123")
    person.qtbot.keyClick(person.named("SIRET du budget"), Qt.Key.Key_Tab)
    assert "⚠ 14 chiffres." in person.reads()
    assert not import_button(person).isEnabled()


def test_what_is_wrongly_typed_is_never_imported_under_the_former_value(person, table):
    person.import_files(table)
    tab(person, "Identité")
    person.type_in("SIRET du budget", "123")
    person.qtbot.keyClick(person.named("SIRET du budget"), Qt.Key.Key_Return)
    person.wait()
    assert person.dialog() is not None
    assert "⚠ 14 chiffres." in person.reads()
    person.press("Importer")
    assert person.dialog() is not None
    person.type_in("SIRET du budget", SIRET)
    person.qtbot.keyClick(person.named("SIRET du budget"), Qt.Key.Key_Tab)
    person.press("Importer")
    assert person.dialog() is None
    assert person.chooser("Exercice").currentText() == "2025"


def test_a_question_with_choices_is_answered_by_one_of_them(person, tmp_path):
    path = tmp_path / "tableau.csv"
    lines = ["Chapitre;Article;Libellé;Montant", "011;60611;Eau;100,00", "012;64111;Paie;200,00"]
    path.write_text(f"SIRET;{SIRET}\nExercice;2024\n\n" + "\n".join(lines), encoding="utf-8")
    person.import_files(path)
    assert not import_button(person).isEnabled()
    radios = [radio for radio in person.front().findChildren(QRadioButton) if radio.isVisible()]
    wanted = next(radio for radio in radios if radio.text().startswith("Budget primitif"))
    person.qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    person.wait()
    tab(person, "Identité")
    assert person.chooser("Étape").currentText() == "Budget primitif (BP)"
    person.keys("Ctrl+Z", person.front())
    assert person.chooser("Étape").currentText() == "Pas encore connue"


def test_the_role_of_a_column_is_dragged_onto_another(person, table):
    person.import_files(table)
    header = sheet(person).horizontalHeader()
    data = QMimeData()
    data.setData("application/x-budgetlocal-column", b"6")
    x = header.sectionViewportPosition(8) + header.sectionSize(8) // 2
    place, move = QPointF(x, header.height() / 2), Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), move, data, left, none)
    QApplication.sendEvent(header.viewport(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(header.viewport(), QDropEvent(place, move, data, left, none))
    person.wait()
    assert column_titles(person)[6] == "Non lue"
    assert column_titles(person)[8] == "Engagé"
    person.press("Défaire ce choix")
    assert column_titles(person)[8] == "Disponible"


def test_other_rows_become_the_titles(person, table):
    person.import_files(table)
    click_cell(person, HEADER_ROW - 1, 0)
    click_cell(person, HEADER_ROW, 0, shift=True)
    person.press("≡ Titres ici")
    assert row_titles(person)[HEADER_ROW - 1].startswith("≡")
    assert column_titles(person)[3] == "Budget primitif"
    person.press("Défaire ce choix")
    assert not row_titles(person)[HEADER_ROW - 1].startswith("≡")


def test_the_start_of_a_large_file_is_shown_before_the_rest(person, table, monkeypatch):
    monkeypatch.setattr(reading, "PREVIEW_FROM_BYTES", 1)
    person.import_files(table)
    person.wait()
    assert row_titles(person)[HEADER_ROW].startswith("≡")
    assert import_button(person).isEnabled()


def test_what_is_no_budget_is_refused_with_its_sheet_in_view(person, tmp_path):
    path = tmp_path / "subventions.csv"
    path.write_text(
        "Bénéficiaire;Objet;Montant\nClub de boules;Fonctionnement;300\nFanfare;Concert;150\n",
        encoding="utf-8",
    )
    person.import_files(path)
    assert not import_button(person).isEnabled()
    assert "subventions.csv" in person.reads()
    assert sheet(person).model().index(1, 0).data() == "Club de boules"
    person.press("Annuler")
    assert not person.application.session.is_open


def test_a_file_that_cannot_be_read_says_why_and_nothing_is_open(person, tmp_path):
    path = tmp_path / "coupe.xlsx"
    path.write_bytes(write_execution(tmp_path / "bon.xlsx").read_bytes()[:3000])
    person.import_files(path, tmp_path / "bon.xlsx")
    assert "Importer « bon.xlsx »" in person.reads()
    person.press("Annuler")
    assert "coupe.xlsx" in person.reads()
    assert "sa fin manque" in person.reads()
    assert not person.application.session.is_open


def test_leaving_the_window_imports_nothing_and_the_next_file_comes(person, table, demonstration):
    person.import_files(table, demonstration["BP_2025"])
    assert isinstance(person.dialog(), QDialog)
    person.press("Annuler")
    assert person.chooser("Exercice").currentText() == "2025"
    assert "BP_2025.xml" in person.reads()


def test_sheets_can_be_chosen_and_left_out(person, table):
    person.import_files(table)
    sheets = person.chooser("Feuille")
    assert [sheets.itemText(rank) for rank in range(sheets.count())] == ["Dépenses", "Notes"]
    box = person.named("Lire cette feuille", QCheckBox)
    assert box.isChecked()
    person.choose("Feuille", "Notes")
    assert not box.isChecked()
    assert sheet(person).model().index(0, 0).data() == "Ne pas diffuser"


def test_the_file_of_the_next_month_shows_what_changes_and_replaces(person, tmp_path):
    person.import_files(write_execution(tmp_path / "juin.xlsx"))
    person.press("Importer")
    person.import_files(write_execution(tmp_path / "juin_corrige.xlsx", energy=48_000.01))
    person.press("Importer")
    lines = person.rows("Lignes qui diffèrent")
    credits = next(line for line in lines if line[4] == "crédits ouverts")
    assert credits[0] == "≠ modifiée"
    assert credits[3] == "60612"
    assert credits[6:] == ["50\u202f000,00", "50\u202f000,01", "0,01"]
    person.press("Remplacer")
    assert "juin_corrige.xlsx" in person.reads()
    person.menu("Annuler")
    assert "juin.xlsx" in person.reads()


def recettes_of(folders):
    return sorted((folders.config / "recettes").glob("*.json"))


def test_a_layout_is_remembered_and_applied_alone(person, folders, tmp_path):
    titles = (*TITLES[:-1], "Truc")
    person.import_files(write_execution(tmp_path / "juin.xlsx", titles=titles))
    click_cell(person, HEADER_ROW + 1, 8)
    box = person.chooser("Colonne")
    box.setCurrentIndex(box.findText("Disponible"))
    box.activated.emit(box.currentIndex())
    person.wait()
    person.press("Importer")
    assert len(recettes_of(folders)) == 1
    july = write_execution(tmp_path / "juillet.xlsx", titles=titles, day="31/07/2025", siret="")
    person.import_files(july)
    assert column_titles(person)[8] == "Disponible"
    assert import_button(person).isEnabled()
    tab(person, "Identité")
    assert person.named("SIRET du budget").text() == SIRET


def test_a_layout_is_not_remembered_when_the_person_does_not_want_it(person, folders, table):
    person.import_files(table)
    box = person.named("Se souvenir de cette présentation", QCheckBox)
    person.qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    person.press("Importer")
    assert recettes_of(folders) == []


def test_remembered_layouts_are_renamed_exported_deleted_and_taken_back(
    person, folders, table, tmp_path
):
    person.import_files(table)
    person.press("Importer")
    person.menu("Présentations mémorisées")
    name = "Présentations mémorisées"
    assert [row[0] for row in person.rows(name)] == ["execution juin"]
    person.table(name).choose_row(0)
    person.press("Modifier…")
    person.type_in("Nom", "Export du mois")
    person.press("Enregistrer")
    assert [row[0] for row in person.rows(name)] == ["Export du mois"]
    person.dialogs.will_choose(tmp_path / "a_donner.recette.json")
    person.table(name).choose_row(0)
    person.press("Exporter…")
    assert (tmp_path / "a_donner.recette.json").is_file()
    person.press("Supprimer")
    assert person.rows(name) == []
    assert recettes_of(folders) == []
    person.press("Défaire")
    assert [row[0] for row in person.rows(name)] == ["Export du mois"]
    person.table(name).choose_row(0)
    person.press("Supprimer")
    person.dialogs.will_choose(tmp_path / "a_donner.recette.json")
    person.press("Importer…")
    assert [row[0] for row in person.rows(name)] == ["Export du mois"]


def test_a_file_that_is_no_layout_is_refused(person, tmp_path):
    path = tmp_path / "autre.json"
    path.write_text("{}", encoding="utf-8")
    person.menu("Présentations mémorisées")
    person.dialogs.will_choose(path)
    person.press("Importer…")
    assert "autre.json" in person.reads()


def test_the_selection_is_copied_as_a_spreadsheet_takes_it(person, table, qapp):
    person.import_files(table)
    click_cell(person, HEADER_ROW + 1, 1)
    click_cell(person, HEADER_ROW + 2, 3, shift=True)
    person.keys("Ctrl+C", sheet(person))
    assert qapp.clipboard().text() == ("60611\tEau et assainissement\t12000\n60612\tÉnergie\t48000")


def test_every_input_of_the_window_has_a_name(person, table):
    person.import_files(table)
    for kind in (QCheckBox, QTableView):
        for widget in person.front().findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName()


def write_one_balance(path, *sirets):
    """Write a balance of accounts: one account of spending, one of income, for each budget."""
    from official_files import BALANCE_HEADER, balance_line

    rows = [
        balance_line(siret, compte, debit, credit)
        for siret in sirets
        for compte, debit, credit in (("60611", 12_345_67, 0), ("73111", 0, 12_345_67))
    ]
    path.write_text("\n".join((BALANCE_HEADER, *rows)) + "\n", encoding="utf-8")
    return path


def test_the_balance_of_one_budget_is_imported_as_what_was_executed(person, tmp_path):
    person.import_files(write_one_balance(tmp_path / "balance.csv", SIRET))
    tab(person, "Sommes")
    assert [row[2] for row in person.rows("Conservation des montants")] == ["✓ tout est là"] * 4
    assert import_button(person).isEnabled()
    tab(person, "Résultat")
    assert "situation au 31/12/2024" in person.chooser("Document").currentText()
    person.press("Importer")
    assert person.dialog() is None
    person.window.show_page("budget")
    person.wait()
    shown = person.table("Budget par section, chapitre et article").table
    figures = {str(row.cells[0]): row.cells[2:] for row in shown.rows}
    assert figures["60611"] == (12_345_67,)
    assert figures["73111"] == (12_345_67,)


def test_a_balance_of_two_budgets_goes_to_the_page_of_data(person, tmp_path):
    path = write_one_balance(tmp_path / "balance.csv", SIRET, "21999901800027")
    person.window.import_files([path])
    person.wait()
    assert not person.application.session.is_open
    person.window.show_page("donnees")
    person.wait()
    person.press("Compléter l'extrait")
    assert [row[5] for row in person.rows("Sources importées")] == ["balance.csv"]
