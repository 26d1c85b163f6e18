"""New loans whose rate follows an index: scheduled, moved by shocks, kept, or refused with the reason."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import Amortissement, Courbe, Plancher, TauxRevisable
from budgetlocal.analysis.prospective.assumption_table import assumption_table
from budgetlocal.analysis.prospective.codec import decode, encode
from budgetlocal.analysis.prospective.debt import LENDER
from budgetlocal.analysis.prospective.debt_assumptions import EmpruntPrevu, Rattachement
from budgetlocal.analysis.prospective.form_fields import Kind
from budgetlocal.analysis.prospective.forms import read, values_at, with_item
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.loan_terms import LoanTerms, Profil, loan_of
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.record_forms import settings_values, with_settings
from budgetlocal.analysis.prospective.revisable_terms import Revisable
from budgetlocal.analysis.prospective.sensitivity_table import sensitivity_table
from budgetlocal.analysis.prospective.service import Service
from budgetlocal.analysis.prospective.shocks import sensitivity, shocked, shocks
from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import StudyKind
from budgetlocal.workspace.workspace import Workspace
from prospective_samples import PLAIN, profiles, town

CURVE = (("2025-12-31", 20_000), ("2027-06-01", 30_000))
INDEXED = Revisable("Euribor 12 mois", CURVE, 5_000)
TERMS = LoanTerms(99_999, 4, Profil(Amortissement.CAPITAL_CONSTANT, revisable=INDEXED))
LOAN = EmpruntPrevu(2025, 80_000_00, TERMS, "École")
RICH = replace(PLAIN, annees=3, fonds_roulement=10**9, icne=Rattachement.NON)
PLANNED = replace(RICH, emprunts=(LOAN,))


def flat(ppm: int, marge: int = 0) -> Revisable:
    """Return an index that never moves."""
    return Revisable("Livret A", (("2000-01-01", ppm),), marge)


def effects(scenario) -> dict[str, tuple[int, int]]:
    """Return what each shock and the opposite one do to the net savings of the last year."""
    found = sensitivity(project(town(), scenario))
    return {each.shock.key: (each.direct, each.opposite) for each in found}


def plain(text: object) -> str:
    """Return a text with ordinary spaces."""
    return str(text).replace("\u202f", " ").replace("\xa0", " ")


class TestSchedule:
    def test_each_period_takes_the_index_of_its_beginning_by_hand(self):
        """80 000 drawn on 31 December 2025, 20 000 a year; 2 % then 3 % from June 2027, margin 0,5 %.

        The periods begin at the end of 2025 and 2026 at 2,5 %, of 2027 and 2028 at 3,5 %:
        80 000 x 2,5 %, 60 000 x 2,5 %, 40 000 x 3,5 %, 20 000 x 3,5 %. The fixed rate means nothing.
        """
        loan = LENDER.loan(2025, 80_000_00, TERMS)
        assert [loan.service(year) for year in (2025, 2026, 2027, 2028, 2029, 2030)] == [
            Service(0, 0),
            Service(20_000_00, 2_000_00),
            Service(20_000_00, 1_500_00),
            Service(20_000_00, 1_400_00),
            Service(20_000_00, 700_00),
            Service(0, 0),
        ]

    def test_the_schedule_is_that_of_the_page_dette(self):
        contract = loan_of(2025, 80_000_00, TERMS)
        taux = contract.terms.taux
        assert isinstance(taux, TauxRevisable)
        assert taux.courbe == Courbe("Euribor 12 mois", INDEXED.taux.courbe.points)
        assert (taux.marge, taux.plancher) == (Decimal("0.005"), Plancher.AUCUN)
        assert schedule(contract).lines[2].taux == Decimal("0.035")

    def test_the_projection_pays_it_and_the_closing_loan_follows_its_own_index(self):
        made = project(town(), PLANNED)
        interest = made.measure("charges_financieres")
        without = project(town(), RICH).measure("charges_financieres")
        assert [after - before for after, before in zip(interest, without, strict=True)] == [
            0, 0, 2_000_00, 1_500_00,
        ]  # fmt: skip
        poor = replace(PLAIN, annees=4, fonds_roulement=0)
        closing = project(town(), replace(poor, emprunt_profil=Profil(revisable=INDEXED)))
        first = closing.loans[0]
        assert first > 0
        # 2,5 % on the loan of the end of 2025, which nothing has paid back yet.
        assert closing.contracts[-4].service(2026).interets == round(first * 25 / 1000)

    @given(profiles(), st.integers(0, 80_000), st.integers(0, 20_000), st.integers(5, 30))
    @settings(max_examples=40, deadline=None)
    def test_a_flat_index_is_the_fixed_rate(self, profil, level, margin, years):
        fixed = LoanTerms(level + margin, years, replace(profil, revisable=None))
        moving = LoanTerms(0, years, replace(profil, revisable=flat(level, margin)))
        one, other = (schedule(loan_of(2026, 1_234_567, each)).lines for each in (fixed, moving))
        assert one == other

    def test_a_whole_projection_at_a_flat_index_is_that_of_the_fixed_rate(self):
        poor = replace(PLAIN, annees=5, fonds_roulement=0, emprunt_taux_ppm=30_000)
        moving = replace(poor, emprunt_profil=Profil(revisable=flat(24_000, 6_000)))
        one, other = project(town(), poor), project(town(), moving)
        assert one.loans == other.loans
        assert any(one.loans)
        assert (one.cents == other.cents).all()


class TestShocks:
    def test_a_point_more_moves_it_by_hand(self):
        """In 2027, 600 more on the 60 000 that are owed at its beginning; both shocks move a new index."""
        found = effects(PLANNED)
        assert found["taux_emprunt"] == (-600_00, 600_00)
        assert found["taux_revisable"] == (-600_00, 600_00)

    def test_a_fixed_loan_follows_the_rate_of_new_loans_alone(self):
        fixed = replace(LOAN, terms=LoanTerms(25_000, 4, Profil(Amortissement.CAPITAL_CONSTANT)))
        assert "taux_revisable" not in effects(replace(RICH, emprunts=(fixed,)))
        found = effects(replace(RICH, emprunts=(fixed, replace(LOAN, nom="Halle"))))
        assert found["taux_emprunt"] == (-1_200_00, 1_200_00)
        assert found["taux_revisable"] == (-600_00, 600_00)

    def test_the_note_of_the_index_counts_it(self):
        table = sensitivity_table(project(town(), PLANNED), "A")
        row = next(each for each in table.rows if each.key == "taux_revisable")
        assert plain(row.notes[0]) == (
            "1 emprunt(s) nouveaux révisables, dont l'index change dès le versement."
        )

    def test_a_rate_stays_between_nothing_and_the_dearest(self):
        assert TERMS.dearer(-90_000).profil.revisable.moved(0).points == (
            ("2025-12-31", -5_000), ("2027-06-01", -5_000),
        )  # fmt: skip
        assert LENDER.loan(2025, 80_000_00, TERMS.dearer(-90_000)).service(2026).interets == 0
        assert LENDER.loan(2025, 80_000_00, TERMS.dearer(900_000)).service(2026).interets == (
            24_000_00
        )

    def test_a_shock_does_not_touch_the_scenario(self):
        made = project(town(), PLANNED)
        for each in shocks():
            shocked(made, each)
        assert made.scenario == PLANNED


class TestTyped:
    def test_it_comes_back_from_its_form_and_its_study(self):
        closing = replace(PLANNED, emprunt_profil=TERMS.profil)
        assert with_settings(closing, settings_values(closing)) == closing
        values = values_at(closing, Kind.EMPRUNT, 0)
        assert values["courbe"] == "31/12/2025 2 ; 01/06/2027 3"
        assert with_item(closing, Kind.EMPRUNT, 0, read(Kind.EMPRUNT, values)) == closing
        assert decode(Scenario, encode(closing), "A") == closing

    def test_it_is_saved_reopened_and_undone(self, tmp_path):
        workspace = Workspace.create(tmp_path / "session")
        workspace.studying.add(StudyKind.SCENARIO, None, "A", encode(RICH))
        [study] = workspace.repository.studies(StudyKind.SCENARIO)
        workspace.studying.change(study.id, encode(PLANNED))
        workspace.undo()
        assert decode(Scenario, workspace.repository.study(study.id).content, "A") == RICH
        workspace.redo()
        workspace.save(tmp_path / "plan.budgetlocal")
        workspace.close()
        opened = Workspace.open(tmp_path / "plan.budgetlocal", tmp_path / "other")
        try:
            assert decode(Scenario, opened.repository.study(study.id).content, "A") == PLANNED
        finally:
            opened.close()

    def test_a_study_of_before_has_fixed_rates(self):
        whole = json.loads(encode(replace(RICH, emprunts=(replace(LOAN, terms=LoanTerms(1, 2)),))))
        del whole["contenu"]["emprunt_profil"]["revisable"]
        del whole["contenu"]["emprunts"][0]["terms"]["profil"]["revisable"]
        found = decode(Scenario, json.dumps(whole), "A")
        assert found.terms.profil.revisable is None
        assert found.emprunts[0].terms == LoanTerms(1, 2)

    def test_fixed_leaves_the_index_out(self):
        values = {**values_at(PLANNED, Kind.EMPRUNT, 0), "type_taux": "fixe", "taux": "3"}
        made = read(Kind.EMPRUNT, values)
        assert made.terms == LoanTerms(30_000, 4, Profil(Amortissement.CAPITAL_CONSTANT))

    def test_its_words_say_index_margin_floor_and_curve(self):
        floored = replace(
            TERMS, profil=replace(TERMS.profil, revisable=replace(INDEXED, plancher=Plancher.TAUX))
        )
        table = assumption_table(replace(RICH, emprunts=(replace(LOAN, terms=floored),)), "A")
        assert (
            "taux révisable Euribor 12 mois +0,5 % (taux jamais négatif) (index : 31/12/2025 2,0 % ; "
            "01/06/2027 3,0 %, puis prolongé) sur 4 an(s)"
        ) in plain(table.rows[0].cells[2])

    def test_the_slider_moves_its_margin(self):
        assert TERMS.lever_ppm == 5_000
        moved = TERMS.with_lever(7_500)
        assert (moved.lever_ppm, moved.taux_ppm) == (7_500, 99_999)
        assert LoanTerms(30_000, 4).with_lever(31_000) == LoanTerms(31_000, 4)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"index": " "}, "donnez son nom"),
        ({"courbe": ""}, "n'est pas un index nul"),
        ({"courbe": "31/12/2025"}, "n'est pas un taux"),
        ({"courbe": "31/02/2025 2"}, "ne peut pas être lu"),
        ({"courbe": "31/12/2025 2 ; 31/12/2025 3"}, "sa date est déjà là"),
        ({"courbe": "31/12/2025 2,00001"}, "quatre décimales"),
        ({"courbe": "31/12/2025 29,9"}, "sort de 0 à 30"),
        ({"courbe": "31/12/2025 −0,6"}, "sort de 0 à 30"),
        ({"courbe": "01/01/2026 2"}, "commence le 01/01/2026, après le versement (31/12/2025)"),
        ({"marge": "31"}, "−30 à +30"),
        ({"marge": "un peu"}, "n'est pas un taux"),
        ({"marge": "-3"}, "sort de 0 à 30"),
    ],
)
def test_what_cannot_be_is_refused_with_the_reason(change, words):
    values = {**values_at(PLANNED, Kind.EMPRUNT, 0), **change}
    with pytest.raises(UserError) as told:
        read(Kind.EMPRUNT, values)
    assert words in plain(told.value.message)
    if "commence" in words:
        settings_typed = {**settings_values(PLANNED), **values_at(PLANNED, Kind.EMPRUNT, 0)}
        with pytest.raises(UserError, match="après le versement"):
            with_settings(PLANNED, {**settings_typed, **change})


def test_a_floor_allows_an_index_below_zero():
    typed = {**values_at(PLANNED, Kind.EMPRUNT, 0), "courbe": "31/12/2025 −0,60"}
    on_index = read(Kind.EMPRUNT, {**typed, "plancher": "index"})
    on_rate = read(Kind.EMPRUNT, {**typed, "plancher": "taux"})
    due = [LENDER.loan(2025, 80_000_00, each.terms).service(2026) for each in (on_index, on_rate)]
    # The margin of 0,5 % alone, or nothing.
    assert [each.interets for each in due] == [400_00, 0]


@pytest.mark.parametrize(
    "points",
    [
        [],
        [["demain", 20_000]],
        [["2027-01-01", 1], ["2026-01-01", 1]],
        [["2026-01-01", 1]] * 2,
        [["2026-01-01", "2"]],
    ],
)
def test_a_damaged_curve_is_refused(points):
    whole = json.loads(encode(PLANNED))
    whole["contenu"]["emprunts"][0]["terms"]["profil"]["revisable"]["points"] = points
    with pytest.raises(UserError):
        decode(Scenario, json.dumps(whole), "A")
