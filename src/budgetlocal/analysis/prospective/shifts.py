"""Changes of the level of some articles ("energy +10 %"), and the FCTVA that capital spending brings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.analysis.prospective import layout as rows
from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.fctva import ACCOUNT, rules
from budgetlocal.analysis.prospective.layout import D, I, Layout, R
from budgetlocal.analysis.prospective.programme import Programme, eligible_fctva
from budgetlocal.analysis.prospective.rounding import PPM, grown, grown_all
from budgetlocal.core.money import Cents

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Shift:
    """A change of the level of some articles from the first projected year on."""

    concerns: Callable[[Article], bool]
    ppm: int


def shift_all(
    cents: NDArray[np.int64],
    layout: Layout,
    years: tuple[int, ...],
    shifts: Sequence[Shift],
    programme: Programme | None,
) -> tuple[tuple[int, Cents], ...]:
    """Change levels in every projected year; the debt is not there yet.

    What capital spending gains or loses moves the FCTVA by rule: at the rate of the year of the spending,
    after the delay of the programme, that of the general rule without one. In a programme each
    operation has its own eligible share.

    Returns:
        By how much the FCTVA of each year moves, without the years where it does not.

    Raises:
        UserError: no rate of FCTVA is known for a year.

    """
    import numpy as np

    moved: dict[int, Cents] = {}
    delay = (programme or Programme()).delay_years
    is_paid = (programme or Programme()).has_fctva
    place = layout.added.get((rows.FCTVA_DEPLACE, I, R, ACCOUNT))
    for shift in shifts:
        concerned = [article.is_real and shift.concerns(article) for article in layout.articles]
        eligible = np.array(
            [
                is_moved and _brings_fctva(article)
                for is_moved, article in zip(concerned, layout.articles, strict=True)
            ]
        )
        mask = np.array(concerned)
        before = cents[eligible].sum(axis=0).tolist()
        cents[mask, 1:] = grown_all(cents[mask, 1:], np.array(shift.ppm, dtype=np.int64))
        after = cents[eligible].sum(axis=0).tolist()
        for rank, year in enumerate(years, start=1):
            more = eligible_fctva(after[rank] - before[rank], PPM, year)
            more += _of_programme(layout, shift, programme, year)
            if more and is_paid and year + delay <= years[-1] and place is not None:
                moved[year + delay] = moved.get(year + delay, 0) + more
                cents[place, rank + delay] += more
    return tuple(sorted(moved.items()))


def _brings_fctva(article: Article) -> bool:
    """Whether spending of the starting point, or typed, gives right to FCTVA by its account."""
    is_spending = article.is_real and article.is_on(I, D) and article.tag != rows.PPI
    return is_spending and rules().eligible.has(article.nature)


def _of_programme(layout: Layout, shift: Shift, programme: Programme | None, year: int) -> Cents:
    if programme is None:
        return 0
    more = 0
    for each in programme.operations:
        article = layout.articles[layout.added[rows.PPI, I, D, each.compte]]
        spending = dict(each.cp).get(year, 0)
        if spending and shift.concerns(article):
            moved = grown(spending, shift.ppm) - spending
            more += eligible_fctva(moved, each.eligible_ppm, year)
    return more
