from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.core.formatting import euros
from budgetlocal.core.money import AmountError
from budgetlocal.core.typed import typed_cents


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("1 234,56", 123456),
        ("1\u202f234,56\u00a0€", 123456),
        ("1234.5", 123450),
        ("-20", -2000),
        ("− 20", -2000),
        ("+300", 30000),
        ("12,", 1200),
        ("0", 0),
        ("", None),
        ("  €", None),
    ],
)
def test_amounts_as_people_type_them(text: str, cents: int | None) -> None:
    assert typed_cents(text) == cents


@pytest.mark.parametrize(
    "text", ["douze", "1,234.56", "1.234,56", "1,234", "--5", "5-", "=1+1", "1e3"]
)
def test_what_could_be_read_in_two_ways_is_refused(text: str) -> None:
    with pytest.raises(AmountError):
        typed_cents(text)


@given(st.integers(-(10**13), 10**13))
def test_an_amount_as_it_is_shown_can_be_typed_back(cents: int) -> None:
    assert typed_cents(euros(cents)) == cents
