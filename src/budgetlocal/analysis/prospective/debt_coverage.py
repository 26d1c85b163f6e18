"""Whether the loans that are known are the whole debt of a starting point, and why not."""

from __future__ import annotations

from budgetlocal.analysis.dette.portfolio import Loan, Portfolio
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.debt_remarks import named
from budgetlocal.analysis.prospective.layout import D, I
from budgetlocal.analysis.prospective.starting_point import Base, BaseKind
from budgetlocal.core.formatting import euros
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable

_ROUNDING: Cents = 100
"""By loan: what the schedule of a bank may differ by from ours in a year."""


def why_not(base: Base, debt: Portfolio, *, has_annex: bool) -> Text | None:
    """Return why the loans cannot speak for the debt of the starting point."""
    if base.choice.kind is BaseKind.VOTE:
        return translatable(
            "Prospective",
            "Le départ est un budget voté : ses emprunts nouveaux ne sont pas encore des contrats.",
        )
    if debt.stock.year != base.year:
        return translatable(
            "Prospective",
            "L'annexe de la dette est arrêtée à la fin de {stock}, le scénario part de la fin de "
            "{annee}.",
            stock=debt.stock.year,
            annee=base.year,
        )
    silent = [each for each in debt.loans if each.contract is None and _is_silent(each)]
    if silent:
        return translatable(
            "Prospective",
            "Sans échéancier, reste dû ou annuité connus : {noms}. Complétez-les dans la page Dette.",
            noms=named(each.name for each in silent),
        )
    taken_over = [each for each in debt.loans if _is_taken_over_later(each, base.year)]
    if taken_over:
        return translatable(
            "Prospective",
            "Repris après la fin de {annee} : {noms}. Ce qu'ils devaient alors n'est pas connu.",
            annee=base.year,
            noms=named(each.name for each in taken_over),
        )
    return None if has_annex else _uncovered(base, debt)


def _is_taken_over_later(loan: Loan, year: int) -> bool:
    known = loan.contract.connu_au if loan.contract is not None else None
    return known is not None and known.year > year


def _uncovered(base: Base, debt: Portfolio) -> Text | None:
    """Return why typed loans, without annex, are not shown to be the whole debt of the account."""
    paid = base.real_total(I, D, parts().capital.has)
    contracts = [each for each in debt.contracts if each.debut.year <= base.year]
    if any(each.connu_au is not None and each.connu_au.year == base.year for each in contracts):
        return translatable(
            "Prospective",
            "Sans annexe de la dette, les emprunts tapés ne peuvent être comparés à ce que le compte de "
            "{annee} a remboursé. Importez l'annexe, ou tapez l'encours dans les réglages du scénario.",
            annee=base.year,
        )
    told = sum(contract_year(each, base.year).capital for each in contracts)
    if abs(told - paid) <= _ROUNDING * len(contracts):
        return None
    return translatable(
        "Prospective",
        "Le compte de {annee} rembourse {paye} de capital, les emprunts tapés {dit} : ce ne sont pas les mêmes. "
        "Complétez la page Dette, ou tapez l'encours dans les réglages du scénario.",
        annee=base.year,
        paye=euros(paid),
        dit=euros(told),
    )


def _is_silent(loan: Loan) -> bool:
    if loan.encours == 0:
        return False
    annex = loan.annex
    return loan.encours is None or annex is None or None in {annex.capital, annex.interets}
