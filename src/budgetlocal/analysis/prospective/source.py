"""The first column, the columns of years and the source line of what a projection shows."""

from __future__ import annotations

from budgetlocal.analysis.labels import source_of
from budgetlocal.analysis.prospective.debt_years import unaccrued
from budgetlocal.analysis.prospective.layout import attaches
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.core.specs import CellKind, Column
from budgetlocal.core.text import Text, joined, translatable, verbatim

LABEL = Column("libelle", translatable("Prospective", "Libellé"), CellKind.TEXT)


def source_words(projection: Projection, name: str) -> Text:
    """Return the source line of what a projection shows; it says which accrued interest is left out."""
    source = translatable(
        "Prospective",
        "Projection du scénario « {nom} » à partir de : {source}",
        nom=verbatim(name),
        source=source_of(projection.base.budget),
    )
    left = unaccrued(projection) if attaches(projection.base, projection.scenario) else ()
    if not left:
        return source
    without = translatable("Prospective", "ICNE hors {nombre} emprunt(s)", nombre=len(left))
    return joined((source, without), " ; ")


def year_columns(projection: Projection) -> tuple[Column, ...]:
    """Return one column of euros per year; the base year says so."""
    base, *years = projection.years
    first = translatable("Prospective", "{annee} (départ)", annee=base)
    return (
        Column(str(base), first, CellKind.EUROS),
        *(Column(str(year), verbatim(str(year)), CellKind.EUROS) for year in years),
    )
