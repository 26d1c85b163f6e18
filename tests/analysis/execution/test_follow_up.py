"""Credits add up, what is unknown stays unknown, and each date says what it knew."""

from __future__ import annotations

from decimal import Decimal

import pytest
from tests.situations import budget, situation

from budgetlocal.analysis.execution.exercise import Exercise, exercises
from budgetlocal.analysis.execution.follow_up import View, follow_up
from budgetlocal.analysis.execution.grouping import Grouping, Side
from budgetlocal.analysis.execution.months import drawing, monthly
from budgetlocal.analysis.execution.reference import Comparison
from budgetlocal.analysis.execution.sources import sources
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape, Section, Sens
from budgetlocal.core.specs import NOT_APPLICABLE, Row

SPENDING = Side(Section.FONCTIONNEMENT, Sens.DEPENSE)


def year_2025() -> list[BudgetFrame]:
    """Return BP 1 000, BS +100 with 50 carried, DM1 -30, then a statement at 30 June."""
    return [
        budget(Etape.BP, [("FD", "011", "6061", {"MtPrev": 1_000_00})], exercice=2025),
        budget(
            Etape.BS,
            [("FD", "011", "6061", {"MtPrev": 100_00, "MtRARPrec": 50_00})],
            exercice=2025,
            vote_date="2025-06-19",
        ),
        budget(
            Etape.DM,
            [("FD", "011", "6061", {"MtPrev": -30_00})],
            exercice=2025,
            numero=1,
            vote_date="2025-10-09",
        ),
        situation(
            "2025-06-30",
            [("FD", "011", "6061", {"CredOuv": 1_160_00, "MtReal": 400_00, "ENGAGE": 650_00})],
        ),
    ]


def shown(budgets: list[BudgetFrame], date: str, **view: object) -> dict[str, Row]:
    years = exercises(budgets)
    exercise: Exercise = years[int(date[:4])]
    side = view.pop("side", SPENDING)
    table = follow_up(years, exercise, View(date, side, **view)).table  # type: ignore[arg-type]
    return {row.key: row for row in table.rows} | {"columns": table.columns}  # type: ignore[dict-item]


def cell(rows: dict[str, Row], key: str, column: str) -> object:
    names = [each.key for each in rows["columns"]]  # type: ignore[attr-defined]
    return rows[key].cells[names.index(column)]


def test_credits_by_hand_declared_against_computed_with_the_gap() -> None:
    """1 000 + 100 + 50 carried = 1 150 by 30 June, 1 160 declared: 10 more. DM1 comes later."""
    rows = shown(year_2025(), "2025-06-30", with_steps=True)
    assert cell(rows, "nature/011", "BP") == 1_000_00
    assert cell(rows, "nature/011", "BS") == 100_00
    assert cell(rows, "nature/011", "reports") == 50_00
    assert cell(rows, "nature/011", "credits") == 1_160_00
    assert cell(rows, "nature/011", "ecart_credits") == 10_00
    assert "DM1" not in [each.key for each in rows["columns"]]  # type: ignore[attr-defined]


def test_a_gross_engagement_is_taken_net_of_what_was_mandate() -> None:
    """650 engaged of which 400 are paid: 250 remain, and 1 160 - 400 - 250 = 510 are left."""
    rows = shown(year_2025(), "2025-06-30")
    assert cell(rows, "nature/011", "engage") == 250_00
    assert cell(rows, "nature/011", "disponible") == 510_00
    assert cell(rows, "nature/011", "taux") == Decimal(400) / Decimal(1160)


def test_without_a_statement_credits_are_known_and_execution_is_not_zero_but_unknown() -> None:
    rows = shown(year_2025()[:3], "2025-12-31")
    assert cell(rows, "nature/011", "credits") == 1_120_00
    assert cell(rows, "nature/011", "realise") is None
    assert cell(rows, "nature/011", "disponible") is None
    assert cell(rows, "nature/011", "taux") is None


def test_without_the_bp_credits_are_not_added_up_from_what_is_left() -> None:
    """A DM alone is a change, no credits: the statement's own figure is the only one."""
    rows = shown(year_2025()[2:], "2025-12-31")
    assert cell(rows, "nature/011", "credits") == 1_160_00
    assert "ecart_credits" not in [each.key for each in rows["columns"]]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("steps", "is_missing"), [(slice(1, 3), True), (slice(0, 3), False)])
def test_changes_alone_say_that_the_bp_is_missing(steps: slice, *, is_missing: bool) -> None:
    years = exercises(year_2025()[steps])
    found = follow_up(years, years[2025], View("2025-12-31", SPENDING))
    assert found.bp_missing is is_missing
    assert (found.total.credits is None) is is_missing


def test_a_draft_opens_no_credits() -> None:
    draft = budget(
        Etape.BP, [("FD", "011", "6061", {"MtPropNouv": 9_00})], exercice=2025, is_draft=True
    )
    assert exercises([draft])[2025].documents("2025-12-31") == ()


def test_the_total_is_the_sum_of_its_rows_even_when_the_statement_forgets_a_chapter() -> None:
    bp = budget(
        Etape.BP,
        [
            ("FD", "011", "6061", {"MtPrev": 1_000_00}),
            ("FD", "65", "6531", {"MtPrev": 200_00}),
            ("FD", "023", "023", {"MtPrev": 70_00}),
        ],
        exercice=2025,
    )
    month = situation("2025-03-31", [("FD", "011", "6061", {"CredOuv": 1_000_00, "MtReal": 1})])
    rows = shown([bp, month], "2025-03-31")
    assert cell(rows, "total", "credits") == 1_200_00
    assert cell(rows, "sans-execution", "credits") == 70_00
    assert cell(rows, "sans-execution", "taux") == NOT_APPLICABLE


def statements(year: int, amounts: list[int]) -> list[BudgetFrame]:
    ends = ("31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31")
    return [
        situation(
            f"{year}-{month:02d}-{ends[month - 1]}",
            [("FD", "011", "6061", {"CredOuv": 1_200_00, "MtReal": amount})],
        )
        for month, amount in enumerate(amounts, start=1)
    ]


def test_last_year_at_the_same_date_gives_the_rate_and_the_gap_by_hand() -> None:
    """300 by 31 March against 240 a year before: +60, +25 %; last year's rate was 20 %."""
    budgets = [*statements(2024, [80_00, 160_00, 240_00]), *statements(2025, [90_00, 0, 300_00])]
    rows = shown(budgets, "2025-03-31", comparison=Comparison.LAST_YEAR)
    assert cell(rows, "nature/011", "taux_precedent") == Decimal("0.2")
    assert cell(rows, "nature/011", "reference") == 240_00
    assert cell(rows, "nature/011", "ecart") == 60_00
    assert cell(rows, "nature/011", "ecart_pct") == Decimal("0.25")


def test_a_comparison_that_the_workspace_does_not_hold_is_said_and_has_no_column() -> None:
    years = exercises(statements(2025, [90_00]))
    view = View("2025-01-31", SPENDING, comparison=Comparison.LAST_YEAR)
    page = follow_up(years, years[2025], view)
    assert page.comparison_missing
    assert "reference" not in [column.key for column in page.table.columns]


def test_the_import_before_and_the_vote_are_comparisons_too() -> None:
    budgets = [*year_2025()[:1], *statements(2025, [100_00, 250_00])]
    rows = shown(budgets, "2025-02-28", comparison=Comparison.PREVIOUS)
    assert cell(rows, "total", "ecart") == 150_00
    rows = shown(budgets, "2025-02-28", comparison=Comparison.VOTED)
    assert cell(rows, "total", "reference") == 1_000_00
    assert cell(rows, "total", "ecart") == 200_00


def test_months_are_differences_and_a_missing_month_leaves_a_gap_of_two() -> None:
    cumulated = {"2025-01-31": 10, "2025-02-28": 30, "2025-04-30": 90, "2025-05-31": 100}
    assert monthly(cumulated, year=2025)[:6] == (10, 20, None, None, 10, None)
    assert drawing((10, 20, None, None, 10, *[None] * 7)) == "▅█··▅"


@pytest.mark.parametrize("grouping", list(Grouping))
@pytest.mark.parametrize("section", list(Section))
@pytest.mark.parametrize("sens", list(Sens))
def test_every_grouping_adds_up_to_the_document_to_the_cent(
    demonstration: dict[str, BudgetFrame], grouping: Grouping, section: Section, sens: Sens
) -> None:
    account = demonstration["CA_2024"]
    years = exercises([account])
    page = follow_up(years, years[2024], View("2024-12-31", Side(section, sens), grouping))
    lines = account.lines
    part = lines[(lines["section"] == section) & (lines["sens"] == sens)]
    roots = [row for row in page.table.rows if row.level == 1]
    rank = [column.key for column in page.table.columns].index("realise")
    assert sum(cell for row in roots if isinstance(cell := row.cells[rank], int)) == int(
        part["MtReal"].sum()
    )


def test_a_service_is_read_from_the_lines_that_name_one() -> None:
    month = situation("2025-03-31", [("FD", "011", "6061", {"CredOuv": 10_00, "MtReal": 4_00})])
    month.services.loc[1] = "École"
    rows = shown([month], "2025-03-31", grouping=Grouping.SERVICE)
    assert cell(rows, "École", "realise") == 4_00


def test_the_lines_behind_a_row_add_up_to_it_and_say_where_they_are() -> None:
    years = exercises(year_2025())
    view = View("2025-06-30", SPENDING)
    page = follow_up(years, years[2025], view)
    month = page.documents[-1]
    month.places.loc[1] = "Dépenses!C14"
    table = sources(page, view, "nature/011/6061")
    sums = {row.key: row.cells[-1] for row in table.rows if row.key.startswith("somme-")}
    assert sums == {
        "somme-BP": 1_000_00,
        "somme-BS": 100_00,
        "somme-reports": 50_00,
        "somme-credits": 1_160_00,
        "somme-realise": 400_00,
        "somme-engage": 250_00,
    }
    assert "Dépenses!C14" in [str(row.cells[1]) for row in table.rows]
    assert "ligne 112" in [str(row.cells[1]) for row in table.rows]
    whole = sources(page, view, "total")
    assert {row.key: row.cells[-1] for row in whole.rows if row.key in sums} == sums
