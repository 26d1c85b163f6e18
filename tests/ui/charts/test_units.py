"""One unit for a whole chart, and round graduations."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import chart_samples as samples
from budgetlocal.core.formatting import NBSP, THIN
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import Unit
from budgetlocal.ui.charts.units import axis_ticks, display_unit, tick_labels


def unit_of(*values, unit: Unit = Unit.EUROS):
    spec = replace(
        samples.chapters(),
        unit=unit,
        categories=samples.texts(*map(str, values)),
        series=(samples.series("x", Role.REALISE, *values),),
    )
    return display_unit(spec)


def plain(text: str) -> str:
    return text.replace(THIN, " ").replace(NBSP, " ")


@pytest.mark.parametrize(
    ("largest", "words", "written"),
    [
        (99_999_99, "en euros", "100 000"),
        (100_000_00, "en milliers d'euros", "100,0"),
        (999_999_00, "en milliers d'euros", "1 000,0"),
        (1_000_000_00, "en milliers d'euros", "1 000"),
        (9_999_999_00, "en milliers d'euros", "10 000"),
        (10_000_000_00, "en millions d'euros", "10,00"),
        (213_540_818_94, "en millions d'euros", "213,5"),
        (-213_540_818_94, "en millions d'euros", "−213,5"),
    ],
)
def test_the_largest_value_chooses_the_unit(largest, words, written) -> None:
    unit = unit_of(largest, 0, None)
    assert str(unit.words) == words
    assert plain(unit.label(largest)) == written


@pytest.mark.parametrize(
    ("value", "unit", "words", "written"),
    [
        (Decimal("0.9147"), Unit.PERCENT, "en %", "91,5"),
        (Decimal("708.54"), Unit.EUROS_PER_HEAD, "en euros par habitant", "709"),
        (Decimal("36.82"), Unit.EUROS_PER_HEAD, "en euros par habitant", "36,82"),
        (Decimal("4.25"), Unit.YEARS, "en années", "4,3"),
        (1234, Unit.COUNT, "en nombre", "1 234"),
    ],
)
def test_each_kind_of_number_has_its_words(value, unit, words, written) -> None:
    chosen = unit_of(value, unit=unit)
    assert str(chosen.words) == words
    assert plain(chosen.label(value)) == written


def test_unknown_zero_and_tiny_are_three_things() -> None:
    unit = unit_of(213_540_818_94)
    assert unit.label(None) == "n. d."
    assert unit.label(0) == "0"
    assert unit.label(12_000_00) == "< 0,1"
    assert unit.label(-12_000_00) == "> −0,1"
    assert unit.label(50_000_00) == "0,1"


def test_a_gap_has_its_sign() -> None:
    unit = unit_of(213_540_818_94)
    assert unit.signed_label(15_182_153_90) == "+15,2"
    assert unit.signed_label(-15_182_153_90) == "−15,2"
    assert unit.signed_label(0) == "0"
    assert unit.signed_label(None) == "n. d."
    assert unit.signed_label(1_00) == "< 0,1"


@given(
    low=st.floats(-1e6, 1e6, allow_nan=False),
    size=st.floats(1e-2, 1e6),
    most=st.integers(2, 8),
)
def test_graduations_lie_within_the_axis_and_are_few(low, size, most) -> None:
    ticks = axis_ticks(low, low + size, most)
    assert len(ticks) <= most
    assert all(low <= float(tick) <= low + size for tick in ticks)
    steps = {b - a for a, b in pairwise(ticks)}
    assert len(steps) <= 1


def test_graduations_are_round_and_share_their_decimals() -> None:
    assert tick_labels(axis_ticks(0, 9, 6)) == ("0", "2", "4", "6", "8")
    assert tick_labels(axis_ticks(0, 1, 5)) == ("0,00", "0,25", "0,50", "0,75", "1,00")
    assert tick_labels(axis_ticks(-1000, 0, 3))[0] == "−1" + THIN + "000"


def test_a_flat_axis_has_one_graduation() -> None:
    assert axis_ticks(3, 3, 5) == (Decimal("3.0"),)
