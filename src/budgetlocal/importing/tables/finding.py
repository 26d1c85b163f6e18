"""Where the tables of a sheet are: one under the other, side by side, under which titles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from budgetlocal.importing.grid.table_file import Sheet
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.blocks import Block, column_of
from budgetlocal.importing.tables.column_roles import read_columns
from budgetlocal.importing.tables.folding import fold, folded
from budgetlocal.importing.tables.headers import (
    Header,
    find_header,
    first_data_row,
    header_at,
    is_amount,
    is_header,
    is_year,
    unnamed,
)
from budgetlocal.importing.tables.lexicon import title_meaning
from budgetlocal.importing.tables.roles import Role
from budgetlocal.importing.tables.words import Context, context_of

_KEYS = (Role.NATURE, Role.CHAPITRE, Role.LIBELLE)
_ROWS_ABOVE = 4


def blocks_of(sheet: Sheet, answers: Answers, around: Context) -> list[Block]:
    """Return the tables of a sheet, from top to bottom and left to right.

    `around` is what the name of the file says of all its rows.
    """
    found = []
    for header, first, last, repeated in _spans(sheet, answers):
        for left, right in _sides(header, sheet.width):
            block = Block(sheet, header, first, last, left, right, repeated=repeated)
            block.context = around.under(_context_above(block))
            read_columns(block, answers)
            if block.amounts:
                found.append(block)
    return found


def _spans(sheet: Sheet, answers: Answers) -> list[tuple[Header, int, int, frozenset[int]]]:
    """Return header, first row, last row and repeated header rows of each table in height."""
    rows = sheet.rows
    chosen = answers.header_rows.get(sheet.name)
    header = find_header(rows) if chosen is None else header_at(rows, chosen) if chosen else None
    if header is None:
        if chosen is None or not chosen:
            return [(unnamed(sheet.width), first_data_row(rows), len(rows), frozenset())]
        return []
    spans: list[tuple[Header, int, int, frozenset[int]]] = []
    first, repeated = max(header.rows) + 1, set[int]()
    for row, other in _other_headers(sheet, header, first):
        if other.titles == header.titles:
            repeated.update(other.rows)
            continue
        spans.append((header, first, row, frozenset(repeated)))
        header, first, repeated = other, max(other.rows) + 1, set()
    spans.append((header, first, len(rows), frozenset(repeated)))
    return spans


def _other_headers(sheet: Sheet, header: Header, start: int) -> list[tuple[int, Header]]:
    """Return the headers below the first one: the same at page breaks, or of another table."""
    rows = sheet.rows
    columns = [
        column
        for column, title in enumerate(header.meanings)
        if title is not None and title.use.role.is_amount
    ][:3]
    found: list[tuple[int, Header]] = []
    for row in _with_words(rows, columns, start):
        if row < start or not any(_is_title(rows[row], column) for column in columns):
            continue
        other = _header_here(rows, row, header)
        if other is not None:
            found.append((min(other.rows), other))
            start = max(other.rows) + 1
    return found


def _with_words(rows: Sequence[Sequence[object]], columns: Sequence[int], start: int) -> list[int]:
    """Return the rows, from `start` on, with a text in some of a few columns: most have amounts."""
    found: set[int] = set()
    for column in columns:
        cells = column_of(rows[start:], column)
        if str in set(map(type, cells)):
            found.update(row for row, cell in enumerate(cells, start) if type(cell) is str)
    return sorted(found)


def _header_here(rows: Sequence[Sequence[object]], row: int, header: Header) -> Header | None:
    for start in {row, row - 1} if len(header.rows) > 1 else {row}:
        chosen = tuple(range(start, min(start + len(header.rows), len(rows))))
        same = header_at(rows, chosen)
        if same.titles == header.titles:
            return same
    if is_header(rows, row) and not _has_figures(rows[row], header):
        return find_header(rows, row, 1)
    return None


def _has_figures(row: Sequence[object], header: Header) -> bool:
    """Whether a row has amounts where the table above has its own: it is a line of that table."""
    return any(
        column < len(row) and is_amount(row[column]) and not is_year(row[column])
        for column, title in enumerate(header.meanings)
        if title is not None and title.use.role.is_amount
    )


def _is_title(row: Sequence[object], column: int) -> bool:
    if column >= len(row):
        return False
    cell = row[column]
    if type(cell) is not str or not cell[:1].isalpha():
        return False
    return title_meaning(fold(cell)) is not None


def _sides(header: Header, width: int) -> list[tuple[int, int]]:
    """Return the column ranges of the tables side by side: a key that comes back starts the next."""
    if not header.rows:
        return [(0, width)]
    starts = [0]
    for key in _KEYS:
        columns = [
            column
            for column, title in enumerate(header.meanings)
            if title is not None and title.use.role is key
        ]
        between = [
            right
            for left, right in pairwise(columns)
            if any(
                title is not None and title.use.role.is_amount
                for title in header.meanings[left:right]
            )
        ]
        if between:
            starts = _first_keys(header, between)
            break
    return list(zip(starts, [*starts[1:], max(width, len(header.titles))], strict=True))


def _first_keys(header: Header, columns: list[int]) -> list[int]:
    """Return where the tables start: at the first key column right of the amounts before."""
    starts = [0]
    for column in columns:
        start = column
        while start - 1 > 0 and not _is_amount_title(header, start - 1):
            start -= 1
        starts.append(start)
    return starts


def _is_amount_title(header: Header, column: int) -> bool:
    title = header.meanings[column]
    return title is not None and (title.use.role.is_amount or title.use.role is Role.TAUX)


def _context_above(block: Block) -> Context:
    """Return what the sheet name and the lone titles above a table say of all its rows."""
    found = context_of(fold(block.sheet.name))
    if not block.header.rows:
        return found
    top = min(block.header.rows)
    whole = block.left == 0 and block.right >= block.sheet.width
    for row in range(max(0, top - _ROWS_ABOVE), top + 1):
        cells = block.sheet.rows[row][block.left : block.right]
        if row == top and whole:
            continue
        texts = [folded(cell) for cell in cells if folded(cell)]
        if row < top and whole and len(texts) > 1:
            continue
        for text in texts:
            found = found.under(context_of(text))
    return found
