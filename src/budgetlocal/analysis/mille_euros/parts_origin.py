"""The lines behind a part of the 1 000 €."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.analysis.basis import main_amount, sum_cents
from budgetlocal.analysis.mille_euros.parts_table import AMOUNT, SPREAD
from budgetlocal.analysis.origin import Origin, origin, sum_statement
from budgetlocal.analysis.totals import of
from budgetlocal.core import frames
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim


def parts_origin(budget: BudgetFrame, table: TableSpec, row: Row) -> Origin:
    """Return the lines behind a row, and how they make its amount.

    Net, the recettes of the same accounts are taken off; spread, a share of function 01 is added:
    dépenses - recettes + share must be the amount shown, or the origin does not agree.
    """
    found = origin(budget, row, table.columns)
    place = next((rank for rank, column in enumerate(table.columns) if column.key == AMOUNT), None)
    if place is None:
        return found
    depenses, recettes = _side(budget, row, Sens.DEPENSE), _side(budget, row, Sens.RECETTE)
    added = _spread(table, row, place)
    if depenses - recettes + added != row.cells[place]:
        return replace(found, agrees=False, statement=_disagreement(budget))
    if not recettes and not added:
        return replace(found, agrees=True, statement=sum_statement(budget, len(row.ordinals)))
    return replace(found, agrees=True, statement=_statement(budget, depenses, recettes, added))


def _side(budget: BudgetFrame, row: Row, sens: Sens) -> Cents:
    lines = budget.lines[budget.lines[frames.ORDINAL].isin(row.ordinals)]
    return sum_cents(of(lines, sens=sens)[str(main_amount(budget))]) or 0


def _spread(table: TableSpec, row: Row, place: int) -> Cents:
    """Return what a part was given of function 01, which is a row under it."""
    cells = (other.cells[place] for other in table.rows if other.key == f"{row.key}/{SPREAD}")
    added = next(cells, 0)
    return added if isinstance(added, int) else 0


def _disagreement(budget: BudgetFrame) -> Text:
    return translatable(
        "Origin",
        "La somme des lignes de « {fichier} » n'est pas le montant affiché : signalez-le.",
        fichier=verbatim(budget.source.name),
    )


def _statement(budget: BudgetFrame, depenses: Cents, recettes: Cents, added: Cents) -> Text:
    return translatable(
        "MilleEuros",
        "Lignes de « {fichier} » : {depenses} de dépenses, moins {recettes} de recettes, plus {part} de "
        "fonction 01 répartie, font le montant affiché.",
        fichier=verbatim(budget.source.name),
        depenses=euros(depenses),
        recettes=euros(recettes),
        part=euros(added),
    )
