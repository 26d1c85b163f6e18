"""Amounts as people and packages write them, to the cent."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.importing.tables.amount_columns import (
    EMPTY,
    NUMBER,
    WORDS,
    amount_column,
    decimals_of,
)
from budgetlocal.importing.tables.amount_text import Decimals, written_amount

NBSP, NARROW = "\u00a0", "\u202f"


@pytest.mark.parametrize(
    ("text", "euros"),
    [
        ("1 234,56", "1234.56"),
        (f"1{NARROW}234,56{NBSP}€", "1234.56"),
        (f"21{NBSP}641{NBSP}223,00 €", "21641223"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("40,800,000", "40800000"),
        ("1'234.50", "1234.5"),
        ("-1 234", "-1234"),
        ("1 234-", "-1234"),
        ("(1 234)", "-1234"),
        ("\u2212 12,5", "-12.5"),
        ("12,5 k€", "12500"),
        ("3 M€", "3000000"),
        ("1.337e+09", "1337000000"),
        ("-", "0"),
        ("1 234,56 D", "1234.56"),
    ],
)
def test_a_written_amount(text, euros):
    written = written_amount(text)
    assert written.value(Decimals.COMMA) * written.scale == Decimal(euros)


@pytest.mark.parametrize(
    "text",
    ["", "abc", "12-34", "60611 - Eau", "69%", "#REF!", "1,2,3.4", "--5", "(12", "12/03/2024"],
)
def test_a_text_that_is_no_amount(text):
    assert written_amount(text) is None


@pytest.mark.parametrize("text", ["1.234", "1,234", "12.345"])
def test_a_lone_separator_before_three_digits_is_ambiguous(text):
    assert written_amount(text).is_ambiguous
    values = {written_amount(text).value(sign) for sign in Decimals}
    assert len(values) == 2


@pytest.mark.parametrize("text", ["0,123", "1234,567", "1 234,5", "1.234.567"])
def test_other_separators_are_not(text):
    assert not written_amount(text).is_ambiguous


def test_a_column_settles_its_ambiguous_amounts_by_the_others():
    cells = ["1.234", "12.345,60", "7,00"]
    assert decimals_of(cells) == (2, 0, 1)
    column = amount_column(cells, decimals=Decimals.COMMA)
    assert column.cents.tolist() == [1_234_00, 12_345_60, 7_00]
    assert column.ambiguous == []
    assert amount_column(cells).ambiguous == [0]


def test_the_states_of_the_cells_of_a_column():
    column = amount_column([None, 0.0, 12, "  ", "3,5", "n.c.", True])
    assert column.state.tolist() == [EMPTY, NUMBER, NUMBER, EMPTY, NUMBER, WORDS, WORDS]
    assert column.cents.tolist() == [0, 0, 12_00, 0, 3_50, 0, 0]
    assert column.texts == [4]


def test_a_fraction_of_a_cent_is_told_and_rounded():
    column = amount_column([10.005, 1 / 3, "2,345"])
    assert sorted(column.rounded) == [0, 1, 2]
    assert column.cents.tolist()[1] == 33


def test_the_noise_of_a_binary_float_is_no_fraction():
    column = amount_column([0.1 + 0.2, 6937.110000000001, 1e10 + 0.37])
    assert column.rounded == {}
    assert column.cents.tolist() == [30, 6937_11, 1_000_000_000_037]


def test_thousands_of_euros_are_exact():
    assert amount_column([1234.5, None], scale=1000).cents.tolist() == [1_234_500_00, 0]
    assert amount_column(["1 234,567"], scale=1000).cents.tolist() == [1_234_567_00]
    assert amount_column([12.0, "3 k€"], scale=1).cents.tolist() == [12_00, 3_000_00]


def test_an_amount_beyond_any_budget_is_words():
    assert amount_column([1e15, "9" * 30]).state.tolist() == [WORDS, WORDS]


@given(st.lists(st.integers(-(10**12), 10**12), min_size=1, max_size=30))
def test_floats_and_texts_of_the_same_cents_are_the_same(cents):
    floats = amount_column([value / 100 for value in cents])
    texts = amount_column([_french(value) for value in cents], decimals=Decimals.COMMA)
    assert floats.cents.tolist() == cents == texts.cents.tolist()
    assert np.array_equal(floats.state, texts.state)


def _french(cents: int) -> str:
    whole, fraction = divmod(abs(cents), 100)
    sign = "-" if cents < 0 else ""
    return f"{sign}{whole:,}".replace(",", NARROW) + f",{fraction:02d}"
