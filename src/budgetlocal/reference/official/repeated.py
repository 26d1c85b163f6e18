"""What staged rows that come back are about, for the list of the rejections."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.reference.official.figures import Exact
from budgetlocal.reference.official.gathering import Gathered
from budgetlocal.reference.official.staging import BALANCE_AMOUNTS

Key = tuple[int | str, ...]
"""The three columns that tell a staged row from the others."""
StagedRow = Sequence[int | str | None]
"""line, the key, then the figures."""


class FigureRows:
    """Rows of figures: series, territory, budget, mantissa, scale, state."""

    def __init__(self, gathered: Gathered) -> None:
        """Number the series and indicators once."""
        self._series = list(gathered.series)
        self._indicators = list(gathered.indicators)
        self._territories = gathered.territory_list

    def name(self, key: Key) -> str:
        """Return what the rows are about: `97101 2024 Epargne brute`."""
        rank, exercice = self._series[int(key[0]) - 1]
        code = self._territories[int(key[1]) - 1].code
        return f"{code} {exercice} {self._indicators[rank - 1].label}"

    def figures(self, row: StagedRow) -> list[tuple[str, Exact]]:
        """Return the figure of a row, by the column it is controlled with."""
        mantissa, scale = row[4], row[5]
        if mantissa is None:
            return []
        rank, _ = self._series[int(row[1] or 0) - 1]
        return [(self._indicators[rank - 1].column, (int(mantissa), int(scale or 0)))]


class BalanceRows:
    """Rows of accounts: budget, compte, fonction, ten amounts in cents."""

    def __init__(self, gathered: Gathered) -> None:
        """Keep the list of the budgets."""
        self._budgets = gathered.balances

    def name(self, key: Key) -> str:
        """Return what the rows are about: `21971101700018 2024 6411`."""
        budget = self._budgets[int(key[0]) - 1]
        return f"{budget.siret} {budget.exercice} {key[1]} {key[2]}".strip()

    def figures(self, row: StagedRow) -> list[tuple[str, Exact]]:
        """Return the amounts of a row, by their columns."""
        return [
            (name, (int(cents), 2))
            for name, cents in zip(BALANCE_AMOUNTS, row[4:], strict=True)
            if cents is not None
        ]
