"""What the user-side reference database gives back: sources, indicators, figures, reports."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.core.text import Text
from budgetlocal.reference.official.kinds import Level, Reason, Unit
from budgetlocal.reference.values import Absence

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Source:
    """One imported file, and what it covers."""

    id: int
    layout: str
    """The key of its layout: `ofgl-communes`, `balance-communes`…"""
    level: Level
    title: str
    producer: str
    licence: str
    vintage: int
    exercices: tuple[int, ...]
    perimeter: str
    """The territory covered, in words: `France entière`, `93 (40 collectivités)`."""
    file_name: str
    sha256: str
    size: int
    rows: int
    """Data rows of the file, kept or not."""
    imported_at: str
    """ISO date and time, UTC."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """What a figure measures, in one source."""

    key: str
    """`ofgl-communes:depenses-de-fonctionnement:BP`, the same from one vintage to the next."""
    label: str
    """As the producer writes it."""
    unit: Unit
    perimeter: str
    """BP, BA, BP+BA, flux, or empty where budgets have no meaning."""
    source_id: int
    exercices: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """One figure of one collectivité, with the source that it was read in."""

    indicator: Indicator
    exercice: int
    number: Decimal | None
    """In the unit of the indicator, at the precision that was published; None is unknown."""
    absence: Absence | None
    source: Source
    code: str
    """The code in the file, which may be that of a commune that has merged since."""
    budget: str
    """SIRET of the budget, SIREN of the former commune, or empty."""
    budget_label: str

    @property
    def cents(self) -> int | None:
        """The amount in whole cents; None when unknown, not in euros, or not a round cent."""
        if self.number is None or self.indicator.unit is not Unit.EUROS:
            return None
        cents = self.number.scaleb(2)
        return int(cents) if cents == cents.to_integral_value() else None


@dataclass(frozen=True, slots=True)
class ColumnRead:
    """One indicator of one exercice over all collectivités, from exactly one source."""

    indicator: Indicator
    exercice: int
    source: Source
    others: tuple[Source, ...]
    """The other sources that hold the same column, and were not read."""
    frame: pd.DataFrame
    """code, code_actuel, budget (text); value (Decimal or None); state (text, empty if known)."""


@dataclass(frozen=True, slots=True)
class BalanceBudget:
    """One budget of one exercice that a balance comptable describes."""

    id: int
    source_id: int
    exercice: int
    siret: str
    label: str
    nomenclature: str
    cbudg: str
    """1 principal, 2 principal rattaché, 3 and 4 annexe; BP or BA up to 2015."""
    ctype: str
    code: str
    """Today's code of the collectivité, empty when the register does not know its SIREN."""
    is_final: bool
    """Whether the balance is définitive."""

    @property
    def siren(self) -> str:
        """The nine digits of the legal person."""
        return self.siret[:9]


@dataclass(frozen=True, slots=True)
class Rejection:
    """A row, or a cell of a row, that was not kept."""

    line: int
    """Line of the file, from 1."""
    reason: Reason
    detail: str


@dataclass(frozen=True, slots=True)
class Control:
    """The sum of one column: what the file holds is what was kept plus what was rejected."""

    column: str
    unit: Unit
    in_file: Decimal
    kept: Decimal
    rejected: Decimal
    unreadable: int = 0
    """Cells that hold no number and so enter no sum; each is a rejection."""

    @property
    def is_balanced(self) -> bool:
        """Whether nothing was lost or counted twice."""
        return self.in_file == self.kept + self.rejected


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, to the row and to the cent."""

    source: Source
    rows_kept: int
    rows_rejected: int
    values: int
    """Figures, or account lines, now in the database."""
    secret: int
    missing: int
    """Cells that say nothing."""
    counts: tuple[tuple[Reason, int], ...]
    """Every rejection, counted."""
    rejections: tuple[Rejection, ...]
    """The first ones, listed."""
    controls: tuple[Control, ...]
    rows_by_exercice: tuple[tuple[int, int], ...]
    unknown_codes: tuple[tuple[str, int], ...]
    """The first codes that the register does not know, with their rows, which are kept."""
    unknown_code_count: int
    replaced: tuple[Source, ...]
    other_vintages: tuple[Source, ...]
    """Sources of the same layout that stay beside this one."""
    notices: tuple[Text, ...]
    ignored_columns: tuple[str, ...]
