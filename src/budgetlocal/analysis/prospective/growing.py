"""The articles of each year before any debt: grown, typed, taxes and staff, programme of investments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.analysis.mille_euros.sharing import share_out
from budgetlocal.analysis.prospective import layout as rows
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.growth import Growth, concerns, index_rate
from budgetlocal.analysis.prospective.hypotheses import Montants, Scenario
from budgetlocal.analysis.prospective.layout import D, F, Layout
from budgetlocal.analysis.prospective.programme import Programme
from budgetlocal.analysis.prospective.programme_flows import add_programme
from budgetlocal.analysis.prospective.refusals import refused, too_large
from budgetlocal.analysis.prospective.rounding import LARGEST, PPM, grown, grown_all, scaled
from budgetlocal.analysis.prospective.starting_point import Base
from budgetlocal.core.formatting import euros
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable, verbatim

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def grown_articles(
    base: Base,
    scenario: Scenario,
    programme: Programme | None,
    layout: Layout,
    growth: Growth,
) -> NDArray[np.int64]:
    """Return the articles of each year in whole cents, the debt and the new loans still at zero.

    Raises:
        UserError: an amount leaves exact arithmetic, or the programme brings what nothing tells.

    """
    import numpy as np

    cents = np.zeros((len(layout.articles), scenario.annees + 1), dtype=np.int64)
    cents[:, 0] = layout.cents
    has_volume = bool(growth.volume.any())
    typed = _typed_rows(layout, scenario)
    once = _one_off_rows(layout, scenario)
    before = np.where(layout.stops, 0, layout.cents)
    taxes = _Taxes(scenario, layout)
    for rank, year in enumerate(scenario.years):
        now = grown_all(before, growth.price[:, rank])
        if has_volume:
            now = grown_all(now, growth.volume[:, rank])
        for montants, places in typed:
            _type(now, montants, places, year)
        _staff(now, scenario, layout, year)
        _check_staff(now, scenario, layout, year)
        taxes.fill(now, year)
        if np.abs(now).max(initial=0) > LARGEST:
            raise too_large()
        before = now
        cents[:, rank + 1] = now
    for place, year, amount in once:
        if year in scenario.years:
            cents[place, year - base.year] += amount
    if programme is not None:
        add_programme(cents, base, scenario, programme, layout)
    return cents


def _typed_rows(layout: Layout, scenario: Scenario) -> list[tuple[Montants, list[int]]]:
    found = []
    for each in scenario.montants:
        key = (rows.MONTANT, each.cible.section, each.cible.sens, each.cible.compte)
        if key in layout.added:
            found.append((each, [layout.added[key]]))
            continue
        places = [
            rank
            for rank, article in enumerate(layout.articles)
            if article.is_real and not article.tag and concerns(each.cible, article)
        ]
        found.append((each, places))
    return found


def _type(now: NDArray[np.int64], montants: Montants, places: list[int], year: int) -> None:
    """Put the amount typed for a year on its articles, shared as they were the year before."""
    amount = dict(montants.par_annee).get(year)
    if amount is None:
        return
    weights = [max(0, int(now[place])) for place in places]
    if amount < 0 or not any(weights):
        shares: tuple[int, ...] = (amount, *([0] * (len(places) - 1)))
    else:
        shares = share_out(weights, amount)
    now[places] = shares


def _one_off_rows(layout: Layout, scenario: Scenario) -> list[tuple[int, int, Cents]]:
    return [
        (layout.added[rows.PONCTUEL, each.section, each.sens, each.compte], each.annee, each.cents)
        for each in scenario.ponctuelles
    ]


def _staff(now: NDArray[np.int64], scenario: Scenario, layout: Layout, year: int) -> None:
    for key, place in layout.added.items():
        if key[0] == rows.EFFECTIFS:
            now[place] += sum(
                scaled(each.cout_cents, each.etp_millieme, 1000)
                for each in scenario.effectifs
                if each.annee == year
            )


def _check_staff(now: NDArray[np.int64], scenario: Scenario, layout: Layout, year: int) -> None:
    """Refuse posts that are closed and cost more than all the staff."""
    if all(each.etp_millieme > 0 for each in scenario.effectifs):
        return
    chapter = parts().staff_chapter
    held = sum(
        int(cents)
        for article, cents in zip(layout.articles, now.tolist(), strict=True)
        if article.is_real and article.is_on(F, D) and article.chapitre == chapter
    )
    if held < 0:
        raise refused(
            translatable(
                "Prospective",
                "Les postes fermés coûtent plus que tout le personnel en {annee} ({montant} au chapitre {chapitre}).",
                annee=year,
                montant=euros(held),
                chapitre=verbatim(chapter),
            ),
            translatable(
                "Prospective", "Vérifiez le nombre de postes et le coût annuel de l'un d'eux."
            ),
        )


class _Taxes:
    """The taxes of a scenario, their bases carried from year to year."""

    def __init__(self, scenario: Scenario, layout: Layout) -> None:
        self._scenario = scenario
        self._bases = [each.base_cents for each in scenario.taxes]
        places = {key[0]: place for key, place in layout.added.items()}
        self._places = [places[f"{rows.TAXE}:{rank}"] for rank in range(len(scenario.taxes))]

    def fill(self, now: NDArray[np.int64], year: int) -> None:
        """Put the product of each tax of a year on its row."""
        for rank, tax in enumerate(self._scenario.taxes):
            base = self._bases[rank]
            if tax.indice:
                base = grown(base, index_rate(self._scenario, tax.indice, year))
            base = grown(base, tax.physique_ppm)
            self._bases[rank] = base
            now[self._places[rank]] = scaled(base, tax.rate(year), PPM)
