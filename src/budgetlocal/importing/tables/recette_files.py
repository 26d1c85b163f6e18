"""Recettes on the disk: one JSON file each, in the folder of the person, checked when opened."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import Etape, Sens
from budgetlocal.core.text import Text, translatable
from budgetlocal.importing.refusals import in_file
from budgetlocal.importing.tables.recettes import KEPT_FIELDS, Recette
from budgetlocal.importing.tables.roles import ColumnUse, Role

FORMAT = "recette budgetlocal"
VERSION = 1
SUFFIX = ".recette.json"
_LARGEST = 1 << 20
"""Bytes: a recette is a thousand times smaller."""
_COLUMN = re.compile(r"\d{1,4}\|\d{1,5}")
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_FIELDS = {"exercice", "etape", "numero", "month", "sens", "role"}


def recette_json(recette: Recette) -> str:
    """Return the text of a recette, the same for the same recette."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "nom": recette.name,
        "empreinte": recette.fingerprint,
        "colonnes": {key: _use_json(use) for key, use in sorted(recette.columns.items())},
        "reponses": dict(sorted(recette.choices.items())),
        "identite": dict(sorted(recette.identite.items())),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def read_recette(path: Path) -> Recette:
    """Return the recette of a file.

    Raises:
        UserError: it cannot be read, is none, or comes from a newer version.

    """
    try:
        if path.stat().st_size > _LARGEST:
            raise _refusal(path, _NOT_ONE)
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as err:
        raise _refusal(path, _UNREADABLE) from err
    except (ValueError, RecursionError) as err:
        raise _refusal(path, _NOT_ONE) from err
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise _refusal(path, _NOT_ONE)
    if content.get("version") != VERSION:
        raise _refusal(path, _NEWER)
    try:
        return _recette(content)
    except (KeyError, TypeError, ValueError) as err:
        raise _refusal(path, _DAMAGED) from err


def write_recette(path: Path, recette: Recette) -> None:
    """Write a recette, whole or not at all.

    Raises:
        UserError: the place cannot be written.

    """
    unfinished = path.with_name(f".{path.name}.partiel")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(recette_json(recette), encoding="utf-8")
        unfinished.replace(path)
    except OSError as err:
        with suppress(OSError):
            unfinished.unlink()
        raise _refusal(path, _UNWRITABLE) from err


class RecetteFolder:
    """The recettes of a person, one file a layout."""

    def __init__(self, folder: Path) -> None:
        """Keep them in a folder, made when the first one is saved."""
        self._folder = folder

    def all(self) -> tuple[Recette, ...]:
        """Return the recettes that can be read, by name; a spoilt file is passed over."""
        found = []
        for path in sorted(self._folder.glob(f"*{SUFFIX}")):
            try:
                found.append(read_recette(path))
            except UserError:
                continue
        return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.fingerprint)))

    def save(self, recette: Recette) -> None:
        """Keep a recette in place of the one of the same layout.

        Raises:
            UserError: the folder cannot be written.

        """
        write_recette(self._path(recette.fingerprint), recette)

    def delete(self, fingerprint: str) -> None:
        """Forget the recette of a layout, if there is one."""
        self._path(fingerprint).unlink(missing_ok=True)

    def take(self, path: Path) -> Recette:
        """Keep the recette of a file of another person, and return it.

        Raises:
            UserError: the file is no recette, or the folder cannot be written.

        """
        recette = read_recette(path)
        self.save(recette)
        return recette

    def _path(self, fingerprint: str) -> Path:
        if not _FINGERPRINT.fullmatch(fingerprint):
            raise ValueError(fingerprint)
        return self._folder / f"{fingerprint[:32]}{SUFFIX}"


def _use_json(use: ColumnUse) -> dict[str, object]:
    written: dict[str, object] = {"role": use.role.value}
    if use.exercice is not None:
        written["exercice"] = use.exercice
    if use.etape is not None:
        written["etape"] = use.etape.value
    if use.numero:
        written["numero"] = use.numero
    if use.month:
        written["month"] = use.month
    if use.sens is not None:
        written["sens"] = use.sens.value
    return written


def _recette(content: Mapping[str, Any]) -> Recette:
    fingerprint = _text(content["empreinte"])
    if not _FINGERPRINT.fullmatch(fingerprint):
        raise ValueError(fingerprint)
    columns = {_column(key): _use(use) for key, use in content["colonnes"].items()}
    choices = {_text(key): _text(value) for key, value in content["reponses"].items()}
    identite = {
        key: _text(value) for key, value in content["identite"].items() if key in KEPT_FIELDS
    }
    return Recette(_text(content["nom"]), fingerprint, columns, choices, identite)


def _column(key: str) -> str:
    if not _COLUMN.fullmatch(key):
        raise ValueError(key)
    return key


def _use(content: Mapping[str, Any]) -> ColumnUse:
    if set(content) - _FIELDS:
        raise ValueError(content)
    exercice = content.get("exercice")
    return ColumnUse(
        role=Role(content["role"]),
        exercice=int(exercice) if exercice is not None else None,
        etape=Etape(content["etape"]) if "etape" in content else None,
        numero=int(content.get("numero", 0)),
        month=int(content.get("month", 0)),
        sens=Sens(content["sens"]) if "sens" in content else None,
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


_NOT_ONE = translatable("Tableau", "n'est pas une recette d'import de BudgetLocal")
_NEWER = translatable("Tableau", "vient d'une version plus récente de BudgetLocal")
_DAMAGED = translatable("Tableau", "est une recette abîmée")
_UNREADABLE = translatable("Tableau", "n'a pas pu être lu")
_UNWRITABLE = translatable("Tableau", "n'a pas pu être écrit")


def _refusal(path: Path, what: Text) -> UserError:
    return UserError(
        translatable("Tableau", "Le fichier {nom} {constat}.", nom=path.name, constat=what),
        where=in_file(path.name),
        hint=translatable(
            "Tableau",
            "Choisissez une recette exportée par BudgetLocal, ou importez le tableau sans recette : "
            "elle sera proposée de nouveau.",
        ),
    )
