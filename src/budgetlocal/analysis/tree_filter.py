"""Keep the rows of a tree that hold what a person types, with those above and below them."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from budgetlocal.core.specs import CellKind, Row, TableSpec
from budgetlocal.core.text import Text


def folded(text: str) -> str:
    """Return a text without accents, case or punctuation, for comparison.

    >>> folded("L'Énergie – Électricité")
    'l energie electricite'
    """
    decomposed = unicodedata.normalize("NFKD", text)
    letters = (
        char if char.isalnum() else " " for char in decomposed if not unicodedata.combining(char)
    )
    return " ".join("".join(letters).casefold().split())


def filtered(table: TableSpec, filter_text: str) -> TableSpec:
    """Return the table with only the rows that hold every word, their ancestors and descendants.

    A word that starts with a digit must begin a code; other words may stand anywhere in the texts.
    """
    words = folded(filter_text).split()
    text_columns = [
        rank for rank, column in enumerate(table.columns) if column.kind is CellKind.TEXT
    ]
    kept: set[int] = set()
    path: list[int] = []
    held_from: int | None = None
    for rank, row in enumerate(table.rows):
        del path[row.level :]
        path.append(rank)
        if held_from is not None and row.level <= held_from:
            held_from = None
        if held_from is None and _holds(row, words, text_columns):
            held_from = row.level
            kept.update(path)
        if held_from is not None:
            kept.add(rank)
    return replace(table, rows=tuple(row for rank, row in enumerate(table.rows) if rank in kept))


def _holds(row: Row, words: list[str], text_columns: list[int]) -> bool:
    texts = [
        folded(str(cell)) for rank in text_columns if isinstance(cell := row.cells[rank], Text)
    ]
    code, names = texts[0], " ".join(texts[1:])
    return all(
        code.startswith(word) or word in names if word[0].isdigit() else word in f"{code} {names}"
        for word in words
    )
