"""The budget that a scenario proposes: balanced, by article, written to Excel and read back exactly."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import openpyxl
import pytest

from budgetlocal.analysis.dette.terms import Periodicite
from budgetlocal.analysis.equilibrium import equilibrium
from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.prospective.budget_primitif import proposal
from budgetlocal.analysis.prospective.debt_assumptions import EmpruntPrevu
from budgetlocal.analysis.prospective.existing_debt import existing_debt, project_on
from budgetlocal.analysis.prospective.hypotheses import Cible, Croissance, Scenario
from budgetlocal.analysis.prospective.layout import D, F, I, R
from budgetlocal.analysis.prospective.loan_terms import LoanTerms, Profil
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.starting_point import BaseChoice, BaseKind, base_of
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount, Etape, Mouvement
from budgetlocal.core.meanings import Severity
from budgetlocal.export.model_workbook import ModelIdentity, model_lines, write_model
from budgetlocal.importing.reading import read_document
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.report import Statut
from budgetlocal.nomenclature.loading import plan_for
from prospective_samples import PLAIN, town
from real_data import BUDGETS, needs

MOMENT = "2025-01-05T09:00:00+00:00"


@pytest.fixture(scope="module")
def proposed(demonstration):
    years = exercises(each for name, each in demonstration.items() if "eau" not in name)
    base = base_of(years, BaseChoice(2024, BaseKind.COMPTE))
    growth = Croissance(Cible(F, D, "012"), 23_456)
    return proposal(project(base, Scenario(base.choice, croissances=(growth,))), "A", 2025, MOMENT)


def amounts(document):
    """Return every article with its amount, whatever the order."""
    return Counter(
        (
            line.section, line.sens, line.mouvement, line.type_ordre, line.nature, line.fonction,
            line.operation, line.amount(Amount.MT_PROP_NOUV),
        )
        for line in document.lines
    )  # fmt: skip


def test_the_town_by_hand():
    """Transfer 900 - 720 - 60 = 120 000; works and debt 380 000 less 100 000, order 60 000, transfer."""
    made = proposal(project(town(), replace(PLAIN, fonds_roulement=10**9)), "A", 2025, MOMENT)
    by_account = {
        (line.section, line.sens, line.nature): line.amount(Amount.MT_PROP_NOUV)
        for line in made.document.lines
    }
    assert by_account[F, D, "023"] == by_account[I, R, "021"] == 120_000_00
    assert by_account[I, R, "1641"] == 380_000_00 - 100_000_00 - 60_000_00 - 120_000_00
    assert by_account[F, D, "64111"] == 500_000_00
    assert (F, R, "002") not in by_account
    codes = {each.code for each in made.findings}
    assert "propose_fonds_roulement" in codes


def test_it_is_a_draft_bp_in_balance(proposed):
    header = proposed.document.header
    assert (header.etape, header.exercice, header.is_draft) == (Etape.BP, 2025, True)
    found = equilibrium(budget_frame(proposed.document))
    assert [each.severity for each in found] == [Severity.OK, Severity.OK]


def test_it_is_written_to_excel_and_imported_back_exactly(tmp_path, proposed):
    check_round_trip(tmp_path, proposed.document)


@pytest.mark.parametrize("year", [2025, 2027])
def test_accrued_interest_and_interest_added_to_the_capital_come_back_too(
    tmp_path, demonstration, year
):
    """66112 falls below zero as the debt does; a total grace period is written in 042 and 040."""
    documents = [each for name, each in demonstration.items() if "eau" not in name]
    base = base_of(exercises(documents), BaseChoice(2024, BaseKind.COMPTE))
    profil = Profil(periodicite=Periodicite.TRIMESTRIELLE, differe=8, differe_total=True, mois=5)
    scenario = Scenario(
        base.choice, emprunts=(EmpruntPrevu(2025, 900_000_00, LoanTerms(35_000, 15, profil)),)
    )
    made = project_on(base, scenario, None, existing_debt(base, documents, None))
    document = proposal(made, "A", year, MOMENT).document
    held = {
        (each.nature, each.mouvement): each.amount(Amount.MT_PROP_NOUV)
        for each in document.lines
        if each.section is F and each.sens is D
    }
    assert held["66112", Mouvement.REEL] < 0 or year == 2025
    assert held["66111", Mouvement.ORDRE] > 0 or year == 2027
    check_round_trip(tmp_path, document)


def test_a_real_town_comes_back_exactly(tmp_path):
    """Montreuil 2022, voted by function: nine hundred articles, on the loans of its annex."""
    frame = budget_frame(read_document(needs(BUDGETS) / "montreuil" / "CA_2022.xml"))
    base = base_of(exercises([frame]), BaseChoice(2022, BaseKind.COMPTE))
    growth = Croissance(Cible(F, D, "012"), 23_456)
    scenario = Scenario(base.choice, croissances=(growth,))
    made = project_on(base, scenario, None, existing_debt(base, (frame,), None))
    check_round_trip(tmp_path, proposal(made, "A", 2023, MOMENT).document)


def check_round_trip(tmp_path, document):
    """Write a budget as the page does, read it back, and compare every article."""
    header = document.header
    year = header.exercice
    plan = plan_for(document.plan.declinaison, year)
    identity = ModelIdentity(
        year,
        Etape.BP,
        f"{plan.used.norme}-{plan.used.declinaison}",
        header.collectivite,
        header.siret,
        header.budget,
    )
    path = tmp_path / "projet.xlsx"
    write_model(plan, identity, path, lines=model_lines(document, plan))
    result = read_tables(path)
    assert result.statut is Statut.IMPORTE, [str(each.text) for each in result.questions]
    [back] = result.documents
    assert back.header.is_draft
    assert amounts(back) == amounts(document)
    assert [each.severity for each in equilibrium(budget_frame(back))] == [Severity.OK] * 2


def test_a_label_never_becomes_a_formula(tmp_path, proposed):
    line = replace(proposed.document.lines[0], libelle="=1+1")
    document = replace(proposed.document, lines=(line,))
    plan = plan_for(document.plan.declinaison, 2025)
    path = tmp_path / "projet.xlsx"
    write_model(
        plan, ModelIdentity(2025, Etape.BP, "M57-M57_D"), path, lines=model_lines(document, plan)
    )
    cell = openpyxl.load_workbook(path)["Dépenses"]["D2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_a_year_that_is_not_projected_is_refused():
    with pytest.raises(UserError, match="2040"):
        proposal(project(town(), PLAIN), "A", 2040, MOMENT)


def test_a_deficit_is_said():
    growth = Croissance(Cible(F, D, "012"), 900_000)
    made = proposal(project(town(), replace(PLAIN, croissances=(growth,))), "A", 2025, MOMENT)
    assert Severity.ERROR in {each.severity for each in made.findings}
