"""Numbers as official files write them, read exactly: a whole mantissa and a power of ten."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from budgetlocal.reference.values import Absence

Exact = tuple[int, int]
"""(mantissa, scale): the number is mantissa / 10**scale."""

_PLAIN = re.compile(r"([+-]?)(\d+)(?:[.,](\d*))?|([+-]?)[.,](\d+)")
_SCIENTIFIC = re.compile(r"([+-]?\d+(?:[.,]\d+)?)[eE]([+-]?\d{1,3})")
_SPACES = str.maketrans("", "", " \u00a0\u202f\u2009\t'’")
_SECRET = {"s", "sec stat", "sec_stat", "secret", "ss"}
_UNKNOWN = {"", "nd", "n.d", "n.d.", "nc", "n.c", "n.c.", "na", "n/a", "-", "null", "none", "nan"}
_YES_NO = {"oui": (1, 0), "non": (0, 0), "1": (1, 0), "0": (0, 0), "1.0": (1, 0), "0.0": (0, 0)}
_CODE = re.compile(r"(?!00)[0-9]{5}|2[ab][0-9]{3}")
_NOISE = Decimal("0.00001")
LARGEST = 2**63 - 1


class FigureError(ValueError):
    """A text that is no number, or a number whose last digits the file has lost."""


@lru_cache(maxsize=1 << 16)
def read_figure(text: str, *, euros: bool = False) -> Exact | Absence:
    """Return the exact number of a cell, or why there is none.

    A decimal comma is understood, spaces between thousands are dropped. With `euros`, the noise
    of a binary float (less than 0.00001 euro around a cent) is removed; a true fraction of a
    cent stays.

    Raises:
        FigureError: no number, more than 64 bits, or a scientific notation that a spreadsheet
            has rounded (`2,43E+13`).

    >>> read_figure("1 234,50"), read_figure("71139.5999999999", euros=True), read_figure("s")
    ((12345, 1), (711396, 1), <Absence.SECRET: 'secret'>)

    """
    stripped = text.translate(_SPACES)
    folded = stripped.casefold()
    if folded in _UNKNOWN:
        return Absence.MISSING
    if folded in _SECRET:
        return Absence.SECRET
    mantissa, scale = _exact(stripped)
    if euros and scale > 2:  # noqa: PLR2004 - cents
        mantissa, scale = _without_noise(mantissa, scale)
    if abs(mantissa) > LARGEST:
        raise FigureError(text)
    return mantissa, scale


def read_yes_no(text: str) -> Exact | Absence:
    """Return 1 for yes and 0 for no, or why there is no answer.

    Raises:
        FigureError: neither yes nor no.

    """
    folded = text.strip().casefold()
    if folded in _UNKNOWN:
        return Absence.MISSING
    try:
        return _YES_NO[folded]
    except KeyError:
        raise FigureError(text) from None


def read_code(text: str) -> Exact | Absence:
    """Return the number of an INSEE code of a commune, 1 for yes, 0 for no, or why there is none.

    A code is the whole number that its five characters write in base 36 (digits, then A to Z):
    `code_of` gives it back. No code of a commune is 0 or 1.

    Raises:
        FigureError: neither a code nor yes or no.

    >>> read_code("2a004"), code_of(read_code("2a004")[0]), read_code("NON")
    ((3826372, 0), '2A004', (0, 0))

    """
    folded = text.strip().casefold()
    if folded in _UNKNOWN:
        return Absence.MISSING
    if folded in _YES_NO:
        return _YES_NO[folded]
    found = _CODE.fullmatch(folded.removesuffix(".0").zfill(5))
    if found is None:
        raise FigureError(text)
    return int(found[0], 36), 0


def code_of(number: int) -> str:
    """Return the INSEE code that `read_code` made a number of; empty for yes and no.

    >>> code_of(int("01053", 36)), code_of(1)
    ('01053', '')
    """
    if number <= 1:
        return ""
    digits = ""
    while number:
        number, rest = divmod(number, 36)
        digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rest] + digits
    return digits.zfill(5)


def decimal_of(exact: Exact) -> Decimal:
    """Return the number as a Decimal."""
    return Decimal(exact[0]).scaleb(-exact[1])


def _exact(text: str) -> Exact:
    found = _PLAIN.fullmatch(text)
    if found is None:
        return _scientific(text)
    sign, whole, fraction, bare_sign, bare_fraction = found.groups()
    kept = (bare_fraction or fraction or "").rstrip("0")
    mantissa = int((whole or "") + kept or "0")
    return (-mantissa if "-" in (sign or bare_sign or "") else mantissa), len(kept)


def _scientific(text: str) -> Exact:
    """Read `1.2E-4` and the `1.3E8` of Java, which is exact; a spreadsheet's `E+` is not."""
    found = _SCIENTIFIC.fullmatch(text)
    if found is None:
        raise FigureError(text)
    digits, exponent = found.groups()
    fraction = digits.replace(",", ".").partition(".")[2]
    if exponent.startswith("+") and int(exponent) > len(fraction):
        raise FigureError(text)
    try:
        number = Decimal(f"{digits.replace(',', '.')}E{exponent}")
    except InvalidOperation as err:
        raise FigureError(text) from err
    scale = max(0, -int(number.normalize().as_tuple().exponent))
    return int(number.scaleb(scale)), scale


def _without_noise(mantissa: int, scale: int) -> Exact:
    exact = decimal_of((mantissa, scale))
    cents = round(exact, 2)
    if abs(exact - cents) > _NOISE:
        return mantissa, scale
    return _exact(str(cents))
