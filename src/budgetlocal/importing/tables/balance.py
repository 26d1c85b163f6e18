"""Whether the sections of a voted budget balance."""

from __future__ import annotations

from budgetlocal.core.formatting import euros
from budgetlocal.core.kinds import Section
from budgetlocal.core.text import Text, translatable


def unbalanced(section: Section, spent: int, earned: int) -> Text:
    """Return the warning about a section whose spending and income differ, in cents."""
    amounts = {"depenses": euros(spent), "recettes": euros(earned)}
    if section is Section.FONCTIONNEMENT:
        return translatable(
            "Tableau",
            "La section de fonctionnement n'est pas équilibrée : "
            "{depenses} de dépenses, {recettes} de recettes.",
            **amounts,
        )
    return translatable(
        "Tableau",
        "La section d'investissement n'est pas équilibrée : "
        "{depenses} de dépenses, {recettes} de recettes.",
        **amounts,
    )
