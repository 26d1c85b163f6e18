"""Which loans can be: bounds that no real contract passes, and their reasons."""

from __future__ import annotations

from decimal import Decimal

from budgetlocal.analysis.dette import refusals
from budgetlocal.analysis.dette.terms import Amortissement, Contract, TauxFixe, TauxRevisable
from budgetlocal.core.formatting import percent
from budgetlocal.core.text import Text, translatable, verbatim

MOST_INSTALMENTS = 1200
HIGHEST_RATE = Decimal("0.30")
FIRST_YEAR = 1950
LAST_YEAR = 2150
LONGEST_START_MONTHS = 120
LARGEST = 10**13
"""Cents: a hundred billion euros."""


def check(contract: Contract) -> None:
    """Refuse a loan that cannot be.

    Raises:
        UserError: with the reason.

    """
    name, terms = contract.name, contract.terms
    if not 0 < contract.capital < LARGEST:
        raise refusals.no_capital(name)
    if not 1 <= terms.echeances <= MOST_INSTALMENTS:
        what = translatable("Dette", "Le nombre d'échéances")
        raise refusals.out_of_bounds(name, what, verbatim("1"), verbatim(str(MOST_INSTALMENTS)))
    if not 0 <= terms.differe < terms.echeances:
        what = translatable("Dette", "Le différé, en échéances,")
        raise refusals.out_of_bounds(name, what, verbatim("0"), verbatim(str(terms.echeances - 1)))
    if contract.premiere <= contract.debut:
        raise refusals.dates_reversed(name, contract.debut, contract.premiere)
    _check_span(contract)
    for rate in _rates(contract):
        if not -HIGHEST_RATE <= rate <= HIGHEST_RATE:
            what = translatable("Dette", "Un taux")
            low, high = verbatim(percent(-HIGHEST_RATE, 0)), verbatim(percent(HIGHEST_RATE, 0))
            raise refusals.out_of_bounds(name, what, low, high)
    if isinstance(terms.taux, TauxFixe) and terms.taux.taux < 0:
        _refuse_rate(name, translatable("Dette", "Un taux fixe"))
    plan = terms.taux_amortissement
    if plan is not None and not 0 <= plan <= HIGHEST_RATE:
        _refuse_rate(name, translatable("Dette", "Le taux d'amortissement"))
    if plan is not None and terms.amortissement is not Amortissement.ECHEANCE_CONSTANTE:
        raise refusals.plan_without_level(name)


def _refuse_rate(name: str, what: Text) -> None:
    low, high = verbatim(percent(Decimal(0), 0)), verbatim(percent(HIGHEST_RATE, 0))
    raise refusals.out_of_bounds(name, what, low, high)


def _check_span(contract: Contract) -> None:
    months = (contract.premiere.year - contract.debut.year) * 12
    months += contract.premiere.month - contract.debut.month
    span = contract.terms.echeances * int(contract.terms.periodicite) // 12
    is_known = FIRST_YEAR <= contract.debut.year <= contract.premiere.year + span <= LAST_YEAR
    if not is_known or months > LONGEST_START_MONTHS:
        what = translatable("Dette", "Chaque date du contrat, en années,")
        raise refusals.out_of_bounds(
            contract.name, what, verbatim(str(FIRST_YEAR)), verbatim(str(LAST_YEAR))
        )


def _rates(contract: Contract) -> tuple[Decimal, ...]:
    taux = contract.terms.taux
    if isinstance(taux, TauxRevisable):
        return (taux.marge, *(value for _, value in taux.courbe.points))
    return (taux.taux,)
