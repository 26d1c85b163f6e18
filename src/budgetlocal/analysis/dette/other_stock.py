"""Contracts that a person changed, and that leave owed another amount than the annex says."""

from __future__ import annotations

from datetime import date

from budgetlocal.analysis.dette.portfolio import Loan, Portfolio
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.wording import first_of
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable, verbatim


def stock_gap(loan: Loan, stock: date) -> Cents:
    """Return what a changed contract leaves owed at a stock, less what the annex says; 0 when nothing is changed."""
    if not loan.is_typed or loan.contract is None or loan.annex is None or loan.encours is None:
        return 0
    return schedule(loan.contract).owed(stock) - loan.encours


def gap_words(loan: Loan, stock: date) -> Text | None:
    """Return both amounts and their difference, None when there is none."""
    gap = stock_gap(loan, stock)
    if gap == 0 or loan.encours is None:
        return None
    return translatable(
        "Dette",
        "{nom} : {contrat} par le contrat, {annexe} par l'annexe, soit {ecart}",
        nom=verbatim(loan.name),
        contrat=euros(loan.encours + gap),
        annexe=euros(loan.encours),
        ecart=f"{'+' if gap > 0 else ''}{euros(gap)}",
    )


def other_stocks(debt: Portfolio) -> tuple[Finding, ...]:
    """Return what to know of the contracts that do not leave owed what the annex says, by name."""
    found = [each for each in (gap_words(loan, debt.stock) for loan in debt.loans) if each]
    if not found:
        return ()
    return (
        Finding(
            "dette_autre_reste_du",
            Severity.WARNING,
            translatable("Dette", "Des contrats modifiés ne laissent pas le reste dû de l'annexe"),
            translatable(
                "Dette",
                "{emprunts}. Le reste dû affiché est celui de l'annexe ; l'échéancier et l'extinction suivent le "
                "contrat. Corrigez le contrat par « Modifier », ou demandez à la banque lequel est juste.",
                emprunts=first_of(found),
            ),
            gap=sum(stock_gap(each, debt.stock) for each in debt.loans),
        ),
    )
