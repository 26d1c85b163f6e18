"""Which document of a budget is shown first."""

from __future__ import annotations

from budgetlocal.analysis.groups import focus_of
from budgetlocal.core.frames import BudgetFrame


def test_a_whole_budget_speaks_before_its_changes(demonstration: dict[str, BudgetFrame]) -> None:
    """The BS comes after the BP and is none the less a change of it."""
    voted = [demonstration[name] for name in ("BP_2025", "BS_2025", "DM1_2025")]
    assert focus_of(voted) is demonstration["BP_2025"]
    assert focus_of([*voted, demonstration["CA_2024"]]) is demonstration["CA_2024"]
    assert focus_of(voted[1:]) is demonstration["DM1_2025"]
