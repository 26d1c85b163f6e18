"""Outlines: packed and back, and WKB that another program can read."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.reference.extract import Extract
from budgetlocal.reference.outlines import GRID, OutlineError, Polygon, pack, unpack, wkb
from budgetlocal.reference.values import Kind

POINTS = st.tuples(st.integers(-1_800_000, 1_800_000), st.integers(-900_000, 900_000))
RINGS = st.lists(POINTS, min_size=3, max_size=30).map(lambda ring: (*ring, ring[0]))
POLYGONS = st.lists(st.lists(RINGS, min_size=1, max_size=3).map(tuple), max_size=4)

Shape = list[list[list[tuple[float, float]]]]


def read_wkb(data: bytes) -> Shape:
    """Read a MultiPolygon by the OGC's Simple Features, 8.2.3; nothing may be left over."""
    order, kind, count = struct.unpack_from("<BII", data)
    assert (order, kind) == (1, 6)
    place = 9
    polygons: Shape = []
    for _ in range(count):
        order, kind, rings = struct.unpack_from("<BII", data, place)
        assert (order, kind) == (1, 3)
        place += 9
        polygon = []
        for _ in range(rings):
            (points,) = struct.unpack_from("<I", data, place)
            place += 4
            flat = struct.unpack_from(f"<{2 * points}d", data, place)
            place += 16 * points
            polygon.append(list(zip(flat[::2], flat[1::2], strict=True)))
        polygons.append(polygon)
    assert place == len(data)
    return polygons


@given(POLYGONS)
def test_what_is_packed_comes_back(polygons: list[Polygon]) -> None:
    assert unpack(pack(polygons)) == tuple(polygons)


@given(POLYGONS)
def test_wkb_holds_the_points_in_degrees(polygons: list[Polygon]) -> None:
    read = read_wkb(wkb(polygons))
    assert read == [
        [[(x / GRID, y / GRID) for x, y in ring] for ring in polygon] for polygon in polygons
    ]


@pytest.mark.parametrize(
    "data", [b"", b"no deflate", pack([(((0, 0), (1, 0), (0, 1), (0, 0)),)])[:-3]]
)
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(OutlineError):
        unpack(data)


def test_bytes_cut_short_before_packing_are_refused() -> None:
    import zlib

    whole = zlib.decompress(pack([(((0, 0), (500, 0), (0, 500), (0, 0)),)]))
    with pytest.raises(OutlineError):
        unpack(zlib.compress(whole[:-2]))


def bounds(extract: Extract, kind: Kind, code: str) -> tuple[float, float, float, float]:
    found = extract.by_code(kind, code)
    assert found is not None
    data = extract.outline(found.id)
    assert data is not None
    xs, ys = zip(*(p for polygon in read_wkb(data) for p in polygon[0]), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize(
    ("kind", "code", "longitude", "latitude"),
    [
        (Kind.COMMUNE, "75056", 2.3522, 48.8566),
        (Kind.COMMUNE, "13055", 5.3698, 43.2965),
        (Kind.COMMUNE, "2A004", 8.7369, 41.9192),
        (Kind.COMMUNE, "97411", 55.448, -20.8789),
        (Kind.COMMUNE, "97302", -52.3333, 4.9333),
        (Kind.COMMUNE, "97611", 45.2279, -12.7806),
        (Kind.DEPARTEMENT, "48", 3.5, 44.5),
        (Kind.DEPARTEMENT, "973", -53.0, 4.0),
    ],
)
def test_an_outline_is_round_its_place(
    extract: Extract, kind: Kind, code: str, longitude: float, latitude: float
) -> None:
    west, south, east, north = bounds(extract, kind, code)
    assert west < longitude < east
    assert south < latitude < north


def test_outlines_are_closed_rings_within_the_world(extract: Extract) -> None:
    departement = extract.by_code(Kind.DEPARTEMENT, "90")
    assert departement is not None
    for commune in extract.communes_of(departement.id):
        data = extract.outline(commune.id)
        assert data is not None, commune.name
        for polygon in read_wkb(data):
            for ring in polygon:
                assert len(ring) >= 4
                assert ring[0] == ring[-1]


def test_a_merged_commune_has_the_outline_of_all_its_parts(extract: Extract) -> None:
    """Saint-Denis reaches north to 48.98, which only Pierrefitte-sur-Seine does."""
    _, _, _, north = bounds(extract, Kind.COMMUNE, "93066")
    assert north > 48.965


@pytest.mark.parametrize(
    ("code", "longitude", "latitude"),
    [
        ("93066", 2.364, 48.963),  # Pierrefitte-sur-Seine
        ("88321", 5.735, 48.378),  # Rollainville, now Neufchâteau
        ("14581", -0.66, 49.105),  # Aurseulles, under its new code
    ],
)
def test_what_was_taken_in_since_the_source_was_drawn_is_inside(
    extract: Extract, code: str, longitude: float, latitude: float
) -> None:
    west, south, east, north = bounds(extract, Kind.COMMUNE, code)
    assert west < longitude < east
    assert south < latitude < north


def test_what_is_left_of_a_divided_commune_is_not_drawn_as_a_whole(extract: Extract) -> None:
    """Neussargues-Moissac, which four communes left in 2025, has no outline of its own at hand."""
    commune = extract.by_code(Kind.COMMUNE, "15141")
    assert commune is not None
    assert extract.outline(commune.id) is None


def test_the_communes_lie_within_their_departement(extract: Extract) -> None:
    """But for what the outline of a département, simplified to 0.005 degrees, may move by."""
    west, south, east, north = bounds(extract, Kind.DEPARTEMENT, "93")
    departement = extract.by_code(Kind.DEPARTEMENT, "93")
    assert departement is not None
    for commune in extract.communes_of(departement.id):
        left, low, right, high = bounds(extract, Kind.COMMUNE, commune.code)
        assert west - 0.01 < left < right < east + 0.01
        assert south - 0.01 < low < high < north + 0.01


def test_what_has_no_outline_has_none(extract: Extract) -> None:
    epci = extract.by_code(Kind.EPCI, "200054781")
    assert epci is not None
    assert extract.outline(epci.id) is None
    assert extract.outline(0) is None
