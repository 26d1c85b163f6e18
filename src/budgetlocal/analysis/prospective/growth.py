"""The yearly rates of each article under the assumptions: the most precise one that is about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.hypotheses import Cible, Croissance, Scenario, target_words
from budgetlocal.analysis.prospective.indices import indices
from budgetlocal.analysis.prospective.refusals import impossible_rate, no_index_value, refused
from budgetlocal.analysis.prospective.rounding import PPM
from budgetlocal.core.text import translatable, verbatim

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Growth:
    """Rates in millionths by article and year."""

    price: NDArray[np.int64]
    volume: NDArray[np.int64]
    rules: tuple[int, ...]
    """Rank in the scenario of the growth that each article follows; -1 for none."""


def growth_of(articles: Sequence[Article], scenario: Scenario) -> Growth:
    """Return the rates of each article; without an assumption an article stays as it is.

    Raises:
        UserError: an index has no value for a year, or a rate is out of bounds once added up.

    """
    import numpy as np

    rules = _ranks(tuple(articles), tuple(each.cible for each in scenario.croissances))
    years = scenario.years
    price = np.zeros((len(scenario.croissances) + 1, len(years)), dtype=np.int64)
    volume = np.zeros_like(price)
    used = set(rules)
    for rank, each in enumerate(scenario.croissances):
        if rank in used:
            price[rank] = [yearly_rate(scenario, each, year) for year in years]
            volume[rank] = each.volume_ppm
    # The last row is that of articles without an assumption: rank -1.
    places = np.array(rules, dtype=np.int64)
    return Growth(price[places], volume[places], rules)


def rule_of(article: Article, croissances: Sequence[Croissance]) -> int:
    """Return the rank of the growth that an article follows, -1 when none is about it.

    The longest account prefix counts, then the chapter; of two alike, the last. Order movements are
    carried on as they are.
    """
    return _rank(article, [each.cible for each in croissances])


@lru_cache(maxsize=64)
def _ranks(articles: tuple[Article, ...], cibles: tuple[Cible, ...]) -> tuple[int, ...]:
    """Return the rank that each article follows; rates do not change it, so a slider does not either."""
    return tuple(_rank(article, cibles) for article in articles)


def _rank(article: Article, cibles: Sequence[Cible]) -> int:
    best, weight = -1, (-1, -1)
    if not article.is_real:
        return best
    for rank, cible in enumerate(cibles):
        if concerns(cible, article) and cible.weight >= weight:
            best, weight = rank, cible.weight
    return best


def concerns(cible: Cible, article: Article) -> bool:
    """Whether a target is about an article."""
    return (
        article.section is cible.section
        and article.sens is cible.sens
        and cible.chapitre in {"", article.chapitre}
        and article.nature.startswith(cible.compte)
    )


def yearly_rate(scenario: Scenario, each: Croissance, year: int) -> int:
    """Return the rate of a growth in a year, index included, in millionths.

    Raises:
        UserError: the index has no value for the year, or the sum leaves -100 % to 100 %.

    """
    rate = each.own_rate(year)
    if each.indice:
        rate += index_rate(scenario, each.indice, year)
    if not -PPM <= rate <= PPM:
        raise impossible_rate(target_words(each.cible))
    return rate


def index_rate(scenario: Scenario, key: str, year: int) -> int:
    """Return the value of an index in a year: as typed in the scenario, else as published.

    Raises:
        UserError: nobody gives it; an unknown index is not a flat one.

    """
    index = indices().get(key)
    if index is None:
        raise refused(
            translatable("Prospective", "L'indice « {nom} » est inconnu.", nom=verbatim(key))
        )
    typed = dict(dict(scenario.indices).get(key, ()))
    if year in typed:
        return typed[year]
    published = index.values.get(year)
    if published is None:
        raise no_index_value(index.name, year)
    return published.taux_ppm
