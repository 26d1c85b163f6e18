"""Loans whose rate is doubtful: it does not give the interest that the annex tells, or the annex writes two.

What is planned starts from that rate.
"""

from __future__ import annotations

import re
from decimal import Decimal

from budgetlocal.analysis.dette.annex_loan import AnnexLoan
from budgetlocal.analysis.dette.past_interest import interest_of_past_year
from budgetlocal.analysis.dette.portfolio import Loan, Portfolio
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import Contract, TauxFixe
from budgetlocal.analysis.dette.wording import first_of
from budgetlocal.core.formatting import euros, percent
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable, verbatim

_LEAST: Cents = 50_00
"""Less is not told, nor one part in twenty: days of a year on 360, rates written with two decimals."""
_PART = 20
_POINTS_APART = Decimal("0.001")
"""Between two fixed rates of an annex: more than the days of a year on 360 explain."""
_WRITTEN = re.compile(r"taux fixe à (\d{1,2}(?:[.,]\d{1,6})?) ?%", re.IGNORECASE)


def interest_gap(loan: Loan) -> Cents:
    """Return the interest by the rate less what the annex tells of its year; 0 when the rate explains it.

    A revisable rate had other levels in a year that is over, and explains none of it.
    """
    annex, contract = loan.annex, loan.contract
    if annex is None or contract is None or loan.is_typed or annex.interets is None:
        return 0
    found = _by_rate(annex, contract)
    gap = 0 if found is None else found - annex.interets
    return gap if abs(gap) > max(_LEAST, annex.interets // _PART) else 0


def interest_words(loan: Loan) -> Text | None:
    """Return both amounts, None when the rate explains what the annex tells."""
    gap, annex, contract = interest_gap(loan), loan.annex, loan.contract
    if not gap or annex is None or annex.interets is None or contract is None:
        return None
    return translatable(
        "Dette",
        "{nom} : {dit} d'intérêts en {annee} par l'annexe, {calcule} au taux retenu ({taux})",
        nom=verbatim(loan.name),
        dit=euros(annex.interets),
        annee=annex.exercice,
        calcule=euros(annex.interets + gap),
        taux=percent(schedule(contract).rate(annex.stock), 3),
    )


def two_rates_words(loan: Loan) -> Text | None:
    """Return both rates when the index of a fixed rate names another one: "Taux fixe à 1.668 %"."""
    annex, contract = loan.annex, loan.contract
    if annex is None or contract is None or loan.is_typed or not loan.encours:
        return None
    taux, named = contract.terms.taux, _WRITTEN.search(annex.row.get("IndexTxVariDtVote"))
    if named is None or not isinstance(taux, TauxFixe):
        return None
    other = Decimal(named[1].replace(",", ".")) / 100
    if abs(other - taux.taux) <= _POINTS_APART:
        return None
    return translatable(
        "Dette",
        "{nom} : taux retenu {taux}, l'annexe écrit aussi « {autre} »",
        nom=verbatim(loan.name),
        taux=percent(taux.taux, 3),
        autre=verbatim(named[0]),
    )


def interest_gaps(debt: Portfolio) -> tuple[Finding, ...]:
    """Return what to know of the loans whose rate is doubtful, by name."""
    found = [
        words for each in debt.loans for words in (interest_words(each), two_rates_words(each))
    ]
    words = [each for each in found if each is not None]
    if not words:
        return ()
    return (
        Finding(
            "dette_taux_douteux",
            Severity.WARNING,
            translatable("Dette", "Le taux d'emprunts est douteux"),
            translatable(
                "Dette",
                "{emprunts}. Les intérêts à venir partent du taux retenu. Comparez avec l'échéancier de la "
                "banque, puis « Modifier ».",
                emprunts=first_of(words),
            ),
            gap=sum(map(interest_gap, debt.loans)),
        ),
    )


def _by_rate(annex: AnnexLoan, contract: Contract) -> Cents | None:
    """Return the interest of the year told at the rate of the contract, None when it cannot be known."""
    if annex.exercice > annex.stock.year:
        return contract_year(contract, annex.exercice).interets
    taux = contract.terms.taux
    if not isinstance(taux, TauxFixe):
        return None
    return interest_of_past_year(annex, taux.taux, contract.terms.periodicite)
