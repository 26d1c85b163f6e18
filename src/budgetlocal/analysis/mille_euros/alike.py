"""Whether budgets go together: a principal and its annexes, of one year, step and collectivité."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.text import Text, translatable, verbatim

ALONE_HINT = translatable("MilleEuros", "Choisissez « Un seul » dans la liste Budgets.")
_SIREN_DIGITS = 9


def refuse_unlike(budgets: Sequence[BudgetFrame]) -> None:
    """Refuse budgets that are no principal with its annexes, of one exercice, step and collectivité.

    Raises:
        UserError: they do not go together; the message says which one, and what differs.

    """
    first = budgets[0].header
    has_annexe = len(budgets) > 1
    if (
        not has_annexe
        or not first.is_principal
        or any(each.header.is_principal for each in budgets[1:])
    ):
        raise UserError(
            translatable(
                "MilleEuros", "Réunir demande un budget principal et ses budgets annexes."
            ),
            hint=ALONE_HINT,
        )
    for each in budgets[1:]:
        header = each.header
        if header.exercice != first.exercice:
            raise _unlike(each, translatable("MilleEuros", "un autre exercice"))
        if (header.etape_label, header.is_draft) != (first.etape_label, first.is_draft):
            raise _unlike(each, translatable("MilleEuros", "un autre stade"))
        if _siren(each) != _siren(budgets[0]):
            raise _unlike(each, translatable("MilleEuros", "une autre collectivité"))


def _siren(budget: BudgetFrame) -> str:
    """Return the SIREN of its collectivité: an annexe may give its own SIRET as IdColl (TotEM)."""
    header = budget.header
    return (header.siret_collectivite or header.siret)[:_SIREN_DIGITS]


def _unlike(budget: BudgetFrame, what: Text) -> UserError:
    return UserError(
        translatable(
            "MilleEuros",
            "« {budget} » est d'{quoi} : cela ne s'additionne pas.",
            budget=verbatim(budget.header.budget),
            quoi=what,
        ),
        hint=ALONE_HINT,
    )
