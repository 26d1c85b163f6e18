"""What a preamble, a sheet name or a file name says of whose budget a table is, and of when."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from budgetlocal.core.identifiers import IdentifierError, Siret
from budgetlocal.core.kinds import Etape
from budgetlocal.importing.tables.folding import fold, written
from budgetlocal.importing.tables.lexicon import value_meaning

LABELS = {
    "collectivite": "collectivite", "commune": "collectivite", "ville": "collectivite",
    "nom de la collectivite": "collectivite", "organisme": "collectivite",
    "mairie": "collectivite", "etablissement": "collectivite", "entite": "collectivite",
    "nom collectivite": "collectivite", "departement": "collectivite",
    "siret": "siret", "n siret": "siret", "numero siret": "siret", "siret du budget": "siret",
    "siret budget": "siret", "n de siret": "siret", "numero de siret": "siret",
    "budget": "budget", "libelle budget": "budget", "nom du budget": "budget",
    "libelle du budget": "budget", "nom budget": "budget",
    "code budget": "code_budget", "code du budget": "code_budget",
    "exercice": "exercice", "annee": "exercice", "exercice budgetaire": "exercice",
    "annee budgetaire": "exercice",
    "etape": "etape", "document": "etape", "nature du document": "etape", "stade": "etape",
    "type de document": "etape", "etape budgetaire": "etape",
    "nomenclature": "nomenclature", "instruction": "nomenclature", "plan de comptes": "nomenclature",
    "instruction budgetaire": "nomenclature", "nomenclature comptable": "nomenclature",
    "date de situation": "situation_date", "situation au": "situation_date",
    "arrete au": "situation_date", "arretee au": "situation_date", "date d arrete": "situation_date",
    "date": "date", "edite le": "date", "date d edition": "date", "imprime le": "date",
    "etat au": "situation_date", "date de la situation": "situation_date", "au": "situation_date",
    "numero": "numero", "n dm": "numero", "numero de dm": "numero", "numero de la dm": "numero",
}  # fmt: skip
"""The words in front of a value, and the field of `Identite` that it is."""
_SIRET = re.compile(
    r"(?<!\d)\d{3}[ \u00a0\u202f]?\d{3}[ \u00a0\u202f]?\d{3}[ \u00a0\u202f]?\d{5}(?!\d)"
)
_NAMED_YEAR = re.compile(
    r"\b(?:exercice|annee|budget primitif|budget supplementaire|bp|ca|bs|cfu|dm|budget|"
    r"compte administratif|compte financier unique|situation|execution|modificative)\b"
    r"(?: (?!\d{4})\w+){0,3} (20\d\d|199\d)\b"
)
_YEAR = re.compile(r"(?<![\d/.-])(20\d\d|199\d)(?![\d/.-])")
_DAY = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d|\d\d)\b")
_ISO_DAY = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
_NOMENCLATURE = re.compile(
    r"\bM\s?\.?\s?(14|57|4[1-9]|4|52|61|71)(?:[-_ ](M\d+)?_?([A-Z]{1,3}(?:_\w+)?)?)?\b"
)
_ABREGE = re.compile(r"\babreg", re.IGNORECASE)
_AUTHORITY = re.compile(
    r"^(?:collectivite|mairie|commune|ville|departement|conseil departemental|region|"
    r"communaute (?:de communes|d agglomeration|urbaine)|metropole|syndicat|ccas|"
    r"saint malo agglomeration|etablissement)\b"
)
_STEPS = (
    (Etape.CFU, re.compile(r"\b(?:compte financier unique|cfu)\b")),
    (Etape.CA, re.compile(r"\b(?:compte administratif|ca)\b")),
    (Etape.BS, re.compile(r"\b(?:budget supplementaire|bs)\b")),
    (Etape.DM, re.compile(r"\b(?:decision modificative|dm\d?)\b")),
    (Etape.SITUATION, re.compile(
        r"\b(?:situation|etat de consommation|consommation des credits|suivi (?:budgetaire|de l execution)|"
        r"execution budgetaire|etat d execution|etat des credits|suivi des credits|etat budgetaire)\b")),
    (Etape.BP, re.compile(r"\b(?:budget primitif|bp)\b")),
)  # fmt: skip
_NUMBER = re.compile(r"\b(?:decision modificative|dm) ?(?:n |numero )?(\d{1,2})\b")
_AT = re.compile(r"\b(?:situation|arrete|arretee|etat|au|jusqu au|a la date du)\b")
_EDITED = re.compile(r"\b(?:edite|edition|imprime|tire|extrait|extraction|date)\b")
_PIECES = re.compile(r"\s+[-–—|•·]\s+|\s*[;\n\r\t]\s*|\s{3,}")


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that a text says; the stronger wins."""

    field: str
    value: str
    place: str
    strength: int
    """3 named, 2 said in passing, 1 guessed from a loose word."""


def clues_of_cell(cell: object, following: object, place: str) -> Iterator[Clue]:
    """Yield what a cell says, with the next filled cell as the value of a lone label."""
    if isinstance(cell, datetime | date):
        yield Clue("date", _iso(cell), place, 1)
        return
    text = written(cell)
    if not text:
        return
    left, colon, right = text.partition(":")
    label = fold(left)
    if label in LABELS:
        value = right.strip() if colon and right.strip() else None
        if value is None and (colon or following is not None):
            value = _value(following)
        if value:
            yield from _named(LABELS[label], value, place)
            if not (colon and right.strip()):
                return
    owner = _before_siret(text) if _siret_in(text) else ""
    if owner:
        yield Clue("collectivite", owner, place, 2)
    for piece in _PIECES.split(text):
        yield from _clues_of_text(piece, place)


def clues_of_name(name: str, place: str) -> Iterator[Clue]:
    """Yield what the name of a file or of a sheet says."""
    text = re.sub(r"[_\-.]+", " ", name)
    for clue in _clues_of_text(text, place):
        if clue.field not in {"collectivite", "budget"}:
            yield Clue(clue.field, clue.value, place, 1)


def step_of(text: str) -> tuple[Etape, int] | None:
    """Return the step that a folded text names, with the number of a DM."""
    for etape, pattern in _STEPS:
        if pattern.search(text):
            number = _NUMBER.search(text) if etape is Etape.DM else None
            return etape, int(number.group(1)) if number else 0
    return None


def nomenclature_of(text: str) -> str:
    """Return the nomenclature that a text names (M57, M57_A...), empty for none."""
    found = _NOMENCLATURE.search(text.upper())
    if found is None:
        return ""
    norme = f"M{found.group(1)}"
    suffix = found.group(3) or ""
    if suffix and len(suffix) > 1 and not suffix.startswith(("COM", "CCAS", "CE")):
        suffix = ""
    if not suffix and norme in {"M57", "M49", "M43"} and _ABREGE.search(fold(text)):
        suffix = "A"
    return f"{norme}_{suffix}" if suffix else norme


def day_of(text: str) -> str:
    """Return the date of a text as ISO, empty when it holds none."""
    iso = _ISO_DAY.search(text)
    if iso:
        return iso.group()
    found = _DAY.search(text)
    if found is None:
        return ""
    number, month, year = (int(group) for group in found.groups())
    year = year + 2000 if year < 100 else year  # noqa: PLR2004 - two digits of a year
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return ""


def _named(field: str, value: str, place: str) -> Iterator[Clue]:
    """Yield what the value behind a label says: "Exercice : 2025"."""
    if field in _READ:
        found = _READ[field](value)
        for name, text in found:
            yield Clue(name, text, place, 3)
        return
    if field == "collectivite" and fold(value).isdigit():
        return
    yield Clue(field, value, place, 3)
    if field in _NAMES:
        for clue in _clues_of_text(value, place):
            if clue.field not in _NAMES:
                yield clue


def _year_named(value: str) -> list[tuple[str, str]]:
    year = _YEAR.search(value)
    return [("exercice", year.group(1))] if year else []


def _step_named(value: str) -> list[tuple[str, str]]:
    known = value_meaning("etape", fold(value))
    step = step_of(fold(value)) or ((Etape(known), 0) if known else None)
    if step is None:
        return []
    found = [("etape", step[0].value)]
    return [*found, ("numero", str(step[1]))] if step[1] else found


def _day_named(name: str, value: str) -> list[tuple[str, str]]:
    iso = day_of(value)
    return [(name, iso)] if iso else []


_NAMES = frozenset({"budget", "collectivite"})
_READ: Mapping[str, Callable[[str], list[tuple[str, str]]]] = {
    "siret": lambda value: [("siret", siret)] if (siret := _siret_in(value)) else [],
    "date": lambda value: _day_named("date", value),
    "situation_date": lambda value: _day_named("situation_date", value),
    "exercice": _year_named,
    "etape": _step_named,
    "nomenclature": lambda value: [("nomenclature", n)] if (n := nomenclature_of(value)) else [],
}
"""How the value of each label is read; the others are taken as they are."""


def _clues_of_text(text: str, place: str) -> Iterator[Clue]:
    folded = fold(text)
    siret = _siret_in(text)
    if siret:
        yield Clue("siret", siret, place, 3 if "siret" in folded else 2)
    yield from _when(text, folded, place)
    step = step_of(folded)
    if step:
        yield Clue("etape", step[0].value, place, 2)
        if step[1]:
            yield Clue("numero", str(step[1]), place, 2)
    name = nomenclature_of(text)
    if name:
        yield Clue("nomenclature", name, place, 2)
    if _AUTHORITY.match(folded) and not any(char.isdigit() for char in text):
        yield Clue("collectivite", text.strip(" :-–"), place, 2)
    if folded.startswith("budget ") and folded.split()[1] in {
        "principal",
        "annexe",
        "general",
        "ville",
    }:
        yield Clue("budget", _without_year(text), place, 2)


def _when(text: str, folded: str, place: str) -> Iterator[Clue]:
    iso = day_of(text)
    if iso:
        is_situation = _AT.search(folded) and not _EDITED.search(folded)
        yield Clue("situation_date" if is_situation else "date", iso, place, 2)
        text = _ISO_DAY.sub(" ", _DAY.sub(" ", text))
        folded = fold(text)
    named = _NAMED_YEAR.search(folded)
    if named:
        yield Clue("exercice", named.group(1), place, 3 if "exercice" in folded else 2)
    else:
        year = _YEAR.search(text)
        if year:
            yield Clue("exercice", year.group(1), place, 1)


def _siret_in(text: str) -> str:
    for found in _SIRET.finditer(text):
        try:
            siret = Siret(found.group().replace("\u00a0", "").replace("\u202f", ""))
        except IdentifierError:
            continue
        if siret.has_valid_key or "siret" in fold(text) or text.strip() == found.group():
            return str(siret)
    return ""


def _before_siret(text: str) -> str:
    """Return the name in front of a SIRET: "Villexemple - SIRET 219..."."""
    before = re.split(r"\bsiret\b", _SIRET.split(text)[0], flags=re.IGNORECASE)[0]
    return before.strip(" :-–—,(")


def _without_year(text: str) -> str:
    return re.sub(r"\s*[-–:]?\s*(?:exercice\s*)?20\d\d\s*$", "", text, flags=re.IGNORECASE).strip()


def _value(cell: object) -> str:
    return _iso(cell) if isinstance(cell, datetime | date) else written(cell)


def _iso(moment: date) -> str:
    return moment.date().isoformat() if isinstance(moment, datetime) else moment.isoformat()
