"""Whose budget is on the screen, for a table that does not say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.importing.tables.answers import Identite

if TYPE_CHECKING:
    from budgetlocal.ui.choices import Contents
    from budgetlocal.workspace.entries import DocumentEntry


def context_of(contents: Contents | None, document: DocumentEntry | None) -> Identite:
    """Return the identity of the budget of a document; nothing is known without one.

    The exercice and the step are those of the file, never those of the screen.
    """
    if contents is None or document is None:
        return Identite()
    budget = contents.budget(document.budget_id)
    owner = next(each for each in contents.collectivites if each.id == budget.collectivite_id)
    return Identite(
        collectivite=owner.name,
        insee=owner.insee or None,
        departement=owner.departement or None,
        nature_collectivite=owner.nature or None,
        siret=budget.siret,
        budget=budget.name,
        code_budget=budget.code_budget or None,
        is_principal=budget.is_principal,
    )
