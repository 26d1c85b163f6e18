"""Ratio 8 of R2313-1: direct taxes over the potentiel fiscal, declared or typed."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.indicators.accounts import account
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.analysis.potentiel_fiscal import potentiel_fiscal_of
from budgetlocal.analysis.subjects import subject_of
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.origins import IndicatorOrigin
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.evaluation import Evaluation, Outcome


def town(*, typed: int | None = None, **informations: str) -> BudgetFrame:
    """Return an account with 850 000 of direct taxes."""
    budget = account(("73111", "R", 850_000), ("6411", "D", 10))
    return replace(budget, informations=informations, potentiel_fiscal=typed)


def ratio_8(budget: BudgetFrame) -> Outcome:
    subject = subject_of([budget], budget)
    indicator = catalogue()["ratio_8"]
    return Evaluation(subject, catalogue()).indicator(indicator, budget.header.exercice)


def test_a_declared_potentiel_gives_the_ratio() -> None:
    """CGCT R2313-1, 8°: 850 000 / 1 000 000 = 85 %."""
    assert ratio_8(town(PotFisc="1 000 000,00")).value == Fraction(85, 100)


def test_a_typed_potentiel_comes_first() -> None:
    budget = town(typed=1_700_000_00, PotFisc="1 000 000")
    assert ratio_8(budget).value == Fraction(1, 2)
    figure = potentiel_fiscal_of(budget)
    assert figure is not None
    assert "saisi" in str(figure.source)


@pytest.mark.parametrize("declared", ["0,00", "", "néant"])
def test_an_unfilled_field_is_unknown_and_says_where_to_type_it(declared: str) -> None:
    outcome = ratio_8(town(PotFisc=declared))
    assert outcome.value is None
    assert "menu Édition" in str(outcome.reasons[0])


@given(st.integers(1, 10**12))
def test_the_ratio_times_the_potentiel_is_the_product(cents: int) -> None:
    value = ratio_8(town(typed=cents)).value
    assert value is not None
    assert value * Fraction(cents, 100) == 850_000


@pytest.mark.real_data
def test_the_potentiel_of_a_city_is_read_and_explained() -> None:
    """Montreuil 2022: 731 = 108 373 759 over a declared potentiel of 137 011 125."""
    budget = budget_frame(read_document(needs(BUDGETS) / "montreuil/CA_2022.xml"))
    assert ratio_8(budget).value == Fraction(108_373_759, 137_011_125)
    context = Context([budget], budget)
    found = explanation_of(IndicatorOrigin("ratio_8", 2022), verbatim("Ratio 8"), context)
    steps = [found.step, *(part.step for part in found.step.parts)]
    assert any("PotFisc" in str(each.source) for each in steps)
