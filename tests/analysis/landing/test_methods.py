"""Each method by hand, and what it does without what it needs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.landing.history import Past, Year
from budgetlocal.analysis.landing.methods import Method, forecast, share, usual_rate

TWO_YEARS = {
    2023: Year(credits=1_000, to_date=400, total=800),
    2024: Year(credits=1_000, to_date=500, total=1_000),
}


def test_the_usual_share_and_rate_by_hand() -> None:
    """(400 + 500) / (800 + 1 000) = 50 % by the date; 1 800 of 2 000 of credits = 90 %."""
    past = Past(Year(), TWO_YEARS)
    assert share(past) == 0.5
    assert usual_rate(past) is not None
    assert float(usual_rate(past) or 0) == 0.9


def test_the_season_by_hand() -> None:
    """600 at half of the usual year: 1 200."""
    assert forecast(Method.SEASON, Past(Year(to_date=600), TWO_YEARS), 6) == 1_200


def test_the_habit_by_hand() -> None:
    """600 done, and half of 90 % of 1 200 still to come: 600 + 540."""
    past = Past(Year(credits=1_200, to_date=600), TWO_YEARS)
    assert forecast(Method.HABIT, past, 6) == 1_140


def test_the_habit_without_a_statement_is_the_usual_rate_of_the_credits() -> None:
    assert forecast(Method.HABIT, Past(Year(credits=1_200), TWO_YEARS), 12) == 1_080


def test_the_naive_methods_by_hand() -> None:
    past = Past(Year(to_date=600), TWO_YEARS)
    assert forecast(Method.LAST_YEAR, past, 6) == 1_000
    assert forecast(Method.STRAIGHT_LINE, past, 6) == 1_200
    assert forecast(Method.STRAIGHT_LINE, Past(Year(), TWO_YEARS), 12) == 1_200


def test_what_is_engaged_is_the_least_that_will_be_spent() -> None:
    past = Past(Year(credits=1_200, to_date=600, engaged=700), TWO_YEARS)
    assert forecast(Method.HABIT, past, 6) == 1_300
    assert forecast(Method.LAST_YEAR, past, 6) == 1_000


def test_a_method_without_what_it_needs_answers_nothing() -> None:
    nothing = Past(Year(to_date=600), {})
    assert forecast(Method.SEASON, nothing, 6) is None
    assert forecast(Method.HABIT, nothing, 6) is None
    assert forecast(Method.LAST_YEAR, nothing, 6) is None
    unspent = Past(Year(credits=5, to_date=600), {2024: Year(credits=0, to_date=0, total=0)})
    assert forecast(Method.SEASON, unspent, 6) is None
    assert forecast(Method.HABIT, unspent, 6) is None


@given(st.integers(1, 10**12), st.integers(1, 10**12), st.integers(1, 11), st.integers(1, 10**12))
def test_years_that_are_all_alike_are_forecast_exactly(
    total: int, credits: int, twelfths: int, now: int
) -> None:
    """When every year has spent the same part by the date, both methods find the year again."""
    year = Year(credits=credits * 12, to_date=total * twelfths, total=total * 12)
    past = Past(Year(credits=credits * 12 * now, to_date=total * twelfths * now), {2024: year})
    assert forecast(Method.SEASON, past, twelfths) == total * 12 * now
    assert forecast(Method.HABIT, past, twelfths) == total * 12 * now
    assert forecast(Method.STRAIGHT_LINE, past, twelfths) == total * 12 * now
