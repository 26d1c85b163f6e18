"""Revisable rates are held at their last known level: interest to come is a supposition, and says so."""

from __future__ import annotations

from datetime import date

from budgetlocal.analysis.dette.portfolio import Loan, Portfolio
from budgetlocal.analysis.dette.terms import Taux, TauxRevisable
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import sum_known
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable


def frozen_words(debt: Portfolio) -> Text | None:
    """Return how much of the debt has a revisable rate that is prolonged, None when nothing has."""
    found = _revisable(debt)
    if not found:
        return None
    return translatable(
        "Dette",
        "Intérêts : taux révisables prolongés à leur dernier niveau connu, pour {nombre} emprunt(s), {montant} de "
        "reste dû.",
        nombre=len(found),
        montant=euros(sum_known(each.encours for each in found)),
    )


def frozen(debt: Portfolio) -> tuple[Finding, ...]:
    """Return the same as something to know."""
    words = frozen_words(debt)
    if words is None:
        return ()
    title = translatable("Dette", "Les intérêts à venir supposent des taux révisables inchangés")
    return (Finding("dette_taux_prolonges", Severity.INFO, title, words),)


def _revisable(debt: Portfolio) -> list[Loan]:
    return [
        each
        for each in debt.loans
        if each.contract is not None
        and each.encours
        and is_held_after(each.contract.terms.taux, debt.stock)
    ]


def is_held_after(taux: Taux, day: date) -> bool:
    """Return whether a rate is revised but has no value of its index after a day."""
    return isinstance(taux, TauxRevisable) and all(when <= day for when, _ in taux.courbe.points)
