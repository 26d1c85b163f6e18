"""The receipt of a taxpayer as a table."""

from __future__ import annotations

from decimal import Decimal

from budgetlocal.analysis.mille_euros.receipt import receipt
from budgetlocal.analysis.mille_euros.split import Split
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim

CAUTION = translatable(
    "MilleEuros",
    "Une image : l'impôt n'est affecté à aucune dépense (universalité budgétaire), et la collectivité "
    "vit aussi de dotations, de tarifs et d'emprunts.",
)


def ticket(budget: BudgetFrame, real: Split, paid: Cents, note: Text | None = None) -> TableSpec:
    """Return what an amount pays for, to the cent; the lines sum to the amount.

    Args:
        budget: the document.
        real: its 1 000 €.
        paid: the amount, in cents.
        note: the perimeter and the choices, printed with the documents.

    Raises:
        ValueError: the amount is not positive.

    """
    lines = receipt(real, paid)
    rows = [
        Row(
            line.policy.key,
            0,
            (line.policy.label, line.policy.detail, line.cents, Decimal(line.cents) / paid),
        )
        for line in lines
    ]
    total = (translatable("MilleEuros", "Total payé"), verbatim(""), paid, Decimal(1))
    rows.append(Row("total", 0, total, RowStyle.TOTAL))
    return TableSpec(
        key="ticket",
        title=translatable(
            "MilleEuros",
            "Ticket : ce que {montant} paient, {annee}",
            montant=euros(paid),
            annee=budget.header.exercice,
        ),
        columns=(
            Column("politique", translatable("MilleEuros", "Poste"), CellKind.TEXT),
            Column("detail", translatable("MilleEuros", "Ce que c'est"), CellKind.TEXT),
            Column("montant", translatable("MilleEuros", "Montant"), CellKind.EUROS),
            Column("part", translatable("MilleEuros", "Part"), CellKind.PERCENT),
        ),
        rows=tuple(rows),
        source=joined((real.scope.source, note), ". ") if note else real.scope.source,
    )
