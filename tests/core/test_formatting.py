"""Numbers are written as a French reader expects them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.core.formatting import (
    decimal_number,
    euros,
    kiloeuros,
    megaeuros,
    percent,
    short_euros,
)


def test_an_amount_has_thin_spaces_a_comma_and_a_no_break_space_before_the_unit() -> None:
    assert euros(123_456_789) == "1\u202f234\u202f567,89\u00a0€"


def test_a_negative_amount_has_a_true_minus() -> None:
    assert euros(-5) == "\u22120,05\u00a0€"


@pytest.mark.parametrize("write", [euros, kiloeuros, megaeuros, short_euros, percent])
def test_unknown_is_never_written_as_zero(write: object) -> None:
    assert callable(write)
    assert write(None) == "n. d."


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        (9_999_999, "100 000 €"),
        (9_949_999, "99 500 €"),
        (10_000_000, "100 k€"),
        (999_999_999, "10 000 k€"),
        (1_000_000_000, "10,00 M€"),
        (-21_945_000_000, "−219,45 M€"),
    ],
)
def test_a_headline_takes_the_unit_that_reads_best(cents: int, text: str) -> None:
    assert short_euros(cents).replace("\u202f", " ").replace("\u00a0", " ") == text


def test_halves_are_rounded_away_from_zero() -> None:
    assert decimal_number(Decimal("2.5")) == "3"
    assert decimal_number(Decimal("-2.5")) == "\u22123"


def test_a_change_shows_its_sign() -> None:
    assert percent(Decimal("0.021"), signed=True) == "+2,1\u00a0%"
    assert percent(Decimal("-0.021"), signed=True) == "\u22122,1\u00a0%"


@given(st.integers(min_value=-(10**13), max_value=10**13))
def test_what_is_written_to_the_cent_can_be_read_back(cents: int) -> None:
    digits = euros(cents, unit=False).replace("\u202f", "").replace("\u2212", "-")
    assert round(Decimal(digits.replace(",", ".")) * 100) == cents
