"""A figure of the bundled extract, of a collectivité or of a strate, from its origin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.core.formatting import UNKNOWN
from budgetlocal.core.origins import PublishedOrigin, StatedOrigin
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.indicators.dimensions import written
from budgetlocal.indicators.extract_statistics import CollectiviteStatistics, statistic_units
from budgetlocal.indicators.sources import Figure
from budgetlocal.reference.values import Kind

if TYPE_CHECKING:
    from budgetlocal.reference.extract import Extract

NO_EXTRACT = translatable(
    "Explication", "Les données embarquées ne donnent pas ce chiffre sur cet ordinateur."
)


def published_statement(origin: PublishedOrigin, extract: Extract | None) -> StatedOrigin:
    """Return what a figure of the extract says: its number, its indicator, of whom, its source."""
    unknown = StatedOrigin(verbatim(UNKNOWN), NO_EXTRACT, verbatim(""))
    if extract is None:
        return unknown
    figure = published_figure(origin, extract)
    owner = extract.by_code(Kind(origin.kind), origin.code)
    if owner is None or figure.value is None:
        return unknown
    indicator = extract.indicator(origin.key)
    words = translatable(
        "Explication", "{nom} : {qui}, {annee}",
        nom=indicator.label, qui=verbatim(owner.name), annee=origin.exercice,
    )  # fmt: skip
    dimension = statistic_units(extract)[origin.key]
    return StatedOrigin(verbatim(written(figure.value, dimension)), words, figure.source)


def published_figure(origin: PublishedOrigin, extract: Extract) -> Figure:
    """Return a figure of the extract, in euros or as a ratio; unknown when nobody has it."""
    owner = extract.by_code(Kind(origin.kind), origin.code)
    if owner is None or origin.key not in statistic_units(extract):
        return Figure(None, verbatim(""))
    return CollectiviteStatistics(extract, owner.id).figure(origin.key, origin.exercice)
