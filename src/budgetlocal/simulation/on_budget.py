"""What a change of grants does to the town's own budget: its 74 accounts and its savings."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.selection import evaluation_of, whole_cents
from budgetlocal.analysis.whole_budget import refuse_a_change
from budgetlocal.bundled import bundled
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.simulation.effect_tables import GRANT_NAMES

if TYPE_CHECKING:
    import pandas as pd

SAVINGS = ("recettes_reelles_fonctionnement", "epargne_brute", "epargne_nette")
YEARS = "capacite_desendettement"
_OWED = "capital_restant_du"


@dataclass(frozen=True, slots=True, eq=False)
class Poured:
    """A budget with a change of grants in it."""

    budget: BudgetFrame
    changed: BudgetFrame
    accounts: Mapping[str, Cents]
    """What was added to each account."""
    left: Mapping[str, Text]
    """By grant, why its change is not in the budget."""
    asked: Mapping[str, Cents]
    """The change of each grant."""


@cache
def _accounts() -> Mapping[str, Mapping[str, str]]:
    path = bundled("resources", "simulation", "comptes.toml")
    data = tomllib.loads(path.read_text("utf-8"))
    return {name: table for name, table in data.items() if isinstance(table, dict)}


def pour(budget: BudgetFrame, changes: Mapping[str, Cents]) -> Poured:
    """Return a budget whose grants have changed by some amounts, in cents, by grant.

    The change goes to the first line of receipts of the account of the grant.

    Raises:
        UserError: the nomenclature of the budget has no account of grants of the State, or the
            document only changes another budget (BS, DM).

    """
    refuse_a_change(budget)
    accounts = _accounts().get(budget.plan.norme)
    if accounts is None:
        raise UserError(
            translatable(
                "Effets",
                "Les dotations n'ont pas de compte connu en {norme}.",
                norme=verbatim(budget.plan.norme),
            ),
            hint=translatable(
                "Effets", "Choisissez le budget principal de la commune (M57 ou M14)."
            ),
        )
    amount = str(main_amount(budget))
    lines = budget.lines.copy()
    done: dict[str, Cents] = {}
    left: dict[str, Text] = {}
    for grant, change in changes.items():
        if not change:
            continue
        account = accounts.get(grant)
        if account is None:
            left[grant] = translatable("Effets", "pas de compte connu pour cette dotation")
            continue
        found = lines[
            (lines["nature"] == account)
            & (lines["sens"] == str(Sens.RECETTE))
            & lines[amount].notna()
        ]
        if found.empty:
            left[grant] = translatable(
                "Effets", "le budget n'a pas de recette au compte {compte}", compte=account
            )
            continue
        lines.loc[found.index[0], amount] += change
        done[account] = done.get(account, 0) + change
    return Poured(budget, replace(budget, lines=lines), done, left, dict(changes))


def budget_table(poured: Poured, source: Text) -> TableSpec:
    """Return savings and years of debt before and after, from the catalogue of indicators."""
    rows = [
        _account_row(poured, account, change) for account, change in sorted(poured.accounts.items())
    ]
    for name in SAVINGS:
        before, after = (_cents(each, name) for each in (poured.budget, poured.changed))
        change = None if before is None or after is None else after - before
        label = catalogue()[name].label
        rows.append(Row(name, 0, (label, before, after, change), RowStyle.SUBTOTAL))
    return TableSpec(
        "effets-budget",
        translatable("Effets", "Sur le budget de la commune"),
        (
            Column("poste", translatable("Effets", "Poste"), CellKind.TEXT),
            Column("avant", translatable("Effets", "Avant"), CellKind.EUROS),
            Column("apres", translatable("Effets", "Après"), CellKind.EUROS),
            Column("ecart", translatable("Effets", "Écart"), CellKind.EUROS),
        ),
        tuple(rows),
        joined((source, *_left(poured)), " ; "),
    )


def poured_words(poured: Poured) -> Text:
    """Say what is not in the budget after the change, then the years of debt before and after."""
    left = _left(poured)
    if not left:
        return debt_words(poured)
    missing = translatable(
        "Effets", "Hors de ce budget : {dotations}.", dotations=joined(left, " ; ")
    )
    return joined((missing, debt_words(poured)), " ") if poured.accounts else missing


def _left(poured: Poured) -> tuple[Text, ...]:
    """Return each grant whose change is not in the budget, its amount and why."""
    return tuple(
        translatable(
            "Effets",
            "{dotation}, {montant} ({raison})",
            dotation=GRANT_NAMES.get(grant, verbatim(grant)),
            montant=verbatim(euros(poured.asked[grant])),
            raison=why,
        )
        for grant, why in poured.left.items()
    )


def debt_words(poured: Poured) -> Text:
    """Say the years of debt before and after, or why they are unknown.

    The catalogue asks for the balance of accounts; without it, the principal owed of the debt annex
    over gross savings, told as such.
    """
    before, after = (_years(each) for each in (poured.budget, poured.changed))
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return translatable(
            "Effets",
            "Capacité de désendettement : {avant} ans avant, {apres} ans après.",
            avant=_decimal_words(before),
            apres=_decimal_words(after),
        )
    of_loans = [_years_of_loans(each) for each in (poured.budget, poured.changed)]
    if all(each is not None for each in of_loans):
        return translatable(
            "Effets",
            "Capacité de désendettement (emprunts de l'annexe) : {avant} ans avant, {apres} ans après.",
            avant=_decimal_words(of_loans[0]),
            apres=_decimal_words(of_loans[1]),
        )
    return translatable(
        "Effets",
        "Capacité de désendettement inconnue : {raison}",
        raison=translatable("Effets", "l'épargne brute n'est pas positive, elle ne rembourse rien.")
        if any(_has_no_savings(each) for each in (poured.budget, poured.changed))
        else next(each for each in (before, after) if isinstance(each, Text)),
    )


def _has_no_savings(budget: BudgetFrame) -> bool:
    savings = _cents(budget, "epargne_brute")
    return savings is not None and savings <= 0


def _years(budget: BudgetFrame) -> Decimal | Text:
    """Return the years of the catalogue to the hundredth, or why they are unknown."""
    outcome = evaluation_of(budget, main_amount(budget)).indicator(
        catalogue()[YEARS], budget.header.exercice
    )
    if outcome.value is None:
        return outcome.reasons[0] if outcome.reasons else verbatim("n. d.")
    return round(decimal_of(outcome.value), 2)


def _years_of_loans(budget: BudgetFrame) -> Decimal | None:
    """Return the principal owed over gross savings; None when unknown, or without savings."""
    debt, savings = (_cents(budget, name) for name in (_OWED, "epargne_brute"))
    if debt is None or savings is None or savings <= 0:
        return None
    return round(Decimal(debt) / savings, 2)


def _decimal_words(number: Decimal | None) -> Text:
    return verbatim(str(number).replace(".", ","))


def _account_row(poured: Poured, account: str, change: Cents) -> Row:
    amount = str(main_amount(poured.budget))
    before, after = (
        int(each.lines.loc[_is_receipt(each, account), amount].sum())
        for each in (poured.budget, poured.changed)
    )
    cells: tuple[Cell, ...] = (
        translatable("Effets", "Compte {compte}", compte=account),
        before,
        after,
        change,
    )
    return Row(f"compte:{account}", 0, cells)


def _is_receipt(budget: BudgetFrame, account: str) -> pd.Series:
    lines = budget.lines
    return (lines["nature"] == account) & (lines["sens"] == str(Sens.RECETTE))


def _cents(budget: BudgetFrame, name: str) -> Cents | None:
    outcome = evaluation_of(budget, main_amount(budget)).indicator(
        catalogue()[name], budget.header.exercice
    )
    return None if outcome.value is None else whole_cents(outcome.value)
