"""Which official file this is, told by the names of its columns, never by its own name."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from budgetlocal.core.identifiers import FIRST_EXERCICE
from budgetlocal.reference.official import refusals
from budgetlocal.reference.official.headers import LOST, fits, normal, years_in
from budgetlocal.reference.official.kinds import Level, Shape, VintageFrom
from budgetlocal.reference.official.layouts import Layout, WideIndicator, layouts
from budgetlocal.reference.official.tables import Head, Place, heads

_CENTURY = 2000
_MOST_COLUMNS = 5_000
"""The widest official file, the REI, has some 1,300."""
_CATEGORIES = {
    "commune": Level.COMMUNE,
    "paris": Level.COMMUNE,
    "gfp": Level.EPCI,
    "ept": Level.EPCI,
    "ml": Level.EPCI,
    "dept": Level.DEPARTEMENT,
    "ctu": Level.REGION,
    "reg": Level.REGION,
    "synd": Level.OTHER,
    "epl": Level.OTHER,
}
_TYPES = {"101": Level.COMMUNE, "201": Level.DEPARTEMENT, "301": Level.REGION} | dict.fromkeys(
    ("401", "402", "403", "405", "705", "425"), Level.EPCI
)


@dataclass(frozen=True, slots=True)
class Recognised:
    """An official file as its header tells it, before its rows are read."""

    layout: Layout
    place: Place
    header: tuple[str, ...]
    columns: Mapping[str, int]
    """Our name of each column found: its rank."""
    indicators: Mapping[int, WideIndicator]
    """Of a wide layout: the rank of each column of figures."""
    vintage: int | None
    """None when only the rows, the person or the name of the file can tell."""
    level: Level

    @property
    def kind(self) -> str:
        """The key of the layout."""
        return self.layout.key

    @property
    def ignored(self) -> tuple[str, ...]:
        """The columns that are not read."""
        read = set(self.columns.values()) | set(self.indicators)
        return tuple(name for rank, name in enumerate(self.header) if rank not in read and name)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """How far the header of a file is from a layout."""

    layout: Layout
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    found: int
    recognised: Recognised | None = None

    @property
    def nearness(self) -> tuple[float, int]:
        """The greater, the nearer."""
        wanted = self.found + len(self.missing)
        return self.found / max(wanted, 1) - len(self.extra) / 10, self.found


def recognise(path: Path) -> Recognised:
    """Return what an official file is.

    Raises:
        UserError: no known layout; it names the nearest one and the columns that are missing.

    """
    best: _Attempt | None = None
    for head in heads(path):
        for line, row in enumerate(head.rows, start=1):
            if len(row) > _MOST_COLUMNS:
                continue
            names = tuple(normal(cell) for cell in row)
            if sum(map(bool, names)) < 2:  # noqa: PLR2004 - a title, no header
                continue
            for layout in layouts():
                attempt = _attempt(layout, head, line, names)
                if attempt.recognised is not None:
                    return attempt.recognised
                if best is None or attempt.nearness > best.nearness:
                    best = attempt
    if best is None:
        raise refusals.without_rows(path.name)
    if best.missing:
        raise refusals.unknown_layout(path.name, best.layout.title, best.missing)
    raise refusals.too_many_columns(path.name, best.layout.title, best.extra)


def _attempt(layout: Layout, head: Head, line: int, names: Sequence[str]) -> _Attempt:
    columns = _columns(layout, names)
    missing = [layout.columns[name][-1] for name in layout.required if name not in columns]
    extra = tuple(layout.columns[name][0] for name in layout.forbidden if name in columns)
    year, indicators = _wide_columns(layout, names, set(columns.values()))
    if len(indicators) < layout.indicators_required:
        absent = [i.names[0] for i in layout.indicators if i not in indicators.values()]
        missing += absent[: layout.indicators_required - len(indicators)]
    found = sum(name in columns for name in layout.required) + min(
        len(indicators), layout.indicators_required
    )
    if missing or extra:
        return _Attempt(layout, tuple(missing), extra, found)
    header = tuple(cell.strip().lstrip("\ufeff") for cell in head.rows[line - 1])
    recognised = Recognised(
        layout=layout,
        place=Place(head.part, head.delimiter, line),
        header=header,
        columns=columns,
        indicators=indicators,
        vintage=year or _year_of_geography(layout, columns, header),
        level=layout.level or _level(layout, columns, head.rows[line:]),
    )
    return _Attempt(layout, (), (), found, recognised)


def _columns(layout: Layout, names: Sequence[str]) -> dict[str, int]:
    """Find our columns; the oldest of their names never wins over the newest by chance of order."""
    found: dict[str, int] = {}
    for name, alternatives in layout.columns.items():
        for alternative in alternatives:
            rank = _rank(alternative, names)
            if rank is not None:
                found[name] = rank
                break
    return found


def _rank(known: str, names: Sequence[str]) -> int | None:
    if known in names:
        return names.index(known)
    for rank, name in enumerate(names):
        if LOST in name and fits(name, known):
            return rank
    return None


def _wide_columns(
    layout: Layout, names: Sequence[str], taken: set[int]
) -> tuple[int | None, dict[int, WideIndicator]]:
    """Find the columns of figures, and the year that their names end on."""
    if layout.shape is not Shape.WIDE:
        return None, {}
    year = _year_of_names(layout, names)
    suffix = f"{year % 100:02d}" if year else ""
    found: dict[int, WideIndicator] = {}
    for indicator in layout.indicators:
        for known in indicator.names:
            rank = _rank(known.replace("{aa}", suffix), names)
            if rank is not None and rank not in found and rank not in taken:
                found[rank] = indicator
                break
    return year, found


def _year_of_names(layout: Layout, names: Sequence[str]) -> int | None:
    if layout.vintage_from is not VintageFrom.HEADER:
        return None
    stems = {n.removesuffix("{aa}") for i in layout.indicators for n in i.names if "{aa}" in n}
    years: dict[int, int] = {}
    for name in names:
        found = re.fullmatch(r"(.+?)(\d\d)", name)
        if found and found[1] in stems:
            year = _CENTURY + int(found[2])
            years[year] = years.get(year, 0) + 1
    return max(years, key=lambda year: years[year]) if years else None


def _year_of_geography(
    layout: Layout, columns: Mapping[str, int], header: Sequence[str]
) -> int | None:
    """Return the year in `Code Insee 2024 Commune`, the vintage of an OFGL publication."""
    if layout.vintage_from is not VintageFrom.EXERCICES:
        return None
    years = {year for rank in columns.values() for year in years_in(header[rank])}
    return max((year for year in years if year >= FIRST_EXERCICE), default=None)


def _level(layout: Layout, columns: Mapping[str, int], rows: Sequence[Sequence[str]]) -> Level:
    """Tell the level by the first rows: the category of a balance, the length of a code."""
    for row in rows:
        if layout.has_code_length_level:
            size = len(row[columns["code"]].strip()) if len(row) > columns["code"] else 0
            by_size = {9: Level.EPCI, 5: Level.COMMUNE, 4: Level.COMMUNE, 2: Level.DEPARTEMENT}
            if size in by_size:
                return by_size[size]
        else:
            level = balance_level(columns, row)
            if level is not None:
                return level
    return Level.COMMUNE if layout.has_code_length_level else Level.OTHER


def balance_level(columns: Mapping[str, int], row: Sequence[str]) -> Level | None:
    """Return whose budget a row of a balance is, None when the row does not tell."""
    for name, table in (("categ", _CATEGORIES), ("ctype", _TYPES)):
        rank = columns.get(name)
        if rank is not None and rank < len(row):
            level = table.get(row[rank].strip().casefold())
            if level is not None:
                return level
    return None
