"""Sheets that must not be added: other budgets, other years, older versions, other dates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.layouts.books import Book, Page, Role, Row
from tests.layouts.budgets import Budget, demonstration
from tests.layouts.catalogue import layout
from tests.layouts.judging import Outcome, chapter_totals, judged, stage_totals
from tests.layouts.layout import rendered
from tests.layouts.writers import WORKBOOKS

from budgetlocal.core.kinds import Amount
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.report import Statut, TableImport

if TYPE_CHECKING:
    from pathlib import Path

ONE_SHEET = layout("dont_et_totaux")
SITUATION = layout("etat_execution")


def page(budget: Budget, name: str) -> Page:
    """Return the single sheet of a budget under another name."""
    (only,) = rendered(ONE_SHEET, (budget,)).pages
    return replace(only, name=name)


def book(*pages: Page, budgets: tuple[Budget, ...]) -> Book:
    """Return a book of some sheets."""
    return Book("classeur", budgets, pages, ("BP", "CO", "REAL"))


def said(result: TableImport) -> str:
    """Return the questions of a report, for the message of a failure."""
    return "; ".join(f"{question.id}: {question.text}" for question in result.questions)


def test_two_years_on_two_sheets_are_two_documents(tmp_path: Path) -> None:
    budgets = (demonstration("CA_2023"), demonstration("CA_2024"))
    both = book(*(page(one, str(one.exercice)) for one in budgets), budgets=budgets)
    result = read_tables(WORKBOOKS["xlsx"](both, tmp_path))
    assert judged(result, both).outcome is Outcome.EXACT, said(result)


def test_a_budget_annexe_on_its_sheet_is_not_added_to_the_principal(tmp_path: Path) -> None:
    budgets = (demonstration("CA_2024"), demonstration("CA_2024_eau"))
    both = book(
        page(budgets[0], "Principal"), page(budgets[1], "Eau potable"), budgets=(budgets[0],)
    )
    result = read_tables(WORKBOOKS["xlsx"](both, tmp_path))
    if result.statut is not Statut.IMPORTE:
        return
    assert {document.header.siret for document in result.documents} == {
        one.siret for one in budgets
    }
    for document in result.documents:
        (budget,) = [one for one in budgets if one.siret == document.header.siret]
        alone = book(page(budget, "Budget"), budgets=(budget,))
        wanted = stage_totals(alone, 2024, "REAL")
        assert chapter_totals(document)[Amount.MT_REAL] == wanted


@pytest.mark.parametrize("share", [0.5, 0.97])
def test_an_older_version_in_sight_is_not_added_to_the_new_one(
    share: float, tmp_path: Path
) -> None:
    budget = demonstration("CA_2024")
    older = replace(
        budget,
        entries=tuple(
            replace(entry, amounts={k: int((v or 0) * share) for k, v in entry.amounts.items()})
            for entry in budget.entries
        ),
    )
    both = book(
        page(budget, "Budget"),
        replace(page(older, "Budget v1"), is_data=False),
        budgets=(budget,),
    )
    result = read_tables(WORKBOOKS["xlsx"](both, tmp_path))
    assert judged(result, both).outcome is not Outcome.WRONG, judged(result, both).why


def test_a_sheet_per_date_is_not_one_sum(tmp_path: Path) -> None:
    budget = demonstration("CA_2024_eau")
    pages = []
    for date, share in (("31/03/2024", 3), ("30/06/2024", 2)):
        entries = tuple(
            replace(entry, amounts={k: (v or 0) // share for k, v in entry.amounts.items()})
            for entry in budget.entries
        )
        (only,) = rendered(SITUATION, (replace(budget, entries=entries),)).pages
        rows = tuple(_dated(row, date) for row in only.rows)
        pages.append(replace(only, name=f"au {date.replace('/', '-')}", rows=rows))
    both = Book("dates", (budget,), tuple(pages), ("CO", "REAL"))
    result = read_tables(WORKBOOKS["xlsx"](both, tmp_path))
    if result.statut is Statut.IMPORTE:
        dates = {document.header.situation_date for document in result.documents}
        assert dates == {"2024-03-31", "2024-06-30"}
        assert len(result.documents) == 2


def _dated(row: Row, date: str) -> Row:
    if row.role is Role.PREAMBLE and str(row.cells[0]).startswith("Situation"):
        return Row((f"Situation budgétaire au {date}",), Role.PREAMBLE)
    return row


def test_services_on_their_sheets_are_added_or_asked_about(tmp_path: Path) -> None:
    budget = demonstration("CA_2024")
    halves = [
        replace(budget, entries=tuple(entry for entry in budget.entries if keep(entry.fonction)))
        for keep in (lambda code: code < "3", lambda code: code >= "3")
    ]
    both = book(page(halves[0], "Scolaire"), page(halves[1], "Technique"), budgets=(budget,))
    result = read_tables(WORKBOOKS["xlsx"](both, tmp_path))
    assert judged(result, both).outcome is not Outcome.WRONG, judged(result, both).why
