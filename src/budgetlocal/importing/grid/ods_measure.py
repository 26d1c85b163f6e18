"""An ods before it is read: how far its cells reach, what it merges, errors, formulas not computed.

A cell or a row of an ods may be repeated a million times in a few bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from budgetlocal.importing.grid import limits, refusals
from budgetlocal.importing.grid.parts import Parts
from budgetlocal.importing.grid.table_file import Merge, column_letters

CONTENT = "content.xml"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_EXTENSION = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_ERROR = re.compile(r"#[A-Z0-9/]+[!?]?|Err:\d+")


@dataclass(slots=True)
class Measured:
    """One sheet as it is being measured."""

    name: str
    rows: int = 0
    """Rows so far, repeated ones included."""
    height: int = 0
    """Number of the row of the last value."""
    width: int = 0
    """Number of the furthest column with a value."""
    merges: list[Merge] = field(default_factory=list)
    errors: list[tuple[int, int, str]] = field(default_factory=list)
    """Row and column, from 1, and text of each error."""
    uncomputed: list[str] = field(default_factory=list)
    """Cells of the formulas that have no value."""

    def add(self, row: etree._Element) -> None:
        """Count one row of the file."""
        column = 0
        for cell in row.iterchildren(*_CELLS):
            repeated = _repeated(cell, "columns")
            if _has_value(cell):
                self.width = max(self.width, column + repeated)
                self.height = self.rows + _repeated(row, "rows")
            self._look_at(cell, column + 1)
            column += repeated
        self.rows += _repeated(row, "rows")

    def _look_at(self, cell: etree._Element, column: int) -> None:
        row = self.rows + 1
        across = int(cell.get(f"{_TABLE}number-columns-spanned") or 1)
        down = int(cell.get(f"{_TABLE}number-rows-spanned") or 1)
        if across > 1 or down > 1:
            self.merges.append((row, column, row + down - 1, column + across - 1))
        if cell.get(f"{_TABLE}formula") is None:
            return
        shown = "".join(str(text) for text in cell.itertext())
        if cell.get(f"{_EXTENSION}value-type") == "error" or _ERROR.fullmatch(shown):
            self.errors.append((row, column, shown))
        elif not _has_value(cell):
            self.uncomputed.append(f"{self.name}!{column_letters(column)}{row}")


def measured(parts: Parts, name: str) -> list[Measured]:
    """Return the measures of each sheet, in their order.

    Raises:
        UserError: the sheets hold too many cells once spread out, or the XML is damaged.
        Cancelled: the person asked to stop.

    """
    tables: list[Measured] = []
    try:
        for tag, element in _elements(parts):
            if tag == "table":
                tables.append(Measured(str(element.get(f"{_TABLE}name"))))
            elif tables:
                tables[-1].add(element)
                if sum(each.height * each.width for each in tables) > limits.CELLS:
                    raise refusals.too_many_cells(name, tables[-1].name, limits.CELLS)
    except (etree.XMLSyntaxError, ValueError) as err:
        raise refusals.damaged(name, CONTENT, str(err)) from err
    return tables


def _elements(parts: Parts) -> Iterator[tuple[str, etree._Element]]:
    """Yield each table as it starts and each row as it ends, then forget the row."""
    parser = etree.XMLPullParser(
        events=("start", "end"),
        tag=(f"{_TABLE}table", f"{_TABLE}table-row"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    for block in parts.blocks(CONTENT):
        parser.feed(block)
        for event, element in parser.read_events():
            is_table = element.tag == f"{_TABLE}table"
            if is_table and event == "start":
                yield "table", element
            elif not is_table and event == "end":
                yield "row", element
                element.clear()
                parent = element.getparent()
                if parent is not None:
                    del parent[: parent.index(element)]
    parser.close()


def _repeated(element: etree._Element, what: str) -> int:
    return int(element.get(f"{_TABLE}number-{what}-repeated") or 1)


def _has_value(cell: etree._Element) -> bool:
    return (
        cell.get(f"{_OFFICE}value-type") is not None
        or next(cell.iterchildren(f"{_TEXT}p"), None) is not None
    )
