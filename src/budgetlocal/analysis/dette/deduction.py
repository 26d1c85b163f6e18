"""From a loan of an annex to a contract with a schedule: what is deduced is told, the rest refused.

The schedule of origin is tried first. It is kept when it leaves owed, to the cent, what the annex
says; else the loan is taken over with what is owed, and what the annex says of its end. A vote tells
the year ahead: a schedule that gives it to the cent goes before one that does not.
"""

from __future__ import annotations

from budgetlocal.analysis.dette.accrual_base import with_accrual_of
from budgetlocal.analysis.dette.annex_contract import agrees
from budgetlocal.analysis.dette.annex_loan import AnnexLoan
from budgetlocal.analysis.dette.annex_terms import AnnexTerms, NotDeducedError, terms_of
from budgetlocal.analysis.dette.first_period import with_start_of
from budgetlocal.analysis.dette.origin import contract_of_origin
from budgetlocal.analysis.dette.taken_over import contract_taken_over
from budgetlocal.analysis.dette.terms import Contract
from budgetlocal.core.text import Text, translatable


def contract_of(loan: AnnexLoan, source: Text) -> Contract:
    """Return the contract of a loan of an annex.

    Raises:
        NotDeducedError: the loan is paid back, or what a schedule needs is not in the annex.

    """
    read = terms_of(loan, source)
    found = contract_of_origin(read)
    if found is None and len(read.steps) > 1:
        raise NotDeducedError(
            translatable("Dette", "L'annexe ne dit pas la périodicité (« autre »).")
        )
    if found is None:
        return with_accrual_of(loan, with_start_of(loan, contract_taken_over(read)))
    return with_accrual_of(loan, with_start_of(loan, _better(read, found)))


def _better(read: AnnexTerms, found: Contract) -> Contract:
    """Return the schedule of origin, unless another one alone gives the year ahead that a vote tells."""
    if read.loan.exercice == read.loan.stock.year or agrees(found, read.loan):
        return found
    try:
        other = contract_taken_over(read)
    except NotDeducedError:
        return found
    return other if agrees(other, read.loan) else found
