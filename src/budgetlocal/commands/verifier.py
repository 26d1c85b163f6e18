"""`budgetlocal verifier PAQUET [--avec FICHIER...]`: compute the figures of a packet again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from budgetlocal.commands.working import interruptible
from budgetlocal.export.proof.figure_json import number_text
from budgetlocal.export.proof.reading import read_proof
from budgetlocal.reference.extract import Extract

if TYPE_CHECKING:
    import argparse

    from budgetlocal.export.proof.values import Proof, Verdict

SAME, DIFFERENT = 0, 1
_UNKNOWN = "n. d."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the packet, the input files to read again, and the form of the answer."""
    parser.add_argument("packet", type=Path, metavar="PAQUET", help="paquet de preuve (.zip)")
    parser.add_argument(
        "--avec",
        nargs="+",
        type=Path,
        default=[],
        metavar="FICHIER",
        help="fichiers d'origine, relus pour voir qu'ils donnent les documents du paquet",
    )
    parser.add_argument("--json", action="store_true", help="écrit le contrat JSON public")


def run(options: argparse.Namespace) -> int:
    """Print what is the same and what differs; return 0, or 1 when something differs.

    Raises:
        UserError: the packet or a file is refused.

    """
    from budgetlocal.export.proof.checking import verify

    proof = read_proof(options.packet)
    with Extract.open() as extract, interruptible() as is_cancelled:
        verdict = verify(proof, options.avec, extract=extract, is_cancelled=is_cancelled)
    if options.json:
        print(json.dumps(_json(proof, verdict), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_text(proof, verdict)))
    return SAME if verdict.is_same else DIFFERENT


def _json(proof: Proof, verdict: Verdict) -> dict[str, Any]:
    return {
        "titre": proof.title,
        "collectivite": proof.collectivite,
        "date": proof.date,
        "identique": verdict.is_same,
        "chiffres_identiques": verdict.same,
        "chiffres_non_recalcules": verdict.not_recomputed,
        "ecarts": [
            {
                "cle": gap.figure.key,
                "libelle": gap.figure.label,
                "unite": str(gap.figure.unit),
                "paquet": number_text(gap.figure.value, gap.figure.unit),
                "recalcule": number_text(gap.computed, gap.figure.unit),
            }
            for gap in verdict.gaps
        ],
        "fichiers_relus": list(verdict.files_checked),
        "ecarts_de_fichiers": [
            {"fichier": gap.name, "detail": gap.detail} for gap in verdict.file_gaps
        ],
        "remarques": list(verdict.remarks),
    }


def _text(proof: Proof, verdict: Verdict) -> Iterator[str]:
    yield f"{proof.title} · {proof.collectivite} · {proof.date}"
    yield f"  {verdict.same} chiffre(s) recalculé(s) à l'identique"
    if verdict.not_recomputed:
        yield f"  i {verdict.not_recomputed} chiffre(s) d'une autre source, non recalculé(s)"
    for gap in verdict.gaps:
        packet = number_text(gap.figure.value, gap.figure.unit) or _UNKNOWN
        computed = number_text(gap.computed, gap.figure.unit) or _UNKNOWN
        yield f"  ✗ {gap.figure.label} : {packet} dans le paquet, {computed} recalculé"
        yield f"      {gap.figure.key}"
    for name in verdict.files_checked:
        wrong = [gap for gap in verdict.file_gaps if gap.name == name]
        if not wrong:
            yield f"  ✓ {name} donne les documents du paquet"
        yield from (f"  ✗ {name} {gap.detail}" for gap in wrong)
    yield from (f"  ! {remark}" for remark in verdict.remarks)
    if not verdict.is_same:
        yield "Des différences : voir ci-dessus."
    elif verdict.not_recomputed:
        yield "Identique pour tout ce qui est recalculé."
    else:
        yield "Identique."
