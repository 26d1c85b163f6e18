"""One gauge read for one collectivité: value, years, threshold, peers, or why there is nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from budgetlocal.analysis.peers.groups import PeerGroup
from budgetlocal.analysis.peers.universe import KINDS
from budgetlocal.analysis.sante.accounts import Accounts
from budgetlocal.analysis.sante.definitions import Gauge, Measure, measures
from budgetlocal.analysis.sante.measuring import NOT_DEFINED, Owner, measured, years_of
from budgetlocal.analysis.sante.standing import Place, place_of
from budgetlocal.analysis.sante.thresholds import Threshold, threshold_of
from budgetlocal.core.text import Text
from budgetlocal.indicators.sources import Figure
from budgetlocal.reference.values import Kind

Point = tuple[int, Figure]


@dataclass(frozen=True, slots=True)
class Reading:
    """A gauge with its figures; nothing is left to be read."""

    gauge: Gauge
    measure: Measure
    """The one that answers, the first one when none does."""
    exercice: int | None
    """The latest that is known; None when none is."""
    figure: Figure
    """Value, or the reason why it is unknown."""
    points: tuple[Point, ...]
    """The measure over the years that the base covers."""
    threshold: Threshold | None
    place: Place | None
    details: tuple[tuple[Measure, tuple[Point, ...]], ...]
    """The other measures of the gauge, which the expert sees."""

    @property
    def value(self) -> Fraction | None:
        """The value of the latest exercice."""
        return self.figure.value

    @property
    def is_known(self) -> bool:
        """Whether something can be said: a value, or that it is not defined."""
        return self.exercice is not None

    @property
    def is_alert(self) -> bool:
        """Whether the value passes its threshold, or is not defined."""
        if self.value is None:
            return self.is_known
        return self.threshold is not None and self.threshold.is_passed(self.value)

    @property
    def earlier(self) -> tuple[int, Fraction] | None:
        """The oldest known year of the six that end with the exercice, and its value."""
        if self.exercice is None:
            return None
        for year, figure in self.points:
            if self.exercice - _SPAN <= year < self.exercice and figure.value is not None:
                return year, figure.value
        return None


_SPAN = 5
NO_REASON: Text | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What all the gauges of a page are read from."""

    owner: Owner
    accounts: Accounts | None
    level: str
    """commune, epci, departement, region, or empty when it is not known."""
    group: PeerGroup | None
    exercice: int | None = None
    """The last exercice to look at; None for the latest."""


def read_gauge(gauge: Gauge, question: Question) -> Reading:
    """Return a gauge: the first of its measures that is known, at the latest known exercice."""
    tried = [measures()[key] for key in gauge.measures]
    chosen, exercice = tried[0], None
    for measure in tried:
        exercice = _latest(measure, question)
        if exercice is not None:
            chosen = measure
            break
    points = _points(chosen, question)
    others = [measures()[key] for key in gauge.details if key != chosen.key]
    others += [measure for measure in tried if measure is not chosen and measure not in others]
    figure = dict(points).get(exercice) if exercice is not None else None
    return Reading(
        gauge=gauge,
        measure=chosen,
        exercice=exercice,
        figure=figure or _unknown(chosen, points, question),
        points=points,
        threshold=_threshold(chosen, exercice, question),
        place=_place(chosen, exercice, figure, question),
        details=tuple((measure, _points(measure, question)) for measure in others),
    )


def _points(measure: Measure, question: Question) -> tuple[Point, ...]:
    return tuple(
        (year, measured(measure, year, question.accounts, question.owner))
        for year in _years(measure, question)
    )


def _years(measure: Measure, question: Question) -> Sequence[int]:
    years = years_of(measure, question.accounts, question.owner)
    last = question.exercice
    return [year for year in years if last is None or year <= last]


def _latest(measure: Measure, question: Question) -> int | None:
    """Return the latest exercice with a value, or where it is known to be undefined."""
    for year, figure in reversed(_points(measure, question)):
        if figure.value is not None or figure.reason == NOT_DEFINED:
            return year
    return None


def _unknown(measure: Measure, points: Sequence[Point], question: Question) -> Figure:
    if points:
        return points[-1][1]
    return measured(measure, question.exercice or 0, question.accounts, question.owner)


def _threshold(measure: Measure, exercice: int | None, question: Question) -> Threshold | None:
    if exercice is None:
        return None
    population = None
    if question.accounts is not None:
        people = question.accounts.people(exercice).value
        population = None if people is None else int(people)
    if population is None and question.owner.collectivite is not None:
        population = question.owner.collectivite.population
    return threshold_of(measure, exercice, question.level, population)


def kind_of(question: Question) -> Kind:
    """Return what the peers of a question are: communes when nothing tells it."""
    owner = question.owner.collectivite
    return owner.kind if owner is not None and owner.kind in KINDS else Kind.COMMUNE


def _place(
    measure: Measure, exercice: int | None, figure: Figure | None, question: Question
) -> Place | None:
    extract, group = question.owner.extract, question.group
    if exercice is None or extract is None or group is None:
        return None
    base = question.accounts.peers if question.accounts is not None else ""
    value = figure.value if figure is not None else None
    return place_of(extract, measure, exercice, value, (base, group), kind_of(question))


def medians(reading: Reading, question: Question) -> dict[int, Decimal]:
    """Return the median of the group by exercice, where enough members are known.

    Apart from the reading: it reads the measure over all those of a kind, year after year.
    """
    found = {}
    for year, figure in reading.points:
        place = _place(reading.measure, year, figure, question)
        if place is not None and place.has_band and place.spread.median is not None:
            found[year] = place.spread.median
    return found
