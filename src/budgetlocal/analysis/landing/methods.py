"""The named methods of forecast: two of ours, two naive ones that ours must beat.

Each takes the past of a chapter and gives cents, or None where it lacks what it needs. A share is
between nothing and the whole year: sum over the closed years of what was realised at the same date,
over the sum of their totals.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from budgetlocal.analysis.landing.history import Past, Year
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable


class Method(StrEnum):
    """How a total at 31 December is forecast."""

    HABIT = "habitude"
    SEASON = "saison"
    LAST_YEAR = "an_dernier"
    STRAIGHT_LINE = "ligne_droite"

    @property
    def is_naive(self) -> bool:
        """Whether it is a baseline that our methods must beat."""
        return self in {Method.LAST_YEAR, Method.STRAIGHT_LINE}


NAMES: dict[Method, Text] = {
    Method.HABIT: translatable("Atterrissage", "réalisé et reste habituel des crédits"),
    Method.SEASON: translatable("Atterrissage", "saisonnalité des années passées"),
    Method.LAST_YEAR: translatable("Atterrissage", "comme l'an dernier"),
    Method.STRAIGHT_LINE: translatable("Atterrissage", "en ligne droite"),
}
DEFINITIONS: dict[Method, Text] = {
    Method.HABIT: translatable(
        "Atterrissage",
        "Réalisé à la date, plus la part des crédits ouverts qui s'exécute d'habitude après cette "
        "date. Sans situation : crédits ouverts × taux d'exécution habituel.",
    ),
    Method.SEASON: translatable(
        "Atterrissage",
        "Réalisé à la date, divisé par la part de l'année que les exercices passés avaient réalisée "
        "à la même date.",
    ),
    Method.LAST_YEAR: translatable("Atterrissage", "Le total de l'exercice précédent."),
    Method.STRAIGHT_LINE: translatable(
        "Atterrissage",
        "Réalisé à la date × 12 / nombre de mois. Sans situation : la droite des exercices passés "
        "prolongée.",
    ),
}
Forecast = Callable[[Past, int], "Cents | None"]


def forecast(method: Method, past: Past, month: int) -> Cents | None:
    """Return the total at 31 December by a method, None where it lacks what it needs.

    `month` is the month of the date of the statement, 1 to 12. What is realised and engaged is the
    least that a method of ours answers.
    """
    value = _METHODS[method](past, month)
    if value is None or method.is_naive:
        return value
    sure = (past.now.to_date or 0) + (past.now.engaged or 0)
    return max(value, sure) if sure > 0 else value


def share(past: Past) -> Decimal | None:
    """Return the usual part of the year at the date, None when no closed year has that date."""
    dated = [year for year in past.before.values() if year.to_date is not None]
    done = sum(year.to_date or 0 for year in dated)
    whole = sum(year.total or 0 for year in dated)
    return Decimal(done) / Decimal(whole) if whole > 0 else None


def usual_rate(past: Past) -> Decimal | None:
    """Return total over credits of the closed years, None when no credits are known."""
    known = [year for year in past.before.values() if _is_rated(year)]
    credits = sum(year.credits or 0 for year in known)
    return Decimal(sum(year.total or 0 for year in known)) / credits if credits > 0 else None


def _is_rated(year: Year) -> bool:
    return year.credits is not None and year.credits > 0 and year.total is not None


def _habit(past: Past, _month: int) -> Cents | None:
    rate = usual_rate(past)
    if rate is None or past.now.credits is None:
        return None
    expected = rate * past.now.credits
    if past.now.to_date is None:
        return _cents(expected)
    usual = share(past)
    return None if usual is None else _cents(past.now.to_date + (1 - usual) * expected)


def _season(past: Past, _month: int) -> Cents | None:
    usual = share(past)
    if past.now.to_date is None or usual is None or usual <= 0:
        return None
    return _cents(past.now.to_date / usual)


def _last_year(past: Past, _month: int) -> Cents | None:
    return past.before[max(past.before)].total if past.before else None


def _straight_line(past: Past, month: int) -> Cents | None:
    if past.now.to_date is not None:
        return _cents(Decimal(past.now.to_date) * 12 / month)
    points = [(year, each.total) for year, each in past.before.items() if each.total is not None]
    return extrapolated(points, max(past.before) + 1) if len(points) > 1 else None


def extrapolated(points: list[tuple[int, Cents]], year: int) -> Cents:
    """Return where the straight line of least squares through some years is in another year.

    >>> extrapolated([(2020, 100), (2021, 110), (2022, 120)], 2023)
    130
    """
    mean_year = Decimal(sum(each for each, _ in points)) / len(points)
    mean = Decimal(sum(value for _, value in points)) / len(points)
    spread = sum(((each - mean_year) ** 2 for each, _ in points), Decimal(0))
    rise = sum(((each - mean_year) * (value - mean) for each, value in points), Decimal(0))
    slope = rise / spread
    return _cents(mean + slope * (year - mean_year))


def _cents(value: Decimal) -> Cents:
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


_METHODS: dict[Method, Forecast] = {
    Method.HABIT: _habit,
    Method.SEASON: _season,
    Method.LAST_YEAR: _last_year,
    Method.STRAIGHT_LINE: _straight_line,
}
