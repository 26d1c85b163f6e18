"""A figure of the communes on a map: by département or région, or each commune of an intercommunalité."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from budgetlocal.analysis.open_data.map import Point, shapes_of
from budgetlocal.analysis.peers.maps import class_bounds, dissolved
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import Area, Areas, ChartKind, ChartSpec, Number, Series, Unit
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.columns import Column
from budgetlocal.indicators.dimensions import Dimension, spec_unit
from budgetlocal.reference.values import Collectivite, Kind

if TYPE_CHECKING:
    import pandas as pd

    from budgetlocal.reference.extract import Extract

FEWEST_AREAS = 5
"""Below it, a map is mostly grey and is not drawn."""
FEWEST = 3
"""A département with fewer figures is drawn as unknown."""
_OVERSEAS = ("97", "98")
_DECIMALS = {Unit.PERCENT: 6, Unit.EUROS: 2}
_OTHER_DECIMALS = 2


class MapLevel(StrEnum):
    """What an area of the map is."""

    DEPARTEMENT = "departement"
    REGION = "region"
    COMMUNE = "commune"
    """Each commune of one's own intercommunalité."""


@dataclass(frozen=True, slots=True)
class _Place:
    """One territory; None is unknown. `count` is how many figures the value is the median of."""

    code: str
    name: str
    value: float | None
    count: int
    rings: tuple[tuple[Point, ...], ...]


def area_map(
    column: Column,
    extract: Extract,
    level: MapLevel,
    own: Collectivite | None,
    *,
    title: Text,
    dimension: Dimension,
    source: Text,
) -> ChartSpec | None:
    """Return the map, the highest first, in classes of as many areas each; None without enough figures.

    The values are whole cents for euros, a Decimal elsewhere.
    """
    frame = extract.communes().assign(value=column.values)
    found = sorted(_places(frame, extract, level, own), key=_highest_first)
    if sum(place.value is not None for place in found) < FEWEST_AREAS:
        return None
    unit = spec_unit(dimension)
    if unit is Unit.COUNT:
        unit = Unit.MEASURE
    values = tuple(_number(place.value, unit) for place in found)
    mine = _own_code(level, own)
    return ChartSpec(
        key=f"carte-{level}",
        kind=ChartKind.MAP,
        title=title,
        unit=unit,
        categories=tuple(verbatim(f"{place.name} ({place.code})") for place in found),
        series=(Series(_value_words(level, column), Role.PAIRS, values),),
        source=source,
        subtitle=_subtitle(unit, dimension, column),
        note=NOTES[level],
        details=tuple(_detail(place) for place in found) if level is not MapLevel.COMMUNE else (),
        areas=Areas(
            tuple(Area(place.rings, is_focus=place.code == mine) for place in found),
            class_bounds(values),
        ),
    )


NOTES = {
    MapLevel.COMMUNE: translatable(
        "Atelier", "Les communes de votre intercommunalité. Hachuré : sans chiffre."
    ),
    MapLevel.REGION: translatable(
        "Atelier",
        "Médiane des communes de chaque région de l'Hexagone et de Corse (trois communes au moins). "
        "Hachuré : sans chiffre.",
    ),
    MapLevel.DEPARTEMENT: translatable(
        "Atelier",
        "Médiane des communes de chaque département de l'Hexagone et de Corse (trois communes au moins). "
        "Hachuré : sans chiffre.",
    ),
}


def _value_words(level: MapLevel, column: Column) -> Text:
    years = ", ".join(str(year) for year in column.years)
    words = (
        translatable("Atelier", "Valeur")
        if level is MapLevel.COMMUNE
        else translatable("Atelier", "Médiane des communes")
    )
    return (
        translatable("Atelier", "{quoi} ({annees})", quoi=words, annees=years) if years else words
    )


def _subtitle(unit: Unit, dimension: Dimension, column: Column) -> Text:
    years = ", ".join(str(year) for year in column.years)
    words = translatable("Atelier", "{annees} ; classes de même effectif", annees=years)
    if unit is not Unit.MEASURE:
        return words
    return translatable("Atelier", "{vue} ; en {unite}", vue=words, unite=dimension.label)


def _detail(place: _Place) -> Text:
    if place.value is None:
        return translatable(
            "Atelier", "{nombre} commune(s) avec un chiffre : trop peu", nombre=place.count
        )
    return translatable("Atelier", "{nombre} communes", nombre=place.count)


def _highest_first(place: _Place) -> tuple[bool, float, str]:
    return place.value is None, -(place.value or 0.0), place.code


def _number(value: float | None, unit: Unit) -> Number:
    if value is None:
        return None
    rounded = Decimal(str(round(value, _DECIMALS.get(unit, _OTHER_DECIMALS))))
    return int(rounded * 100) if unit is Unit.EUROS else rounded


def _places(
    frame: pd.DataFrame, extract: Extract, level: MapLevel, own: Collectivite | None
) -> Iterator[_Place]:
    if level is MapLevel.COMMUNE:
        return _communes(frame, extract, own)
    return _regions(frame, extract) if level is MapLevel.REGION else _departements(frame, extract)


def _own_code(level: MapLevel, own: Collectivite | None) -> str:
    if own is None:
        return ""
    codes = {MapLevel.COMMUNE: own.code, MapLevel.REGION: own.region}
    return codes.get(level, own.departement)


def _drawn_departements(
    extract: Extract,
) -> Iterator[tuple[Collectivite, tuple[tuple[Point, ...], ...]]]:
    """Yield each département of the mainland and Corsica that has an outline, with it."""
    found = (extract.collectivite(number) for number in extract.numbers(Kind.DEPARTEMENT))
    parts = {
        part.id: part for part in found if part is not None and not part.code.startswith(_OVERSEAS)
    }
    for shape in shapes_of(extract, parts.values(), None) or ():
        yield parts[shape.number], shape.rings


def _medians(frame: pd.DataFrame, by: str) -> dict[str, tuple[float | None, int]]:
    known = frame[frame["value"].notna()]
    grouped = known.groupby(by)["value"].agg(["median", "count"])
    return {
        str(code): (float(median) if count >= FEWEST else None, int(count))
        for code, median, count in zip(
            grouped.index, grouped["median"].tolist(), grouped["count"].tolist(), strict=True
        )
    }


def _departements(frame: pd.DataFrame, extract: Extract) -> Iterator[_Place]:
    medians = _medians(frame, "departement")
    for part, rings in _drawn_departements(extract):
        value, count = medians.get(part.code, (None, 0))
        yield _Place(part.code, part.name, value, count, rings)


def _regions(frame: pd.DataFrame, extract: Extract) -> Iterator[_Place]:
    """Yield each région with the border of its départements together."""
    medians = _medians(frame, "region")
    outlines: dict[str, tuple[tuple[Point, ...], ...]] = defaultdict(tuple)
    for part, rings in _drawn_departements(extract):
        outlines[part.region] += rings
    for code, rings in outlines.items():
        region = extract.by_code(Kind.REGION, code)
        value, count = medians.get(code, (None, 0))
        name = region.name if region is not None else code
        yield _Place(code, name, value, count, dissolved(rings))


def _communes(frame: pd.DataFrame, extract: Extract, own: Collectivite | None) -> Iterator[_Place]:
    if own is None or own.epci_id is None:
        return
    part = frame[frame["epci_id"] == own.epci_id]
    values = dict(zip(part.index.tolist(), part["value"].tolist(), strict=True))
    members = {each.id: each for each in extract.members(own.epci_id) if each.id in values}
    for shape in shapes_of(extract, members.values(), None) or ():
        member, value = members[shape.number], values[shape.number]
        known = None if math.isnan(value) else float(value)
        yield _Place(member.code, member.name, known, int(known is not None), shape.rings)
