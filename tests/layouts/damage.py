"""What happens to a file between the finance package and us: small damages, one at a time."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from tests.layouts.amount_styles import Style, written
from tests.layouts.books import Page, Role, Row
from tests.layouts.layout import Layout, Placing

if TYPE_CHECKING:
    import random

    from tests.layouts.books import Book, Cell, Leaf

Damage = Callable[["Book", Layout, "random.Random"], "Damaged | None"]


@dataclass(frozen=True, slots=True)
class Damaged:
    """A damaged book; its truth is what its rows now say."""

    book: Book
    what: str
    breaks_sums: bool = False
    """Whether leaves and totals of the file no longer agree: that must be told."""


def delete_leaf(book: Book, layout: Layout, chance: random.Random) -> Damaged | None:
    """Delete the row of one leaf whose amounts are not all zero."""
    rank, at = _leaf_row(book, layout, chance)
    page = book.pages[rank]
    gone = page.rows[at]
    rows = page.rows[:at] + page.rows[at + 1 :]
    return Damaged(
        book.with_page(rank, _shifted(replace(page, rows=rows), at, -1)),
        f"row {at + 1} deleted: {gone.cells}",
        breaks_sums=True,
    )


def one_cent(book: Book, layout: Layout, chance: random.Random) -> Damaged | None:
    """Add one cent to one amount of one leaf."""
    if layout.style is Style.THOUSANDS:
        return None
    rank, at = _leaf_row(book, layout, chance)
    row = book.pages[rank].rows[at]
    leaf = row.leaves[0]
    stage = chance.choice([key for key in leaf.shown if leaf.shown[key]])
    cents = (leaf.shown[stage] or 0) + 1
    cells = list(row.cells)
    cells[leaf.columns[stage]] = written(cents, layout.style, sens=leaf.entry.sens)
    changed = replace(leaf, shown=dict(leaf.shown) | {stage: cents})
    new = Row(tuple(cells), row.role, (changed, *row.leaves[1:]))
    return Damaged(
        _with_row(book, rank, at, new), f"one cent on {stage}, row {at + 1}", breaks_sums=True
    )


def duplicated_page(book: Book, layout: Layout, chance: random.Random) -> Damaged | None:
    """Paste some rows twice, as when two exports are put together by hand."""
    rank, at = _leaf_row(book, layout, chance)
    page = book.pages[rank]
    last = min(len(page.rows), at + chance.randint(8, 25))
    block = page.rows[at:last]
    copies = tuple(
        replace(row, leaves=tuple(replace(leaf, is_copy=True) for leaf in row.leaves))
        for row in block
    )
    rows = page.rows[:last] + copies + page.rows[last:]
    return Damaged(
        book.with_page(rank, _shifted(replace(page, rows=rows), last, len(copies))),
        f"rows {at + 1} to {last} pasted twice",
        breaks_sums=True,
    )


def shuffled_columns(book: Book, layout: Layout, chance: random.Random) -> Damaged | None:
    """Move the columns about, the same way on every row."""
    if layout.header_rows == 2 or layout.placing is Placing.SIDE or "GAP" in layout.columns:
        return None
    order = list(range(len(layout.columns)))
    chance.shuffle(order)
    start = layout.shift[1]
    pages = tuple(_reordered(page, order, start) if page.is_data else page for page in book.pages)
    return Damaged(replace(book, pages=pages), f"columns in the order {order}")


def trailing_spaces(book: Book, layout: Layout, chance: random.Random) -> Damaged | None:
    """Pad the texts with spaces, as fixed-width exports do."""
    return Damaged(
        _each_cell(book, lambda cell: f"{cell}   " if isinstance(cell, str) else cell),
        "texts padded",
    )


def decomposed_accents(book: Book, layout: Layout, chance: random.Random) -> Damaged | None:
    """Write accents in two characters, as macOS does."""

    def decomposed(cell: Cell) -> Cell:
        return unicodedata.normalize("NFD", cell) if isinstance(cell, str) else cell

    return Damaged(_each_cell(book, decomposed), "accents in NFD")


def cells_as_text(book: Book, layout: Layout, chance: random.Random) -> Damaged | None:
    """Turn some numbers into texts, as a cell that was typed with an apostrophe."""

    def text(cell: Cell) -> Cell:
        if isinstance(cell, Decimal) and chance.random() < 0.1:
            return f"{cell:.2f}".replace(".", ",")
        return str(cell) if isinstance(cell, int) and chance.random() < 0.3 else cell

    return Damaged(_each_cell(book, text), "some numbers as text")


def merged_title(book: Book, layout: Layout, chance: random.Random) -> Damaged | None:
    """Merge a title over the width of the table."""
    rank = _data_page(book, chance)
    page = book.pages[rank]
    places = [
        (at, first)
        for at, row in enumerate(page.rows)
        if row.role in {Role.TITLE, Role.PREAMBLE} and (first := _only_cell(row)) is not None
    ]
    if not places or layout.placing is Placing.SIDE:
        return None
    at, first = chance.choice(places)
    merges = (*page.merges, (at, first, at, first + 3))
    cells = page.rows[at].cells + (None,) * 4
    book = _with_row(book, rank, at, Row(cells, page.rows[at].role))
    return Damaged(
        book.with_page(rank, replace(book.pages[rank], merges=merges)), f"row {at + 1} merged"
    )


def inserted_note(book: Book, layout: Layout, chance: random.Random) -> Damaged | None:
    """Insert a row that somebody typed for herself."""
    rank, at = _leaf_row(book, layout, chance)
    page = book.pages[rank]
    text = chance.choice(("à vérifier avec le service technique", "cf. délibération du 12/03", "?"))
    column = layout.shift[1] + chance.randrange(2)
    note = Row((*(None,) * column, text), Role.NOTE)
    rows = (*page.rows[:at], note, *page.rows[at:])
    return Damaged(
        book.with_page(rank, _shifted(replace(page, rows=rows), at, 1)), f"note at row {at + 1}"
    )


HARMLESS: tuple[Damage, ...] = (
    shuffled_columns,
    trailing_spaces,
    decomposed_accents,
    cells_as_text,
    merged_title,
    inserted_note,
)
HARMFUL: tuple[Damage, ...] = (delete_leaf, one_cent, duplicated_page)


def _data_page(book: Book, chance: random.Random) -> int:
    return chance.choice([rank for rank, page in enumerate(book.pages) if page.is_data])


def _leaf_row(book: Book, layout: Layout, chance: random.Random) -> tuple[int, int]:
    rank = _data_page(book, chance)
    rows = [
        at
        for at, row in enumerate(book.pages[rank].rows)
        if row.leaves and any(row.leaves[0].shown.values())
    ]
    return rank, chance.choice(rows)


def _only_cell(row: Row) -> int | None:
    filled = [column for column, cell in enumerate(row.cells) if cell is not None]
    return filled[0] if len(filled) == 1 else None


def _with_row(book: Book, rank: int, at: int, row: Row) -> Book:
    page = book.pages[rank]
    rows = (*page.rows[:at], row, *page.rows[at + 1 :])
    return book.with_page(rank, replace(page, rows=rows))


def _shifted(page: Page, at: int, by: int) -> Page:
    merges = tuple(
        (top + by, left, bottom + by, right) if top >= at else (top, left, bottom, right)
        for top, left, bottom, right in page.merges
        if not (top < at <= bottom or (by < 0 and top == at))
    )
    return replace(page, merges=merges)


def _each_cell(book: Book, change: Callable[[Cell], Cell]) -> Book:
    pages = []
    for page in book.pages:
        rows = tuple(
            replace(row, cells=tuple(change(cell) for cell in row.cells)) for row in page.rows
        )
        pages.append(replace(page, rows=rows))
    return replace(book, pages=tuple(pages))


def _reordered(page: Page, order: list[int], start: int) -> Page:
    moved = {start + old: start + new for new, old in enumerate(order)}

    def cells(row: Row) -> tuple[Cell, ...]:
        if row.role in {Role.PREAMBLE, Role.NOTE}:
            return row.cells
        made: list[Cell] = [None] * (start + len(order))
        for column, cell in enumerate(row.cells):
            made[moved.get(column, column)] = cell
        return tuple(made)

    def leaf(old: Leaf) -> Leaf:
        return replace(old, columns={key: moved[column] for key, column in old.columns.items()})

    rows = tuple(
        Row(cells(row), row.role, tuple(leaf(one) for one in row.leaves)) for row in page.rows
    )
    merges = tuple(
        (top, moved.get(left, left), bottom, moved.get(right, right))
        for top, left, bottom, right in page.merges
    )
    return replace(
        page,
        rows=rows,
        merges=merges,
        percents=frozenset(moved[column] for column in page.percents),
        amount_columns={
            key: frozenset(moved[column] for column in columns)
            for key, columns in page.amount_columns.items()
        },
    )
