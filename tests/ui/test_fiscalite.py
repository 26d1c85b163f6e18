"""The vote of rates, typed field by field by someone with form 1259 at hand."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from accessible import nameless
from budgetlocal.reference.official.importing import import_official
from budgetlocal.ui.charts.chart_view import ChartView
from budgetlocal.ui.pages.registry import FISCALITE
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.finding_list import FindingList
from looking_up import flat
from official_files import EveryCode, ignore, never

pytestmark = pytest.mark.ui

TFPB = "Taxe foncière bâtie (TFPB)"
TFPNB = "Taxe foncière non bâtie (TFPNB)"
PAST = "Celle de l'an dernier (€, facultatif)"
PRODUCTS = "Ce que rapportent les taux"


@pytest.fixture
def at_the_vote(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    person.window.show_page(FISCALITE)
    person.wait()
    person.press("Nouveau vote")
    return person


def write(person, name: str, text: str) -> None:
    line = person.named(name, QLineEdit)
    line.setFocus()
    line.selectAll()
    person.qtbot.keyClicks(line, text)
    person.qtbot.keyClick(line, Qt.Key.Key_Tab)
    person.wait()


def rei(path, year: int):
    """A made-up REI of one commune."""
    values = {
        "E11": "9000000",
        "E12VOTE": "40.25",
        "B11": "100000",
        "B12VOTE": "50",
        "P12VOTE": "0",
    }
    rows = [f"{year};93;93048;{var};{value};" for var, value in values.items()]
    head = "annee;dep;idcom;var;valeur;secret_statistique"
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    return path


def bring(path, folder) -> None:
    import_official(path, folder, EveryCode(), progress=ignore, is_cancelled=never)


def land(person, bare: str) -> None:
    for name, texts in (
        (TFPB, ("8 800 000", "9 000 000", "40", "42")),
        (TFPNB, ("1 000 000", "1 000 000", "50", bare)),
    ):
        fields = ("Base de l'an dernier (€)", "Base prévisionnelle (€)")
        fields += ("Taux de l'an dernier (%)", "Taux à voter (%)")
        for field, text in zip(fields, texts, strict=True):
            write(person, f"{name}, {field}", text)


def test_products_and_links_follow_what_is_typed(at_the_vote):
    land(at_the_vote, "52,52")
    rows = {row[0]: [flat(cell) for cell in row] for row in at_the_vote.rows(PRODUCTS)}
    assert "3 780 000,00" in rows[TFPB]  # 9 000 000 x 42 %
    assert "4 305 200,00" in rows["Taux votés"]
    assert "taux au-delà du lien" in at_the_vote.reads()
    write(at_the_vote, f"{TFPNB}, Taux à voter (%)", "52,50")
    assert "taux au-delà du lien" not in at_the_vote.reads()
    assert not nameless(at_the_vote.window)


def test_a_rate_to_check_is_settled_by_the_national_means_typed(at_the_vote):
    land(at_the_vote, "50")
    write(at_the_vote, f"{TFPB}, Taux à voter (%)", "38")
    assert "lien à vérifier" in at_the_vote.reads()
    assert "tapez Taxe foncière bâtie (TFPB), Moyenne nationale (%)" in at_the_vote.reads()
    write(at_the_vote, f"{TFPB}, Moyenne nationale (%)", "35")
    write(at_the_vote, f"{TFPB}, Taux des groupements (%)", "0")
    cfe = "Cotisation foncière des entreprises (CFE)"
    write(at_the_vote, f"{cfe}, Taux des groupements (%)", "26")
    assert "au-delà du lien, par dérogation" in at_the_vote.reads()
    assert "lien à vérifier" not in at_the_vote.reads()
    write(at_the_vote, f"{TFPB}, Moyenne nationale (%)", "38,01")
    assert "taux au-delà du lien" in at_the_vote.reads()
    at_the_vote.menu("Annuler")
    assert "au-delà du lien, par dérogation" in at_the_vote.reads()
    write(at_the_vote, "Année de la dernière diminution sans lien", "hier")
    assert "Écrivez une année" in at_the_vote.reads()


def test_on_a_small_screen_the_law_is_under_the_form_and_the_effect_of_the_vote_in_sight(
    at_the_vote,
):
    land(at_the_vote, "50")
    lists = at_the_vote.window.findChildren(FindingList)
    law = next(each for each in lists if each.isVisible())
    line = at_the_vote.named(f"{TFPB}, Taux à voter (%)", QLineEdit)

    def left_of(widget) -> int:
        return widget.mapTo(at_the_vote.window, widget.rect().topLeft()).x()

    assert left_of(law) > left_of(line)
    at_the_vote.window.resize(910, 512)
    at_the_vote.wait()
    assert left_of(law) < left_of(line)
    table = at_the_vote.named(PRODUCTS, TableView)
    keys = [column.key for column in table.table.columns]
    end = table.columnViewportPosition(keys.index("effet_taux")) + table.columnWidth(
        keys.index("effet_taux")
    )
    assert end <= table.viewport().width()


def test_each_figure_is_one_step_of_undo_and_survives_reopening(at_the_vote, tmp_path):
    land(at_the_vote, "50")
    at_the_vote.menu("Annuler")
    assert at_the_vote.named(f"{TFPNB}, Taux à voter (%)", QLineEdit).text() == ""
    at_the_vote.menu("Rétablir")
    assert at_the_vote.named(f"{TFPNB}, Taux à voter (%)", QLineEdit).text() == "50"
    path = tmp_path / "ville.budgetlocal"
    session = at_the_vote.window.files._tools.session
    session.save(path)
    session.close()
    session.open(path)
    at_the_vote.wait()
    at_the_vote.window.show_page(FISCALITE)
    at_the_vote.wait()
    assert at_the_vote.named(f"{TFPB}, Taux à voter (%)", QLineEdit).text() == "42"


def test_the_vote_is_poured_in_the_budget_shown(at_the_vote):
    land(at_the_vote, "50")
    rows = {row[0].strip(): row for row in at_the_vote.rows("Sur le budget de la commune")}
    # 9 000 000 x (42 - 40) %, with the bare land unchanged
    assert flat(rows["Compte 73111"][3]) == "180 000,00"
    assert flat(rows["Épargne brute"][3]) == "180 000,00"


def montreuil(demonstration, tmp_path):
    """The made-up accounts under the number of a real commune, so that the extract knows it."""
    text = demonstration["CA_2024"].read_bytes()
    path = tmp_path / "CA.xml"
    path.write_bytes(text.replace(b"21999901800019", b"21930048000019"))
    return path


def begin_vote(person, year: int) -> None:
    person.window.show_page(FISCALITE)
    person.wait()
    person.press("Nouveau vote")
    if year != datetime.now().astimezone().year:
        box = person.named("Année")
        box.setValue(year)
        person.press("Nouveau vote")


def test_the_rei_fills_the_form_in_one_act_that_can_be_undone(
    person, folders, demonstration, tmp_path
):
    bring(rei(tmp_path / "REI_2025.csv", 2025), folders.reference)
    person.import_files(montreuil(demonstration, tmp_path))
    begin_vote(person, 2026)
    write(person, f"{TFPB}, Taux à voter (%)", "42")
    person.press("Reprendre le REI")
    rows = {row[0]: [flat(cell) for cell in row] for row in person.rows("Ce qui serait repris")}
    assert rows[f"{TFPB}, Base de l'an dernier (€)"][2] == "9 000 000"
    assert rows[f"{TFPB}, Taux de l'an dernier (%)"][3] == "2025"
    assert "REI_2025.csv" in rows[f"{TFPB}, Taux de l'an dernier (%)"][4]
    assert "CFE laissée vide" in person.reads()
    assert not nameless(person.front())
    person.press("Reprendre")
    line = person.named(f"{TFPB}, Base de l'an dernier (€)", QLineEdit)
    assert flat(line.text()) == "9 000 000"
    assert "REI_2025.csv" in line.accessibleDescription()
    assert "Repris, 2025" in person.reads()
    products = {row[0]: [flat(cell) for cell in row] for row in person.rows(PRODUCTS)}
    assert "3 622 500,00" in products[TFPB]  # 9 000 000 x 40,25 %
    person.menu("Annuler")
    assert line.text() == ""
    assert "Repris, 2025" not in person.reads()
    assert person.named(f"{TFPB}, Taux à voter (%)", QLineEdit).text() == "42"
    person.menu("Rétablir")
    person.window.activateWindow()
    person.wait()
    write(person, f"{TFPB}, Base de l'an dernier (€)", "9 000 001")
    assert "REI_2025.csv" not in line.accessibleDescription()


def test_the_past_rates_of_the_commune_are_under_the_vote(person, demonstration, tmp_path):
    person.import_files(montreuil(demonstration, tmp_path))
    begin_vote(person, 2026)
    title = "Montreuil : taux et bases passés, d'après l'extrait"
    assert title in person.reads()
    rows = {row[0]: [flat(cell) for cell in row] for row in person.rows("Taux et bases passés")}
    assert rows["2019"][1] == "26,76"
    assert rows["2025"][-1] == "44,22"
    assert "DGFiP (REI), Taxe d'habitation" in person.reads()
    chart = next(each for each in person.window.findChildren(ChartView) if each.isVisible())
    assert chart.spec.key == "taxe-habitation"
    assert not nameless(person.window)
    write(person, f"{TFPB}, Taux à voter (%)", "42")
    assert chart.isVisible()  # the same drawing: an edit of the vote leaves it alone
    person.import_files(demonstration["CA_2024"])
    assert title not in person.reads()  # the made-up town is not in the extract


def test_another_year_is_said_and_revalued_only_when_asked(
    person, folders, demonstration, tmp_path
):
    bring(rei(tmp_path / "REI_2024.csv", 2024), folders.reference)
    person.import_files(montreuil(demonstration, tmp_path))
    begin_vote(person, 2026)
    person.press("Reprendre le REI")
    assert "Il faut l'année 2025" in person.reads()
    taking = next(b for b in person.front().findChildren(QPushButton) if "Reprendre" in b.text())
    assert not taking.isEnabled()
    next(b for b in person.front().findChildren(QCheckBox) if b.isVisible()).click()
    assert "coefficient 1,017" in person.rows("Ce qui serait repris")[0][4]
    person.press("Reprendre")
    assert "Repris, 2024 → 2025" in person.reads()


def test_without_a_known_commune_nothing_is_taken(at_the_vote):
    at_the_vote.press("Reprendre le REI")
    assert "pas celui d'une commune que l'extrait connaît" in at_the_vote.reads()


def test_what_is_no_figure_is_said_and_not_kept(at_the_vote):
    write(at_the_vote, f"{TFPB}, Taux à voter (%)", "quarante")
    assert "n'est pas accepté" in at_the_vote.reads()
    write(at_the_vote, f"{TFPB}, Taux à voter (%)", "41,5")
    assert "n'est pas accepté" not in at_the_vote.reads()


def test_a_typical_household_is_added_and_taken_away(at_the_vote):
    land(at_the_vote, "50")
    line = at_the_vote.named("Nom du cas", QLineEdit)
    at_the_vote.qtbot.keyClicks(line, "Pavillon de 90 m²")
    box = at_the_vote.named("Valeur locative (€)", QLineEdit)
    box.setFocus()
    box.selectAll()
    at_the_vote.qtbot.keyClicks(box, "4001")
    at_the_vote.press("Ajouter")
    (row,) = at_the_vote.rows("Ce que paient des foyers types")
    assert [flat(cell) for cell in row][2:] == ["840,00", "40,00", "800,00", "2 001,00"]
    at_the_vote.press("Retirer")
    assert "Ce que paient des foyers types" not in at_the_vote.reads()
    at_the_vote.qtbot.keyClicks(line, "Maison")
    for name, text in (("Valeur locative (€)", "4068"), (PAST, "4000")):
        box = at_the_vote.named(name, QLineEdit)
        box.setFocus()
        box.selectAll()
        at_the_vote.qtbot.keyClicks(box, text)
    at_the_vote.press("Ajouter")
    (row,) = at_the_vote.rows("Ce que paient des foyers types")
    assert [flat(cell) for cell in row][2:5] == ["854,00", "40,00", "14,00"]
    assert not nameless(at_the_vote.window)


def test_without_a_workspace_the_page_says_what_to_do(person):
    person.window.show_page(FISCALITE)
    person.wait()
    assert "Ouvrez d'abord un classeur" in person.reads()
