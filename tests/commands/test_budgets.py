"""The budgets of a file of the command line, with what the person gave beside them."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from pypdf import PdfReader

from budgetlocal.bundled import bundled
from budgetlocal.cli import main
from budgetlocal.commands.budgets import budgets_and_population, budgets_of
from budgetlocal.importing.reading import read_document
from budgetlocal.workspace.workspace import Workspace

NOW = "2026-11-28T09:00:00+00:00"
ACCOUNT = bundled("resources", "demonstration", "CA_2024.xml")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A workspace with an account, and 9 000 inhabitants given for it (8 437 declared)."""
    path = tmp_path / "ville.budgetlocal"
    with contextlib.closing(Workspace.create(tmp_path / "session")) as workspace:
        workspace.import_document(read_document(ACCOUNT), imported_at=NOW)
        (entry,) = workspace.repository.documents()
        workspace.set_population(entry.budget_id, entry.exercice, 9_000)
        workspace.save(path)
    return path


def test_the_inhabitants_given_come_with_the_documents(saved: Path) -> None:
    ((budget, given),) = budgets_and_population(saved)
    assert (budget.header.exercice, given) == (2024, 9_000)
    assert [each.header.exercice for each in budgets_of(saved)] == [2024]
    assert [given for _, given in budgets_and_population(ACCOUNT)] == [None]


@pytest.mark.ui
def test_the_citizen_sheet_of_a_workspace_takes_them_as_its_page_does(
    saved: Path, tmp_path: Path
) -> None:
    """Command and page print one number of inhabitants."""
    assert main(["fiche", str(saved), "-o", str(tmp_path / "fiche.pdf")]) == 0
    text = PdfReader(tmp_path / "fiche.pdf").pages[0].extract_text()
    assert "9 000 habitants" in " ".join(text.split())
