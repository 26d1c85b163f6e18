"""Whether the sections of a voted budget balance."""

from __future__ import annotations

from collections.abc import Iterable

from budgetlocal.core.document import BudgetDocument, Notice
from budgetlocal.core.formatting import euros
from budgetlocal.core.kinds import Amount, Etape, Section, Sens
from budgetlocal.core.text import Text, translatable


def balance_notices(documents: Iterable[BudgetDocument]) -> list[Notice]:
    """Return a warning for each section of a voted budget that does not balance (CGCT L1612-4)."""
    notices = []
    for document in documents:
        if document.header.etape not in {Etape.BP, Etape.BS}:
            continue
        sums: dict[tuple[Section, Sens], int] = {}
        for line in document.lines:
            if line.section is not None:
                key = (line.section, line.sens)
                sums[key] = sums.get(key, 0) + (line.amount(Amount.MT_PREV) or 0)
        for section in Section:
            spent = sums.get((section, Sens.DEPENSE))
            earned = sums.get((section, Sens.RECETTE))
            if spent is not None and earned is not None and spent != earned:
                message = _unbalanced(section, spent, earned)
                notices.append(Notice("section_desequilibree", message))
    return notices


def _unbalanced(section: Section, spent: int, earned: int) -> Text:
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
