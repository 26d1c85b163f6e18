"""Whether amounts without a unit are too small to be euros: asked, never guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.kinds import Etape, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.register import registered_by_siren
from budgetlocal.importing.tables.report import Choix, Question

_LEAST_PER_HEAD: Cents = 50_00
"""Operating spending per inhabitant below which a principal budget cannot be in euros: communes
spend 500 euros and more (OFGL, medians by population, 2018-2025)."""
_LEAST: Cents = 3_000_00
"""Operating spending below which a budget of many lines cannot be in euros."""
_MANY = 15
"""Lines of operating spending."""


def unit_question(
    documents: Iterable[BudgetDocument], answers: Mapping[str, str]
) -> Question | None:
    """Return the question of the unit when a budget is too small for euros, else None."""
    if "unite" in answers or not any(_is_too_small(document) for document in documents):
        return None
    return Question(
        "unite",
        translatable(
            "Tableau",
            "Le fichier ne dit pas son unité et ses montants sont très petits : sont-ils en euros ?",
        ),
        (
            Choix("euros", translatable("Tableau", "En euros")),
            Choix("milliers", translatable("Tableau", "En milliers d'euros")),
            Choix("millions", translatable("Tableau", "En millions d'euros")),
        ),
        suggested="milliers",
    )


def _is_too_small(document: BudgetDocument) -> bool:
    lines = [
        line
        for line in document.lines
        if line.sens is Sens.DEPENSE and line.section is Section.FONCTIONNEMENT
    ]
    if len(lines) < _MANY or document.header.etape is Etape.DM:
        return False
    columns = zip(*(line.amounts for line in lines), strict=True)
    spent: int = max(sum(cents or 0 for cents in column) for column in columns)
    owner = registered_by_siren(document.header.siret[:9])
    if owner is not None and owner.population and document.header.is_principal:
        return spent < _LEAST_PER_HEAD * owner.population
    return spent < _LEAST
