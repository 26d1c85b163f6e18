"""A damaged file is refused in words, or read as any XML reader sees it: never anything else."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import Amount
from budgetlocal.importing.reading import read_document

BASE = (Path(__file__).resolve().parents[1] / "fixtures" / "totem_bp_2024.xml").read_bytes()
END = BASE.rindex(b">") + 1
VALUES = [match.span(1) for match in re.finditer(rb'\bV="([^"]*)"', BASE)]
TAG = "{http://www.minefi.gouv.fr/cp/demat/docbudgetaire}"
NUMBERS = (
    *("", " ", "NaN", "Infinity", "1e400", "1e5", "-0.00", "0.001", "1,5", "1_000", "--1", "0x10"),
    *("9" * 30, "=1+1", "\u0661", "01", "99"),
)
WORDS = (
    "2024-13-45",
    "02/01/2024",
    "&#0;",
    "&unknown;",
    "&amp;",
    "T",
    "D",
    "R",
    "é",
    "true",
    "M99-M99",
)
HOSTILE = st.sampled_from((*NUMBERS, *WORDS, "x" * 4000))
many = settings(max_examples=150)


def read(content: bytes) -> Counter[str] | None:
    """Return the sums of what the reader keeps, None when it refuses; any other error is a fault."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "budget.xml"
        path.write_bytes(content)
        refusals: list[UserError] = []
        try:
            document = read_document(path)
        except UserError as error:
            refusals.append(error)
    if refusals:
        assert all(str(error.message) and str(error.hint) for error in refusals)
        return None
    sums = Counter({"lines": len(document.lines)})
    for line in document.lines:
        for amount in Amount:
            sums[f"{amount}/{line.sens}"] += line.amount(amount) or 0
    return sums


def seen_by_another_reader(content: bytes) -> Counter[str]:
    """Return the same sums straight from the elements, in cents."""
    sums: Counter[str] = Counter()
    for line in ET.fromstring(content).iter(f"{TAG}LigneBudget"):  # noqa: S314 - our own file
        values = {child.tag.removeprefix(TAG): child.get("V", "") for child in line}
        if values.get("OpBudg") == "T":
            continue
        sums["lines"] += 1
        for amount in Amount:
            if text := values.get(str(amount), "").strip():
                sums[f"{amount}/{values['CodRD'].strip()}"] += int(Decimal(text) * 100)
    return sums


@many
@given(st.integers(0, END - 1))
def test_a_file_cut_at_any_byte_is_refused(length: int) -> None:
    assert read(BASE[:length]) is None


@many
@given(st.sampled_from(VALUES), st.one_of(HOSTILE, st.text(max_size=12)))
def test_any_value_may_be_damaged(place: tuple[int, int], value: str) -> None:
    start, end = place
    written = value.replace("<", "&lt;").replace('"', "&quot;")
    content = BASE[:start] + written.encode("iso-8859-1", "xmlcharrefreplace") + BASE[end:]
    sums = read(content)
    if sums is not None:
        assert +sums == +seen_by_another_reader(content)


@many
@given(st.lists(st.tuples(st.integers(0, END - 1), st.integers(0, 255)), min_size=1, max_size=5))
def test_any_byte_may_be_damaged(damage: list[tuple[int, int]]) -> None:
    content = bytearray(BASE)
    for place, byte in damage:
        content[place] = byte
    read(bytes(content))


@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 100, b"<", b"<?xml", b"\xff\xfe<\x00a\x00/\x00>\x00"]
)
def test_what_is_hardly_a_file_is_refused(content: bytes) -> None:
    assert read(content) is None
