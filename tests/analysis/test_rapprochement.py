"""Two statements compared to the cent: a changed line is found and named; nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes import make_document, make_line, make_lines
from tests.indicators.accounts import account, balance
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.rapprochement import (
    account_against_balance,
    accounts_compared,
    credits_against_votes,
    rapprochements,
)
from budgetlocal.analysis.reconciliation import Gap, Posting, Reconciliation, reconciled
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape, Sens
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document


def changed(budget: BudgetFrame, ordinal: int, cents: int) -> BudgetFrame:
    """Return a copy with one executed amount changed."""
    lines = budget.lines.copy()
    lines.loc[lines[frames.ORDINAL] == ordinal, str(Amount.MT_REAL)] += cents
    return replace(budget, lines=lines)


@pytest.mark.real_data
def test_one_cent_in_one_line_of_a_copy_is_found_and_named() -> None:
    budget = budget_frame(read_document(needs(BUDGETS) / "montreuil/CA_2022.xml"))
    assert accounts_compared(budget, budget).agrees
    (gap,) = accounts_compared(budget, changed(budget, 1223, 1)).gaps
    assert gap.cents == 1
    (line,) = gap.right_lines
    assert line.ordinal == 1223
    assert "ligne XML 15201" in str(line.where)
    assert gap.key[4] == "775"


def test_a_line_that_is_missing_is_named() -> None:
    whole = account(("6411", "D", 100), ("60612", "D", 7))
    less = replace(whole, lines=whole.lines.iloc[:1])
    (gap,) = accounts_compared(whole, less).gaps
    assert (gap.cents, gap.right, gap.left) == (-700, None, 700)
    assert [line.ordinal for line in gap.left_lines] == [2]


def test_credits_are_the_sum_of_the_votes_by_chapter() -> None:
    """BP 400 + DM 50 + restes 30 = 480 of credits; a chapter with 10 more is the gap."""

    def document(etape: Etape, amounts: dict[Amount, int], **changes: object) -> BudgetFrame:
        line = make_line(1, amounts, **changes)
        return budget_frame(make_document((line,), etape=etape, exercice=2023))

    primitif = document(Etape.BP, {Amount.MT_PREV: 400_00, Amount.MT_RAR_PREC: 30_00})
    dm = document(Etape.DM, {Amount.MT_PREV: 50_00})
    right = document(
        Etape.CA, {Amount.CRED_OUV: 480_00, Amount.MT_REAL: 1}, nature="60611", libelle="Eau"
    )
    (found,) = rapprochements([primitif, dm, right], 2023)
    assert found.agrees
    wrong = document(Etape.CA, {Amount.CRED_OUV: 490_00})
    comparison = credits_against_votes([primitif, dm], wrong)
    assert comparison is not None
    (gap,) = comparison.gaps
    assert (gap.cents, gap.key[2], len(gap.left_lines)) == (10_00, "011", 2)
    assert credits_against_votes([primitif], document(Etape.CA, {Amount.MT_REAL: 1})) is None


def test_an_account_agrees_with_the_balance_of_the_comptable() -> None:
    budget = account(
        ("6411", "D", 900), ("73111", "R", 1_000), ("002", "R", 55), ordre=(("6811", "D", 30),)
    )
    books = {
        "c6411": {"obnetdeb": 900},
        "c73111": {"obnetcre": 1_000},
        "c6811": {"obnetdeb": 30, "oobdeb": 30},
        "c5151": {"onbdeb": 100},
    }
    assert account_against_balance(budget, balance("M57", **books)).agrees
    books["c6411"] = {"obnetdeb": 901}
    (gap,) = account_against_balance(budget, balance("M57", **books)).gaps
    assert (gap.cents, gap.key) == (1_00, ("6411", "D", "reel"))
    assert "6411" in str(gap.right_lines[0].where)


def test_a_year_with_only_a_budget_has_nothing_to_compare() -> None:
    assert rapprochements([budget_frame(make_document(make_lines()))], 2023) == ()


POSTINGS = st.lists(
    st.builds(
        Posting,
        key=st.tuples(st.sampled_from("ABC")),
        cents=st.integers(-5, 5),
        label=st.just(verbatim("")),
        where=st.just(verbatim("")),
    ),
    max_size=12,
)


@given(POSTINGS, POSTINGS)
def test_the_gaps_make_the_whole_difference(left: list[Posting], right: list[Posting]) -> None:
    found = reconciled("x", verbatim(""), (verbatim(""), left), (verbatim(""), right))
    assert sum(gap.cents for gap in found.gaps) == found.right_total - found.left_total
    assert all(gap.cents for gap in found.gaps)
    for gap in found.gaps:
        lines = sum(p.cents for p in gap.right_lines) - sum(p.cents for p in gap.left_lines)
        assert lines == gap.cents
    same = reconciled("x", verbatim(""), (verbatim(""), left), (verbatim(""), list(reversed(left))))
    assert same.agrees


def test_gaps_that_do_not_make_the_difference_cannot_be_shown() -> None:
    gap = Gap(("a",), 1, 3, (), ())
    with pytest.raises(ValueError, match="x"):
        Reconciliation("x", verbatim(""), verbatim(""), verbatim(""), 0, 0, 1, (gap,))
    assert Sens.DEPENSE == "D"
