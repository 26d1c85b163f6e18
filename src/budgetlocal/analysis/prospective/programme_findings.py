"""What a projection does not count of the programme that it follows: credits outside its years."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable


def programme_findings(projection: Projection) -> Iterator[Finding]:
    """Yield the credits de paiement that fall before or after the projected years."""
    programme = projection.programme
    if programme is None:
        return
    first, last = projection.scenario.years[0], projection.scenario.years[-1]
    pairs = [(each.nom, year, cents) for each in programme.operations for year, cents in each.cp]
    outside = [(nom, year, cents) for nom, year, cents in pairs if not first <= year <= last]
    if not any(cents for _, _, cents in outside):
        return
    yield Finding(
        "prospective_cp_hors_periode",
        Severity.INFO,
        translatable(
            "Prospective", "Des crédits de paiement ne sont pas dans les années projetées"
        ),
        translatable(
            "Prospective",
            "{operations} : {avant} avant {premiere} (à compter seulement s'ils sont déjà payés), {apres} après "
            "{derniere}.",
            operations=", ".join(dict.fromkeys(nom for nom, _, cents in outside if cents)),
            avant=euros(sum(cents for _, year, cents in outside if year < first)),
            premiere=first,
            apres=euros(sum(cents for _, year, cents in outside if year > last)),
            derniere=last,
        ),
    )
