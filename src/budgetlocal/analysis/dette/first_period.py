"""The first period of a loan drawn in the year: interest runs from the drawing, not from a whole period before.

Refinanced loans may pay their first instalment eight months after; a loan drawn in December pays less
than a whole period in June. The capital keeps the plan of whole periods.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from budgetlocal.analysis.dette.accrued import icne
from budgetlocal.analysis.dette.annex_loan import AnnexLoan, day
from budgetlocal.analysis.dette.interest import rate_at
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import Amortissement, Contract, Terms
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import day as written
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable

_PART = 20
"""The accrued interest of the annex is found within one part in twenty."""


def with_start_of(loan: AnnexLoan, contract: Contract) -> Contract:
    """Return the contract from the day of the drawing, where an account has paid nothing of it yet.

    The ICNE of the annex, when it tells some, must be nearer to that than to a whole period. Without
    them, only a start before the drawing is put right.
    """
    drawn = day(loan.row, "DtEmission")
    is_new = loan.exercice == loan.stock.year and not loan.capital and not loan.interets
    if drawn is None or not is_new or drawn.year != loan.exercice:
        return contract
    if not drawn < contract.premiere or contract.premiere <= loan.stock or drawn == contract.debut:
        return contract
    try:
        other = replace(contract, debut=drawn, terms=_planned(contract))
        schedule(other)
        if not _is_better(loan, contract, other):
            return contract
    except UserError:
        return contract
    note = translatable(
        "Dette",
        "Versé le {jour} : les intérêts courent depuis ce jour, jusqu'à la première échéance.",
        jour=written(drawn.isoformat()),
    )
    return replace(other, notes=(*other.notes, note))


def _planned(contract: Contract) -> Terms:
    """Return terms whose capital does not move with the length of the first period."""
    terms = contract.terms
    is_level = terms.amortissement is Amortissement.ECHEANCE_CONSTANTE
    if not is_level or terms.taux_amortissement is not None:
        return terms
    return replace(terms, taux_amortissement=rate_at(contract, contract.debut))


def _is_better(loan: AnnexLoan, contract: Contract, other: Contract) -> bool:
    if not loan.icne:
        return loan.icne is None and contract.debut < other.debut
    return _is_near(other, loan.icne, loan.stock) and not _is_near(contract, loan.icne, loan.stock)


def _is_near(contract: Contract, told: Cents, stock: date) -> bool:
    return abs(icne(contract, stock.year) - told) <= told // _PART
