"""Explanations: the lines add up to the figure, exactly, and lead to a place in a file."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.indicators.accounts import account, balance
from tests.real_data import BUDGETS, needs

from budgetlocal.core.explanation import Step
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document
from budgetlocal.indicators.budget_source import BudgetSource
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.explanation import Explainer
from budgetlocal.indicators.sources import Figure, Subject

NATURES = (
    "6411", "6419", "60612", "65541", "66111", "675", "6817", "73111", "7391178", "7411", "775", "7817",
    "1641", "16449", "166", "1688", "2041", "2131", "2313", "238", "454101", "10222", "1068", "002", "70",
)  # fmt: skip
LINES = st.lists(
    st.tuples(st.sampled_from(NATURES), st.sampled_from("DR"), st.integers(-(10**9), 10**9)),
    min_size=1,
    max_size=25,
)


def explainer(*sources: object, population: int = 10) -> Explainer:
    people = {2023: Figure(Fraction(population), verbatim("PopTot déclaré"))}
    subject = Subject({2023: sources}, people)  # type: ignore[dict-item]
    return Explainer(Evaluation(subject, catalogue()))


def steps(step: Step) -> list[Step]:
    return [step, *(inner for part in step.parts for inner in steps(part.step))]


@given(LINES)
def test_the_lines_of_every_indicator_add_up_to_it(rows: list[tuple[str, str, int]]) -> None:
    source = BudgetSource(account(*rows), Amount.MT_REAL)
    explain = explainer(source)
    evaluation = Evaluation(Subject({2023: (source,)}), catalogue())
    for indicator in catalogue():
        if indicator.code.startswith("depense_") or indicator.family == "quotidien":
            continue
        explanation = explain.indicator(indicator, 2023)
        value = evaluation.indicator(indicator, 2023).value
        step = explanation.step
        if step.cents is not None and value is not None:
            assert step.adds_up
            counted = sum(line.counted for line in step.lines)
            parts = sum(part.factor * (part.step.cents or 0) for part in step.parts)
            assert Fraction(counted + parts, 100) == value
        assert all(line.factor for each in steps(step) for line in each.lines)
        assert all(not line.factor for each in steps(step) for line in each.left_out)


def test_lines_that_do_not_add_up_cannot_be_shown() -> None:
    with pytest.raises(ValueError, match="is not"):
        Step(verbatim("x"), 2023, verbatim("1 €"), 100, verbatim(""), "", adds_up=True)


def test_a_line_counts_once_with_its_final_sign() -> None:
    """CN7 less 775: the sale is left out, and said; the money given back counts against."""
    source = BudgetSource(
        account(("73111", "R", 100), ("775", "R", 40), ("7391178", "D", 3)), Amount.MT_REAL
    )
    step = explainer(source).indicator(catalogue()["recettes_fonctionnement"], 2023).step
    assert {(line.account, line.counted) for line in step.lines} == {
        ("73111", 10_000),
        ("7391178", -300),
    }
    assert [(line.account, line.amount) for line in step.left_out] == [("775", 4_000)]


def test_a_ratio_is_explained_by_both_its_figures_and_their_sources() -> None:
    source = BudgetSource(account(("6411", "D", 100)), Amount.MT_REAL)
    explanation = explainer(source).indicator(catalogue()["ratio_1"], 2023)
    amount, people = (part.step for part in explanation.step.parts)
    assert (amount.cents, len(amount.lines)) == (10_000, 1)
    assert "XML" in str(amount.lines[0].where)
    assert str(people.source) == "PopTot déclaré"
    assert "10,00" in str(explanation.sentence)
    assert "fictif" not in str(explanation.source)


def test_a_balance_is_explained_by_its_accounts() -> None:
    source = balance("M57", c1641={"becre": 500, "obnetdeb": 20}, c1688={"becre": 4})
    step = explainer(source).indicator(catalogue()["encours_dette"], 2023).step
    (line,) = step.lines
    assert (line.account, line.counted) == ("1641", 48_000)
    assert "1641" in str(line.where)
    assert [line.account for line in step.left_out] == ["1688"]


def test_an_unknown_figure_is_explained_by_its_reasons() -> None:
    source = BudgetSource(account(("6411", "D", 100)), Amount.MT_REAL)
    explanation = explainer(source).indicator(catalogue()["capacite_desendettement"], 2023)
    assert "balance" in str(explanation.sentence)
    assert explanation.step.cents is None


def test_an_uncertain_definition_says_so() -> None:
    source = BudgetSource(account(("6411", "D", 100)), Amount.MT_REAL)
    explain = explainer(source)
    assert "incertaine" in str(explain.indicator(catalogue()["ventes"], 2023).caution)
    assert explain.indicator(catalogue()["charges_financieres"], 2023).caution is None


@pytest.mark.real_data
def test_the_savings_of_a_city_down_to_the_lines_of_its_file() -> None:
    budget = budget_frame(read_document(needs(BUDGETS) / "montreuil/CA_2022.xml"))
    step = explainer(BudgetSource(budget, Amount.MT_REAL))
    subject = Subject({2022: (BudgetSource(budget, Amount.MT_REAL),)})
    step = (
        Explainer(Evaluation(subject, catalogue()))
        .indicator(catalogue()["epargne_brute"], 2022)
        .step
    )
    assert step.cents == 2_121_327_912
    revenue, spending = step.parts
    assert (revenue.factor, spending.factor) == (1, -1)
    gained = sum(line.counted for line in revenue.step.all_lines())
    spent = sum(line.counted for line in spending.step.all_lines())
    assert gained - spent == step.cents
    sales = [line for line in revenue.step.left_out if line.account == "775"]
    assert sum(line.amount for line in sales) == 452_749_616
    assert "ligne XML 15312" in {str(line.where).partition(",")[0] for line in sales}
