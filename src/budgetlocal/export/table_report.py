"""The report of an import as public JSON and as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import decimal_number, euros
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.money import Cents, euros_text
from budgetlocal.export.summary import document_json, document_text, refusal_text
from budgetlocal.importing.tables.report import (
    Exclu,
    Question,
    Reparation,
    Somme,
    Statut,
    TableImport,
)

Json = Mapping[str, object]
EXIT_CODES = {Statut.IMPORTE: 0, Statut.QUESTION: 1, Statut.REFUS: 2}
_SHOWN = 20
"""Repairs or exclusions that a terminal shows; the JSON has them all."""


def report_json(result: TableImport) -> Json:
    """Return the public report of an import; amounts are texts in euros, two decimals.

    `documents` holds what is, or would be, imported: none when the file is refused.
    """
    return {
        "statut": str(result.statut),
        "documents": [document_json(budget_frame(each)) for each in result.documents],
        "reparations": [_repair_json(each) for each in result.reparations],
        "exclus": [_excluded_json(each) for each in result.exclus],
        "sommes": {name: _sum_json(each) for name, each in result.sommes.items()},
        "questions": [_question_json(each) for each in result.questions],
        "refus": _refusal_json(result.refus) if result.refus is not None else None,
        "temoins": [
            {
                "id": each.id,
                "texte": str(each.text),
                "exactes": each.exact,
                "testees": each.tested,
                "retenu": each.is_kept,
            }
            for each in result.lecture.temoins
        ],
        "identite": {
            each.field: {"valeur": each.value, "ou": each.place} for each in result.lecture.identity
        },
        "avis": [str(each.message) for each in result.notices],
        "recette": result.recette_used,
    }


def xml_report_json(document: BudgetDocument) -> Json:
    """Return the same report for a TotEM or CFU file, where nothing is mended nor asked."""
    return report_json(TableImport(Statut.IMPORTE, (document,)))


def report_text(result: TableImport) -> Iterator[str]:
    """Yield the lines of the report for people."""
    if result.refus is not None:
        yield from refusal_text(result.refus)
        return
    for document in result.documents:
        yield from document_text(budget_frame(document))
    yield from _sums_text(result.sommes)
    yield from _list_text("Réparations", [_repair_text(each) for each in result.reparations])
    yield from _list_text("Lignes laissées de côté", [_excluded_text(e) for e in result.exclus])
    for notice in result.notices:
        yield f"! {notice.message}"
    for question in result.questions:
        yield f"? {question.text}"
        for choice in question.choices:
            yield f"    {choice.id} : {choice.text}"


def _repair_json(each: Reparation) -> Json:
    return {
        "id": each.id,
        "genre": str(each.kind),
        "cellule": each.place,
        "cellules": list(each.places),
        "avant": each.avant,
        "apres": each.apres,
        "raison": str(each.raison),
        "refusee": each.is_refused,
    }


def _excluded_json(each: Exclu) -> Json:
    return {
        "ligne": each.place,
        "role": str(each.row),
        "texte": each.texte,
        "montants": {name: euros_text(cents) for name, cents in each.montants.items()},
        "raison": str(each.raison),
    }


def _sum_json(each: Somme) -> Json:
    return {
        "fichier": euros_text(each.fichier),
        "gardees": euros_text(each.gardees),
        "exclues": euros_text(each.exclues),
    }


def _question_json(each: Question) -> Json:
    return {
        "id": each.id,
        "texte": str(each.text),
        "ou": each.place,
        "champ": each.field,
        "choix": [
            {
                "id": str(choice.id),
                "texte": str(choice.text),
                "exactes": choice.exact,
                "testees": choice.tested,
            }
            for choice in each.choices
        ],
    }


def _refusal_json(error: UserError) -> Json:
    return {"message": str(error.message), "ou": str(error.where), "que_faire": str(error.hint)}


def _sums_text(sommes: Mapping[str, Somme]) -> Iterator[str]:
    for name, each in sommes.items():
        sign = "✓" if each.is_conserved else "✗"
        yield (
            f"  {sign} {name} : fichier {_amount(each.fichier)} = gardées {_amount(each.gardees)}"
            f" + exclues {_amount(each.exclues)}"
        )


def _list_text(title: str, lines: Sequence[str]) -> Iterator[str]:
    if not lines:
        return
    yield f"{title} ({decimal_number(len(lines))}) :"
    yield from (f"  {line}" for line in lines[:_SHOWN])
    if len(lines) > _SHOWN:
        yield "  …"


def _repair_text(each: Reparation) -> str:
    cells = f" ({decimal_number(len(each.places))} cellules)" if len(each.places) > 1 else ""
    return f"{each.place}{cells} : « {each.avant} » → « {each.apres} », {each.raison}"


def _excluded_text(each: Exclu) -> str:
    amounts = ", ".join(f"{name} {_amount(cents)}" for name, cents in each.montants.items())
    return f"{each.place} « {each.texte} » : {amounts} ({each.raison})"


def _amount(cents: Cents) -> str:
    return euros(cents)
