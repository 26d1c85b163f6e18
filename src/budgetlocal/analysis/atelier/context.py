"""What the workshop works with: a budget over the years, the catalogue, the bundled figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from budgetlocal.analysis.subjects import collectivite_of, subject_of
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.indicators.catalogue import Catalogue
from budgetlocal.indicators.checking import Checker, StatisticUnits
from budgetlocal.indicators.columns import Columns
from budgetlocal.indicators.definitions import Indicator
from budgetlocal.indicators.dimensions import Dimension
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.explanation import Explainer
from budgetlocal.indicators.extract_statistics import statistic_units

if TYPE_CHECKING:
    from budgetlocal.indicators.sources import AccountSource
    from budgetlocal.reference.extract import Extract
    from budgetlocal.reference.values import Collectivite


@dataclass(frozen=True, eq=False)
class Workshop:
    """One budget and what its indicators may be made of; each part is made once."""

    budgets: Sequence[BudgetFrame]
    focus: BudgetFrame
    population: int | None
    extract: Extract
    definitions: Catalogue
    balances: Mapping[int, Sequence[AccountSource]] | None = None

    @property
    def exercice(self) -> int:
        """The exercice of the document shown."""
        return self.focus.header.exercice

    @cached_property
    def evaluation(self) -> Evaluation:
        """The values of the catalogue for the budget."""
        subject = subject_of(
            self.budgets,
            self.focus,
            population=self.population,
            extract=self.extract,
            balances=self.balances,
        )
        return Evaluation(subject, self.definitions)

    @cached_property
    def units(self) -> StatisticUnits:
        """The unit of each figure of the extract."""
        return statistic_units(self.extract)

    @cached_property
    def explainer(self) -> Explainer:
        """Explains the values."""
        return Explainer(self.evaluation, self.units)

    @cached_property
    def columns(self) -> Columns:
        """The catalogue over all communes."""
        return Columns(self.extract, self.definitions)

    @cached_property
    def own(self) -> Collectivite | None:
        """The commune of the budget in the extract, None when it is not one or not there."""
        found = collectivite_of(self.focus, self.extract)
        return found if found is not None and found.kind == "commune" else None

    @property
    def years(self) -> tuple[int, ...]:
        """The exercices that have accounts."""
        return tuple(sorted(self.evaluation.subject.accounts))

    def dimension(self, indicator: Indicator) -> Dimension:
        """Return the unit of an indicator.

        Raises:
            FormulaError: a formula is wrong.

        """
        return Checker(self.definitions, self.units).dimension(indicator.formulas[0].node)
