"""The fonds de roulement a plan opens with: told, carried over from the account before, or unknown."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.analysis.prospective.findings import projection_findings
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.starting_point import BaseChoice, BaseKind, base_of
from budgetlocal.analysis.prospective.tables import chain_table
from budgetlocal.analysis.results import closing_result
from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import Amount
from budgetlocal.core.meanings import Severity
from prospective_samples import CHOICE, PLAIN, TOWN, I, R, town, town_years

BARE = tuple(line for line in TOWN if line[3] not in {"001", "002"})


def codes(projection):
    return {each.code for each in projection_findings(projection)}


def test_an_account_without_results_carried_over_is_not_one_that_carries_nothing():
    base = base_of(town_years(BARE), CHOICE)
    assert base.fonds_roulement is None
    assert base.opening.absent == ("001", "002")
    with pytest.raises(UserError) as refusal:
        project(base, PLAIN)
    assert "2024" in str(refusal.value.message)
    assert "réglages" in str(refusal.value.hint)
    made = project(base, replace(PLAIN, fonds_roulement=0))
    assert made.fonds_roulement[0] == 0
    assert "prospective_reprise" not in codes(made)


def test_the_account_of_the_year_before_tells_them():
    """It ended at -10 000; 2024 earns 1 050 000 of which 30 000 of 1068, and spends 1 100 000."""
    lines = (*BARE, (I, R, "10", "1068", "reel", "", 30_000_00))
    years = {**town_years(year=2023), **town_years(lines)}
    base = base_of(years, CHOICE)
    assert base.opening.carried_from == 2023
    assert base.fonds_roulement == -10_000_00 + 1_050_000_00 - 1_100_000_00
    made = project(base, PLAIN)
    [told] = [each for each in projection_findings(made) if each.code == "prospective_reprise"]
    assert "2023" in str(told.title)
    row = next(each for each in chain_table(made, "A").rows if each.key == "fonds_roulement")
    words = explanation_of(row.origins[1], row.cells[0], Context(base.documents, base.budget))
    assert "2023" in str(words.step.words)


def test_the_account_of_another_year_tells_nothing():
    years = {**town_years(year=2022), **town_years(BARE)}
    assert base_of(years, CHOICE).fonds_roulement is None


def test_one_line_of_two_is_told():
    """The town has 002 and no 001: its investissement carries nothing over, which is said."""
    base = town()
    assert base.opening.absent == ("001",)
    assert base.fonds_roulement == -10_000_00
    [told] = [
        each for each in projection_findings(project(base, PLAIN))
        if each.code == "prospective_reprise"
    ]  # fmt: skip
    assert "001" in str(told.title)


def test_the_account_before_tells_the_line_that_is_missing():
    """2023 carried 30 000 in 001: 2024 without that line does not begin from nothing on that side."""
    before = town_years((*TOWN, (I, R, "001", "001", "reel", "", 30_000_00)), 2023)
    base = base_of({**before, **town_years()}, CHOICE)
    assert base.opening.absent == ("001",)
    assert base.opening.carried_from == 2023
    # 2023 ends at 1 050 000 + 40 000 + 30 000 - 1 100 000; 2024 lacks 50 000 without its 002.
    assert base.fonds_roulement == 20_000_00 - 50_000_00


def test_a_line_without_an_amount_is_as_absent_and_never_zero(demonstration):
    budgets = [each for name, each in demonstration.items() if "eau" not in name]
    choice = BaseChoice(2024, BaseKind.COMPTE)
    whole = base_of(exercises(budgets), choice)
    emptied = []
    for each in budgets:
        lines = each.lines.copy()
        if each.header.exercice == 2024:
            lines.loc[lines["nature"] == "001", str(Amount.MT_REAL)] = pd.NA
        emptied.append(replace(each, lines=lines))
    found = base_of(exercises(emptied), choice)
    assert (found.opening.absent, found.opening.carried_from) == (("001",), 2023)
    assert found.fonds_roulement == whole.fonds_roulement
    alone = [each for each in emptied if each.header.exercice == 2024]
    assert base_of(exercises(alone), choice).fonds_roulement is None


def test_a_budget_voted_before_the_result_does_not_lose_it(demonstration):
    """BP 2025 has 001 and 002 at zero and is balanced: what 2024 leaves is still there at its end."""
    budgets = [
        each
        for name, each in demonstration.items()
        if "eau" not in name and (each.header.exercice < 2025 or name.startswith("BP"))
    ]
    choice = BaseChoice(2025, BaseKind.VOTE)
    ended = base_of(exercises(budgets), BaseChoice(2024, BaseKind.COMPTE)).fonds_roulement
    found = base_of(exercises(budgets), choice)
    assert found.opening.carried_from == 2024
    assert found.fonds_roulement == ended == 1_284_740_04
    alone = [each for each in budgets if each.header.exercice == 2025]
    assert base_of(exercises(alone), choice).fonds_roulement is None


def test_the_demonstration_ends_as_its_account_does(demonstration):
    years = exercises(each for name, each in demonstration.items() if "eau" not in name)
    for year in range(2020, 2025):
        base = base_of(years, BaseChoice(year, BaseKind.COMPTE))
        closing = closing_result(base.budget)
        assert base.fonds_roulement == closing.fonctionnement + closing.investissement
        assert base.opening.absent == ()


def test_accounts_without_their_results_end_where_those_with_them_do(demonstration):
    """The lines taken out of 2024, what is carried over is the end of 2023: the same to the cent."""
    budgets = [each for name, each in demonstration.items() if "eau" not in name]
    whole = base_of(exercises(budgets), BaseChoice(2024, BaseKind.COMPTE))
    bare = [
        replace(each, lines=each.lines[~each.lines["nature"].isin(["001", "002"])])
        if each.header.exercice == 2024
        else each
        for each in budgets
    ]
    found = base_of(exercises(bare), BaseChoice(2024, BaseKind.COMPTE))
    assert found.opening.carried_from == 2023
    assert found.fonds_roulement == whole.fonds_roulement


def test_votes_without_results_go_on_from_the_account_before(demonstration):
    """What 2025 votes, its results taken out, is as much less as they are: 2024 gives them back."""
    budgets = [each for name, each in demonstration.items() if "eau" not in name]
    choice = BaseChoice(2025, BaseKind.VOTE)
    whole = base_of(exercises(budgets), choice)
    bare = [
        replace(each, lines=each.lines[~each.lines["nature"].isin(["001", "002", "1068"])])
        if each.header.exercice == 2025
        else each
        for each in budgets
    ]
    found = base_of(exercises(bare), choice)
    assert found.opening.carried_from == 2024
    assert whole.fonds_roulement == 0
    assert found.fonds_roulement == 0


class TestAReserveUnderItsMinimum:
    """A loan pays what the year lacks; a reserve is not rebuilt with it, and the page says so."""

    LINES = tuple((*line[:6], 900_000_00) if line[3] == "73111" else line for line in TOWN)

    def test_no_loan_is_drawn_and_it_is_said(self):
        """It earns 200 000 more than it spends each year, from 100 000 for a minimum of 700 000."""
        base = base_of(town_years(self.LINES), CHOICE)
        scenario = replace(
            PLAIN, annees=2, fonds_roulement=100_000_00, fonds_roulement_minimum=700_000_00
        )
        made = project(base, scenario)
        assert made.loans == (0, 0)
        assert made.fonds_roulement == (100_000_00, 300_000_00, 500_000_00)
        [told] = [
            each for each in projection_findings(made) if each.code == "prospective_fonds_roulement"
        ]
        assert told.severity is Severity.WARNING
        assert told.gap == 300_000_00 - 700_000_00
        assert "400" in str(told.detail)
        assert "emprunt prévu" in str(told.detail)
