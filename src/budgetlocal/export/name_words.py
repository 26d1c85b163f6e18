"""The words that betray a name, and the fields that hold one: `resources/caviardage/noms.toml`."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from budgetlocal.bundled import bundled


class Who(StrEnum):
    """Whose names a field holds."""

    ELUS = "elus"
    AGENTS = "agents"
    BENEFICIAIRES = "beneficiaires"
    PRETEURS = "preteurs"


@dataclass(frozen=True, slots=True)
class NameField:
    """A field of an annex that holds a name, in all its rows or in some."""

    annexe: str
    champ: str
    qui: Who
    quand: Mapping[str, tuple[str, ...]]

    def name_in(self, annexe: str, values: Mapping[str, str]) -> str | None:
        """Return the name that a row holds here, None when it holds none."""
        if annexe != self.annexe or any(
            values.get(field, "") not in wanted for field, wanted in self.quand.items()
        ):
            return None
        return values.get(self.champ, "").strip() or None


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words without accents nor case, by what they say about the words beside them."""

    civilites: frozenset[str]
    honneurs: frozenset[str]
    """Among the civilites, those that names of places hold."""
    lieux: frozenset[str]
    particules: frozenset[str]
    mots: frozenset[str]
    prenoms: frozenset[str]
    champs: tuple[NameField, ...]


@cache
def name_words() -> NameWords:
    """Return the bundled words."""
    path = bundled("resources", "caviardage", "noms.toml")
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return NameWords(
        civilites=frozenset(data["civilites"]),
        honneurs=frozenset(data["honneurs"]),
        lieux=frozenset(data["lieux"]),
        particules=frozenset(data["particules"]),
        mots=frozenset(data["mots"]),
        prenoms=frozenset(data["prenoms"]),
        champs=tuple(
            NameField(
                each["annexe"],
                each["champ"],
                Who(each["qui"]),
                {name: tuple(values) for name, values in each.get("quand", {}).items()},
            )
            for each in data["champs"]
        ),
    )


def names_of_rows(
    rows: Iterable[tuple[str, Mapping[str, str]]], who: Iterable[Who]
) -> Iterator[str]:
    """Yield the names that rows of annexes hold: (annex, values by field), as the file has them."""
    wanted = set(who)
    fields = [field for field in name_words().champs if field.qui in wanted]
    for annexe, values in rows:
        for field in fields:
            name = field.name_in(annexe, values)
            if name is not None:
                yield name


def folded(text: str) -> str:
    """Return a text without accents nor case, one character for one.

    >>> folded("Élodie ŒUVRARD")
    'elodie œuvrard'
    """
    return "".join(_plain(mark) for mark in text)


def _plain(mark: str) -> str:
    base = unicodedata.normalize("NFD", mark)[0].casefold()
    return base if len(base) == 1 else mark
