"""A file of months: what it says without a date belongs to its last month; operations are chapters."""

from __future__ import annotations

from dataclasses import replace

from tests.analysis.rules.checking import found
from tests.situations import budget, situation

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.execution.follow_up import View, follow_up
from budgetlocal.analysis.execution.grouping import Side
from budgetlocal.analysis.rules.undated import undated_statements
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import ChapterKind, Etape, Section, Sens

SPENDING = Side(Section.FONCTIONNEMENT, Sens.DEPENSE)
BP = budget(Etape.BP, [("FD", "011", "6061", {"MtPrev": 900_00})], exercice=2025)


def one_file(*budgets: BudgetFrame) -> list[BudgetFrame]:
    """Return documents as if they came from one file."""
    source = replace(budgets[0].source, sha256="f" * 64, reader="tableau")
    return [replace(each, source=source) for each in budgets]


def file_of_months() -> list[BudgetFrame]:
    undated = [("FD", "011", "6061", {"CredOuv": 1_000_00, "ENGAGE_NET": 70_00})]
    return one_file(
        situation("2025-01-31", [("FD", "011", "6061", {"MtReal": 80_00})]),
        situation("2025-02-28", [("FD", "011", "6061", {"MtReal": 150_00})]),
        situation("2025-01-01", undated, situation_date=""),
    )


def row(budgets: list[BudgetFrame], date: str) -> dict[str, object]:
    years = exercises(budgets)
    table = follow_up(years, years[2025], View(date, SPENDING)).table
    names = [column.key for column in table.columns]
    return dict(zip(names, table.rows[1].cells, strict=True))


def test_the_last_month_has_the_credits_and_the_engagements_of_the_file() -> None:
    last = row([BP, *file_of_months()], "2025-02-28")
    assert (last["credits"], last["engage"], last["realise"]) == (1_000_00, 70_00, 150_00)


def test_an_earlier_month_has_the_credits_voted_by_then_and_no_engagement() -> None:
    first = row(
        [replace(BP, header=replace(BP.header, vote_date="2025-01-15")), *file_of_months()],
        "2025-01-31",
    )
    assert (first["credits"], first["realise"]) == (900_00, 80_00)
    assert "engage" not in first


def test_without_a_bp_the_one_figure_of_the_file_serves_all_its_months() -> None:
    first = row(file_of_months(), "2025-01-31")
    assert (first["credits"], first["realise"]) == (1_000_00, 80_00)
    assert "engage" not in first


def test_the_lines_behind_the_joined_statement_stay_apart() -> None:
    (_, last) = exercises(file_of_months())[2025].situations
    assert last.lines["ordinal"].is_unique


def test_a_statement_without_a_date_is_not_followed_and_is_named() -> None:
    lonely = situation("2025-01-01", [("FD", "011", "6061", {"MtReal": 9})], situation_date="")
    assert exercises([BP, lonely])[2025].dates == ()
    assert "situation_sans_date" in found(undated_statements, "2025-12-31", BP, lonely)


def test_an_operation_that_the_budget_votes_is_its_chapter_in_the_statement_too() -> None:
    voted = budget(Etape.BP, [("ID", "2003", "2313", {"MtPrev": 500_00})], exercice=2025)
    voted.lines["chapitre_kind"] = str(ChapterKind.OPERATION)
    voted.lines["operation"] = "2003"
    month = situation("2025-03-31", [("ID", "23", "2313", {"MtReal": 40_00})])
    month.lines["operation"] = "2003"
    years = exercises([voted, month])
    side = Side(Section.INVESTISSEMENT, Sens.DEPENSE)
    rows = follow_up(years, years[2025], View("2025-03-31", side)).table.rows
    assert [each.key for each in rows if each.level == 1] == ["operation/2003"]


def test_what_the_file_says_without_a_date_is_told_with_the_date_that_takes_it() -> None:
    findings = found(undated_statements, "2025-02-28", BP, *file_of_months())
    finding = findings["montants_sans_date"]
    assert "28/02/2025" in str(finding.title)
    assert "situation_sans_date" not in findings
