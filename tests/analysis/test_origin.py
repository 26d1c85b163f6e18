"""From a row of the budget to the lines of the file, whose sum is what the row shows."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.analysis.budget_tree import budget_tree
from budgetlocal.analysis.origin import origin
from budgetlocal.core.frames import BudgetFrame


def test_the_lines_of_every_row_add_up_to_what_it_shows(
    demonstration: dict[str, BudgetFrame],
) -> None:
    budget = demonstration["CA_2024"]
    table = budget_tree(budget)
    for row in table.rows:
        found = origin(budget, row, table.columns)
        assert found.agrees
        assert len(found.table.rows) == len(row.ordinals) + 1


def test_a_row_that_shows_another_amount_is_caught(demonstration: dict[str, BudgetFrame]) -> None:
    budget = demonstration["CA_2024"]
    table = budget_tree(budget)
    chapter = next(row for row in table.rows if row.level == 2)
    shifted = tuple(cell + 1 if isinstance(cell, int) else cell for cell in chapter.cells)
    assert not origin(budget, replace(chapter, cells=shifted), table.columns).agrees


def test_a_section_without_amount_claims_no_sum(demonstration: dict[str, BudgetFrame]) -> None:
    budget = demonstration["CA_2024"]
    table = budget_tree(budget)
    assert "somme" not in str(origin(budget, table.rows[0], table.columns).statement)


def test_each_line_gives_its_place_in_the_file(demonstration: dict[str, BudgetFrame]) -> None:
    budget = demonstration["CA_2024"]
    table = budget_tree(budget, filter_text="60612")
    article = next(row for row in table.rows if row.level == 3)
    places = [str(row.cells[1]) for row in origin(budget, article, table.columns).table.rows[:-1]]
    lines = budget.lines
    expected = lines[lines["ordinal"].isin(article.ordinals)]["source_line"]
    assert places == [str(place) for place in expected]
