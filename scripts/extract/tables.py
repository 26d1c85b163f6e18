"""What a reader returns: one source, its codes, and columns of figures."""

from __future__ import annotations

from dataclasses import dataclass, field

from budgetlocal.reference.codec import Entry
from budgetlocal.reference.values import Absence, Kind


@dataclass(frozen=True, slots=True)
class ColumnKey:
    """One indicator of one exercice, with the step of its figures: 10^-decimals of its unit."""

    indicator: str
    exercice: int
    decimals: int


@dataclass(slots=True)
class Table:
    """The figures of one source about one kind of collectivité."""

    source: str
    """Key of the source in catalogue.toml."""
    kind: Kind
    geography: int
    """The communes of 1 January of this year."""
    columns: dict[ColumnKey, dict[str, Entry]] = field(default_factory=dict)
    """Figures by the code that the source gives."""
    names: dict[str, str] = field(default_factory=dict)
    """The names that the source gives, for codes that no longer exist."""
    is_additive: bool = False
    """Whether the figure of a merged commune is the sum of those of its parts (populations)."""
    contradicted: set[tuple[ColumnKey, str]] = field(default_factory=set)
    """Figures that the source gives twice, differently."""
    rank: int = 0
    """Among tables with the same column, the lowest is read first."""
    notes: list[str] = field(default_factory=list)
    """Facts for the build report."""

    def put(self, column: ColumnKey, code: str, figure: Entry) -> None:
        """Take one figure in.

        Raises:
            ValueError: the source gives two different figures for the same code and column.

        """
        figures = self.columns.setdefault(column, {})
        if code in figures and figures[code] != figure:
            raise ValueError(f"{self.source}: {column.indicator} {column.exercice} {code}")
        figures[code] = figure

    def put_unless_contradicted(self, column: ColumnKey, code: str, figure: Entry) -> None:
        """Take one figure in; two different ones for the same code make it unknown, and a note."""
        figures = self.columns.setdefault(column, {})
        if (column, code) in self.contradicted:
            return
        if code in figures and figures[code] != figure:
            self.contradicted.add((column, code))
            figure = Absence.MISSING
        figures[code] = figure

    @property
    def codes(self) -> set[str]:
        """Every code that the source lists."""
        return {code for figures in self.columns.values() for code in figures}
