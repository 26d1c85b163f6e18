"""How the writers put numbers and sources in words, the same in every file of a pack."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal

from budgetlocal.core.chart_data import exact_value
from budgetlocal.core.formatting import (
    UNKNOWN,
    day,
    decimal_number,
    euros,
    percent,
    short_euros,
)
from budgetlocal.core.pack import Pack, Part
from budgetlocal.core.specs import Cell, CellKind, ChartSpec, KeyFigure, Number, TableSpec, Unit
from budgetlocal.core.text import Text, joined, pieces, translatable

Say = Callable[[Text], str]

DECIMALS = {CellKind.PER_HEAD: 2, CellKind.YEARS: 1}
"""Decimals of the numbers that always have as many."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_FEW = 4
_NARROWEST, _WIDEST_TEXT, _WIDEST_NUMBER = 8, 46, 20
_LOOKED_AT = 200
_BOLD = 1.2
"""How much wider than a figure a bold letter of a title is."""
_LONGEST_WORD, _LONGEST_NUMBER = 16, 24


def printable(say: Say) -> Say:
    """Return a `say` whose words an XML file can hold: without control characters."""

    def clean(text: Text) -> str:
        return _UNPRINTABLE.sub("", say(text))

    return clean


def cell_words(cell: Cell, kind: CellKind, say: Say) -> str:
    """Return the text of a cell without its unit, which is in the header; "n. d." when unknown."""
    if isinstance(cell, Text):
        return say(cell)
    if cell is None:
        return "" if kind is CellKind.TEXT else UNKNOWN
    if kind is CellKind.EUROS:
        return euros(int(cell), unit=False)
    number = Decimal(cell)
    if kind is CellKind.PERCENT:
        return percent(number)
    if kind in DECIMALS:
        return decimal_number(number, DECIMALS[kind])
    decimals = max(0, -int(number.as_tuple().exponent)) if kind is CellKind.MEASURE else 0
    return decimal_number(number, decimals)


def column_shares(table: TableSpec, say: Say) -> tuple[float, ...]:
    """Return the share of the width that each column takes: by its longest words, within bounds."""
    lengths = []
    for rank, column in enumerate(table.columns):
        texts = [cell_words(row.cells[rank], column.kind, say) for row in table.rows[:_LOOKED_AT]]
        longest = max([len(text) for text in texts] + [len(say(column.title)) // 2 + 1])
        widest = _WIDEST_TEXT if column.kind is CellKind.TEXT else _WIDEST_NUMBER
        lengths.append(max(_NARROWEST, min(widest, longest)))
    return tuple(length / sum(lengths) for length in lengths)


def column_widths(
    table: TableSpec, say: Say, *, room: float, sign: float, margin: float
) -> tuple[float, ...] | None:
    """Return the widths of columns that cut no number; None when the room is too small.

    Numbers are served first, words share what is left by their length and go on several lines.
    `sign` is the width of a figure or a letter, with some to spare, and `margin` what a cell leaves
    on both sides together; all are in the same unit.
    """
    is_text = [column.kind is CellKind.TEXT for column in table.columns]
    needed = []
    for rank, column in enumerate(table.columns):
        texts = [cell_words(row.cells[rank], column.kind, say) for row in table.rows]
        pieces = [
            piece for text in texts for piece in (text.split(" ") if is_text[rank] else [text])
        ]
        titles = [len(word) * _BOLD for word in say(column.title).split(" ")]
        most = _LONGEST_WORD if is_text[rank] else _LONGEST_NUMBER
        needed.append(min(most, max([*map(len, pieces), *titles, 1])) * sign + margin)
    left = room - sum(needed)
    if left < 0:
        return None
    shares = column_shares(table, say)
    growing = sum(share for share, grows in zip(shares, is_text, strict=True) if grows)
    if not growing:
        return tuple(width + left / len(needed) for width in needed)
    return tuple(
        width + (left * share / growing if grows else 0.0)
        for width, share, grows in zip(needed, shares, is_text, strict=True)
    )


def short_value(value: Number, unit: Unit) -> str:
    """Return a number as large type shows it: thousands or millions of euros, "n. d."."""
    if unit is Unit.EUROS:
        return short_euros(None if value is None else int(value))
    if unit is Unit.PERCENT:
        return percent(None if value is None else Decimal(value))
    return exact_value(value, unit)


def figure_details(figure: KeyFigure, say: Say) -> str:
    """Return what stands under a key figure: why it is unknown, or per head and its change."""
    if figure.value is None:
        return say(figure.missing) if figure.missing is not None else ""
    parts = []
    if figure.per_head is not None:
        words = translatable(
            "Pack", "{montant} € par habitant", montant=decimal_number(figure.per_head)
        )
        parts.append(say(words))
    if figure.change is not None:
        change = percent(figure.change, signed=True)
        parts.append(say(translatable("Pack", "{variation} en un an", variation=change)))
    return " · ".join(parts)


def unknown_words(spec: ChartSpec) -> Text | None:
    """Return which values of a chart are unknown, by name when they are few; None when none is."""
    missing = [
        (series.name, category)
        for series in spec.series
        for category, value in zip(spec.categories, series.values, strict=True)
        if value is None
    ]
    if not missing:
        return None
    if len(missing) > _FEW:
        return translatable("Pack", "n. d. : {nombre} valeurs inconnues.", nombre=len(missing))
    names = [
        translatable("Pack", "{serie} ({categorie})", serie=name, categorie=category)
        for name, category in missing
    ]
    return translatable("Pack", "n. d. : {noms}.", noms=_listed(names))


def sources(part: Part) -> tuple[Text, ...]:
    """Return the sources of what a part shows, each once."""
    given = (
        part.chart.source if part.chart is not None else None,
        part.table.source if part.table is not None else None,
        part.source,
    )
    known = (each for text in given if text is not None for each in pieces(text, " ; "))
    once = {str(text): text for text in known}  # told twice in two ways
    return tuple(once.values())


def source_line(texts: Iterable[Text], pack: Pack) -> Text:
    """Return the line under a chart or a table: its sources, and the day it was made."""
    made = day(pack.date.isoformat())
    named = tuple(texts)
    if not named:
        return translatable("Pack", "Établi le {jour}.", jour=made)
    return translatable(
        "Pack", "Source : {sources}. Établi le {jour}.", sources=_listed(named), jour=made
    )


def kept_parts(parts: Iterable[Part], *, with_confidential: bool) -> tuple[Part, ...]:
    """Return the parts that a file shows: not the confidential ones unless asked for."""
    return tuple(part for part in parts if with_confidential or not part.is_confidential)


def _listed(texts: Iterable[Text]) -> Text:
    return joined(texts, " ; ")
