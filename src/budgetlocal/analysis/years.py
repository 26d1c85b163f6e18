"""The same budget over several years: accounts, their savings, and the effet de ciseau."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.selection import value_of
from budgetlocal.core.formatting import short_euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import IndicatorOrigin
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import Text, translatable, verbatim

RECETTES = "recettes_fonctionnement"
DEPENSES = "depenses_fonctionnement"
EPARGNE_BRUTE = "epargne_brute"


def accounts_by_year(budgets: Sequence[BudgetFrame]) -> dict[int, BudgetFrame]:
    """Return the account of each exercice, in order; a CFU replaces a CA of the same year."""
    accounts: dict[int, BudgetFrame] = {}
    for budget in sorted(budgets, key=lambda budget: budget.header.etape is Etape.CFU):
        if budget.header.etape.is_account:
            accounts[budget.header.exercice] = budget
    return dict(sorted(accounts.items()))


def epargne_brute(budget: BudgetFrame) -> Cents | None:
    """Return the epargne brute of a document, in cents (OFGL)."""
    return value_of(EPARGNE_BRUTE, budget, main_amount(budget))


def previous_account(budgets: Sequence[BudgetFrame], focus: BudgetFrame) -> BudgetFrame | None:
    """Return the account of the exercice just before, None when it is not in the workspace."""
    return accounts_by_year(budgets).get(focus.header.exercice - 1)


def scissors_chart(budgets: Sequence[BudgetFrame]) -> ChartSpec | None:
    """Return revenue against spending over the years, None with fewer than two accounts.

    A year without an account between two others is a gap, never a straight line drawn through.
    """
    accounts = accounts_by_year(budgets)
    if len(accounts) == 1 or not accounts:
        return None
    years = range(min(accounts), max(accounts) + 1)
    last = accounts[years[-1]]
    return ChartSpec(
        key="effet-de-ciseau",
        kind=ChartKind.LINES,
        title=_title(accounts[years[0]], last),
        subtitle=translatable(
            "Graphique",
            "Recettes et dépenses de fonctionnement (OFGL, nettes) ; l'écart est l'épargne brute",
        ),
        unit=Unit.EUROS,
        categories=tuple(verbatim(str(year)) for year in years),
        series=(
            _series(
                translatable("Graphique", "Recettes"), Role.RECETTES, RECETTES, years, accounts
            ),
            _series(
                translatable("Graphique", "Dépenses"), Role.DEPENSES, DEPENSES, years, accounts
            ),
        ),
        source=translatable(
            "Graphique",
            "{collectivite}, {budget}, comptes {premier} à {dernier}",
            collectivite=last.header.collectivite,
            budget=last.header.budget,
            premier=years[0],
            dernier=years[-1],
        ),
        note=_note(accounts, len(years)),
        shade_between_first_two=True,
    )


def _series(
    name: Text, role: Role, aggregate: str, years: range, accounts: dict[int, BudgetFrame]
) -> Series:
    values = (
        value_of(aggregate, accounts[year], main_amount(accounts[year]))
        if year in accounts
        else None
        for year in years
    )
    origins = (IndicatorOrigin(aggregate, year) if year in accounts else None for year in years)
    return Series(name, role, tuple(values), tuple(origins))


def _title(first: BudgetFrame, last: BudgetFrame) -> Text:
    before, after = epargne_brute(first), epargne_brute(last)
    values: dict[str, str | int] = {
        "avant": short_euros(before),
        "annee_avant": first.header.exercice,
        "apres": short_euros(after),
        "annee_apres": last.header.exercice,
    }
    if before is None or after is None or before == after:
        return translatable("Graphique", "Effet de ciseau : l'épargne brute dans le temps")
    if after < before:
        return translatable(
            "Graphique",
            "L'épargne brute recule : {apres} en {annee_apres}, {avant} en {annee_avant}",
            **values,
        )
    return translatable(
        "Graphique",
        "L'épargne brute progresse : {apres} en {annee_apres}, {avant} en {annee_avant}",
        **values,
    )


def _note(accounts: dict[int, BudgetFrame], span: int) -> Text:
    normes = {budget.plan.norme for budget in accounts.values()}
    if len(normes) > 1:
        return translatable(
            "Graphique",
            "Hors résultats reportés, cessions et provisions. La nomenclature change dans la période "
            "({normes}) : quelques comptes ont changé de sens.",
            normes=", ".join(sorted(normes)),
        )
    if len(accounts) < span:
        return translatable(
            "Graphique",
            "Hors résultats reportés, cessions et provisions. Les années sans compte importé sont "
            "laissées vides.",
        )
    return translatable("Graphique", "Hors résultats reportés, cessions et provisions.")
