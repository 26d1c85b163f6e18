"""Names as they are searched: no accents, no hyphens, no apostrophes, "st" read as "saint"."""

from __future__ import annotations

import re
import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o"})
_BREAKS = re.compile(r"[^0-9a-z]+")
ABBREVIATIONS = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes"}
"""Short forms of the post office, with what they stand for."""


def words(text: str) -> tuple[str, ...]:
    """Return the words of a name in the form they are searched by.

    >>> words("Saint-Étienne-d'Œuf"), words("L'Haÿ-les-Roses"), words("ST ETIENNE")
    (('saint', 'etienne', 'd', 'oeuf'), ('l', 'hay', 'les', 'roses'), ('saint', 'etienne'))
    """
    return tuple(ABBREVIATIONS.get(word, word) for word in plain_words(text))


def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of a name without accents, short forms left as they are."""
    lowered = text.casefold().translate(_LIGATURES)
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", lowered)
        if not unicodedata.combining(letter)
    )
    return tuple(word for word in _BREAKS.split(bare) if word)


def search_name(text: str) -> str:
    """Return the whole name in the form it is searched by, words apart by one space."""
    return " ".join(words(text))
