"""The aggregates of the catalogue over the articles of a projection: the same definitions as ever.

The formula of the catalogue is spread into sums of accounts; each becomes one whole factor per
article, so that a year is a product of vectors and stays exact.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.core.frames import BudgetFrame, checked_lines
from budgetlocal.core.kinds import Amount
from budgetlocal.indicators.budget_source import BudgetSource
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.linear import spread
from budgetlocal.indicators.nodes import Accounts, Call, Name, Node

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

RECETTES = "recettes_fonctionnement"
DEPENSES = "depenses_fonctionnement"
EPARGNE_GESTION = "epargne_gestion"
CHARGES_FINANCIERES = "charges_financieres"
EPARGNE_BRUTE = "epargne_brute"
REMBOURSEMENTS = "remboursements_emprunts"
EPARGNE_NETTE = "epargne_nette"
EMPRUNTS = "emprunts"
CODES = (
    RECETTES,
    DEPENSES,
    EPARGNE_GESTION,
    CHARGES_FINANCIERES,
    EPARGNE_BRUTE,
    REMBOURSEMENTS,
    EPARGNE_NETTE,
    EMPRUNTS,
)


@dataclass(frozen=True, slots=True, eq=False)
class Measure:
    """A sum of articles, plus the least of some sums (loans exchanged for others)."""

    factors: NDArray[np.int64]
    least: tuple[tuple[int, tuple[NDArray[np.int64], ...]], ...] = ()
    """How many times each counts, and the sums of which the least is taken."""

    def over(self, cents: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the measure of each column of amounts, in cents."""
        import numpy as np

        total = self.factors @ cents
        for factor, sums in self.least:
            total = total + factor * np.min([each @ cents for each in sums], axis=0)
        return np.asarray(total, dtype=np.int64)


@lru_cache(maxsize=128)
def measures_of(articles: tuple[Article, ...], budget: BudgetFrame) -> dict[str, Measure]:
    """Return the measures of some articles, in the nomenclature and the year of a document."""
    reader = _Reader(articles, budget)
    return {code: reader.measure(code) for code in CODES}


class _Reader:
    def __init__(self, articles: tuple[Article, ...], budget: BudgetFrame) -> None:
        self._count = len(articles)
        self._source = BudgetSource(replace(budget, lines=_frame(articles)), Amount.MT_REAL)
        self._norme = budget.plan.norme
        self._year = budget.header.exercice

    def measure(self, code: str) -> Measure:
        import numpy as np

        factors = np.zeros(self._count, dtype=np.int64)
        least: list[tuple[int, tuple[NDArray[np.int64], ...]]] = []
        self._add(self._node(code), 1, factors, least)
        return Measure(factors, tuple(least))

    def _node(self, code: str) -> Node:
        formula = catalogue()[code].formula(self._norme, self._year)
        if formula is None:
            raise LookupError(code)
        return formula.node

    def _add(
        self,
        node: Node,
        factor: int,
        factors: NDArray[np.int64],
        least: list[tuple[int, tuple[NDArray[np.int64], ...]]],
    ) -> None:
        for term in spread(node, self._year):
            each = term.node
            if isinstance(each, Accounts):
                factors += factor * term.factor * self._sum(each)
            elif isinstance(each, Name):
                self._add(self._node(each.name), factor * term.factor, factors, least)
            elif isinstance(each, Call) and each.function == "min":
                sums = tuple(
                    self._sum(part) for part in each.arguments if isinstance(part, Accounts)
                )
                if len(sums) != len(each.arguments):
                    raise TypeError(each)
                least.append((factor * term.factor, sums))
            else:
                raise TypeError(each)

    def _sum(self, accounts: Accounts) -> NDArray[np.int64]:
        import numpy as np

        found = np.zeros(self._count, dtype=np.int64)
        for entry in self._source.entries(accounts):
            found[entry.key] += entry.sign
        return found


def _frame(articles: tuple[Article, ...]) -> pd.DataFrame:
    """Return the articles as LINES, each with one cent."""
    import pandas as pd

    count = len(articles)
    columns = {
        "ordinal": range(1, count + 1),
        "source_line": [0] * count,
        "nature": [each.nature for each in articles],
        "fonction": [each.fonction for each in articles],
        "chapitre": [each.chapitre for each in articles],
        "chapitre_kind": [str(each.chapitre_kind) for each in articles],
        "operation": [each.operation for each in articles],
        "libelle": [""] * count,
        "sens": [str(each.sens) for each in articles],
        "mouvement": [str(each.mouvement) for each in articles],
        "type_ordre": [each.type_ordre for each in articles],
        "section": [str(each.section) for each in articles],
        "section_source": [""] * count,
    }
    amounts = {str(amount): [1 if amount is Amount.MT_REAL else None] * count for amount in Amount}
    return checked_lines(pd.DataFrame({**columns, **amounts}))
