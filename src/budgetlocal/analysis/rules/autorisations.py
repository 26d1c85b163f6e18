"""The operations of a budget with their autorisation de programme and what they have used of it."""

from __future__ import annotations

from budgetlocal.analysis.execution.grouping import Grouping, Side, groups
from budgetlocal.analysis.labels import plan_of, source_of
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.pace import spent_by_operation
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import translatable, verbatim

COLUMNS = (
    Column("operation", translatable("Autorisations", "Opération"), CellKind.TEXT),
    Column("libelle", translatable("Autorisations", "Libellé"), CellKind.TEXT),
    Column("credits", translatable("Autorisations", "Crédits de l'année"), CellKind.EUROS),
    Column(
        "consomme",
        translatable("Autorisations", "Consommé depuis l'origine"),
        CellKind.EUROS,
        translatable(
            "Autorisations",
            "Mandaté dans les exercices du classeur, et engagé à la date ; les années non importées "
            "ne sont pas comptées.",
        ),
    ),
    Column("autorisation", translatable("Autorisations", "Autorisation"), CellKind.EUROS),
    Column("reste", translatable("Autorisations", "Reste sur l'autorisation"), CellKind.EUROS),
)


def autorisation_table(checked: Checked) -> TableSpec:
    """Return one row per operation of the budget, or that has an autorisation."""
    side = Side(Section.INVESTISSEMENT, Sens.DEPENSE, Mouvement.REEL)
    found = groups(checked.facts(side), plan_of(checked.budget), Grouping.OPERATION)
    spent = spent_by_operation(checked)
    known = {each.key: each for each in found if each.key}
    rows = []
    for operation in sorted({*known, *checked.autorisations}):
        group = known.get(operation)
        limit, used = checked.autorisations.get(operation), spent.get(operation)
        left = None if limit is None or used is None else limit - used
        label = group.label if group is not None else verbatim("")
        credits = group.amounts.credits if group is not None else None
        cells = (verbatim(operation), label, credits, used, limit, left)
        rows.append(Row(operation, 0, cells))
    title = translatable("Autorisations", "Autorisations de programme")
    return TableSpec("autorisations", title, COLUMNS, tuple(rows), source_of(checked.budget))
