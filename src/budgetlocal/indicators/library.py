"""The indicators of a person: every version kept, in one small file that can be shared.

The file is JSON text, without anything that runs; formulas are parsed and checked before use. Values
are immutable: each change makes a new library, so that undoing is going back to the one before.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.catalogue import Catalogue
from budgetlocal.indicators.checking import StatisticUnits
from budgetlocal.indicators.definitions import Indicator
from budgetlocal.indicators.drafts import Draft, FormulaText, checked

FORMAT = "budgetlocal-indicateurs"
VERSION = 1
LARGEST_FILE = 2_000_000
MOST_INDICATORS, MOST_VERSIONS = 1_000, 200


@dataclass(frozen=True, slots=True)
class Version:
    """A draft as it was saved."""

    draft: Draft
    saved_at: str
    """ISO date and time."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One indicator through its versions, oldest first."""

    versions: tuple[Version, ...]

    @property
    def draft(self) -> Draft:
        """The version in force."""
        return self.versions[-1].draft


@dataclass(frozen=True, slots=True)
class Library:
    """The indicators of a person by code."""

    entries: tuple[Entry, ...] = ()

    def entry(self, code: str) -> Entry | None:
        """Return one indicator, None when there is none."""
        return next((entry for entry in self.entries if entry.draft.code == code), None)

    def with_draft(self, draft: Draft, saved_at: str) -> Library:
        """Return the library with a new indicator, or with a new version of one."""
        version = Version(draft, saved_at)
        if self.entry(draft.code) is None:
            return Library((*self.entries, Entry((version,))))
        return Library(
            tuple(
                Entry((*entry.versions, version)[-MOST_VERSIONS:])
                if entry.draft.code == draft.code
                else entry
                for entry in self.entries
            )
        )

    def without(self, code: str) -> Library:
        """Return the library without an indicator."""
        return Library(tuple(entry for entry in self.entries if entry.draft.code != code))

    def only(self, codes: Iterable[str]) -> Library:
        """Return the library of some indicators, to share."""
        wanted = set(codes)
        return Library(tuple(entry for entry in self.entries if entry.draft.code in wanted))


@dataclass(frozen=True, slots=True)
class Opened:
    """What a library gives, and what of it cannot be used."""

    catalogue: Catalogue
    """The catalogue with the indicators that are right."""
    refused: tuple[tuple[str, Text], ...]
    """Code and reason."""


def opened(library: Library, base: Catalogue, statistics: StatisticUnits | None = None) -> Opened:
    """Return the catalogue with the indicators of a library, each checked.

    They may cite one another in any order. One that is wrong is left out, with those that cite it.
    """
    found: dict[str, Indicator] = {}
    reasons: dict[str, Text] = {}
    waiting = {entry.draft.code: entry.draft for entry in library.entries}
    for code in [code for code in waiting if base.get(code) is not None]:
        reasons[code] = translatable("Atelier", "Ce code est déjà dans le catalogue.")
        del waiting[code]
    progress = True
    while waiting and progress:
        progress = False
        for code, draft in list(waiting.items()):
            try:
                found[code] = checked(draft, base.with_more(found.values()), statistics)
            except UserError as err:
                reasons[code] = err.message
                continue
            del waiting[code]
            reasons.pop(code, None)
            progress = True
    return Opened(base.with_more(found.values()), tuple(reasons.items()))


def to_text(library: Library) -> str:
    """Return the text of the file of a library, with a key that tells a damaged file."""
    body = {"indicateurs": [_entry_data(entry) for entry in library.entries]}
    data = {"format": FORMAT, "version": VERSION, "empreinte": _digest(body), **body}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def from_text(text: str, name: str) -> Library:
    """Return the library of a file.

    Raises:
        UserError: the text is no such file, is damaged or changed, or comes from a later version.

    """
    try:
        data = json.loads(text)
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise _refused(name, translatable("Atelier", "Ce n'est pas un fichier d'indicateurs."))
        if data.get("version") != VERSION:
            raise _refused(name, translatable("Atelier", "Il vient d'une version plus récente."))
        body = {"indicateurs": data["indicateurs"]}
        if data.get("empreinte") != _digest(body):
            raise _refused(
                name, translatable("Atelier", "Il a été abîmé ou changé depuis son enregistrement.")
            )
        entries = tuple(_entry(entry) for entry in body["indicateurs"][:MOST_INDICATORS])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as err:
        raise _refused(name, translatable("Atelier", "Son contenu n'est pas lisible.")) from err
    return Library(entries)


def read_library(path: Path) -> Library:
    """Return the library of a file; an empty one when there is none.

    Raises:
        UserError: the file is too large, not readable, or no library.

    """
    if not path.exists():
        return Library()
    if path.stat().st_size > LARGEST_FILE:
        raise _refused(path.name, translatable("Atelier", "Il est trop gros."))
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as err:
        raise _refused(path.name, translatable("Atelier", "Il ne se lit pas.")) from err
    return from_text(text, path.name)


def write_library(library: Library, path: Path) -> None:
    """Write the file of a library in one step, so that it is never half written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(to_text(library), encoding="utf-8")
    part.replace(path)


def merged(mine: Library, theirs: Library, saved_at: str) -> Library:
    """Return my library with the indicators of another: a code that I have gets a new version."""
    result = mine
    for entry in theirs.entries:
        known = result.entry(entry.draft.code)
        if known is None or known.draft != entry.draft:
            result = result.with_draft(replace(entry.draft), saved_at)
    return result


def _digest(body: Mapping[str, object]) -> str:
    return hashlib.sha256(json.dumps(body, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _entry_data(entry: Entry) -> dict[str, object]:
    return {"versions": [_version_data(version) for version in entry.versions]}


def _version_data(version: Version) -> dict[str, object]:
    draft = version.draft
    return {
        "code": draft.code,
        "libelle": draft.label,
        "definition": draft.definition,
        "origine": draft.origin,
        "enregistre_le": version.saved_at,
        "formules": [
            {
                "texte": each.text,
                "normes": list(each.normes),
                "depuis": each.since,
                "jusqu_a": each.until,
                "budget": each.budget,
            }
            for each in draft.formulas
        ],
    }


def _entry(data: Mapping[str, list[Mapping[str, object]]]) -> Entry:
    versions = tuple(_version(each) for each in data["versions"][-MOST_VERSIONS:])
    if not versions or len({version.draft.code for version in versions}) != 1:
        raise ValueError(data)
    return Entry(versions)


def _version(data: Mapping[str, object]) -> Version:
    formulas = data["formules"]
    if not isinstance(formulas, list):
        raise TypeError(formulas)
    draft = Draft(
        code=_string(data["code"]),
        label=_string(data["libelle"]),
        definition=_string(data["definition"]),
        origin=_string(data["origine"]),
        formulas=tuple(
            FormulaText(
                _string(each["texte"]),
                tuple(_string(norme) for norme in each["normes"]),
                _year(each["depuis"]),
                _year(each["jusqu_a"]),
                _string(each["budget"]),
            )
            for each in formulas
        ),
    )
    return Version(draft, _string(data["enregistre_le"]))


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _year(value: object) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise TypeError(value)
    return value


def _refused(name: str, reason: Text) -> UserError:
    return UserError(
        translatable(
            "Atelier", "« {fichier} » ne peut pas être ouvert. {raison}",
            fichier=verbatim(name), raison=reason,
        ),
        hint=translatable("Atelier", "Demandez le fichier à nouveau à qui l'a partagé."),
    )  # fmt: skip
