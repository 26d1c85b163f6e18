"""Bases carried from one year to another by the yearly coefficient (CGI, article 1518 bis)."""

from __future__ import annotations

from fractions import Fraction

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable
from budgetlocal.simulation.fiscalite.law import revaluations
from budgetlocal.simulation.fiscalite.vote import Euros, rounded


def revalued(base: Euros, first: int, last: int) -> Euros:
    """Return a base of the year `first` at the values of the year `last`, to the nearest euro.

    Only the yearly coefficient: neither new buildings nor business premises, which follow their
    own grid. The same year gives the base back.

    Raises:
        UserError: the years are not in order, or the coefficient of one of them is not known.

    """
    return rounded(base * coefficient_between(first, last))


def coefficient_between(first: int, last: int) -> Fraction:
    """Return by how much a base of a year is multiplied to be one of a later year.

    Raises:
        UserError: the years are not in order, or the coefficient of one of them is not known.

    """
    if last < first:
        raise UserError(
            translatable(
                "Fiscalite",
                "{fin} vient avant {debut} : les bases ne se revalorisent qu'en avant.",
                debut=str(first),
                fin=str(last),
            ),
            hint=translatable("Fiscalite", "Corrigez les années."),
        )
    coefficient = Fraction(1)
    for year in range(first + 1, last + 1):
        if year not in revaluations():
            raise UserError(
                translatable(
                    "Fiscalite",
                    "Le coefficient de revalorisation de {annee} n'est pas connu du logiciel.",
                    annee=str(year),
                ),
                hint=translatable("Fiscalite", "Tapez la base de l'état 1259."),
            )
        coefficient *= revaluations()[year]
    return coefficient
