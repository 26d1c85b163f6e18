"""What the titles of columns and the words of cells mean, from `resources/import/synonymes.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.kinds import Etape, Sens
from budgetlocal.importing.tables.folding import fold
from budgetlocal.importing.tables.roles import ColumnUse, Role

TOTAL = "total"
"""A title that means the sum of the other columns: which one depends on them."""
LIBELLE_FONCTION = "libelle_fonction"
_YEAR = re.compile(r"\b(19[89]\d|20\d\d)\b")
_MONTH_NUMBER = re.compile(r"^(?:0?([1-9])|(1[0-2])) (20\d\d)$")
_DM_NUMBER = re.compile(
    r"\bdm (?:n )?(\d{1,2})\b|\bdm(\d{1,2})\b|\bmodificative (?:n )?(\d{1,2})\b"
)
_UNIT = re.compile(
    r"\b(?:en |k|m)?€|\ben (?:euros|keuros|k euros|milliers d euros|millions d euros)\b"
)
_STEPS = {"bp": Etape.BP, "ca": Etape.CA, "cfu": Etape.CFU, "bs": Etape.BS}
_DEPENSES = frozenset({"depenses", "depense", "mandate", "mandats", "mandat", "mandatements"})
_RECETTES = frozenset({"recettes", "recette", "titres", "titre", "titree"})


@dataclass(frozen=True, slots=True)
class Title:
    """What the title of a column means."""

    use: ColumnUse
    is_total: bool = False
    words: int = 0
    """How many of its words told it: the more, the surer."""


@lru_cache(maxsize=8192)
def title_meaning(folded_title: str) -> Title | None:
    """Return what a folded title means, None when no synonym is in it."""
    if not folded_title:
        return None
    text, year, number = _without_year(folded_title)
    month = _month(text, folded_title)
    if month:
        return Title(
            ColumnUse(Role.MOIS, exercice=year, month=month, sens=_sens(text.split())), words=1
        )
    if "%" in folded_title:
        return Title(ColumnUse(Role.TAUX), words=3)
    words = text.split()
    if not words:
        return None if year is None else Title(ColumnUse(Role.MONTANT, exercice=year), words=1)
    found = _longest(words)
    return None if found is None else _title(*found, words, year, number)


def _title(name: str, size: int, words: list[str], year: int | None, number: int) -> Title:
    """Return what the longest synonym of a title makes of it."""
    if name == TOTAL:
        return Title(ColumnUse(Role.MONTANT, exercice=year), is_total=True, words=size)
    if name == LIBELLE_FONCTION:
        return Title(ColumnUse(Role.IGNORE), words=size)
    role = Role(name)
    if not role.is_amount:
        return Title(ColumnUse(role), words=size)
    use = ColumnUse(
        role,
        exercice=year,
        etape=_step(role, words) if year is not None else None,
        numero=number if role is Role.DM else 0,
        sens=_sens(words),
    )
    return Title(use, words=size)


def value_meaning(kind: str, text: str) -> str | None:
    """Return what a folded cell of a column of sens, section, mouvement or etape says."""
    return _values(kind).get(text)


@cache
def _values(kind: str) -> Mapping[str, str]:
    return {fold(word): code for code, words in _table()["valeurs"][kind].items() for word in words}


def _without_year(title: str) -> tuple[str, int | None, int]:
    """Return the title without its year, DM number and unit; the year; the number."""
    number = _DM_NUMBER.search(title)
    found = int(next(group for group in number.groups() if group)) if number else 0
    if number:
        title = _DM_NUMBER.sub("dm", title)
    year = _YEAR.search(title)
    text = _UNIT.sub(" ", _YEAR.sub(" ", title))
    return " ".join(text.split()), int(year.group()) if year else None, found


def _month(text: str, title: str) -> int:
    for word in text.split():
        month = _months().get(word) or _cut_month(word)
        if month:
            return month
    numbered = _MONTH_NUMBER.match(title)
    return int(numbered.group(1) or numbered.group(2)) if numbered else 0


def _cut_month(word: str) -> int:
    """Return the month that a word is the beginning of, 0 when it may be two or none."""
    if len(word) < 4:  # noqa: PLR2004 - "mar" and "jui" are two months
        return 0
    found = {number for name, number in _months().items() if name.startswith(word)}
    return found.pop() if len(found) == 1 else 0


def _longest(words: list[str]) -> tuple[str, int] | None:
    """Return the name and length of the longest synonym among consecutive words."""
    synonyms = _synonyms()
    for size in range(min(len(words), 9), 0, -1):
        found = [
            (synonyms[joined], start)
            for start in range(len(words) - size + 1)
            if (joined := " ".join(words[start : start + size])) in synonyms
        ]
        if found:
            (_, name), _ = min(found)
            return name, size
    return None


def _step(role: Role, words: list[str]) -> Etape | None:
    if role is Role.BP:
        return Etape.BP
    return next((_STEPS[word] for word in words if word in _STEPS), None)


def _sens(words: Sequence[str]) -> Sens | None:
    found = set(words)
    spending, income = bool(found & _DEPENSES), bool(found & _RECETTES)
    if spending == income:
        return None
    return Sens.DEPENSE if spending else Sens.RECETTE


@cache
def _synonyms() -> Mapping[str, tuple[int, str]]:
    """Return rank and name of the role of each synonym; the first role of the file wins."""
    found: dict[str, tuple[int, str]] = {}
    for rank, (name, words) in enumerate(_table()["roles"].items()):
        for word in words:
            found.setdefault(fold(word), (rank, name))
    return found


@cache
def _months() -> Mapping[str, int]:
    return {name: int(str(number)) for name, number in _table()["mois"].items()}


@cache
def _table() -> dict[str, Any]:
    path = bundled("resources", "import", "synonymes.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
