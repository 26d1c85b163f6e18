"""The effects of a law as charts: by group, over all communes, on the map of the départements."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.analysis.open_data.map import shapes_of
from budgetlocal.analysis.peers.maps import class_bounds
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import Area, Areas, ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.values import Kind
from budgetlocal.simulation.effect_tables import per_head, source_of
from budgetlocal.simulation.effects import GROUPINGS, HALF_EURO, Effects, Grouping, groups

if TYPE_CHECKING:
    import pandas as pd

    from budgetlocal.reference.extract import Extract

_OVERSEAS = ("97", "98")
_STEPS = (-50, -20, -10, -5, -1, 1, 5, 10, 20, 50)
"""Euros per inhabitant that part the classes of the distribution."""


def group_chart(effects: Effects, grouping: Grouping) -> ChartSpec:
    """Return the change per inhabitant of each group."""
    parts = groups(effects, grouping)
    frame = effects.frame
    return ChartSpec(
        key=f"effets-{grouping}",
        kind=ChartKind.BARS,
        title=translatable(
            "Effets", "Ce que la loi change, par habitant : {groupe}", groupe=GROUPINGS[grouping]
        ),
        unit=Unit.EUROS_PER_HEAD,
        categories=tuple(words for words, _ in parts),
        series=(
            Series(
                translatable("Effets", "Écart par habitant"),
                Role.RECETTES,
                tuple(_change_per_head(frame.loc[codes]) for _, codes in parts),
            ),
        ),
        source=source_of(effects),
    )


def distribution_chart(effects: Effects) -> ChartSpec:
    """Return how many communes gain or lose how much per inhabitant."""
    frame = effects.frame
    people = frame["population"].where(frame["population"] > 0)
    change = (frame["ecart"] / 100 / people).where(frame["ecart"].abs() > HALF_EURO, 0.0)
    counts, names = [], []
    for low, high in zip((None, *_STEPS), (*_STEPS, None), strict=True):
        if low == -1:
            inside = change.abs() < 1
        elif low is None:
            inside = change <= float(high or 0)
        elif high is None:
            inside = change >= float(low)
        else:
            inside = (
                (change > low) & (change <= high) if high < 0 else (change >= low) & (change < high)
            )
        counts.append(int(inside.sum()))
        names.append(_class_name(low, high))
    return ChartSpec(
        key="effets-distribution",
        kind=ChartKind.BARS,
        title=translatable("Effets", "Combien de communes gagnent ou perdent, et combien"),
        unit=Unit.COUNT,
        categories=tuple(names),
        series=(Series(translatable("Effets", "Communes"), Role.PAIRS, tuple(counts)),),
        source=source_of(effects),
        subtitle=translatable("Effets", "Écart de dotations par habitant"),
    )


def map_chart(effects: Effects, extract: Extract) -> ChartSpec | None:
    """Return the change per inhabitant by département of the mainland; None without outlines."""
    frame = effects.frame
    codes = [c for c in sorted(frame["departement"].unique()) if not c.startswith(_OVERSEAS)]
    owners = [each for c in codes if (each := extract.by_code(Kind.DEPARTEMENT, c)) is not None]
    shapes = shapes_of(extract, owners, None)
    if not shapes:
        return None
    code_of = {owner.id: owner.code for owner in owners}
    values = tuple(
        _change_per_head(frame[frame["departement"] == code_of[shape.number]]) for shape in shapes
    )
    return ChartSpec(
        key="effets-carte",
        kind=ChartKind.MAP,
        title=translatable("Effets", "Ce que la loi change, par habitant et par département"),
        unit=Unit.EUROS_PER_HEAD,
        categories=tuple(verbatim(shape.name) for shape in shapes),
        series=(Series(translatable("Effets", "Écart par habitant"), Role.PAIRS, values),),
        source=source_of(effects),
        subtitle=translatable("Effets", "Métropole ; classes de même effectif"),
        areas=Areas(tuple(Area(shape.rings) for shape in shapes), class_bounds(values)),
    )


def _change_per_head(part: pd.DataFrame) -> Decimal | None:
    value = per_head(int(part["ecart"].sum()), int(part["population"].sum()))
    return None if value is None else round(value, 4)


def _class_name(low: int | None, high: int | None) -> Text:
    if low is None:
        return translatable("Effets", "perdent {euros} € et plus", euros=abs(high or 0))
    if high is None:
        return translatable("Effets", "gagnent {euros} € et plus", euros=low)
    if low == -1:
        return translatable("Effets", "presque rien (moins de 1 €)")
    if high < 0:
        return translatable("Effets", "perdent {bas} à {haut} €", bas=-high, haut=-low)
    return translatable("Effets", "gagnent {bas} à {haut} €", bas=low, haut=high)
