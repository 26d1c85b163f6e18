"""Euros per inhabitant against the median of the strate, named and dated."""

from __future__ import annotations

from budgetlocal.analysis.dossier.material import Answer, Setting
from budgetlocal.analysis.sante.definitions import MeasureUnit
from budgetlocal.analysis.sante.page import Sante
from budgetlocal.analysis.sante.standing import LEAST, place_of
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of

NO_STRATE = translatable(
    "Dossier",
    "La collectivité n'est pas une commune des données embarquées : pas de strate à qui la comparer.",
)
NO_YEAR = translatable(
    "Dossier",
    "n. d. : aucune année de vos comptes n'est connue pour assez de communes de la strate.",
)


def per_head_chart(setting: Setting) -> Answer:
    """Return the measures in euros per inhabitant known for the town and its strate in one year."""
    if not setting.santes or setting.santes[0].group is None:
        refusal = setting.santes[0].group_refusal if setting.santes else None
        return refusal or NO_STRATE
    for sante in setting.santes:
        found = _best_year(setting, sante)
        if found is not None:
            return found
    return NO_YEAR


def _best_year(setting: Setting, sante: Sante) -> ChartSpec | None:
    extract, group = setting.material.extract, sante.group
    if extract is None or group is None:
        return None
    base = sante.base
    peers = "ofgl_bp" if sante.is_own else base
    measured = {
        measure.key: (measure, dict(points))
        for reading in sante.readings
        for measure, points in ((reading.measure, reading.points), *reading.details)
        if measure.unit is MeasureUnit.PER_HEAD and measure.top
    }
    found = {year for _measure, points in measured.values() for year in points}
    years = sorted(year for year in found if year <= setting.year)
    for year in reversed(years):
        rows = []
        for measure, points in measured.values():
            figure = points.get(year)
            if figure is None or figure.value is None:
                continue
            place = place_of(extract, measure, year, figure.value, (peers, group))
            if place is not None and place.spread.known >= LEAST:
                rows.append((measure.label, decimal_of(figure.value), place.spread.median))
        if rows:
            return _chart(sante, year, rows)
    return None


def _chart(sante: Sante, year: int, rows: list) -> ChartSpec:  # type: ignore[type-arg]
    group = sante.group
    label = verbatim("") if group is None else group.label
    cautions: tuple[Text, ...] = () if group is None else tuple(group.cautions)
    return ChartSpec(
        key="habitant-strate",
        kind=ChartKind.BARS,
        title=translatable("Dossier", "Par habitant en {annee}, face à la strate", annee=year),
        subtitle=label,
        unit=Unit.EUROS_PER_HEAD,
        categories=tuple(row[0] for row in rows),
        series=(
            Series(sante.name, Role.REALISE, tuple(row[1] for row in rows)),
            Series(
                translatable("Dossier", "Médiane de la strate"),
                Role.MEDIANE,
                tuple(row[2] for row in rows),
            ),
        ),
        source=sante.sources,
        note=joined(cautions, " ") if cautions else None,
    )
