"""Codes of collectivités as files write them, brought to their official form."""

from __future__ import annotations

import re

from budgetlocal.core.identifiers import IdentifierError, exercice_from_text
from budgetlocal.reference.official.kinds import Level

_COMMUNE = re.compile(r"(?!00)\d{5}|2[AB]\d{3}")
_DEPARTEMENT = re.compile(r"(?!00)\d{2}|2[AB]|97\d|69[DM]")
_REGION = re.compile(r"(?!00)\d{2}")
_SIREN = re.compile(r"\d{9}")
_SIRET = re.compile(r"\d{14}")
_INTEGER = re.compile(r"(\d+)(?:\.0)?")

_DGFIP_OVERSEAS = {"101": "971", "102": "973", "103": "972", "104": "974", "106": "976"}
"""The DGFiP's own numbers of the départements d'outre-mer."""


class CodeError(ValueError):
    """A text that is no code of that level."""


def official_code(text: str, level: Level) -> str:
    """Return a code in its official form, leading zeros restored.

    Raises:
        CodeError: not a code of that level (`2,1E+08`, empty…).

    >>> official_code("1425", Level.COMMUNE), official_code("1", Level.DEPARTEMENT)
    ('01425', '01')

    """
    code = text.strip().upper()
    whole = _INTEGER.fullmatch(code)
    if whole:
        code = whole[1]
    if level is Level.COMMUNE:
        return _checked(_COMMUNE, code.zfill(5), text)
    if level is Level.DEPARTEMENT:
        return departement_code(code)
    if level is Level.REGION:
        return _checked(_REGION, code.zfill(2), text)
    return _checked(_SIREN, code, text)


def departement_code(text: str) -> str:
    """Return the INSEE code of a département, from it or from the three characters of the DGFiP.

    Raises:
        CodeError: no such département.

    >>> departement_code("013"), departement_code("02A"), departement_code("102")
    ('13', '2A', '973')

    """
    code = text.strip().upper()
    code = _DGFIP_OVERSEAS.get(code, code)
    if not code.startswith("97"):
        code = code.lstrip("0").zfill(2)
    return _checked(_DEPARTEMENT, code, text)


def commune_code(departement: str, commune: str) -> str:
    """Return the INSEE code of a commune from its département and its three-digit number.

    Raises:
        CodeError: no such code.

    >>> commune_code("068", "376"), commune_code("101", "101"), commune_code("02A", "004")
    ('68376', '97101', '2A004')

    """
    root = departement_code(departement)
    whole = _INTEGER.fullmatch(commune.strip())
    if not whole:
        raise CodeError(commune)
    number = whole[1]
    if root.startswith("97"):
        number = number.zfill(2)
        if len(number) == len(root) and number[0] in {"0", root[2]}:
            number = number[1:]
        return _checked(_COMMUNE, root + number, commune)
    return _checked(_COMMUNE, root + number.zfill(3), commune)


def siret_or_empty(text: str) -> str:
    """Return a SIRET, or an empty text when a spreadsheet has destroyed it (`2,1E+13`)."""
    code = text.strip()
    return code if _SIRET.fullmatch(code) else ""


def departement_of(code: str) -> str:
    """Return the département of an INSEE commune code."""
    return code[:3] if code.startswith("97") else code[:2]


def read_exercice(text: str) -> int:
    """Return a year written `2024`, `2024.0` or `2024-01-01`.

    Raises:
        IdentifierError: no year between 1990 and 2100.

    """
    stripped = text.strip()
    year, _, rest = stripped.partition("-")
    if rest and rest[:5] != "01-01":
        raise IdentifierError(text)
    return exercice_from_text(year.removesuffix(".0"))


def _checked(pattern: re.Pattern[str], code: str, text: str) -> str:
    if not pattern.fullmatch(code):
        raise CodeError(text)
    return code
