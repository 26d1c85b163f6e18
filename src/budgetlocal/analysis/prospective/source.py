"""The first column, the columns of years and the source line of what a projection shows."""

from __future__ import annotations

from budgetlocal.analysis.labels import source_of
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.core.specs import CellKind, Column
from budgetlocal.core.text import Text, translatable, verbatim

LABEL = Column("libelle", translatable("Prospective", "Libellé"), CellKind.TEXT)


def source_words(projection: Projection, name: str) -> Text:
    """Return the source line of what a projection shows."""
    return translatable(
        "Prospective",
        "Projection du scénario « {nom} » à partir de : {source}",
        nom=verbatim(name),
        source=source_of(projection.base.budget),
    )


def year_columns(projection: Projection) -> tuple[Column, ...]:
    """Return one column of euros per year; the base year says so."""
    base, *years = projection.years
    first = translatable("Prospective", "{annee} (départ)", annee=base)
    return (
        Column(str(base), first, CellKind.EUROS),
        *(Column(str(year), verbatim(str(year)), CellKind.EUROS) for year in years),
    )
