"""The figures of a collectivité as one table: a row each, a column a year, "n. d." with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from budgetlocal.analysis.open_data.figure import imported_row_key
from budgetlocal.analysis.open_data.sheet import Sheet, exact_number
from budgetlocal.analysis.open_data.themes import shelf_of, theme_of_layout, themes
from budgetlocal.analysis.open_data.words import (
    ABSENCES,
    IMPORTED,
    NO_SERIES,
    OFFICIAL_UNITS,
    UNITS,
    UNLISTED,
    absence_words,
    joined,
)
from budgetlocal.analysis.tree_filter import folded
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.official.kinds import Unit as OfficialUnit
from budgetlocal.reference.official.values import Value as OfficialValue
from budgetlocal.reference.values import Indicator, Unit, Value

_NONE = verbatim("")
_LABEL = Column("indicateur", translatable("Donnees", "Indicateur"), CellKind.TEXT)
_AFTER_LABEL = (
    Column(
        "derniere",
        translatable("Donnees", "Dernière valeur"),
        CellKind.MEASURE,
        translatable("Donnees", "La plus récente qui soit connue, dans l'unité de la ligne"),
    ),
    Column("unite", translatable("Donnees", "Unité"), CellKind.TEXT),
    Column("annee", translatable("Donnees", "Année"), CellKind.TEXT),
)
_SOURCE = Column("source", translatable("Donnees", "Source"), CellKind.TEXT)

CellNote = tuple[Cell, Text]


@dataclass(frozen=True, slots=True)
class _Line:
    """One figure over the years, before it is put in its place."""

    place: tuple[int, int, tuple[int, str], str]
    key: str
    label: Text
    unit: Text
    source: Text
    years: dict[int, CellNote]

    @property
    def theme(self) -> int:
        return self.place[0]

    @property
    def latest(self) -> tuple[Cell, Text, Text]:
        """The last known figure, its note and its year; else the last unknown one."""
        known = [year for year, (cell, _) in self.years.items() if cell is not None]
        year = max(known or self.years)
        cell, note = self.years[year]
        return cell, note, verbatim(str(year))


def sheet_themes(sheet: Sheet) -> tuple[str, ...]:
    """Return the keys of the themes that have a figure, in order."""
    present = {line.theme for line in _lines(sheet)}
    return tuple(theme.key for rank, theme in enumerate(themes()) if rank in present)


def sheet_table(sheet: Sheet, theme: str = "", filter_text: str = "") -> TableSpec:
    """Return the figures of a collectivité, of one theme or all, that hold every word.

    Numbers are Decimals in the unit of their row. A cell without a number says why: hidden by the
    producer, not given, or given for others only; a year that the extract does not have is blank.
    """
    words = folded(filter_text).split()
    lines = sorted(
        (
            line
            for line in _lines(sheet)
            if theme in {"", themes()[line.theme].key} and _holds(line, words)
        ),
        key=lambda line: line.place,
    )
    years = sorted({year for line in lines for year in line.years})
    columns = (
        _LABEL,
        *_AFTER_LABEL,
        *(Column(f"a{year}", verbatim(str(year)), CellKind.MEASURE) for year in years),
        _SOURCE,
    )
    return TableSpec(
        "fiche",
        verbatim(sheet.collectivite.name),
        columns,
        tuple(_rows(lines, years, len(columns))),
        translatable(
            "Donnees", "Sources : la dernière colonne ; détail de chaque ligne sur la fiche"
        ),
    )


def _lines(sheet: Sheet) -> Iterator[_Line]:
    found: dict[str, list[Value]] = defaultdict(list)
    for value in sheet.values:
        found[value.indicator].append(value)
    for key, values in found.items():
        yield _line(sheet, sheet.indicators[key], values)
    yield from _imported_lines(sheet)


def _line(sheet: Sheet, indicator: Indicator, values: list[Value]) -> _Line:
    shelf = shelf_of(indicator.key)
    is_word = indicator.unit is Unit.CATEGORY
    years: dict[int, CellNote] = {
        entry.exercice: (None, UNLISTED)
        for entry in indicator.coverage
        if entry.kind is sheet.collectivite.kind
    }
    for value in values:
        note = (
            absence_words(value.absence, has_predecessors=sheet.has_predecessors)
            if value.absence is not None
            else _NONE
        )
        years[value.exercice] = (exact_number(value, indicator.unit), note)
    used = tuple(dict.fromkeys(value.source for value in values))
    named = (sheet.sources[key] for key in used)
    return _Line(
        (shelf.theme, shelf.group, themes()[shelf.theme].rank(indicator.key), ""),
        indicator.key,
        indicator.label,
        UNITS[indicator.unit] if not is_word else _NONE,
        verbatim(" ; ".join(f"{source.producer} {source.vintage}" for source in named)),
        years,
    )


def _imported_lines(sheet: Sheet) -> Iterator[_Line]:
    found: dict[str, list[OfficialValue]] = defaultdict(list)
    for value in sheet.imported.values:
        found[imported_row_key(value)].append(value)
    for key, values in found.items():
        first = values[0]
        if first.indicator.unit is OfficialUnit.CODE:
            continue  # the name of another commune, for calculations: no figure to read
        theme = theme_of_layout(first.source.layout)
        yield _Line(
            (theme, len(themes()[theme].groups), (first.source.id, first.indicator.key), key),
            key,
            _imported_label(first, sheet.collectivite.code),
            OFFICIAL_UNITS[first.indicator.unit],
            joined((IMPORTED, verbatim(f"{first.source.producer} {first.source.vintage}")), " · "),
            {value.exercice: _imported_cell(value) for value in values},
        )


def _imported_label(value: OfficialValue, code: str) -> Text:
    parts = [value.indicator.label]
    if value.indicator.perimeter:
        parts.append(value.indicator.perimeter)
    if value.budget_label:
        parts.append(value.budget_label)
    if value.code != code:
        parts.append(value.code)
    return verbatim(" · ".join(parts))


def _imported_cell(value: OfficialValue) -> CellNote:
    if value.absence is not None:
        return None, ABSENCES[value.absence]
    return value.number, _NONE


def _holds(line: _Line, words: list[str]) -> bool:
    theme = themes()[line.theme].label
    texts = (line.label, line.source, theme)
    searched = folded(" ".join(f"{text} {text.english}" for text in texts))
    return all(word in searched for word in words)


def _rows(lines: Iterable[_Line], years: list[int], width: int) -> Iterator[Row]:
    shown: tuple[int, int] = (-1, -1)
    for line in lines:
        number, group = line.place[:2]
        theme = themes()[number]
        if number != shown[0]:
            yield _heading(f"theme:{theme.key}", 0, theme.label, width)
        is_grouped = len(theme.groups) > 1
        if is_grouped and (number, group) != shown:
            label = theme.groups[group].label if group < len(theme.groups) else None
            words = label or translatable("Donnees", "Fichiers officiels importés")
            yield _heading(f"groupe:{number}:{group}", 1, words, width)
        shown = (number, group)
        yield _row(line, years, 2 if is_grouped else 1)


def _heading(key: str, level: int, label: Text, width: int) -> Row:
    style = RowStyle.TOTAL if level == 0 else RowStyle.SUBTOTAL
    return Row(key, level, (label, *(NOT_APPLICABLE,) * (width - 1)), style)


def _row(line: _Line, years: list[int], level: int) -> Row:
    latest, latest_note, latest_year = line.latest
    blank: CellNote = (NOT_APPLICABLE, NO_SERIES)
    by_year = [_in_year(line.years.get(year, blank)) for year in years]
    return Row(
        line.key,
        level,
        (line.label, latest, line.unit, latest_year, *(cell for cell, _ in by_year), line.source),
        notes=(_NONE, latest_note, _NONE, _NONE, *(note for _, note in by_year), _NONE),
    )


def _in_year(found: CellNote) -> CellNote:
    """Return what the column of a year shows: a number; words stand in the first column only."""
    cell, note = found
    if isinstance(cell, Text) and str(cell):
        return NOT_APPLICABLE, cell
    return cell, note
