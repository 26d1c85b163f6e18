from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetlocal.analysis.mille_euros.estimate import NEIGHBOURS, estimate
from budgetlocal.analysis.mille_euros.peers import (
    HEADINGS,
    euros_misplaced,
    nearest_in_population,
    profile,
)
from budgetlocal.analysis.mille_euros.spending import spending
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind
from fakes import make_document, make_line


@pytest.fixture(scope="module")
def extract() -> Iterator[Extract]:
    with Extract.open() as opened:
        yield opened


SMALL = budget_frame(
    make_document(
        [
            make_line(1, {Amount.MT_PREV: 500_00}, fonction=""),
            make_line(2, {Amount.MT_PREV: 300_00}, fonction="", chapitre="012", nature="64111"),
            make_line(3, {Amount.MT_PREV: 200_00}, fonction="", chapitre="66", nature="66111"),
        ]
    )
)


def test_by_nature_is_exact_and_by_function_a_guess(extract: Extract) -> None:
    result = estimate(extract, SMALL, spending(SMALL), 1_900)
    assert [(share.chapter, share.euros) for share in result.known] == [
        ("011", 500), ("012", 300), ("66", 200),
    ]  # fmt: skip
    assert sum(share.euros for share in result.guessed) == 1000
    assert tuple(share.heading for share in result.guessed) == HEADINGS
    assert result.count == NEIGHBOURS
    assert "Estimation, et non les comptes de la commune" in str(result.caution)
    assert "à la mauvaise place" in str(result.caution)


def test_without_a_population_nothing_is_guessed(extract: Extract) -> None:
    with pytest.raises(UserError, match="population"):
        estimate(extract, SMALL, spending(SMALL), None)


def test_a_profile_of_ten_communes_against_sums_by_hand(extract: Extract) -> None:
    members = nearest_in_population(extract, 30_000, 11)
    shares = []
    for number in members:
        amounts = {
            value.indicator[-1]: int(value.number)
            for value in extract.sheet(number)
            if value.indicator.startswith("dgfip_fonction.f")
        }
        shares.append(Decimal(amounts["2"]) / Decimal(sum(amounts.values())))
    found = profile(extract, members)
    assert found is not None
    education = next(entry for entry in found.headings if entry.heading == "2")
    assert education.median == sorted(shares)[5].quantize(Decimal("0.0001"))
    assert found.count == 11


def test_a_small_group_has_no_median(extract: Extract) -> None:
    assert profile(extract, nearest_in_population(extract, 30_000, 9)) is None
    assert profile(extract, ()) is None


def test_the_commune_itself_is_left_out(extract: Extract) -> None:
    montreuil = extract.by_code(Kind.COMMUNE, "93048")
    assert montreuil is not None
    near = nearest_in_population(extract, montreuil.population or 0, 20, but=montreuil.id)
    assert montreuil.id not in near
    assert len(set(near)) == 20


def test_the_error_is_that_of_the_communes_themselves(extract: Extract) -> None:
    error = euros_misplaced(extract, nearest_in_population(extract, 2_000, NEIGHBOURS))
    assert 100 < error < 400


@settings(max_examples=15)
@given(st.integers(1, 3_000_000))
def test_quartiles_hold_the_median(extract: Extract, population: int) -> None:
    found = profile(extract, nearest_in_population(extract, population, 50))
    assert found is not None
    assert all(0 <= part.low <= part.median <= part.high <= 1 for part in found.headings)
    assert found.population_from <= found.population_to
