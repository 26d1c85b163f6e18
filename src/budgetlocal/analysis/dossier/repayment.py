"""The years needed to repay the debt, for a pack: one base speaks, for the sentence and the chart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from budgetlocal.analysis.dossier.history import (
    FEWEST,
    Points,
    annex_points,
    consecutive,
    own_origin,
    own_points,
)
from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.analysis.prospective.charts import CEILING
from budgetlocal.analysis.sante.definitions import Measure, measures
from budgetlocal.analysis.sante.page import Sante
from budgetlocal.analysis.sante.reading import Reading
from budgetlocal.core.money import ratio
from budgetlocal.core.origins import FormulaOrigin
from budgetlocal.core.specs import Number
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.constants import constants
from budgetlocal.indicators.dimensions import decimal_of

GAUGE = "desendettement"
_OF_LOANS = "capacite_desendettement_emprunts"


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What the years are compared with."""

    years: Decimal
    words: Text
    """By which text."""
    origin: FormulaOrigin


@dataclass(frozen=True, slots=True)
class Repayment:
    """The measure, its years, its ceiling."""

    measure: Measure
    points: Points
    """At least one year is known."""
    ceiling: Ceiling | None


def repayment(setting: Setting) -> Repayment | Text | None:
    """Return the years that the first base with two of them gives, else the first with one.

    The reason why it is unknown, None when there is not even one.
    """
    found = list(filter(None, _every(setting)))
    if not found:
        return refusal(setting)
    return next((each for each in found if len(each.points.known) >= FEWEST), found[0])


def refusal(setting: Setting) -> Text | None:
    """Return why no base gives the years, None when none says it."""
    reasons = (reading.figure.reason for _sante, reading in _readings(setting))
    return next((reason for reason in reasons if reason is not None), None)


def _every(setting: Setting) -> list[Repayment | None]:
    read = [_of_reading(setting, sante, reading) for sante, reading in _readings(setting)]
    return [*read, None if setting.santes else _of_loans(setting)]


def _readings(setting: Setting) -> list[tuple[Sante, Reading]]:
    return [
        (sante, reading)
        for sante in setting.santes
        for reading in sante.readings
        if reading.gauge.key == GAUGE
    ]


def _of_reading(setting: Setting, sante: Sante, reading: Reading) -> Repayment | None:
    figures = {year: figure for year, figure in reading.points if year <= setting.year}
    points = consecutive(
        {
            year: None if figure.value is None else decimal_of(figure.value)
            for year, figure in figures.items()
        }
    )
    if not points:
        return None
    debt = annex_points(setting) if reading.measure.key == _OF_LOANS else None
    source = translatable("Sante", "{nom} ; {source}", nom=sante.name, source=sante.sources)
    if debt is not None and sante.is_own:
        source = debt.source  # the same accounts and annexes, in a line that a slide holds
    threshold, ceiling = reading.threshold, None
    if threshold is not None:
        origin = FormulaOrigin(threshold.formula, threshold.exercice)
        ceiling = Ceiling(decimal_of(threshold.value), _of_text(threshold.source), origin)
    origins = tuple(
        own_origin(setting, figures[year], year) if year in figures else None for year, _ in points
    )
    made = Points(points, source, origins if any(origins) else ())
    return Repayment(reading.measure, made, ceiling)


def _of_loans(setting: Setting) -> Repayment | None:
    """Return the debt of the annexes over epargne brute, for a budget that has no gauges."""
    debt = annex_points(setting)
    if debt is None:
        return None
    savings = dict(own_points(setting, "epargne_brute").values)
    values: dict[int, Number] = {}
    for year, owed in debt.known:
        saved = savings.get(year)
        if isinstance(owed, int) and isinstance(saved, int) and saved > 0:
            values[year] = ratio(owed, saved)
    points = consecutive(values)
    if not points:
        return None
    formula = "en_annees(capital_restant_du / epargne_brute)"
    origins = tuple(
        None if value is None else FormulaOrigin(formula, year) for year, value in points
    )
    made = Points(points, debt.source, origins)
    return Repayment(measures()[_OF_LOANS], made, _ceiling(setting.year))


def _ceiling(year: int) -> Ceiling | None:
    found = constants()[CEILING].on(date(year, 12, 31))
    if found is None:
        return None
    origin = FormulaOrigin(f'loi("{CEILING}")', year)
    return Ceiling(decimal_of(found.value), _of_text(verbatim(found.source)), origin)


def _of_text(source: Text) -> Text:
    return translatable("Dossier", "Plafond : {source}.", source=source)
