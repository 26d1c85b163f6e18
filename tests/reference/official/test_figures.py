from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.reference.official.figures import (
    FigureError,
    decimal_of,
    read_figure,
    read_yes_no,
)
from budgetlocal.reference.values import Absence


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7758913.27", "7758913.27"),
        ("8459991.0", "8459991"),
        ("-1384.0", "-1384"),
        ("11,06", "11.06"),
        ("0,165", "0.165"),
        (".1106", "0.1106"),
        ("1 234 567,89", "1234567.89"),
        ("1\u202f234,5", "1234.5"),
        ("12\u00a0345", "12345"),
        ("7.0E-4", "0.0007"),
        ("1.3E8", "130000000"),
        ("1,23456E+5", "123456"),
        ("90.11027509751591", "90.11027509751591"),
    ],
)
def test_a_number_is_read_exactly(text, value):
    assert decimal_of(read_figure(text)) == Decimal(value)


@pytest.mark.parametrize("text", ["2,43E+13", "1.2E+06", "abc", "1.234,56", "12 €", "1e", "--3"])
def test_what_is_no_exact_number_is_refused(text):
    with pytest.raises(FigureError):
        read_figure(text)


def test_a_number_that_does_not_fit_64_bits_is_refused():
    with pytest.raises(FigureError):
        read_figure("92233720368547758080")


@pytest.mark.parametrize("text", ["", " ", "nd", "n.d", "N.C", "-", "null"])
def test_a_cell_that_says_nothing_is_missing_and_not_zero(text):
    assert read_figure(text) is Absence.MISSING


@pytest.mark.parametrize("text", ["s", "S", "sec_stat"])
def test_a_secret_cell_is_secret(text):
    assert read_figure(text) is Absence.SECRET


def test_the_noise_of_a_float_is_taken_from_euros_only():
    assert decimal_of(read_figure("71139.5999999999", euros=True)) == Decimal("71139.6")
    assert decimal_of(read_figure("71139.5999999999")) == Decimal("71139.5999999999")


def test_a_true_fraction_of_a_cent_is_kept():
    assert decimal_of(read_figure("12.3456", euros=True)) == Decimal("12.3456")


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2))
def test_cents_survive_a_decimal_comma_and_spaces(amount):
    text = f"{amount:,.2f}".replace(",", " ").replace(".", ",")
    assert decimal_of(read_figure(text, euros=True)) == amount


def test_yes_and_no_are_one_and_zero():
    assert [read_yes_no(text) for text in ("OUI", "non", "1", "0", "n.d")] == [
        (1, 0),
        (0, 0),
        (1, 0),
        (0, 0),
        Absence.MISSING,
    ]
    with pytest.raises(FigureError):
        read_yes_no("peut-être")
