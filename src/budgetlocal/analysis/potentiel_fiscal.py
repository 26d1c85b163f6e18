"""The potentiel fiscal of an exercice: typed by the person, else declared by the document."""

from __future__ import annotations

from fractions import Fraction

from budgetlocal.analysis.declared import potentiel_fiscal
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.indicators.sources import Figure

TYPED = translatable("Indicateur", "potentiel fiscal saisi par vous")


def potentiel_fiscal_of(budget: BudgetFrame) -> Figure | None:
    """Return the potentiel fiscal in euros and where it comes from; None when nobody gives it."""
    if budget.potentiel_fiscal is not None:
        return Figure(Fraction(budget.potentiel_fiscal, 100), TYPED)
    declared = potentiel_fiscal(budget.informations)
    if declared is None:
        return None
    source = translatable(
        "Indicateur", "PotFisc déclaré dans « {fichier} »", fichier=verbatim(budget.source.name)
    )
    return Figure(Fraction(declared), source)
