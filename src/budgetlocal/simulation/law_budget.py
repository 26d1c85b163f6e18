"""What an amendment does to the budget of one commune of the national file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.core.errors import UserError
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.simulation.effect_tables import source_of
from budgetlocal.simulation.effects import Effects
from budgetlocal.simulation.nation import GRANTS
from budgetlocal.simulation.on_budget import budget_table, pour, poured_words

if TYPE_CHECKING:
    from budgetlocal.core.frames import BudgetFrame


@dataclass(frozen=True, slots=True)
class LawOnBudget:
    """The budget with the amendment in it, or why it cannot be."""

    title: Text
    table: TableSpec | None
    words: Text


def own_change(effects: Effects, code: str) -> dict[str, Cents] | None:
    """Return what a law changes for a commune, in cents by grant; None when it is not in the file."""
    if code not in effects.frame.index:
        return None
    line = {str(name): value for name, value in effects.frame.loc[code].to_dict().items()}
    return {grant: int(line[f"apres_{grant}"] - line[f"avant_{grant}"]) for grant in GRANTS}


def law_on_budget(effects: Effects, code: str, budget: BudgetFrame) -> LawOnBudget | None:
    """Return a budget before and after a law; None when its commune is not in the file.

    Compared with another amendment, there is no table: the budget is of the law in force.

    Args:
        effects: what the law changes for all communes.
        code: INSEE code of the commune of the budget.
        budget: its budget; the change goes to the accounts of the grants.

    """
    change = own_change(effects, code)
    if change is None or effects.after is effects.before:
        return None
    title = translatable(
        "Effets",
        "Sur le budget de {commune}",
        commune=verbatim(str(effects.frame.loc[code, "nom"])),
    )
    if effects.before.changes:
        return LawOnBudget(
            title,
            None,
            translatable(
                "Effets",
                "Le budget est voté sous la loi en vigueur : comparez l'amendement à elle pour voir ce "
                "qu'il y change.",
            ),
        )
    if not any(change.values()):
        return LawOnBudget(
            title,
            None,
            translatable("Effets", "Cet amendement ne change aucune de ses dotations."),
        )
    try:
        poured = pour(budget, change)
    except UserError as err:
        return LawOnBudget(title, None, joined((err.message, err.hint), " "))
    if not poured.accounts:
        return LawOnBudget(title, None, poured_words(poured))
    return LawOnBudget(title, budget_table(poured, source_of(effects)), poured_words(poured))
