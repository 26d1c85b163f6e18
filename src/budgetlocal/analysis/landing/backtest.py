"""The error that each method would have made on the closed years, had it been used then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from budgetlocal.analysis.execution.grouping import Side
from budgetlocal.analysis.execution.reference import same_day
from budgetlocal.analysis.landing.history import Key, Ledger, history
from budgetlocal.analysis.landing.methods import Method, forecast
from budgetlocal.core.money import Cents


@dataclass(frozen=True, slots=True)
class Trial:
    """One forecast that could have been made, and what came."""

    year: int
    side: Side
    key: Key
    method: Method
    forecast: Cents
    actual: Cents

    @property
    def error(self) -> Cents:
        """Forecast minus what came."""
        return self.forecast - self.actual


@dataclass(frozen=True, slots=True)
class BackTest:
    """All the trials of the same chapters and years by each method."""

    trials: tuple[Trial, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """The years that were tried."""
        return tuple(sorted({trial.year for trial in self.trials}))

    def mean_error(self, method: Method) -> Cents | None:
        """Return the mean absolute error of a method by chapter, in cents, None when not tried."""
        errors = [abs(trial.error) for trial in self.trials if trial.method is method]
        return round(sum(errors) / len(errors)) if errors else None

    @property
    def ranked(self) -> tuple[Method, ...]:
        """The methods that were tried, the least mean absolute error first."""
        tried = [
            (error, method) for method in Method if (error := self.mean_error(method)) is not None
        ]
        return tuple(method for _, method in sorted(tried, key=lambda pair: pair[0]))

    @property
    def recommended(self) -> Method | None:
        """The method of the least mean absolute error, a naive one if it is so.

        None when none of ours could be tried: an untested straight line is no forecast.
        """
        ranked = self.ranked
        return None if all(method.is_naive for method in ranked) else ranked[0]

    def worst_share(self, method: Method, side: Side, key: Key) -> float | None:
        """Return the largest error of a method on a chapter, as a part of its forecast."""
        shares = [
            abs(trial.error) / trial.forecast
            for trial in self.trials
            if (trial.method, trial.side, trial.key) == (method, side, key) and trial.forecast > 0
        ]
        return max(shares) if shares else None


def back_test(ledger: Ledger, date: str, sides: Iterable[Side], *, dated: bool) -> BackTest:
    """Try each method at the same date of each closed year but the first, with those before alone.

    A chapter of a year counts when every method that answers anywhere answers there, so that all are
    judged on the same trials. `dated` tries only the closed years that have a statement of that
    date; without it the methods work from credits and totals alone, credits as they were open at
    the end of the year tried.
    """
    trials: list[Trial] = []
    for year in ledger.closed(int(date[:4]))[1:]:
        day = same_day(date, year)
        if dated and day not in ledger.years[year].dates:
            continue
        for side in sides:
            trials += _trials(ledger, year, day, side, dated=dated)
    return BackTest(tuple(_comparable(trials)))


def _trials(ledger: Ledger, year: int, day: str, side: Side, *, dated: bool) -> list[Trial]:
    actual = ledger.totals(year, side)
    found = []
    for key, past in history(ledger, year, day, side, dated=dated).items():
        for method in Method:
            value = forecast(method, past, int(day[5:7]))
            if value is not None and key in actual:
                found.append(Trial(year, side, key, method, value, actual[key]))
    return found


def _comparable(trials: list[Trial]) -> list[Trial]:
    """Return the trials of the chapters and years that each method tried has answered."""
    methods = {trial.method for trial in trials}
    by_case: dict[tuple[int, Side, Key], list[Trial]] = {}
    for trial in trials:
        by_case.setdefault((trial.year, trial.side, trial.key), []).append(trial)
    complete = [each for each in by_case.values() if {one.method for one in each} == methods]
    return [trial for each in complete for trial in each]
