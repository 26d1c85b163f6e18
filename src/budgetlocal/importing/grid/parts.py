"""The files inside a workbook, unpacked within bounds: no bomb, no DOCTYPE."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from lxml import etree

from budgetlocal.core.errors import Cancelled
from budgetlocal.importing.grid import limits, refusals
from budgetlocal.importing.grid.table_file import IsCancelled

_BLOCK = 1 << 20
_START = 4096
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


class Parts:
    """An open workbook as named parts; what is unpacked is counted and bounded."""

    def __init__(self, archive: zipfile.ZipFile, name: str, is_cancelled: IsCancelled) -> None:
        """Refuse an archive that declares too much; `name` is that of the file, for messages."""
        self._archive = archive
        self._name = name
        self._is_cancelled = is_cancelled
        self._unpacked: dict[str, int] = {}
        """Bytes of each part read so far; one that is read twice counts once."""
        entries = archive.infolist()
        if len(entries) > limits.PARTS:
            raise refusals.too_many_parts(name, len(entries))
        self._entries = {entry.filename: entry for entry in entries}

    def __contains__(self, part: str) -> bool:
        """Whether the workbook has a part of that name."""
        return part in self._entries

    def names(self) -> Iterator[str]:
        """Yield the names of all parts."""
        yield from self._entries

    def size(self, part: str) -> int:
        """Return the declared size of a part, unpacked."""
        return self._entries[part].file_size

    def start(self, part: str) -> bytes:
        """Return the first few kilobytes of a part; same refusals as `read`."""
        try:
            with self._archive.open(part) as file:
                return file.read(_START)
        except (*_DAMAGES, KeyError) as err:
            raise refusals.damaged(self._name, part, str(err) or type(err).__name__) from err

    def read(self, part: str) -> bytes:
        """Return a whole part.

        Raises:
            UserError: it is larger than it says or than a workbook may be, damaged, or has a
                DOCTYPE.
            Cancelled: the person asked to stop.

        """
        return b"".join(self.blocks(part))

    def blocks(self, part: str) -> Iterator[bytes]:
        """Yield a part by blocks; same refusals as `read`."""
        entry = self._entries.get(part)
        if entry is None:
            raise refusals.damaged(self._name, part, "partie absente")
        self.check_declared((part,))
        done = 0
        try:
            with self._archive.open(entry) as file:
                while block := file.read(_BLOCK):
                    if self._is_cancelled():
                        raise Cancelled
                    if not done and b"<!DOCTYPE" in block[:_START]:
                        raise refusals.with_entities(self._name, part)
                    done += len(block)
                    self._unpacked[part] = max(done, self._unpacked.get(part, 0))
                    if sum(self._unpacked.values()) > limits.UNPACKED_BYTES:
                        raise refusals.bomb(self._name, part, done)
                    yield block
        except _DAMAGES as err:
            raise refusals.damaged(self._name, part, str(err) or type(err).__name__) from err

    def xml(self, part: str) -> etree._Element:
        """Return a small part as a tree."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            return etree.fromstring(self.read(part), parser)
        except etree.XMLSyntaxError as err:
            raise refusals.damaged(self._name, part, str(err)) from err

    def check_declared(self, wanted: Iterable[str]) -> None:
        """Refuse parts that declare too much, alone or together, or are packed too well."""
        total = 0
        for part in wanted:
            entry = self._entries[part]
            total += entry.file_size
            ratio = entry.file_size / max(entry.compress_size, 1)
            is_bomb = entry.file_size > limits.RATIO_FROM_BYTES and ratio > limits.WORST_RATIO
            if is_bomb or total > limits.UNPACKED_BYTES:
                raise refusals.bomb(self._name, part, entry.file_size if is_bomb else total)


@contextmanager
def open_parts(path: Path, is_cancelled: IsCancelled) -> Iterator[Parts]:
    """Open a workbook.

    Raises:
        UserError: truncated, damaged, or out of all proportion.

    """
    try:
        archive = zipfile.ZipFile(path)
    except _DAMAGES as err:
        raise refusals.truncated(path.name) from err
    with archive:
        yield Parts(archive, path.name, is_cancelled)


def target_of(source: str, target: str) -> str:
    """Return the part that a relation of `source` points to.

    >>> target_of("xl/workbook.xml", "worksheets/sheet1.xml"), target_of("a/b.xml", "/xl/c.xml")
    ('xl/worksheets/sheet1.xml', 'xl/c.xml')
    """
    if target.startswith("/"):
        return target.lstrip("/")
    kept: list[str] = []
    for piece in (PurePosixPath(source).parent / target).parts:
        if piece == ".." and kept:
            kept.pop()
        elif piece != ".":
            kept.append(piece)
    return "/".join(kept)
