"""Whether the sections of a voted budget balance."""

from __future__ import annotations

from budgetlocal.core.kinds import Section
from budgetlocal.core.text import Text, translatable


def unbalanced(section: Section, spent: int, earned: int) -> Text:
    """Return the warning about a section whose spending and income differ, in cents."""
    from budgetlocal.core.formatting import euros

    name = (
        translatable("Tableau", "fonctionnement")
        if section is Section.FONCTIONNEMENT
        else translatable("Tableau", "investissement")
    )
    return translatable(
        "Tableau",
        "La section de {section} n'est pas équilibrée : {depenses} de dépenses, {recettes} de recettes.",
        section=name,
        depenses=euros(spent),
        recettes=euros(earned),
    )
