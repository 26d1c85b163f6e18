"""Write a paquet de preuve: the same bytes for the same pack, on any machine."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.errors import Cancelled
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.origins import FigureOrigin, OperationOrigin, SharedOrigin, StatedOrigin
from budgetlocal.core.pack import Pack
from budgetlocal.export.caviardage import HIDES_NAMES, Caviardage
from budgetlocal.export.proof.document_json import document_json, source_json
from budgetlocal.export.proof.figure_json import figure_json
from budgetlocal.export.proof.figures import Shown, shown_figures
from budgetlocal.export.proof.recomputing import CannotRecomputeError, Recomputing, is_same
from budgetlocal.export.proof.values import FORMAT, VERSION, Basis, Figure
from budgetlocal.export.provenance import current_versions, files_once
from budgetlocal.export.whole_file import written_whole
from budgetlocal.export.words import Say

if TYPE_CHECKING:
    from budgetlocal.reference.extract import Extract

Json = dict[str, Any]
MANIFEST = "preuve.json"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The date of every entry: a zip has no earlier one, and ours say nothing."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a pack was computed from."""

    documents: Sequence[BudgetDocument]
    focus: int
    """Rank of the document that the pack is about."""
    population: int | None = None
    """Inhabitants that the person gave for its exercice."""
    recettes: tuple[str, ...] = ()
    """The recettes that tables were read with, as the JSON of their files."""
    extract: Extract | None = None
    """The bundled extract, which indicators may cite."""
    with_confidential: bool = False
    caviardage: Caviardage = HIDES_NAMES


def write_proof(
    pack: Pack,
    evidence: Evidence,
    path: Path,
    *,
    say: Say = str,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Figure, ...]:
    """Write the packet, whole or not at all; return the figures that it holds.

    Each figure is computed again first: one whose documents do not give it back says so in the
    packet instead of promising what it cannot keep.

    Raises:
        UserError: the file cannot be written there.
        Cancelled: asked for through `is_cancelled`.

    """
    hidden = evidence.caviardage.pack(pack, say)
    figures = tuple(_figures(hidden, evidence, say))
    if is_cancelled():
        raise Cancelled
    entries = dict(_documents(evidence))
    for rank, recette in enumerate(evidence.recettes, start=1):
        entries[f"recettes/{rank:02d}.json"] = recette.encode()
    manifest = _manifest(hidden, evidence, figures, entries, say)
    with written_whole(path) as temporary, zipfile.ZipFile(temporary, "w") as package:
        for name, content in ((MANIFEST, _bytes(manifest)), *sorted(entries.items())):
            if is_cancelled():
                raise Cancelled
            entry = zipfile.ZipInfo(name, _EARLIEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            package.writestr(entry, content, compresslevel=6)
    return figures


def _manifest(
    pack: Pack,
    evidence: Evidence,
    figures: Sequence[Figure],
    entries: dict[str, bytes],
    say: Say,
) -> Json:
    versions = current_versions()
    files = files_once(document.source for document in evidence.documents)
    return {
        "format": FORMAT,
        "version": VERSION,
        "titre": say(pack.title),
        "collectivite": pack.collectivite,
        "date": pack.date.isoformat(),
        "versions": {
            "programme": versions.program,
            "catalogue_sha256": versions.catalogue,
            "extrait_sha256": versions.extract,
            "extrait_utilise": evidence.extract is not None,
        },
        "entrees": [source_json(each, evidence.caviardage) for each in files],
        "contenu": {
            name: hashlib.sha256(content).hexdigest() for name, content in sorted(entries.items())
        },
        "document": evidence.focus,
        "population": evidence.population,
        "chiffres": [figure_json(figure) for figure in figures],
    }


def _documents(evidence: Evidence) -> Iterator[tuple[str, bytes]]:
    for rank, document in enumerate(evidence.documents, start=1):
        yield f"documents/{rank:03d}.json", _bytes(document_json(document, evidence.caviardage))


def _figures(pack: Pack, evidence: Evidence, say: Say) -> Iterator[Figure]:
    budgets = [budget_frame(document) for document in evidence.documents]
    recomputing = Recomputing(
        budgets,
        budgets[evidence.focus],
        population=evidence.population,
        extract=evidence.extract,
    )
    for shown in shown_figures(pack, say, with_confidential=evidence.with_confidential):
        key, label, value, unit, origin = shown
        basis = _basis(shown, recomputing)
        hidden = None if origin is None else _without_names(origin, evidence.caviardage, say)
        yield Figure(key, label, value, unit, hidden, basis)


def _without_names(origin: FigureOrigin, caviardage: Caviardage, say: Say) -> FigureOrigin:
    """Return an origin whose words show no name."""
    if isinstance(origin, StatedOrigin):
        texts = (origin.value, origin.words, origin.source)
        return StatedOrigin(*(caviardage.text(text, say) for text in texts))
    if isinstance(origin, OperationOrigin):
        operands = tuple(_without_names(each, caviardage, say) for each in origin.operands)
        return OperationOrigin(origin.sign, operands, origin.unit)
    if isinstance(origin, SharedOrigin):
        parts = tuple(_without_names(each, caviardage, say) for each in origin.parts)
        return SharedOrigin(parts, origin.rank, origin.whole)
    return origin


def _basis(shown: Shown, recomputing: Recomputing) -> Basis:
    _key, _label, value, unit, origin = shown
    if origin is None:
        return Basis.NO_ORIGIN
    try:
        computed = recomputing.value(origin, unit)
    except CannotRecomputeError:
        return Basis.OTHER
    return Basis.RECOMPUTED if is_same(value, computed, unit) else Basis.OTHER


def _bytes(content: Json) -> bytes:
    return (json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
