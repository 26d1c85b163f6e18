from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.core.formatting import euros
from budgetlocal.core.money import AmountError
from budgetlocal.core.typed_amount import cents_from_typed, typed_from_cents


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12", 1200),
        ("1\u202f234,56\u00a0€", 123456),
        ("1.234.567,8", 123456780),
        ("−5,01", -501),
        ("0", 0),
        ("", None),
        ("   ", None),
    ],
)
def test_amounts_as_they_are_typed(text, cents):
    assert cents_from_typed(text) == cents


@pytest.mark.parametrize(
    "text", ["1.234", "1,234", "12,345", "douze", "1,2,3", "=1+1", "1e5x", "€"]
)
def test_what_is_no_amount_or_could_be_two_is_refused(text):
    if text == "€":
        assert cents_from_typed(text) is None
        return
    with pytest.raises(AmountError):
        cents_from_typed(text)


@given(st.integers(-(10**13), 10**13))
def test_what_is_shown_is_read_back(cents):
    assert cents_from_typed(typed_from_cents(cents)) == cents
    assert cents_from_typed(euros(cents)) == cents
