"""The schedule of origin of a loan of an annex, kept when it leaves owed what the annex says."""

from __future__ import annotations

from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from itertools import product

from budgetlocal.analysis.dette.annex_contract import (
    BASES,
    YEAR_MONTHS,
    Span,
    agrees,
    contract_over,
    due_until,
    last_day,
)
from budgetlocal.analysis.dette.annex_loan import number
from budgetlocal.analysis.dette.annex_terms import AnnexTerms, NotDeducedError
from budgetlocal.analysis.dette.checking import MOST_INSTALMENTS
from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import BaseJours, Contract, Periodicite, Terms
from budgetlocal.analysis.dette.wording import AMORTISSEMENTS, PERIODICITES
from budgetlocal.core.text import Text, translatable


def contract_of_origin(read: AnnexTerms) -> Contract | None:
    """Return the contract of origin when what it leaves owed is what the annex says.

    Bases of days are tried in turn: the one that gives the interest of the year is kept. What the
    annex does not say (profile, rhythm) is only believed when the year agrees too.
    """
    loan = read.loan
    if loan.origine is None:
        return None
    kept: Contract | None = None
    for step, profile, base in product(read.steps, read.profiles, BASES):
        count = _count_of_origin(read, step)
        if not 1 <= count <= MOST_INSTALMENTS:
            continue
        debut = add_months(read.premiere, -int(step))
        span = Span(loan.origine, debut, read.premiere, count)
        try:
            contract = contract_over(read, Terms(read.taux, count, step, profile, base=base), span)
        except NotDeducedError:
            continue
        if schedule(contract).owed(loan.stock) != read.owed:
            continue
        if agrees(contract, loan):
            return replace(contract, notes=(*contract.notes, *_proven(read, contract)))
        if read.is_said and kept is None:
            kept = contract
    return kept


def _proven(read: AnnexTerms, contract: Contract) -> tuple[Text, ...]:
    """Return what the figures of the annex have proven that it does not say."""
    terms = contract.terms
    if read.is_said and terms.base is BaseJours.TRENTE_360:
        return ()
    note = translatable(
        "Dette",
        "Retrouvé par le calcul, au centime, du capital et des intérêts de l'annexe : {profil}, {rythme}, {base}.",
        profil=AMORTISSEMENTS[terms.amortissement],
        rythme=PERIODICITES[terms.periodicite],
        base=terms.base.value,
    )
    return (note,)


def _count_of_origin(read: AnnexTerms, step: Periodicite) -> int:
    row = read.loan.row
    years = number(row, "DureeContratInit") or number(row, "DureeAnn")
    if years is not None:
        return int((years * YEAR_MONTHS / int(step)).quantize(Decimal(1), ROUND_HALF_UP))
    try:
        return due_until(read.premiere, step, last_day(read, step))
    except NotDeducedError:
        return 0
