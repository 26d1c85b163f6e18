"""Is each section of each projected year in balance, and do own resources repay the debt? (L1612-4)."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.layout import D, F, I, R, is_disposal
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.rules.law import Rule, find_rule
from budgetlocal.core.money import Cents


@dataclass(frozen=True, slots=True)
class YearBalance:
    """The two sections of a year, in cents."""

    year: int
    recettes_f: Cents
    """Real and order movements, without the disposals: a budget foresees them in investissement."""
    depenses_f: Cents
    """Real and order movements, before the transfer."""
    virement: Cents
    """What fonctionnement transfers to investissement (023 and 021); negative: it is in deficit."""
    recettes_i: Cents
    """With the loan, the disposals and the transfer, before any use of the fonds de roulement."""
    depenses_i: Cents
    fonds_roulement: Cents
    """Taken from the fonds de roulement to balance; negative: what is added to it."""
    propres: Cents
    """Own resources of the small balance, transfer included."""
    capital: Cents
    """Debt principal falling due."""
    cessions: Cents
    """Income of disposals (775), foreseen on 024."""

    @property
    def is_balanced(self) -> bool:
        """Whether fonctionnement is not in deficit: the loan balances the rest."""
        return self.virement >= 0

    @property
    def covers_debt(self) -> bool:
        """Whether own resources repay the capital."""
        return self.propres >= self.capital


def small_balance_rule(projection: Projection, year: int) -> Rule | None:
    """Return the rule of the small balance in a year."""
    return find_rule("petit_equilibre", f"{year}-12-31", projection.base.budget.plan.norme)


def balances(projection: Projection) -> tuple[YearBalance, ...]:
    """Return the balance of each projected year."""
    sides = {
        (section, sens): tuple(
            one + other
            for one, other in zip(
                projection.total(section, sens),
                projection.total(section, sens, real=False),
                strict=True,
            )
        )
        for section in (F, I)
        for sens in (D, R)
    }
    disposals = _disposals(projection)
    changes = projection.change()
    found = []
    for rank, year in enumerate(projection.scenario.years, start=1):
        sold = disposals[rank]
        virement = sides[F, R][rank] - sold - sides[F, D][rank]
        own, capital = _small_balance(projection, year, rank)
        found.append(
            YearBalance(
                year,
                sides[F, R][rank] - sold,
                sides[F, D][rank],
                virement,
                sides[I, R][rank] + sold + virement,
                sides[I, D][rank],
                -changes[rank - 1],
                own + sold + virement,
                capital,
                sold,
            )
        )
    return tuple(found)


def _disposals(projection: Projection) -> tuple[Cents, ...]:
    """Return what is sold in each year; nothing under a plan that has no line for it (M4)."""
    given = parts()
    if given.disposal_line not in plan_of(projection.base.budget).chapters:
        return (0,) * len(projection.years)
    found = [0] * len(projection.years)
    for rank, article in enumerate(projection.articles):
        if is_disposal(article):
            for year, cents in enumerate(projection.cents[rank].tolist()):
                found[year] += cents
    return tuple(found)


def _small_balance(projection: Projection, year: int, rank: int) -> tuple[Cents, Cents]:
    rule = small_balance_rule(projection, year)
    if rule is None:
        return 0, 0
    accounts = rule.accounts
    own = capital = 0
    for article, cents in zip(projection.articles, projection.cents[:, rank].tolist(), strict=True):
        nature = article.nature
        if article.is_on(I, R):
            is_own = nature.startswith(accounts["ressources"])
            own += cents if is_own and not nature.startswith(accounts["ressources_sauf"]) else 0
        elif article.is_on(I, D):
            is_capital = nature.startswith(accounts["capital"])
            is_due = is_capital and not nature.startswith(accounts["capital_sauf"])
            capital += cents if is_due else 0
    return own, capital
