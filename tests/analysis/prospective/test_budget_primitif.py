"""The budget that a scenario proposes: balanced, by article, written to Excel and read back exactly."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetlocal.analysis.dette.terms import Amortissement, Periodicite
from budgetlocal.analysis.equilibrium import equilibrium
from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.labels import source_of
from budgetlocal.analysis.prospective.budget_primitif import proposal
from budgetlocal.analysis.prospective.debt import LENDER
from budgetlocal.analysis.prospective.debt_assumptions import EmpruntPrevu, Rattachement
from budgetlocal.analysis.prospective.existing_debt import existing_debt, project_on
from budgetlocal.analysis.prospective.findings import projection_findings
from budgetlocal.analysis.prospective.hypotheses import Cible, Croissance, Montants, Scenario
from budgetlocal.analysis.prospective.layout import D, F, I, R
from budgetlocal.analysis.prospective.loan_terms import LoanTerms, Profil
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.proposed_amounts import proposed_amounts
from budgetlocal.analysis.prospective.replaced_plans import replacement_of
from budgetlocal.analysis.prospective.starting_point import BaseChoice, BaseKind, base_of
from budgetlocal.core.document import PlanUsed
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount, Etape, Mouvement
from budgetlocal.core.meanings import Severity
from budgetlocal.export.model_workbook import ModelIdentity, model_lines, write_model
from budgetlocal.importing.reading import read_document
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.report import Statut
from budgetlocal.nomenclature.loading import plan_for
from prospective_samples import CHOICE, PLAIN, TOWN, town, town_years
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
    assert "propose_fonds_roulement" in codes(made)


def test_it_is_a_draft_bp_in_balance(proposed):
    header = proposed.document.header
    assert (header.etape, header.exercice, header.is_draft) == (Etape.BP, 2025, True)
    found = equilibrium(budget_frame(proposed.document))
    assert [each.severity for each in found] == [Severity.OK, Severity.OK]


def test_it_is_written_to_excel_and_imported_back_exactly(tmp_path, proposed):
    check_round_trip(tmp_path, proposed)


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
    offered = proposal(made, "A", year, MOMENT)
    held = {
        (each.nature, each.mouvement): each.amount(Amount.MT_PROP_NOUV)
        for each in offered.document.lines
        if each.section is F and each.sens is D
    }
    assert held["66112", Mouvement.REEL] < 0 or year == 2025
    assert held["66111", Mouvement.ORDRE] > 0 or year == 2027
    check_round_trip(tmp_path, offered)


def test_a_real_town_comes_back_exactly(tmp_path):
    """Montreuil 2022, voted by function: nine hundred articles, on the loans of its annex."""
    frame = budget_frame(read_document(needs(BUDGETS) / "montreuil" / "CA_2022.xml"))
    base = base_of(exercises([frame]), BaseChoice(2022, BaseKind.COMPTE))
    growth = Croissance(Cible(F, D, "012"), 23_456)
    scenario = Scenario(base.choice, croissances=(growth,))
    made = project_on(base, scenario, None, existing_debt(base, (frame,), None))
    offered = proposal(made, "A", 2023, MOMENT)
    assert "propose_nomenclature" not in codes(offered)
    check_round_trip(tmp_path, offered)


def codes(made):
    return {each.code for each in made.findings}


def check_round_trip(tmp_path, made):
    """Write a budget as the page does, read it back, and compare every article."""
    document = made.document
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
    write_model(plan, identity, path, lines=model_lines(document, plan), warnings=made.warnings)
    result = read_tables(path)
    assert result.statut is Statut.IMPORTE, [str(each.text) for each in result.questions]
    [back] = result.documents
    assert back.header.is_draft
    assert amounts(back) == amounts(document)
    assert [each.severity for each in equilibrium(budget_frame(back))] == [Severity.OK] * 2
    return path


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


class TestTheLoanOfABudget:
    """A budget takes nothing from the fonds de roulement: a larger loan, with its own instalments."""

    # Drawn at the end of March, repaid by constant capital of 1/20 every quarter at 4 %: three instalments
    # in 2025, of 5 % each, with 1 %, 0,95 % and 0,9 % of interest: 17,85 % of the loan.
    PROFIL = Profil(Amortissement.CAPITAL_CONSTANT, Periodicite.TRIMESTRIELLE, mois=3)
    SCENARIO = replace(
        PLAIN,
        emprunt_taux_ppm=40_000,
        emprunt_duree=5,
        emprunt_profil=PROFIL,
        icne=Rattachement.NON,
        fonds_roulement=40_000_00,
    )

    def test_by_hand(self):
        """It lacks 100 000 before any loan; 40 000 are at hand, which a budget does not count.

        121 728,56 pays them and its own year: 3 x 6 086,43 of capital, and 1 217,29 + 1 156,42 + 1 095,56.
        """
        projection = project(town(), self.SCENARIO)
        assert projection.loans[0] == pytest.approx(60_000_00 / 0.8215, abs=2)
        made = proposal(projection, "A", 2025, MOMENT)
        held = held_of(made)
        loan = held[I, R, "1641"]
        assert loan == 121_728_56
        assert held[I, D, "1641"] - 80_000_00 == 3 * 6_086_43
        assert held[F, D, "66111"] - 20_000_00 == 3_469_27
        assert held[F, D, "023"] == 120_000_00 - 3_469_27
        assert [each.severity for each in equilibrium(budget_frame(made.document))] == [
            Severity.OK
        ] * 2
        remark = next(each for each in made.findings if each.code == "propose_fonds_roulement")
        assert "2024" in str(remark.detail)
        assert remark.gap == loan - projection.loans[0]

    @settings(max_examples=30, deadline=None)
    @given(
        st.integers(0, 10**7),
        st.integers(1, 12),
        st.sampled_from((1, 3, 6)),
        st.integers(0, 90_000),
        st.integers(2, 30),
        st.booleans(),
    )
    def test_it_costs_what_its_own_schedule_says(self, stock, month, step, rate, years, accrues):
        profil = Profil(periodicite=Periodicite(step), mois=month)
        scenario = replace(
            PLAIN, annees=1, fonds_roulement=stock, emprunt_taux_ppm=rate, emprunt_duree=years,
            emprunt_profil=profil, icne=Rattachement.OUI if accrues else Rattachement.NON,
        )  # fmt: skip
        held = held_of(proposal(project(town(), scenario), "A", 2025, MOMENT))
        loan = LENDER.loan(2025, held[I, R, "1641"], scenario.terms)
        due = loan.service(2025)
        assert 0 <= held[I, D, "1641"] - 80_000_00 - due.capital < 100  # what no loan takes up
        assert held[F, D, "66111"] == 20_000_00 + due.interets
        assert held.get((F, D, "66112"), 0) == (loan.icne(2025) if accrues else 0)
        for section in (F, I):
            gained, spent = (
                sum(
                    cents
                    for (where, side, _), cents in held.items()
                    if (where, side) == (section, sens)
                )
                for sens in (R, D)
            )
            assert gained == spent

    def test_a_deficit_of_fonctionnement_is_not_borrowed(self):
        """Staff at 900 000: it lacks 280 000 in F; the loan pays the 320 000 of I and no more."""
        typed = Montants(Cible(F, D, "", "64111"), ((2025, 900_000_00),))
        projection = project(town(), replace(PLAIN, montants=(typed,)))
        made = proposal(projection, "A", 2025, MOMENT)
        held = held_of(made)
        assert (F, D, "023") not in held
        [told] = [each for each in made.findings if each.code == "propose_deficit"]
        assert told.gap == held[I, R, "1641"] - projection.loans[0]
        assert held[I, R, "1641"] == 380_000_00 - 100_000_00 - 60_000_00

    def test_a_surplus_of_investissement_says_how_far_the_transfer_may_go_down(self):
        """Works of 10 000: 100 000 + 60 000 + 120 000 of income for 90 000 of spending."""
        works = Montants(Cible(I, D, "", "2313"), ((2025, 10_000_00),))
        made = proposal(project(town(), replace(PLAIN, montants=(works,))), "A", 2025, MOMENT)
        [told] = [each for each in made.findings if each.code == "propose_surequilibre"]
        assert told.gap == 190_000_00
        # No more than the transfer itself: 120 000.
        assert "120\u202f000,00" in str(told.detail)
        plain = proposal(project(town(), PLAIN), "A", 2025, MOMENT)
        assert "propose_surequilibre" not in codes(plain)

    def test_cents_that_no_loan_takes_up_are_credits_of_its_capital(self):
        """Eleven instalments of 2025, each rounded: their capital moves by more than a cent at a time.

        Investissement lacks 900 000 + 80 000 - 100 000 - 60 000 and that capital: no loan is exactly it.
        """
        works = Montants(Cible(I, D, "", "2313"), ((2025, 900_000_00),))
        staff = Montants(Cible(F, D, "", "64111"), ((2025, 900_000_00),))
        profil = Profil(periodicite=Periodicite.MENSUELLE, mois=1)
        scenario = replace(
            PLAIN, annees=1, montants=(works, staff), emprunt_taux_ppm=40_000, emprunt_duree=5,
            emprunt_profil=profil,
        )  # fmt: skip
        made = proposal(project(town(), scenario), "A", 2025, MOMENT)
        held = held_of(made)
        loan = held[I, R, "1641"]
        capital = LENDER.loan(2025, loan, scenario.terms).service(2025).capital
        assert held[I, D, "1641"] - 80_000_00 - capital == 3
        assert loan == 820_000_00 + capital + 3
        assert "propose_centimes" in codes(made)

    def test_when_the_scenario_takes_nothing_the_budget_is_the_scenario(self):
        """Line by line: only the transfer is added."""
        projection = project(town(), replace(self.SCENARIO, fonds_roulement=0))
        held = held_of(proposal(projection, "A", 2026, MOMENT))
        merged = Counter()
        for article, cents in zip(
            projection.articles, projection.cents[:, 2].tolist(), strict=True
        ):
            merged[article.section, article.sens, article.nature] += cents
        transfer = held.pop((F, D, "023")), held.pop((I, R, "021"))
        assert transfer[0] == transfer[1]
        differences = {
            key: held.get(key, 0) - merged[key]
            for key in {*held, *merged}
            if held.get(key, 0) != merged[key]
        }
        # The cents that the scenario puts aside: the budget draws them no more.
        assert set(differences) <= {(I, R, "1641"), (F, D, "66111"), (I, D, "1641")}
        assert all(abs(each) <= 5 for each in differences.values())


def held_of(made):
    found = Counter()
    for line in made.document.lines:
        found[line.section, line.sens, line.nature] += line.amount(Amount.MT_PROP_NOUV)
    return found


class TestWhatABudgetNeverVotes:
    LINES = (
        *TOWN,
        (F, R, "77", "775", "reel", "", 30_000_00),
        (F, D, "042", "675", "ordre", "2", 20_000_00),
        (F, D, "042", "6761", "ordre", "2", 10_000_00),
        (F, R, "042", "7768", "ordre", "2", 4_000_00),
        (I, D, "040", "198", "ordre", "2", 4_000_00),
    )

    def test_disposals_are_foreseen_in_investissement(self):
        base = base_of(
            town_years((*self.LINES, (I, R, "040", "2111", "ordre", "2", 30_000_00))), CHOICE
        )
        made = proposal(project(base, PLAIN), "A", 2025, MOMENT)
        held = held_of(made)
        assert held[I, R, "024"] == 30_000_00
        assert held[F, D, "023"] == 120_000_00 + 4_000_00
        assert {"775", "675", "6761", "2111"}.isdisjoint(nature for _, _, nature in held)
        assert (held[F, R, "7768"], held[I, D, "198"]) == (4_000_00, 4_000_00)
        line = next(each for each in made.document.lines if each.nature == "024")
        assert (line.mouvement, line.chapitre) == (Mouvement.REEL, "024")
        assert "propose_cessions" in codes(made)
        assert "propose_jamais_votes" not in codes(made)
        assert not [each for each in equilibrium(budget_frame(made.document)) if each.gap]

    def test_those_that_nothing_answers_are_told(self):
        made = proposal(project(base_of(town_years(self.LINES), CHOICE), PLAIN), "A", 2025, MOMENT)
        assert {"675", "6761"}.isdisjoint(nature for _, _, nature in held_of(made))
        [told] = [each for each in made.findings if each.code == "propose_jamais_votes"]
        assert "675 (20" in str(told.detail)

    def test_a_plan_without_024_keeps_775(self):
        """M4 budgets the disposals of a service in exploitation."""
        plan = plan_for("M4", 2024)
        base = base_of(town_years(self.LINES), CHOICE)
        made = proposed_amounts(project(base, PLAIN), plan, 1)
        assert made.disposals == 0
        assert any(each.nature == "775" for each in made.by_article)


def test_depreciation_is_that_of_the_starting_point_and_it_is_said():
    made = proposal(project(town(), PLAIN), "A", 2026, MOMENT)
    [told] = [each for each in made.findings if each.code == "propose_amortissements"]
    assert "2024" in str(told.title)
    assert str(told.detail).startswith("60\u202f000,00")
    bare = tuple(line for line in TOWN if line[3] not in {"6811", "28131"})
    made = proposal(project(base_of(town_years(bare), CHOICE), PLAIN), "A", 2026, MOMENT)
    assert "propose_amortissements" not in codes(made)


class TestANomenclatureThatIsReplaced:
    @pytest.fixture
    def made(self):
        return project(replace_plan(town(), "M14_COM_SUP3500"), PLAIN)

    def test_it_is_said_first_and_kept_with_the_budget(self, made):
        offered = proposal(made, "A", 2025, MOMENT)
        assert offered.findings[0].code == "propose_nomenclature"
        assert offered.findings[0].severity is Severity.ERROR
        assert "propose_nomenclature" in {each.code for each in offered.document.notices}
        # Every table and chart of the draft in the workspace names its file in its source line.
        assert "M14 à transposer en M57" in str(source_of(budget_frame(offered.document)))

    def test_the_plan_says_it_too(self, made):
        told = {each.code: each for each in projection_findings(made)}
        assert told["prospective_nomenclature"].severity is Severity.INFO
        assert "prospective_nomenclature" not in {
            each.code for each in projection_findings(project(town(), PLAIN))
        }

    def test_the_file_says_it_and_comes_back(self, tmp_path, made):
        offered = proposal(made, "A", 2025, MOMENT)
        path = check_round_trip(tmp_path, offered)
        book = openpyxl.load_workbook(path)
        texts = [str(row[1].value) for row in book["Mode d'emploi"].iter_rows()]
        assert "M14" in texts[1]
        assert "M57" in texts[1]
        for name in ("Dépenses", "Recettes"):
            printed = book[name].oddHeader.left.text
            assert "M57" in printed
            assert printed.endswith(".")

    @pytest.mark.parametrize(
        ("norme", "year", "by"),
        [("M14", 2023, None), ("M14", 2024, "M57"), ("M57", 2030, None), ("M4", 2030, None)],
    )
    def test_since_when(self, norme, year, by):
        found = replacement_of(norme, year)
        assert (found.par if found is not None else None) == by


def replace_plan(base, declinaison):
    """Return a starting point as if its accounts were those of another plan."""
    plan = PlanUsed(declinaison.partition("_")[0], declinaison, 2022)
    return replace(base, budget=replace(base.budget, plan=plan))
