"""Loans typed in a form and read from a table: exact, or refused with the field and the reason."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from budgetlocal.analysis.dette.blank import blank_loan
from budgetlocal.analysis.dette.content import DebtContent, content_of, text_of
from budgetlocal.analysis.dette.findings import findings
from budgetlocal.analysis.dette.from_table import read_loans
from budgetlocal.analysis.dette.portfolio import portfolio
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import Amortissement, Periodicite, TauxFixe, TauxRevisable
from budgetlocal.analysis.dette.typed import (
    contract_from,
    percent_text,
    points_from,
    points_text,
    typed_from,
)
from budgetlocal.analysis.dette.typed_early import early_from, early_text
from budgetlocal.core.errors import UserError

TYPED = replace(
    blank_loan(2025), nom="École", capital="20 000,00 €", taux="5", echeances=4,
    periodicite=Periodicite.ANNUELLE, premiere=date(2026, 1, 1),
)  # fmt: skip
HEADER = (
    "Emprunt", "Prêteur", "Capital emprunté", "Taux (%)", "Date de versement",
    "Première échéance", "Durée (années)", "Périodicité", "Amortissement",
)  # fmt: skip


def test_a_typed_loan_is_the_contract_and_comes_back():
    made = contract_from(TYPED, None, "saisie/1", DebtContent())
    assert next(line.capital for line in schedule(made).lines) == 4_640_24
    assert contract_from(typed_from(made), made, "", DebtContent()) == made


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"nom": " "}, "nom"),
        ({"capital": ""}, "capital"),
        ({"capital": "vingt"}, "n'est pas un montant"),
        ({"taux": "beaucoup"}, "n'est pas un taux"),
        ({"taux": "0,03"}, "tapez 3, ou 0,03 % avec le signe %"),
        ({"taux": "-3"}, "taux fixe"),
        ({"premiere": date(2025, 1, 1)}, "première échéance"),
        ({"charte": "7Z"}, "1A à 6F"),
        ({"echeances": 0}, "nombre d'échéances"),
        ({"taux": "", "index": "Livret A"}, "ne dit rien"),
        ({"anticipe": date(2026, 2, 1)}, "échéance à venir"),
    ],
)
def test_a_field_that_cannot_be_is_refused(change, words):
    with pytest.raises(UserError, match=words):
        contract_from(replace(TYPED, **change), None, "saisie/1", DebtContent())


def test_an_index_is_typed_as_points():
    points = points_from("01/08/2025 1,70 ; 01/02/2025 2,40")
    assert points == (
        (date(2025, 2, 1), Decimal("0.024")),
        (date(2025, 8, 1), Decimal("0.017")),
    )
    assert points_from(points_text(points)) == points
    assert points_from(" ") == ()
    for wrong in ("01/02/2025", "31/02/2025 2", "01/02/2025 2 ; 01/02/2025 3", "2,40"):
        with pytest.raises(UserError):
            points_from(wrong)
    assert percent_text(Decimal("0.0315")) == "3,15"


def test_a_revisable_loan_takes_the_curve_that_was_typed():
    content = DebtContent().with_courbe("Livret A", points_from("01/01/2025 2,40"))
    typed = replace(TYPED, taux="", index="Livret A", marge="0,60")
    taux = contract_from(typed, None, "saisie/1", content).terms.taux
    assert isinstance(taux, TauxRevisable)
    assert (taux.marge, taux.courbe.points[0][1]) == (Decimal("0.006"), Decimal("0.024"))


def table(tmp_path: Path, *rows: tuple[object, ...]) -> Path:
    """Write a workbook of loans, its header on the third row."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Dette de Sainte-Fiction"])
    sheet.append([])
    sheet.append(HEADER)
    for row in rows:
        sheet.append(row)
    path = tmp_path / "emprunts.xlsx"
    book.save(path)
    return path


GOOD = (
    "École", "Banque fictive", 20000, 5, date(2025, 1, 1), date(2026, 1, 1), 4, "annuelle",
    "échéance constante",
)  # fmt: skip


def test_a_table_gives_its_loans_and_tells_the_rows_that_give_none(tmp_path):
    rows = (
        GOOD,
        (
            "Voirie",
            "",
            "1 500 000,00 €",
            "3,20 %",
            "01/09/2010",
            None,
            "20 ans",
            "Annuelle",
            "Capital constant",
        ),
        ("Halle", "", 100, 0.0315, date(2025, 1, 1), None, 4, "annuelle", "in fine"),
        ("Pont", "", 100, 3, date(2025, 1, 1), None, 4, "parfois", "in fine"),
        ("Gué", "", -5, 3, date(2025, 1, 1), None, 4, "annuelle", "in fine"),
        ("Total", "", 1520000, None, None, None, None, None, None),
    )
    found = read_loans(table(tmp_path, *rows))
    first, second = found.contracts
    assert schedule(first).lines[0].capital == 4_640_24
    assert (second.capital, second.terms.echeances) == (1_500_000_00, 20)
    assert (second.terms.taux, second.terms.amortissement) == (
        TauxFixe(Decimal("0.032")),
        Amortissement.CAPITAL_CONSTANT,
    )
    problems = [str(each) for each in found.problems]
    assert len(problems) == 3
    assert "deux façons" in problems[0]
    assert "parfois" in problems[1]
    assert "ligne 7" in problems[1]
    assert "supérieur à zéro" in problems[2]


def test_a_loan_without_a_first_due_date_comes_back_to_the_day_of_its_drawing(tmp_path):
    """Drawn on 31 January 2023, quarterly: 30 April, 31 July; a first due date that is said is followed."""
    row = ("École", "", 20000, 5, date(2023, 1, 31), None, 4, "trimestrielle", "in fine")
    said = ("Pont", "", 20000, 5, date(2023, 1, 31), date(2023, 4, 30), *row[6:])
    first, second = read_loans(table(tmp_path, row, said)).contracts
    assert [line.jour.day for line in schedule(first).lines[:4]] == [30, 31, 31, 31]
    assert [line.jour.day for line in schedule(second).lines[:4]] == [30, 30, 30, 30]
    # The day is kept: through the file of the study, and through the form.
    [back] = content_of(text_of(DebtContent((first,)))).contracts
    assert (back.jour, schedule(back).lines) == (31, schedule(first).lines)
    content = DebtContent((back,))
    assert contract_from(typed_from(back), back, "", content).jour == 31
    other = replace(typed_from(back), premiere=date(2023, 4, 29))
    assert contract_from(other, back, "", content).jour == 0


def test_a_typed_end_of_february_is_a_shorter_month():
    """Drawn on 30 November 2023, due on 29 February 2024: then on 30 May, and on 28 February 2025."""
    typed = replace(
        TYPED, debut=date(2023, 11, 30), premiere=date(2024, 2, 29), echeances=6,
        periodicite=Periodicite.TRIMESTRIELLE,
    )  # fmt: skip
    made = contract_from(typed, None, "saisie/1", DebtContent())
    assert [line.jour.day for line in schedule(made).lines] == [29, 30, 30, 30, 28, 30]
    assert contract_from(typed_from(made), made, "", DebtContent()) == made


@pytest.mark.parametrize("day", ["32", -1, True, None])
def test_a_study_with_another_day_of_the_month_is_refused(day):
    whole = json.loads(
        text_of(DebtContent((contract_from(TYPED, None, "saisie/1", DebtContent()),)))
    )
    whole["contrats"][0]["jour"] = day
    with pytest.raises(UserError, match="étude de dette"):
        content_of(json.dumps(whole))


def test_a_table_of_something_else_is_refused(tmp_path):
    path = tmp_path / "autre.csv"
    path.write_text("compte;libelle;montant\n60612;Énergie;12,00\n", encoding="utf-8")
    with pytest.raises(UserError, match="liste d'emprunts"):
        read_loans(path)


def test_a_missing_column_is_named(tmp_path):
    path = tmp_path / "emprunts.csv"
    path.write_text("emprunt;capital;taux;duree\nÉcole;10;3;4\n", encoding="utf-8")
    with pytest.raises(UserError, match="Date de versement, Périodicité, Amortissement"):
        read_loans(path)


def test_a_column_of_total_grace_is_not_read_as_a_partial_one(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append([*HEADER, "Différé", "Différé total"])
    sheet.append([*GOOD, None, 2])
    sheet.append([*GOOD, 1, None])
    sheet.append([*GOOD, 1, 2])
    path = tmp_path / "differes.xlsx"
    book.save(path)
    found = read_loans(path)
    assert [(each.terms.differe, each.terms.differe_total) for each in found.contracts] == [
        (2, True),
        (1, False),
    ]
    assert "même contrat" in str(found.problems[0])


@pytest.mark.parametrize(("text", "cents"), [("", None), ("0", 0), ("1 500,50", 1_500_50)])
def test_a_cost_that_is_not_typed_is_unknown_not_zero(text, cents):
    fields = replace(
        TYPED, differe=1, differe_total=True, anticipe=TYPED.premiere, anticipe_indemnite=text
    )
    contract = contract_from(fields, None, "saisie/1", DebtContent())
    assert contract.anticipes[0].indemnite == cents
    back = content_of(text_of(DebtContent(contracts=(contract,))))
    assert back.contracts == (contract,)
    assert (
        typed_from(contract).anticipe_indemnite == {None: "", 0: "0,00", 1_500_50: "1500,50"}[cents]
    )
    assert typed_from(contract).differe_total
    told = [each.code for each in findings(portfolio(None, back, date(2024, 12, 31)), None)]
    assert ("dette_indemnite_inconnue" in told) is (cents is None)


@pytest.mark.parametrize(
    ("text", "base"),
    [("30/360", "30/360"), ("30E/360", "30E/360"), ("Exact/365", "exact/365"), (None, "30/360")],
)
def test_the_day_count_of_a_table_is_read(tmp_path, text, base):
    book = openpyxl.Workbook()
    book.active.append([*HEADER, "Base de jours"])
    book.active.append([*GOOD, text])
    path = tmp_path / "bases.xlsx"
    book.save(path)
    assert read_loans(path).contracts[0].terms.base == base


EARLY = "01/01/2027 : 1 000 : 0 ; 01/01/2028 : tout"


def test_several_early_repayments_are_typed_and_come_back():
    """20 000 € at 5 % in four years: 4 640,24 then 1 000 early in 2027, all that is left in 2028.

    By hand: 20 000 - 4 640,24 = 15 359,76; 2027 pays 4 872,25 and 1 000, 9 487,51 is left; over two
    instalments at 5 %: 5 102,43 less 474,38 of interest = 4 628,05, and 4 859,46 is paid early.
    """
    first = replace(TYPED, anticipe=date(2027, 1, 1), anticipe_capital="1 000")
    made = contract_from(
        replace(first, anticipes="01/01/2028 : tout"), None, "saisie/1", DebtContent()
    )
    assert [each.capital for each in schedule(made).lines] == [
        4_640_24, 4_872_25, 1_000_00, 4_628_05, 4_859_46,
    ]  # fmt: skip
    assert contract_from(typed_from(made), made, "", DebtContent()) == made
    assert early_from(early_text(early_from(EARLY))) == early_from(EARLY)
    assert [each.indemnite for each in early_from(EARLY)] == [0, None]
    assert early_from(" ; ") == ()


@pytest.mark.parametrize(
    "text", ["01/01/2027", "hier : 5", "31/02/2027 : 5", "01/01/2027 : ", "01/01/2027 : 5 : 0 : 1",
             "01/01/2027 : cinq", "01/01/2027 : 5 : ?"],
)  # fmt: skip
def test_an_early_repayment_that_cannot_be_read_is_refused(text):
    with pytest.raises(UserError, match="remboursement anticipé"):
        early_from(text)


@pytest.mark.parametrize(
    ("capital", "cost", "others", "words"),
    [
        ("5", "", "01/01/2027 : 5", "Deux remboursements anticipés sont datés du 01/01/2027"),
        ("5", "-1", "", "ne peut pas être négative"),
        ("5", "", "01/06/2028 : 5", "ne tombe pas sur une échéance"),
        ("", "", "01/01/2028 : 5 : 100", "le prêt est soldé le 01/01/2027"),
    ],
)
def test_early_repayments_that_cannot_be_are_refused_with_their_own_reason(
    capital, cost, others, words
):
    first = replace(TYPED, anticipe=date(2027, 1, 1), anticipe_capital=capital)
    typed = replace(first, anticipe_indemnite=cost, anticipes=others)
    with pytest.raises(UserError, match=words):
        contract_from(typed, None, "saisie/1", DebtContent())


@pytest.mark.parametrize("change", [{"anticipe_capital": "1 000"}, {"anticipe_indemnite": "50"}])
def test_an_early_repayment_without_a_date_is_not_forgotten(change):
    with pytest.raises(UserError, match="pas de date"):
        contract_from(replace(TYPED, **change), None, "saisie/1", DebtContent())
