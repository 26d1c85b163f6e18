"""The documents of the budgets annexes that go with one of the budget principal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.workspace.entries import BudgetEntry, DocumentEntry


def annexes_of(
    shown: DocumentEntry, budgets: Sequence[BudgetEntry], documents: Iterable[DocumentEntry]
) -> tuple[DocumentEntry, ...]:
    """Return the document of each budget annexe of the same exercice and the same step.

    Args:
        shown: a document of the budget principal.
        budgets: all budgets of the workspace; those of the same collectivité are looked at.
        documents: all documents of the workspace.

    Raises:
        UserError: the budget shown is an annexe, there is no annexe in the workspace, or one of
            them lacks the document; the message says which, and what it has instead.

    """
    if not shown.is_principal:
        raise UserError(
            translatable("MilleEuros", "Le budget montré est un budget annexe."),
            hint=translatable(
                "MilleEuros",
                "Choisissez le budget principal dans la liste Budget, ou « Un seul » dans la liste Budgets.",
            ),
        )
    town = next(each.collectivite_id for each in budgets if each.id == shown.budget_id)
    annexes = [
        each for each in budgets if each.collectivite_id == town and each.id != shown.budget_id
    ]
    if not annexes:
        raise UserError(
            translatable(
                "MilleEuros", "Le classeur n'a aucun budget annexe de cette collectivité."
            ),
            hint=translatable(
                "MilleEuros",
                "Importez les budgets annexes de {annee}, ou choisissez « Un seul » dans la liste Budgets.",
                annee=shown.exercice,
            ),
        )
    known = list(documents)
    found = {each.id: _same_step(shown, each, known) for each in annexes}
    lacking = [each for each in annexes if found[each.id] is None]
    if lacking:
        raise _lacking(shown, lacking, known)
    return tuple(each for each in found.values() if each is not None)


def _same_step(
    shown: DocumentEntry, budget: BudgetEntry, documents: Sequence[DocumentEntry]
) -> DocumentEntry | None:
    return next(
        (
            each
            for each in documents
            if each.budget_id == budget.id
            and each.exercice == shown.exercice
            and each.etape_label == shown.etape_label
            and each.is_draft == shown.is_draft
        ),
        None,
    )


def _lacking(
    shown: DocumentEntry, lacking: Sequence[BudgetEntry], documents: Sequence[DocumentEntry]
) -> UserError:
    names = joined([_what_it_has(shown, each, documents) for each in lacking], " ; ")
    return UserError(
        translatable(
            "MilleEuros",
            "Il manque un budget annexe au même stade ({etape} {annee}) : {noms}.",
            etape=verbatim(shown.etape_label),
            annee=shown.exercice,
            noms=names,
        ),
        hint=translatable(
            "MilleEuros",
            "Importez son document, ou choisissez « Un seul » dans la liste Budgets : réunir des budgets "
            "incomplets donnerait un total faux.",
        ),
    )


def _what_it_has(
    shown: DocumentEntry, budget: BudgetEntry, documents: Sequence[DocumentEntry]
) -> Text:
    same_year = sorted(
        {
            each.etape_label
            for each in documents
            if each.budget_id == budget.id and each.exercice == shown.exercice
        }
    )
    if not same_year:
        return translatable(
            "MilleEuros", "{budget} (rien en {annee})", budget=budget.name, annee=shown.exercice
        )
    return translatable(
        "MilleEuros",
        "{budget} (seulement {etapes} en {annee})",
        budget=budget.name,
        etapes=", ".join(same_year),
        annee=shown.exercice,
    )
