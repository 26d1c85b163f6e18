"""The headline figures of a document, each with its definition."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.results import closing_origin, closing_result
from budgetlocal.analysis.selection import evaluation_of, value_of
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.analysis.years import previous_account
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents, ratio
from budgetlocal.core.origins import IndicatorOrigin
from budgetlocal.core.specs import KeyFigure, Unit
from budgetlocal.core.text import Text, translatable
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.dimensions import decimal_of

CHANGED = (
    "recettes_reelles_fonctionnement",
    "depenses_reelles_fonctionnement",
    "depenses_equipement",
    "emprunts_souscrits",
)
"""What a BS or a DM is told by: the change it votes in each."""
Compute = Callable[[BudgetFrame], Cents | None]

NO_AMOUNT = translatable("Chiffre", "Le document ne donne pas ce montant.")
CLOSING_LABEL = translatable("Chiffre", "Résultat avec restes à réaliser")
CLOSING = translatable(
    "Chiffre",
    "Fonctionnement et investissement, résultats antérieurs et restes à réaliser compris.",
)


def key_figures(
    budgets: Sequence[BudgetFrame], focus: BudgetFrame, population: int | None
) -> tuple[KeyFigure, ...]:
    """Return the figures of a document, with euros per inhabitant and change from the year before.

    Args:
        budgets: the documents of the same budget, for the year before.
        focus: the document shown.
        population: inhabitants, None when unknown (then nothing is per head).

    """
    previous = previous_account(budgets, focus) if focus.header.etape.is_account else None
    maker = _Maker(focus, previous, population)
    if is_change(focus):
        return tuple(maker.aggregate(name) for name in CHANGED)
    figures = [
        maker.aggregate("recettes_reelles_fonctionnement"),
        maker.aggregate("depenses_reelles_fonctionnement"),
        maker.aggregate("epargne_brute"),
        maker.savings_rate(),
        maker.aggregate("emprunts_rembourses"),
        maker.aggregate("epargne_nette"),
        maker.aggregate("depenses_equipement"),
    ]
    if focus.header.etape.is_account:
        closing = maker.money("resultat", CLOSING_LABEL, CLOSING, _closing)
        figures.append(replace(closing, origin=closing_origin(focus)))
    else:
        figures.append(maker.aggregate("emprunts_souscrits"))
    return tuple(figures)


def epargne_nette(budget: BudgetFrame) -> Cents | None:
    """Return the epargne brute less the debt principal repaid, in cents."""
    return value_of("epargne_nette", budget, main_amount(budget))


def taux_epargne_brute(budget: BudgetFrame) -> Decimal | None:
    """Return epargne brute over recettes de fonctionnement, None when these are zero or unknown."""
    indicator = catalogue()["taux_epargne_brute"]
    evaluation = evaluation_of(budget, main_amount(budget))
    value = evaluation.indicator(indicator, budget.header.exercice).value
    return None if value is None else decimal_of(value)


def _closing(budget: BudgetFrame) -> Cents | None:
    result = closing_result(budget)
    return None if result is None else result.ensemble


class _Maker:
    """Makes each figure of one document with the same year before and the same population."""

    def __init__(
        self, focus: BudgetFrame, previous: BudgetFrame | None, population: int | None
    ) -> None:
        self._focus = focus
        self._previous = previous
        self._population = population

    def aggregate(self, name: str) -> KeyFigure:
        definition = catalogue()[name]
        names_a_change = is_change(self._focus)
        return self.money(
            name,
            translatable("Chiffre", "Modification : {nom}", nom=definition.label)
            if names_a_change
            else definition.label,
            definition.definition,
            lambda budget: value_of(name, budget, main_amount(budget)),
        )

    def money(self, key: str, label: Text, definition: Text, compute: Compute) -> KeyFigure:
        value = compute(self._focus)
        before = compute(self._previous) if self._previous is not None else None
        per_head = ratio(value, self._population)
        return KeyFigure(
            key=key,
            label=label,
            value=value,
            unit=Unit.EUROS,
            definition=definition,
            change=_change(value, before),
            per_head=None if per_head is None else per_head / 100,
            missing=NO_AMOUNT if value is None else None,
            origin=IndicatorOrigin(key, self._focus.header.exercice)
            if key in catalogue()
            else None,
        )

    def savings_rate(self) -> KeyFigure:
        rate = taux_epargne_brute(self._focus)
        indicator = catalogue()["taux_epargne_brute"]
        return KeyFigure(
            key=indicator.code,
            label=indicator.label,
            value=rate,
            unit=Unit.PERCENT,
            definition=indicator.definition,
            missing=NO_AMOUNT if rate is None else None,
            origin=IndicatorOrigin(indicator.code, self._focus.header.exercice),
        )


def _change(value: Cents | None, before: Cents | None) -> Decimal | None:
    """Return the relative change; unknown when the year before is missing, zero or negative."""
    if value is None or before is None or before <= 0:
        return None
    return Decimal(value - before) / Decimal(before)
