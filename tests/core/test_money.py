"""Amounts are whole cents, from the text of a file to the text of the JSON."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.core.money import AmountError, cents_from_text, euros_text, ratio


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("0", 0),
        ("0.00", 0),
        ("12.5", 1250),
        (" 1236.89 ", 123689),
        ("-0.01", -1),
        ("+3", 300),
        ("219450000.00", 21_945_000_000),
        ("1E+3", 100_000),
        ("0.1000000000000000055511151231257827", 10),
    ],
)
def test_an_amount_is_read_to_the_cent(text: str, cents: int) -> None:
    assert cents_from_text(text) == cents


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12,50",
        "12.505",
        "1 234.00",
        "12 EUR",
        "NaN",
        "1e999",
        "9999999999999.00",
        "9e13",
        "1e99",
    ],
)
def test_what_is_not_an_amount_is_refused(text: str) -> None:
    with pytest.raises(AmountError):
        cents_from_text(text)


@given(st.integers(min_value=1 - 10**14, max_value=10**14 - 1))
def test_writing_then_reading_an_amount_changes_nothing(cents: int) -> None:
    assert cents_from_text(euros_text(cents)) == cents


@given(st.decimals(min_value=-1_000_000, max_value=1_000_000, places=2))
def test_reading_agrees_with_decimal(amount: Decimal) -> None:
    assert Decimal(cents_from_text(f"{amount:f}")) == amount * 100


def test_a_ratio_of_unknown_or_zero_is_unknown() -> None:
    assert ratio(1, 0) is None
    assert ratio(None, 2) is None
    assert ratio(1, None) is None
    assert ratio(-3, 4) == Decimal("-0.75")
