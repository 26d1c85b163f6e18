"""Key figures: épargne, results and their change, against published and hand-worked values."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.fakes import make_document, make_line
from tests.real_data import BUDGETS, expected, needs

from budgetlocal.analysis.budget_columns import amount_columns
from budgetlocal.analysis.key_figures import (
    CHANGED,
    epargne_nette,
    key_figures,
    taux_epargne_brute,
)
from budgetlocal.analysis.rapprochement_page import rapprochement
from budgetlocal.analysis.ratios import ratio_findings
from budgetlocal.analysis.results import closing_result, continuity
from budgetlocal.analysis.selection import value_of
from budgetlocal.analysis.synthese import synthese
from budgetlocal.analysis.years import epargne_brute, scissors_chart
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape, Mouvement, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.importing.reading import read_document

MONTREUIL_YEARS = (2016, 2017, 2019, 2021, 2022)


def account(*lines: tuple[str, Sens, int], exercice: int = 2023) -> BudgetFrame:
    """Return an account made of (nature, sens, executed cents), all real movements."""
    made = tuple(
        make_line(
            rank,
            {Amount.MT_REAL: cents},
            nature=nature,
            sens=sens,
            chapitre=nature[:2],
            section=Section.FONCTIONNEMENT
            if nature[0] in "67" or nature == "002"
            else Section.INVESTISSEMENT,
        )
        for rank, (nature, sens, cents) in enumerate(lines, start=1)
    )
    return budget_frame(make_document(made, etape=Etape.CA, exercice=exercice))


@pytest.fixture(scope="module")
def montreuil() -> dict[int, BudgetFrame]:
    folder = needs(BUDGETS) / "montreuil"
    return {
        year: budget_frame(read_document(folder / f"CA_{year}.xml")) for year in MONTREUIL_YEARS
    }


def test_epargne_brute_by_hand() -> None:
    """1 000 of taxes and 300 of grants, less 900 of staff: 400; nothing else counts."""
    budget = account(
        ("73111", Sens.RECETTE, 100_000),
        ("7411", Sens.RECETTE, 30_000),
        ("6411", Sens.DEPENSE, 90_000),
        ("002", Sens.RECETTE, 77_700),
        ("775", Sens.RECETTE, 55_500),
        ("7817", Sens.RECETTE, 4_400),
        ("6817", Sens.DEPENSE, 3_300),
        ("1641", Sens.DEPENSE, 15_000),
    )
    assert epargne_brute(budget) == 40_000
    assert epargne_nette(budget) == 25_000
    assert taux_epargne_brute(budget) == Decimal(40_000) / Decimal(130_000)


def test_a_loan_that_is_only_exchanged_is_no_repayment() -> None:
    """16449: 500 out and 450 in is a drawing right; only 50 was repaid."""
    budget = account(
        ("16449", Sens.DEPENSE, 50_000),
        ("16449", Sens.RECETTE, 45_000),
        ("1641", Sens.DEPENSE, 10_000),
        ("1688", Sens.DEPENSE, 99_999),
    )
    assert value_of("emprunts_rembourses", budget, Amount.MT_REAL) == 15_000


def test_order_movements_are_not_savings() -> None:
    line = make_line(1, {Amount.MT_REAL: 100}, nature="6811", mouvement=Mouvement.ORDRE)
    budget = budget_frame(make_document((line,), etape=Etape.CA))
    assert epargne_brute(budget) == 0


def test_figures_of_a_document_without_the_amount_are_unknown_with_a_reason() -> None:
    line = make_line(1, {Amount.CRED_OUV: 100})
    budget = budget_frame(make_document((line,), etape=Etape.CA))
    figures = {figure.key: figure for figure in key_figures([], budget, 100)}
    assert figures["epargne_brute"].value is None
    assert figures["epargne_brute"].missing is not None
    assert figures["epargne_brute"].per_head is None


def test_a_change_needs_the_year_before(accounts: list[BudgetFrame]) -> None:
    by_key = {figure.key: figure for figure in key_figures(accounts, accounts[-1], 8_000)}
    assert by_key["epargne_brute"].change is not None
    alone = {figure.key: figure for figure in key_figures(accounts[-1:], accounts[-1], None)}
    assert alone["epargne_brute"].change is None
    assert alone["epargne_brute"].per_head is None


@pytest.mark.parametrize("name", ["DM1_2025", "BS_2025"])
def test_a_dm_or_a_bs_is_told_by_what_it_changes(
    name: str, demonstration: dict[str, BudgetFrame]
) -> None:
    """BS 2025: 27 713 of revenue and 99 000 of spending are changes; a "rate" would be -257 %."""
    budget = demonstration[name]
    overview = synthese([budget], budget)
    assert [figure.key for figure in overview.figures] == list(CHANGED)
    assert all(str(figure.label).startswith("Modification") for figure in overview.figures)
    assert not overview.charts
    (told,) = [each for each in overview.findings if each.code == "changements"]
    assert "pas un budget entier" in str(told.title)
    assert ratio_findings(budget) == ()
    titles = [str(each.column.title) for each in amount_columns(budget)]
    assert "Modification votée" in titles
    assert "Voté" not in titles
    assert "Crédits ouverts" not in titles
    whole = demonstration["BP_2025"]
    assert not [each for each in synthese([whole], whole).findings if each.code == "changements"]


def test_a_bs_that_declares_the_ratios_of_the_whole_budget_is_not_held_against_them(
    demonstration: dict[str, BudgetFrame],
) -> None:
    declared = demonstration["BP_2025"].informations
    budget = replace(demonstration["BS_2025"], informations=declared)
    assert ratio_findings(budget) == ()
    assert not rapprochement([budget], budget).ratios.rows


@pytest.mark.real_data
def test_published_savings_of_a_real_city(montreuil: dict[int, BudgetFrame]) -> None:
    """Montreuil, CA 2022: EB 21,213 M€, EN 4,185 M€, capital 17,029 M€, equipment as published."""
    budget = montreuil[2022]
    assert round((epargne_brute(budget) or 0) / 10**8, 3) == 21.213
    assert round((epargne_nette(budget) or 0) / 10**8, 3) == 4.185
    repaid = value_of("emprunts_rembourses", budget, Amount.MT_REAL)
    assert round((repaid or 0) / 10**8, 3) == 17.029


@pytest.mark.real_data
@pytest.mark.parametrize("year", MONTREUIL_YEARS)
def test_closing_results_of_a_real_city(montreuil: dict[int, BudgetFrame], year: int) -> None:
    checks = expected()[f"montreuil/CA_{year}.xml"]["computed"]["checks"]
    result = closing_result(montreuil[year])
    assert result is not None
    for section in ("fonctionnement", "investissement"):
        published = checks[section]["closing_result_R_minus_D_incl_reports"]
        assert f"{getattr(result, section) / 100:.2f}" == published


@pytest.mark.real_data
def test_results_carried_over_by_a_real_city(montreuil: dict[int, BudgetFrame]) -> None:
    """2021 to 2022 to the cent; 2016 to 2017 off by 105 029,25 and 279 893,05, as established."""
    gaps = {finding.code: finding.gap for finding in continuity(list(montreuil.values()))}
    assert gaps == {
        "report_fonctionnement_2016": 10_502_925,
        "report_investissement_2016": 27_989_305,
        "report_fonctionnement_2021": None,
        "report_investissement_2021": None,
    }


def test_results_of_the_demonstration_are_carried_over(accounts: list[BudgetFrame]) -> None:
    findings = list(continuity(accounts))
    assert len(findings) == 8
    assert {finding.severity for finding in findings} == {Severity.OK}


def test_the_result_counts_restes_a_realiser_of_investissement() -> None:
    lines = (
        make_line(1, {Amount.MT_REAL: 60}, sens=Sens.RECETTE, nature="7411"),
        make_line(
            2,
            {Amount.MT_REAL: 50, Amount.MT_RAR_3112: 30},
            nature="2188",
            section=Section.INVESTISSEMENT,
        ),
    )
    budget = budget_frame(make_document(lines, etape=Etape.CA))
    result = closing_result(budget)
    assert result is not None
    assert (result.fonctionnement, result.investissement) == (60, -50)
    assert result.besoin_de_financement == 80
    assert result.ensemble == -20


def test_a_budget_that_closes_nothing_has_no_result(
    demonstration: dict[str, BudgetFrame],
) -> None:
    assert closing_result(demonstration["BP_2025"]) is None


def test_the_gap_of_the_effet_de_ciseau_is_the_epargne_brute(accounts: list[BudgetFrame]) -> None:
    chart = scissors_chart(accounts)
    assert chart is not None
    recettes, depenses = (series.values for series in chart.series)
    gaps = [
        revenue - spending
        for revenue, spending in zip(recettes, depenses, strict=True)
        if revenue is not None and spending is not None
    ]
    assert gaps == [epargne_brute(budget) for budget in accounts]
    assert "M14" in str(chart.note)


@pytest.mark.real_data
def test_a_year_without_an_account_is_a_gap(montreuil: dict[int, BudgetFrame]) -> None:
    chart = scissors_chart(list(montreuil.values()))
    assert chart is not None
    assert [str(year) for year in chart.categories] == [str(year) for year in range(2016, 2023)]
    assert [value is None for value in chart.series[0].values] == [
        False, False, True, False, True, False, False,
    ]  # fmt: skip


def test_one_year_makes_no_effet_de_ciseau(accounts: list[BudgetFrame]) -> None:
    assert scissors_chart(accounts[:1]) is None
