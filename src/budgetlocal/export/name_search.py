"""Where names of natural persons stand in a text: after a civility, or beside a first name.

A rule, not an oracle: a family name alone, in lower case or without any of these signs, is not
seen. Names of places and institutions that honour a person are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from budgetlocal.export.name_words import NameWords, folded, name_words

Span = tuple[int, int]
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BETWEEN = re.compile(r"[ \u00a0\u202f_.'’-]{1,3}")
_SPACES = frozenset(" \u00a0\u202f_")
_LONGEST = 5
"""Words of one name at most."""
_LOOK_BACK = 3
"""Words before a name among which that of a place is looked for."""
_SHORTEST_CAPITALS = 3


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    plain: str

    @property
    def is_name_like(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def is_capitals(self) -> bool:
        """Whether it is all in capitals and long enough for that to say something."""
        return self.text.isupper() and len(self.text) >= _SHORTEST_CAPITALS


def name_spans(text: str) -> Iterator[Span]:
    """Yield where the names of a text stand, in order, none over another."""
    words = [
        _Word(found.start(), found.end(), found.group(), folded(found.group()))
        for found in _WORD.finditer(text)
    ]
    rank = 0
    while rank < len(words):
        if words[rank].is_name_like and _is_place(words, rank, text, name_words()):
            rank = _run(words, rank, text, name_words()) + 1  # the whole name of the place
            continue
        end = _name_end(words, rank, text, name_words())
        if end is None:
            rank += 1
        else:
            first = rank + 1 if words[rank].plain in name_words().civilites else rank
            yield words[first].start, words[end].end
            rank = end + 1


def _name_end(words: list[_Word], rank: int, text: str, known: NameWords) -> int | None:
    """Return the rank of the last word of the name that begins here, None when none does."""
    word = words[rank]
    if word.plain in known.civilites:
        return _after_civility(words, rank, text, known)
    if not word.is_name_like:
        return None
    if _is_first_name(word, known):
        end = _run(words, rank, text, known)
        return end if end > rank else None
    following = _next(words, rank, text)
    is_reversed = (
        word.is_capitals
        and word.plain not in known.mots | known.lieux
        and following is not None
        and _is_first_name(following, known)
    )
    return _run(words, rank, text, known) if is_reversed else None


def _after_civility(words: list[_Word], rank: int, text: str, known: NameWords) -> int | None:
    """Return the end of what a civility names: "Mme Anne Le Goff", not "M. le maire"."""
    word, following = words[rank], _next(words, rank, text, dot=True)
    if following is None or not following.is_name_like or not word.is_name_like:
        return None
    if not set(text[word.end : following.start]) & _SPACES:  # "D.M.T.O." names nobody
        return None
    if following.plain in known.mots or (
        following.plain in known.particules and following.text.islower()
    ):
        return None
    has_dot = text[word.end : word.end + 1] == "."
    if word.plain in {"m", "me", "pr", "dr"} and not has_dot:
        # "M EAU" and "DR FONCTIONNEMENT" name nobody.
        is_sure = _is_first_name(following, known) or (
            following.is_capitals if word.plain == "m" else word.text.istitle()
        )
        if not is_sure:
            return None
    return _run(words, rank + 1, text, known)


def _run(words: list[_Word], rank: int, text: str, known: NameWords) -> int:
    """Return the rank of the last word of a run of words with capitals, particles between them."""
    end, at = rank, rank
    while at + 1 < len(words) and at + 1 - rank < _LONGEST:
        following = _next(words, at, text, dot=len(words[at].text) == 1)
        if following is None or following.plain in known.mots | known.civilites:
            break
        at += 1
        if following.is_name_like and following.plain not in known.lieux:
            end = at
        elif following.plain not in known.particules:
            break
    return end


def _next(words: list[_Word], rank: int, text: str, *, dot: bool = False) -> _Word | None:
    """Return the word that follows in the same group: nothing but a space or a hyphen between."""
    if rank + 1 >= len(words):
        return None
    between = text[words[rank].end : words[rank + 1].start]
    if not _BETWEEN.fullmatch(between) or ("." in between and not dot):
        return None
    return words[rank + 1]


def _is_first_name(word: _Word, known: NameWords) -> bool:
    return word.is_name_like and all(part in known.prenoms for part in word.plain.split("-"))


def _is_place(words: list[_Word], rank: int, text: str, known: NameWords) -> bool:
    """Return whether one of the words just before is that of a place: "rue du docteur Jean Roux".

    Not across the civility of a person: "maison de Mme Roux" is hers.
    """
    if words[rank].plain in known.civilites - known.honneurs:
        return False
    for back in range(1, _LOOK_BACK + 1):
        if back > rank:
            return False
        word = words[rank - back]
        if _next(words, rank - back, text, dot=True) is None:
            return False
        if word.plain in known.lieux:
            return True
        is_bridge = word.plain in known.particules or word.plain in known.honneurs
        if not is_bridge and not word.text[0].islower():
            return False
    return False
