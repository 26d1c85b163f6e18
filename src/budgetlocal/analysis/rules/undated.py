"""Statements that say what was executed but not until when."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.core.formatting import day
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable, verbatim


def undated_statements(checked: Checked) -> Iterator[Finding]:
    """Yield what the exercice says without a date: left aside, or put with a dated statement."""
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
    for name, date in checked.exercise.attached:
        yield Finding(
            "montants_sans_date",
            Severity.INFO,
            translatable(
                "Regles",
                "« {fichier} » : crédits et engagements sans date, comptés au {date}",
                fichier=verbatim(name),
                date=day(date),
            ),
            translatable(
                "Regles",
                "Le fichier donne le réalisé mois par mois, et une seule valeur pour le reste : elle est "
                "prise comme l'état du dernier mois rempli. S'il a été édité à une autre date, importez un "
                "état de cette date.",
            ),
        )
