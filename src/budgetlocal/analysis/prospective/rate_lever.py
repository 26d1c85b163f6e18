"""The rates of the taxes that a scenario describes, all moved in proportion: the rate that reaches a target.

In proportion is how the CGI lets a council move its rates without changing the links between them (article
1636 B sexies).
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from budgetlocal.analysis.prospective.hypotheses import Scenario, Taxe
from budgetlocal.analysis.prospective.layout import TAXE
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.rounding import PPM, scaled
from budgetlocal.analysis.prospective.wording import rate_text
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, joined, translatable, verbatim

_VOTED = 100
"""A hundredth of a point, in millionths."""


def with_rates_moved(scenario: Scenario, ppm: int) -> Scenario:
    """Return the scenario with every rate of a projected year higher by a share of itself, in millionths.

    A rate stays within 100 %; the rate of the base year is not touched.
    """
    return replace(
        scenario, taxes=tuple(_moved(each, scenario.years, ppm) for each in scenario.taxes)
    )


def _moved(tax: Taxe, years: tuple[int, ...], ppm: int) -> Taxe:
    kept = tuple(pair for pair in tax.taux_par_annee if pair[0] < years[0])
    rates = tuple((year, min(PPM, scaled(tax.rate(year), PPM + ppm))) for year in years)
    return replace(tax, taux_par_annee=(*kept, *rates))


def highest_move(scenario: Scenario) -> int:
    """Return how far the rates go up before one of them is 100 %, in millionths, 100 % at most."""
    rates = [each.rate(year) for each in scenario.taxes for year in scenario.years]
    return min(PPM, *(int(Fraction(PPM * (PPM - rate), rate)) for rate in rates if rate), PPM)


def taxes_held(projection: Projection, rank: int) -> Cents:
    """Return the product of the taxes that the scenario describes in the year of a rank."""
    return sum(
        int(cents)
        for article, cents in zip(
            projection.articles, projection.cents[:, rank].tolist(), strict=True
        )
        if article.tag.startswith(f"{TAXE}:")
    )


def voted_rates(scenario: Scenario, year: int) -> tuple[tuple[str, int], ...]:
    """Return the taxes and their rates in a year as they may be voted, in millionths.

    A rate is voted in hundredths of a point: the next one above, so that what the rate brings is not less.
    """
    return tuple(
        (each.nom, min(PPM, -(-each.rate(year) // _VOTED) * _VOTED)) for each in scenario.taxes
    )


def rates_words(scenario: Scenario, year: int) -> Text:
    """Return the rates to vote in a year: "foncier bâti 41,2 %"."""
    return joined(
        translatable(
            "Prospective",
            "{nom} {taux}",
            nom=verbatim(name),
            taux=rate_text(rate, signed=False),
        )
        for name, rate in voted_rates(scenario, year)
    )
