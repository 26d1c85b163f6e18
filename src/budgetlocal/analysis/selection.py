"""Named amounts of a budget document, from the catalogue of indicators."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from budgetlocal.analysis.dette.annex_source import AnnexDebtSource
from budgetlocal.analysis.dette.portfolio import has_own_loans
from budgetlocal.analysis.potentiel_fiscal import potentiel_fiscal_of
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount
from budgetlocal.core.money import Cents
from budgetlocal.indicators.budget_source import BudgetSource
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.sources import AccountSource, Figure, Subject


@lru_cache(maxsize=16)
def evaluation_of(
    budget: BudgetFrame, amount: Amount, population: Figure | None = None
) -> Evaluation:
    """Return the evaluation of the catalogue on one document, shared by those who ask again."""
    year = budget.header.exercice
    people = {} if population is None else {year: population}
    known = potentiel_fiscal_of(budget)
    sources: tuple[AccountSource, ...] = (BudgetSource(budget, amount),)
    if has_own_loans(budget):
        sources = (*sources, AnnexDebtSource(budget))
    subject = Subject(
        {year: sources},
        people,
        norme=budget.plan.norme,
        potentiel_fiscal={} if known is None else {year: known},
    )
    return Evaluation(subject, catalogue())


def value_of(name: str, budget: BudgetFrame, amount: Amount) -> Cents | None:
    """Return one amount of a document, in cents; None when the document does not give it.

    A document that gives the amount elsewhere but has no such line spends nothing on it: 0.
    """
    indicator = catalogue()[name]
    value = evaluation_of(budget, amount).indicator(indicator, budget.header.exercice).value
    return None if value is None else whole_cents(value)


def whole_cents(value: Fraction) -> Cents:
    """Return an amount in euros as cents.

    Raises:
        ValueError: a fraction of a cent, which a sum of amounts never gives.

    """
    exact = value * 100
    if exact.denominator != 1:
        raise ValueError(value)
    return int(exact)
