"""Outlines of territories as small bytes, and as WKB for those who draw them.

Coordinates are longitude and latitude (WGS 84) on a grid of 1/10 000 of a degree (11 m north-south,
7 m east-west at 47° N), which neighbours share, so that no gap opens between them. Packed: varints
of the distances from one point to the next, deflated.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator

GRID = 10_000
"""Steps of the grid in a degree."""

Point = tuple[int, int]
Ring = tuple[Point, ...]
"""Grid points, the first one repeated at the end."""
Polygon = tuple[Ring, ...]
"""The outer ring, then the holes."""

_LEVEL = 9
_MULTIPOLYGON, _POLYGON = 6, 3
_BITS = 7
_MORE = 0x80


class OutlineError(ValueError):
    """Bytes that are no packed outline."""


def pack(polygons: Iterable[Polygon]) -> bytes:
    """Return polygons of grid points as bytes; the same polygons always give the same bytes."""
    numbers: list[int] = []
    shapes = list(polygons)
    numbers.append(len(shapes))
    x = y = 0
    for polygon in shapes:
        numbers.append(len(polygon))
        for ring in polygon:
            numbers.append(len(ring) - 1)
            for point in ring[:-1]:
                numbers += (_zigzag(point[0] - x), _zigzag(point[1] - y))
                x, y = point
    return zlib.compress(b"".join(map(_varint, numbers)), _LEVEL)


def unpack(data: bytes) -> tuple[Polygon, ...]:
    """Return the polygons of packed bytes, in grid points.

    Raises:
        OutlineError: the bytes were not made by `pack`.

    """
    try:
        numbers = _numbers(zlib.decompress(data))
        return tuple(_polygons(numbers))
    except (zlib.error, StopIteration, RuntimeError) as err:
        raise OutlineError(len(data)) from err


def wkb(polygons: Iterable[Polygon]) -> bytes:
    """Return polygons as a little-endian WKB MultiPolygon, in degrees."""
    shapes = list(polygons)
    parts = [struct.pack("<BII", 1, _MULTIPOLYGON, len(shapes))]
    for polygon in shapes:
        parts.append(struct.pack("<BII", 1, _POLYGON, len(polygon)))
        for ring in polygon:
            parts.append(struct.pack("<I", len(ring)))
            flat = [coordinate / GRID for point in ring for coordinate in point]
            parts.append(struct.pack(f"<{len(flat)}d", *flat))
    return b"".join(parts)


def _polygons(numbers: Iterator[int]) -> Iterator[Polygon]:
    x = y = 0
    for _ in range(next(numbers)):
        rings: list[Ring] = []
        for _ in range(next(numbers)):
            points: list[Point] = []
            for _ in range(next(numbers)):
                x += _unzigzag(next(numbers))
                y += _unzigzag(next(numbers))
                points.append((x, y))
            rings.append((*points, points[0]))
        yield tuple(rings)


def _zigzag(number: int) -> int:
    return number << 1 if number >= 0 else (-number << 1) - 1


def _unzigzag(number: int) -> int:
    return -((number + 1) >> 1) if number & 1 else number >> 1


def _varint(number: int) -> bytes:
    out = bytearray()
    while number >= _MORE:
        out.append(number & (_MORE - 1) | _MORE)
        number >>= _BITS
    out.append(number)
    return bytes(out)


def _numbers(data: bytes) -> Iterator[int]:
    number = shift = 0
    for byte in data:
        number |= (byte & (_MORE - 1)) << shift
        if byte & _MORE:
            shift += _BITS
        else:
            yield number
            number = shift = 0
