"""Runs of figures: what goes in comes out, the unknown too."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.reference.codec import (
    CHUNK,
    CodecError,
    Entry,
    decode,
    decode_one,
    encode,
    marks_and_base,
)
from budgetlocal.reference.values import Absence

NUMBERS = st.integers(-(2**53), 2**53)
ENTRIES = st.lists(
    st.one_of(st.none(), st.sampled_from(Absence), NUMBERS, st.integers(-300, 300)), max_size=CHUNK
)


@given(ENTRIES)
def test_a_run_comes_back(entries: list[Entry]) -> None:
    data = encode(entries)
    assert decode(data) == entries
    assert [decode_one(data, place) for place in range(len(entries))] == entries
    assert decode_one(data, len(entries)) is None


@given(ENTRIES)
def test_the_same_run_is_the_same_bytes(entries: list[Entry]) -> None:
    assert encode(entries) == encode(list(entries))


@given(ENTRIES)
def test_marks_tell_the_same(entries: list[Entry]) -> None:
    marks, base = marks_and_base(encode(entries))
    unknown = {0: None, 1: Absence.SECRET, 2: Absence.MISSING}
    assert [unknown[m] if m < 3 else m + base for m in marks] == entries


@pytest.mark.parametrize("number", [0, -1, 2**62, -(2**62), 252, 253, 65532, 65533])
def test_one_number_comes_back(number: int) -> None:
    assert decode(encode([number, Absence.SECRET, number - 255])) == [
        number,
        Absence.SECRET,
        number - 255,
    ]


def test_zero_is_none_of_the_unknown() -> None:
    assert decode(encode([0, None, Absence.MISSING, Absence.SECRET, 0])) == [
        0,
        None,
        Absence.MISSING,
        Absence.SECRET,
        0,
    ]


@pytest.mark.parametrize(
    "entries", [[0] * (CHUNK + 1), [2**63], [-(2**63) - 1], [0, 2**63 - 1], [-(2**62), 2**62]]
)
def test_what_no_run_can_hold_is_refused(entries: list[Entry]) -> None:
    with pytest.raises(CodecError):
        encode(entries)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"short",
        b"\x01" + b"\0" * 8 + b"no deflate",
        struct.pack("<Bq", 3, 0) + zlib.compress(b"abc"),
        struct.pack("<Bq", 4, 0) + zlib.compress(b"abc"),
        encode(list(range(100)))[:-4],
    ],
)
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(CodecError):
        decode(data)
    with pytest.raises(CodecError):
        decode_one(data, 0)
