"""What is learnt while the rows of a file go by: territories, budgets, series, exercices, sums."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from budgetlocal.reference.official.codes import departement_of
from budgetlocal.reference.official.control import Rejections, Sums
from budgetlocal.reference.official.kinds import Level, Register, Unit
from budgetlocal.reference.values import Absence


@dataclass(frozen=True, slots=True)
class Territory:
    """A collectivité as a file names it."""

    code: str
    name: str
    today: str | None


@dataclass(frozen=True, slots=True)
class BudgetKey:
    """What tells two budgets of one collectivité apart."""

    identifier: str
    label: str


@dataclass(frozen=True, slots=True)
class SerieKey:
    """One indicator in one exercice."""

    indicator: int
    exercice: int


@dataclass(frozen=True, slots=True)
class IndicatorKey:
    """An indicator of a file, and the column of the file that it is controlled with."""

    key: str
    label: str
    unit: Unit
    perimeter: str
    column: str


@dataclass(frozen=True, slots=True)
class BalanceKey:
    """A budget of a balance, as its first row describes it."""

    exercice: int
    siret: str
    label: str
    nomenclature: str
    cbudg: str
    ctype: str
    cstyp: str
    cacti: str
    category: str
    departement: str
    insee: str
    state: str
    today: str | None


@dataclass(slots=True)
class Gathered:
    """The small things of a file, kept in memory; its size is that of its list of budgets."""

    level: Level
    register: Register
    territories: dict[str, int] = field(default_factory=dict)
    territory_list: list[Territory] = field(default_factory=list)
    budgets: dict[str, int] = field(default_factory=dict)
    budget_list: list[BudgetKey] = field(default_factory=list)
    indicators: dict[IndicatorKey, int] = field(default_factory=dict)
    series: dict[tuple[int, int], int] = field(default_factory=dict)
    balances: list[BalanceKey] = field(default_factory=list)
    is_contiguous: bool = True
    """Whether the account lines of each budget follow one another."""
    rows: int = 0
    rows_by_exercice: defaultdict[int, int] = field(default_factory=lambda: defaultdict(int))
    in_file: Sums = field(default_factory=Sums)
    units: dict[str, Unit] = field(default_factory=dict)
    unreadable: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    rejections: Rejections = field(default_factory=Rejections)
    unknown: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    states: defaultdict[Absence, int] = field(default_factory=lambda: defaultdict(int))
    remarks: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))

    def territory(self, code: str, name: str) -> int:
        """Return the number of a collectivité; the register is asked once for each."""
        number = self.territories.get(code)
        if number is None:
            number = len(self.territory_list) + 1
            self.territories[code] = number
            self.territory_list.append(Territory(code, name, self.register.today(code, self.level)))
        if self.territory_list[number - 1].today is None:
            self.unknown[code] += 1
        return number

    def budget(self, identifier: str, label: str) -> int:
        """Return the number of a budget, known by its identifier, else by its label.

        The empty one stands for the whole collectivité.
        """
        key = identifier or f"«{label}"
        number = self.budgets.get(key)
        if number is None:
            number = len(self.budget_list) + 1
            self.budgets[key] = number
            self.budget_list.append(BudgetKey(identifier, label))
        return number

    def serie(self, indicator: IndicatorKey, exercice: int) -> int:
        """Return the number of an indicator in an exercice."""
        rank = self.indicators.setdefault(indicator, len(self.indicators) + 1)
        return self.series.setdefault((rank, exercice), len(self.series) + 1)

    def departements(self) -> set[str]:
        """Return the départements of the communes met."""
        if self.level is not Level.COMMUNE:
            return set()
        return {departement_of(code) for code in self.territories}
