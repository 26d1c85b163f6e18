"""What a projection does not count of the programme that it follows: credits outside its years."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.prospective.programme import Programme
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable


def programme_findings(projection: Projection) -> Iterator[Finding]:
    """Yield the credits de paiement that fall before or after the projected years."""
    if projection.programme is None:
        return
    words = outside_words(projection.programme, projection.scenario.years)
    if words is not None:
        yield Finding(
            "prospective_cp_hors_periode",
            Severity.INFO,
            translatable(
                "Prospective", "Des crédits de paiement ne sont pas dans les années projetées"
            ),
            words,
        )


def outside_words(programme: Programme, years: tuple[int, ...]) -> Text | None:
    """Return which operations have credits outside some years, and how much; None without any."""
    outside = [
        (each.nom, year, cents)
        for each in programme.operations
        for year, cents in each.cp
        if cents and not years[0] <= year <= years[-1]
    ]
    if not outside:
        return None
    return translatable(
        "Prospective",
        "Hors des années projetées, donc pas comptés : {avant} de crédits avant {premiere} et {apres} après "
        "{derniere} ({operations}).",
        operations=", ".join(dict.fromkeys(name for name, _, _ in outside)),
        avant=euros(sum(cents for _, year, cents in outside if year < years[0])),
        premiere=years[0],
        apres=euros(sum(cents for _, year, cents in outside if year > years[-1])),
        derniere=years[-1],
    )
