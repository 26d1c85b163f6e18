"""The operations of a budget: autorisation de programme, what is used of it, CP by year."""

from __future__ import annotations

from budgetlocal.analysis.execution.grouping import Grouping, Side, groups
from budgetlocal.analysis.labels import plan_of, source_of
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.programmes import (
    executed_by_year,
    planned_payments,
    spent_by_operation,
)
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import translatable, verbatim

AUTORISATION = "autorisation"
_CREDIT = "cp-"
_YEARS_AHEAD = 4
_MONEY = CellKind.EUROS


def credit_column(annee: int) -> str:
    """Return the key of the column of the credits de paiement of a year."""
    return f"{_CREDIT}{annee}"


def credit_year(column: str) -> int | None:
    """Return the year of a column of credits de paiement, None for another column."""
    year = column.removeprefix(_CREDIT)
    return int(year) if column.startswith(_CREDIT) and year.isdigit() else None


def autorisation_table(checked: Checked) -> TableSpec:
    """Return one row per operation of the budget, or that has an autorisation or CP.

    CP columns go from this exercice to four years later, and to any other year that has some.
    """
    side = Side(Section.INVESTISSEMENT, Sens.DEPENSE, Mouvement.REEL)
    found = groups(checked.facts(side), plan_of(checked.budget), Grouping.OPERATION)
    spent, executed = spent_by_operation(checked), executed_by_year(checked)
    known = {each.key: each for each in found if each.key}
    planned = {operation for operation, _ in checked.credits_paiement}
    years = _years(checked)
    rows = []
    for operation in sorted({*known, *checked.autorisations, *planned}):
        group = known.get(operation)
        limit, used = checked.autorisations.get(operation), spent.get(operation)
        payments = planned_payments(checked, operation, executed) if operation in planned else None
        cells = (
            verbatim(operation),
            group.label if group is not None else verbatim(""),
            group.amounts.credits if group is not None else None,
            used,
            limit,
            _less(limit, used),
            *(checked.credits_paiement.get((operation, year)) for year in years),
            _less(limit, payments),
        )
        rows.append(Row(operation, 0, cells))
    title = translatable("Autorisations", "Autorisations de programme")
    return TableSpec(
        "autorisations", title, _columns(years), tuple(rows), source_of(checked.budget)
    )


def _years(checked: Checked) -> list[int]:
    first = checked.exercise.exercice
    planned = {year for _, year in checked.credits_paiement}
    return sorted({*range(first, first + _YEARS_AHEAD + 1), *planned})


def _columns(years: list[int]) -> tuple[Column, ...]:
    return (
        Column("operation", translatable("Autorisations", "Opération"), CellKind.TEXT),
        Column("libelle", translatable("Autorisations", "Libellé"), CellKind.TEXT),
        Column("credits", translatable("Autorisations", "Crédits de l'année"), _MONEY),
        Column(
            "consomme",
            translatable("Autorisations", "Consommé depuis l'origine"),
            _MONEY,
            translatable(
                "Autorisations",
                "Mandaté dans les exercices du classeur, et engagé à la date ; les années non importées "
                "ne sont pas comptées.",
            ),
        ),
        Column(AUTORISATION, translatable("Autorisations", "Autorisation"), _MONEY),
        Column("reste", translatable("Autorisations", "Reste sur l'autorisation"), _MONEY),
        *(
            Column(
                credit_column(year),
                translatable("Autorisations", "CP {annee}", annee=str(year)),
                _MONEY,
                translatable(
                    "Autorisations", "Crédits de paiement : le plus qui peut être mandaté."
                ),
            )
            for year in years
        ),
        Column(
            "a_repartir",
            translatable("Autorisations", "Reste à répartir"),
            _MONEY,
            translatable(
                "Autorisations",
                "Autorisation moins ce qui est mandaté avant le premier CP, et les CP.",
            ),
        ),
    )


def _less(limit: Cents | None, used: Cents | None) -> Cents | None:
    return None if limit is None or used is None else limit - used
