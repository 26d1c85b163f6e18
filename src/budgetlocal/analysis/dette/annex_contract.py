"""A contract over some instalments of a loan of an annex, and when they end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from budgetlocal.analysis.dette.annex_loan import AnnexLoan, number
from budgetlocal.analysis.dette.annex_terms import AnnexTerms, NotDeducedError
from budgetlocal.analysis.dette.checking import MOST_INSTALMENTS
from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import BaseJours, Contract, Periodicite, Provenance, Terms
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable

BASES = (BaseJours.TRENTE_360, BaseJours.EXACT_360, BaseJours.EXACT_365)
"""Those that give different instalments."""
YEAR_MONTHS = 12
_TOLERANCE_DAYS = 15
_WRITTEN_LATER = timedelta(days=366)
_DAYS = Decimal("365.25")


@dataclass(frozen=True, slots=True)
class Span:
    """Where the instalments of a contract begin and how many they are."""

    capital: int
    debut: date
    premiere: date
    echeances: int


def contract_over(read: AnnexTerms, terms: Terms, span: Span) -> Contract:
    """Return the contract of some instalments of a loan.

    Raises:
        NotDeducedError: no schedule can be made of it.

    """
    loan = read.loan
    progressive = loan.row.get("CodProfilAmortDtVote") or loan.row.get("CodProfilAmort")
    note = translatable("Dette", "Amortissement progressif : lu comme une échéance constante.")
    is_assumed = progressive == "P" and terms.taux_amortissement is None
    contract = Contract(
        key=loan.key,
        name=loan.name,
        preteur=loan.preteur,
        capital=span.capital,
        debut=span.debut,
        premiere=span.premiere,
        terms=terms,
        gissler=loan.gissler,
        provenance=Provenance.ANNEXE,
        source=read.source,
        connu_au=loan.stock,
        notes=(*read.notes, *((note,) if is_assumed else ())),
    )
    try:
        schedule(contract)
    except UserError as err:
        raise NotDeducedError(err.message) from err
    return contract


def agrees(contract: Contract, loan: AnnexLoan) -> bool:
    """Whether a schedule gives the capital and the interest that the annex tells of its year."""
    found = contract_year(replace(contract, connu_au=None), loan.exercice)
    return (found.capital, found.interets) == (loan.capital or 0, loan.interets or 0)


def due_until(premiere: date, step: Periodicite, last: date, rank: int = 0) -> int:
    """Return how many due dates from a rank fall up to a day."""
    count = 0
    while count <= MOST_INSTALMENTS and add_months(premiere, (rank + count) * step) <= last:
        count += 1
    return count


def last_day(read: AnnexTerms, step: Periodicite) -> date:
    """Return the day after which no instalment falls, with some days of tolerance.

    Votes tell what is left on the day they are written, up to a year after their stock: when the duration of
    the contract ends within that year, it is followed.

    Raises:
        NotDeducedError: the annex does not say the duration.

    """
    loan = read.loan
    left = number(loan.row, "DureeRest")
    years = number(loan.row, "DureeContratInit") or number(loan.row, "DureeAnn")
    by_contract = None
    if years is not None and 0 < years < MOST_INSTALMENTS // YEAR_MONTHS:
        by_contract = add_months(read.premiere, int(years * YEAR_MONTHS) - int(step))
    if left is not None and 0 < left < MOST_INSTALMENTS // YEAR_MONTHS:
        by_rest = loan.stock + timedelta(days=int(left * _DAYS) + _TOLERANCE_DAYS)
        is_vote = loan.exercice > loan.stock.year
        if is_vote and by_contract and by_rest < by_contract <= by_rest + _WRITTEN_LATER:
            return by_contract
        return by_rest
    if by_contract is None:
        raise NotDeducedError(translatable("Dette", "L'annexe ne dit pas la durée de l'emprunt."))
    return by_contract
