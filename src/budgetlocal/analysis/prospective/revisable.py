"""The loans of a starting point whose rate is revised: their index is held, and what a point more costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from budgetlocal.analysis.dette.frozen import is_held_after
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import Courbe, TauxRevisable
from budgetlocal.analysis.prospective.debt import Debt
from budgetlocal.analysis.prospective.debt_remarks import named
from budgetlocal.analysis.prospective.existing_loans import PortfolioDebt
from budgetlocal.analysis.prospective.revisable_terms import DEAREST_PPM
from budgetlocal.analysis.prospective.rounding import PPM
from budgetlocal.analysis.prospective.scheduled import ScheduledLoan
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable

POINT = 10_000
"""One point of rate, in millionths."""
Some = TypeVar("Some")


def revisable_loans(debt: Debt | None, others: Sequence[Debt] = ()) -> tuple[ScheduledLoan, ...]:
    """Return the loans that follow an index: those of the starting point, then some others."""
    loans = debt.loans if isinstance(debt, PortfolioDebt) else ()
    return tuple(
        each
        for each in (*loans, *others)
        if isinstance(each, ScheduledLoan) and _rate(each) is not None
    )


def with_index_moved(each: Some, ppm: int, since: date) -> Some:
    """Return a debt whose index is higher from a day on, at the next revision of each loan.

    A rate stays between 0 and the dearest that a loan of a plan may cost. What follows no index is returned
    as it is.

    Raises:
        UserError: the schedule cannot be.

    """
    if isinstance(each, PortfolioDebt):
        moved = tuple(with_index_moved(loan, ppm, since) for loan in each.loans)
        return PortfolioDebt(moved)  # type: ignore[return-value]
    if not isinstance(each, ScheduledLoan) or (rate := _rate(each)) is None:
        return each
    contract = each.schedule.contract
    terms = replace(contract.terms, taux=_moved(rate, ppm, since))
    return replace(each, schedule=schedule(replace(contract, terms=terms)))


def _rate(each: ScheduledLoan) -> TauxRevisable | None:
    taux = each.schedule.contract.terms.taux
    return taux if isinstance(taux, TauxRevisable) else None


def _moved(rate: TauxRevisable, ppm: int, since: date) -> TauxRevisable:
    points = rate.courbe.points
    before = tuple(each for each in points if each[0] < since)
    after = [each for each in points if each[0] >= since]
    if before and (not after or after[0][0] > since):
        after.insert(0, (since, before[-1][1]))
    least, most = -rate.marge, Decimal(DEAREST_PPM) / PPM - rate.marge
    shift = Decimal(ppm) / PPM
    moved = tuple((when, min(most, max(least, value + shift))) for when, value in after)
    return replace(rate, courbe=Courbe(rate.courbe.index, (*before, *moved)))


def interest_moved(loans: Sequence[ScheduledLoan], ppm: int, since: date, year: int) -> Cents:
    """Return what a change of index adds to the interest that falls due in a year.

    Raises:
        UserError: a schedule cannot be.

    """
    return sum(
        with_index_moved(each, ppm, since).service(year).interets - each.service(year).interets
        for each in loans
    )


def held_index(debt: Debt | None, year: int) -> tuple[Finding, ...]:
    """Tell the loans whose index is held at its last level, their stock, and what a point costs."""
    end = date(year, 12, 31)
    loans = [
        each
        for each in revisable_loans(debt)
        if is_held_after(each.schedule.contract.terms.taux, end)
    ]
    if not loans or debt is None:
        return ()
    stock = sum(each.encours(year) for each in loans)
    whole = debt.encours(year)
    since, share = date(year + 1, 1, 1), round(Fraction(100 * stock, whole)) if whole else 0
    first, second = (interest_moved(loans, POINT, since, each) for each in (year + 1, year + 2))
    return (
        Finding(
            "prospective_dette_revisable",
            Severity.WARNING,
            translatable(
                "Prospective", "Les taux révisables sont tenus à leur dernier niveau connu"
            ),
            translatable(
                "Prospective",
                "{nombre} emprunt(s) pour {encours} ({part} % de l'encours de fin {annee}) : {noms}. Aucune courbe "
                "n'est saisie après {annee}. Un point de plus dès la première révision de {suivante} ajoute "
                "{premier} d'intérêts échus en {suivante} et {second} en {apres}. Saisissez la courbe de l'index "
                "dans la page Dette, ou changez la taille du choc (Comparer, Sensibilité).",
                nombre=len(loans),
                encours=euros(stock),
                part=share,
                annee=year,
                noms=named(each.name for each in loans),
                suivante=year + 1,
                premier=euros(first),
                second=euros(second),
                apres=year + 2,
            ),
        ),
    )
