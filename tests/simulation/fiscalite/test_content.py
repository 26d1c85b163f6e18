"""What is typed about a vote is kept as it was typed, checked, and read back."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import verbatim
from budgetlocal.simulation.fiscalite.content import new_vote, read, written
from budgetlocal.simulation.fiscalite.fields import FIELDS, FieldKind, shown_value, typed_value
from budgetlocal.simulation.fiscalite.vote import Household, Impot

NAME = verbatim("champ")


def test_a_vote_is_written_and_read_back() -> None:
    typed = (
        new_vote(2026)
        .with_field("tfpb.base", "1 234 567 €")
        .with_field("tfpb.rate", "26,76 %")
        .with_field("coefficient_correcteur", "1,123456")
        .with_households(
            (
                Household("Pavillon", 4000, is_second_home=True),
                Household("Maison", 4068, valeur_before=4000),
            )
        )
    )
    again = read(written(typed))
    assert again == typed
    vote = again.vote()
    assert vote.tax(Impot.TFPB).base == 1_234_567
    assert vote.tax(Impot.TFPB).rate == Fraction("0.2676")
    assert vote.tax(Impot.TFPB).rate_before is None
    assert vote.coefficient_correcteur == Fraction("1.123456")
    assert Impot.CFE not in vote.taxes


def test_an_emptied_field_was_never_typed() -> None:
    typed = new_vote(2026).with_field("tfpb.base", "12").with_field("tfpb.base", " ")
    assert typed == new_vote(2026)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (FieldKind.EUROS, "12,5"),
        (FieldKind.EUROS, "-1"),
        (FieldKind.EUROS, "douze"),
        (FieldKind.EUROS, "1e20"),
        (FieldKind.RATE, "26,765"),
        (FieldKind.RATE, "1000,01"),
        (FieldKind.RATE, "NaN"),
        (FieldKind.COEFFICIENT, "1,1234567"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_write(kind, text) -> None:
    with pytest.raises(UserError) as refusal:
        typed_value(kind, text, NAME)
    assert "par exemple" in str(refusal.value.hint)


@given(st.integers(0, 100_000))
def test_a_rate_is_shown_as_it_was_typed(hundredths: int) -> None:
    shown = shown_value(FieldKind.RATE, Fraction(hundredths, 10_000))
    assert typed_value(FieldKind.RATE, shown, NAME) == Fraction(hundredths, 10_000)


@pytest.mark.parametrize(
    "content",
    [
        "{}",
        "[]",
        "{",
        json.dumps({"annee": "2026", "champs": {}, "foyers": []}),
        json.dumps({"annee": 1995, "champs": {}, "foyers": []}),
        json.dumps({"annee": 2026, "champs": {"inconnu": "1"}, "foyers": []}),
        json.dumps({"annee": 2026, "champs": {"tfpb.base": "x"}, "foyers": []}),
        json.dumps({"annee": 2026, "champs": [], "foyers": []}),
        json.dumps({"annee": 2026, "champs": {}, "foyers": [{"nom": ""}]}),
        json.dumps(
            {
                "annee": 2026,
                "champs": {},
                "foyers": [{"nom": "A", "valeur_locative": True, "residence_secondaire": False}],
            }
        ),
    ],
)
def test_a_damaged_vote_is_refused(content: str) -> None:
    with pytest.raises(UserError):
        read(content)


def test_households_are_checked() -> None:
    past = (Household("A", 10, valeur_before=0), Household("A", 10, valeur_before=10**9))
    for wrong in (Household(" ", 10), Household("A", 0), Household("A", 10**9), *past):
        with pytest.raises(UserError):
            new_vote(2026).with_households((wrong,))
    with pytest.raises(UserError):
        new_vote(2026).with_households((Household("A", 10),) * 21)


def test_every_field_has_a_help() -> None:
    assert all(str(each.help).strip() for each in FIELDS.values())
