"""A loan of an annex taken over from what is owed, when its schedule of origin does not leave that."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.analysis.dette.annex_contract import (
    BASES,
    YEAR_MONTHS,
    Span,
    agrees,
    contract_over,
    due_until,
    last_day,
)
from budgetlocal.analysis.dette.annex_terms import AnnexTerms, NotDeducedError
from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.terms import Amortissement, Contract, Periodicite, Terms
from budgetlocal.analysis.dette.wording import AMORTISSEMENTS
from budgetlocal.core.formatting import day as written
from budgetlocal.core.formatting import euros
from budgetlocal.core.text import Text, translatable

_EURO = 100


def contract_taken_over(read: AnnexTerms) -> Contract:
    """Return the rest of the loan, from its last due date before the stock.

    Raises:
        NotDeducedError: the annex does not say its end or its profile, or nothing is left to pay it with.

    """
    loan, step = read.loan, read.steps[0]
    rank = due_until(read.premiere, step, loan.stock)
    last = last_day(read, step)
    count = due_until(read.premiere, step, last, rank)
    if count == 0:
        raise NotDeducedError(
            translatable(
                "Dette",
                "Il reste {montant} à rembourser après la fin que dit l'annexe ({fin}).",
                montant=euros(read.owed),
                fin=written(last.isoformat()),
            )
        )
    note = translatable(
        "Dette",
        "Échéancier reconstitué depuis le capital restant dû au {jour} : {nombre} échéance(s) jusqu'au {fin}.",
        jour=written(loan.stock.isoformat()),
        nombre=count,
        fin=written(add_months(read.premiere, (rank + count - 1) * step).isoformat()),
    )
    # A first instalment more than a period ahead: what is owed has run since the stock at least.
    debut = min(add_months(read.premiere, (rank - 1) * step), loan.stock)
    span = Span(read.owed, debut, add_months(read.premiere, rank * step), count)
    profile, about_profile = _profile_that_goes_on(read, span, step)
    made = [
        contract_over(read, Terms(read.taux, count, step, profile, base=base), span)
        for base in BASES
    ]
    is_ahead = loan.exercice > loan.stock.year
    kept = next((each for each in made if is_ahead and agrees(each, loan)), made[0])
    return replace(kept, notes=(*kept.notes, *about_profile, note))


def _profile_that_goes_on(
    read: AnnexTerms, span: Span, step: Periodicite
) -> tuple[Amortissement, tuple[Text, ...]]:
    """Return the profile said, unless the last year proves another: what is constant must go on.

    Raises:
        NotDeducedError: the annex says none, and the last year proves none.

    """
    going_on = [
        profile
        for profile in (Amortissement.CAPITAL_CONSTANT, Amortissement.ECHEANCE_CONSTANTE)
        if _goes_on(
            read, contract_over(read, Terms(read.taux, span.echeances, step, profile), span)
        )
    ]
    said = read.profiles[0] if len(read.profiles) == 1 else None
    if said is not None and (said in going_on or len(going_on) != 1):
        return said, ()
    if len(going_on) != 1:
        raise NotDeducedError(
            translatable("Dette", "L'annexe ne dit pas le profil d'amortissement (« autre »).")
        )
    note = translatable(
        "Dette",
        "Profil retrouvé par le calcul, à un euro près de l'exercice écoulé : {profil}.",
        profil=AMORTISSEMENTS[going_on[0]],
    )
    return going_on[0], (note,)


def _goes_on(read: AnnexTerms, contract: Contract) -> bool:
    """Whether the next year repeats, to the euro, what should be constant in the year told."""
    loan = read.loan
    is_full = contract.terms.echeances * int(contract.terms.periodicite) > YEAR_MONTHS
    if loan.exercice != loan.stock.year or not loan.capital or not is_full:
        return False
    found = contract_year(contract, loan.exercice + 1)
    if contract.terms.amortissement is Amortissement.CAPITAL_CONSTANT:
        return abs(found.capital - loan.capital) <= _EURO
    return abs(found.annuite - loan.capital - (loan.interets or 0)) <= _EURO
