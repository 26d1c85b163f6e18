"""Charts and tables as frozen values: what to show, never how it is drawn.

A number is whole cents where the unit is euros, and a Decimal elsewhere (0.3682 for 36,82 %).
None is unknown: a gap in a chart, "n. d." in a table.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from budgetlocal.core.meanings import Role, Severity
from budgetlocal.core.origins import FigureOrigin
from budgetlocal.core.text import Text

Number = int | Decimal | None


class Unit(StrEnum):
    """What a number counts."""

    EUROS = "euros"
    EUROS_PER_HEAD = "euros_par_habitant"
    PERCENT = "pourcent"
    COUNT = "nombre"
    YEARS = "annees"
    MEASURE = "mesure"
    """A number in a unit of its own, which the subtitle of the chart says."""


class ChartKind(StrEnum):
    """The forms a council knows how to read."""

    BARS = "barres"
    """Horizontal bars, one group per category, in the given order from the top."""
    LINES = "courbes"
    """Lines over years, labelled at their ends."""
    BLOCKS = "blocs"
    """A thousand squares of one euro, grouped by category; values are whole euros, in cents."""
    SPREAD = "repartition"
    """The points of one series along an axis, with its quartiles and the marks that stand out."""
    MAP = "carte"
    """One area per category, shaded by the class of its value."""
    WATERFALL = "cascade"
    """Steps that add up from the top: one series, signed; `styles` is 1 for a total, 0 for a step."""


class MarkKind(StrEnum):
    """What stands out of a spread."""

    FOCUS = "sujet"
    FIRST_QUARTILE = "premier_quartile"
    MEDIAN = "mediane"
    THIRD_QUARTILE = "troisieme_quartile"
    MEAN = "moyenne"


@dataclass(frozen=True, slots=True)
class Mark:
    """A value that stands out of a spread."""

    kind: MarkKind
    name: Text
    value: Number


@dataclass(frozen=True, slots=True)
class Area:
    """The outline of one category of a map: rings to be filled by the odd-even rule.

    x grows to the east and y to the south, in the same unit.
    """

    rings: tuple[tuple[tuple[float, float], ...], ...]
    is_focus: bool = False


@dataclass(frozen=True, slots=True)
class Areas:
    """The outlines of a map, one per category, and the classes that shade them."""

    outlines: tuple[Area, ...]
    bounds: tuple[Number, ...]
    """The highest value of each class but the last, in order."""

    def rank(self, value: Number) -> int | None:
        """Return the class of a value from 0, None when it is unknown."""
        if value is None:
            return None
        return sum(bound is not None and value > bound for bound in self.bounds)


@dataclass(frozen=True, slots=True)
class Series:
    """One named run of numbers, one per category."""

    name: Text
    role: Role
    values: tuple[Number, ...]
    origins: tuple[FigureOrigin | None, ...] = ()
    """What each value is made of; empty when it is not said."""


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """One chart: the same value goes to the screen, to PNG, SVG and PDF."""

    key: str
    """A stable name for files: `effet-de-ciseau`."""
    kind: ChartKind
    title: Text
    unit: Unit
    categories: tuple[Text, ...]
    series: tuple[Series, ...]
    source: Text
    """Document, exercice and date, printed under the chart."""
    subtitle: Text | None = None
    note: Text | None = None
    shade_between_first_two: bool = False
    """Fill the gap between the first two lines (effet de ciseau)."""
    stacked: bool = False
    """Put the bars of a category end to end instead of one under the other."""
    styles: tuple[int, ...] = ()
    """In a picture in blocks, which style of the theme each category has; else by its place. In a
    waterfall, which categories are totals."""
    details: tuple[Text, ...] = ()
    """What each category holds: written in a picture in blocks, told with the value on a map."""
    is_estimate: bool = False
    """In a picture in blocks, draw everything hatched: it is a guess, not a fact."""
    marks: tuple[Mark, ...] = ()
    """What stands out of a spread."""
    areas: Areas | None = None
    """The outlines of a map."""

    def __post_init__(self) -> None:
        """Refuse a spec whose series do not match its categories."""
        for series in self.series:
            if len(series.values) != len(self.categories):
                raise ValueError(self.key)
        if any(
            len(given) not in {0, len(self.categories)} for given in (self.styles, self.details)
        ):
            raise ValueError(self.key)
        if self.kind is ChartKind.WATERFALL and not adds_up(self):
            raise ValueError(self.key)
        if self.areas is not None and len(self.areas.outlines) != len(self.categories):
            raise ValueError(self.key)


def adds_up(spec: ChartSpec) -> bool:
    """Return whether each total of a waterfall is the sum of the steps above it.

    A total after an unknown step is unknown too.
    """
    if len(spec.series) != 1 or len(spec.styles) != len(spec.categories):
        return False
    running: Number = 0
    for value, is_total in zip(spec.series[0].values, spec.styles, strict=True):
        if is_total:
            if value != running:
                return False
        elif value is None or running is None:
            running = None
        else:
            running += value
    return True


class CellKind(StrEnum):
    """How the cells of a column are written and aligned."""

    TEXT = "texte"
    EUROS = "euros"
    PERCENT = "pourcent"
    PER_HEAD = "euros_par_habitant"
    COUNT = "nombre"
    YEARS = "annees"
    """A Decimal shown with one decimal, as durations are told."""
    MEASURE = "mesure"
    """A Decimal shown with the decimals it has; each row has its own unit and says which."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table."""

    key: str
    title: Text
    kind: CellKind
    help: Text | None = None
    """The definition, shown as a tool tip."""


class RowStyle(StrEnum):
    """The rank of a row in its table."""

    TOTAL = "total"
    SUBTOTAL = "sous_total"
    NORMAL = "normal"


Cell = Text | int | Decimal | None
"""Whole cents, a ratio, words, None for unknown, or NOT_APPLICABLE where a number has no meaning."""
NOT_APPLICABLE = Text("", "")


@dataclass(frozen=True, slots=True)
class Row:
    """A row; `level` 0 is the root, and a row's parent is the nearest row above of a lower level."""

    key: str
    level: int
    cells: tuple[Cell, ...]
    style: RowStyle = RowStyle.NORMAL
    ordinals: tuple[int, ...] = ()
    """The lines of the document that make this row up, by rank."""
    origins: tuple[FigureOrigin | None, ...] = ()
    """What each cell is made of; empty leaves it to the lines and the column."""
    notes: tuple[Text, ...] = ()
    """What to know about each cell, shown as a tool tip; empty when there is nothing to say."""


@dataclass(frozen=True, slots=True)
class TableSpec:
    """A table or a tree of rows, ready to show, copy or write."""

    key: str
    title: Text
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    source: Text

    def __post_init__(self) -> None:
        """Refuse a row that is wider or narrower than the columns."""
        for row in self.rows:
            if len(row.cells) != len(self.columns) or len(row.notes) not in {0, len(row.cells)}:
                raise ValueError(f"{self.key}: {row.key}")


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A headline number with its definition, so that it can be explained where it stands."""

    key: str
    label: Text
    value: Number
    unit: Unit
    definition: Text
    change: Decimal | None = None
    """Relative change from the year before: 0.021 for +2,1 %."""
    per_head: Decimal | None = None
    """Euros per inhabitant."""
    missing: Text | None = None
    """Why the value is unknown."""
    origin: FigureOrigin | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one check, with the gap in cents where there is one and the rule behind it."""

    code: str
    severity: Severity
    title: Text
    detail: Text
    rule: Text | None = None
    gap: int | None = None
