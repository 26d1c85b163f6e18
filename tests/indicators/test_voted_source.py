"""Several documents of an exercice that answer as one."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount, Etape
from budgetlocal.indicators.budget_source import BudgetSource
from budgetlocal.indicators.parsing import parse
from budgetlocal.indicators.voted_source import VotedSource
from fakes import make_document, make_line


def source(etape: Etape, *amounts: int, amount: Amount = Amount.MT_PREV) -> BudgetSource:
    lines = [make_line(rank, {amount: cents}) for rank, cents in enumerate(amounts, start=1)]
    made = make_document(tuple(lines), exercice=2025, etape=etape)
    named = replace(made.source, name=f"{etape}.xml")
    return BudgetSource(budget_frame(replace(made, source=named)), Amount.MT_PREV)


ACCOUNTS = parse("D6")


def test_amounts_of_every_document_are_added_and_each_line_says_its_document():
    both = VotedSource([source(Etape.BP, 600_00, 50_00), source(Etape.DM, -20_00)])
    assert both.refusal(ACCOUNTS) is None
    assert both.total(ACCOUNTS) == 630_00
    entries = both.entries(ACCOUNTS)
    assert [entry.amount for entry in entries] == [600_00, 50_00, -20_00]
    assert len({entry.key for entry in entries}) == 3
    places = [str(both.place(entry.key).where) for entry in entries]
    assert ["BP.xml" in place for place in places] == [True, True, False]
    assert "DM.xml" in places[2]
    assert str(both.name).count(" + ") == 1


def test_one_document_that_cannot_answer_makes_the_sum_unknown():
    silent = source(Etape.DM, 5_00, amount=Amount.MT_REAL)
    refusal = VotedSource([source(Etape.BP, 600_00), silent]).refusal(ACCOUNTS)
    assert refusal is not None
    assert "DM.xml" in str(refusal)


def test_a_document_alone_is_itself():
    alone = VotedSource([source(Etape.DM, 5_00)])
    (entry,) = alone.entries(ACCOUNTS)
    assert "DM.xml" not in str(alone.place(entry.key).where)
