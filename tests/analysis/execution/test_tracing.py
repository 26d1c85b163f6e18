"""Every figure of the follow-up is explained by lines that add up to it, to the cent."""

from __future__ import annotations

import pytest
from tests.analysis.execution.test_statements import BP, SPENDING, file_of_months
from tests.real_data import BUDGETS, needs
from tests.situations import budget, situation

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.execution.follow_up import View, follow_up
from budgetlocal.analysis.execution.grouping import Grouping, Side
from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.core.formatting import percent
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Etape, Section, Sens
from budgetlocal.core.specs import TableSpec
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document


def explained(budgets: list[BudgetFrame], view: View) -> int:
    """Check every cell that has an origin; return how many amounts there were."""
    years = exercises(budgets)
    table = follow_up(years, years[int(view.date[:4])], view).table
    context = Context(budgets, budgets[-1])
    seen = 0
    for row in table.rows:
        for cell, origin in zip(row.cells, row.origins, strict=True):
            if origin is None:
                continue
            step = explanation_of(origin, verbatim("x"), context).step
            if isinstance(cell, int):
                assert step.cents == cell, (row.key, origin)
                seen += 1
            else:
                assert str(step.value) == percent(cell, 2), row.key
    return seen


def untraced(table: TableSpec) -> set[str]:
    """Return the columns of amounts where some known cell has no origin."""
    return {
        column.key
        for row in table.rows
        for column, cell, origin in zip(table.columns, row.cells, row.origins, strict=True)
        if isinstance(cell, int) and origin is None
    }


def test_what_the_file_says_without_a_date_is_found_in_its_own_document() -> None:
    budgets = [BP, *file_of_months()]
    assert explained(budgets, View("2025-02-28", SPENDING, with_steps=True)) > 6
    years = exercises(budgets)
    assert untraced(follow_up(years, years[2025], View("2025-02-28", SPENDING)).table) == set()


def test_credits_of_several_steps_are_added_and_what_is_left_taken_away() -> None:
    dm = budget(Etape.DM, [("FD", "011", "6061", {"MtPrev": -100_00})], exercice=2025, numero=1)
    rows = [("FD", "011", "6061", {"MtReal": 300_00, "ENGAGE_NET": 50_00})]
    assert explained([BP, dm, situation("2025-06-30", rows)], View("2025-06-30", SPENDING)) >= 8


def test_an_engagement_worked_out_from_a_gross_one_has_no_origin() -> None:
    rows = [("FD", "011", "6061", {"MtReal": 300_00, "ENGAGE": 350_00})]
    years = exercises([BP, situation("2025-06-30", rows)])
    table = follow_up(years, years[2025], View("2025-06-30", SPENDING)).table
    assert untraced(table) == {"engage", "disponible"}


@pytest.mark.real_data
@pytest.mark.parametrize("grouping", [Grouping.CHAPITRE, Grouping.FONCTION])
def test_the_figures_of_montreuil_lead_to_its_lines(grouping: Grouping) -> None:
    budgets = [
        budget_frame(read_document(needs(BUDGETS) / f"montreuil/CA_{year}.xml"))
        for year in (2021, 2022)
    ]
    view = View("2022-12-31", Side(Section.INVESTISSEMENT, Sens.DEPENSE), grouping)
    assert explained(budgets, view) > 50
