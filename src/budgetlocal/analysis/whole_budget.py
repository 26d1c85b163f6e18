"""Whether a document is a whole budget, or only changes one (BS, DM)."""

from __future__ import annotations

from budgetlocal.analysis.labels import ETAPES
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable

RULE = translatable("Etape", "CGCT, article L1612-11 (décisions modificatives).")


def is_change(budget: BudgetFrame) -> bool:
    """Whether the amounts of a document are changes to those of another (CGCT L1612-11, BS and DM)."""
    return budget.header.etape in {Etape.DM, Etape.BS}


def change_findings(budget: BudgetFrame) -> tuple[Finding, ...]:
    """Return that the amounts of a document are only changes; nothing for a whole budget."""
    if not is_change(budget):
        return ()
    return (
        Finding(
            "changements",
            Severity.INFO,
            translatable("Etape", "Ce document ne porte que des changements, pas un budget entier"),
            translatable(
                "Etape",
                "Ses montants ({etape}) s'ajoutent au budget primitif de {annee}, ou s'en retirent : on "
                "n'en tire ni épargne, ni taux, ni part. La page Exécution additionne BP, BS et DM ; le "
                "budget primitif ou le compte se choisit dans la liste Document.",
                etape=ETAPES[budget.header.etape],
                annee=budget.header.exercice,
            ),
            RULE,
        ),
    )


def refuse_a_change(budget: BudgetFrame) -> None:
    """Refuse a document whose amounts are only changes.

    Raises:
        UserError: it is a BS or a DM.

    """
    if is_change(budget):
        raise UserError(
            translatable(
                "Etape",
                "Ce document ({etape}) ne porte que des changements, pas un budget entier.",
                etape=ETAPES[budget.header.etape],
            ),
            hint=translatable(
                "Etape", "Choisissez le budget primitif ou le compte de la même année."
            ),
        )
