"""Which amount is the voted one, and which one the credits."""

from __future__ import annotations

import pytest
from tests.fakes import make_document, make_line

from budgetlocal.analysis.basis import credits, main_amount, voted_amount
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape


def budget(etape: Etape, amounts: dict[Amount, int], *, draft: bool = False) -> BudgetFrame:
    return budget_frame(make_document((make_line(1, amounts),), etape=etape, is_draft=draft))


def test_a_budget_votes_mtprev() -> None:
    assert voted_amount(budget(Etape.BP, {Amount.MT_PREV: 100})) is Amount.MT_PREV


def test_a_draft_proposes_mtpropnouv() -> None:
    amounts = {Amount.MT_PROP_NOUV: 100, Amount.MT_PREV: 0}
    assert voted_amount(budget(Etape.BP, amounts, draft=True)) is Amount.MT_PROP_NOUV


@pytest.mark.parametrize("etape", [Etape.CA, Etape.CFU])
def test_an_account_whose_mtprev_is_empty_voted_its_open_credits(etape: Etape) -> None:
    amounts = {Amount.MT_PREV: 0, Amount.CRED_OUV: 100, Amount.MT_REAL: 90}
    assert voted_amount(budget(etape, amounts)) is Amount.CRED_OUV
    assert main_amount(budget(etape, amounts)) is Amount.MT_REAL


def test_an_account_that_fills_mtprev_voted_it() -> None:
    amounts = {Amount.MT_PREV: 80, Amount.CRED_OUV: 100}
    assert voted_amount(budget(Etape.CA, amounts)) is Amount.MT_PREV


def test_credits_of_a_dm_are_the_change_it_votes_never_its_context() -> None:
    amounts = {Amount.MT_PREV: -40, Amount.CRED_OUV: 5_000, Amount.MT_RAR_PREC: 7}
    assert credits(budget(Etape.DM, amounts)).tolist() == [-40]


def test_credits_without_credouv_are_what_is_voted_and_carried_over() -> None:
    amounts = {Amount.MT_PREV: 100, Amount.MT_RAR_PREC: 25}
    assert credits(budget(Etape.BP, amounts)).tolist() == [125]
