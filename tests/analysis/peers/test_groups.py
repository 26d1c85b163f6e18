from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetlocal.analysis.peers import groups
from budgetlocal.analysis.peers.nearest import nearest, variables
from budgetlocal.analysis.peers.universe import POPULATION, communes
from budgetlocal.core.errors import UserError
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

DAY = date(2026, 1, 1)
OVERSEAS = {"975", "977", "978", "984", "986", "987", "988", "989"}
Number = Callable[[str], int]


def names(extract: Extract, group: groups.PeerGroup) -> set[str]:
    return {str(name) for name in communes(extract).loc[list(group.members), "name"]}


def test_the_strate_of_the_ofgl_has_all_communes_of_that_size(
    extract: Extract, number: Number
) -> None:
    group = groups.strate(extract, number("56046"), "ofgl", DAY)  # Crach, 3 538 inhabitants
    people = communes(extract).loc[list(group.members), POPULATION]
    assert people.min() >= 3_500
    assert people.max() < 5_000
    everyone = communes(extract)[POPULATION].dropna()
    assert len(group.members) == int(everyone.between(3_500, 4_999).sum()) - 1


def test_an_open_class_and_the_dgf_say_what_they_are(extract: Extract, number: Number) -> None:
    lyon = number("69123")
    assert "ouverte" in str(groups.strate(extract, lyon, "ofgl", DAY).cautions[0])
    assert "L2334-3" in str(groups.strate(extract, lyon, "dgf", DAY).cautions[0])


def test_neighbours_touch(extract: Extract, number: Number) -> None:
    assert names(extract, groups.neighbours(extract, number("93048"))) == {
        "Bagnolet", "Fontenay-sous-Bois", "Noisy-le-Sec", "Paris", "Romainville",
        "Rosny-sous-Bois", "Saint-Mandé", "Vincennes",
    }  # fmt: skip


def test_neighbours_touch_each_other(extract: Extract, number: Number) -> None:
    for code in ("2A004", "97105", "48095", "75056"):
        own = number(code)
        for other in groups.neighbours(extract, own).members:
            assert own in groups.neighbours(extract, other).members


def test_an_island_has_no_neighbour_and_no_epci(extract: Extract, number: Number) -> None:
    ouessant = number("29155")
    assert groups.neighbours(extract, ouessant).members == ()
    assert groups.same_epci(extract, ouessant).members == ()
    assert str(groups.same_epci(extract, ouessant).label) == "Aucun EPCI"


def test_the_same_epci(extract: Extract, number: Number) -> None:
    group = groups.same_epci(extract, number("2A004"))
    assert str(group.label) == "CA du Pays Ajaccien"
    assert {"Afa", "Peri", "Tavaco"} <= names(extract, group)


def test_the_same_departement_and_the_same_regime(extract: Extract, number: Number) -> None:
    mende = number("48095")
    departement = groups.same_departement(extract, mende)
    frame = communes(extract)
    assert set(frame.loc[list(departement.members), "departement"]) == {"48"}
    regime = groups.same_regime(extract, mende, "ofgl", DAY)
    assert set(frame.loc[list(regime.members), "regime"]) == {frame.loc[mende, "regime"]}
    assert set(regime.members) < set(groups.strate(extract, mende, "ofgl", DAY).members)


def test_criteria_add_up(extract: Extract, number: Number) -> None:
    montreuil = number("93048")
    large = groups.by_criteria(extract, montreuil, {"population": (50_000, None)}, {})
    dense = groups.by_criteria(extract, montreuil, {"population": (50_000, None)}, {"densite": [0]})
    assert set(dense.members) < set(large.members)
    assert montreuil not in large.members
    people = communes(extract).loc[list(large.members), POPULATION]
    assert people.min() >= 50_000
    edge = int(people.min())
    assert len(groups.by_criteria(extract, None, {"population": (edge, edge)}, {}).members) >= 1


def test_an_unknown_figure_fits_no_interval(extract: Extract) -> None:
    everyone = groups.by_criteria(extract, None, {}, {})
    bounded = groups.by_criteria(extract, None, {"niveau_vie": (None, None)}, {})
    assert len(everyone.members) == len(communes(extract))
    assert 30_000 < len(bounded.members) < len(everyone.members)


def test_chosen_communes_that_are_none_any_more_are_told(extract: Extract, number: Number) -> None:
    epci = extract.by_code(Kind.EPCI, "200054781")
    assert epci is not None
    group = groups.chosen(extract, number("93048"), [number("69123"), epci.id], "Nos villes")
    assert group.members == (number("69123"),)
    assert "1 ne sont plus" in str(group.cautions[0])
    assert "Petit groupe" in str(group.cautions[1])


def test_tourism_is_told_by_the_second_homes_of_the_epci(extract: Extract, number: Number) -> None:
    """Val-d'Isère 74,1 %, Chamonix 66,4 %, La Baule 48,8 %, Nice 17,1 %, Ouessant without EPCI."""
    group = groups.by_criteria(extract, None, {"tourisme": (48.8, None)}, {})
    inside = {code for code in ("73304", "74056", "44055") if number(code) in group.members}
    assert inside == {"73304", "74056", "44055"}
    assert not {number("06088"), number("29155")} & set(group.members)


def test_the_nearest_are_alike_in_size(extract: Extract, number: Number) -> None:
    group = nearest(extract, number("93048"))
    people = communes(extract).loc[list(group.members), POPULATION]
    assert len(group.members) == 30
    assert people.min() > 111_000 / 3
    assert people.max() < 111_000 * 3


def test_a_weight_of_zero_leaves_a_variable_out(extract: Extract, number: Number) -> None:
    montreuil = number("93048")
    only = nearest(extract, montreuil, {"population": 1}, 5)
    frame = communes(extract)
    own = frame.loc[montreuil, POPULATION]
    gaps = (frame[POPULATION] / own).drop(index=montreuil).dropna().astype(float)
    closest = gaps.map(lambda ratio: abs(__import__("math").log(ratio) if ratio > 0 else 99))
    assert set(only.members) == set(closest.nsmallest(5).index)
    with pytest.raises(UserError, match="semblables"):
        nearest(extract, montreuil, {"population": 0})


def test_what_the_commune_lacks_is_told(extract: Extract, number: Number) -> None:
    # The standard of living of so small a commune is secret.
    group = nearest(extract, number("01019"))  # Armix, 29 inhabitants
    assert any("Niveau de vie" in str(caution) for caution in group.cautions)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 34_968))
def test_every_commune_has_groups_without_itself(extract: Extract, rank: int) -> None:
    own = int(communes(extract).index[rank])
    found = [groups.neighbours(extract, own), groups.same_epci(extract, own)]
    found.append(groups.same_departement(extract, own))
    if communes(extract).loc[own, "departement"] in OVERSEAS:  # they have none of the variables
        with pytest.raises(UserError, match="semblables"):
            nearest(extract, own)
    else:
        found.append(nearest(extract, own, count=10))
    for group in found:
        assert own not in group.members
        assert len(set(group.members)) == len(group.members)


@settings(max_examples=20, deadline=None)
@given(st.floats(0.1, 10))
def test_the_scale_of_the_weights_changes_nothing(
    extract: Extract, number: Number, factor: float
) -> None:
    weights = {entry.key: entry.weight * factor for entry in variables()}
    own = number("31555")
    assert set(nearest(extract, own, weights, 10).members) == set(
        nearest(extract, own, count=10).members
    )
