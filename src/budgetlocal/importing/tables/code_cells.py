"""The code that a cell holds, alone or before its label, and what had to be cleaned off it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from budgetlocal.importing.tables.report import RepairKind

_WORD = r"(?:chap(?:itre)?s?|art(?:icle)?s?|compte|nature|op(?:[ée]ration)?|fonction|rubrique)"
_TITLED = re.compile(
    rf"^\s*{_WORD}\s*\.?\s*(?:n[°o]\s*)?:?\s*(?P<code>\d{{1,10}})\b\s*[-–—:/.]*\s*(?P<label>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_PAIR = re.compile(
    r"^\s*(?P<chapter>\d{2,4})\s*[-/.|]\s*(?P<code>\d{3,10})\s*(?:[-–—:]\s*|\s+|$)(?P<label>\D.*)?$",
    re.DOTALL,
)
_CODE = re.compile(
    r"^\s*(?P<prefix>[A-Za-z]?)(?P<code>\d{1,10})(?P<tail>[.*]?0?|[A-Za-z]{1,2}\d{0,2})"
    r"\s*(?:$|(?P<gap>[-–—:/.]\s*|\s+)(?P<label>\S.*)$)",
    re.DOTALL,
)
_SPACED = re.compile(r"^\s*\d{1,4}(?:[ \u00a0\u202f]\d{1,4})+\s*[.]?\s*$")
_LONGEST = 10


@dataclass(frozen=True, slots=True)
class CodeCell:
    """A code and what stood around it."""

    code: str
    label: str = ""
    chapter: str = ""
    """The chapter written in front of the account, in one cell: 011-60611."""
    word: str = ""
    """`chap`, `art` or `op` when the cell says what its code is."""
    repair: RepairKind | None = None
    """What was cleaned; None for a code as it should be."""
    is_number: bool = False
    """Whether the cell is a number, which has lost the leading zeros that it may have had."""
    as_is: bool = False
    """Whether the person wants it as it is written."""


def code_of(value: object) -> CodeCell | None:
    """Return the code of a cell, None when it does not begin with one.

    >>> code_of("60611 - Eau").label, code_of(11.0).code, code_of("A13912").code
    ('Eau', '11', '13912')
    """
    if type(value) is str:
        return _from_text(value)
    if type(value) is float and value.is_integer() and 0 <= value < 10**_LONGEST:
        return CodeCell(str(int(value)), is_number=True)
    if type(value) is int and 0 <= value < 10**_LONGEST:
        return CodeCell(str(value), is_number=True)
    return None


@lru_cache(maxsize=65536)
def _from_text(text: str) -> CodeCell | None:
    titled = _TITLED.match(text)
    if titled:
        word = text.strip()[:2].lower()
        kind = {"ch": "chap", "op": "op", "fo": "fonction", "ru": "fonction"}.get(word, "art")
        label = " ".join(titled["label"].split())
        return CodeCell(titled["code"], label, word=kind, repair=RepairKind.CODE_LIBELLE)
    if _SPACED.match(text):
        return CodeCell("".join(text.split()).rstrip("."), repair=RepairKind.CODE)
    pair = _PAIR.match(text)
    if pair:
        label = " ".join((pair["label"] or "").split())
        return CodeCell(pair["code"], label, pair["chapter"], repair=RepairKind.CODE_LIBELLE)
    found = _CODE.match(text)
    if found is None:
        return None
    label = " ".join((found["label"] or "").split())
    if label[:1].isdigit() and not any(char.isalpha() for char in label):
        return None
    odd = found["prefix"] or found["tail"]
    repair = RepairKind.CODE_LIBELLE if label else RepairKind.CODE if odd else None
    return CodeCell(found["code"], label, repair=repair)
