from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.core.kinds import Amount
from budgetlocal.workspace.comparison import compare
from budgetlocal.workspace.line_changes import AmountChange, ChangeKind, line_changes
from fakes import make_line, make_lines

LINES = make_lines(account=True)


def test_the_same_lines_in_another_order_change_nothing():
    moved = [
        replace(line, ordinal=rank, place=f"A{rank}")
        for rank, line in enumerate(reversed(LINES), 1)
    ]
    assert line_changes(LINES, moved) == ()


def test_a_month_later_the_amounts_that_moved_are_told_before_and_after():
    energy, *others = LINES
    values = dict(zip(Amount, energy.amounts, strict=True)) | {Amount.MT_REAL: 40_000_00}
    later = replace(
        energy, amounts=tuple(values[kind] for kind in Amount), supplements=(("ENGAGE", 5_00),)
    )
    (change,) = line_changes(LINES, [later, *others])
    assert (change.kind, change.before, change.after) == (ChangeKind.CHANGED, energy, later)
    assert change.amounts == (
        AmountChange("MtReal", 36_000_00, 40_000_00),
        AmountChange("ENGAGE", None, 5_00),
    )


def test_added_and_removed_lines_are_told_with_their_amounts():
    added = make_line(30, {Amount.CRED_OUV: 1_00}, nature="60623")
    changes = line_changes(LINES, [*LINES[1:], added])
    assert [each.kind for each in changes] == [ChangeKind.ADDED, ChangeKind.REMOVED]
    assert changes[0].amounts == (AmountChange("CredOuv", None, 1_00),)
    assert changes[1].before == LINES[0]


def test_an_amount_that_becomes_unknown_is_not_one_that_becomes_zero():
    unknown = make_line(1, {})
    zero = make_line(1, {Amount.MT_PREV: 0})
    (change,) = line_changes([zero], [unknown])
    assert change.amounts == (AmountChange("MtPrev", 0, None),)


@given(
    before=st.lists(st.tuples(st.sampled_from(["60611", "6068"]), st.integers(0, 3)), max_size=6),
    after=st.lists(st.tuples(st.sampled_from(["60611", "6068"]), st.integers(0, 3)), max_size=6),
)
def test_the_list_counts_as_the_comparison_of_the_import(before, after):
    old, new = (
        [
            make_line(rank, {Amount.MT_PREV: cents}, nature=nature)
            for rank, (nature, cents) in enumerate(rows, 1)
        ]
        for rows in (before, after)
    )
    counted = compare(old, new)
    kinds = [each.kind for each in line_changes(old, new)]
    assert kinds.count(ChangeKind.ADDED) == counted.added
    assert kinds.count(ChangeKind.REMOVED) == counted.removed
    assert kinds.count(ChangeKind.CHANGED) == counted.changed
