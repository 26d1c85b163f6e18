"""Where a measure stands among peers: quartiles of the group, from one base and one exercice."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from budgetlocal.analysis.peers.groups import FEW, PeerGroup
from budgetlocal.analysis.peers.statistics import (
    Distribution,
    Standing,
    distribution,
    standing,
)
from budgetlocal.analysis.peers.universe import column, communes, inhabitants
from budgetlocal.analysis.sante.definitions import Base, Measure, bases, measures, parts_of
from budgetlocal.core.formatting import percent
from budgetlocal.core.text import Text, translatable
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.indicators.extract_statistics import scale_of
from budgetlocal.reference.communes import DEPARTEMENT
from budgetlocal.reference.extract import TOTALE, Extract
from budgetlocal.reference.values import Kind

if TYPE_CHECKING:
    import pandas as pd

LEAST = 5
"""Fewer known peers than this give no quartiles (method of the project, section 4.3)."""
_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Place:
    """The quartile band of a group, and the value in it."""

    group: Text
    exercice: int
    spread: Distribution
    below: Standing
    kind: Kind
    """What the peers are."""
    dominant: tuple[str, Decimal] | None
    """The département of most of the known members and its share, when they are a small sample."""

    @property
    def has_band(self) -> bool:
        """Whether enough peers are known for quartiles."""
        return self.spread.known >= LEAST

    @property
    def cautions(self) -> tuple[Text, ...]:
        """What to know before believing the band."""
        cautions = []
        if 0 < self.spread.known < LEAST:
            cautions.append(
                translatable(
                    "Sante",
                    "{nombre} {pairs} seulement : trop peu pour situer.",
                    nombre=self.spread.known,
                    pairs=PEERS[self.kind],
                )
            )
        elif 0 < self.spread.known < FEW:
            cautions.append(
                translatable(
                    "Sante",
                    "{nombre} {pairs} seulement : prudence.",
                    nombre=self.spread.known,
                    pairs=PEERS[self.kind],
                )
            )
        if self.dominant is not None:
            cautions.append(dominance(*self.dominant))
        return tuple(cautions)


PEERS = {
    Kind.COMMUNE: translatable("Sante", "communes connues"),
    Kind.EPCI: translatable("Sante", "EPCI connus"),
    Kind.DEPARTEMENT: translatable("Sante", "départements connus"),
}


COMPARED = {
    Kind.COMMUNE: translatable("Sante", "communes comparées"),
    Kind.EPCI: translatable("Sante", "EPCI comparés"),
    Kind.DEPARTEMENT: translatable("Sante", "départements comparés"),
}


def dominance(code: str, share: Decimal) -> Text:
    """Return that most of the known communes are of one département."""
    return translatable(
        "Sante",
        "{part} des communes connues sont du département {code} : elles ne représentent pas toute la "
        "strate.",
        part=percent(share, 0),
        code=code,
    )


def place_of(
    extract: Extract,
    measure: Measure,
    exercice: int,
    value: Fraction | None,
    peers: tuple[str, PeerGroup],
    kind: Kind = Kind.COMMUNE,
) -> Place | None:
    """Return where a value stands in a group, None when the base has nobody's figures.

    Args:
        extract: the bundled extract.
        measure: what is measured; amounts in euros have no place.
        exercice: the same for all.
        value: that of the collectivité.
        peers: the base where the figures are read, and the group.
        kind: what the members of the group are.

    """
    base, group = peers
    if measure.top and (not base or measure.bottom == ""):
        return None
    if not measure.top and not measure.statistic:
        return None
    values = _values(extract, measure.key, exercice, base, kind)
    if values is None:
        return None
    spread = distribution(values, group.members)
    own = None if value is None else decimal_of(value)
    return Place(
        group.label,
        exercice,
        spread,
        standing(own, values, group.members),
        kind,
        _dominant(extract, values, spread, group) if kind is Kind.COMMUNE else None,
    )


def _dominant(
    extract: Extract, values: pd.Series, spread: Distribution, group: PeerGroup
) -> tuple[str, Decimal] | None:
    if spread.missing <= spread.known or spread.known < LEAST:
        return None
    known = values.reindex(list(group.members)).dropna()
    counts = Counter(communes(extract)[DEPARTEMENT].reindex(known.index).tolist())
    code, most = counts.most_common(1)[0]
    share = Decimal(most) / len(known)
    return (str(code), share) if len(counts) > 1 and share > _HALF else None


@lru_cache(maxsize=256)
def _values(
    extract: Extract, key: str, exercice: int, base_key: str, kind: Kind
) -> pd.Series | None:
    """Return the measure over all those of a kind (Float64, NA unknown), None without any figure."""
    measure = measures()[key]
    if not measure.top:
        values = _statistic(extract, measure.statistic, exercice, kind)
        if values is not None and measure.is_per_head:
            values = values / _people(extract, exercice, kind).reindex(values.index)
        return values
    base = bases()[base_key]
    total = None
    for name in measure.top:
        part = _amount(extract, base, name, exercice, kind)
        if part is None:
            return None
        total = part if total is None else total + part
    if measure.bottom == "population":
        bottom: pd.Series | None = _people(extract, exercice, kind)
    else:
        bottom = _amount(extract, base, measure.bottom, exercice, kind)
    if total is None or bottom is None:
        return None
    kept = bottom.where(bottom > 0) if measure.needs_positive_bottom else bottom.where(bottom != 0)
    return total * measure.factor / kept.reindex(total.index)


def _amount(extract: Extract, base: Base, name: str, exercice: int, kind: Kind) -> pd.Series | None:
    """Return an amount in euros over all those of a kind, by identity where it is not published."""
    direct = _statistic(extract, base.prefix + base.name(name), exercice, kind)
    total = None
    for part, sign, stops in parts_of(name):
        values = (
            _statistic(extract, base.prefix + base.name(part), exercice, kind)
            if stops
            else _amount(extract, base, part, exercice, kind)
        )
        if values is None:
            return direct
        total = values * sign if total is None else total.add(values * sign)
    if direct is None or total is None:
        return total if direct is None else direct
    return direct.combine_first(total)


def _statistic(extract: Extract, key: str, exercice: int, kind: Kind) -> pd.Series | None:
    try:
        indicator = extract.indicator(key)
    except KeyError:
        return None
    if exercice not in indicator.years:
        return None
    return column(extract, key, exercice, kind).astype("Float64") * float(scale_of(indicator.unit))


def _people(extract: Extract, exercice: int, kind: Kind) -> pd.Series:
    """Return the inhabitants of an exercice, those of the nearest year for EPCI and départements."""
    if kind is Kind.COMMUNE:
        people = column(extract, TOTALE, exercice)
    else:
        people, _ = inhabitants(extract, kind, exercice)
    people = people.astype("Float64")
    return people.where(people > 0)
