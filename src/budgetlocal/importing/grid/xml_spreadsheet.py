"""Workbooks in the XML of Excel 2003, which reporting programs name .xls or .xml.

Office 2003 XML Reference Schemas, SpreadsheetML: Workbook / Worksheet / Table / Row / Cell / Data.
"""

from __future__ import annotations

from datetime import datetime

from lxml import etree

from budgetlocal.importing.grid import limits, refusals
from budgetlocal.importing.grid.request import Content, Request
from budgetlocal.importing.grid.table_file import Merge, Sheet

_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_EXCEL = "{urn:schemas-microsoft-com:office:excel}"
_CHUNK = 1 << 20
_EMPTY: list[object] = []


class _Table:
    """One worksheet as it is read."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rows: list[list[object]] = []
        self.merges: list[Merge] = []
        self.is_hidden = False
        self.cells = 0

    def add(self, row: etree._Element) -> None:
        number = int(row.get(f"{_SS}Index") or len(self.rows) + 1)
        if number > limits.CELLS:
            raise ValueError(number)
        self.rows.extend([_EMPTY] * (number - 1 - len(self.rows)))
        values: list[object] = []
        for cell in row.iterchildren(f"{_SS}Cell"):
            column = int(cell.get(f"{_SS}Index") or len(values) + 1)
            if column > limits.CELLS:
                raise ValueError(column)
            values.extend([None] * (column - 1 - len(values)))
            across, down = _merged(cell, "Across"), _merged(cell, "Down")
            if across or down:
                self.merges.append((number, column, number + down, column + across))
            values.append(_value(cell))
            values.extend([None] * across)
        while values and values[-1] is None:
            values.pop()
        self.cells += len(values)
        self.rows.append(values)

    def sheet(self, row_limit: int | None) -> Sheet:
        rows = self.rows[:row_limit]
        return Sheet(self.name, rows, merges=tuple(self.merges), is_hidden=self.is_hidden)


def read_xml_spreadsheet(request: Request) -> Content:
    """Return the sheets of a workbook in XML.

    Raises:
        UserError: it is damaged, or has too many bytes or cells.
        Cancelled: the person asked to stop.

    """
    size = request.path.stat().st_size
    if size > limits.TEXT_BYTES:
        raise refusals.too_large(request.name, size, limits.TEXT_BYTES)
    parser = etree.XMLPullParser(
        events=("start", "end"),
        tag=(f"{_SS}Worksheet", f"{_SS}Row", f"{_EXCEL}Visible"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=False,
    )
    tables: list[_Table] = []
    done = 0
    try:
        with request.path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                request.stop_if_cancelled()
                if not done and b"<!DOCTYPE" in chunk:
                    raise refusals.with_entities(request.name, request.name)
                parser.feed(chunk)
                done += len(chunk)
                request.progress(90 * done // size)
                _take(parser, tables, request)
        parser.close()
        _take(parser, tables, request)
    except (etree.XMLSyntaxError, ValueError) as err:
        raise refusals.damaged(request.name, "", str(err)) from err
    return Content(tuple(table.sheet(request.row_limit) for table in tables))


def _take(parser: etree.XMLPullParser, tables: list[_Table], request: Request) -> None:
    for event, element in parser.read_events():
        if element.tag == f"{_SS}Worksheet":
            if event == "start":
                tables.append(_Table(str(element.get(f"{_SS}Name", ""))))
        elif event == "end" and tables and element.tag == f"{_SS}Row":
            tables[-1].add(element)
            element.clear()
            parent = element.getparent()
            if parent is not None:
                del parent[: parent.index(element)]
            if sum(table.cells for table in tables) > limits.CELLS:
                raise refusals.too_many_cells(request.name, tables[-1].name, limits.CELLS)
        elif event == "end" and tables:
            tables[-1].is_hidden = str(element.text or "").strip() != "SheetVisible"


def _merged(cell: etree._Element, way: str) -> int:
    return min(int(cell.get(f"{_SS}Merge{way}") or 0), 16_384)


def _value(cell: etree._Element) -> object:
    data = cell.find(f"{_SS}Data")
    if data is None:
        return None
    text = "".join(str(piece) for piece in data.itertext())
    kind = data.get(f"{_SS}Type")
    if kind == "Number":
        return float(text)
    if kind == "Boolean":
        return text.strip() == "1"
    if kind == "DateTime":
        return datetime.fromisoformat(text)
    return text or None
