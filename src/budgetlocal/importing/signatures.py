"""What a file is, told by its first bytes and its parts, never by the end of its name."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from budgetlocal.core.text import Text, translatable


class FileKind(StrEnum):
    """The kinds of files that people drop on the window."""

    EMPTY = "vide"
    XML = "xml"
    XML_SPREADSHEET = "xml_tableur"
    HTML = "html"
    TEXT = "texte"
    XLSX = "xlsx"
    XLSM = "xlsm"
    XLSB = "xlsb"
    ODS = "ods"
    XLS = "xls"
    PROTECTED = "protege"
    WORD = "word"
    SLIDES = "diaporama"
    ARCHIVE = "zip"
    TRUNCATED = "zip_coupe"
    OLE = "ole"
    SQLITE = "sqlite"
    PDF = "pdf"
    IMAGE = "image"
    GZIP = "gzip"
    BINARY = "binaire"


TABLES = frozenset(
    {
        FileKind.XML_SPREADSHEET,
        FileKind.HTML,
        FileKind.TEXT,
        FileKind.XLSX,
        FileKind.XLSM,
        FileKind.XLSB,
        FileKind.ODS,
        FileKind.XLS,
    }
)
"""The kinds that hold a table, or may."""

_NAMES: Mapping[FileKind, Text] = {
    FileKind.EMPTY: translatable("Import", "un fichier vide"),
    FileKind.XML: translatable("Import", "un fichier XML"),
    FileKind.XML_SPREADSHEET: translatable("Import", "un tableau Excel en XML"),
    FileKind.HTML: translatable("Import", "une page web"),
    FileKind.TEXT: translatable("Import", "un texte ou un tableau, sans balise XML"),
    FileKind.XLSX: translatable("Import", "un classeur Excel"),
    FileKind.XLSM: translatable("Import", "un classeur Excel avec des macros"),
    FileKind.XLSB: translatable("Import", "un classeur Excel binaire"),
    FileKind.ODS: translatable("Import", "un classeur LibreOffice"),
    FileKind.XLS: translatable("Import", "un ancien classeur Excel"),
    FileKind.PROTECTED: translatable("Import", "un classeur protégé par un mot de passe"),
    FileKind.WORD: translatable("Import", "un document de traitement de texte"),
    FileKind.SLIDES: translatable("Import", "un diaporama"),
    FileKind.ARCHIVE: translatable("Import", "une archive ZIP"),
    FileKind.TRUNCATED: translatable(
        "Import", "un classeur Excel ou une archive ZIP dont la fin manque"
    ),
    FileKind.OLE: translatable("Import", "un ancien fichier Excel ou de bureautique"),
    FileKind.SQLITE: translatable("Import", "un classeur BudgetLocal ou une base SQLite"),
    FileKind.PDF: translatable("Import", "un PDF"),
    FileKind.IMAGE: translatable("Import", "une image"),
    FileKind.GZIP: translatable("Import", "une archive compressée (gzip, 7z ou rar)"),
    FileKind.BINARY: translatable("Import", "un fichier binaire inconnu"),
}
_MAGIC: tuple[tuple[bytes, FileKind], ...] = (
    (b"SQLite format 3\x00", FileKind.SQLITE),
    (b"%PDF", FileKind.PDF),
    (b"\x89PNG", FileKind.IMAGE),
    (b"\xff\xd8\xff", FileKind.IMAGE),
    (b"GIF8", FileKind.IMAGE),
    (b"II*\x00", FileKind.IMAGE),
    (b"MM\x00*", FileKind.IMAGE),
    (b"\x1f\x8b", FileKind.GZIP),
    (b"7z\xbc\xaf\x27\x1c", FileKind.GZIP),
    (b"Rar!", FileKind.GZIP),
)
BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"
_EXCEL_XML = b"urn:schemas-microsoft-com:office:spreadsheet"
_HEAD = 8192
_CONTENT_TYPES: tuple[tuple[bytes, FileKind], ...] = (
    (b"ms-excel.sheet.binary.macroEnabled.main", FileKind.XLSB),
    (b"ms-excel.sheet.macroEnabled.main", FileKind.XLSM),
    (b"ms-excel.template.macroEnabled.main", FileKind.XLSM),
    (b"spreadsheetml.sheet.main", FileKind.XLSX),
    (b"spreadsheetml.template.main", FileKind.XLSX),
    (b"wordprocessingml", FileKind.WORD),
    (b"ms-word", FileKind.WORD),
    (b"presentationml", FileKind.SLIDES),
    (b"ms-powerpoint", FileKind.SLIDES),
)
_MIMETYPES: tuple[tuple[bytes, FileKind], ...] = (
    (b"opendocument.spreadsheet", FileKind.ODS),
    (b"opendocument.text", FileKind.WORD),
    (b"opendocument.presentation", FileKind.SLIDES),
)
_OLE_STREAMS: tuple[tuple[str, FileKind], ...] = (
    ("EncryptedPackage", FileKind.PROTECTED),
    ("Workbook", FileKind.XLS),
    ("Book", FileKind.XLS),
    ("WordDocument", FileKind.WORD),
    ("PowerPoint Document", FileKind.SLIDES),
)
_MOST_SMALL_PART = 1 << 20
_CONTROL_SHARE = 0.02


def kind_of(path: Path) -> FileKind:
    """Return what a file is.

    Raises:
        OSError: the file cannot be read.

    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith(_ZIP):
        return _kind_of_zip(path)
    if head.startswith(_OLE):
        return _kind_of_ole(path)
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    return _kind_of_text(head)


def described(kind: FileKind) -> Text:
    """Return a kind in words, with its article."""
    return _NAMES[kind]


def _kind_of_text(head: bytes) -> FileKind:
    bare = head
    for bom in BOMS:
        bare = bare.removeprefix(bom)
    bare = bare.replace(b"\x00", b"").lstrip()
    if not bare:
        return FileKind.BINARY if head.strip() else FileKind.EMPTY
    start = bare[:_HEAD].lower()
    if start.startswith(b"<"):
        if _EXCEL_XML in start:
            return FileKind.XML_SPREADSHEET
        is_page = any(tag in start for tag in (b"<html", b"<table", b"<!doctype html"))
        return FileKind.HTML if is_page else FileKind.XML
    if head.startswith(BOMS[1:]):
        return FileKind.TEXT
    # Bytes 0 have an error of their own: they may be a text that was damaged, or UTF-16.
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1a" for byte in bare)  # noqa: PLR2004
    return FileKind.BINARY if controls > len(bare) * _CONTROL_SHARE else FileKind.TEXT


def _kind_of_zip(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            if "[Content_Types].xml" in names:
                return _first(_CONTENT_TYPES, _start_of(archive, "[Content_Types].xml"))
            if "mimetype" in names:
                return _first(_MIMETYPES, _start_of(archive, "mimetype"))
            return FileKind.ARCHIVE
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError):
        return FileKind.TRUNCATED


def _start_of(archive: zipfile.ZipFile, name: str) -> bytes:
    import zlib

    try:
        with archive.open(name) as part:
            return part.read(_MOST_SMALL_PART)
    except zlib.error as err:
        raise zipfile.BadZipFile(name) from err


def _first(table: tuple[tuple[bytes, FileKind], ...], text: bytes) -> FileKind:
    return next((kind for mark, kind in table if mark in text), FileKind.ARCHIVE)


def _kind_of_ole(path: Path) -> FileKind:
    """Tell an OLE file by the names of its streams, which its directory holds in UTF-16."""
    wanted = [(name.encode("utf-16-le") + b"\x00\x00", kind) for name, kind in _OLE_STREAMS]
    best = len(wanted)
    overlap = b""
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            data = overlap + block
            for rank, (name, _) in enumerate(wanted[:best]):
                if name in data:
                    best = rank
                    break
            overlap = block[-64:]
    return wanted[best][1] if best < len(wanted) else FileKind.OLE
