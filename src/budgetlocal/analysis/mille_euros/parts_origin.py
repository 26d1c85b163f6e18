"""The lines behind a part of the 1 000 €."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.analysis.mille_euros.parts_table import AMOUNT
from budgetlocal.analysis.origin import Origin, origin
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.specs import Row, TableSpec
from budgetlocal.core.text import translatable, verbatim


def parts_origin(budget: BudgetFrame, table: TableSpec, row: Row) -> Origin:
    """Return the lines behind a row; where they do not simply sum to it, say what else counts.

    Net, the recettes of the same accounts are taken off; spread, a share of function 01 is added.
    """
    found = origin(budget, row, table.columns)
    if not any(column.key == AMOUNT for column in table.columns):
        return found
    return replace(
        found,
        statement=translatable(
            "MilleEuros",
            "Les lignes de « {fichier} » : les recettes sont retranchées si les dépenses sont nettes, et "
            "la part de la fonction 01 répartie s'y ajoute.",
            fichier=verbatim(budget.source.name),
        ),
    )
