"""Rows of an xlsx too large to be loaded, read as a stream of XML in bounded memory.

Only what official tables are made of is read: numbers, texts, booleans. No entities, no network.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from lxml import etree

from budgetlocal.reference.official import refusals

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_SHARED = "xl/sharedStrings.xml"
_LARGE = 150 << 20
"""Bytes of the largest part, unpacked, from which a workbook is read as a stream."""


def is_large(path: Path) -> bool:
    """Return whether a file is an xlsx that should not be loaded whole."""
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        parts = {part.filename: part.file_size for part in archive.infolist()}
    return _WORKBOOK in parts and max(parts.values()) > _LARGE


def sheet_names(path: Path) -> tuple[str, ...]:
    """Return the names of the sheets, in their order.

    Raises:
        UserError: the workbook is damaged.

    """
    try:
        with zipfile.ZipFile(path) as archive:
            return tuple(_sheets(archive))
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, OSError) as err:
        raise refusals.damaged(path.name, 0, str(err)) from err


def stream_sheet(path: Path, sheet: str) -> Iterator[list[str]]:
    """Yield the rows of a sheet as texts, from its first line, blank ones included.

    Raises:
        UserError: the workbook is damaged.

    """
    try:
        with zipfile.ZipFile(path) as archive:
            texts = _shared_texts(archive)
            with archive.open(_sheets(archive)[sheet]) as part:
                yield from _rows(part, texts)
    except (
        zipfile.BadZipFile,
        etree.XMLSyntaxError,
        KeyError,
        IndexError,
        ValueError,
        OSError,
    ) as err:
        raise refusals.damaged(path.name, 0, str(err)) from err


def _rows(part: IO[bytes], texts: list[str]) -> Iterator[list[str]]:
    line = 0
    for _, row in _elements(part, f"{_MAIN}row"):
        number = int(row.get("r") or line + 1)
        while line < number - 1:
            line += 1
            yield []
        line += 1
        cells: list[str] = []
        for cell in row.iterchildren(f"{_MAIN}c"):
            column = _column(cell.get("r") or "") if cell.get("r") else len(cells)
            cells.extend([""] * (column - len(cells)))
            cells.append(_text(cell, texts))
        yield cells
        _forget(row)


def _text(cell: etree._Element, texts: list[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(str(node.text or "") for node in cell.iter(f"{_MAIN}t"))
    value = cell.findtext(f"{_MAIN}v") or ""
    if kind == "s":
        return texts[int(value)]
    if kind == "n" and value:
        number = float(value)
        return str(int(number)) if number.is_integer() else str(number)
    return value if kind != "e" else ""


def _shared_texts(archive: zipfile.ZipFile) -> list[str]:
    if _SHARED not in archive.namelist():
        return []
    texts = []
    with archive.open(_SHARED) as part:
        for _, item in _elements(part, f"{_MAIN}si"):
            texts.append("".join(str(node.text or "") for node in item.iter(f"{_MAIN}t")))
            _forget(item)
    return texts


def _sheets(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the part of each sheet, by its name."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    relations = etree.fromstring(archive.read(_RELATIONS), parser)
    targets = {str(r.get("Id")): str(r.get("Target")) for r in relations}
    book = etree.fromstring(archive.read(_WORKBOOK), parser)
    return {
        str(sheet.get("name")): _part(targets[str(sheet.get(_RELATION))])
        for sheet in book.iter(f"{_MAIN}sheet")
    }


def _part(target: str) -> str:
    if target.startswith("/"):
        return target.lstrip("/")
    return str(PurePosixPath("xl") / target)


def _elements(part: IO[bytes], tag: str) -> Iterator[tuple[str, etree._Element]]:
    yield from etree.iterparse(
        part,
        events=("end",),
        tag=tag,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
    )


def _forget(element: etree._Element) -> None:
    """Free an element that has been read, and those before it."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        del parent[: parent.index(element)]


def _column(reference: str) -> int:
    """Return the rank of a column, from 0: `B7` is 1."""
    rank = 0
    for letter in reference:
        if not letter.isalpha():
            break
        rank = rank * 26 + ord(letter) - ord("A") + 1
    return rank - 1
