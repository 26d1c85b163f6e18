"""The figures of a projected year, each a sum of articles, and the ratios they make.

They add up: epargne nette + other operating movements + investment income without loans + loans
- investment spending without the debt = change of the fonds de roulement.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.layout import D, F, I, R
from budgetlocal.analysis.prospective.measures import Measure, measures_of
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.core.money import Cents, ratio
from budgetlocal.core.text import Text, translatable
from budgetlocal.indicators.catalogue import catalogue

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Flow(StrEnum):
    """The sums of a year that are not in the catalogue."""

    AUTRES_FONCTIONNEMENT = "autres_fonctionnement"
    DEPENSES_INVESTISSEMENT = "depenses_investissement_hors_dette"
    RECETTES_INVESTISSEMENT = "recettes_investissement_hors_emprunt"


CHAIN = (
    measures.RECETTES,
    measures.DEPENSES,
    measures.EPARGNE_GESTION,
    measures.CHARGES_FINANCIERES,
    measures.EPARGNE_BRUTE,
    measures.REMBOURSEMENTS,
    measures.EPARGNE_NETTE,
    Flow.AUTRES_FONCTIONNEMENT,
    Flow.DEPENSES_INVESTISSEMENT,
    Flow.RECETTES_INVESTISSEMENT,
    measures.EMPRUNTS,
)
"""The sums, in the order in which they are read."""
NAMES: dict[str, Text] = {
    Flow.AUTRES_FONCTIONNEMENT: translatable(
        "Prospective", "Autres mouvements réels de fonctionnement (cessions, provisions)"
    ),
    Flow.DEPENSES_INVESTISSEMENT: translatable(
        "Prospective", "Dépenses d'investissement hors dette"
    ),
    Flow.RECETTES_INVESTISSEMENT: translatable(
        "Prospective", "Recettes d'investissement hors emprunt"
    ),
}


def name_of(code: str) -> Text:
    """Return the name of a sum."""
    return NAMES[code] if code in NAMES else catalogue()[code].label


def definition_of(code: str) -> Text | None:
    """Return the definition of a sum of the catalogue, None for the others."""
    return None if code in NAMES else catalogue()[code].definition


def measure_of(projection: Projection, code: str) -> Measure:
    """Return how a sum is made of the articles of a projection."""
    known = measures_of(projection.articles, projection.base.budget)
    if code not in NAMES:
        return known[code]
    if code == Flow.AUTRES_FONCTIONNEMENT:
        operating = _side(projection, (F, R)) - _side(projection, (F, D))
        return Measure(operating - known[measures.EPARGNE_BRUTE].factors)
    if code == Flow.DEPENSES_INVESTISSEMENT:
        return Measure(_side(projection, (I, D)) - known[measures.REMBOURSEMENTS].factors)
    return Measure(_side(projection, (I, R)) - known[measures.EMPRUNTS].factors)


def values_of(projection: Projection, code: str) -> tuple[Cents, ...]:
    """Return a sum in each year, the base year first."""
    return tuple(measure_of(projection, code).over(projection.cents).tolist())


def capacite_desendettement(projection: Projection) -> tuple[Decimal | None, ...]:
    """Return the years needed to repay the debt; unknown without debt or with no epargne brute."""
    savings = projection.measure(measures.EPARGNE_BRUTE)
    return tuple(
        ratio(debt, saved)
        if debt is not None and saved > 0
        else (Decimal(0) if debt == 0 else None)
        for debt, saved in zip(projection.encours, savings, strict=True)
    )


def taux(projection: Projection, code: str) -> tuple[Decimal | None, ...]:
    """Return a sum over operating revenue, in each year."""
    revenue = projection.measure(measures.RECETTES)
    return tuple(
        ratio(part, whole) for part, whole in zip(values_of(projection, code), revenue, strict=True)
    )


def _side(projection: Projection, side: tuple[str, str]) -> NDArray[np.int64]:
    import numpy as np

    section, sens = side
    return np.array(
        [
            int(each.section == section and each.sens == sens and each.is_real)
            for each in projection.articles
        ],
        dtype=np.int64,
    )
