"""The loans that a plan draws, the interest that accrues, early repayments: by hand, and written out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from budgetlocal.analysis.dette.content import DebtContent, text_of
from budgetlocal.analysis.dette.days import due_dates, period_days
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    Anticipe,
    Contract,
    Periodicite,
    TauxFixe,
    Terms,
)
from budgetlocal.analysis.prospective.debt import LENDER
from budgetlocal.analysis.prospective.debt_assumptions import Dette, EmpruntPrevu, Rattachement
from budgetlocal.analysis.prospective.debt_table import debt_table
from budgetlocal.analysis.prospective.existing_debt import existing_debt, project_on
from budgetlocal.analysis.prospective.explain import sum_origin
from budgetlocal.analysis.prospective.findings import projection_findings
from budgetlocal.analysis.prospective.layout import D, I
from budgetlocal.analysis.prospective.loan_terms import LoanTerms, Profil, loan_of
from budgetlocal.analysis.prospective.projection import again, project
from budgetlocal.analysis.prospective.shocks import shocked, shocks
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import verbatim
from prospective_samples import PLAIN, town

ATTACHED = replace(PLAIN, icne=Rattachement.OUI)
RICH = replace(ATTACHED, fonds_roulement=10**9)
QUARTER = Profil(Amortissement.CAPITAL_CONSTANT, Periodicite.TRIMESTRIELLE, mois=10)
LOAN = EmpruntPrevu(2026, 80_000_00, LoanTerms(40_000, 20, QUARTER), "École", "note", "banque")


def held(projection, nature: str, rank: int, movement: str = "reel") -> int:
    """Return what an account holds in the year of a rank, beyond the starting point."""
    return sum(
        int(projection.cents[place, rank])
        for place, each in enumerate(projection.articles)
        if each.tag and each.nature == nature and each.mouvement == movement
    )


def codes(projection) -> dict[str, str]:
    return {each.code: str(each.detail) for each in projection_findings(projection)}


def rows_of(projection) -> dict[str, tuple]:
    return {row.key: row.cells[1:] for row in debt_table(projection, "A").rows}


@pytest.mark.parametrize(
    ("month", "step", "due"),
    [
        (11, 3, ["2026-02-28", "2026-05-31", "2026-08-31", "2026-11-30"]),
        (2, 3, ["2025-05-31", "2025-08-31", "2025-11-30", "2026-02-28"]),
        (1, 1, ["2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31"]),
    ],
)
def test_a_loan_drawn_at_the_end_of_a_month_falls_due_at_the_end_of_months(month, step, due):
    """One month has run on 31 December after an instalment of November, none after one of December.

    36 000 a year at 4 %: the capital due x 4 % x 30 / 360, and not 33 days.
    """
    profil = Profil(Amortissement.CAPITAL_CONSTANT, Periodicite(step), mois=month)
    contract = loan_of(2025, 36_000_00, LoanTerms(40_000, 5, profil))
    assert [each.isoformat() for each in due_dates(contract)[:4]] == due
    assert set(period_days(contract)) == {step * 30}
    loan = LENDER.loan(2025, 36_000_00, LoanTerms(40_000, 5, profil))
    owed = loan.encours(2026)
    assert loan.icne(2026) == (0 if step == 1 else round(owed * 4 / 100 * 30 / 360))


class TestPlannedLoan:
    def test_it_is_drawn_paid_and_accrued_by_hand(self):
        """80 000 € at 4 % drawn on 31 October 2026: parts of 1 000 €, the first on 31 January 2027.

        On 31 December 2026 two months of 30/360 have run: 80 000 x 4 % x 60 / 360 = 533,33. In 2027
        four parts, interest 800 + 790 + 780 + 770; on 31 December, two months on 76 000: 506,67.
        """
        made = project(town(), replace(RICH, annees=3, emprunts=(LOAN,)))
        assert made.planned == (0, 80_000_00, 0)
        assert made.loans == (0, 0, 0)
        assert [held(made, "66112", rank) for rank in (1, 2, 3)] == [0, 533_33, 506_67 - 533_33]
        assert [held(made, "66111", rank) for rank in (1, 2, 3)] == [0, 0, 3_140_00]
        # What the reserve gains in 2026: the loan, less 200 000 a year that is lacking, less 533,33.
        change = made.change()
        assert change[1] - change[0] == 80_000_00 - 533_33

    def test_it_takes_the_place_of_the_loan_that_closes_the_year(self):
        poor = replace(ATTACHED, fonds_roulement=0, annees=2)
        alone = project(town(), poor)
        both = project(town(), replace(poor, emprunts=(LOAN,)))
        first, second = both.loans
        assert first == alone.loans[0]
        assert second == alone.loans[1] - 80_000_00 + 533_33
        assert both.fonds_roulement == (0, 0, 0)

    def test_it_has_its_row_in_the_table_and_its_name_in_the_explanation(self):
        made = project(town(), replace(RICH, annees=3, emprunts=(LOAN,)))
        rows = rows_of(made)
        assert rows["emprunts"][1:] == (0, 80_000_00, 0)
        assert rows["icne"] == (0, 0, 533_33, 506_67)
        assert rows["interets_exercice"][1:] == (0, 533_33, 3_140_00 + 506_67 - 533_33)
        table = debt_table(made, "A")
        row = next(row for row in table.rows if row.key == "icne")
        step = row.origins[3].explain(verbatim("ICNE")).step
        assert [(str(each.step.label), each.step.cents) for each in step.parts] == [
            ("École", 533_33)
        ]
        charges = sum_origin(made, "charges_financieres", 3).explain(verbatim("x")).step
        words = str(charges.parts[0].step.parts[-1].step.words)
        assert "ICNE de fin 2027 (506,67\u00a0€) moins ceux de fin 2026 (533,33\u00a0€)" in words

    def test_a_shock_on_the_rate_of_new_loans_moves_it_too(self):
        """One point more of 80 000 €: 133,33 more has run at the end of 2026."""
        made = project(town(), replace(RICH, annees=3, emprunts=(LOAN,)))
        dearer = shocked(made, next(each for each in shocks() if each.section is None))
        assert held(dearer, "66112", 2) == held(made, "66112", 2) + 133_34
        assert dearer.scenario.emprunts[0].terms.taux_ppm == 50_000

    def test_outside_the_years_it_is_told_not_counted(self):
        made = project(town(), replace(RICH, annees=1, emprunts=(LOAN,)))
        assert made.planned == (0,)
        assert "École (2026)" in codes(made)["prospective_emprunts_hors_periode"]

    def test_more_than_the_year_needs_is_told(self):
        large = replace(LOAN, annee=2025, cents=500_000_00)
        made = project(town(), replace(PLAIN, fonds_roulement=0, annees=1, emprunts=(large,)))
        assert "prospective_emprunts_sans_besoin" in codes(made)
        assert made.loans == (0,)

    def test_a_loan_of_nothing_is_refused(self):
        with pytest.raises(UserError, match="supérieur à zéro"):
            replace(LOAN, cents=0)


class TestClosingLoan:
    def test_drawn_in_the_year_it_pays_its_own_instalments_by_hand(self):
        """100 000 € lack in 2025; at 0 % in 10 parts twice a year from 30 June, 31 December pays 1/10.

        L - L / 10 = 100 000: 111 111,11 is drawn and 11 111,11 repaid at once.
        """
        profil = Profil(Amortissement.CAPITAL_CONSTANT, Periodicite.SEMESTRIELLE, mois=6)
        made = project(
            town(),
            replace(
                PLAIN, annees=1, fonds_roulement=0, emprunt_taux_ppm=0, emprunt_duree=5,
                emprunt_profil=profil,
            ),
        )  # fmt: skip
        assert made.loans == (111_111_11,)
        assert made.contracts[0].service(2025).capital == 11_111_11
        assert made.fonds_roulement == (0, 0)

    def test_repaid_in_its_own_year_it_is_refused(self):
        profil = Profil(Amortissement.CAPITAL_CONSTANT, Periodicite.MENSUELLE, mois=1)
        plan = replace(
            PLAIN,
            fonds_roulement=0,
            emprunt_taux_ppm=300_000,
            emprunt_duree=1,
            emprunt_profil=profil,
        )
        with pytest.raises(UserError, match="l'année même"):
            project(town(), plan)

    def test_a_total_grace_period_is_a_movement_of_order(self):
        """100 000 € drawn at the end of 2025 at 3 %: 3 000 € in 2026 is charged, not paid."""
        profil = Profil(Amortissement.CAPITAL_CONSTANT, differe=1, differe_total=True)
        made = project(
            town(),
            replace(
                PLAIN, annees=2, fonds_roulement=0, emprunt_taux_ppm=30_000, emprunt_profil=profil
            ),
        )  # fmt: skip
        assert made.loans[0] == 100_000_00
        assert held(made, "66111", 2) == 0
        assert held(made, "66111", 2, "ordre") == held(made, "1641", 2, "ordre") == 3_000_00
        assert made.contracts[0].encours(2026) == 103_000_00
        assert rows_of(made)["capitalises"][2] == 3_000_00
        assert made.total("F", "D", real=False) == made.total("I", "R", real=False)


def typed(**changes) -> Contract:
    """Return the loan that the town repays: 80 000 € of capital a year, on 30 June."""
    terms = Terms(TauxFixe(Decimal("0.025")), 10, amortissement=Amortissement.CAPITAL_CONSTANT)
    return replace(
        Contract(
            "A", "Gymnase", "Banque", 800_000_00, date(2020, 6, 30), date(2021, 6, 30), terms
        ),
        **changes,
    )  # fmt: skip


def followed(contract: Contract, **changes):
    """Return the projection of the town on one typed loan."""
    start = town()
    loans = existing_debt(start, start.documents, text_of(DebtContent(contracts=(contract,))))
    assert loans.contract is not None
    return project_on(start, replace(RICH, **changes), None, loans)


class TestSignedLoan:
    """A contract of the page Dette that is drawn after the base year."""

    def signed(self) -> Contract:
        """Return 60 000 € at 3 % drawn on 1 April 2026, three parts from 1 April 2027 on."""
        terms = Terms(TauxFixe(Decimal("0.03")), 3, amortissement=Amortissement.CAPITAL_CONSTANT)
        early = (Anticipe(date(2028, 4, 1), None, 500_00),)
        return Contract(
            "B", "Halle", "Banque", 60_000_00, date(2026, 4, 1), date(2027, 4, 1), terms, early
        )

    def made(self, **changes):
        start = town()
        study = text_of(DebtContent(contracts=(typed(), self.signed())))
        loans = existing_debt(start, start.documents, study)
        return project_on(start, replace(RICH, annees=4, **changes), None, loans)

    def test_it_is_drawn_and_repaid_as_its_contract_says_by_hand(self):
        """Nine months have run at the end of 2026: 60 000 x 3 % x 270 / 360 = 1 350."""
        made, alone = self.made(), followed(typed(), annees=4)
        assert made.planned == (0, 60_000_00, 0, 0)
        accrued = [
            held(one, "66112", 2) - held(other, "66112", 2) for one, other in ((made, alone),)
        ]
        assert accrued == [1_350_00]
        assert held(made, "66111", 3) - held(alone, "66111", 3) == 1_800_00
        # 2028: a part of 20 000, then all that is left with its cost.
        assert made.encours[4] == alone.encours[4]
        assert held(made, "6688", 4) == 500_00
        assert "Halle" in codes(made)["prospective_dette_future"]
        table = {row.key: row for row in debt_table(made, "A").rows}
        assert table["emprunts"].cells[3] == 60_000_00

    def test_the_closing_loan_does_the_rest_and_a_plan_made_again_keeps_it(self):
        made = self.made(fonds_roulement=0)
        alone = followed(typed(), annees=4, fonds_roulement=0)
        # The loan of 2025 is the same, that of 2026 is less, but for what accrues on the other one.
        assert made.loans[0] == alone.loans[0]
        assert made.loans[1] == alone.loans[1] - 60_000_00 + 1_350_00
        again_ = again(made, scenario=replace(made.scenario, annees=2))
        assert again_.loans == made.loans[:2]
        words = sum_origin(made, "emprunts", 2).explain(verbatim("x")).step
        assert "Halle" in str(words.parts[0].step.parts[0].step.words)

    def test_it_is_kept_when_the_scenario_types_the_debt_of_the_start(self):
        assert self.made(dette=Dette(480_000_00, 25_000, 6)).planned == (0, 60_000_00, 0, 0)


class TestExistingDebt:
    def test_the_interest_of_a_year_is_what_falls_due_and_what_accrues_by_hand(self):
        """480 000 € owed at the end of 2024 at 2,5 %: 12 000 € fall due in 2025, 10 000 € in 2026.

        From 30 June to 31 December are 180 days: 6 000 € have run at the end of 2024, 5 000 € of the
        400 000 € left at the end of 2025. Interest of 2025: 12 000 + 5 000 - 6 000.
        """
        made = followed(typed(), annees=2)
        rows = rows_of(made)
        assert rows["interets"][1:] == (12_000_00, 10_000_00)
        assert rows["icne"] == (6_000_00, 5_000_00, 4_000_00)
        assert rows["variation_icne"][1:] == (-1_000_00, -1_000_00)
        assert rows["interets_exercice"][1:] == (11_000_00, 9_000_00)
        assert held(made, "66112", 1) == -1_000_00
        assert made.measure("charges_financieres")[1] == 11_000_00
        assert "prospective_dette_icne" not in codes(made)

    def test_a_budget_without_accrued_interest_goes_on_without_it(self):
        """The town has nothing at 66112: what falls due is the charge, and it is told."""
        made = followed(typed(), annees=2, icne=Rattachement.COMPTE)
        assert made.measure("charges_financieres")[1] == 12_000_00
        assert "prospective_icne_non_rattaches" in codes(made)
        rows = rows_of(made)
        assert rows["icne"] == (6_000_00, 5_000_00, 4_000_00)
        assert "variation_icne" not in rows

    def test_a_loan_taken_over_from_its_stock_says_no_accrued_interest(self):
        """A contract that begins the day of its stock hides what ran before: told, and left out."""
        taken = typed(capital=480_000_00, debut=date(2024, 12, 31), connu_au=date(2024, 12, 31),
                      premiere=date(2025, 6, 30))  # fmt: skip
        start = town()
        loans = existing_debt(start, start.documents, text_of(DebtContent(contracts=(taken,))))
        assert loans.contract is None
        from budgetlocal.analysis.dette.schedule import schedule
        from budgetlocal.analysis.prospective.existing_loans import PortfolioDebt
        from budgetlocal.analysis.prospective.scheduled import ScheduledLoan

        debt = PortfolioDebt((ScheduledLoan(schedule(taken)), ScheduledLoan(schedule(typed()))))
        made = project(start, RICH, debt=debt)
        assert rows_of(made)["icne"][0] == 6_000_00
        assert "Gymnase" in codes(made)["prospective_dette_icne"]
        note = next(row for row in debt_table(made, "A").rows if row.key == "icne").notes[0]
        assert "1 emprunt(s)" in str(note)
        # The interest of the year is what the accounts hold: all that falls due, and the ICNE known.
        rows = rows_of(made)
        assert rows["interets_exercice"][1] == rows["interets"][1] - 1_000_00
        assert held(made, "66111", 1) + held(made, "66112", 1) == rows["interets_exercice"][1]

    def test_a_debt_typed_by_its_mean_rate_says_no_accrued_interest(self):
        made = project(town(), replace(RICH, dette=Dette(480_000_00, 25_000, 6)))
        rows = rows_of(made)
        assert rows["icne"] == (None,) * 6
        assert rows["interets_exercice"][1:] == (None,) * 5
        assert held(made, "66112", 1) == 0
        assert "prospective_dette_icne" in codes(made)

    def test_the_cost_of_an_early_repayment_is_in_its_year(self):
        early = Anticipe(date(2026, 6, 30), None, 9_600_00)
        made = followed(typed(anticipes=(early,)), annees=3)
        assert [held(made, "6688", rank) for rank in (1, 2, 3)] == [0, 9_600_00, 0]
        assert rows_of(made)["indemnites"][1:] == (0, 9_600_00, 0)
        assert rows_of(made)["capital"][1:] == (80_000_00, 400_000_00, 0)
        assert made.encours[-1] == 0
        assert "Gymnase (2026) : 9\u202f600,00\u00a0€, au compte 6688" in (
            codes(made)["prospective_dette_indemnites"].replace("{", "")
        )
        other = followed(typed(anticipes=(replace(early, indemnite=0),)), annees=3)
        assert other.change()[1] - made.change()[1] == 9_600_00

    def test_a_cost_that_is_not_typed_is_told_not_taken_as_zero(self):
        made = followed(typed(anticipes=(Anticipe(date(2026, 6, 30)),)), annees=3)
        assert "Gymnase (2026)" in codes(made)["prospective_dette_indemnites_inconnues"]
        known = followed(typed(anticipes=(Anticipe(date(2026, 6, 30), indemnite=0),)), annees=3)
        assert "prospective_dette_indemnites_inconnues" not in codes(known)


def test_capital_of_investment_is_that_of_the_schedules():
    """The same sums in the table and in the articles."""
    made = followed(typed(), annees=5, emprunts=(LOAN,))
    rows = rows_of(made)
    for rank in range(1, 6):
        capital = sum(
            int(made.cents[place, rank])
            for place, each in enumerate(made.articles)
            if each.is_on(I, D) and each.tag.endswith("_capital")
        )
        assert rows["capital"][rank] == capital
        assert rows["cloture"][rank] == made.encours[rank]
