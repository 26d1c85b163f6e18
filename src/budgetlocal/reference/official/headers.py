"""Names of columns and labels made comparable, whatever the export did to them."""

from __future__ import annotations

import re
import unicodedata

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NOT_WORD = re.compile(r"[^0-9a-z\ufffd]+")
_MOJIBAKE = re.compile("[\u00c2\u00c3][\u0080-\u00bf\u0152-\u2122]")
LOST = "\ufffd"
"""What a program writes in place of a letter that it could not read."""


def repaired(text: str) -> str:
    """Return a text with UTF-8 that was read as Windows-1252 put right: `Ã©` becomes `é`."""
    if not _MOJIBAKE.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


def normal(text: str) -> str:
    """Return a name without accents, case, punctuation nor year, for comparison only.

    >>> normal("Code Insee 2024 Région"), normal("com_code")
    ('code insee aaaa region', 'com code')
    """
    folded = unicodedata.normalize("NFKD", repaired(text).lstrip("\ufeff")).casefold()
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return _NOT_WORD.sub(" ", _YEAR.sub("aaaa", bare)).strip()


def slug(text: str) -> str:
    """Return a label as a key: `Dépenses d'équipement` is `depenses-d-equipement`."""
    return normal(text).replace(" ", "-")


def years_in(text: str) -> tuple[int, ...]:
    """Return the years that a text names, in their order."""
    return tuple(int(year) for year in _YEAR.findall(text.replace("_", " ")))


def fits(damaged: str, known: str) -> bool:
    """Return whether a normal name with lost letters may be the known one."""
    if LOST not in damaged:
        return damaged == known
    pattern = ".{1,2}".join(re.escape(part) for part in re.split(f"{LOST}+", damaged))
    return re.fullmatch(pattern, known) is not None
