"""Declared ratios are found again from the lines, or the difference is said."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.fakes import make_document, make_line
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.declared import decimals_of, declared_number, population
from budgetlocal.analysis.ratios import compared_ratios, ratio_findings
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape, Section
from budgetlocal.core.meanings import Severity
from budgetlocal.importing.reading import read_document


def tiny(informations: tuple[tuple[str, str], ...]) -> BudgetFrame:
    """Return an account of 1 000,00 of staff and 500,00 of supplies, 10 inhabitants."""
    lines = (
        make_line(1, {Amount.MT_REAL: 100_000}, nature="6411", chapitre="012"),
        make_line(2, {Amount.MT_REAL: 50_000}),
        make_line(3, {Amount.MT_REAL: 20_000}, nature="2188", section=Section.INVESTISSEMENT),
    )
    document = make_document(lines, etape=Etape.CA)
    return budget_frame(replace(document, informations=informations))


def test_hand_worked_ratios() -> None:
    """1 500 / 10 = 150 per head; 1 000 / 1 500 = 66,67 %; 200 / 10 = 20 of equipment."""
    computed = {
        item.definition.declared: item.computed
        for item in compared_ratios(tiny((("PopTot", "10"),)))
    }
    assert computed["ValDepRFonc"] == 150
    assert computed["ValDepPers"] == pytest.approx(Decimal(2) / 3)
    assert computed["ValDepEq"] == 20
    assert computed["ValDepEqB"] is None  # no revenue at all: not defined


def test_a_ratio_per_head_is_unknown_without_inhabitants() -> None:
    for informations in ((), (("PopTot", "0"),)):
        computed = {
            item.definition.declared: item.computed for item in compared_ratios(tiny(informations))
        }
        assert computed["ValDepRFonc"] is None


def test_a_cent_of_difference_is_seen() -> None:
    wrong = tiny((("PopTot", "10"), ("ValDepRFonc", "150,01")))
    (finding,) = ratio_findings(wrong)
    assert finding.severity is Severity.INFO
    assert "150,01" in str(finding.detail)
    assert "150,00" in str(finding.detail)
    assert "• Dépenses réelles de fonctionnement par habitant : 150,01" in str(finding.detail)


def test_a_declared_zero_is_a_field_left_empty() -> None:
    assert ratio_findings(tiny((("PopTot", "10"), ("ValDepRFonc", "0,00")))) == ()


@pytest.mark.parametrize(
    ("text", "number", "decimals"),
    [
        ("3 446", "3446", 0),
        ("1 299,20744", "1299.20744", 5),
        ("50,62 %", "0.5062", 2),
        ("36.82 %", "0.3682", 2),
        ("53,42%", "0.5342", 2),
        ("111\u00a0810", "111810", 0),
    ],
)
def test_declared_numbers_are_read_as_software_writes_them(
    text: str, number: str, decimals: int
) -> None:
    assert declared_number(text) == Decimal(number)
    assert decimals_of(text) == decimals


@pytest.mark.parametrize("text", ["", "26/06/1999", "Hôtel de ville", "NaN", "Infinity"])
def test_a_declared_text_is_no_number(text: str) -> None:
    assert declared_number(text) is None


def test_the_inhabitants_given_by_the_person_win() -> None:
    assert population({"PopTot": "990"}) == 990
    assert population({"PopTot": "990"}, 1_000) == 1_000
    assert population({}) is None


@pytest.mark.parametrize("year", range(2020, 2025))
def test_the_demonstration_declares_its_true_ratios(
    demonstration: dict[str, BudgetFrame], year: int
) -> None:
    (finding,) = ratio_findings(demonstration[f"CA_{year}"])
    assert finding.severity is Severity.OK


@pytest.mark.real_data
def test_the_golden_ratios_of_a_real_cfu_come_out() -> None:
    """Mohon, CFU 2023: 708,54 / 940,59 / 205,04 / 36,82 %, as its header declares them."""
    budget = budget_frame(read_document(needs(BUDGETS) / "yatotem2scdl/MOHON_CFU_2023.xml"))
    shown = {item.definition.declared: item for item in compared_ratios(budget)}
    golden = {
        "ValDepRFonc": "708,54",
        "ValRecRFonc": "940,59",
        "ValDepEq": "205,04",
        "ValDepPers": "36,82",
    }
    for code, text in golden.items():
        item = shown[code]
        assert item.shown(item.computed).startswith(text)
        assert item.shown(item.declared).startswith(text)
    assert all(item.agrees for item in shown.values() if item.declared is not None)
    assert sum(item.agrees is True for item in shown.values()) == 9
