"""A figure of the communes on a map: by département, or each commune of an intercommunalité."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from budgetlocal.core.maps import Area, AreaMapSpec, Ring
from budgetlocal.core.text import Text, translatable
from budgetlocal.indicators.columns import Column
from budgetlocal.indicators.dimensions import Dimension, spec_unit
from budgetlocal.reference.values import Collectivite, Kind

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from budgetlocal.reference.extract import Extract

CLASSES = 5
FEWEST_AREAS = 5
"""Below it, a map is mostly grey and is not drawn."""
FEWEST = 3
"""A département with fewer figures is drawn as unknown."""
_OVERSEAS = ("97", "98")
_HEADER = 9  # bytes of a WKB part: order, type, count


class MapLevel(StrEnum):
    """What an area of the map is."""

    DEPARTEMENT = "departement"
    COMMUNE = "commune"
    """Each commune of one's own intercommunalité."""


def area_map(
    column: Column,
    extract: Extract,
    level: MapLevel,
    own: Collectivite | None,
    *,
    title: Text,
    dimension: Dimension,
    source: Text,
) -> AreaMapSpec | None:
    """Return the map; None when there is nothing to draw."""
    frame = extract.communes().assign(value=column.values)
    if level is MapLevel.COMMUNE:
        areas = tuple(_communes(frame, extract, own))
        note = translatable(
            "Atelier", "Les communes de votre intercommunalité. En gris : sans chiffre."
        )
        highlighted = own.code if own else ""
    else:
        areas = tuple(_departements(frame, extract))
        note = translatable(
            "Atelier",
            "Médiane des communes de chaque département de l'Hexagone et de Corse (trois communes au moins). En gris : "
            "sans chiffre.",
        )
        highlighted = own.departement if own else ""
    known = sorted(area.value for area in areas if area.value is not None)
    if len(known) < FEWEST_AREAS:
        return None
    return AreaMapSpec(
        key=f"carte-{level}",
        title=title,
        unit=spec_unit(dimension),
        unit_label=dimension.label,
        areas=areas,
        bounds=_bounds(known),
        source=source,
        note=note,
        highlighted=highlighted,
    )


def _departements(frame: pd.DataFrame, extract: Extract) -> Iterator[Area]:
    known = frame[frame["value"].notna()]
    grouped = known.groupby("departement")["value"].agg(["median", "count"])
    for number in extract.numbers(Kind.DEPARTEMENT):
        area = extract.collectivite(number)
        if area is None or area.code.startswith(_OVERSEAS):
            continue
        rings = rings_of(extract.outline(number))
        count = int(grouped["count"].get(area.code, 0))
        value = grouped["median"].get(area.code) if count >= FEWEST else None
        if rings:
            yield Area(area.code, area.name, _decimal(value), count, rings)


def _communes(frame: pd.DataFrame, extract: Extract, own: Collectivite | None) -> Iterator[Area]:
    if own is None or own.epci_id is None:
        return
    part = frame[frame["epci_id"] == own.epci_id]
    columns = (part[name].tolist() for name in ("code", "name", "value"))
    for number, code, name, value in zip(part.index.tolist(), *columns, strict=True):
        rings = rings_of(extract.outline(number))
        known = None if math.isnan(value) else _decimal(value)
        if rings:
            yield Area(code, name, known, int(known is not None), rings)


def _decimal(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(round(float(str(value)), 6)))


def _bounds(known: list[Decimal]) -> tuple[Decimal, ...]:
    """Return the upper limits of classes of as many areas each, without doubles."""
    last = len(known) - 1
    limits = (known[round(last * rank / CLASSES)] for rank in range(1, CLASSES + 1))
    return tuple(dict.fromkeys(limits))


def rings_of(wkb: bytes | None) -> tuple[Ring, ...]:
    """Return every ring of a WKB MultiPolygon; holes are rings too (drawn by odd and even)."""
    if wkb is None:
        return ()
    import numpy as np

    rings: list[Ring] = []
    (parts,) = struct.unpack_from("<I", wkb, 5)
    place = _HEADER
    for _ in range(parts):
        (count,) = struct.unpack_from("<I", wkb, place + 5)
        place += _HEADER
        for _ in range(count):
            (points,) = struct.unpack_from("<I", wkb, place)
            flat: NDArray[np.float64] = np.frombuffer(wkb, "<f8", points * 2, place + 4)
            rings.append(tuple(zip(flat[0::2].tolist(), flat[1::2].tolist(), strict=True)))
            place += 4 + points * 16
    return tuple(rings)
