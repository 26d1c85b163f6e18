"""The landing of each chapter at 31 December, or what is missing to say it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import facts
from budgetlocal.analysis.execution.grouping import Group, Grouping, Side, groups, side_of
from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.landing.backtest import BackTest, back_test
from budgetlocal.analysis.landing.history import Key, Ledger, Past, history
from budgetlocal.analysis.landing.methods import Method, forecast
from budgetlocal.core.formatting import day
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable

SIDES = tuple(Side(section, sens, Mouvement.REEL) for section in Section for sens in Sens)
"""Real movements only: order movements are known by the accounts that they depreciate."""
LEAST_YEARS = 2
"""Closed exercices without which no error can be measured, so nothing is forecast."""


@dataclass(frozen=True, slots=True)
class Overrule:
    """What a person says a chapter will end at, in cents, and why."""

    cents: Cents
    note: str


@dataclass(frozen=True, slots=True)
class Landed:
    """One chapter at 31 December, in cents; None is unknown."""

    side: Side
    group: Group
    credits: Cents | None
    realise: Cents | None
    computed: Cents | None
    """By the recommended method."""
    low: Cents | None
    high: Cents | None
    """The computed landing less and more the largest error of the back-test on this chapter."""
    method: Method | None = None
    """What the chapter was computed by, when the recommended method could not answer for it."""
    overrule: Overrule | None = None

    @property
    def landing(self) -> Cents | None:
        """What is kept: the person's figure, else the computed one."""
        return self.overrule.cents if self.overrule is not None else self.computed

    @property
    def left(self) -> Cents | None:
        """Credits open less the landing."""
        if self.credits is None or self.landing is None:
            return None
        return self.credits - self.landing


@dataclass(frozen=True, slots=True, eq=False)
class Landing:
    """The whole landing of an exercice."""

    exercice: int
    date: str
    dated: bool
    """Whether execution at the date was used; otherwise credits and past totals alone."""
    method: Method | None
    """The method of the least error; None when nothing is forecast."""
    chapters: tuple[Landed, ...]
    trials: BackTest
    budget: BudgetFrame
    missing: Text | None = None
    """What is missing for a forecast."""

    @property
    def is_closed(self) -> bool:
        """Whether the account of the exercice is there: then there is nothing left to forecast."""
        return self.budget.header.etape.is_account

    def total(self, side: Side) -> Cents | None:
        """Return the landing of one side, None when one of its chapters is unknown."""
        values = [each.landing for each in self.chapters if each.side == side]
        known = [value for value in values if value is not None]
        return sum(known) if known and len(known) == len(values) else None


@dataclass(frozen=True, slots=True)
class Asked:
    """The exercice and the date to forecast from, with what the person overrules by side and key."""

    exercice: int
    date: str
    overrules: Mapping[tuple[Side, Key], Overrule] = field(default_factory=dict)


def landing(years: Mapping[int, Exercise], asked: Asked) -> Landing:
    """Return where each chapter will be at 31 December.

    The method is the one of the least mean absolute error in the back-test, a naive one when none of
    ours is better. Refused, with what is missing, under two closed exercices that can be tried. A
    chapter that the method cannot answer for gets the next best of ours, and says so; a new one has
    no landing of its own, unless nothing is open nor done on it.
    """
    exercise = years[asked.exercice]
    documents = exercise.documents(asked.date)
    if not documents:
        raise ValueError(asked.date)
    ledger = Ledger(years)
    dated, trials = _trials(ledger, exercise, asked)
    method = trials.recommended
    found = _Found(ledger, asked, documents, dated, method, trials)
    return Landing(
        exercice=asked.exercice,
        date=asked.date,
        dated=dated,
        method=method,
        chapters=tuple(found.chapters()),
        trials=trials,
        budget=documents[-1],
        missing=None if method is not None else _missing(ledger, exercise, asked),
    )


def _trials(ledger: Ledger, exercise: Exercise, asked: Asked) -> tuple[bool, BackTest]:
    """Return whether months are used, and the trials; months come first where they can be tried."""
    is_running = asked.date in exercise.dates and asked.date < exercise.end
    if is_running:
        by_month = back_test(ledger, asked.date, SIDES, dated=True)
        if by_month.recommended is not None:
            return True, by_month
    return False, back_test(ledger, asked.date, SIDES, dated=False)


@dataclass(frozen=True, slots=True)
class _Found:
    ledger: Ledger
    asked: Asked
    documents: tuple[BudgetFrame, ...]
    dated: bool
    method: Method | None
    trials: BackTest

    def chapters(self) -> Iterator[Landed]:
        whole = facts(self.documents)
        plan = plan_of(self.documents[-1])
        for side in SIDES:
            asked = self.asked
            pasts = history(self.ledger, asked.exercice, asked.date, side, dated=self.dated)
            for group in groups(side_of(whole, side), plan, Grouping.CHAPITRE):
                if group.has_execution:
                    yield self._landed(side, group, pasts[group.key])

    def _landed(self, side: Side, group: Group, past: Past) -> Landed:
        value, method = self._value(past)
        low, high = self._interval(side, group, value, method)
        return Landed(
            side=side,
            group=group,
            credits=group.amounts.credits,
            realise=group.amounts.realise,
            computed=value,
            low=low,
            high=high,
            method=method if method is not self.method else None,
            overrule=self.asked.overrules.get((side, group.key)),
        )

    def _value(self, past: Past) -> tuple[Cents | None, Method | None]:
        """Return the landing by the recommended method, else by the next of ours that answers."""
        if self.method is None:
            return None, None
        ours = [method for method in self.trials.ranked if not method.is_naive]
        for method in (self.method, *ours):
            value = forecast(method, past, int(self.asked.date[5:7]))
            if value is not None:
                return value, method
        is_closed = past.now.credits == 0 and not past.now.to_date and not past.now.engaged
        return (0 if is_closed else None), self.method

    def _interval(
        self, side: Side, group: Group, value: Cents | None, method: Method | None
    ) -> tuple[Cents | None, Cents | None]:
        if value is None or method is None:
            return None, None
        share = self.trials.worst_share(method, side, group.key)
        if share is None:
            return None, None
        margin = int(value * Decimal(repr(share)))
        done = group.amounts.realise or 0 if self.dated else 0
        return max(value - margin, min(done, value)), value + margin


def _missing(ledger: Ledger, exercise: Exercise, asked: Asked) -> Text:
    closed = ledger.closed(exercise.exercice)
    if len(closed) < LEAST_YEARS:
        return translatable(
            "Atterrissage",
            "Il faut au moins deux exercices clos du même budget avant {annee} pour prévoir "
            "l'atterrissage et mesurer l'erreur de la méthode ; le classeur en contient {nombre}. "
            "Importez les comptes administratifs ou financiers uniques des années passées.",
            annee=exercise.exercice,
            nombre=len(closed),
        )
    return translatable(
        "Atterrissage",
        "Les exercices clos du classeur n'ont pas de chapitre commun qui permette d'essayer une "
        "méthode au {date} : vérifiez que leurs comptes donnent les crédits ouverts.",
        date=day(asked.date),
    )
