"""Statements that say what was executed but not until when."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable, verbatim


def undated_statements(checked: Checked) -> Iterator[Finding]:
    """Yield the statements of the exercice that have no date and so are not followed."""
    for budget in checked.exercise.undated:
        yield Finding(
            "situation_sans_date",
            Severity.WARNING,
            translatable(
                "Regles",
                "« {fichier} » : situation sans date, laissée de côté",
                fichier=verbatim(budget.source.name),
            ),
            translatable(
                "Regles",
                "Importez le fichier de nouveau en donnant la date jusqu'à laquelle il est arrêté.",
            ),
        )
