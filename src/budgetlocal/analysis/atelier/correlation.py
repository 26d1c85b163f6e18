"""Whether two figures go together over a sample, with what it does not prove."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from budgetlocal.analysis.atelier.samples import Sample
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.text import Text, translatable
from budgetlocal.indicators.columns import Column

FEWEST = 30
"""Below it, a correlation is not shown."""
_WEAK, _STRONG = 0.2, 0.5
CAUTION = translatable(
    "Atelier",
    "Aller ensemble n'est pas causer : la taille, la richesse ou l'âge des habitants peuvent expliquer les "
    "deux chiffres à la fois, et les années ne sont pas les mêmes.",
)


@dataclass(frozen=True, slots=True)
class Correlation:
    """How two figures go together."""

    count: int
    """Communes that have both."""
    linear: float | None
    """Pearson's coefficient, from -1 to 1; None when it is not defined or n is too small."""
    ranks: float | None
    """Spearman's: of the ranks, which extreme values do not pull."""
    statement: Text
    caution: Text = CAUTION


def correlation(first: Column, second: Column, sample: Sample) -> Correlation:
    """Return the correlation over the communes of a sample that have both figures."""
    import numpy as np
    import pandas as pd

    both = sample.keep & ~np.isnan(first.values) & ~np.isnan(second.values)
    count = int(np.count_nonzero(both))
    x, y = pd.Series(first.values[both]), pd.Series(second.values[both])
    if count < FEWEST or x.max() == x.min() or y.max() == y.min():
        return Correlation(count, None, None, _too_few(count))
    linear = float(x.corr(y))
    ranks = float(x.rank().corr(y.rank()))
    return Correlation(count, linear, ranks, _statement(count, linear, ranks))


def _too_few(count: int) -> Text:
    return translatable(
        "Atelier",
        "{nombre} commune(s) ont les deux chiffres : on ne peut rien en dire (il en faut {minimum}).",
        nombre=decimal_number(count),
        minimum=FEWEST,
    )


def _statement(count: int, linear: float, ranks: float) -> Text:
    return translatable(
        "Atelier",
        "{lien} Coefficient r = {lineaire} (rangs : {rangs}), n = {nombre} communes.",
        lien=_link(ranks),
        lineaire=decimal_number(Decimal(str(linear)), 2),
        rangs=decimal_number(Decimal(str(ranks)), 2),
        nombre=decimal_number(count),
    )


def _link(ranks: float) -> Text:
    if abs(ranks) < _WEAK:
        return translatable("Atelier", "Pas de lien visible entre les deux.")
    if ranks > 0:
        if ranks < _STRONG:
            return translatable(
                "Atelier", "Un lien faible : l'un est un peu plus haut quand l'autre l'est."
            )
        return translatable("Atelier", "Un lien net : l'un est plus haut quand l'autre l'est.")
    if ranks > -_STRONG:
        return translatable(
            "Atelier", "Un lien faible : l'un est un peu plus bas quand l'autre est haut."
        )
    return translatable("Atelier", "Un lien net : l'un est plus bas quand l'autre est haut.")
