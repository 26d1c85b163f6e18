"""A loan of an annex taken over from what is owed, when its schedule of origin does not leave that."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from budgetlocal.analysis.dette.annex_contract import (
    BASES,
    YEAR_MONTHS,
    Span,
    agrees,
    contract_over,
    due_until,
    last_day,
)
from budgetlocal.analysis.dette.annex_loan import AnnexLoan
from budgetlocal.analysis.dette.annex_terms import AnnexTerms, NotDeducedError
from budgetlocal.analysis.dette.capital_plan import plan_rate
from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.past_interest import interest_of_past_year
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    Contract,
    Periodicite,
    TauxFixe,
    Terms,
)
from budgetlocal.analysis.dette.two_ends import two_ends_words
from budgetlocal.analysis.dette.wording import AMORTISSEMENTS
from budgetlocal.core.formatting import day as written
from budgetlocal.core.formatting import euros, percent
from budgetlocal.core.text import Text, translatable

_EURO = 100
_THOUSAND = 1000


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
    profile, about_profile, goes_on = _profile_that_goes_on(read, span, step)
    made = _in_each_base(read, Terms(read.taux, count, step, profile), span)
    proven = _agreeing(made, loan)
    plan = None
    if profile is Amortissement.ECHEANCE_CONSTANTE and not goes_on and proven is None:
        plan = plan_rate(read, span, step)
    if plan is not None:
        terms = Terms(read.taux, count, step, profile, taux_amortissement=plan)
        made = _in_each_base(read, terms, span)
        proven = _agreeing(made, loan)
        about_profile = (_plan_words(plan, loan),)
        if proven is None and isinstance(read.taux, TauxFixe):
            at_plan = Terms(TauxFixe(plan), count, step, profile)
            found = _in_each_base(read, at_plan, span)
            proven = _agreeing(found, loan)
            if proven is not None:
                about_profile = (_rate_words(plan, read.taux),)
            elif _is_rate_of_past_year(loan, plan, read.taux.taux, step):
                proven, about_profile = found[0], (_near_rate_words(plan, read.taux),)
    kept = proven if proven is not None else made[0]
    about_end = two_ends_words(loan, step)
    return replace(kept, notes=(*kept.notes, *about_profile, note, *about_end))


def _in_each_base(read: AnnexTerms, terms: Terms, span: Span) -> list[Contract]:
    return [contract_over(read, replace(terms, base=base), span) for base in BASES]


def _agreeing(made: list[Contract], loan: AnnexLoan) -> Contract | None:
    """Return the first contract that gives the year ahead that the annex tells; accounts tell none."""
    is_ahead = loan.exercice > loan.stock.year
    return next((each for each in made if is_ahead and agrees(each, loan)), None)


def _rate_words(found: Decimal, said: TauxFixe) -> Text:
    return translatable(
        "Dette",
        "Taux retrouvé par le calcul, au centime, du capital et des intérêts de l'annexe : {taux} ; elle dit {dit}.",
        taux=_percent(found),
        dit=_percent(said.taux),
    )


def _is_rate_of_past_year(loan: AnnexLoan, plan: Decimal, said: Decimal, step: Periodicite) -> bool:
    """Whether the plan alone, and not the rate said, gives the interest of a year that is over."""
    if loan.exercice > loan.stock.year or not loan.interets:
        return False
    near = [
        found is not None and abs(found - loan.interets) <= loan.interets // _THOUSAND
        for found in (interest_of_past_year(loan, rate, step) for rate in (plan, said))
    ]
    return near == [True, False]


def _near_rate_words(found: Decimal, said: TauxFixe) -> Text:
    return translatable(
        "Dette",
        "Taux retrouvé par le calcul, à un millième près des intérêts de l'annexe, et de son capital : {taux} ; "
        "elle dit {dit}.",
        taux=_percent(found),
        dit=_percent(said.taux),
    )


def _percent(rate: Decimal) -> str:
    """Return a rate with all its decimals, two at least."""
    exponent = int(rate.normalize().as_tuple().exponent)
    return percent(rate, max(2, -exponent - 2))


def _plan_words(plan: Decimal, loan: AnnexLoan) -> Text:
    return translatable(
        "Dette",
        "Capital d'un plan fixé d'avance à {taux}, qui donne le capital de {annee} et ce qui reste dû ; "
        "les intérêts suivent le taux.",
        taux=_percent(plan),
        annee=loan.exercice,
    )


def _profile_that_goes_on(
    read: AnnexTerms, span: Span, step: Periodicite
) -> tuple[Amortissement, tuple[Text, ...], bool]:
    """Return the profile said, unless the last year proves another: what is constant must go on.

    With what to tell of it, and whether the last year proves it.

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
        return said, (), said in going_on
    if len(going_on) != 1:
        raise NotDeducedError(
            translatable("Dette", "L'annexe ne dit pas le profil d'amortissement (« autre »).")
        )
    note = translatable(
        "Dette",
        "Profil retrouvé par le calcul, à un euro près de l'exercice écoulé : {profil}.",
        profil=AMORTISSEMENTS[going_on[0]],
    )
    return going_on[0], (note,), True


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
