"""Groups that a person keeps: their names and the codes of their members, as a small JSON file."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

FORMAT = "budgetlocal-groupes"
VERSION = 1
_LARGEST = 20_000_000
"""Bytes of a file of groups: more is not one."""
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class SavedGroup:
    """One group: codes last, while the numbers of the extract change with each build."""

    name: str
    kind: Kind
    codes: tuple[str, ...]

    def members(self, extract: Extract) -> tuple[int, ...]:
        """Return the numbers of the members in an extract; a code of the past leads to today."""
        found = (extract.by_code(self.kind, code) for code in self.codes)
        today = (
            each.id if each.is_current else each.successor_id or each.id
            for each in found
            if each is not None
        )
        return tuple(dict.fromkeys(today))


@dataclass(frozen=True, slots=True)
class SavedGroups:
    """The groups of one person, in the order of their names."""

    groups: tuple[SavedGroup, ...] = ()

    def get(self, name: str) -> SavedGroup | None:
        """Return a group by its name."""
        return next((group for group in self.groups if group.name == name), None)

    def with_group(self, group: SavedGroup) -> SavedGroups:
        """Return the groups with another one, in place of that of the same name.

        Raises:
            UserError: the name is empty or too long, or the group has nobody.

        """
        name = group.name.strip()
        if not name or len(name) > _LONGEST_NAME:
            raise UserError(
                translatable("Pairs", "Un groupe a besoin d'un nom de 120 caractères au plus."),
                hint=translatable("Pairs", "Donnez-lui un nom."),
            )
        if not group.codes:
            raise UserError(
                translatable("Pairs", "Ce groupe n'a aucun membre."),
                hint=translatable("Pairs", "Ajoutez des membres, puis enregistrez-le."),
            )
        others = (each for each in self.groups if each.name != name)
        return SavedGroups(_sorted((*others, replace(group, name=name))))

    def renamed(self, name: str, new: str) -> SavedGroups:
        """Return the groups with another name for one of them.

        Raises:
            UserError: the new name is empty, or that of another group.

        """
        group = self.get(name)
        if group is None or new.strip() == name:
            return self
        if self.get(new.strip()) is not None:
            raise UserError(
                translatable("Pairs", "Un groupe s'appelle déjà « {nom} ».", nom=new.strip()),
                hint=translatable("Pairs", "Choisissez un autre nom."),
            )
        return self.without(name).with_group(replace(group, name=new))

    def without(self, name: str) -> SavedGroups:
        """Return the groups but one."""
        return SavedGroups(tuple(each for each in self.groups if each.name != name))

    def merged(self, others: SavedGroups) -> SavedGroups:
        """Return these groups and others; of two with one name and other members, both are kept."""
        result = self
        for group in others.groups:
            name, rank = group.name, 2
            while (known := result.get(name)) is not None and replace(known, name="") != replace(
                group, name=""
            ):
                name, rank = f"{group.name} ({rank})", rank + 1
            result = result.with_group(replace(group, name=name))
        return result


def read_groups(path: Path) -> SavedGroups:
    """Return the groups of a file; none when there is no file yet.

    Raises:
        UserError: the file is no file of groups, or one of a newer version.

    """
    try:
        if path.stat().st_size > _LARGEST:
            raise _refusal(path)
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return SavedGroups()
    except (OSError, ValueError, RecursionError) as err:
        raise _refusal(path) from err
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _refusal(path)
    if data.get("version") != VERSION:
        raise _refusal(path)
    try:
        return SavedGroups(_sorted(_group(entry) for entry in data["groupes"]))
    except (KeyError, TypeError, ValueError) as err:
        raise _refusal(path) from err


def write_groups(groups: SavedGroups, path: Path) -> None:
    """Write the groups to a file, whole or not at all.

    Raises:
        UserError: the file cannot be written there.

    """
    data = {
        "format": FORMAT,
        "version": VERSION,
        "groupes": [
            {"nom": group.name, "nature": str(group.kind), "codes": list(group.codes)}
            for group in groups.groups
        ],
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".json")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(data, file, ensure_ascii=False, indent=1)
        Path(name).replace(path)
    except OSError as err:
        raise UserError(
            translatable("Pairs", "Les groupes n'ont pas pu être enregistrés."),
            where=verbatim(str(path)),
            hint=translatable("Pairs", "Choisissez un dossier où vous avez le droit d'écrire."),
        ) from err


def _group(entry: dict[str, Any]) -> SavedGroup:
    name, codes = entry["nom"], entry["codes"]
    if not isinstance(name, str) or not name.strip() or not isinstance(codes, list) or not codes:
        raise ValueError(name)
    if not all(isinstance(code, str) and code.isalnum() for code in codes):
        raise ValueError(codes)
    return SavedGroup(name.strip()[:_LONGEST_NAME], Kind(entry["nature"]), tuple(codes))


def _sorted(groups: Iterable[SavedGroup]) -> tuple[SavedGroup, ...]:
    return tuple(sorted(groups, key=lambda group: group.name.casefold()))


def _refusal(path: Path) -> UserError:
    return UserError(
        translatable(
            "Pairs", "Ce fichier n'est pas une liste de groupes que BudgetLocal sait lire."
        ),
        where=verbatim(path.name),
        hint=translatable(
            "Pairs", "Il est laissé tel quel. Exportez-le de nouveau, ou écartez-le."
        ),
    )
