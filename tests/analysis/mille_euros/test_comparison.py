from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.mille_euros.other_communes import with_communes
from budgetlocal.analysis.mille_euros.other_year import with_document
from budgetlocal.analysis.mille_euros.outcome import outcome
from budgetlocal.analysis.mille_euros.parts import parts_of
from budgetlocal.analysis.mille_euros.peers import EXERCICE, nearest_in_population, profile
from budgetlocal.analysis.mille_euros.policies import Presentation
from budgetlocal.analysis.mille_euros.wording import Choices
from budgetlocal.core.errors import UserError
from budgetlocal.core.meanings import Role
from budgetlocal.reference.extract import Extract
from mille_budgets import BY_CHAPTER, BY_FUNCTION, account

M14 = account(
    ("211", "60612", 600_00, {}),
    ("020", "6161", 300_00, {}),
    ("823", "615231", 100_00, {}),
    plan=("M14", "M14_COM_SUP3500", 2020),
)
USUAL = Choices()
EQUAL = {"ecoles": 250, "administration": 250, "transports": 250, "non_ventilable": 250}


@pytest.fixture(scope="module")
def extract() -> Iterator[Extract]:
    with Extract.open() as opened:
        yield opened


def rows(comparison) -> dict[str, tuple]:
    return {row.key: row.cells[1:] for row in comparison.table.rows}


def test_years_of_two_nomenclatures_share_their_policies_and_the_change_is_said() -> None:
    result = with_document(BY_FUNCTION, M14, USUAL)
    assert rows(result) == {
        "ecoles": (500, 600, -100),
        "administration": (250, 300, -50),
        "transports": (125, 0, 125),
        "cadre_de_vie": (0, 100, -100),
        "non_ventilable": (125, 0, 125),
        "total": (1000, 1000, 0),
    }
    assert "la nomenclature change (M57, M14)" in str(result.chart.note)
    assert "125 € (compte administratif 2022), 0 €" in str(result.chart.title)
    assert [series.role for series in result.chart.series] == [Role.DEPENSES, Role.REFERENCE]


def test_the_same_document_has_no_gap() -> None:
    assert "les mêmes 1 000 €" in str(with_document(BY_FUNCTION, BY_FUNCTION, USUAL).chart.title)


def test_voted_beside_executed_is_said(demonstration) -> None:
    result = with_document(demonstration["CA_2024"], demonstration["BP_2025"], USUAL)
    assert "réalisées à côté de dépenses votées" in str(result.chart.note)


def test_official_headings_of_two_nomenclatures_are_refused() -> None:
    with pytest.raises(UserError, match="mêmes codes"):
        with_document(BY_FUNCTION, M14, Choices(presentation=Presentation.FUNCTIONS))


def test_functions_beside_chapters_are_refused() -> None:
    with pytest.raises(UserError, match="l'autre non"):
        with_document(BY_FUNCTION, BY_CHAPTER, USUAL)


def test_the_median_of_the_nearest_communes_is_the_one_of_the_extract(extract: Extract) -> None:
    budget = account(
        ("211", "60612", 300_00, {}),
        ("212", "2313", 200_00, {"section": "I", "chapitre": "23"}),
        ("01", "66111", 500_00, {"chapitre": "66"}),
        plan=("M57", "M57", EXERCICE),
    )
    result = with_communes(extract, budget, 8_437)
    found = profile(extract, nearest_in_population(extract, 8_437, 50))
    assert found is not None
    shown = rows(result)
    # Both sections, function 01 within heading 0: 500 € of 0, 500 of 2.
    assert [shown[heading][0] for heading in "012345678"] == [500, 0, 500, 0, 0, 0, 0, 0, 0]
    assert sum(shown[heading][1] for heading in "012345678") == 1000
    for entry in found.headings:
        here, median, gap, low, high = shown[entry.heading]
        assert gap == here - median
        assert (low, high) == (round(entry.low * 1000), round(entry.high * 1000))
        scale = sum((other.median for other in found.headings), Decimal(0))
        assert median == pytest.approx(float(entry.median / scale * 1000), abs=1)
    assert "50 communes" in str(result.chart.note)


def test_another_year_than_that_of_the_communes_is_said(extract: Extract) -> None:
    note = str(with_communes(extract, BY_FUNCTION, 8_000).chart.note)
    assert f"document de 2022, communes de {EXERCICE}" in note


@pytest.mark.parametrize(
    ("budget", "population", "words"),
    [
        (M14, 8_000, "M14"),
        (BY_CHAPTER, 800, "par fonction"),
        (BY_FUNCTION, None, "population"),
        (account(("211", "60612", 1_00, {}), nature_collectivite="EPCI"), 8_000, "communes"),
        (account(("211", "60612", 1_00, {}), is_principal=False), 8_000, "principaux"),
    ],
)
def test_what_does_not_compare_is_refused_with_the_reason(
    extract: Extract, budget, population, words
) -> None:
    with pytest.raises(UserError, match=words):
        with_communes(extract, budget, population)


def played(guesses: dict[str, int]):
    real = parts_of(BY_FUNCTION, USUAL).split
    return outcome(BY_FUNCTION, USUAL, real, guesses, by_chapter=False)


def test_the_outcome_of_a_game_by_hand() -> None:
    result = played(EQUAL)
    # Écoles 250 for 500, transports and function 01 250 for 125: 250 € elsewhere.
    assert result.points == 750
    assert [row.cells[1:] for row in result.table.rows] == [
        (250, 500, -250, -250_00),
        (250, 250, 0, 0),
        (250, 125, 125, 125_00),
        (250, 125, 125, 125_00),
        (1000, 1000, 0, 0),
    ]
    assert "retireraient 250,00" in str(result.verdict)
    assert result.chart.series[1].role is Role.JOUEUR
    assert result.chart.series[1].values == (250_00,) * 4


def test_guessing_the_budget_exactly_is_said() -> None:
    result = played(
        {"ecoles": 500, "administration": 250, "transports": 125, "non_ventilable": 125}
    )
    assert (result.points, str(result.verdict)) == (1000, "Exactement le vrai budget !")


@given(st.lists(st.integers(0, 1000), min_size=3, max_size=3))
def test_the_effects_of_any_choice_sum_to_nothing(cuts: list[int]) -> None:
    low, middle, high = sorted(cuts)
    parts = (low, middle - low, high - middle, 1000 - high)
    result = played(dict(zip(EQUAL, parts, strict=True)))
    assert sum(row.cells[4] for row in result.table.rows[:-1]) == 0
    assert 0 <= result.points <= 1000
