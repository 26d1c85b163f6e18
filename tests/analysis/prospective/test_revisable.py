"""Loans whose index is held: told with their stock, and moved by a shock from the next revision on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    Contract,
    Courbe,
    Periodicite,
    Plancher,
    TauxFixe,
    TauxRevisable,
    Terms,
)
from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.prospective.existing_debt import existing_debt, project_on
from budgetlocal.analysis.prospective.existing_loans import PortfolioDebt
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.revisable import held_index, revisable_loans, with_index_moved
from budgetlocal.analysis.prospective.scheduled import ScheduledLoan
from budgetlocal.analysis.prospective.sensitivity_table import sensitivity_table
from budgetlocal.analysis.prospective.shocks import sensitivity, tornado
from budgetlocal.analysis.prospective.starting_point import BaseChoice, BaseKind, base_of
from budgetlocal.core.frames import budget_frame
from budgetlocal.importing.reading import read_document
from prospective_samples import PLAIN, town
from real_data import BUDGETS, needs

LEVEL = Courbe("Euribor 12 mois", ((date.min, Decimal("0.02")),))
INDEXED = TauxRevisable(LEVEL, Decimal("0.005"))
SINCE = date(2025, 1, 1)


def loan(taux, month=6):
    """Return 100 000 drawn in 2023, repaid in ten yearly parts of 10 000."""
    terms = Terms(taux, 10, Periodicite.ANNUELLE, Amortissement.CAPITAL_CONSTANT)
    day, first = date(2023, month, 28), date(2024, month, 28)
    return ScheduledLoan(schedule(Contract("1", "Halle", "Banque", 100_000_00, day, first, terms)))


def test_a_point_more_from_the_next_revision_by_hand():
    """90 000 owed at the end of 2024: the period begun in June 2024 keeps 2,5 %; then 80 000 at 3,5 %."""
    before = loan(INDEXED)
    after = with_index_moved(before, 10_000, SINCE)
    assert [before.service(year).interets for year in (2025, 2026)] == [2_250_00, 2_000_00]
    assert [after.service(year).interets for year in (2024, 2025, 2026)] == [
        2_500_00,
        2_250_00,
        2_800_00,
    ]
    assert [after.encours(year) for year in (2024, 2025)] == [90_000_00, 80_000_00]


def test_points_that_are_typed_move_too():
    curve = Courbe("E", ((date.min, Decimal("0.02")), (date(2026, 1, 1), Decimal("0.04"))))
    after = with_index_moved(loan(TauxRevisable(curve)), 10_000, SINCE)
    # Periods begun in June 2024, 2025, 2026: 2 %, 3 %, 5 %.
    assert [after.service(year).interets for year in (2025, 2026, 2027)] == [
        1_800_00,
        2_400_00,
        3_500_00,
    ]


def test_a_rate_stays_between_nothing_and_the_dearest():
    free = replace(INDEXED, plancher=Plancher.AUCUN)
    assert with_index_moved(loan(free), -90_000, SINCE).service(2026).interets == 0
    assert with_index_moved(loan(free), 900_000, SINCE).service(2026).interets == 24_000_00


@given(st.integers(-50_000, 50_000), st.integers(1, 12))
def test_what_is_owed_at_the_start_never_moves(ppm, month):
    before = loan(INDEXED, month)
    after = with_index_moved(before, ppm, SINCE)
    assert after.encours(2024) == before.encours(2024)
    assert after.service(2024) == before.service(2024)
    assert with_index_moved(before, 0, SINCE).service(2027) == before.service(2027)


def test_a_fixed_rate_does_not_move():
    fixed = loan(TauxFixe(Decimal("0.02")))
    assert with_index_moved(fixed, 10_000, SINCE) is fixed
    assert revisable_loans(PortfolioDebt((fixed,))) == ()
    assert held_index(PortfolioDebt((fixed,)), 2024) == ()


def test_it_is_told_with_the_stock_and_what_a_point_costs():
    fixed = loan(TauxFixe(Decimal("0.02")))
    [told] = held_index(PortfolioDebt((loan(INDEXED), fixed, fixed)), 2024)
    words = str(told.detail).replace("\u202f", " ").replace("\xa0", " ")
    assert "1 emprunt(s) pour 90 000,00 € (33 % de l'encours de fin 2024)" in words
    assert "0,00 € d'intérêts échus en 2025 et 800,00 € en 2026" in words


def test_an_index_that_is_typed_later_is_not_held():
    curve = Courbe("E", ((date.min, Decimal("0.02")), (date(2026, 1, 1), Decimal("0.04"))))
    assert held_index(PortfolioDebt((loan(TauxRevisable(curve)),)), 2024) == ()


class TestTheShock:
    DEBT = PortfolioDebt((loan(INDEXED),))

    def test_it_is_there_only_with_such_a_loan(self):
        keys = {each.shock.key for each in sensitivity(project(town(), PLAIN))}
        assert "taux_revisable" not in keys
        keys = {each.shock.key for each in sensitivity(project(town(), PLAIN, debt=self.DEBT))}
        assert {"taux_revisable", "taux_emprunt"} <= keys

    def test_its_effect_by_hand(self):
        """In 2026, 800 more on 80 000; rich enough that no loan is drawn."""
        scenario = replace(PLAIN, annees=2, fonds_roulement=10**9)
        projection = project(town(), scenario, debt=self.DEBT)
        effects = {each.shock.key: each for each in sensitivity(projection)}
        found = effects["taux_revisable"]
        assert (found.direct, found.opposite) == (-800_00, 800_00)
        names = [str(each) for each in tornado(projection, "A").categories]
        assert "Index des emprunts révisables (en points) : +1,0" in names
        table = sensitivity_table(projection, "A")
        row = next(each for each in table.rows if each.key == "taux_revisable")
        assert "90 000,00" in str(row.notes[0]).replace("\u202f", " ").replace("\xa0", " ")


def test_montreuil_owes_a_third_of_its_debt_at_a_rate_that_is_revised():
    """Twenty-three rows of the annex 2022 say V or R, and have a schedule."""
    frame = budget_frame(read_document(needs(BUDGETS) / "montreuil" / "CA_2022.xml"))
    base = base_of(exercises([frame]), BaseChoice(2022, BaseKind.COMPTE))
    found = existing_debt(base, (frame,), None)
    assert len(revisable_loans(found.contract)) == 23
    [told] = [each for each in found.remarks if each.code == "prospective_dette_revisable"]
    assert "31 %" in str(told.detail)
    projection = project_on(base, Scenario(base.choice, annees=2), None, found)
    effects = {each.shock.key: each.direct for each in sensitivity(projection)}
    assert effects["taux_revisable"] < -300_000_00
