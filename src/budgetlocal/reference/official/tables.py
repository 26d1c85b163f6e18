"""Official files as blocks of rows: csv in any encoding, alone or in an archive, and workbooks."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import zipfile
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Self

from budgetlocal.core.text import Text, translatable
from budgetlocal.reference.official import refusals
from budgetlocal.reference.official.large_workbooks import is_large, sheet_names, stream_sheet

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook
    from typing_extensions import Buffer

_MOST_LINES = 100
"""Lines of the file that one row may take: more of them, and a quote was left open."""
HEAD_ROWS = 15
"""How far down a header may stand, below titles."""
_HEAD_BYTES = 1 << 19
_CHUNK = 1 << 18
DELIMITERS = (";", ",", "\t", "|")
_LARGE_HEIGHT = 35_000
"""Rows of the large sheets that are published: a commune each."""
_ANY_CSV = (".csv", ".txt", ".tsv")
_SIGNATURES: tuple[tuple[bytes, Text], ...] = (
    (b"SQLite format 3\x00", translatable("Official", "une base SQLite")),
    (b"%PDF", translatable("Official", "un PDF")),
    (b"\x89PNG", translatable("Official", "une image")),
    (b"\xff\xd8\xff", translatable("Official", "une image")),
    (b"\x1f\x8b", translatable("Official", "une archive gzip, à décompresser d'abord")),
)
_EMPTY = translatable("Official", "un fichier vide")
_XML = translatable("Official", "un fichier XML ou une page web")
_FALLBACK = "budgetlocal-cp1252"


def _byte_as_cp1252(err: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are not UTF-8 as Windows-1252, one by one."""
    if not isinstance(err, UnicodeDecodeError):
        raise err
    return err.object[err.start : err.end].decode("cp1252", "replace"), err.end


codecs.register_error(_FALLBACK, _byte_as_cp1252)


@dataclass(frozen=True, slots=True)
class Block:
    """Some rows of a table and the line of the file that each ends on."""

    lines: list[int]
    rows: list[list[str]]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table stands in its file."""

    part: str
    """The sheet of a workbook or the member of an archive; empty for a plain csv."""
    delimiter: str
    """Empty for a workbook."""
    header_line: int
    """From 1."""


class Table(ABC):
    """A table that is being read; use it in a `with`."""

    def __init__(self, path: Path) -> None:
        """Prepare to read `path`."""
        self._path = path
        self._open = ExitStack()

    def __enter__(self) -> Self:
        """Open the file."""
        return self

    def __exit__(self, *_exc: object) -> None:
        """Close the file."""
        self._open.close()

    @abstractmethod
    def blocks(self, size: int) -> Iterator[Block]:
        """Yield the rows below the header by blocks, blank ones left out.

        Raises:
            UserError: the file cannot be cut into rows.

        """

    @abstractmethod
    def fraction(self) -> float:
        """Return how much of the file has been read, from 0 to 1."""

    @property
    def ends_abruptly(self) -> bool:
        """Whether the file, once read, stops within a line, as one cut short does."""
        return False


class CsvTable(Table):
    """A csv, or one in an archive."""

    def __init__(self, path: Path, place: Place) -> None:
        """Open the file below its header."""
        super().__init__(path)
        self._binary = _Counted(self._open, path, place.part)
        buffered = io.BufferedReader(self._binary, _CHUNK)
        text = io.TextIOWrapper(buffered, _encoding(self._binary.head), _FALLBACK, newline="")
        self._open.enter_context(text)
        self._reader = csv.reader(text, delimiter=place.delimiter)
        self._header_line = place.header_line
        self._last = place.header_line

    def blocks(self, size: int) -> Iterator[Block]:
        """Yield the rows below the header."""
        reader = self._reader
        try:
            while reader.line_num < self._header_line:
                next(reader)
            while True:
                block = Block([], [])
                for row in itertools.islice(reader, size):
                    block.rows.append(row)
                    block.lines.append(reader.line_num)
                if not block.rows:
                    return
                self._check_quotes(block)
                yield _without_blanks(block)
        except (csv.Error, StopIteration) as err:
            raise refusals.damaged(self._path.name, reader.line_num, str(err)) from err
        except (EOFError, zipfile.BadZipFile, OSError) as err:
            raise refusals.damaged(self._path.name, reader.line_num, str(err)) from err

    def fraction(self) -> float:
        """Return how much of the bytes have been read."""
        return min(1.0, self._binary.done / max(self._binary.size, 1))

    @property
    def ends_abruptly(self) -> bool:
        """Whether the last bytes are no end of line, which all published files have."""
        return not any(byte in b"\r\n" for byte in self._binary.tail)

    def _check_quotes(self, block: Block) -> None:
        """Refuse a row that has swallowed many lines, which would be lost in silence."""
        if block.lines[-1] - self._last <= len(block.lines) + _MOST_LINES:
            self._last = block.lines[-1]
            return
        for line in block.lines:
            if line - self._last > _MOST_LINES:
                raise refusals.open_quote(self._path.name, self._last + 1)
            self._last = line


class SheetTable(Table):
    """One sheet of a workbook: loaded by calamine, or as a stream when it is very large."""

    def __init__(self, path: Path, place: Place) -> None:
        """Load the sheet, or make ready to stream it."""
        super().__init__(path)
        self._first = place.header_line
        self._done = 0
        if is_large(path):
            self._rows = stream_sheet(path, place.part)
            self._height = _LARGE_HEIGHT
        else:
            workbook = open_workbook(path)
            self._open.callback(workbook.close)
            sheet = workbook.get_sheet_by_name(place.part)
            self._rows = sheet_rows(sheet)
            self._height = sheet.height

    def blocks(self, size: int) -> Iterator[Block]:
        """Yield the rows below the header."""
        rows = itertools.islice(self._rows, self._first, None)
        line = self._first
        while True:
            block = Block([], [])
            for row in itertools.islice(rows, size):
                line += 1
                block.rows.append(row)
                block.lines.append(line)
            if not block.rows:
                return
            self._done = line
            yield _without_blanks(block)

    def fraction(self) -> float:
        """Return how much of the rows have been read."""
        return min(1.0, self._done / max(self._height, 1))


@dataclass(frozen=True, slots=True)
class Head:
    """The first rows of a table, before anything is known about it."""

    part: str
    delimiter: str
    rows: tuple[tuple[str, ...], ...]


def heads(path: Path) -> Iterator[Head]:
    """Yield the first rows of each table that a file may be, by part and by delimiter.

    Raises:
        UserError: the file cannot be opened, or is plainly no table.

    """
    try:
        with path.open("rb") as file:
            start = file.read(_HEAD_BYTES)
    except OSError as err:
        raise refusals.unreadable(path.name, err.strerror or str(err)) from err
    for signature, kind in _SIGNATURES:
        if start.startswith(signature):
            raise refusals.not_a_table(path.name, kind)
    if not start.strip(b"\xef\xbb\xbf \t\r\n"):
        raise refusals.not_a_table(path.name, _EMPTY)
    if start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise refusals.not_a_table(path.name, _XML)
    if start.startswith(b"\xd0\xcf\x11\xe0") or _is_workbook(path, start):
        yield from _sheet_heads(path)
    elif start.startswith(b"PK\x03\x04"):
        yield from _archive_heads(path)
    else:
        yield from _csv_heads("", start)


def open_table(path: Path, place: Place) -> Table:
    """Return the table of a file, below its header.

    Raises:
        UserError: the file cannot be opened.

    """
    try:
        return CsvTable(path, place) if place.delimiter else SheetTable(path, place)
    except OSError as err:
        raise refusals.unreadable(path.name, err.strerror or str(err)) from err


def open_workbook(path: Path) -> CalamineWorkbook:
    """Return an open workbook.

    Raises:
        UserError: it is protected or damaged.

    """
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        return CalamineWorkbook.from_path(str(path))
    except CalamineError as err:
        raise refusals.damaged(path.name, 0, str(err)) from err


def sheet_rows(sheet: CalamineSheet) -> Iterator[list[str]]:
    """Yield the rows of a sheet as texts, from the first line of the sheet."""
    for row in sheet.iter_rows():
        yield [_cell(value) for value in row]


def _cell(value: object) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if value is not None else ""


def _without_blanks(block: Block) -> Block:
    if all(block.rows) and any(block.rows[-1]):
        return block
    kept = [(n, row) for n, row in zip(block.lines, block.rows, strict=True) if any(row)]
    return Block([line for line, _ in kept], [row for _, row in kept])


class _Counted(io.RawIOBase):
    """The bytes of a file or of a member of an archive, counted as they are read."""

    def __init__(self, stack: ExitStack, path: Path, member: str) -> None:
        """Open the file."""
        super().__init__()
        self.done = 0
        self._source: IO[bytes]
        if member:
            archive = stack.enter_context(zipfile.ZipFile(path))
            self.size = archive.getinfo(member).file_size
            self._source = stack.enter_context(archive.open(member))
        else:
            self.size = path.stat().st_size
            self._source = stack.enter_context(path.open("rb"))
        self.head = self._source.read(4)
        self.tail = self.head[-2:]
        self._pending = self.head

    def readable(self) -> bool:
        """Whether it can be read: always."""
        return True

    def readinto(self, buffer: Buffer) -> int:
        """Fill a buffer with the next bytes; 0 at the end."""
        view = memoryview(buffer).cast("B")
        data, self._pending = self._pending, b""
        data = data or self._source.read(len(view))
        view[: len(data)] = data
        self.done += len(data)
        self.tail = data[-2:] or self.tail
        return len(data)


def _encoding(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8-sig"


def _csv_heads(part: str, start: bytes) -> Iterator[Head]:
    text = start.decode(_encoding(start), _FALLBACK)
    for delimiter in DELIMITERS:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        rows: list[tuple[str, ...]] = []
        with suppress(csv.Error):  # a fault further down is told with its line, by `blocks`
            for row in itertools.islice(reader, HEAD_ROWS):
                rows.extend([()] * (reader.line_num - 1 - len(rows)))
                rows.append(tuple(row))
        yield Head(part, delimiter, tuple(rows))


def _archive_heads(path: Path) -> Iterator[Head]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [m for m in archive.infolist() if m.filename.lower().endswith(_ANY_CSV)]
            for member in sorted(members, key=lambda m: -m.file_size):
                with archive.open(member) as file:
                    yield from _csv_heads(member.filename, file.read(_HEAD_BYTES))
    except (zipfile.BadZipFile, OSError) as err:
        raise refusals.damaged(path.name, 0, str(err)) from err


def _is_workbook(path: Path, start: bytes) -> bool:
    if not start.startswith(b"PK\x03\x04") or not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
    return "[Content_Types].xml" in names or "content.xml" in names


def _sheet_heads(path: Path) -> Iterator[Head]:
    if is_large(path):
        for name in sheet_names(path):
            rows = itertools.islice(stream_sheet(path, name), HEAD_ROWS)
            yield Head(name, "", tuple(tuple(row) for row in rows))
        return
    workbook = open_workbook(path)
    try:
        for name in workbook.sheet_names:
            rows = itertools.islice(sheet_rows(workbook.get_sheet_by_name(name)), HEAD_ROWS)
            yield Head(name, "", tuple(tuple(row) for row in rows))
    finally:
        workbook.close()
