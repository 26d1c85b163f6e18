"""The follow-up of real accounts against independently computed totals, to the cent."""

from __future__ import annotations

import pytest
from tests.real_data import BUDGETS, expected, needs

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.execution.follow_up import View, follow_up
from budgetlocal.analysis.execution.grouping import Side
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.every import findings
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.money import cents_from_text
from budgetlocal.importing.reading import read_document

ACCOUNTS = (
    *(f"montreuil/CA_{year}.xml" for year in (2016, 2017, 2019, 2021, 2022)),
    "yatotem2scdl/MOHON_CFU_2023.xml",
)
NAMES = {Section.FONCTIONNEMENT: "fonctionnement", Section.INVESTISSEMENT: "investissement"}
SENS = {Sens.DEPENSE: "depenses", Sens.RECETTE: "recettes"}


@pytest.mark.real_data
@pytest.mark.parametrize("name", ACCOUNTS)
def test_execution_and_credits_are_those_computed_independently(name: str) -> None:
    account = budget_frame(read_document(needs(BUDGETS) / name))
    years = exercises([account])
    year = account.header.exercice
    totals = expected()[name]["computed"]["totals"]
    for section in Section:
        for sens in Sens:
            page = follow_up(years, years[year], View(f"{year}-12-31", Side(section, sens)))
            wanted = totals[f"{NAMES[section]}/{SENS[sens]}"]
            names = [column.key for column in page.table.columns]
            roots = [row for row in page.table.rows if row.level == 0]
            for column, amount in (("realise", "MtReal"), ("credits", "CredOuv")):
                rank = names.index(column)
                found = sum(cell for row in roots if isinstance(cell := row.cells[rank], int))
                assert found == cents_from_text(wanted.get(amount, "0")), (section, sens, amount)


@pytest.mark.real_data
def test_the_budget_of_crach_is_balanced_with_its_reports_and_its_debt_is_covered() -> None:
    """BP 2022: 3 648 628,49 in both directions of investissement, 385 503,58 of RAR carried."""
    path = needs(BUDGETS) / "yatotem2scdl/CRACH_PRINCIPAL_BP_2022.xml"
    years = exercises([budget_frame(read_document(path))])
    found = {each.code: each for each in findings(Checked(years, years[2022], "2022-12-31"))}
    assert str(found["equilibre_I"].severity) == "ok"
    assert "3\u202f648\u202f628,49" in str(found["equilibre_I"].detail)
    assert str(found["petit_equilibre"].severity) == "ok"
    assert str(found["depenses_imprevues_F"].severity) == "ok"


@pytest.mark.real_data
def test_the_two_steps_of_a_lotissement_add_up_to_what_the_second_says_was_open() -> None:
    """Crach, lotissement 2022: the DM1 gives as previous budget the very credits of the BP."""
    folder = needs(BUDGETS) / "yatotem2scdl"
    paths = [folder / f"CRACH_LOTISSEMENT_{step}_2022.xml" for step in ("BP", "DM1")]
    budgets = [budget_frame(read_document(path)) for path in paths]
    years = exercises(budgets)
    for section in Section:
        for sens in Sens:
            view = View("2022-12-31", Side(section, sens), with_steps=True)
            page = follow_up(years, years[2022], view)
            lines = budgets[1].lines
            part = lines[(lines["section"] == section) & (lines["sens"] == sens)]
            rank = [column.key for column in page.table.columns].index("BP")
            roots = [row for row in page.table.rows if row.level == 0]
            voted = sum(cell for row in roots if isinstance(cell := row.cells[rank], int))
            assert voted == int(part["MtBudgPrec"].sum())
