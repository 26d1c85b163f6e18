"""The amount columns of the budget table: which ones a document fills, and what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.analysis.basis import credits, is_given, voted_amount
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Etape
from budgetlocal.core.specs import CellKind, Column
from budgetlocal.core.text import Text, translatable

if TYPE_CHECKING:
    import pandas as pd

CODE = Column("code", translatable("Budget", "Code"), CellKind.TEXT)
LABEL = Column("libelle", translatable("Budget", "Libellé"), CellKind.TEXT)


@dataclass(frozen=True, slots=True, eq=False)
class AmountColumn:
    """A column and the cents of each line, in the order of the lines."""

    column: Column
    values: pd.Series


def amount_columns(budget: BudgetFrame) -> tuple[AmountColumn, ...]:
    """Return the columns that the document fills, the voted one always among them."""
    header = budget.header
    if header.etape.is_account or header.etape is Etape.SITUATION:
        return _account_columns(budget)
    columns = [_given(budget, amount) for amount in (Amount.MT_BUDG_PREC, Amount.MT_RAR_PREC)]
    voted = voted_amount(budget)
    if voted is not Amount.MT_PROP_NOUV:
        columns.append(_given(budget, Amount.MT_PROP_NOUV))
    columns.append(_column(budget, voted, _voted_title(budget)))
    if header.etape is not Etape.DM:
        columns.append(_credits(budget))
    return tuple(column for column in columns if column is not None)


def _account_columns(budget: BudgetFrame) -> tuple[AmountColumn, ...]:
    voted = voted_amount(budget)
    columns = [_given(budget, Amount.MT_RAR_PREC)]
    if voted is not Amount.CRED_OUV:
        columns.append(_column(budget, voted, _voted_title(budget)))
    columns += [
        _credits(budget),
        _column(budget, Amount.MT_REAL, TITLES[Amount.MT_REAL]),
        _given(budget, Amount.MT_RAR_3112),
    ]
    return tuple(column for column in columns if column is not None)


TITLES = {
    Amount.MT_BUDG_PREC: translatable("Budget", "Budget précédent"),
    Amount.MT_RAR_PREC: translatable("Budget", "RAR N-1"),
    Amount.MT_PROP_NOUV: translatable("Budget", "Proposé"),
    Amount.MT_REAL: translatable("Budget", "Réalisé"),
    Amount.MT_RAR_3112: translatable("Budget", "RAR au 31/12"),
}
HELP = {
    Amount.MT_BUDG_PREC: translatable(
        "Budget",
        "Budget de l'exercice précédent, ou budget voté jusque-là pour une DM (MtBudgPrec).",
    ),
    Amount.MT_RAR_PREC: translatable(
        "Budget", "Restes à réaliser de l'exercice précédent, reportés (MtRARPrec)."
    ),
    Amount.MT_PROP_NOUV: translatable("Budget", "Propositions nouvelles du maire (MtPropNouv)."),
    Amount.MT_PREV: translatable("Budget", "Montant voté par l'assemblée (MtPrev)."),
    Amount.MT_REAL: translatable(
        "Budget",
        "Mandats et titres émis, nets des annulations ; résultats reportés aux lignes 001 et 002 (MtReal).",
    ),
    Amount.MT_RAR_3112: translatable("Budget", "Restes à réaliser au 31 décembre (MtRAR3112)."),
    Amount.CRED_OUV: translatable(
        "Budget", "Crédits ouverts : budget, décisions modificatives et restes reportés (CredOuv)."
    ),
}
DEDUCED_CREDITS = translatable(
    "Budget", "Voté plus restes à réaliser reportés : le fichier ne donne pas CredOuv."
)


def _voted_title(budget: BudgetFrame) -> Text:
    if budget.header.is_draft:
        return translatable("Budget", "Proposé (projet)")
    if is_change(budget):
        return translatable("Budget", "Modification votée")
    return translatable("Budget", "Voté")


def _given(budget: BudgetFrame, amount: Amount) -> AmountColumn | None:
    if not is_given(budget.lines, amount):
        return None
    return _column(budget, amount, TITLES[amount])


def _column(budget: BudgetFrame, amount: Amount, title: Text) -> AmountColumn:
    column = Column(str(amount), title, CellKind.EUROS, HELP[amount])
    return AmountColumn(column, budget.lines[str(amount)])


def _credits(budget: BudgetFrame) -> AmountColumn | None:
    declared = is_given(budget.lines, Amount.CRED_OUV)
    if not declared and not is_given(budget.lines, Amount.MT_RAR_PREC):
        return None
    values = credits(budget)
    help_text = HELP[Amount.CRED_OUV] if declared else DEDUCED_CREDITS
    title = translatable("Budget", "Crédits ouverts")
    if is_change(budget) and values.fillna(0).equals(_voted_and_carried(budget)):
        title = translatable("Budget", "Modification et reports")
        help_text = translatable(
            "Budget",
            "Ce que le document vote, plus les restes reportés : pas tous les crédits ouverts.",
        )
    return AmountColumn(Column(str(Amount.CRED_OUV), title, CellKind.EUROS, help_text), values)


def _voted_and_carried(budget: BudgetFrame) -> pd.Series:
    voted, carried = (
        budget.lines[str(each)].fillna(0) for each in (voted_amount(budget), Amount.MT_RAR_PREC)
    )
    return voted + carried
