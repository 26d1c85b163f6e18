"""The schedule of origin of a loan of an annex, kept when it leaves owed what the annex says.

Some banks (Caisse des Dépôts) compound a yearly rate over the periods instead of sharing it: such a
rate is only believed when it gives stock, capital and interest to the cent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal, localcontext
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
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    BaseJours,
    Contract,
    Periodicite,
    TauxFixe,
    Terms,
)
from budgetlocal.analysis.dette.two_ends import two_ends
from budgetlocal.analysis.dette.wording import AMORTISSEMENTS, PERIODICITES
from budgetlocal.core.formatting import percent
from budgetlocal.core.text import Text, translatable

_DIGITS = 28
_RATE_STEP = Decimal("1e-10")


def contract_of_origin(read: AnnexTerms) -> Contract | None:
    """Return the contract of origin when what it leaves owed is what the annex says.

    Bases of days are tried in turn: the one that gives the interest of the year is kept. What the
    annex does not say (profile, rhythm) is only believed when the year agrees too.
    """
    loan = read.loan
    kept: Contract | None = None
    for contract in _that_leave_the_stock(read):
        if two_ends(loan, contract.terms.periodicite) is not None:
            return None
        if agrees(contract, loan):
            return replace(contract, notes=(*contract.notes, *_proven(read, contract)))
        if kept is None and read.is_said:
            kept = contract
    return _compounded(read) or kept or _constant_capital(read)


def _that_leave_the_stock(read: AnnexTerms) -> Iterator[Contract]:
    for step, profile, base in product(read.steps, read.profiles, BASES):
        found = _tried(read, Terms(read.taux, 1, step, profile, base=base))
        if found is not None:
            yield found


def _tried(read: AnnexTerms, terms: Terms) -> Contract | None:
    """Return the contract of origin of some terms, None when it does not leave the stock."""
    count = _count_of_origin(read, terms.periodicite)
    if read.loan.origine is None or not 1 <= count <= MOST_INSTALMENTS:
        return None
    debut = add_months(read.premiere, -int(terms.periodicite))
    span = Span(read.loan.origine, debut, read.premiere, count)
    try:
        contract = contract_over(read, replace(terms, echeances=count), span)
    except NotDeducedError:
        return None
    return contract if schedule(contract).owed(read.loan.stock) == read.owed else None


def _constant_capital(read: AnnexTerms) -> Contract | None:
    """Return the contract with a constant capital, when stock and capital of the year prove it.

    The rate has no part in them, and some annexes write another profile, or none.
    """
    loan = read.loan
    if len(read.steps) > 1 or not loan.capital or read.owed == loan.origine:
        return None
    found = _tried(read, Terms(read.taux, 1, read.steps[0], Amortissement.CAPITAL_CONSTANT))
    if found is None:
        return None
    if contract_year(replace(found, connu_au=None), loan.exercice).capital != loan.capital:
        return None
    note = translatable(
        "Dette",
        "Retrouvé par le calcul, au centime, du reste dû et du capital de l'annexe : {profil}.",
        profil=AMORTISSEMENTS[Amortissement.CAPITAL_CONSTANT],
    )
    return replace(found, notes=(*found.notes, note))


def _compounded(read: AnnexTerms) -> Contract | None:
    """Return the contract whose yearly rate is compounded over its periods, when the year proves it."""
    if not isinstance(read.taux, TauxFixe) or read.taux.taux <= 0:
        return None
    if not read.loan.capital or not read.loan.interets:
        return None
    for step, profile in product(read.steps, read.profiles):
        if step is Periodicite.ANNUELLE:
            continue
        share = compounded_rate(read.taux.taux, step)
        found = _tried(read, Terms(TauxFixe(share), 1, step, profile))
        if found is not None and agrees(found, read.loan):
            note = translatable(
                "Dette",
                "Le taux de l'annexe, {taux} par an, est composé sur chaque période (taux équivalent) : "
                "c'est {partage}, retrouvé par le calcul, au centime, du reste dû, du capital et des intérêts.",
                taux=percent(read.taux.taux, 3),
                partage=percent(share, 5),
            )
            return replace(found, notes=(*found.notes, *_proven(read, found), note))
    return None


def compounded_rate(yearly: Decimal, step: Periodicite) -> Decimal:
    """Return the yearly rate whose share of a period, compounded over a year, makes another one.

    >>> compounded_rate(Decimal("0.015"), Periodicite.TRIMESTRIELLE)
    Decimal('0.0149163570')
    """
    with localcontext() as context:
        context.prec = _DIGITS
        periods = Decimal(YEAR_MONTHS) / int(step)
        share = ((1 + yearly).ln() / periods).exp() - 1
        return (share * periods).quantize(_RATE_STEP)


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
