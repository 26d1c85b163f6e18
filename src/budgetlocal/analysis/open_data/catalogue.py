"""The list of every figure at hand: those of the extract, and those of imported files beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from budgetlocal.analysis.open_data.official import Imported
from budgetlocal.analysis.open_data.themes import shelf_of, theme_of_layout, themes
from budgetlocal.analysis.open_data.words import (
    EXTRACT,
    IMPORTED,
    OFFICIAL_UNITS,
    SEVERAL,
    UNITS,
    joined,
    perimeter_word,
    years_word,
)
from budgetlocal.analysis.tree_filter import folded
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.specs import CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.official.values import Indicator as OfficialIndicator
from budgetlocal.reference.official.values import Source as OfficialSource
from budgetlocal.reference.values import Coverage, Indicator

IMPORTED_MARK = "import:"
"""How the row keys of imported figures begin: `import:<source id>:<indicator key>`."""

_COLUMNS = (
    Column("indicateur", translatable("Donnees", "Indicateur"), CellKind.TEXT),
    Column("unite", translatable("Donnees", "Unité"), CellKind.TEXT),
    Column(
        "perimetre",
        translatable("Donnees", "Périmètre"),
        CellKind.TEXT,
        translatable(
            "Donnees", "BP : budget principal ; BA : budgets annexes ; BP+BA : tous, consolidés."
        ),
    ),
    Column("exercices", translatable("Donnees", "Années"), CellKind.TEXT),
    Column(
        "couverture",
        translatable("Donnees", "Couverture"),
        CellKind.TEXT,
        translatable(
            "Donnees", "Collectivités dont le chiffre est connu, sur toutes celles d'aujourd'hui."
        ),
    ),
    Column("origine", translatable("Donnees", "Origine"), CellKind.TEXT),
    Column("producteur", translatable("Donnees", "Producteur"), CellKind.TEXT),
    Column("millesime", translatable("Donnees", "Millésime"), CellKind.TEXT),
    Column("licence", translatable("Donnees", "Licence"), CellKind.TEXT),
)
_NO_CELLS = (verbatim(""),) * (len(_COLUMNS) - 1)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One figure of the list, before it is put in its place."""

    place: tuple[int, int, tuple[int, str], int]
    row: Row
    searched: str


def catalogue_table(
    indicators: Iterable[Indicator], imported: Imported, filter_text: str = ""
) -> TableSpec:
    """Return the list of figures by theme and group, reduced to those that hold every word.

    A figure of an imported file is a row of its own, marked as such, after those of the extract.
    """
    wanted = folded(filter_text).split()
    entries = [*map(_of_extract, indicators), *_of_imports(imported)]
    kept = sorted(
        (entry for entry in entries if all(word in entry.searched for word in wanted)),
        key=lambda entry: entry.place,
    )
    return TableSpec(
        "donnees",
        translatable(
            "Donnees",
            "Les données de référence : {nombre} indicateurs",
            nombre=len(kept),
        ),
        _COLUMNS,
        tuple(_with_headings(kept)),
        translatable("Donnees", "Extrait de BudgetLocal et fichiers officiels importés"),
    )


def coverage_words(coverage: tuple[Coverage, ...]) -> Text:
    """Return the coverage of the latest exercice of each kind, in words."""
    latest: dict[str, Coverage] = {}
    for entry in coverage:
        if entry.kind not in latest or entry.exercice > latest[entry.kind].exercice:
            latest[entry.kind] = entry
    return joined(
        tuple(
            translatable(
                "Donnees",
                "{connus} {natures} sur {total} ({annee})",
                connus=decimal_number(entry.known),
                natures=SEVERAL[entry.kind],
                total=decimal_number(entry.total),
                annee=str(entry.exercice),
            )
            for entry in latest.values()
        )
    )


def imported_key(source: int, indicator: str) -> str:
    """Return the row key of a figure of an imported file."""
    return f"{IMPORTED_MARK}{source}:{indicator}"


def _of_extract(indicator: Indicator) -> _Entry:
    shelf = shelf_of(indicator.key)
    theme = themes()[shelf.theme]
    producers = tuple(dict.fromkeys(source.producer for source in indicator.sources))
    vintages = tuple(dict.fromkeys(source.vintage for source in indicator.sources))
    licences = tuple(dict.fromkeys(source.licence for source in indicator.sources))
    cells = (
        indicator.label,
        UNITS[indicator.unit],
        perimeter_word(indicator.perimeter),
        verbatim(years_word(indicator.years)),
        coverage_words(indicator.coverage),
        EXTRACT,
        verbatim(", ".join(producers)),
        verbatim(", ".join(vintages)),
        verbatim(", ".join(licences)),
    )
    row = Row(indicator.key, _level(shelf.theme), cells)
    english = indicator.label.english
    return _Entry(
        (shelf.theme, shelf.group, theme.rank(indicator.key), 0),
        row,
        _searched(theme.label, cells, indicator.key, english),
    )


def _of_imports(imported: Imported) -> Iterator[_Entry]:
    for indicator in imported.indicators:
        yield _of_import(indicator, imported.source(indicator.source_id))


def _of_import(indicator: OfficialIndicator, source: OfficialSource) -> _Entry:
    shelf = theme_of_layout(source.layout)
    theme = themes()[shelf]
    cells = (
        verbatim(indicator.label),
        OFFICIAL_UNITS[indicator.unit],
        perimeter_word(indicator.perimeter),
        verbatim(years_word(indicator.exercices)),
        verbatim(f"{source.perimeter} · {source.file_name}"),
        IMPORTED,
        verbatim(source.producer),
        verbatim(str(source.vintage)),
        verbatim(source.licence),
    )
    row = Row(imported_key(source.id, indicator.key), _level(shelf), cells)
    place = (shelf, len(theme.groups), (source.id, indicator.key), 1)
    return _Entry(place, row, _searched(theme.label, cells, indicator.key, "importe import"))


def _level(theme: int) -> int:
    return 2 if len(themes()[theme].groups) > 1 else 1


def _searched(theme: Text, cells: tuple[Text, ...], *more: str) -> str:
    return folded(" ".join((str(theme), theme.english, *map(str, cells), *more)))


def _with_headings(entries: list[_Entry]) -> Iterator[Row]:
    shown_theme, shown_group = -1, -1
    for entry in entries:
        number, group, *_ = entry.place
        theme = themes()[number]
        if number != shown_theme:
            yield Row(f"theme:{theme.key}", 0, (theme.label, *_NO_CELLS), RowStyle.TOTAL)
            shown_theme, shown_group = number, -1
        if entry.row.level > 1 and group != shown_group:
            yield _group_heading(number, group)
            shown_group = group
        yield entry.row


def _group_heading(theme: int, group: int) -> Row:
    groups = themes()[theme].groups
    label = groups[group].label if group < len(groups) else None
    words = label or translatable("Donnees", "Fichiers officiels importés")
    return Row(f"groupe:{theme}:{group}", 1, (words, *_NO_CELLS), RowStyle.SUBTOTAL)
