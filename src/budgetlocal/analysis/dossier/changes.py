"""What changed in a pack since the last export or council: figures, sentences, slides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.analysis.dossier.building import Built
from budgetlocal.analysis.dossier.definitions import Medium, part_definitions
from budgetlocal.analysis.dossier.parts import BuiltPart
from budgetlocal.analysis.dossier.snapshot import Entry, Kept, Snapshot
from budgetlocal.core.chart_data import data_table, exact_value
from budgetlocal.core.formatting import UNKNOWN, euros, percent
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Row,
    TableSpec,
    Unit,
)
from budgetlocal.core.text import Text, translatable, verbatim

_KINDS = {
    Entry.FIGURE: translatable("Dossier", "Chiffre"),
    Entry.CHART: translatable("Dossier", "Graphique"),
    Entry.TABLE: translatable("Dossier", "Tableau"),
    Entry.SENTENCE: translatable("Dossier", "Phrase"),
    Entry.PART: translatable("Dossier", "Partie"),
}
_MEDIA = {
    Medium.DECK.value: translatable("Dossier", "diapositive"),
    Medium.DOCUMENT.value: translatable("Dossier", "passage"),
}
_ON_THEIR_OWN = (Entry.PART, Entry.FIGURE)
"""What is told even when its whole part appears or goes."""
SHOWN = "montrée"
ABSENT = "absente"


class Event(StrEnum):
    """When a snapshot is taken."""

    EXPORT = "export"
    COUNCIL = "seance"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is no longer what it was."""

    kind: Entry
    part: str
    label: str
    before: str
    after: str


def snapshot_of(built: Built, event: Event, day: str) -> Snapshot:
    """Return what the pack says today; parts that are left out say nothing."""
    return Snapshot(day, event.value, dict(_entries(built)))


def changes_since(built: Built, before: Snapshot) -> tuple[Change, ...]:
    """Return what changed since a snapshot: parts, figures, charts and tables, then sentences.

    Of a part that appears or goes, its words, chart and table are not told one by one.
    """
    now = dict(_entries(built))
    moved = {
        part
        for part in {each.part for each in (*before.entries.values(), *now.values())}
        if _state(before.entries, part) != _state(now, part)
    }
    found: list[Change] = []
    for key in dict.fromkeys((*before.entries, *now)):
        old, new = before.entries.get(key), now.get(key)
        if old is not None and new is not None and old.raw == new.raw:
            continue
        known = new or old
        if known is None or (known.part in moved and known.kind not in _ON_THEIR_OWN):
            continue
        found.append(
            Change(
                known.kind,
                known.part,
                known.label,
                old.shown if old is not None else "",
                new.shown if new is not None else "",
            )
        )
    order = (Entry.PART, Entry.FIGURE, Entry.CHART, Entry.TABLE, Entry.SENTENCE)
    return tuple(sorted(found, key=lambda change: order.index(change.kind)))


def _state(entries: Mapping[str, Kept], part: str) -> str:
    kept = entries.get(f"partie|{part}")
    return kept.raw if kept is not None else ""


def changes_table(changes: tuple[Change, ...], source: Text) -> TableSpec:
    """Return the changes as a table: what, where, before, now."""
    columns = (
        Column("nature", translatable("Dossier", "Nature"), CellKind.TEXT),
        Column("partie", translatable("Dossier", "Partie"), CellKind.TEXT),
        Column("quoi", translatable("Dossier", "Ce qui a changé"), CellKind.TEXT),
        Column("avant", translatable("Dossier", "Avant"), CellKind.TEXT),
        Column("maintenant", translatable("Dossier", "Maintenant"), CellKind.TEXT),
    )
    rows = tuple(
        Row(
            str(rank),
            0,
            (
                _KINDS[change.kind],
                _part_name(change.part),
                verbatim(change.label),
                verbatim(change.before or "—"),
                verbatim(change.after or "—"),
            ),
        )
        for rank, change in enumerate(changes)
    )
    title = translatable("Dossier", "Ce qui a changé")
    return TableSpec("dossier-changements", title, columns, rows, source)


def _part_name(part: str) -> Text:
    medium, _, key = part.partition("/")
    if medium not in _MEDIA or key not in part_definitions():
        return translatable("Dossier", "tout le dossier") if not part else verbatim(part)
    return translatable(
        "Dossier",
        "{titre} ({support})",
        titre=part_definitions()[key].title,
        support=_MEDIA[medium],
    )


def _entries(built: Built) -> Iterator[tuple[str, Kept]]:
    for medium in Medium:
        for part in built.parts(medium):
            state = SHOWN if part.is_shown else ABSENT
            yield (
                f"partie|{part.place}",
                Kept(Entry.PART, part.place, str(part.definition.title), state, state),
            )
            if part.is_shown:
                yield from _part_entries(part)


def _part_entries(part: BuiltPart) -> Iterator[tuple[str, Kept]]:
    made = part.part
    if made is None:
        return
    for number in part.numbers:
        if number.words is None:
            shown = exact_value(number.value, number.unit)
            yield (
                f"chiffre|{number.name}",
                Kept(Entry.FIGURE, part.place, str(number.label), number.raw, shown),
            )
    for rank, paragraph in enumerate(made.paragraphs):
        text = str(paragraph)
        label = str(made.title)
        yield f"phrase|{part.place}|{rank}", Kept(Entry.SENTENCE, part.place, label, text, text)
    if made.chart is not None:
        yield from _cells(Entry.CHART, part, data_table(made.chart), made.chart.unit)
    if made.table is not None:
        yield from _cells(Entry.TABLE, part, made.table, None)


def _cells(
    kind: Entry, part: BuiltPart, table: TableSpec, unit: Unit | None
) -> Iterator[tuple[str, Kept]]:
    """Yield each number of a table; rows and columns are named by their words, not their place.

    The rows that a row is inside are part of its name: a chapter has a row on each side of a section.
    """
    labels = _label_columns(table)
    seen: dict[str, int] = {}
    inside: dict[int, str] = {}
    for row in table.rows:
        words = (str(row.cells[rank]) for rank in range(labels))
        inside[row.level] = " ".join(word for word in words if word)
        name = " › ".join(
            inside[level] for level in sorted(inside) if level <= row.level and inside[level]
        )
        seen[name] = seen.get(name, 0) + 1
        place = f"{name}#{seen[name]}" if seen[name] > 1 else name
        for cell, column in zip(row.cells[labels:], table.columns[labels:], strict=True):
            is_words = column.kind is CellKind.TEXT or isinstance(cell, Text)
            if cell is NOT_APPLICABLE or (is_words and unit is not None):
                continue
            raw = "" if cell is None else str(cell)
            key = f"{kind.value}|{part.place}|{place}|{column.title}|{row.level}"
            shown = _shown(cell, column, unit)
            yield key, Kept(kind, part.place, f"{name} · {column.title}", raw, shown)


def _label_columns(table: TableSpec) -> int:
    """Return how many columns name a row: the first ones that hold words, one when all do."""
    kinds = [column.kind is CellKind.TEXT for column in table.columns]
    return 1 if all(kinds) else max(1, kinds.index(False))


def _shown(cell: Cell, column: Column, unit: Unit | None) -> str:
    if cell is None:
        return UNKNOWN
    if isinstance(cell, Text):
        return str(cell)
    if unit is not None:
        return exact_value(cell, unit)
    if column.kind is CellKind.EUROS:
        return euros(int(cell))
    if column.kind is CellKind.PERCENT:
        return percent(cell if not isinstance(cell, int) else None, 2)
    return str(cell)
