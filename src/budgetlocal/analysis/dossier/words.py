"""Sentences with named holes: those of the catalogue, and the person's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from budgetlocal.analysis.dossier.definitions import Sentence
from budgetlocal.analysis.dossier.named_numbers import NamedNumber
from budgetlocal.analysis.dossier.numbers import Numbers
from budgetlocal.core.text import Text, verbatim

HOLE = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_CONDITION = re.compile(r"([a-z][a-z0-9_]*) (>|<|>=|<=|=) 0")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, and the numbers in it."""

    text: Text
    numbers: tuple[NamedNumber, ...]


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A sentence that is not said, because a number of it is unknown."""

    numbers: tuple[NamedNumber, ...]
    """Those that lack."""


def names_in(template: str) -> tuple[str, ...]:
    """Return the names of the holes, each once, in order.

    >>> names_in("{epargne_brute} et {annee}, puis {epargne_brute} {Autre}")
    ('epargne_brute', 'annee')
    """
    return tuple(dict.fromkeys(HOLE.findall(template)))


def spoken(sentence: Sentence, numbers: Numbers) -> Said | Unsaid | None:
    """Return a sentence of the catalogue; None when its condition does not hold.

    Raises:
        KeyError: a name that nothing has, which the tests of the resources exclude.

    """
    if sentence.condition:
        held = _holds(sentence.condition, numbers)
        if not isinstance(held, bool):
            return Unsaid((held,))
        if not held:
            return None
    found = [_number(name, numbers) for name in names_in(sentence.french)]
    lacking = tuple(number for number in found if not number.is_known)
    if lacking:
        return Unsaid(lacking)
    values = tuple((number.name, number.written) for number in found)
    return Said(Text("", sentence.french, values, sentence.english), tuple(found))


def own_words(text: str, numbers: Numbers) -> Said:
    """Return what a person wrote, its holes filled; a hole that nothing fills stays as typed.

    A number that is unknown is "n. d.".
    """
    found = {name: number for name in names_in(text) if (number := numbers.get(name)) is not None}
    if not found:
        return Said(verbatim(text), ())
    pieces: list[str] = []
    end = 0
    for match in HOLE.finditer(text):
        pieces.append(_escaped(text[end : match.start()]))
        name = match.group(1)
        pieces.append(match.group() if name in found else _escaped(match.group()))
        end = match.end()
    pieces.append(_escaped(text[end:]))
    values = tuple((name, number.written) for name, number in found.items())
    return Said(Text("", "".join(pieces), values), tuple(found.values()))


def unknown_names(text: str, numbers: Numbers) -> tuple[str, ...]:
    """Return the holes that no number has the name of."""
    return tuple(name for name in names_in(text) if numbers.get(name) is None)


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _number(name: str, numbers: Numbers) -> NamedNumber:
    found = numbers.get(name)
    if found is None:
        raise KeyError(name)
    return found


def _holds(condition: str, numbers: Numbers) -> bool | NamedNumber:
    """Return whether a condition holds, or the number that lacks."""
    match = _CONDITION.fullmatch(condition)
    if match is None:
        raise ValueError(condition)
    number = _number(match.group(1), numbers)
    if number.value is None:
        return number
    value = number.value
    return {
        ">": value > 0,
        "<": value < 0,
        ">=": value >= 0,
        "<=": value <= 0,
        "=": value == 0,
    }[match.group(2)]
