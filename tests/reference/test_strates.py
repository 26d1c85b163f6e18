"""Population classes at their bounds."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.reference.strates import (
    SCHEME_DGF,
    SCHEME_OFGL,
    SCHEME_R2313_1,
    SchemeError,
    load_schemes,
    strate_of,
)

DAY = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("scheme", "population", "code"),
    [
        # OFGL, field tranche_population: 0 is under 100, 3 is 500 to 1 999, 10 is 100 000 and more
        (SCHEME_OFGL, 0, "0"),
        (SCHEME_OFGL, 99, "0"),
        (SCHEME_OFGL, 100, "1"),
        (SCHEME_OFGL, 499, "2"),
        (SCHEME_OFGL, 500, "3"),
        (SCHEME_OFGL, 1_999, "3"),
        (SCHEME_OFGL, 2_000, "4"),
        (SCHEME_OFGL, 3_499, "4"),
        (SCHEME_OFGL, 3_500, "5"),
        (SCHEME_OFGL, 99_999, "9"),
        (SCHEME_OFGL, 100_000, "10"),
        (SCHEME_OFGL, 2_200_000, "10"),
        # CGCT, article L2334-3: fifteen groups of the population DGF
        (SCHEME_DGF, 499, "1"),
        (SCHEME_DGF, 500, "2"),
        (SCHEME_DGF, 3_499, "4"),
        (SCHEME_DGF, 3_500, "5"),
        (SCHEME_DGF, 7_499, "6"),
        (SCHEME_DGF, 7_500, "7"),
        (SCHEME_DGF, 199_999, "14"),
        (SCHEME_DGF, 200_000, "15"),
        # CGCT, article R2313-1: ratios 1 to 6 from 3 500 inhabitants, all eleven from 10 000
        (SCHEME_R2313_1, 3_499, "0"),
        (SCHEME_R2313_1, 3_500, "1"),
        (SCHEME_R2313_1, 9_999, "1"),
        (SCHEME_R2313_1, 10_000, "2"),
    ],
)
def test_a_population_is_in_its_class(scheme: str, population: int, code: str) -> None:
    strate = strate_of(population, scheme, DAY)
    assert strate.code == code
    assert strate.at_least <= population
    assert strate.below is None or population < strate.below


@given(st.integers(0, 3_000_000), st.sampled_from([SCHEME_OFGL, SCHEME_DGF, SCHEME_R2313_1]))
def test_every_population_is_in_exactly_one_class(population: int, scheme: str) -> None:
    (found,) = (entry for entry in load_schemes() if entry.key == scheme and entry.in_force(DAY))
    holding = [
        strate
        for strate in found.classes
        if strate.at_least <= population and (strate.below is None or population < strate.below)
    ]
    assert holding == [found.strate(population)]


def test_the_classes_of_each_scheme_follow_each_other() -> None:
    for scheme in load_schemes():
        bounds = [(strate.at_least, strate.below) for strate in scheme.classes]
        assert bounds[0][0] == 0
        assert bounds[-1][1] is None
        assert [below for _, below in bounds[:-1]] == [low for low, _ in bounds[1:]]
        assert scheme.source
    counts = {scheme.key: len(scheme.classes) for scheme in load_schemes()}
    assert counts == {SCHEME_OFGL: 11, SCHEME_DGF: 15, SCHEME_R2313_1: 3}


def test_labels_are_in_both_languages() -> None:
    strate = strate_of(2_000, SCHEME_OFGL, DAY)
    assert (
        str(strate.label).replace("\u202f", " ").replace("\xa0", " ") == "2 000 à 3 499 habitants"
    )
    assert strate.label.english == "2,000 to 3,499 inhabitants"


def test_which_population_a_scheme_counts_is_said() -> None:
    assert {scheme.key: scheme.population for scheme in load_schemes()} == {
        SCHEME_OFGL: "totale",
        SCHEME_DGF: "DGF",
        SCHEME_R2313_1: "totale",
    }


def test_a_scheme_out_of_force_or_unknown_is_refused() -> None:
    with pytest.raises(SchemeError):
        strate_of(1_000, SCHEME_OFGL, date(1990, 1, 1))
    with pytest.raises(SchemeError):
        strate_of(1_000, "none", DAY)
    with pytest.raises(ValueError, match="-1"):
        strate_of(-1, SCHEME_OFGL, DAY)
