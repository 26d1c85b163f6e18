"""Words compared whatever their case, accents, spaces, apostrophes and punctuation."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_NOT_A_WORD = re.compile(r"[^0-9a-z%€+]+")
_PLUS = re.compile(r"\+")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return the words of a text, plain and separated by one space.

    >>> fold("N° de COMPTE"), fold("Crédits ouverts (BP+DM)"), fold("Restes à réaliser N-1")
    ('n de compte', 'credits ouverts bp dm', 'restes a realiser n 1')
    """
    plain = unicodedata.normalize("NFKD", text.casefold().replace("°", " ").replace("œ", "oe"))
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return " ".join(_PLUS.sub(" ", _NOT_A_WORD.sub(" ", letters)).split())


def folded(value: object) -> str:
    """Return the words of a cell, empty for one that is not a text."""
    return fold(value) if isinstance(value, str) else ""


def written(value: object) -> str:
    """Return a cell as a person would write it: 2024.0 is 2024."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())
