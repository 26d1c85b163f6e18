"""What a debt annex answers: the principal owed, whole, or the reason why not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

import pytest
from tests.indicators.accounts import account
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.dette.annex_source import AnnexDebtSource
from budgetlocal.analysis.dette.portfolio import has_own_loans, own_loans
from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.analysis.subjects import subject_of
from budgetlocal.core.annexes import AnnexKind, AnnexRow
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.origins import IndicatorOrigin
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.nodes import Accounts
from budgetlocal.indicators.parsing import parse
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

OWED = "SCN(16 sauf 165 1688 169)"


def loan(rank: int, article: str, opening: str, closing: str, kind: str = "01") -> AnnexRow:
    values = (
        ("CodTypEmpr", kind), ("CodArticle", article), ("NumContrat", f"C{rank}"),
        ("MtCapitalRestDu_01_01", opening), ("MtCapitalRestDu_31_12", closing),
    )  # fmt: skip
    return AnnexRow(AnnexKind.EMPRUNT, rank, 100 + rank, values)


def town(*rows: AnnexRow, etape: Etape = Etape.CA) -> BudgetFrame:
    budget = account(("73111", "R", 1_000), ("6411", "D", 600))
    return replace(budget, header=replace(budget.header, etape=etape), annexes=rows)


def asked(formula: str) -> Accounts:
    node = parse(formula)
    assert isinstance(node, Accounts)
    return node


@pytest.fixture(scope="module")
def extract() -> Iterator[Extract]:
    with Extract.open() as opened:
        yield opened


LOANS = (
    loan(1, "1641", "1200.50", "1000.25"),
    loan(2, "1687", "60", "50"),
    loan(3, "165", "7", "7"),
    loan(4, "", "9999", "9999", kind="09"),
)


@pytest.mark.parametrize(("etape", "cents"), [(Etape.CA, 1_050_25), (Etape.BP, 1_260_50)])
def test_an_account_tells_its_end_and_a_vote_its_beginning(etape: Etape, cents: int) -> None:
    """1 000,25 + 50 at the end, 1 200,50 + 60 at the beginning; deposits and guarantees left out."""
    source = AnnexDebtSource(town(*LOANS, etape=etape))
    assert source.refusal(asked(OWED)) is None
    assert source.total(asked(OWED)) == cents
    assert source.total(asked("SDN(16 sauf 165 1688 169)")) == -cents
    assert sum(entry.amount for entry in source.entries(asked(OWED))) == cents
    assert ("1er janvier" in str(source.name)) is (etape is Etape.BP)


@pytest.mark.parametrize("formula", ["SCN(16 sauf 1688 169)", "SCN1641", "C16", "SCN165"])
def test_what_an_annex_does_not_tell_apart_is_refused(formula: str) -> None:
    refusal = AnnexDebtSource(town(*LOANS)).refusal(asked(formula))
    assert "annexe de la dette" in str(refusal)


def test_a_loan_without_amount_makes_the_whole_unknown() -> None:
    source = AnnexDebtSource(town(*LOANS, loan(5, "1641", "1", "")))
    assert "1 emprunt" in str(source.refusal(asked(OWED)))


def test_no_annex_is_no_debt_of_zero() -> None:
    assert not has_own_loans(town())
    assert not has_own_loans(town(LOANS[3]))
    subject = subject_of([town()], town())
    outcome = Evaluation(subject, catalogue()).indicator(
        catalogue()["capital_restant_du"], town().header.exercice
    )
    assert outcome.value is None


def test_each_loan_is_a_line_of_the_explanation() -> None:
    budget = town(*LOANS)
    origin = IndicatorOrigin("capital_restant_du", budget.header.exercice)
    found = explanation_of(origin, verbatim("Dette"), Context([budget], budget))
    lines = list(found.step.all_lines())
    assert sorted(line.amount for line in lines) == [50_00, 1_000_25]
    assert "ligne XML 101" in " ".join(str(line.where) for line in lines)


@pytest.mark.real_data
@pytest.mark.parametrize("year", [2021, 2022])
def test_the_published_debt_of_a_city_is_that_of_its_annex_and_its_deposits(
    extract: Extract, year: int
) -> None:
    """Montreuil: the OFGL's encours (account 16) is above by the same deposits (165) both years."""
    budget = budget_frame(read_document(needs(BUDGETS) / f"montreuil/CA_{year}.xml"))
    city = extract.by_code(Kind.COMMUNE, "93048")
    assert city is not None
    (published,) = (
        each.number
        for each in extract.sheet(city.id)
        if (each.indicator, each.exercice) == ("ofgl.bp.encours_dette", year)
    )
    subject = subject_of([budget], budget)
    owed = Evaluation(subject, catalogue()).indicator(catalogue()["capital_restant_du"], year).value
    assert isinstance(published, int)
    assert owed is not None
    assert abs(Fraction(published, 100) - owed - 226_105) < 1


@pytest.mark.parametrize("kinds", [(), ("09",), ("10", "06"), ("05",), ("01", "09"), ("02", "05")])
def test_whether_there_are_loans_is_told_without_reading_them(kinds: tuple[str, ...]) -> None:
    budget = town(*(loan(rank, "1641", "2", "1", kind) for rank, kind in enumerate(kinds, 1)))
    assert has_own_loans(budget) is bool(own_loans(budget))
