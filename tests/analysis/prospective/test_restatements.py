"""Restatements of the starting point: shared to the cent, shown, proposed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.layout import D, F
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.restatements import Motif, Retraitement, proposals, restated
from budgetlocal.analysis.prospective.starting_point import BaseChoice, BaseKind, base_of
from budgetlocal.analysis.prospective.study_tables import start_table


@pytest.fixture(scope="module")
def years(demonstration):
    return exercises(each for name, each in demonstration.items() if "eau" not in name)


@pytest.fixture(scope="module")
def base(years):
    return base_of(years, BaseChoice(2024, BaseKind.COMPTE))


def test_what_is_taken_out_is_shared_over_the_functions_of_the_account(base):
    """60612 has nine functions; one third of a cent has no owner, and nothing is lost."""
    made = Retraitement(Motif.PERIMETRE, F, D, "011", "60612", 100_000_01, "piscine rendue")
    after = restated(base, (made,))
    assert int(base.cents.sum() - after.sum()) == 100_000_01
    assert (after >= 0).all() or (base.cents < 0).any()


def test_exceptional_lines_and_payments_between_budgets_are_proposed_once(base):
    paid = tuple(
        replace(each, nature="65736211") if each.nature == "657363" else each
        for each in base.articles
    )
    paying = replace(base, articles=paid)
    found = proposals(paying, ())
    assert {(each.motif, each.compte) for each in found} >= {
        (Motif.EXCEPTIONNEL, "673"), (Motif.EXCEPTIONNEL, "773"), (Motif.FLUX_CROISE, "65736211"),
    }  # fmt: skip
    assert not proposals(paying, found)


def test_the_grant_to_the_ccas_is_no_payment_between_budgets(base):
    """Since the plan of 2024, 657363 is the CCAS, which is another person."""
    assert "657363" in {each.nature for each in base.articles}
    assert "657363" not in {each.compte for each in proposals(base, ())}


def test_the_table_shows_what_is_restated_and_adds_up(years, base):
    scenario = Scenario(base.choice, retraitements=proposals(base, ()))
    table = start_table(years, base, scenario)
    titles = [column.key for column in table.columns]
    account, taken, start = (titles.index(key) for key in ("compte-2024", "retraite", "depart"))
    rows = {row.key: row.cells for row in table.rows}
    assert rows["FD/67/673"][taken] == 999_369
    assert rows["FD/67/673"][start] == 0
    assert rows["FD"][account] == rows["FD"][taken] + rows["FD"][start]
    # 002 is no revenue of the year, in any of its columns.
    assert rows["FR"][account] == rows["FR"][taken] + rows["FR"][start]
    assert "FR/002" not in rows
    chapters = [row.cells[start] for row in table.rows if row.level == 1 and row.key[:2] == "FD"]
    assert rows["FD"][start] == sum(each for each in chapters if isinstance(each, int))


def test_a_restatement_is_undone_by_taking_it_away(base):
    plain = Scenario(base.choice)
    taken = Retraitement(Motif.PERIMETRE, F, D, "011", "60612", 100_000_00, "piscine rendue")
    made = replace(plain, retraitements=(taken,))
    assert project(base, made).measure("epargne_gestion") != project(base, plain).measure(
        "epargne_gestion"
    )
    again = replace(made, retraitements=())
    assert (project(base, again).cents == project(base, plain).cents).all()
