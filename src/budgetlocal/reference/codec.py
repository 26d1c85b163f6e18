"""Figures of up to 512 collectivités as one small run of bytes, and back.

A run holds one entry per collectivité: nothing (the source does not list it), secret, missing, or
a whole number. Numbers are written as their distance from the lowest one, on the fewest bytes that
hold the farthest, byte plane by byte plane, deflated.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections.abc import Sequence

from budgetlocal.reference.values import Absence

CHUNK = 512
"""Collectivités in a run."""

Entry = int | Absence | None
"""A whole number; why it is unknown; None when the source does not list the collectivité."""

_HEADER = struct.Struct("<Bq")
_UNLISTED, _SECRET, _MISSING, _FIRST = range(4)
_TYPES = {1: "B", 2: "H", 4: "I", 8: "Q"}
_MARKS = {Absence.SECRET: _SECRET, Absence.MISSING: _MISSING}
_ENTRIES: tuple[Entry, ...] = (None, Absence.SECRET, Absence.MISSING)
_LEVEL = 9


class CodecError(ValueError):
    """Bytes that are no run of figures, or figures that no run can hold."""


def encode(entries: Sequence[Entry]) -> bytes:
    """Return a run of entries as bytes; the same entries always give the same bytes.

    Raises:
        CodecError: more than 512 entries, or numbers that do not fit in 63 bits.

    """
    numbers = [entry for entry in entries if isinstance(entry, int)]
    low = min(numbers, default=0)
    span = max(numbers, default=0) - low + _FIRST
    if len(entries) > CHUNK or not -(2**63) <= low < 2**63 or span >= 2**63:
        raise CodecError(len(entries), low, span)
    width = next(width for width in _TYPES if span < 1 << (8 * width))
    marks = array(_TYPES[width], (_mark(entry, low) for entry in entries))
    if sys.byteorder == "big":
        marks.byteswap()
    raw = marks.tobytes()
    planes = b"".join(raw[plane::width] for plane in range(width))
    return _HEADER.pack(width, low) + zlib.compress(planes, _LEVEL)


def decode(data: bytes) -> list[Entry]:
    """Return the entries of a run, up to the last one written.

    Raises:
        CodecError: the bytes were not made by `encode`.

    """
    low, marks = _marks(data)
    return [_entry(mark, low) for mark in marks]


def decode_one(data: bytes, place: int) -> Entry:
    """Return the entry at one place of a run, None beyond its end.

    Raises:
        CodecError: the bytes were not made by `encode`.

    """
    width, low, planes = _planes(data)
    count = len(planes) // width
    if place >= count:
        return None
    return _entry(int.from_bytes(planes[place::count], "little"), low)


def marks_and_base(data: bytes) -> tuple[array[int], int]:
    """Return the marks of a run (0, 1, 2: nothing, secret, missing) and what to add to the others.

    For reading whole columns at once: the number of a mark m of 3 or more is m + base.

    Raises:
        CodecError: the bytes were not made by `encode`.

    """
    low, marks = _marks(data)
    return marks, low - _FIRST


def _mark(entry: Entry, low: int) -> int:
    if entry is None:
        return _UNLISTED
    return _MARKS[entry] if isinstance(entry, Absence) else entry - low + _FIRST


def _entry(mark: int, low: int) -> Entry:
    return _ENTRIES[mark] if mark < _FIRST else mark - _FIRST + low


def _planes(data: bytes) -> tuple[int, int, bytes]:
    try:
        width, low = _HEADER.unpack_from(data)
        planes = zlib.decompress(data[_HEADER.size :])
    except (struct.error, zlib.error) as err:
        raise CodecError(len(data)) from err
    if width not in _TYPES or len(planes) % width:
        raise CodecError(width)
    return width, low, planes


def _marks(data: bytes) -> tuple[int, array[int]]:
    width, low, planes = _planes(data)
    count = len(planes) // width
    raw = bytearray(len(planes))
    for plane in range(width):
        raw[plane::width] = planes[plane * count : (plane + 1) * count]
    marks = array(_TYPES[width])
    marks.frombytes(bytes(raw))
    if sys.byteorder == "big":
        marks.byteswap()
    return low, marks
