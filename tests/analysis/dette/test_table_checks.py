"""Tables of loans with faults that people make: each is told with its row, none enters the debt."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from tests.analysis.dette.test_portfolio import BASE, account

from budgetlocal.analysis.dette.content import DebtContent
from budgetlocal.analysis.dette.from_table import TableLoans, read_loans
from budgetlocal.analysis.dette.portfolio import portfolio
from budgetlocal.analysis.dette.table_checks import already_there
from budgetlocal.analysis.dette.terms import Amortissement, Periodicite
from budgetlocal.core.errors import UserError
from looking_up import flat

HEADER = (
    "N\u00b0 de contrat", "Objet", "Capital emprunté", "Type de taux", "Taux (%)", "Date de versement",
    "Première échéance", "Durée", "Périodicité", "Amortissement", "Charte",
)  # fmt: skip
GOOD = {
    "N\u00b0 de contrat": "E1", "Objet": "École", "Capital emprunté": 20_000, "Type de taux": "fixe",
    "Taux (%)": 5, "Date de versement": date(2025, 1, 1), "Première échéance": date(2026, 1, 1),
    "Durée": "4 ans", "Périodicité": "annuelle", "Amortissement": "échéance constante",
    "Charte": "1A",
}  # fmt: skip


def read(tmp_path: Path, *rows: dict[str, object], percent: bool = False) -> TableLoans:
    book = openpyxl.Workbook()
    header = list(dict.fromkeys([*HEADER, *(name for row in rows for name in row)]))
    book.active.append(header)
    for row in rows:
        book.active.append([row.get(name) for name in header])
        if percent:
            book.active.cell(book.active.max_row, 5).number_format = "0.00%"
    path = tmp_path / "emprunts.xlsx"
    book.save(path)
    return read_loans(path)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"Taux (%)": -3}, "Un taux fixe"),
        ({"Taux (%)": 0.03}, "deux façons"),
        ({"Taux (%)": 315}, "Un taux"),
        ({"Première échéance": date(2024, 12, 1)}, "première échéance"),
        ({"Première échéance": date(2025, 1, 1)}, "première échéance"),
        ({"Objet": None}, "« Emprunt » est vide"),
        ({"Charte": "7Z"}, "« Charte » contient « 7Z »"),
        ({"Périodicité": "bimensuelle"}, "« Périodicité » contient"),
        ({"Périodicité": "semi-annuelle"}, "« Périodicité » contient"),
        ({"Amortissement": "échéances dégressives"}, "« Amortissement » contient"),
        ({"Date de versement": "01/01/25"}, "en années"),
        ({"Durée": "quatre"}, "« Durée (années) » contient"),
        ({"Capital emprunté": "20,000.00"}, "« Capital » contient"),
        ({"Capital emprunté": "20.000"}, "« 20.000 » peut se lire de deux façons"),
        ({"Capital emprunté": "200,000 €"}, "deux façons"),
        ({"Capital emprunté": 10.005}, "« Capital » contient"),
    ],
)
def test_a_row_that_cannot_be_is_told_with_its_place(tmp_path, change, words):
    found = read(tmp_path, {**GOOD, **change})
    assert found.contracts == ()
    (problem,) = map(str, found.problems)
    assert words in problem
    assert "ligne 2" in problem


@pytest.mark.parametrize(
    ("value", "percent"),
    [(3, False), ("3,00 %", False), ("3 %", False), (0.03, True), ("3", False)],
)
def test_three_percent_is_read_as_it_is_written(tmp_path, value, percent):
    """A cell of 0,03 that Excel shows as 3,00 % is 3 %: its format decides."""
    found = read(tmp_path, {**GOOD, "Taux (%)": value}, percent=percent)
    assert found.problems == ()
    assert found.contracts[0].terms.taux.taux == Decimal("0.03")


def test_two_loans_of_the_same_number_are_counted_once(tmp_path):
    found = read(tmp_path, GOOD, {**GOOD, "Objet": "Halle", "N\u00b0 de contrat": "e1 "})
    assert [each.name for each in found.contracts] == ["École"]
    assert "« e1 » est déjà celui de la ligne 2" in str(found.problems[0])


def test_the_same_loan_without_a_number_is_counted_once(tmp_path):
    bare = {**GOOD, "N\u00b0 de contrat": None}
    other = {**bare, "Taux (%)": 4}
    found = read(tmp_path, bare, other, bare)
    assert len(found.contracts) == 2
    assert "le même emprunt que la ligne 2" in str(found.problems[0])


def test_a_total_is_no_loan_and_another_sum_is_told(tmp_path):
    total = {"Objet": "Total général", "Capital emprunté": 20_000}
    partial = {"Objet": "Sous-total banque", "Capital emprunté": 5}
    found = read(tmp_path, GOOD, partial, total)
    assert (len(found.contracts), found.problems) == (1, ())
    found = read(tmp_path, GOOD, {**total, "Capital emprunté": 35_000})
    assert len(found.contracts) == 1
    words = flat(str(found.problems[0]))
    assert "le total dit 35 000,00 € de capital, les emprunts lus font 20 000,00 €" in words
    # A loan whose name begins so is a loan.
    assert (
        read(tmp_path, {**GOOD, "Objet": "Total rénovation"}).contracts[0].name.startswith("Total")
    )


def test_a_duration_in_months_and_other_amounts_are_not_taken_for_others(tmp_path):
    months = {name: value for name, value in GOOD.items() if name != "Durée"}
    for row in ({**months, "Durée (mois)": 48}, {**GOOD, "Durée": "48 mois"}):
        terms = read(tmp_path, row).contracts[0].terms
        assert (terms.echeances, terms.periodicite) == (4, Periodicite.ANNUELLE)
    row = {"Capital restant dû": 7, "Montant de l'annuité": 9, **GOOD}
    assert read(tmp_path, row).contracts[0].capital == 20_000_00
    left = {name: value for name, value in GOOD.items() if name != "Capital emprunté"}
    book = openpyxl.Workbook()
    book.active.append([*left, "Capital restant dû"])
    book.active.append([*left.values(), 7])
    book.save(tmp_path / "restant.xlsx")
    with pytest.raises(UserError, match="liste d'emprunts"):
        read_loans(tmp_path / "restant.xlsx")


def test_a_plan_of_capital_is_read_beside_the_amortisation(tmp_path):
    terms = read(tmp_path, {**GOOD, "Taux d'amortissement": "4,49 %"}).contracts[0].terms
    assert terms.taux_amortissement == Decimal("0.0449")
    assert terms.amortissement is Amortissement.ECHEANCE_CONSTANTE


def test_a_loan_of_the_annex_that_comes_again_is_told(tmp_path):
    debt = portfolio(account(BASE), DebtContent())
    known = {**GOOD, "Capital emprunté": 100_000}
    (words,) = map(str, already_there(read(tmp_path, known).contracts, debt))
    assert flat(words).startswith("« École », 100 000,00 € : un emprunt de même nom")
    assert already_there(read(tmp_path, GOOD).contracts, debt) == ()
