"""Tables of a web page, which many programs name .xls: cells, spans, nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree, html

from budgetlocal.importing.grid import limits, refusals
from budgetlocal.importing.grid.request import Content, Request
from budgetlocal.importing.grid.table_file import Merge, Sheet
from budgetlocal.importing.grid.text_encoding import decoded

_CHARSET = re.compile(rb"<meta[^>]*charset=[\"']?\s*([\w-]+)", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_WIDEST_SPAN = 1000
_HEAD = 4096
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def read_html(request: Request) -> Content:
    """Return each table of a page as a sheet; tables within cells are sheets of their own.

    A cell over several columns or rows has its text in the first one, as in a workbook.

    Raises:
        UserError: it has too many bytes or cells, or no table.
        Cancelled: the person asked to stop.

    """
    size = request.path.stat().st_size
    if size > limits.TEXT_BYTES:
        raise refusals.too_large(request.name, size, limits.TEXT_BYTES)
    text = decoded(_in_utf8(request.path.read_bytes()))
    request.progress(30)
    parser = html.HTMLParser(
        no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        page = html.document_fromstring(_DECLARATION.sub("", text.text), parser=parser)
    except etree.ParserError as err:
        raise refusals.without_cells(request.name) from err
    sheets = []
    room = limits.CELLS
    for rank, table in enumerate(page.iter("table"), start=1):
        request.stop_if_cancelled()
        sheet = _sheet(table, _title(table, rank), request.row_limit)
        room -= sum(map(len, sheet.rows))
        if room < 0:
            raise refusals.too_many_cells(request.name, sheet.name, limits.CELLS)
        sheets.append(sheet)
    return Content(tuple(sheets), text.notices, text.encoding)


def _in_utf8(data: bytes) -> bytes:
    """Return a page in the encoding that it declares as UTF-8; as it is when it declares none."""
    found = _CHARSET.search(data[:_HEAD])
    if found is None or data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return data
    try:
        return data.decode(found[1].decode("ascii")).encode()
    except (LookupError, UnicodeError):
        return data


def _title(table: etree._Element, rank: int) -> str:
    """Return the caption of a table, else the heading right above it, else its number."""
    caption = table.find("caption")
    if caption is None:
        above = table.getprevious()
        caption = above if above is not None and above.tag in _HEADINGS else None
    text = _text(caption) if caption is not None else None
    return (text or f"Tableau {rank}")[:100]


def _sheet(table: etree._Element, name: str, row_limit: int | None) -> Sheet:
    rows: list[list[object]] = []
    merges: list[Merge] = []
    taken: dict[tuple[int, int], bool] = {}
    for rank, row in enumerate(_own_rows(table)):
        if row_limit is not None and rank >= row_limit:
            break
        values: list[object] = []
        for cell in row.iterchildren("td", "th"):
            while taken.pop((rank, len(values)), False):
                values.append(None)
            across, down = _span(cell, "colspan"), _span(cell, "rowspan")
            if across > 1 or down > 1:
                column = len(values) + 1
                merges.append((rank + 1, column, rank + down, column + across - 1))
            for below in range(1, down):
                taken.update(dict.fromkeys(_covered(rank + below, len(values), across), True))
            values.append(_text(cell))
            values.extend([None] * (across - 1))
        rows.append(_trimmed(values))
    return Sheet(name, rows, merges=tuple(merges))


def _covered(row: int, column: int, across: int) -> Iterator[tuple[int, int]]:
    for rank in range(across):
        yield row, column + rank


def _own_rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table.iterchildren():
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from child.iterchildren("tr")


def _span(cell: etree._Element, name: str) -> int:
    text = (cell.get(name) or "1").strip()
    return min(max(int(text), 1), _WIDEST_SPAN) if text.isascii() and text.isdigit() else 1


def _text(cell: etree._Element) -> str | None:
    for line_break in cell.iter("br"):
        line_break.tail = "\n" + (line_break.tail or "")
    pieces = []
    for node in cell.iter():
        if node is not cell and node.tag == "table":
            continue
        pieces.append(str(node.text or ""))
        if node is not cell:
            pieces.append(str(node.tail or ""))
    text = _BLANKS.sub(" ", "".join(pieces)).strip()
    return text or None


def _trimmed(values: list[object]) -> list[object]:
    size = len(values)
    while size and values[size - 1] is None:
        size -= 1
    return values[:size]
