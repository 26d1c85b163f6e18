"""A copy of a workbook whose sheets cannot be read to their end before they are found sound.

calamine keeps the whole rectangle of the cells of a sheet, which it makes once it has read them all.
Large sheets are looked at while it reads, three times as fast. Until a sheet is known to stay within
its range, the end of its compressed data is missing from the copy: a reader that gets there first
stops on an error. A sheet found out of its range is taken away from under the reader.
"""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_HELD = 4
"""Which share of a sheet is held back: its last quarter."""
_LOCAL_HEADER = 30
_LENGTHS = slice(26, 30)


class HeldWorkbook:
    """The copy, and the ends of its sheets that are still missing."""

    def __init__(self, path: Path, copy: BinaryIO, ends: dict[str, tuple[int, bytes]]) -> None:
        """Take the copy, open for writing, and the place and bytes of each missing end."""
        self.path = path
        self._copy = copy
        self._ends = ends

    def release(self, part: str) -> None:
        """Put the end of a sheet back."""
        place, held = self._ends[part]
        self._copy.seek(place)
        self._copy.write(held)
        self._copy.flush()

    def spoil(self) -> None:
        """Empty the copy: whoever reads it stops on an error."""
        self._copy.truncate(0)


@contextmanager
def held_workbook(path: Path, parts: Sequence[str]) -> Iterator[HeldWorkbook]:
    """Copy a workbook without the ends of some parts; the copy is removed afterwards.

    Raises:
        OSError: there is no room for a copy.

    """
    with tempfile.TemporaryDirectory(prefix="budgetlocal-", ignore_cleanup_errors=True) as folder:
        target = Path(folder) / "classeur.xlsx"
        shutil.copyfile(path, target)
        with target.open("r+b") as copy:
            ends = {}
            with zipfile.ZipFile(path) as archive:
                for part in parts:
                    place, size = _end_of(copy, archive.getinfo(part))
                    copy.seek(place)
                    ends[part] = place, copy.read(size)
            for place, held in ends.values():
                copy.seek(place)
                copy.write(bytes(len(held)))
            copy.flush()
            yield HeldWorkbook(target, copy, ends)


def _end_of(copy: BinaryIO, entry: zipfile.ZipInfo) -> tuple[int, int]:
    """Return where the held end of a part begins, and its size."""
    copy.seek(entry.header_offset)
    lengths = copy.read(_LOCAL_HEADER)[_LENGTHS]
    name, extra = int.from_bytes(lengths[:2], "little"), int.from_bytes(lengths[2:], "little")
    size = entry.compress_size // _HELD
    start = entry.header_offset + _LOCAL_HEADER + name + extra
    return start + entry.compress_size - size, size
