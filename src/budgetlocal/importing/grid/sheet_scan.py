"""What a reader of values does not say of a sheet, found in its XML before it is trusted.

How far its cells reach (a reader that keeps the whole rectangle would fill the memory for two
cells), the formulas without a value, the errors.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from budgetlocal.importing.grid import limits
from budgetlocal.importing.grid.cell_places import cells_within
from budgetlocal.importing.grid.table_file import column_letters, column_number

_LAST_COLUMN = 16_384
_LAST_ROW = 1_048_576
_UNUSUAL = (b" r='", b":c ", b":row")
"""What only few writers do: simple quotes, a prefix. Without them the search is much faster."""
_ROW = re.compile(rb'<row [^>]*?r="(\d+)"')
_ANY_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]*?\br=[\"'](\d+)[\"']")
_DIMENSION = re.compile(rb"<(?:\w+:)?dimension\s+ref=[\"']([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?[\"']")
_WITHOUT_PLACE = re.compile(rb"<(?:\w+:)?c(?=[\s/>])(?![^>]*\sr=)")
_ROW_END = re.compile(rb"</(?:\w+:)?row>")
_CELL_START = re.compile(rb"<(?:\w+:)?c(?=[\s/>])")
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</(?:\w+:)?f>)"
    rb"\s*(?:<(?:\w+:)?v[^>]*>([^<]*)</(?:\w+:)?v>)?"
)
_ERROR = re.compile(
    rb"<(?:\w+:)?c\s([^>]*\bt=[\"']e[\"'][^>]*)>(?:(?!</(?:\w+:)?c>).)*?"
    rb"<(?:\w+:)?v[^>]*>([^<]*)</(?:\w+:)?v>",
    re.DOTALL,
)
_FILLED = re.compile(rb"<(?:\w+:)?c\s([^>]*[^/>])>\s*<(?:\w+:)?(?:f|v|is)\b")
_PLACE = re.compile(rb"\br=[\"']([A-Z]+)(\d+)[\"']")
_HEAD = 4096
_MARKS = ((b"f", b"f>"), (b't="e"', b't="e"'), (b"'", b"t='e'"), (b":c", b":c"))
"""What formulas, errors and cells with a prefix hold, each after a part of it that is looked for first: one letter is
found twenty times faster than two, and most sheets of amounts hold none."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What the XML of a sheet says besides its values."""

    is_dense: bool
    """Whether the rectangle of its cells holds no more cells than allowed."""
    formulas: int
    uncomputed: tuple[str, ...]
    """Cells of the formulas that have no value."""
    has_values: bool
    """Whether any formula has a value other than zero."""
    errors: tuple[tuple[int, int, str], ...]
    """Row and column, from 1, and text of each error."""


def scan(xml: bytes, cells: int) -> Scan:
    """Scan a whole sheet; `cells` is how many cells its rectangle may hold."""
    is_dense = _is_dense(xml, cells) or (
        len(xml) <= limits.SPARSE_BYTES and _filled_cells(xml) <= cells
    )
    formulas, uncomputed, has_values = _formulas(xml)
    return Scan(is_dense, formulas, uncomputed, has_values, _errors(xml))


def has_nothing_to_tell(blocks: Iterable[bytes], last_column: int, last_row: int) -> bool:
    """Return whether a sheet, block by block, holds no formula, no error and no cell out of a range.

    A cell that does not begin with its place, as nearly all writers put it, is one out of range.
    """
    end = b""
    for block in blocks:
        whole = end + block
        if any(first in whole and mark in whole for first, mark in _MARKS):
            return False
        # The last tag may go on in the next block.
        last = whole.rfind(b"<")
        end = whole[last:] if last >= 0 else b""
        if not cells_within(whole[: max(last, 0)], last_column, last_row):
            return False
    return cells_within(end, last_column, last_row)


NOTHING = Scan(is_dense=True, formulas=0, uncomputed=(), has_values=False, errors=())
"""A sheet without formulas nor errors, whose range is trusted."""


def declared_range(start: bytes) -> tuple[int, int] | None:
    """Return the last column and row that the start of a sheet declares, None without a range."""
    found = _DIMENSION.search(start[:_HEAD])
    if found is None:
        return None
    last_column, last_row = found[3] or found[1], found[4] or found[2]
    return column_number(last_column.decode()), int(last_row)


def _is_dense(xml: bytes, cells: int) -> bool:
    """Return whether no cell stands outside a rectangle of `cells`, rows numbered as they say."""
    is_plain = not any(mark in xml for mark in _UNUSUAL)
    last_row = max(map(int, (_ROW if is_plain else _ANY_ROW).findall(xml)), default=0)
    widest = 0
    if _has_cells_without_place(xml, is_plain=is_plain):
        rows = _ROW_END.split(xml)
        widest = max(len(_CELL_START.findall(row)) for row in rows)
        last_row = max(len(rows), last_row)
    return last_row * widest <= cells and not _beyond(xml, last_row, cells, is_plain=is_plain)


def _has_cells_without_place(xml: bytes, *, is_plain: bool) -> bool:
    if is_plain and b"<c>" not in xml and xml.count(b"<c ") == xml.count(b'<c r="'):
        return False
    return _WITHOUT_PLACE.search(xml) is not None


def _filled_cells(xml: bytes) -> int:
    """Return how many cells the rectangle of those with a value holds.

    Slower than the check by the places of all cells, which a style on an empty row defeats.
    """
    last_row = last_column = 0
    for found in _FILLED.finditer(xml):
        place = _PLACE.search(found[1])
        if place is None:
            return limits.CELLS + 1
        last_row = max(last_row, int(place[2]))
        last_column = max(last_column, column_number(place[1].decode()))
    return last_row * last_column


def _beyond(xml: bytes, last_row: int, cells: int, *, is_plain: bool) -> bool:
    """Return whether a cell is below the last row or right of the columns that are allowed."""
    rows = max(last_row, 1)
    columns = cells // rows
    if columns == 0:
        return True
    after_row = _after_row(rows) if rows < _LAST_ROW else ""
    after_column = _after_column(columns) if columns < _LAST_COLUMN else ""
    start, end = (' r="', '"') if is_plain else (r"\sr=[\"']", "[\"']")
    far = [f"(?:{after_column})[0-9]"] if after_column else []
    far += [f"[A-Z]{{1,3}}(?:{after_row}){end}"] if after_row else []
    return any(re.search(f"{start}{each}".encode(), xml) is not None for each in far)


def _after_row(row: int) -> str:
    return _greater(str(row), "0", "9", len(str(_LAST_ROW)))


def _after_column(column: int) -> str:
    return _greater(column_letters(column), "A", "Z", 3)


def _greater(text: str, first: str, last: str, longest: int) -> str:
    """Return a pattern of the codes that come after `text`, longer ones included."""
    size = len(text)
    patterns = [f"[{first}-{last}]{{{size + 1},{longest}}}"] if size < longest else []
    for rank, letter in enumerate(text):
        if letter < last:
            rest = size - rank - 1
            tail = f"[{first}-{last}]{{{rest}}}" if rest else ""
            patterns.append(f"{text[:rank]}[{chr(ord(letter) + 1)}-{last}]{tail}")
    return "|".join(patterns)


def _formulas(xml: bytes) -> tuple[int, tuple[str, ...], bool]:
    # Formulas that are shared stand in full once, so one of them at least has an end.
    if b"f>" not in xml:
        return 0, (), False
    count, empty, has_values = 0, [], False
    for found in _FORMULA.finditer(xml):
        count += 1
        value = (found[2] or b"").strip()
        is_text = re.search(rb"\bt=[\"']str[\"']", found[1]) is not None
        has_values = has_values or is_text or value not in (b"", b"0", b"0.0")
        if not value and not is_text:
            empty.append(_name_of(found[1]))
    return count, tuple(empty), has_values


def _errors(xml: bytes) -> tuple[tuple[int, int, str], ...]:
    quote = "'" if b" r='" in xml[:_HEAD] else '"'
    if f"t={quote}e{quote}".encode() not in xml:
        return ()
    errors = []
    for found in _ERROR.finditer(xml):
        place = _PLACE.search(found[1])
        if place:
            row, column = int(place[2]), column_number(place[1].decode())
            errors.append((row, column, found[2].decode("utf-8", "replace")))
    return tuple(errors)


def _name_of(attributes: bytes) -> str:
    place = _PLACE.search(attributes)
    return (place[1] + place[2]).decode() if place else "?"
