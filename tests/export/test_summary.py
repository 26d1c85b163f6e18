"""The summary of a terminal: what a draft proposes, and never zero for what no file says."""

from __future__ import annotations

import pytest
from tests.fakes import make_document, make_line

from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount, Etape
from budgetlocal.export.summary import document_text


def sums(amount: Amount, cents: int | None, *, draft: bool) -> str:
    line = make_line(1, {} if cents is None else {amount: cents})
    made = make_document((line,), etape=Etape.BP, is_draft=draft)
    return "\n".join(document_text(budget_frame(made))).replace("\u202f", " ").replace("\xa0", " ")


def test_a_draft_tells_what_it_proposes() -> None:
    assert "depenses : proposé 1 234,56 €" in sums(Amount.MT_PROP_NOUV, 123_456, draft=True)


def test_a_voted_budget_tells_what_is_voted_and_not_what_was_proposed() -> None:
    text = sums(Amount.MT_PREV, 123_456, draft=False)
    assert "depenses : voté 1 234,56 €" in text
    assert "proposé" not in text


@pytest.mark.parametrize(("cents", "shown"), [(0, "0,00 €"), (None, "n. d.")])
def test_zero_is_said_and_unknown_is_not_zero(cents: int | None, shown: str) -> None:
    assert f"depenses : {shown}" in sums(Amount.MT_PREV, cents, draft=False)
