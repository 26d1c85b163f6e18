"""Every declared ratio is found again, or the reading, population or slip that gives it is named."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.fakes import make_document, make_line
from tests.indicators.accounts import account
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.rapprochement_page import rapprochement
from budgetlocal.analysis.ratio_gaps import causes
from budgetlocal.analysis.ratios import compared_ratios
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape
from budgetlocal.importing.reading import read_document
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.checking import Checker
from budgetlocal.indicators.variants import variants


def declaring(**informations: str) -> BudgetFrame:
    """Return an account of revenue 1 000 with 200 of sales, spending 600; 10 inhabitants."""
    budget = account(("73111", "R", 800), ("775", "R", 200), ("6411", "D", 600), ("7411", "R", 0))
    return replace(budget, informations={"PopTot": "10", **informations})


def cause(budget: BudgetFrame, code: str) -> str:
    found = causes(budget, compared_ratios(budget))
    return str(found[code].text) if code in found else ""


def test_another_reading_is_named() -> None:
    """1 000 / 10 = 100 is expected; 800 / 10 = 80 leaves the sales out."""
    assert cause(declaring(ValRecRFonc="80,00"), "ratio_3") == "sans les cessions (775)"
    assert cause(declaring(ValRecRFonc="80,01"), "ratio_3") == ""


def test_a_percentage_without_its_point_is_named() -> None:
    """Staff: 600 / 600 = 100 %, written 10 000 %."""
    assert cause(declaring(ValDepPers="10000,00 %"), "ratio_7") == "écrit cent fois trop grand"


def test_another_population_is_believed_when_two_figures_tell_it() -> None:
    """600 / 8 = 75 and 1 000 / 8 = 125: eight inhabitants, not ten."""
    both = declaring(ValDepRFonc="75,00", ValRecRFonc="125,00")
    assert cause(both, "ratio_1") == cause(both, "ratio_3") == "avec 8 habitants"
    assert cause(declaring(ValDepRFonc="75,00"), "ratio_1") == ""


def test_readings_are_formulas_of_the_same_unit_as_their_ratio() -> None:
    for code, readings in variants().items():
        for reading in readings:
            assert Checker(catalogue()).dimension(reading.node) == catalogue()[code].dimension


UNEXPLAINED = {("CA_2019.xml", 5), ("CA_2019.xml", 11)}
"""Both come from one debt that the annex of the same document does not give."""


@pytest.mark.real_data
def test_every_declared_ratio_of_the_shared_files_is_equal_or_explained() -> None:
    folder = needs(BUDGETS)
    equal = explained = 0
    for path in sorted((*folder.glob("montreuil/*.xml"), *folder.glob("yatotem2scdl/*.xml"))):
        try:
            budget = budget_frame(read_document(path))
        except UserError:
            continue
        if budget.header.etape is Etape.DM:
            continue
        ratios = compared_ratios(budget)
        found = causes(budget, ratios)
        for item in ratios:
            if item.agrees is False:
                key = (path.name, item.definition.number)
                assert (item.definition.code in found) is (key not in UNEXPLAINED), key
                explained += 1
            equal += item.agrees is True
    assert (equal, explained - len(UNEXPLAINED)) == (28, 32)


@pytest.mark.real_data
def test_a_debt_that_the_annex_does_not_give_is_told_in_euros() -> None:
    """Montreuil 2019: declared 1 935,48 x 109 834 = 212 581 510; its annex adds up to 212 131 342,60."""
    budget = budget_frame(read_document(needs(BUDGETS) / "montreuil/CA_2019.xml"))
    (row,) = (each for each in rapprochement([budget], budget).ratios.rows if each.key == "ratio_5")
    assert "450\u202f167" in str(row.cells[-1])
    assert "de plus que le recalcul" in str(row.cells[-1])


@pytest.mark.real_data
def test_the_ratios_of_a_city_name_their_causes() -> None:
    """Montreuil 2022: population 112 712 instead of 111 810, revenue without the sales (775)."""
    budget = budget_frame(read_document(needs(BUDGETS) / "montreuil/CA_2022.xml"))
    table = rapprochement([budget], budget).ratios
    verdicts = {row.key: str(row.cells[-1]) for row in table.rows}
    assert verdicts["ratio_7"] == "égal"
    assert verdicts["ratio_10"] == "retrouvé sans les cessions (775)"
    assert verdicts["ratio_3"].startswith("retrouvé sans les cessions (775), avec 112")


def test_a_document_that_declares_nothing_has_nothing_to_compare() -> None:
    line = make_line(1, {Amount.MT_REAL: 100})
    budget = budget_frame(make_document((line,), etape=Etape.CA))
    assert causes(budget, compared_ratios(budget)) == {}
    page = rapprochement([budget], budget)
    assert [finding.code for finding in page.findings] == ["rien_a_rapprocher"]


def test_the_page_shows_each_gap_with_its_lines() -> None:
    first = account(("6411", "D", 100), ("60612", "D", 7))
    header = replace(first.header, etape=Etape.CFU)
    lines = first.lines.copy()
    lines.loc[0, "MtReal"] += 1
    second = replace(first, header=header, lines=lines)
    page = rapprochement([first, second], second)
    head, gap, *rest = page.comparisons.rows
    assert head.cells[-1] == gap.cells[-1] == 1
    assert next(row.cells[2] for row in rest if isinstance(row.cells[2], int)) == 100_00
    assert {finding.code for finding in page.findings} >= {"comptes_CA_CFU", "deux_comptes"}
