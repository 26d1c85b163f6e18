"""How a figure spreads over a sample of communes, and where one's own stands."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from budgetlocal.analysis.atelier.samples import Sample
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.columns import Column
from budgetlocal.indicators.dimensions import Dimension, written

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FEWEST = 5
"""Below it, a distribution says more of each commune than of the sample."""
_BARS = 10
_TAIL = 2
"""Percent left beyond the first and the last bar, gathered in them."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """A figure over a sample."""

    sample: Text
    total: int
    """Communes in the sample."""
    known: int
    """Communes with a figure."""
    quantiles: tuple[float, float, float, float, float] | None
    """Least, first quartile, median, third quartile, greatest; None below FEWEST."""
    own: float | None
    below_own: float | None
    """Share of the sample with a lower figure than one's own."""
    years: tuple[int, ...]
    chart: ChartSpec | None
    statement: Text


def distribution(
    column: Column,
    sample: Sample,
    *,
    own_id: int | None,
    dimension: Dimension,
    title: Text,
    source: Text,
) -> Distribution:
    """Return the spread of a figure; communes without one are counted, never taken for zero."""
    import numpy as np

    values = column.values[sample.keep]
    known = values[~np.isnan(values)]
    own = _own(column, own_id)
    enough = len(known) >= FEWEST
    quantiles = _quantiles(known) if enough else None
    below = None
    if own is not None and enough:
        below = float(np.count_nonzero(known < own)) / len(known)
    return Distribution(
        sample=sample.label,
        total=len(values),
        known=len(known),
        quantiles=quantiles,
        own=own,
        below_own=below,
        years=column.years,
        chart=_histogram(known, title, dimension, sample.label, source, own) if enough else None,
        statement=_statement(len(values), len(known), quantiles, below, dimension, column.years),
    )


def _quantiles(known: NDArray[np.float64]) -> tuple[float, float, float, float, float]:
    import numpy as np

    found: list[float] = np.percentile(known, [0, 25, 50, 75, 100]).tolist()
    low, first, middle, third, high = found
    return low, first, middle, third, high


def _own(column: Column, own_id: int | None) -> float | None:
    import numpy as np

    if own_id is None:
        return None
    found: list[float] = column.values[column.ids == own_id].tolist()
    return found[0] if found and not np.isnan(found[0]) else None


def _histogram(
    known: NDArray[np.float64],
    title: Text,
    dimension: Dimension,
    sample: Text,
    source: Text,
    own: float | None,
) -> ChartSpec | None:
    import numpy as np

    low, high = np.percentile(known, [_TAIL, 100 - _TAIL])
    if low == high:
        return None
    edges = np.linspace(low, high, _BARS + 1)
    counts, _ = np.histogram(np.clip(known, low, high), bins=edges)
    inside = (
        None
        if own is None
        else int(np.clip(np.searchsorted(edges, own, "right") - 1, 0, _BARS - 1))
    )
    return ChartSpec(
        key="repartition",
        kind=ChartKind.BARS,
        title=title,
        subtitle=sample,
        unit=Unit.COUNT,
        categories=tuple(
            _range(edges, rank, dimension, is_own=rank == inside) for rank in range(_BARS)
        ),
        series=(
            Series(
                translatable("Atelier", "Communes"),
                Role.CREDITS,
                tuple(Decimal(int(count)) for count in counts),
            ),
        ),
        source=source,
        note=translatable(
            "Atelier",
            "Nombre de communes par tranche ; les deux centièmes les plus bas et les plus hauts sont dans "
            "les tranches du bout. Les communes sans chiffre ne sont pas comptées.",
        ),
    )


def _range(edges: NDArray[np.float64], rank: int, dimension: Dimension, *, is_own: bool) -> Text:
    low, high = (shown(float(edges[place]), dimension) for place in (rank, rank + 1))
    if rank == 0:
        return _marked(translatable("Atelier", "moins de {haut}", haut=high), is_own=is_own)
    if rank == len(edges) - 2:
        return _marked(translatable("Atelier", "{bas} et plus", bas=low), is_own=is_own)
    return _marked(translatable("Atelier", "{bas} à {haut}", bas=low, haut=high), is_own=is_own)


def _marked(text: Text, *, is_own: bool) -> Text:
    return translatable("Atelier", "▸ {tranche} (vous)", tranche=text) if is_own else text


def shown(value: float, dimension: Dimension) -> str:
    """Return a figure of a sample in its unit, rounded for reading."""
    return written(Fraction(value).limit_denominator(1_000_000), dimension)


def _statement(
    total: int,
    known: int,
    quantiles: tuple[float, float, float, float, float] | None,
    below: float | None,
    dimension: Dimension,
    years: tuple[int, ...],
) -> Text:
    if quantiles is None:
        return translatable(
            "Atelier",
            "{connues} commune(s) sur {total} ont ce chiffre : trop peu pour une répartition.",
            connues=decimal_number(known),
            total=decimal_number(total),
        )
    middle = translatable(
        "Atelier",
        "{connues} communes sur {total} ont ce chiffre ({annees}). La moitié est entre {bas} et {haut} ; la "
        "médiane est {mediane}.",
        connues=decimal_number(known),
        total=decimal_number(total),
        annees=verbatim(", ".join(map(str, years)) or "–"),
        bas=shown(quantiles[1], dimension),
        haut=shown(quantiles[3], dimension),
        mediane=shown(quantiles[2], dimension),
    )
    if below is None:
        return middle
    return translatable(
        "Atelier",
        "{milieu} La vôtre dépasse {part} d'entre elles.",
        milieu=middle,
        part=f"{decimal_number(Decimal(str(below * 100)))} %",
    )
