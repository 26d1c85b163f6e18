"""A balance of accounts of one budget: executed amounts by account, proven against the file."""

from __future__ import annotations

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.importing.tables.test_reading import SIRET, asked, written
from tests.official_files import BALANCE_HEADER

from budgetlocal.core.kinds import Amount, Etape, Mouvement, Section, Sens
from budgetlocal.importing.tables.answers import Answers, Identite
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.report import Statut

D, R = Sens.DEPENSE, Sens.RECETTE
REAL, ORDER = Mouvement.REEL, Mouvement.ORDRE
F, I = Section.FONCTIONNEMENT, Section.INVESTISSEMENT  # noqa: E741 - the letters of the sections
NAMES = ("be", "obnet", "onb", "oob")


def row(compte, *, year=2024, siret=SIRET, bal="DEF", **cents):
    """Return a line of a balance; each movement is a pair debit, credit in cents."""
    moves = {name: cents.get(name, (0, 0)) for name in NAMES}
    balance = sum(debit - credit for name, (debit, credit) in moves.items() if name != "oob")
    figures = [*(side for name in NAMES for side in moves[name]), max(balance, 0), max(-balance, 0)]
    texts = ";".join(f"{each // 100}.{each % 100:02d}" for each in figures)
    return (
        f"{year};{siret};013;VILLEXEMPLE;055;1;101;00;M57;{siret[:9]};93;40;;;;Commune;{bal};"
        f"{compte};{texts}"
    )


SMALL = (
    row("1068", be=(0, 900_000_00), obnet=(0, 50_000_00)),
    row("2111", be=(850_000_00, 0), obnet=(40_000_00, 2_000_00), oob=(0, 2_000_00)),
    row("28051", obnet=(0, 7_000_00), oob=(0, 7_000_00)),
    row("4011", onb=(10_000_00, 12_500_10)),
    row("515", be=(50_000_00, 0), onb=(2_500_10, 0)),
    row("60611", obnet=(12_345_67, 0)),
    row("6811", obnet=(7_000_00, 0), oob=(7_000_00, 0)),
    row("675", obnet=(2_000_00, 0), oob=(2_000_00, 0)),
    row("73111", obnet=(0, 30_345_67)),
    row("5151", onb=(30_000_00, 0)),
)


def read(tmp_path, *rows, header=BALANCE_HEADER, answers=None):
    return read_tables(written(tmp_path, "\n".join((header, *rows)) + "\n"), answers=answers)


def figures(document):
    return {
        (line.nature, line.sens, line.mouvement): line.amount(Amount.MT_REAL)
        for line in document.lines
    }


def kept(*rows):
    """Answer that the rows are taken although they do not balance."""
    return Answers(choices={"balance_soldes": "garder"})


def test_a_balance_gives_what_was_executed_by_account(tmp_path):
    result = read(tmp_path, *SMALL, answers=kept())
    assert result.statut is Statut.IMPORTE, [str(each.text) for each in result.questions]
    (document,) = result.documents
    # By hand: OBNET less OOB is real, OOB is of order; debit is spending, credit is income.
    assert figures(document) == {
        ("1068", R, REAL): 50_000_00,
        ("2111", D, REAL): 40_000_00,
        ("2111", R, ORDER): 2_000_00,
        ("28051", R, ORDER): 7_000_00,
        ("60611", D, REAL): 12_345_67,
        ("6811", D, ORDER): 7_000_00,
        ("675", D, ORDER): 2_000_00,
        ("73111", R, REAL): 30_345_67,
    }
    header = document.header
    assert (header.siret, header.exercice, header.budget) == (SIRET, 2024, "VILLEXEMPLE")
    assert (header.etape, header.situation_date) == (Etape.SITUATION, "2024-12-31")
    assert header.is_principal
    assert header.nomenclature.startswith("M57")


def test_section_and_chapter_are_those_of_the_account_in_the_plan(tmp_path):
    (document,) = read(tmp_path, *SMALL, answers=kept()).documents
    places = {(line.nature, line.sens): (line.section, line.chapitre) for line in document.lines}
    assert places["60611", D] == (F, "011")
    assert places["73111", R] == (F, "731")
    assert places["2111", D] == (I, "21")
    assert places["1068", R] == (I, "10")
    assert places["6811", D] == (F, "042")
    assert places["28051", R] == (I, "040")


def test_everything_else_is_unknown_and_said_to_be(tmp_path):
    (document,) = read(tmp_path, *SMALL, answers=kept()).documents
    others = [kind for kind in Amount if kind is not Amount.MT_REAL]
    assert all(line.amount(kind) is None for line in document.lines for kind in others)
    assert "balance_comptes" in {notice.code for notice in document.notices}


def test_the_sums_are_proven_against_the_cells(tmp_path):
    total = (f"{'Total;' * 18}0;0;73345.67;91345.67;0;0;11000.00;9000.00;0;0").replace(
        "Total;", ";", 17
    )
    for rows in (SMALL, (*SMALL, total)):
        result = read(tmp_path, *rows, answers=kept())
        assert all(each.is_conserved for each in result.sommes.values())
        assert {name: each.gardees for name, each in result.sommes.items()} == {
            "OBNETDEB": 61_345_67,
            "OBNETCRE": 89_345_67,
            "OOBDEB": 9_000_00,
            "OOBCRE": 9_000_00,
        }
    assert len(result.exclus) == 1


def test_a_balance_that_is_not_even_is_asked_about(tmp_path):
    # Debits and credits of the small one differ: the person is told by how much.
    result = read(tmp_path, *SMALL)
    assert asked(result) == {"balance_soldes"}
    even = (row("60611", obnet=(10_00, 0)), row("73111", obnet=(0, 10_00)))
    good = read(tmp_path, *even)
    assert (good.statut, asked(good)) == (Statut.IMPORTE, set())
    assert [(each.exact, each.tested) for each in good.lecture.temoins] == [(2, 2), (1, 1)]
    changed = even[0].replace("10.00;0.00;0.00", "10.01;0.00;0.00", 1)
    assert asked(read(tmp_path, changed, even[1])) == {"balance_soldes"}


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((row("60611", obnet=(1_00, 0)), row("60611", obnet=(2_00, 0))), "deux fois"),
        (
            (
                row("606", obnet=(3_00, 0)), row("60611", obnet=(1_00, 0)),
                row("60612", obnet=(2_00, 0)),
            ),
            "somme de comptes",
        ),
        ((row("60611", obnet=(1_00, 0)).replace(";1.00;", ";un;", 1),), "illisible"),
    ],
)  # fmt: skip
def test_rows_that_cannot_be_trusted_are_refused_with_their_place(tmp_path, rows, said):
    result = read(tmp_path, *rows)
    assert result.statut is Statut.REFUS
    assert said in str(result.refus.message)
    assert str(result.refus.where)
    assert str(result.refus.hint)


def test_several_budgets_or_years_go_to_the_page_of_data(tmp_path):
    other = "21999901800027"
    for second in (row("73111", siret=other, obnet=(0, 1_00)), row("73111", year=2023)):
        result = read(tmp_path, row("60611", obnet=(1_00, 0)), second)
        assert result.statut is Statut.REFUS
        assert "Données" in str(result.refus.hint)


def test_without_the_order_columns_nothing_is_guessed(tmp_path):
    header = BALANCE_HEADER.replace("OOBDEB;OOBCRE", "X;Y")
    result = read(tmp_path, *SMALL, header=header)
    assert result.statut is Statut.REFUS


def test_a_provisional_balance_says_so(tmp_path):
    even = (row("60611", obnet=(1_00, 0), bal="PRO"), row("73111", obnet=(0, 1_00), bal="PRO"))
    result = read(tmp_path, *even)
    assert "balance_provisoire" in {notice.code for notice in result.notices}


def test_a_workbook_of_a_balance_without_identity_asks_for_it(tmp_path):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.append(["Balance des comptes"])
    sheet.append(["Compte", "OBNETDEB", "OBNETCRE", "OOBDEB", "OOBCRE"])
    sheet.append([60611, 12.34, 0, 0, 0])
    sheet.append(["73111", 0, 12.34, 0, 0])
    path = tmp_path / "helios.xlsx"
    workbook.save(path)
    first = read_tables(path)
    assert {question.field for question in first.questions} == {"siret", "exercice"}
    answers = Answers(identite=Identite(siret=SIRET, exercice=2024))
    result = read_tables(path, answers=answers)
    assert result.statut is Statut.IMPORTE
    (document,) = result.documents
    assert figures(document) == {("60611", D, REAL): 12_34, ("73111", R, REAL): 12_34}
    assert document.lines[0].place == "Sheet!A3"


@given(
    st.lists(
        st.tuples(st.integers(0, 10**9), st.integers(0, 10**9), st.booleans()),
        min_size=1,
        max_size=12,
    )
)
def test_whatever_the_amounts_nothing_is_lost(tmp_path_factory, movements):
    folder = tmp_path_factory.mktemp("balance")
    rows = [
        row(f"606{11 + rank}", obnet=(debit, credit), oob=(debit, 0) if is_order else (0, 0))
        for rank, (debit, credit, is_order) in enumerate(movements)
    ]
    result = read(folder, *rows, answers=kept())
    assert all(each.is_conserved for each in result.sommes.values())
    assert result.sommes["OBNETDEB"].gardees == sum(debit for debit, _, _ in movements)
    assert result.sommes["OBNETCRE"].gardees == sum(credit for _, credit, _ in movements)
    assert result.sommes["OOBDEB"].gardees == sum(d for d, _, is_order in movements if is_order)
