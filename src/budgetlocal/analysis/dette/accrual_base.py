"""How a loan of an annex counts the days of its accrued interest, and whether the annex agrees."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.analysis.dette.accrued import icne
from budgetlocal.analysis.dette.annex_loan import AnnexLoan
from budgetlocal.analysis.dette.terms import BaseJours, Contract
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable

_CENT: Cents = 1
_ROUNDING: Cents = 100
"""What the accrued interest of a bank may differ by from ours: some annexes are in euros."""


def with_accrual_of(loan: AnnexLoan, contract: Contract) -> Contract:
    """Return the contract in 30E/360 when that gives the ICNE of the annex and 30/360 does not.

    Instalments are the same in both: whole periods are months of 30 days.
    """
    if loan.icne is None or contract.terms.base is not BaseJours.TRENTE_360:
        return contract
    year = loan.exercice
    other = replace(contract, terms=replace(contract.terms, base=BaseJours.TRENTE_E_360))
    ours, theirs = icne(contract, year), icne(other, year)
    if abs(ours - loan.icne) <= _CENT or abs(theirs - loan.icne) > _CENT:
        return contract
    note = translatable("Dette", "Jours des ICNE de l'annexe retrouvés par le calcul : 30E/360.")
    return replace(other, notes=(*contract.notes, note))


def contradicts(loan: AnnexLoan, contract: Contract) -> bool:
    """Whether the annex tells another accrued interest than the schedule; not when it tells none."""
    return loan.icne is not None and abs(icne(contract, loan.exercice) - loan.icne) > _ROUNDING
