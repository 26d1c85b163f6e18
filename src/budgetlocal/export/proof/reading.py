"""Read a paquet de preuve that may come from anywhere: bounded, checked, or refused."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.export.proof.document_json import document_of_json, source_of_json
from budgetlocal.export.proof.figure_json import figure_of_json
from budgetlocal.export.proof.values import FORMAT, VERSION, Proof
from budgetlocal.export.proof.writing import MANIFEST
from budgetlocal.export.provenance import Versions

LARGEST_FILE = 200_000_000
LARGEST_INSIDE = 600_000_000
"""Bytes, of all the entries together once unpacked."""
MOST_ENTRIES = 400
_NAMES = re.compile(r"preuve\.json|(documents|recettes)/\d{2,3}\.json")

_NOT_ONE = translatable("Preuve", "Ce fichier n'est pas un paquet de preuve.")
_DAMAGED = translatable("Preuve", "Ce paquet de preuve est abîmé ou a été modifié.")
_OTHER_INPUTS = translatable(
    "Preuve",
    "Ce paquet de preuve a été modifié : les empreintes de ses entrées ne sont plus celles des fichiers "
    "de ses documents.",
)
_TOO_LARGE = translatable("Preuve", "Ce paquet de preuve est démesuré.")
_NEWER = translatable("Preuve", "Ce paquet vient d'une version plus récente de BudgetLocal.")
_UNREADABLE = translatable("Preuve", "Ce paquet de preuve ne peut pas être lu.")


def read_proof(path: Path) -> Proof:
    """Return a packet, its entries checked against their hashes.

    Raises:
        UserError: it cannot be read, is none, is damaged, oversized, or newer than this program.

    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise _refusal(path, _TOO_LARGE)
        with zipfile.ZipFile(path) as package:
            entries = _entries(path, package)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as err:
        raise _refusal(path, _NOT_ONE) from err
    except OSError as err:
        raise _refusal(path, _UNREADABLE) from err
    try:
        return _proof(path, entries)
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError, IndexError) as err:
        raise _refusal(path, _DAMAGED) from err


def _entries(path: Path, package: zipfile.ZipFile) -> Mapping[str, bytes]:
    """Return the content of each entry, never more than what the bounds allow."""
    infos = package.infolist()
    names = [info.filename for info in infos]
    if len(infos) > MOST_ENTRIES or sum(info.file_size for info in infos) > LARGEST_INSIDE:
        raise _refusal(path, _TOO_LARGE)
    if MANIFEST not in names:
        raise _refusal(path, _NOT_ONE)
    if len(set(names)) != len(names) or not all(_NAMES.fullmatch(name) for name in names):
        raise _refusal(path, _DAMAGED)
    found: dict[str, bytes] = {}
    left = LARGEST_INSIDE
    for info in infos:
        with package.open(info) as stream:
            content = stream.read(left + 1)  # what an entry says of its size is not believed
        left -= len(content)
        if left < 0:
            raise _refusal(path, _TOO_LARGE)
        found[info.filename] = content
    return found


def _proof(path: Path, entries: Mapping[str, bytes]) -> Proof:
    manifest = json.loads(entries[MANIFEST])
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise _refusal(path, _NOT_ONE)
    if manifest["version"] != VERSION:
        raise _refusal(path, _NEWER)
    promised: Mapping[str, str] = manifest["contenu"]
    others = {name: content for name, content in entries.items() if name != MANIFEST}
    if touched := _touched(promised, others):
        raise _refusal(path, touched)
    return _of_manifest(path, manifest, others)


def _touched(promised: Mapping[str, str], found: Mapping[str, bytes]) -> Text | None:
    """Return which piece is missing, added or changed, None when all are as they were written."""
    for name in sorted({*promised, *found}):
        if name not in found:
            return translatable(
                "Preuve", "Ce paquet de preuve est incomplet : il y manque « {nom} ».", nom=name
            )
        if name not in promised:
            return translatable(
                "Preuve",
                "Ce paquet de preuve a été modifié : « {nom} » y a été ajouté.",
                nom=name,
            )
        if hashlib.sha256(found[name]).hexdigest() != promised[name]:
            return translatable(
                "Preuve",
                "Ce paquet de preuve a été modifié : « {nom} » n'a plus l'empreinte promise.",
                nom=name,
            )
    return None


def _of_manifest(path: Path, manifest: Mapping[str, Any], others: Mapping[str, bytes]) -> Proof:
    documents = tuple(
        document_of_json(json.loads(others[name]))
        for name in sorted(others)
        if name.startswith("documents/")
    )
    focus, population = manifest["document"], manifest["population"]
    if not isinstance(focus, int) or not 0 <= focus < len(documents):
        raise _refusal(path, _DAMAGED)
    if population is not None and not isinstance(population, int):
        raise _refusal(path, _DAMAGED)
    versions = manifest["versions"]
    files = tuple(source_of_json(each) for each in manifest["entrees"])
    if {each.sha256 for each in files} != {each.source.sha256 for each in documents}:
        raise _refusal(path, _OTHER_INPUTS)
    return Proof(
        title=str(manifest["titre"]),
        collectivite=str(manifest["collectivite"]),
        date=str(manifest["date"]),
        versions=Versions(
            str(versions["programme"]),
            str(versions["catalogue_sha256"]),
            str(versions["extrait_sha256"]) if versions["extrait_utilise"] else "",
        ),
        files=files,
        recettes=tuple(
            others[name].decode() for name in sorted(others) if name.startswith("recettes/")
        ),
        documents=documents,
        focus=focus,
        population=population,
        figures=tuple(figure_of_json(each) for each in manifest["chiffres"]),
    )


def _refusal(path: Path, message: Text) -> UserError:
    return UserError(
        message,
        where=verbatim(str(path)),
        hint=translatable(
            "Preuve",
            "Demandez le paquet à qui l'a fait, tel que BudgetLocal l'a écrit, "
            "et une version à jour de BudgetLocal.",
        ),
    )
