"""How far the cells of an xlsb reach, before calamine makes room for the whole rectangle.

A sheet is a chain of records (MS-XLSB 2.1.4): an identifier of one or two bytes, a size of one to
four, and the data. BrtRowHdr starts with the number of a row, the records of cells with that of a
column.
"""

from __future__ import annotations

from budgetlocal.importing.grid import limits, refusals
from budgetlocal.importing.grid.parts import Parts

_ROW = 0
_CELLS = range(1, 12)
_CONTINUES = 0x80


def cells_of(parts: Parts, name: str) -> int:
    """Return how many cells the rectangles of all sheets hold.

    Raises:
        UserError: more than a file may hold.
        Cancelled: the person asked to stop.

    """
    total = 0
    for part in parts.names():
        if part.startswith("xl/worksheets/") and part.endswith(".bin"):
            rows, columns = _extent(parts.read(part))
            total += rows * columns
            if total > limits.CELLS:
                raise refusals.too_many_cells(name, part, limits.CELLS)
    return total


def _extent(data: bytes) -> tuple[int, int]:
    last_row = last_column = at = 0
    end = len(data)
    while at < end:
        kind, at = _varying(data, at, 2)
        size, at = _varying(data, at, 4)
        number = int.from_bytes(data[at : at + 4], "little")
        if kind == _ROW:
            last_row = max(last_row, number + 1)
        elif kind in _CELLS:
            last_column = max(last_column, number + 1)
        at += size
    return last_row, last_column


def _varying(data: bytes, at: int, longest: int) -> tuple[int, int]:
    """Return a number of seven bits a byte, and where it ends.

    The identifier of a record keeps its bits in the order of its bytes; for telling a row or a
    cell, which take one byte, the value is the same.
    """
    value = 0
    for rank in range(longest):
        if at >= len(data):
            break
        byte = data[at]
        at += 1
        value |= (byte & (_CONTINUES - 1)) << (7 * rank)
        if not byte & _CONTINUES:
            break
    return value, at
