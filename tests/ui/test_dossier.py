"""The page Dossier de conseil as a person meets it, and the council on the whole screen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from pptx import Presentation
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTabWidget

from accessible import nameless
from budgetlocal.cli import main
from budgetlocal.core.studies import StudyKind
from budgetlocal.ui.dossier.parts_list import PartsList
from budgetlocal.ui.dossier.seance import Seance
from budgetlocal.ui.pages.dossier import DossierPage
from budgetlocal.ui.pages.registry import BUDGET, DOSSIER, PAGES, shortcut
from budgetlocal.ui.tables.table_view import TableView
from looking_up import flat
from pack_texts import words_of

pytestmark = pytest.mark.ui

KEY = shortcut([page.key for page in PAGES].index(DOSSIER))
FILES = ("CA_2023", "CA_2024", "BP_2025", "DM1_2025")


@pytest.fixture
def at_page(person, demonstration):
    person.import_files(*(demonstration[name] for name in FILES))
    person.window.show_page(DOSSIER)
    person.wait()
    return person


def parts(person) -> PartsList:
    return person.named("Parties du dossier", PartsList)


def lines(person) -> list[str]:
    shown = parts(person)
    return [shown.item(row).text() for row in range(shown.count())]


def ticked(person, row: int) -> bool:
    return parts(person).item(row).checkState() is Qt.CheckState.Checked


def studies(person) -> tuple:
    repository = person.application.session.workspace.repository
    return tuple(
        study
        for budget in repository.budgets()
        for study in repository.studies(StudyKind.DOSSIER, budget.id)
    )


def words_of_tables(widget) -> str:
    """Return what the tables of a window hold."""
    tables = [view.table for view in widget.findChildren(TableView) if view.table is not None]
    return "\n".join(str(cell) for table in tables for row in table.rows for cell in row.cells)


def council(person) -> Seance:
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, Seance)]
    return next(each for each in shown if each.isVisible())


def test_the_account_has_its_pack_and_each_absence_its_reason(at_page):
    assert lines(at_page)[:3] == [
        "1. Le contexte",
        "2. L'essentiel en chiffres",
        "3. Le résultat de clôture",
    ]
    assert any("absente" in line for line in lines(at_page)), lines(at_page)
    parts(at_page).choose("taux")
    assert "1259" in at_page.reads(), at_page.reads()
    parts(at_page).choose("resultat")
    assert "586 319" in flat(at_page.reads())


def test_another_occasion_speaks_of_another_document(at_page):
    at_page.choose("Occasion", "Vote du budget primitif")
    assert "BUDGET PRINCIPAL · 2025" in at_page.reads()
    parts(at_page).choose("equilibre")
    assert "12 240 300 €" in flat(at_page.reads())
    at_page.choose("Occasion", "Décision modificative")
    assert len(lines(at_page)) == 4
    parts(at_page).choose("credits-votes")
    assert "12 252 700 €" in flat(at_page.reads())  # BP 12 240 300 + DM 12 400


def test_the_page_is_walked_with_the_keyboard_alone(at_page, qtbot):
    """Tick, move, rewrite, undo: no mouse."""
    at_page.keys(KEY)
    view = parts(at_page)
    assert view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    at_page.wait()
    assert not ticked(at_page, 1)
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    at_page.wait()
    assert lines(at_page)[0] == "1. L'essentiel en chiffres"
    assert parts(at_page).current_key == "essentiel"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    at_page.wait()
    assert at_page.dialog() is not None
    at_page.type_in("Texte", "Le cap est tenu : {epargne_brute}, {rien}.")
    assert "{rien}" in at_page.reads()
    assert "1 346 852 €" in flat(at_page.reads())
    at_page.press("OK")
    assert "Le cap est tenu : 1 346 852 €, {rien}." in flat(at_page.reads())
    assert lines(at_page)[0] == "1. L'essentiel en chiffres · vos mots"
    assert len(studies(at_page)) == 1
    for _edit in range(3):
        at_page.menu("Annuler")
    assert lines(at_page)[0] == "1. Le contexte"
    assert ticked(at_page, 1)
    assert studies(at_page) == ()
    at_page.menu("Rétablir")
    assert not ticked(at_page, 1)


def test_the_words_go_back_to_the_proposed_ones(at_page):
    at_page.press("Titre et texte")
    at_page.type_in("Titre", "Chez nous")
    at_page.press("OK")
    assert lines(at_page)[0] == "1. Chez nous"
    at_page.press("Titre et texte")
    at_page.press("Revenir au texte proposé")
    at_page.press("OK")
    assert lines(at_page)[0] == "1. Le contexte"


def test_a_number_is_inserted_where_the_cursor_is(at_page):
    at_page.press("Titre et texte")
    at_page.type_in("Texte", "Nous sommes ")
    at_page.choose("Nombre", flat_choice(at_page, "Population totale"))
    at_page.press("Insérer")
    assert "Nous sommes 8 437" in flat(at_page.reads())
    at_page.press("Annuler")


def flat_choice(person, start: str) -> str:
    box = person.chooser("Nombre")
    found = [box.itemText(row) for row in range(box.count()) if box.itemText(row).startswith(start)]
    return found[0]


def test_what_the_law_asks_is_listed_with_its_article(at_page):
    tabs(at_page).setCurrentIndex(1)
    words = flat(at_page.reads())
    assert "À vérifier · Niveau des taux d'imposition : Manque" in words
    assert "CGCT, article L2313-1, depuis le 09/08/2015" in words
    assert "Juste · Niveau d'endettement : Rempli" in words
    page = at_page.window.findChild(DossierPage)
    assert len(page.table.rows) == 12


def tabs(person):
    return person.named("Dossier de conseil", QTabWidget)


def test_the_changes_since_the_last_writing_are_listed(at_page, demonstration, tmp_path):
    at_page.choose("Occasion", "Vote du budget primitif")
    folder = tmp_path / "conseil"
    folder.mkdir()
    write(at_page, folder)
    written = {path.relative_to(folder / "bp-2025").as_posix() for path in folder.rglob("*.*")}
    assert {
        "diaporama.pptx",
        "diaporama.pdf",
        "document.docx",
        "document.pdf",
        "tableaux.xlsx",
        "bp-2025.preuve.zip",
        "graphiques/financement-investissement.svg",
        "tableaux/equilibre.csv",
    } <= written
    tabs(at_page).setCurrentIndex(2)
    assert f"Rien n'a changé depuis l'écriture du {date.today():%d/%m/%Y}." in at_page.reads()  # noqa: DTZ011
    text = demonstration["BP_2025"].read_bytes()
    changed = tmp_path / "BP_2025.xml"
    changed.write_bytes(with_another_amount(text))
    at_page.import_files(changed)
    at_page.press("Remplacer")
    at_page.window.show_page(DOSSIER)
    at_page.wait()
    at_page.choose("Occasion", "Vote du budget primitif")
    tabs(at_page).setCurrentIndex(2)
    rows = [[flat(cell) for cell in row] for row in at_page.rows("Ce qui a changé")]
    assert ["Chiffre", "Dépenses de fonctionnement"] in [[row[0], row[2]] for row in rows]
    assert any(row[0] == "Phrase" for row in rows)


def with_another_amount(text: bytes) -> bytes:
    """Return the file of a budget with 1 000 € more on its first account 60612."""
    start = text.index(b'V="60612"')
    place = text.index(b"<MtPrev V=", start)
    begin = text.index(b'"', place) + 1
    end = text.index(b'"', begin)
    amount = f"{float(text[begin:end]) + 1000:.2f}".encode()
    return text[:begin] + amount + text[end:]


def write(person, folder: Path, *, before=lambda: None) -> None:
    """Press the button, answer the choices, choose the folder."""
    person.press("Écrire le dossier")
    before()
    person.dialogs.will_choose(folder)
    person.press("Choisir le répertoire")
    person.wait()


def test_the_files_hold_the_figures_of_the_page(at_page, tmp_path):
    write(at_page, tmp_path)
    folder = tmp_path / "ca-2024"
    values = {
        str(row[0].value): row[1].value
        for sheet in load_workbook(folder / "tableaux.xlsx", data_only=True)
        for row in sheet.iter_rows(max_col=2)
        if len(row) > 1 and row[0].value
    }
    assert values["Résultat global, restes à réaliser compris"] == pytest.approx(
        586_319.29, abs=0.5
    )
    shown, told = (
        "l'épargne brute est de 1 346 852 €",
        "l'épargne brute du compte est de 1 346 852 €",
    )
    slides = Presentation(str(folder / "diaporama.pptx")).slides
    words = [
        shape.text_frame.text for page in slides for shape in page.shapes if shape.has_text_frame
    ]
    assert shown in flat(" ".join(words))
    assert told in flat(
        " ".join(each.text for each in Document(str(folder / "document.docx")).paragraphs)
    )
    assert told in words_of(folder)["document.pdf"].replace("\n", " ")


def test_a_confidential_part_is_in_no_file_and_not_in_council(at_page, tmp_path):
    parts(at_page).choose("resultat")
    at_page.press("Confidentielle")
    at_page.keys("F5", parts(at_page))
    shown = council(at_page)
    seen = [shown.shown]
    for _step in range(30):
        at_page.qtbot.keyClick(shown, Qt.Key.Key_Right)
        seen.append(shown.shown)
    assert "resultat" not in seen
    assert "essentiel" in seen
    at_page.qtbot.keyClick(shown, Qt.Key.Key_Escape)
    write(at_page, tmp_path)
    folder = tmp_path / "ca-2024"
    assert not (folder / "tableaux" / "resultat.csv").exists()
    said = words_of(folder)
    assert len(said) > 50
    assert [name for name, text in said.items() if "Le résultat de clôture" in text] == []


def test_the_council_is_led_with_the_keys(at_page, qtbot, tmp_path):
    at_page.keys("F5", parts(at_page))
    shown = council(at_page)
    shown.resize(1024, 768)
    assert shown.shown == "contexte"
    assert "Échap : quitter" in shown.texts()[-1]
    qtbot.keyClick(shown, Qt.Key.Key_PageDown)
    assert shown.shown == "essentiel"
    assert "1 347 k€" in flat("\n".join(shown.texts()))
    qtbot.keyClick(shown, Qt.Key.Key_End)
    qtbot.keyClick(shown, Qt.Key.Key_Home)
    qtbot.keyClick(shown, Qt.Key.Key_Left)
    assert shown.shown == "contexte"
    for _step in range(3):
        qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert shown.shown == "execution-depenses-fonctionnement"
    assert "96,7 % des crédits réalisés" in flat("\n".join(shown.texts()))
    qtbot.keyClick(shown, Qt.Key.Key_T)
    assert "Source : VILLEXEMPLE" in flat("\n".join(shown.texts()))
    target = tmp_path / "seance.pdf"
    at_page.dialogs.will_choose(target)
    qtbot.keyClick(shown, Qt.Key.Key_P)
    at_page.wait()
    pages = PdfReader(target).pages
    text = flat("\n".join(page.extract_text() for page in pages))
    assert len(pages) == len(shown.seen) == 5
    assert "1 347 k€" in text
    assert "96,7" in text
    assert "−1 012 779,00" in text
    assert "…" not in text
    at_page.wait()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_number_is_explained_in_council(at_page, qtbot):
    at_page.keys("F5", parts(at_page))
    shown = council(at_page)
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    qtbot.keySequence(shown, "Ctrl+E")
    at_page.wait()
    dialog = next(each for each in shown.findChildren(QDialog) if each.isVisible())
    words = flat("\n".join(each.text() for each in dialog.findChildren(QLabel)))
    assert "12 006 426" in words
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_no_name_of_a_person_is_shown_in_council_nor_in_its_pdf(
    person, demonstration, qtbot, tmp_path
):
    """The label of an operation names a person: on the slide, in the explanation, in the PDF."""
    plain = demonstration["CA_2024"].read_bytes().decode("latin-1")
    named = tmp_path / "CA_2024.xml"
    named.write_bytes(plain.replace("Médiathèque", "Bail Mme Quorvec").encode("latin-1"))
    person.import_files(named)
    person.window.show_page(DOSSIER)
    person.wait()
    parts(person).choose("execution-depenses-investissement")
    person.keys("F5", parts(person))
    shown = council(person)
    while shown.shown != "execution-depenses-investissement":
        qtbot.keyClick(shown, Qt.Key.Key_Right)
    qtbot.keyClick(shown, Qt.Key.Key_T)
    assert "Bail Mme [nom retiré]" in words_of_tables(shown)
    assert "quorvec" not in words_of_tables(shown).casefold()
    qtbot.keySequence(shown, "Ctrl+E")
    person.wait()
    dialog = next(each for each in shown.findChildren(QDialog) if each.isVisible())
    words = [each.text() for each in dialog.findChildren(QLabel)]
    words.append(words_of_tables(dialog))
    assert "Bail Mme [nom retiré]" in words[-1]
    assert "quorvec" not in "\n".join(words).casefold()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    target = tmp_path / "seance.pdf"
    person.dialogs.will_choose(target)
    qtbot.keyClick(shown, Qt.Key.Key_P)
    person.wait()
    text = "\n".join(page.extract_text() for page in PdfReader(target).pages)
    assert "quorvec" not in text.casefold()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_the_council_opens_with_f5_wherever_the_keyboard_is(at_page, qtbot, tmp_path):
    """Right after writing the pack, after an explanation, and from a chooser above the page."""
    write(at_page, tmp_path)
    at_page.keys("F5")
    qtbot.keyClick(council(at_page), Qt.Key.Key_Escape)
    at_page.wait()
    parts(at_page).choose("essentiel")
    at_page.menu("Expliquer ce chiffre")
    qtbot.keyClick(at_page.dialog(), Qt.Key.Key_Escape)
    at_page.wait()
    at_page.keys("F5")
    qtbot.keyClick(council(at_page), Qt.Key.Key_Escape)
    at_page.wait()
    at_page.chooser("Exercice").setFocus()
    at_page.keys("F5")
    qtbot.keyClick(council(at_page), Qt.Key.Key_Escape)
    at_page.window.show_page(BUDGET)
    at_page.keys("F5")
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, Seance)]
    assert not [each for each in shown if each.isVisible()]


def test_the_debt_is_explained_loan_by_loan_on_the_page_and_in_council(at_page, qtbot):
    parts(at_page).choose("dette")
    at_page.menu("Expliquer ce chiffre")
    words = flat(at_page.reads())
    assert "Encours de la dette : 8 697 830,78 €" in words
    assert "emprunt(s) de l'annexe de la dette de « CA_2024.xml »" in words
    rows = [flat(cell) for row in at_page.rows("Comptes et lignes du chiffre") for cell in row]
    assert any(cell.startswith("ligne XML") for cell in rows), rows
    at_page.dialog().reject()
    at_page.wait()
    at_page.keys("F5")
    shown = council(at_page)
    for key, said in (
        ("desendettement", "Capacité de désendettement (emprunts de l'annexe) : 6,5 ans"),
        ("extinction-dette", "Capital"),
    ):
        while shown.shown != key:
            qtbot.keyClick(shown, Qt.Key.Key_Right)
        qtbot.keySequence(shown, "Ctrl+E")
        at_page.wait()
        dialog = next(each for each in shown.findChildren(QDialog) if each.isVisible())
        words = flat("\n".join(each.text() for each in dialog.findChildren(QLabel)))
        assert said in words
        assert "annexe" in words
        dialog.close()
        at_page.wait()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_no_amount_of_a_table_is_cut_on_a_small_screen(at_page, qtbot):
    """The columns are as wide as their text, whatever the size that the slide takes."""
    at_page.choose("Occasion", "Vote du budget primitif")
    at_page.keys("F5", parts(at_page))
    shown = council(at_page)
    while shown.shown != "equilibre":
        qtbot.keyClick(shown, Qt.Key.Key_Right)
    for size in ((1024, 768), (1920, 1080)):
        shown.resize(*size)
        QApplication.processEvents()
        view = next(each for each in shown.findChildren(TableView) if each.isVisible())
        text = str(view.model().index(0, 1).data())
        assert flat(text) == "12 240 300,00"
        assert view.fontMetrics().horizontalAdvance(text) < view.columnWidth(1)
        assert view.columnViewportPosition(2) + view.columnWidth(2) <= view.viewport().width() + 1
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_a_row_of_a_table_is_pointed_at_in_council(at_page, qtbot):
    at_page.keys("F5", parts(at_page))
    shown = council(at_page)
    while shown.shown != "chaine-epargne":
        qtbot.keyClick(shown, Qt.Key.Key_Right)
    qtbot.keyClick(shown, Qt.Key.Key_T)
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.shown == "chaine-epargne"
    qtbot.keySequence(shown, "Ctrl+E")
    at_page.wait()
    dialog = next(each for each in shown.findChildren(QDialog) if each.isVisible())
    words = flat("\n".join(each.text() for each in dialog.findChildren(QLabel)))
    assert "Épargne de gestion 2024 : 1 602 479,89 €" in words
    dialog.close()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_a_row_of_a_budget_annexe_is_explained_by_its_own_lines(person, demonstration, qtbot):
    names = ("BP_2025_eau", *FILES)
    person.import_files(*(demonstration[name] for name in names))
    person.window.show_page(DOSSIER)
    person.wait()
    at_page = person
    at_page.choose("Budget", "BUDGET PRINCIPAL")
    at_page.choose("Occasion", "Vote du budget primitif")
    at_page.keys("F5", parts(at_page))
    shown = council(at_page)
    while shown.shown != "budgets-annexes":
        qtbot.keyClick(shown, Qt.Key.Key_Right)
    for _row in range(2):  # the first row is pointed at already
        qtbot.keyClick(shown, Qt.Key.Key_Down)
    qtbot.keySequence(shown, "Ctrl+E")
    at_page.wait()
    dialog = next(each for each in shown.findChildren(QDialog) if each.isVisible())
    words = flat("\n".join(each.text() for each in dialog.findChildren(QLabel)))
    assert "933 740,63 €" in words
    assert "BP_2025_eau.xml" in words
    dialog.close()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_a_number_of_the_vote_is_explained_while_the_account_is_chosen(at_page):
    """The pack of the BP is about the BP, whatever document the choosers say."""
    at_page.choose("Occasion", "Vote du budget primitif")
    parts(at_page).choose("equilibre")
    at_page.menu("Expliquer ce chiffre")
    assert "12 240 300,00 €" in flat(at_page.reads())
    assert "BP_2025.xml" in at_page.reads() or "budget primitif 2025" in at_page.reads()


def test_a_damaged_study_is_said_and_nothing_is_lost(at_page):
    session = at_page.application.session
    budget = session.workspace.repository.budgets()[0].id
    session.perform(
        "x",
        lambda workspace: workspace.studying.add(StudyKind.DOSSIER, budget, "ca 2024", '{"a": 1}'),
    )
    at_page.wait()
    assert "illisible" in at_page.reads()
    assert lines(at_page)[0] == "1. Le contexte"


def test_every_input_of_the_page_has_a_name(at_page):
    assert nameless(at_page.window) == []
    at_page.press("Titre et texte")
    assert nameless(at_page.dialog()) == []
    at_page.press("Annuler")


def test_the_command_writes_what_the_page_writes(demonstration, tmp_path, capsys):
    files = [str(demonstration[name]) for name in FILES]
    code = main(
        ["dossier", *files, "--occasion", "ca", "-o", str(tmp_path), "--date", "2025-06-19"]
    )
    assert code == 0
    printed = capsys.readouterr()
    paths = [Path(line) for line in printed.out.splitlines()]
    assert paths
    assert all(path.is_file() for path in paths)
    assert "19/06/2025" in words_of(tmp_path / "ca-2024")["document.pdf"]
    assert main(["verifier", str(tmp_path / "ca-2024" / "ca-2024.preuve.zip")]) == 0
    assert "manque : Priorités du budget" in printed.err


def test_the_command_refuses_what_it_cannot_find(demonstration, tmp_path, capsys):
    file = str(demonstration["BP_2025"])
    assert (
        main(["dossier", file, "--occasion", "bp", "-o", str(tmp_path), "--budget", "Thermes"]) == 2
    )
    assert "Thermes" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["dossier", file, "--occasion", "bp", "-o", str(tmp_path), "--date", "hier"])


def test_the_rates_typed_on_the_taxes_page_come_into_the_pack(at_page):
    from budgetlocal.simulation.fiscalite.content import new_vote, written

    typed = new_vote(2025).with_field("tfpb.base", "8 000 000").with_field("tfpb.rate", "40,00 %")
    session = at_page.application.session
    session.perform(
        "x",
        lambda workspace: workspace.studying.add(
            StudyKind.VOTE_TAUX, None, "Vote 2025", written(typed)
        ),
    )
    at_page.choose("Occasion", "Vote du budget primitif")
    parts(at_page).choose("taux")
    at_page.press("Document")
    parts(at_page).choose("taux")
    row = [flat(cell) for cell in at_page.rows("Tableau de la partie")[0]]
    assert row[0] == "Taxe foncière bâtie (TFPB)"
    assert "3 200 000,00" in row[-1]
    tabs(at_page).setCurrentIndex(1)
    assert "Juste · Niveau des taux d'imposition : Rempli" in flat(at_page.reads())
