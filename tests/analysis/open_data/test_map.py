from __future__ import annotations

import pytest

from budgetlocal.analysis.open_data.map import sheet_map
from budgetlocal.reference.values import Kind


def test_a_commune_stands_on_top_of_those_of_its_epci(sheet_of, extract):
    sheet = sheet_of("26274")
    found = sheet_map(extract, sheet)
    assert len(found.shapes) == 50
    assert [shape.is_focus for shape in found.shapes] == [False] * 49 + [True]
    assert found.shapes[-1].name == "Rochefourchat"
    assert str(found.description) == (
        "Carte : Rochefourchat parmi les 50 communes de CC du Diois, à l'ouest."
    )


def test_distances_are_the_same_to_the_east_and_to_the_south(sheet_of, extract):
    # Ille-et-Vilaine: 1.273 degrees of longitude by 1.078 of latitude, around 48.17 N, where a
    # degree of longitude is cos 48.17 = 0.667 of one of latitude: 0.849 by 1.078.
    west, north, east, south = sheet_map(extract, sheet_of("35", Kind.DEPARTEMENT)).bounds
    assert (east - west, south - north) == pytest.approx((0.849, 1.078), abs=0.001)


def test_the_north_is_above(sheet_of, extract):
    # Paris (48.86 N) lies north of Marseille (43.3 N).
    paris = sheet_map(extract, sheet_of("75056")).bounds
    marseille = sheet_map(extract, sheet_of("13055")).bounds
    assert paris[3] < marseille[1]


@pytest.mark.parametrize(
    ("code", "kind", "count"),
    [("242600534", Kind.EPCI, 50), ("93", Kind.DEPARTEMENT, 1), ("53", Kind.REGION, 4)],
)
def test_a_larger_territory_has_no_focus(sheet_of, extract, code, kind, count):
    found = sheet_map(extract, sheet_of(code, kind))
    assert len(found.shapes) == count
    assert not any(shape.is_focus for shape in found.shapes)


@pytest.mark.parametrize("code", ["97501", "01144"])
def test_without_an_outline_there_is_no_map(sheet_of, extract, code):
    assert sheet_map(extract, sheet_of(code)) is None
