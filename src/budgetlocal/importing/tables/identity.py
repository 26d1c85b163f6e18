"""Whose budget a file is, which one and when: the file, its name, the register, the person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import PurePath

from budgetlocal.core.identifiers import IdentifierError, Siret
from budgetlocal.core.kinds import Etape
from budgetlocal.importing.grid.table_file import Sheet
from budgetlocal.importing.tables.answers import Identite
from budgetlocal.importing.tables.folding import fold
from budgetlocal.importing.tables.identity_words import Clue, clues_of_cell, clues_of_name
from budgetlocal.importing.tables.register import Registered, registered, registered_by_siren
from budgetlocal.importing.tables.report import IdentityReading

FILE_NAME = "nom du fichier"
ANSWER = "réponse"
CONTEXT = "contexte"
RECETTE = "recette"
REGISTER = "registre"
COLUMN = "colonne"
_PREAMBLE = 14
"""Rows of a sheet without a table that are looked at."""
_WIDEST = 40
"""Cells of a row that are looked at."""


@dataclass(slots=True)
class Found:
    """What is known of the identity, field by field, with where it comes from."""

    values: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    rivals: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Other values, as strong, that the file gives for a field: to be asked about."""
    candidates: tuple[Registered, ...] = ()
    """The authorities of the register that bear the name of the file."""

    def put(self, name: str, value: str, place: str) -> None:
        """Keep a value."""
        self.values[name] = value
        self.places[name] = place
        self.rivals.pop(name, None)

    def get(self, name: str) -> str:
        """Return a value, empty when nothing is known."""
        return self.values.get(name, "")

    @property
    def exercice(self) -> int | None:
        """The exercice, None when it is not known."""
        return int(self.get("exercice")) if self.get("exercice") else None

    @property
    def etape(self) -> Etape | None:
        """The step, None when it is not known."""
        return Etape(self.get("etape")) if self.get("etape") else None

    def readings(self) -> tuple[IdentityReading, ...]:
        """Return the fields as they are shown."""
        return tuple(
            IdentityReading(name, value, self.places[name]) for name, value in self.values.items()
        )


def clues_of_file(name: str, sheets: Sequence[Sheet], tops: Mapping[str, int]) -> list[Clue]:
    """Return what the preambles and the name of a file say; `tops` is the first header by sheet."""
    clues = list(clues_of_name(PurePath(name).stem, FILE_NAME))
    for sheet in sheets:
        clues += clues_of_sheet(sheet, tops.get(sheet.name, _PREAMBLE))
    return clues


def clues_of_sheet(sheet: Sheet, top: int) -> Iterator[Clue]:
    """Yield what the rows above the table of a sheet say."""
    for row, cells in enumerate(sheet.rows[: min(top, 40)]):
        filled = [(column, cell) for column, cell in enumerate(cells[:_WIDEST]) if _is_filled(cell)]
        for rank, (column, cell) in enumerate(filled):
            following = filled[rank + 1][1] if rank + 1 < len(filled) else None
            yield from clues_of_cell(cell, following, sheet.address(row, column))


def settle(
    clues: Iterable[Clue], answered: Identite, recette: Mapping[str, str], context: Identite
) -> Found:
    """Return the identity: the person's word, else the file's, the recette's, the context's."""
    found = Found()
    strongest: dict[str, list[Clue]] = {}
    for clue in clues:
        known = strongest.setdefault(clue.field, [])
        if not known or clue.strength > known[0].strength:
            strongest[clue.field] = [clue]
        elif clue.strength == known[0].strength:
            known.append(clue)
    for name, same in strongest.items():
        found.put(name, same[0].value, same[0].place)
        others = tuple(dict.fromkeys(clue.value for clue in same))
        if len(others) > 1:
            found.rivals[name] = others
    _take(found, answered, ANSWER, always=True)
    for name, value in recette.items():
        # The file's own word wins: the same layout serves the budgets annexes too.
        if not found.get(name):
            found.put(name, value, RECETTE)
    if _is_same_authority(found, context):
        _take(found, context, CONTEXT, always=False)
    _take_register(found)
    return found


def head_office(siren: str) -> str:
    """Return the SIRET that the first establishment of a SIREN usually has: NIC 0001 and its key."""
    for key in range(10):
        siret = Siret(f"{siren}0001{key}")
        if siret.has_valid_key:
            return str(siret)
    raise IdentifierError(siren)


def situation_date(found: Found) -> str:
    """Return the date of a situation: the one said, else the date of the edition."""
    stated = found.get("situation_date") or found.get("date")
    year = found.exercice
    if stated and year and date.fromisoformat(stated).year != year:
        return found.get("situation_date")
    return stated


def _take(found: Found, identite: Identite, place: str, *, always: bool) -> None:
    for each in fields(identite):
        value = getattr(identite, each.name)
        if value is None or (found.get(each.name) and not always):
            continue
        text = ("true" if value else "") if isinstance(value, bool) else str(value)
        found.put(each.name, text, place)


def _is_same_authority(found: Found, context: Identite) -> bool:
    """Whether the budget on the screen may be the one of the file."""
    if found.get("siret") and context.siret:
        return found.get("siret")[:9] == context.siret[:9]
    if found.get("collectivite") and context.collectivite:
        own, other = authority_name(found.get("collectivite")), authority_name(context.collectivite)
        return own == other
    return True


def _take_register(found: Found) -> None:
    """Complete from the register of collectivités: a name from a SIREN, candidates from a name."""
    siret = found.get("siret")
    if siret:
        known = registered_by_siren(siret[:9])
        if known is not None:
            _complete(found, known)
        return
    name = found.get("collectivite")
    if name:
        found.candidates = registered(authority_name(name), name)


def _complete(found: Found, known: Registered) -> None:
    for name, value in (
        ("collectivite", known.name),
        ("insee", known.insee),
        ("departement", known.departement),
        ("nature_collectivite", known.nature),
    ):
        if value and not found.get(name):
            found.put(name, value, REGISTER)


_PREFIXES = (
    "commune de", "commune d", "ville de", "ville d", "mairie de", "mairie d", "commune du",
    "ville du", "mairie du", "commune des", "ville des", "mairie des", "departement de la",
    "departement de l", "departement du", "departement des", "departement de", "departement d",
    "conseil departemental de la", "conseil departemental de l", "conseil departemental du",
    "conseil departemental de", "region", "conseil regional de", "commune", "ville", "mairie",
    "collectivite", "departement",
)  # fmt: skip


def authority_name(name: str) -> str:
    """Return the folded name without the words for its kind: "Ville de X" is x."""
    folded = fold(name)
    for prefix in sorted(_PREFIXES, key=len, reverse=True):
        if folded.startswith(f"{prefix} "):
            return folded.removeprefix(f"{prefix} ")
    return folded


def _is_filled(cell: object) -> bool:
    return cell is not None and cell != ""
