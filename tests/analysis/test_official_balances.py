"""A balance that the person has imported completes the documents of the same budget."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.fakes import SIRET
from tests.indicators.accounts import account

from budgetlocal.analysis.official_balances import official_balances
from budgetlocal.analysis.rapprochement import account_against_balance
from budgetlocal.analysis.subjects import subject_of
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.explanation import Explainer
from budgetlocal.reference.official.connection import FILE_NAME
from budgetlocal.reference.official.importing import import_official
from official_files import BALANCE_HEADER, EveryCode, balance_line, ignore, never


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A reference database with the balance of the fictitious town: debt of 2 000, staff of 900."""
    path = tmp_path / "balance.csv"
    rows = (
        balance_line(SIRET, "6411", 900_00, 0, exercice=2023),
        balance_line(SIRET, "73111", 0, 1_000_00, exercice=2023),
        balance_line(SIRET, "1641", 0, 2_000_00, exercice=2023),
    )
    path.write_bytes("\n".join((BALANCE_HEADER, *rows, "")).encode())
    target = tmp_path / "reference"
    import_official(path, target, EveryCode(), progress=ignore, is_cancelled=never)
    return target


def test_nothing_is_made_where_nothing_was_imported(tmp_path: Path) -> None:
    assert official_balances(tmp_path, account(("6411", "D", 1))) == {}
    assert not (tmp_path / FILE_NAME).exists()


def test_stocks_come_from_the_balance_and_flows_from_the_account(folder: Path) -> None:
    budget = account(("6411", "D", 900), ("73111", "R", 1_000))
    balances = official_balances(folder, budget)
    evaluation = Evaluation(subject_of([budget], budget, balances=balances), catalogue())
    debt = evaluation.indicator(catalogue()["capacite_desendettement"], 2023)
    assert debt.value == 20
    step = Explainer(evaluation).indicator(catalogue()["encours_dette"], 2023).step
    assert "balance.csv" in str(step.lines[0].document)


def test_the_account_is_compared_with_the_balance(folder: Path) -> None:
    budget = account(("6411", "D", 900), ("73111", "R", 1_001), ("1641", "R", 2_000))
    (balance,) = official_balances(folder, budget)[2023]
    (gap,) = account_against_balance(budget, balance).gaps
    assert (gap.key[0], gap.cents) == ("73111", -1_00)


def test_the_balance_of_another_budget_is_not_taken(folder: Path) -> None:
    budget = account(("6411", "D", 900))
    other = replace(budget, header=replace(budget.header, siret="21990001900026"))
    assert official_balances(folder, other) == {}
