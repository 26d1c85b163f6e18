"""The projection of a scenario: every article of every year, and the loan that closes each year.

For each year: articles grow from the year before; typed amounts, taxes, staff, programme and debt
take their place; what the year lacks, beyond what the fonds de roulement may give, is a new loan
(`closing`).

Identities, in cents: resources = uses + change of the fonds de roulement; fonds de roulement at the
end = at the beginning + change; encours = sum of what remains due on each contract. With no growth
and no new loan, every year is the base year.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.closing import close
from budgetlocal.analysis.prospective.debt import (
    LENDER,
    Debt,
    Lender,
    SignedLoan,
    TypedDebt,
    level_debt,
)
from budgetlocal.analysis.prospective.debt_assumptions import Dette
from budgetlocal.analysis.prospective.growing import grown_articles
from budgetlocal.analysis.prospective.growth import Growth, growth_of
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.layout import Layout, layout_of
from budgetlocal.analysis.prospective.loan_terms import LoanTerms
from budgetlocal.analysis.prospective.measures import Measure, measures_of
from budgetlocal.analysis.prospective.programme import Programme
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.service import Service
from budgetlocal.analysis.prospective.shifts import Shift, shift_all
from budgetlocal.analysis.prospective.starting_point import Base
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Projection:
    """The years of a scenario; column 0 is the base year."""

    base: Base
    scenario: Scenario
    programme: Programme | None
    layout: Layout
    growth: Growth
    cents: NDArray[np.int64]
    """Articles by years, in whole cents."""
    loans: tuple[Cents, ...]
    """The loan that closes each projected year."""
    planned: tuple[Cents, ...]
    """The loans drawn in each projected year besides: those of the scenario, and those that are signed."""
    needs: tuple[Cents, ...]
    """What each projected year lacks before any loan; negative when it has more than it needs."""
    fonds_roulement: tuple[Cents, ...]
    """At the end of each year, the base year first."""
    contracts: tuple[Debt, ...]
    """The debt of the starting point when it is known, then the new loans."""
    signed: tuple[SignedLoan, ...] = ()
    """The loans contracted and drawn after the base year."""
    debt: Debt | None = None
    """The debt of the starting point; None: unknown."""
    lender: Lender = LENDER
    remarks: tuple[Finding, ...] = ()
    """What to know of the debt of the starting point."""
    fctva_moved: tuple[tuple[int, Cents], ...] = ()
    """By how much changes of level of capital spending move the FCTVA of each year."""

    @property
    def years(self) -> tuple[int, ...]:
        """The base year, then the projected ones."""
        return (self.base.year, *self.scenario.years)

    @property
    def articles(self) -> tuple[Article, ...]:
        """The rows of `cents`."""
        return self.layout.articles

    def measure(self, code: str) -> tuple[Cents, ...]:
        """Return an aggregate of the catalogue in each year, in cents."""
        return tuple(self._measures[code].over(self.cents).tolist())

    @cached_property
    def _measures(self) -> dict[str, Measure]:
        return measures_of(self.articles, self.base.budget)

    @cached_property
    def encours(self) -> tuple[Cents | None, ...]:
        """The debt at the end of each year; unknown when that of the starting point is."""
        if self.debt is None:
            return (None,) * len(self.years)
        return tuple(
            sum(contract.encours(year) for contract in self.contracts) for year in self.years
        )

    def total(self, section: str, sens: str, *, real: bool = True) -> tuple[Cents, ...]:
        """Return one side of a section in each year: real movements, or those of order."""
        import numpy as np

        mask = np.array(
            [
                each.section == section and each.sens == sens and each.is_real is real
                for each in self.articles
            ]
        )
        return tuple(self.cents[mask].sum(axis=0).tolist())

    def change(self) -> tuple[Cents, ...]:
        """Return by how much the fonds de roulement changes in each projected year."""
        stock = self.fonds_roulement
        return tuple(after - before for before, after in pairwise(stock))


def project(
    base: Base,
    scenario: Scenario,
    programme: Programme | None = None,
    *,
    lender: Lender = LENDER,
    debt: Debt | None = None,
    signed: tuple[SignedLoan, ...] = (),
    shifts: Sequence[Shift] = (),
) -> Projection:
    """Return the projection of a scenario.

    Args:
        base: the starting point of the scenario.
        scenario: the assumptions.
        programme: the programme of investments that the scenario follows.
        lender: who makes the new loans.
        debt: the debt of the starting point, in place of that typed in the scenario.
        signed: loans contracted and drawn after the base year.
        shifts: changes of level, each on the amounts that the assumptions give.

    Raises:
        UserError: an assumption cannot be: the refusal says which one and why.

    """
    known = debt if debt is not None else debt_of(base, scenario.dette)
    layout = layout_of(base, scenario, programme, known, signed)
    growth = growth_of(layout.articles, scenario)
    cents = grown_articles(base, scenario, programme, layout, growth)
    moved = shift_all(cents, layout, scenario.years, shifts, programme)
    opening = scenario.fonds_roulement
    if opening is None:
        opening = base.fonds_roulement
    if opening is None:
        raise refused(
            translatable(
                "Prospective", "Le fonds de roulement de fin {annee} est inconnu.", annee=base.year
            ),
            translatable(
                "Prospective",
                "Le point de départ ne donne pas les résultats reportés (001, 002), et le compte de l'année "
                "d'avant n'est pas dans le classeur, ou ne les donne pas non plus. Importez ce compte, ou tapez le "
                "fonds de roulement dans les réglages du scénario (0 s'il ne restait rien en fin d'année).",
            ),
        )
    closed = close(scenario, layout, cents, opening, known, lender, signed)
    return Projection(
        base=base,
        scenario=scenario,
        programme=programme,
        layout=layout,
        growth=growth,
        cents=cents,
        loans=closed.loans,
        planned=closed.planned,
        needs=closed.needs,
        fonds_roulement=closed.fonds_roulement,
        contracts=closed.contracts,
        signed=signed,
        debt=known,
        lender=lender,
        fctva_moved=moved,
    )


def again(
    projection: Projection, *, scenario: Scenario | None = None, shifts: Sequence[Shift] = ()
) -> Projection:
    """Return a projection made again with other assumptions or levels, and the same debt and lender.

    Raises:
        UserError: an assumption cannot be.

    """
    made = project(
        projection.base,
        scenario if scenario is not None else projection.scenario,
        projection.programme,
        lender=projection.lender,
        debt=projection.debt,
        signed=projection.signed,
        shifts=shifts,
    )
    return replace(made, remarks=projection.remarks)


def project_all(
    base: Base,
    scenarios: Sequence[Scenario],
    programme: Programme | None = None,
    debt: Debt | None = None,
) -> tuple[Projection, ...]:
    """Return the projections of several scenarios that start from the same point and debt."""
    return tuple(project(base, each, programme, debt=debt) for each in scenarios)


def debt_of(base: Base, dette: Dette | None) -> Debt | None:
    """Return the debt that a scenario types, None when it types none."""
    if dette is None:
        return None
    if dette.duree:
        return level_debt(base.year, dette.encours, LoanTerms(dette.taux_ppm, dette.duree))
    payments = {each.annee: Service(each.capital, each.interets) for each in dette.echeances}
    return TypedDebt(base.year, dette.encours, payments)
