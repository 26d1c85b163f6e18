"""Execution rates leave out what cannot be executed, and every chapter is accounted for."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.fakes import make_document, make_line
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.execution.chapters import chapter_executions, execution
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape, Section, Sens
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import NOT_APPLICABLE
from budgetlocal.importing.reading import read_document

F, INVESTMENT = Section.FONCTIONNEMENT, Section.INVESTISSEMENT


def account(*lines: tuple[str, str, int, int]) -> BudgetFrame:
    """Return an account of (chapitre, nature, credits, executed) in depenses d'investissement."""
    made = tuple(
        make_line(
            rank,
            {Amount.CRED_OUV: credits, Amount.MT_REAL: done},
            nature=nature,
            chapitre=chapitre,
            contnat=chapitre,
            section=INVESTMENT,
        )
        for rank, (chapitre, nature, credits, done) in enumerate(lines, start=1)
    )
    return budget_frame(make_document(made, etape=Etape.CA))


def test_a_rate_by_hand_leaves_out_001_020_and_021() -> None:
    """800 of 1 000 on chapter 21: 80 %, whatever stands on 001 and 020."""
    budget = account(("21", "2188", 1_000, 800), ("001", "001", 500, 500), ("020", "020", 70, 0))
    table = execution(budget, section=INVESTMENT, sens=Sens.DEPENSE).table
    total = table.rows[0]
    assert total.cells[2:5] == (1_000, 800, Decimal("0.8"))
    apart = {str(row.cells[0]): row.cells[4] for row in table.rows if str(row.cells[0]) in "001020"}
    assert apart["001"] == NOT_APPLICABLE
    assert apart["020"] == NOT_APPLICABLE


def test_the_two_totals_add_up_to_the_side_of_the_section(
    demonstration: dict[str, BudgetFrame],
) -> None:
    budget = demonstration["CA_2024"]
    for section in Section:
        for sens in Sens:
            table = execution(budget, section=section, sens=sens).table
            lines = budget.lines
            part = lines[(lines["section"] == section) & (lines["sens"] == sens)]
            totals = [row for row in table.rows if row.level == 0]
            done = sum(cell for row in totals if isinstance(cell := row.cells[3], int))
            assert done == part["MtReal"].sum()


def test_nothing_open_has_no_rate_rather_than_zero_percent() -> None:
    budget = account(("21", "2188", 0, 0))
    table = execution(budget, section=INVESTMENT, sens=Sens.DEPENSE).table
    assert table.rows[1].cells[4] is None


def test_a_chapter_over_its_credits_is_said_with_the_amount(
    demonstration: dict[str, BudgetFrame],
) -> None:
    page = execution(demonstration["CA_2024"], section=F, sens=Sens.DEPENSE)
    (finding,) = page.findings
    assert finding.code == "depassement_66"
    row = next(row for row in page.table.rows if str(row.cells[0]) == "66")
    credits, done = row.cells[2], row.cells[3]
    assert isinstance(credits, int)
    assert isinstance(done, int)
    assert finding.gap == done - credits > 0


def test_revenue_above_its_forecast_is_no_fault(demonstration: dict[str, BudgetFrame]) -> None:
    assert execution(demonstration["CA_2024"], section=F, sens=Sens.RECETTE).findings == ()


@pytest.mark.parametrize("name", ["BP_2025", "BS_2025", "DM1_2025"])
def test_a_budget_that_is_not_an_account_says_why_it_has_no_execution(
    demonstration: dict[str, BudgetFrame], name: str
) -> None:
    page = execution(demonstration[name], section=F, sens=Sens.DEPENSE)
    assert page.missing is not None
    assert "compte administratif" in str(page.missing)
    assert page.table.rows == ()
    assert page.chart is None


def test_the_chart_shows_credits_executed_and_restes(demonstration: dict[str, BudgetFrame]) -> None:
    chart = execution(demonstration["CA_2024"], section=INVESTMENT, sens=Sens.DEPENSE).chart
    assert chart is not None
    assert [series.role for series in chart.series] == [Role.CREDITS, Role.REALISE, Role.RESTES]
    shown = [value for value in chart.series[0].values if isinstance(value, int)]
    assert shown == sorted(shown, reverse=True)


@pytest.mark.real_data
def test_unused_credits_are_those_that_a_real_cfu_declares_cancelled() -> None:
    """Mohon, CFU 2023: each line declares CredAnnules; we find it for every depense chapter."""
    document = read_document(needs(BUDGETS) / "yatotem2scdl/MOHON_CFU_2023.xml")
    budget = budget_frame(document)
    declared: dict[str, int] = {}
    for line in document.lines:
        if line.sens is Sens.DEPENSE and line.section is INVESTMENT:
            cancelled = dict(line.supplements).get("CredAnnules", 0)
            declared[line.chapitre] = declared.get(line.chapitre, 0) + cancelled
    for chapter in chapter_executions(budget, INVESTMENT, Sens.DEPENSE):
        if chapter.has_execution:
            assert chapter.cells[-1] == declared[chapter.code], chapter.code
