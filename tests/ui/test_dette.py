"""The page Dette as a person meets it: loans, schedules, a loan typed, changed, undone, a table."""

from __future__ import annotations

import openpyxl
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit, QSpinBox

from accessible import nameless
from budgetlocal.ui.pages.registry import DETTE
from looking_up import flat

pytestmark = pytest.mark.ui

LOANS = "Emprunts"
SCHEDULE = "Échéancier"


@pytest.fixture
def indebted(person, demonstration):
    person.import_files(*(demonstration[name] for name in ("CA_2023", "CA_2024")))
    person.window.show_page(DETTE)
    person.wait()
    return person


def loans(person) -> list[list[str]]:
    return [[flat(cell) for cell in row] for row in person.rows(LOANS)]


def choose(person, name: str) -> None:
    table = person.table(LOANS)
    rank = next(i for i, row in enumerate(table.table.rows) if str(row.cells[0]) == name)
    table.choose_row(rank)
    person.wait()


def tab(person, name: str) -> None:
    from PySide6.QtWidgets import QTabWidget

    tabs = person.named("Dette", QTabWidget)
    tabs.setCurrentIndex([tabs.tabText(i) for i in range(tabs.count())].index(name))
    person.wait()


def test_the_loans_of_the_annex_are_there_with_the_next_instalment(indebted):
    rows = loans(indebted)
    assert len(rows) == 11
    assert rows[0][:5] == [
        "Groupe scolaire du centre",
        "BANQUE IMAGINAIRE DES TERRITOIRES",
        "1 183 688,42",
        "128 894,33",
        "43 725,95",
    ]
    assert rows[-1][2] == "8 697 830,78"
    line = indebted.table(SCHEDULE)
    assert flat(str(line.table.rows[line.chosen_row()].cells[0])) == "15/03/2025"
    assert "CA_2024.xml, ligne XML" in indebted.reads()
    assert nameless(indebted.window) == []


def test_extinction_structure_and_checks_are_shown(indebted):
    tab(indebted, "Extinction")
    years = indebted.rows("Extinction par année")
    assert (years[0][0], years[-1][0]) == ("2025", "2044")
    assert flat(years[-1][6]) == "0,00"
    assert "Les emprunts d'aujourd'hui seuls" in indebted.reads()
    tab(indebted, "Structure")
    assert flat(indebted.rows("Dette garantie")[-1][3]) == "2 005 867,12"
    tab(indebted, "Vérifications")
    assert [flat(row[3]) for row in indebted.rows("La dette et les comptes")] == ["0,00", "0,00"]
    assert "L'encours suit les emprunts et les remboursements" in indebted.reads()


def test_a_loan_is_typed_refused_corrected_and_undone(indebted):
    before = loans(indebted)
    indebted.press("Ajouter…")
    indebted.type_in("Nom", "Piscine")
    indebted.type_in("Capital (€)", "300 000")
    indebted.type_in("Taux (%)", "beaucoup")
    indebted.press("OK")
    assert "n'est pas un taux" in indebted.reads()
    indebted.type_in("Taux (%)", "3,20")
    indebted.press("OK")
    indebted.wait()
    row = next(row for row in loans(indebted) if row[0] == "Piscine")
    assert row[2] == "0,00"  # drawn in 2025, after the stock of 31/12/2024
    assert row[6] == "3,200"
    indebted.menu("Annuler")
    indebted.wait()
    assert loans(indebted) == before
    indebted.menu("Rétablir")
    indebted.wait()
    assert any(row[0] == "Piscine" for row in loans(indebted))


def test_a_loan_of_the_annex_is_changed_and_goes_back(indebted):
    before = loans(indebted)
    choose(indebted, "Gymnase des Tilleuls")
    indebted.press("Modifier…")
    indebted.type_in("Taux (%)", "4,20")
    indebted.press("OK")
    indebted.wait()
    changed = next(row for row in loans(indebted) if row[0] == "Gymnase des Tilleuls")
    assert changed[4] == "52 500,00"  # twice the 26 250,00 of 2,10 %
    assert "Saisi ou modifié par vous" in indebted.reads()
    indebted.press("Revenir à l'annexe")
    indebted.wait()
    assert loans(indebted) == before


def test_a_table_of_loans_is_added(indebted, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(
        [
            "Emprunt",
            "Capital",
            "Taux (%)",
            "Date de versement",
            "Durée",
            "Périodicité",
            "Amortissement",
        ]
    )
    book.active.append(["Halle", 20000, 5, "01/01/2024", 4, "annuelle", "échéance constante"])
    book.active.append(["Pont", 20000, 5, "hier", 4, "annuelle", "échéance constante"])
    book.active.append(
        ["Gymnase des Tilleuls", 2000000, 5, "01/01/2024", 4, "annuelle", "échéance constante"]
    )
    path = tmp_path / "emprunts.xlsx"
    book.save(path)
    before = loans(indebted)
    indebted.dialogs.will_choose(path)
    indebted.press("Tableau…")
    indebted.wait()
    assert "2 emprunts ajoutés" in indebted.reads()
    assert "hier" in indebted.reads()
    assert "« Gymnase des Tilleuls », 2 000 000,00 € : un emprunt de même nom" in flat(
        indebted.reads()
    )
    indebted.keys("Escape", indebted.dialog())
    after = loans(indebted)
    assert any(row[0] == "Halle" and row[3] == "4 640,24" for row in after)
    indebted.menu("Annuler")
    indebted.wait()
    assert loans(indebted) == before
    indebted.menu("Rétablir")
    indebted.wait()
    assert loans(indebted) == after


def test_the_table_is_written_to_excel(indebted, tmp_path):
    path = tmp_path / "dette.xlsx"
    indebted.dialogs.will_choose(path)
    indebted.press("Excel…")
    indebted.wait()
    cells = [[cell.value for cell in row] for row in load_workbook(path).active.iter_rows()]
    row = next(row for row in cells if row[0] == "Groupe scolaire du centre")
    assert row[2] == pytest.approx(1_183_688.42)


def test_a_budget_without_loans_says_what_to_do(person, demonstration):
    person.import_files(demonstration["CA_2024_eau"])
    person.window.show_page(DETTE)
    person.wait()
    assert "Aucun emprunt n'est connu pour ce budget" in person.reads()
    person.press("Ajouter un emprunt…")
    assert "Ajouter un emprunt" in person.reads()


def test_a_document_imported_without_annexes_is_completed_by_importing_it_again(
    person, demonstration, tmp_path
):
    whole = demonstration["CA_2024"].read_bytes()
    start, end = whole.index(b"<Annexes>"), whole.index(b"</Annexes>") + len(b"</Annexes>")
    bare = tmp_path / "sans_annexes.xml"
    bare.write_bytes(whole[:start] + whole[end:])
    person.import_files(bare)
    person.window.show_page(DETTE)
    person.wait()
    assert "Aucun emprunt n'est connu" in person.reads()
    person.import_files(demonstration["CA_2024"])
    assert "ses annexes y sont ajoutées" in person.reads()
    person.keys("Escape", person.dialog())
    assert len(loans(person)) == 11
    person.menu("Annuler")
    person.wait()
    assert "Aucun emprunt n'est connu" in person.reads()


def test_a_total_grace_period_and_an_early_repayment_without_its_cost(indebted):
    indebted.press("Ajouter…")
    indebted.type_in("Nom", "Piscine")
    indebted.type_in("Capital (€)", "400 000")
    indebted.type_in("Taux (%)", "4")
    indebted.named("Différé", QSpinBox).setValue(2)
    indebted.choose("Intérêts du différé", "ajoutés au capital")
    box = indebted.named("Remboursement anticipé", QCheckBox)
    indebted.qtbot.keyClick(box, Qt.Key.Key_Space)
    indebted.named("Le jour", QDateEdit).setDate(QDate(2026, 1, 1))
    indebted.type_in("Capital remboursé (€)", "100 000")
    indebted.type_in("Autres remboursements", "01/01/2027 : beaucoup")
    indebted.press("OK")
    assert "« 01/01/2027 : beaucoup » ne peut pas être lu" in indebted.reads()
    indebted.type_in("Autres remboursements", "01/01/2027 : tout : 0")
    indebted.press("OK")
    indebted.wait()
    choose(indebted, "Piscine")
    titles = [str(column.title) for column in indebted.table(SCHEDULE).table.columns]
    assert titles[-1] == "Intérêts ajoutés au capital"
    first, second = ([flat(cell) for cell in row] for row in indebted.rows(SCHEDULE)[:2])
    assert (first[3], first[-1], first[5]) == ("4 000,00", "4 000,00", "0,00")
    assert (second[2], second[-1]) == ("404 000,00", "4 040,00")
    early = [row for row in indebted.rows(SCHEDULE) if row[1] == "remboursement anticipé"]
    assert [flat(row[0]) for row in early] == ["01/01/2026", "01/01/2027"]
    assert (flat(early[0][4]), flat(early[1][6])) == ("100 000,00", "0,00")
    tab(indebted, "Vérifications")
    assert "Piscine : rien n'est compté pour elle." in indebted.reads()
    indebted.menu("Annuler")
    indebted.wait()
    assert "rien n'est compté pour elle" not in indebted.reads()
