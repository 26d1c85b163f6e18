"""Which articles of a starting point stop after it: loans, and what the debt or the programme replaces."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.starting_point import Base
from budgetlocal.core.kinds import Section, Sens

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def stops(
    base: Base, articles: tuple[Article, ...], *, has_debt: bool, has_programme: bool
) -> NDArray[np.bool_]:
    """Return which rows of a projection stop: those of the starting point that debt or programme replace."""
    import numpy as np

    found = np.zeros(len(articles), dtype=np.bool_)
    found[: len(base.articles)] = _stopping(base, has_debt, has_programme)
    return found


@lru_cache(maxsize=16)
def _stopping(base: Base, has_debt: bool, has_programme: bool) -> tuple[bool, ...]:  # noqa: FBT001 - a key
    """Return which articles of a starting point stop; the same for every scenario of it."""
    given = parts()
    found = []
    for article in base.articles:
        nature = article.nature
        is_loan = article.is_on(Section.INVESTISSEMENT, Sens.RECETTE) and given.capital.has(nature)
        is_due = (
            article.is_on(Section.INVESTISSEMENT, Sens.DEPENSE) and given.capital.has(nature)
        ) or (article.is_on(Section.FONCTIONNEMENT, Sens.DEPENSE) and given.interest.has(nature))
        is_works = (
            article.is_on(Section.INVESTISSEMENT, Sens.DEPENSE) and given.equipment.has(nature)
        ) or (
            article.is_on(Section.INVESTISSEMENT, Sens.RECETTE)
            and given.equipment_income.has(nature)
        )
        stops = is_loan or (is_due and has_debt) or (is_works and has_programme)
        found.append(article.is_real and stops)
    return tuple(found)
