"""Origins beyond lines: a formula, a published figure, a share of 1 000 €, an opposite; kept as JSON."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.explaining import Context, document_key, explanation_of
from budgetlocal.analysis.published import published_figure
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount, Etape, Sens
from budgetlocal.core.origins import (
    FormulaOrigin,
    IndicatorOrigin,
    LinesOrigin,
    LoanAmount,
    LoansOrigin,
    OperationOrigin,
    PublishedOrigin,
    SharedOrigin,
)
from budgetlocal.core.specs import Unit
from budgetlocal.core.text import verbatim
from budgetlocal.export.proof.origin_json import origin_json, origin_of_json
from budgetlocal.export.proof.recomputing import CannotRecomputeError, Recomputing
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Unit as OpenUnit
from fakes import make_document, make_line

TITLE = verbatim("Le chiffre")


def account(*spent: int, received: int = 1_000_00):
    lines = [make_line(rank, {Amount.MT_REAL: cents}) for rank, cents in enumerate(spent, start=1)]
    lines.append(
        make_line(
            len(spent) + 1,
            {Amount.MT_REAL: received},
            nature="73111",
            chapitre="731",
            contnat="731",
            sens=Sens.RECETTE,
        )
    )
    return budget_frame(make_document(tuple(lines), exercice=2023, etape=Etape.CA))


def again(budget, **given):
    return Recomputing((budget,), budget, population=10, extract=None, **given)


ORIGINS = (
    IndicatorOrigin("epargne_brute", 2025, ("a/1/2025/BP", "b/1/2025/DM1")),
    FormulaOrigin('par_habitant(epargne_brute) + 1 - loi("x")', 2023, ("a",)),
    PublishedOrigin("strate", "04", "dgfip.median", 2022),
    SharedOrigin((LinesOrigin((1,), "MtReal"), LinesOrigin((2, 3), "MtReal", "d")), 1, 1000),
    LoansOrigin(LoanAmount.ENCOURS, 2024, "d", "F"),
    OperationOrigin("-", (LinesOrigin((1,), "MtReal"),)),
)


@pytest.mark.parametrize("origin", ORIGINS, ids=lambda each: type(each).__name__)
def test_an_origin_comes_back_from_its_json(origin):
    assert origin_of_json(origin_json(origin)) == origin


@pytest.mark.parametrize("broken", [{}, {"publie": "x"}, {"operation": "*", "termes": [{}]}])
def test_what_is_no_origin_is_refused(broken):
    with pytest.raises((KeyError, TypeError, ValueError)):
        origin_of_json(broken)


def test_a_formula_by_hand():
    """1 000 received, 600 spent, 10 inhabitants: 40 € each, a saving of 40 %, a ceiling of 12 years."""
    budget = account(600_00)
    found, context = again(budget), Context((budget,), budget, 10)
    head = FormulaOrigin("par_habitant(epargne_brute)", 2023)
    assert found.value(head, Unit.EUROS_PER_HEAD) == 40
    assert found.value(FormulaOrigin("epargne_brute * 2", 2023), Unit.EUROS) == 800_00
    ceiling = FormulaOrigin('loi("desendettement_plafond_communes")', 2023)
    assert found.value(ceiling, Unit.YEARS) == 12
    made = explanation_of(head, TITLE, context)
    assert "40" in str(made.step.value)
    assert {line.amount for line in made.step.all_lines()} == {1_000_00, 600_00}
    assert "12" in str(explanation_of(ceiling, TITLE, context).step.value)


@pytest.mark.parametrize("text", ["", "epargne_brute +", "epargne_brute + population", 'stat("x")'])
def test_a_formula_that_is_none_is_not_computed(text):
    with pytest.raises(CannotRecomputeError):
        again(account(600_00)).value(FormulaOrigin(text, 2023), Unit.EUROS)


def test_shares_of_a_thousand_by_hand():
    """Three equal parts: 334, 333, 333, the first served first (largest remainder)."""
    budget = account(100_00, 100_00, 100_00)
    parts = tuple(LinesOrigin((rank,), "MtReal") for rank in (1, 2, 3))
    found, context = again(budget), Context((budget,), budget)
    values = [found.value(SharedOrigin(parts, rank, 1000), Unit.EUROS) for rank in range(3)]
    assert values == [334_00, 333_00, 333_00]
    step = explanation_of(SharedOrigin(parts, 0, 1000), TITLE, context).step
    assert "334" in str(step.value)
    assert [line.amount for line in step.all_lines()] == [100_00]
    with pytest.raises(CannotRecomputeError):
        found.value(SharedOrigin(parts, 3, 1000), Unit.EUROS)


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=6))
def test_shares_make_the_whole(amounts):
    budget = account(*amounts)
    parts = tuple(LinesOrigin((rank,), "MtReal") for rank in range(1, len(amounts) + 1))
    found = again(budget)
    shares = [
        found.value(SharedOrigin(parts, rank, 1000), Unit.EUROS) for rank in range(len(parts))
    ]
    assert sum(shares) == 1_000_00


def test_the_opposite_of_a_number():
    budget = account(600_00)
    origin = OperationOrigin("-", (LinesOrigin((1,), "MtReal"),))
    assert again(budget).value(origin, Unit.EUROS) == -600_00
    assert explanation_of(origin, TITLE, Context((budget,), budget)).step.cents == -600_00


def test_a_published_figure_is_that_of_the_extract():
    budget = account(600_00)
    with Extract.open() as extract:
        montreuil = extract.by_siren("219300480")[0]
        value = next(
            each
            for each in extract.sheet(montreuil.id)
            if extract.indicator(each.indicator).unit is OpenUnit.EUROS and each.number is not None
        )
        origin = PublishedOrigin("commune", "93048", value.indicator, value.exercice)
        found = Recomputing((budget,), budget, population=None, extract=extract)
        assert found.value(origin, Unit.EUROS) == value.number
        made = explanation_of(origin, TITLE, Context((budget,), budget, extract=extract))
        assert "Montreuil" in str(made.definition)
        assert str(made.source)
        nobody = PublishedOrigin("commune", "00000", "dgcl_dgf.montant", 2022)
        assert published_figure(nobody, extract).value is None
    with pytest.raises(CannotRecomputeError):
        again(budget).value(origin, Unit.EUROS)
    without = explanation_of(origin, TITLE, Context((budget,), budget))
    assert str(without.step.value) == "n. d."


def test_lines_of_another_budget_are_its_own_and_never_those_shown():
    shown = account(600_00)
    other = budget_frame(make_document((make_line(1, {Amount.MT_REAL: 5_00}),), exercice=2022))
    origin = LinesOrigin((1,), "MtReal", document_key(other))
    step = explanation_of(origin, TITLE, Context((shown,), shown, others=(other,))).step
    assert step.cents == 5_00
    with pytest.raises(UserError):
        explanation_of(origin, TITLE, Context((shown,), shown))
