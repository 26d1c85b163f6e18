"""Compute the figures of a packet again, with this program, and say what differs."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.export.caviardage import HIDES_NAMES, Caviardage
from budgetlocal.export.proof.document_json import document_json
from budgetlocal.export.proof.recomputing import CannotRecomputeError, Recomputing, is_same
from budgetlocal.export.proof.values import Basis, FigureGap, FileGap, Proof, Verdict
from budgetlocal.export.provenance import Versions, current_versions, file_sha256

if TYPE_CHECKING:
    from budgetlocal.importing.tables.answers import Identite
    from budgetlocal.reference.extract import Extract

_FEW = 5


def verify(
    proof: Proof,
    files: Sequence[Path] = (),
    *,
    extract: Extract | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Verdict:
    """Return what is the same and what is not.

    Args:
        proof: the packet.
        files: input files of the packet, read again to see that they give its documents.
        extract: the bundled extract; used when the packet says that it was.
        is_cancelled: asked before each file.

    Raises:
        UserError: a file is no input of the packet, or is refused by its reader.
        Cancelled: asked for through `is_cancelled`.

    """
    budgets = [budget_frame(document) for document in proof.documents]
    recomputing = Recomputing(
        budgets,
        budgets[proof.focus],
        population=proof.population,
        extract=extract if proof.versions.extract else None,
    )
    gaps, same, others = [], 0, 0
    for figure in proof.figures:
        if figure.origin is None or figure.basis is not Basis.RECOMPUTED:
            others += 1
            continue
        try:
            computed = recomputing.value(figure.origin, figure.unit)
        except CannotRecomputeError:
            gaps.append(FigureGap(figure, None))
            continue
        if is_same(figure.value, computed, figure.unit):
            same += 1
        else:
            gaps.append(FigureGap(figure, computed))
    file_gaps: list[FileGap] = []
    for path in files:
        if is_cancelled():
            raise Cancelled
        file_gaps += _file_gaps(path, proof)
    return Verdict(
        same=same,
        gaps=tuple(gaps),
        file_gaps=tuple(file_gaps),
        files_checked=tuple(path.name for path in files),
        not_recomputed=others,
        remarks=tuple(_remarks(proof.versions, current_versions())),
    )


def _remarks(then: Versions, now: Versions) -> Iterator[str]:
    if then.program != now.program:
        yield f"Le paquet vient de BudgetLocal {then.program}, celui-ci est {now.program}."
    if then.catalogue != now.catalogue:
        yield "Le catalogue des formules n'est plus le même."
    if then.extract and then.extract != now.extract:
        yield "L'extrait des données ouvertes n'est plus le même."


def _file_gaps(path: Path, proof: Proof) -> Iterator[FileGap]:
    """Yield the documents of the packet that a file does not give back, with the first lines."""
    try:
        sha256 = file_sha256(path)
    except OSError as err:
        raise UserError(
            translatable("Preuve", "Le fichier {nom} ne peut pas être lu.", nom=path.name),
            where=verbatim(str(path)),
            hint=translatable("Preuve", "Vérifiez son nom et vos droits."),
        ) from err
    if sha256 not in {each.sha256 for each in proof.files}:
        raise UserError(
            translatable(
                "Preuve", "Le fichier {nom} n'est pas une entrée de ce paquet.", nom=path.name
            ),
            where=verbatim(str(path)),
            hint=translatable(
                "Preuve",
                "Donnez le fichier d'origine, sans l'avoir ouvert et enregistré : son empreinte "
                "doit être la même.",
            ),
        )
    read = {_identity(each): each for each in _documents_of(path, proof)}
    for kept in proof.documents:
        if kept.source.sha256 != sha256:
            continue
        found = read.get(_identity(kept))
        if found is None:
            yield FileGap(path.name, f"ne donne plus {_name(kept)}")
        elif detail := _difference(kept, found):
            yield FileGap(path.name, f"{_name(kept)} : {detail}")


def _documents_of(path: Path, proof: Proof) -> tuple[BudgetDocument, ...]:
    """Return what the readers of this program find in a file, with the recettes of the packet."""
    from budgetlocal.importing.reading import read_document
    from budgetlocal.importing.tables.answers import Answers
    from budgetlocal.importing.tables.reading import read_tables
    from budgetlocal.importing.tables.recette_files import read_recette

    readers = {each.reader for each in proof.files if each.sha256 == file_sha256(path)}
    if readers & {"totem", "cfu"}:
        return (read_document(path),)
    recettes = []
    with tempfile.TemporaryDirectory() as folder:
        for rank, text in enumerate(proof.recettes):
            one = Path(folder) / f"{rank}.recette.json"
            one.write_text(text, encoding="utf-8")
            recettes.append(read_recette(one))
    result = read_tables(path, answers=Answers(contexte=_context(path, proof)), recettes=recettes)
    if result.refus is not None:
        raise result.refus
    return result.documents


def _context(path: Path, proof: Proof) -> Identite:
    """Return whose budget a table holds when it does not say so itself: what the packet says.

    Only the identity is taken from there; each line must come from the file.
    """
    from budgetlocal.importing.tables.answers import Identite

    sha256 = file_sha256(path)
    heads = [each.header for each in proof.documents if each.source.sha256 == sha256]
    if not heads:
        return Identite()
    head, is_alone = heads[0], len(heads) == 1
    return Identite(
        collectivite=head.collectivite or None,
        siret_collectivite=head.siret_collectivite or None,
        insee=head.insee or None,
        departement=head.departement or None,
        nature_collectivite=head.nature_collectivite or None,
        siret=head.siret or None,
        budget=head.budget or None,
        code_budget=head.code_budget or None,
        is_principal=head.is_principal,
        exercice=head.exercice if is_alone else None,
        etape=head.etape if is_alone else None,
        numero=head.numero if is_alone else None,
        situation_date=(head.situation_date or None) if is_alone else None,
        nomenclature=head.nomenclature or None,
    )


def _difference(kept: BudgetDocument, found: BudgetDocument) -> str:
    """Return how a document read again differs from that of the packet, empty when it does not."""
    lines = {line["rang"]: line for line in document_json(found, HIDES_NAMES)["lignes"]}
    shown = {line["rang"]: line for line in document_json(kept, _AS_IT_IS)["lignes"]}
    ranks = [
        rank
        for rank in sorted({*lines, *shown})
        if _figures_of(lines.get(rank)) != _figures_of(shown.get(rank))
    ]
    if not ranks:
        return ""
    few = ", ".join(map(str, ranks[:_FEW])) + (", …" if len(ranks) > _FEW else "")
    return f"{len(ranks)} ligne(s) diffèrent du fichier, de rang {few}"


def _figures_of(line: dict[str, object] | None) -> dict[str, object] | None:
    """Return a line without its words, which may hide names, nor where it stands."""
    words = {"libelle", "caracteristiques", "ligne", "place"}
    return None if line is None else {k: v for k, v in line.items() if k not in words}


def _identity(document: BudgetDocument) -> tuple[object, ...]:
    header = replace(document.header, collectivite="", budget="")
    return (
        header.siret,
        header.exercice,
        header.etape_label,
        header.is_draft,
    )


def _name(document: BudgetDocument) -> str:
    header = document.header
    return f"{header.etape_label} {header.exercice} ({header.budget})"


_AS_IT_IS = Caviardage(is_on=False)
