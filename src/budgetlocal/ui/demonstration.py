"""The files of the fictitious commune, of which the tables are read without asking anything."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.bundled import bundled

if TYPE_CHECKING:
    from budgetlocal.core.document import BudgetDocument, Header


def demonstration_files() -> list[Path]:
    """Return the budgets, then the statements of execution, by name."""
    folder = bundled("resources", "demonstration")
    return [*sorted(folder.glob("*.xml")), *sorted(folder.glob("*.csv"))]


def statements_of(path: Path, budgets: Sequence[BudgetDocument]) -> tuple[BudgetDocument, ...]:
    """Return the statements of a table of the commune, those of its budget principal.

    What the table does not say (code of the budget, département) is that of the budget principal
    among `budgets`, as when a person imports a table with that budget on the screen. The program
    ships these files and their reading is tested: no question is left to answer.
    """
    from budgetlocal.importing.tables.answers import Answers
    from budgetlocal.importing.tables.reading import read_tables

    header = next(each.header for each in budgets if each.header.is_principal)
    return read_tables(path, answers=Answers(contexte=_identity(header))).documents


def _identity(header: Header):  # noqa: ANN202 - Identite, imported where it is needed
    from budgetlocal.importing.tables.answers import Identite

    return Identite(
        collectivite=header.collectivite,
        siret_collectivite=header.siret_collectivite,
        insee=header.insee,
        departement=header.departement,
        nature_collectivite=header.nature_collectivite,
        siret=header.siret,
        budget=header.budget,
        code_budget=header.code_budget,
        is_principal=header.is_principal,
    )
