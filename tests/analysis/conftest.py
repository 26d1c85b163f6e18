"""The demonstration commune, read once for all the tests of analyses."""

from __future__ import annotations

from pathlib import Path

import pytest

from budgetlocal.bundled import bundled
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.importing.reading import read_document


@pytest.fixture(scope="session")
def demonstration() -> dict[str, BudgetFrame]:
    """Return the documents of Villexemple by file name: CA_2024, BP_2025..."""
    folder: Path = bundled("resources", "demonstration")
    return {path.stem: budget_frame(read_document(path)) for path in sorted(folder.glob("*.xml"))}


@pytest.fixture(scope="session")
def accounts(demonstration: dict[str, BudgetFrame]) -> list[BudgetFrame]:
    """Return the accounts 2020 to 2024 of the budget principal."""
    return [demonstration[f"CA_{year}"] for year in range(2020, 2025)]
