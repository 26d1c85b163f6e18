"""Debts of documents: fictitious annexes by hand, real ones against their own accounts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

import pytest
from tests.analysis.dette.loans import fixed, loan, revisable
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.dette.content import DebtContent, content_of, text_of
from budgetlocal.analysis.dette.findings import findings
from budgetlocal.analysis.dette.pages import debt_page
from budgetlocal.analysis.dette.portfolio import base_of, portfolio
from budgetlocal.analysis.dette.reconciliation import compared
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.structure import by_class, by_rate, gissler_table, guaranteed_table
from budgetlocal.analysis.dette.tables import (
    extinction_table,
    loan_table,
    schedule_table,
    years_ahead,
)
from budgetlocal.analysis.dette.terms import Anticipe, Arrondi, BaseJours, Plancher
from budgetlocal.core.annexes import AnnexKind, AnnexRow
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity
from budgetlocal.importing.reading import read_document
from fakes import make_document
from looking_up import flat

BASE = {
    "CodTypEmpr": "01",
    "CodProfilAmort": "C",
    "ObjEmpr": "École",
    "MtEmprOrig": "100000.00",
    "LibOrgaPreteur": "Banque fictive",
    "CodPeriodRemb": "A",
    "CodTyptxInit": "F",
    "MtIntExer": "2700.00",
    "MtCapitalExer": "10000.00",
    "MtCapitalRestDu_01_01": "90000.00",
    "MtCapitalRestDu_31_12": "80000.00",
    "NumContrat": "A1",
    "IndSousJacent": "1",
    "Structure": "A",
    "Dt1RembInit": "2022-06-30",
    "Txinit": "3.000",
    "DureeContratInit": "10.00",
}


def account(*rows: dict[str, str]) -> BudgetFrame:
    """Return a CA 2023 with rows of loans."""
    annexes = tuple(
        AnnexRow(AnnexKind.EMPRUNT, rank, 10 * rank, tuple(row.items()))
        for rank, row in enumerate(rows, start=1)
    )
    return budget_frame(replace(make_document(etape=Etape.CA), annexes=annexes))


def test_the_schedule_of_origin_is_kept_when_it_leaves_what_the_annex_says():
    debt = portfolio(account(BASE), DebtContent())
    contract = debt.loans[0].contract
    assert (debt.stock, debt.encours) == (date(2023, 12, 31), 80_000_00)
    assert (contract.capital, contract.premiere, contract.terms.echeances) == (
        100_000_00,
        date(2022, 6, 30),
        10,
    )
    # By hand: 80 000 at 3 %, then 10 000 less each year.
    assert [each.interets for each in years_ahead(debt)][:3] == [2_400_00, 2_100_00, 1_800_00]
    assert years_ahead(debt)[-1].year == 2031


def test_a_loan_is_taken_over_when_the_origin_does_not_lead_there():
    row = {**BASE, "MtCapitalRestDu_31_12": "60000.00", "DureeRest": "5.5"}
    contract = portfolio(account(row), DebtContent()).loans[0].contract
    assert (contract.capital, contract.terms.echeances) == (60_000_00, 6)
    assert any("reconstitué" in str(note) for note in contract.notes)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"CodTyptxInit": "C"}, "structuré"),
        ({"CodTyptxInit": ""}, "type de taux"),
        ({"Txinit": ""}, "Txinit"),
        ({"CodPeriodRemb": "X", "MtIntExer": "1.00"}, "périodicité"),
        ({"CodProfilAmort": "X", "MtCapitalExer": "123.00"}, "profil"),
        ({"Dt1RembInit": "demain"}, "première échéance"),
        ({"MtCapitalRestDu_31_12": ""}, "capital restant dû"),
        ({"DureeContratInit": "", "MtEmprOrig": ""}, "durée"),
    ],
)
def test_what_a_schedule_needs_and_the_annex_does_not_say_is_refused(change, reason):
    debt = portfolio(account({**BASE, **change}), DebtContent())
    assert debt.loans[0].contract is None
    assert reason in str(debt.loans[0].reason)
    row = loan_table(debt).rows[0]
    assert row.cells[3:6] == (None, None, None)
    assert any(each.code == "dette_sans_echeancier" for each in findings(debt, None))


def test_a_loan_that_begins_to_pay_later_is_owed_from_the_stock_on():
    """100 000 € owed at the end of 2023, first instalment in June 2025: the debt of 2023 counts it."""
    row = {
        **BASE, "Dt1RembInit": "2025-06-30", "MtCapitalRestDu_31_12": "100000.00",
        "MtCapitalExer": "0.00", "MtIntExer": "0.00",
    }  # fmt: skip
    contract = portfolio(account(row), DebtContent()).loans[0].contract
    assert (contract.debut, contract.premiere) == (date(2023, 12, 31), date(2025, 6, 30))
    found = schedule(contract)
    assert found.owed(date(2023, 12, 31)) == 100_000_00
    # By hand, 30/360 from 31/12/2023 to 30/06/2025: 540 days at 3 %.
    assert found.lines[0].interets == 4_500_00


def test_a_rhythm_that_is_not_said_is_found_when_every_figure_proves_it():
    contract = portfolio(account({**BASE, "CodPeriodRemb": "X"}), DebtContent()).loans[0].contract
    assert contract.terms.periodicite == 12
    assert any("Retrouvé par le calcul" in str(note) for note in contract.notes)


def test_an_unknown_balance_is_not_zero():
    rows = (BASE, {**BASE, "NumContrat": "A2", "MtCapitalRestDu_31_12": ""})
    debt = portfolio(account(*rows), DebtContent())
    assert debt.encours == 80_000_00
    assert next(each.code for each in findings(debt, None)) == "dette_restant_inconnu"


def test_guaranteed_and_refinanced_rows_are_no_debt():
    rows = (
        BASE,
        {**BASE, "CodTypEmpr": "09", "NumContrat": "G1", "CodTypEmprGaranti": "05"},
        {**BASE, "CodTypEmpr": "05"},
        {**BASE, "CodTypEmpr": "06", "NumContrat": "A0"},
        {"CodTypEmpr": "10", "AnnuitNetDette": "1.00"},
    )
    debt = portfolio(account(*rows), DebtContent())
    assert (len(debt.loans), debt.encours) == (1, 80_000_00)
    assert guaranteed_table(debt).rows[-1].cells[3] == 80_000_00
    assert debt.ratio is not None


def test_classes_and_kinds_of_rates_add_up_to_the_debt():
    rows = (
        BASE,
        {**BASE, "NumContrat": "A2", "IndSousJacent": "4", "Structure": "B", "CodTyptxInit": "C"},
    )
    debt = portfolio(account(*rows), DebtContent())
    assert by_class(debt) == {"1A": 80_000_00, "4B": 80_000_00}
    assert sum(by_rate(debt).values()) == debt.encours
    total = gissler_table(debt).rows[-1].cells
    assert sum(total[1:7]) == debt.encours
    assert total[-2:] == (2, Decimal(1))


def test_a_class_that_the_charter_does_not_have_is_shown_as_not_said():
    odd = {**BASE, "NumContrat": "A2", "IndSousJacent": "9", "Structure": "Z"}
    debt = portfolio(account(BASE, odd), DebtContent())
    assert by_class(debt) == {"1A": 80_000_00, "": 80_000_00}
    table = gissler_table(debt)
    assert [row.cells[-2] for row in table.rows[-2:]] == [1, 2]
    assert sum(row.cells[-1] for row in table.rows[:-1]) == 1


def test_a_gap_of_one_cent_with_the_accounts_is_told():
    budget = account(BASE)
    debt = portfolio(budget, DebtContent())
    capital = compared(debt, budget)[0]
    assert (capital.annex, capital.document, capital.gap) == (10_000_00, None, None)
    assert all(each.severity is not Severity.ERROR for each in findings(debt, budget))


def test_what_a_person_changes_takes_the_place_of_the_annex_and_may_be_taken_back():
    budget = account(BASE)
    former = portfolio(budget, DebtContent()).loans[0]
    other = replace(former.contract, terms=replace(former.contract.terms, echeances=20))
    content = DebtContent().with_contract(other)
    changed = portfolio(budget, content).loans[0]
    assert (changed.key, changed.is_typed, changed.contract.terms.echeances) == (
        former.key,
        True,
        20,
    )
    back = portfolio(budget, content.without_contract(former.key)).loans[0]
    assert (back.is_typed, back.contract) == (False, former.contract)


def test_a_content_comes_back_as_it_was_written():
    contract = loan(
        20_000,
        fixed("3.15", echeances=8, differe=2, base=BaseJours.EXACT_360, arrondi=Arrondi.INFERIEUR),
        anticipes=(Anticipe(date(2029, 1, 1), None, 5_00), Anticipe(date(2028, 1, 1), 1_000_00)),
        gissler="1A",
    )
    follows = replace(
        contract,
        key="saisie/2",
        anticipes=(),
        terms=replace(contract.terms, taux=revisable({"2025-01-01": "2.4"}, "0.6", Plancher.INDEX)),
    )
    points = ((date(2025, 1, 1), Decimal("0.017")),)
    content = DebtContent((contract, follows)).with_courbe("Livret A", points)
    assert content_of(text_of(content)) == content
    assert content.resolved()[1].terms.taux.courbe.points == points
    assert content.new_key() == "saisie/3"


@pytest.mark.parametrize(
    "text",
    [
        "[]", "{}", '{"version": 2, "contrats": [], "courbes": {}}', "pas du json",
        '{"version": 1, "contrats": [{}], "courbes": {}}',
        '{"version": 1, "contrats": [], "courbes": {"A": [["2025-01-01", "NaN"]]}}',
        '{"version": 1, "contrats": 3, "courbes": {}}',
    ],
)  # fmt: skip
def test_a_damaged_content_is_refused_with_what_to_do(text):
    with pytest.raises(UserError) as refusal:
        content_of(text)
    assert str(refusal.value.hint)


def test_without_an_annex_the_page_says_that_nothing_is_known():
    focus = budget_frame(make_document())
    page = debt_page((focus,), focus, None)
    assert page.is_empty
    assert page.debt.encours is None
    assert page.figures[0].value is None


def test_a_typed_loan_alone_makes_a_page():
    focus = budget_frame(make_document())
    study = text_of(DebtContent((loan(20_000, fixed("5", echeances=4), "2021-01-01"),)))
    page = debt_page((focus,), focus, study)
    assert page.debt.encours == 15_359_76
    assert [row.key for row in page.extinction.rows] == ["2023", "2024", "2025"]


@cache
def _real(name: str) -> BudgetFrame:
    return budget_frame(read_document(needs(BUDGETS) / name))


@pytest.mark.real_data
@pytest.mark.parametrize(
    ("name", "owed", "right", "tried"),
    [
        ("montreuil/CA_2021.xml", 210_152_296_30, 27, 31),
        ("montreuil/CA_2022.xml", 206_124_077_90, 26, 29),
        ("yatotem2scdl/MOHON_CFU_2023.xml", 249_941_48, 2, 2),
        ("yatotem2scdl/BP2022_M43_TRANSPORT.xml", 974_931_77, 1, 1),
        ("yatotem2scdl/CRACH_PRINCIPAL_BP_2022.xml", 2_079_074_34, 5, 5),
        ("yatotem2scdl/CRACH_PRINCIPAL_DM2_2021.xml", 2_218_967_47, 5, 5),
    ],
)
def test_real_debts_and_how_many_schedules_agree_with_their_annex(name, owed, right, tried):
    budget = _real(name)
    debt = portfolio(budget, DebtContent())
    assert debt.encours == owed
    known = sum(each.encours or 0 for each in debt.loans if each.contract is not None)
    left = sum(each.encours or 0 for each in debt.without_schedule)
    assert known + left == owed
    assert years_ahead(debt)[0].ouverture == known
    assert sum(each.capital for each in years_ahead(debt)) == known
    words = next(
        str(each.detail) for each in findings(debt, budget) if each.code == "dette_echeanciers"
    )
    assert words.startswith(f"{right} emprunt(s) à taux fixe sur {tried} ")


@pytest.mark.real_data
def test_montreuil_agrees_with_its_accounts_and_with_the_year_before():
    before, budget = _real("montreuil/CA_2021.xml"), _real("montreuil/CA_2022.xml")
    debt = portfolio(budget, DebtContent())
    capital, interest, icne = compared(debt, budget)
    assert (capital.annex, capital.gap) == (17_028_218_40, 0)
    assert (interest.annex, interest.gap) == (2_828_277_94, 0)
    assert icne.gap == -1  # one cent between the annex and the ICNE of 66112
    codes = {each.code: each.severity for each in findings(debt, budget, before)}
    assert codes["dette_flux"] is Severity.OK
    assert codes["dette_declaree"] is Severity.WARNING  # 1 828,77 declared, 1 843,52 by the annex
    assert len(debt.guaranteed) == 902
    older = portfolio(before, DebtContent())
    assert compared(older, before)[1].gap == 50  # 66111 holds 50 cents more than the annex


@pytest.mark.real_data
def test_tables_of_a_real_debt_hold_together():
    budget = _real("montreuil/CA_2022.xml")
    debt = portfolio(budget, DebtContent())
    table = extinction_table(debt)
    for row in table.rows:
        _, opening, drawn, capital, interest, annuity, closing, _ = row.cells
        assert closing == opening + drawn - capital
        assert annuity == capital + interest
    rows = loan_table(debt).rows
    assert sum(row.cells[2] for row in rows[:-1]) == rows[-1].cells[2] == debt.encours
    one = schedule_table(debt.contracts[0])
    assert one.rows[-1].cells[4] == debt.contracts[0].capital
    assert base_of((budget,), budget) is budget


def test_a_changed_contract_that_owes_another_amount_is_told_in_euros():
    """80 000 € by the annex at the end of 2023; a contract of 120 000 in ten years leaves 96 000."""
    budget = account(BASE, {**BASE, "NumContrat": "A2"})
    former = portfolio(budget, DebtContent()).loans[0].contract
    same = DebtContent().with_contract(replace(former, preteur="Autre banque"))
    other = DebtContent().with_contract(replace(former, capital=120_000_00))

    def told(content: DebtContent):
        debt = portfolio(budget, content)
        found = [each for each in findings(debt, None) if each.code == "dette_autre_reste_du"]
        return debt, found

    assert told(same)[1] == []
    debt, (warning,) = told(other)
    assert (debt.encours, warning.gap, warning.severity) == (
        160_000_00,
        16_000_00,
        Severity.WARNING,
    )
    words = flat(str(warning.detail))
    assert words.startswith(
        "École : 96 000,00 € par le contrat, 80 000,00 € par l'annexe, soit +16 000,00 €. "
    )
    row = loan_table(debt).rows[0]
    assert "soit +16 000,00 €" in flat(str(row.notes[2]))
    less = DebtContent().with_contract(replace(former, capital=90_000_00))
    assert "soit -8 000,00 €" in flat(str(told(less)[1][0].detail)).replace("−", "-")


SILENT = {**BASE, "NumContrat": "A2", "ObjEmpr": "Halle", "MtCapitalRestDu_31_12": ""}
COMPLEX = {**BASE, "NumContrat": "A3", "ObjEmpr": "Pont", "CodTyptxInit": "C"}


def test_every_total_without_a_loan_says_so_on_its_row():
    """One loan of known schedule, one structured, one that does not say what is owed."""
    budget = account(BASE, SILENT, COMPLEX, {**SILENT, "CodTypEmpr": "09", "NumContrat": "G1"})
    page = debt_page((budget,), budget, None)
    total = page.loans.rows[-1]
    assert str(total.cells[0]) == "Total ; capital, intérêts, annuité et taux, hors 2 emprunts"
    assert total.cells[2:4] == (160_000_00, 10_000_00)
    assert "sans 1 emprunt(s)" in str(total.notes[2])
    assert [str(each.label) for each in page.figures] == [
        "Reste dû au 31/12/2023, hors 1 emprunt",
        "Annuité 2024, hors 2 emprunts",
        "Taux moyen, hors 2 emprunts",
        "Vie moyenne, hors 2 emprunts",
        "Part à taux fixe, hors 1 emprunt",
    ]
    assert str(page.extinction.title) == "Extinction de la dette, hors 2 emprunts"
    assert all("hors 2 emprunts" in str(chart.subtitle) for chart in page.charts)
    assert all("hors 1 emprunt" in str(chart.subtitle) for chart in page.structure_charts)
    for table in (page.rates, page.classes, page.guaranteed):
        assert str(table.rows[-1].cells[0]) == "Total, hors 1 emprunt"


def test_nothing_is_said_where_nothing_is_missing():
    budget = account(BASE)
    page = debt_page((budget,), budget, None)
    tables = (page.loans, page.extinction, page.rates, page.classes, page.reconciliation)
    shown = [str(each.title) for each in tables]
    shown += [str(cell) for each in tables for row in each.rows for cell in row.cells]
    shown += [str(each.label) for each in page.figures]
    assert not [words for words in shown if ", hors" in words]


def test_a_comparison_with_the_accounts_names_the_loans_it_does_not_have():
    capital = compared(portfolio(account(BASE, {**SILENT, "MtCapitalExer": ""}), DebtContent()),
        account(BASE))[0]  # fmt: skip
    assert str(capital.label).endswith(", hors 1 emprunt")
    assert capital.annex == 10_000_00


def test_a_flow_is_not_compared_when_a_loan_does_not_say_what_is_owed():
    before, after = account(BASE), account(BASE, SILENT)
    for older, newer in ((before, after), (after, before)):
        found = findings(portfolio(newer, DebtContent()), newer, older)
        assert "dette_flux" not in {each.code for each in found}
    found = findings(portfolio(before, DebtContent()), before, before)
    assert "dette_flux" in {each.code for each in found}
