"""An estimate of the 1 000 € for a commune that presents no functions; never a fact."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.mille_euros.peers import (
    EXERCICE,
    HeadingShare,
    euros_misplaced,
    nearest_in_population,
    profile,
)
from budgetlocal.analysis.mille_euros.sharing import EUROS_SHARED, share_out
from budgetlocal.analysis.mille_euros.spending import Spending
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.nomenclature.loading import plan_for
from budgetlocal.reference.extract import Extract

NEIGHBOURS = 200
"""Communes taken as similar. A trial on the 851 communes below 4 500 inhabitants that do have
functions, each guessed from its nearest: 256 € of 1 000 misplaced on average from 50 to 800
communes, more with 10 (268) or with all (262). The number hardly matters: the guess is rough."""
_UNIT = 10_000


@dataclass(frozen=True, slots=True)
class EstimatedShare:
    """One heading: the euros out of 1 000 that similar communes spend, and the middle half."""

    heading: str
    label: Text
    euros: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class NatureShare:
    """One chapter by nature: what the commune's own document says, exactly."""

    chapter: str
    label: Text
    euros: int
    cents: Cents


@dataclass(frozen=True, slots=True)
class Estimate:
    """What is known (by nature) and what is guessed (by function), side by side."""

    known: tuple[NatureShare, ...]
    guessed: tuple[EstimatedShare, ...]
    count: int
    caution: Text


def estimate(
    extract: Extract, budget: BudgetFrame, spent: Spending, population: int | None
) -> Estimate:
    """Return the 1 000 € of a document by nature, and a guess by function from similar communes.

    Similar: the 200 communes nearest in population that present functions (2024). The guess is the
    median share of each heading, brought to 1 000 € by largest remainder; the middle half of the
    communes is given beside it. Nothing of it is drawn from the commune's own accounts.

    Raises:
        UserError: the population is unknown, or nothing is spent.

    """
    if population is None:
        raise UserError(
            translatable("MilleEuros", "La population est inconnue."),
            hint=translatable("MilleEuros", "Donnez-la par Édition > Population."),
        )
    known = _by_nature(budget, spent)
    similar = nearest_in_population(extract, population, NEIGHBOURS)
    found = profile(extract, similar)
    if found is None:
        raise UserError(
            translatable("MilleEuros", "Trop peu de communes semblables pour estimer."),
            hint=translatable("MilleEuros", "Seule la répartition par nature est connue."),
        )
    return Estimate(
        known=known,
        guessed=_guessed(found.headings),
        count=found.count,
        caution=translatable(
            "MilleEuros",
            "Estimation, et non les comptes de la commune : part médiane, fonctionnement et "
            "équipement ensemble, de {nombre} communes de {de} à {a} habitants qui présentent leurs "
            "fonctions ({annee}). Vérifiée sur ces communes mêmes, une telle estimation met en "
            "moyenne {faux} € sur 1 000 à la mauvaise place.",
            nombre=found.count,
            de=decimal_number(found.population_from),
            a=decimal_number(found.population_to),
            annee=EXERCICE,
            faux=euros_misplaced(extract, similar),
        ),
    )


def _guessed(headings: tuple[HeadingShare, ...]) -> tuple[EstimatedShare, ...]:
    plan = plan_for("M57", EXERCICE)
    euros = share_out([int(entry.median * _UNIT) for entry in headings], EUROS_SHARED)
    return tuple(
        EstimatedShare(
            heading=entry.heading,
            label=verbatim(f"{entry.heading} {plan.function_label(entry.heading)}"),
            euros=part,
            low=round(entry.low * EUROS_SHARED),
            high=round(entry.high * EUROS_SHARED),
        )
        for entry, part in zip(headings, euros, strict=True)
    )


def _by_nature(budget: BudgetFrame, spent: Spending) -> tuple[NatureShare, ...]:
    plan = plan_of(budget)
    amounts: dict[str, Cents] = {}
    for function in spent.functions:
        for chapter, cents in function.by_chapter:
            amounts[chapter] = amounts.get(chapter, 0) + cents
    positive = {chapter: cents for chapter, cents in amounts.items() if cents > 0}
    if not positive:
        raise UserError(
            translatable("MilleEuros", "Aucune dépense à partager sur ce périmètre."),
            hint=translatable("MilleEuros", "Choisissez une autre section ou un autre document."),
        )
    order = sorted(positive, key=lambda chapter: (-positive[chapter], chapter))
    euros = share_out([positive[chapter] for chapter in order], EUROS_SHARED)
    return tuple(
        NatureShare(
            chapter,
            verbatim(found.label if (found := plan.chapter(chapter)) else chapter),
            part,
            positive[chapter],
        )
        for chapter, part in zip(order, euros, strict=True)
    )
