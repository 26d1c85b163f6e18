"""Own budgets of the workspace as accounts: what has been executed, else what was voted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from budgetlocal.analysis.declared import declared_number
from budgetlocal.analysis.official_balances import official_balances
from budgetlocal.analysis.open_data.official import ImportedFigures, read_figures
from budgetlocal.analysis.sante.accounts import Accounts, own_accounts
from budgetlocal.analysis.sante.definitions import measures
from budgetlocal.analysis.sante.measuring import Owner
from budgetlocal.analysis.subjects import collectivite_of, subject_of
from budgetlocal.analysis.whole_budget import is_change, refuse_a_change
from budgetlocal.analysis.years import accounts_by_year
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.text import Text, translatable
from budgetlocal.indicators.extract_statistics import CollectiviteStatistics
from budgetlocal.indicators.sources import Figure
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite

_LEVELS = {"21": "commune", "22": "departement", "23": "region", "24": "epci"}
"""What the first digits of the SIREN of a public body say; 20 is given to many kinds."""


@dataclass(frozen=True, slots=True, eq=False)
class OwnBudgets:
    """The documents of one budget, and what they are looked up in."""

    budgets: Sequence[BudgetFrame]
    focus: BudgetFrame
    """The document shown."""
    population: int | None = None
    """Given by the person for the exercice of the focus."""
    extract: Extract | None = None


@dataclass(frozen=True, slots=True)
class OwnView:
    """Own budgets, as the page takes them."""

    owner: Owner
    accounts: Accounts
    notes: tuple[Text, ...]


def own_view(own: OwnBudgets, folder: Path | None) -> OwnView:
    """Return the accounts of own budgets; a voted budget speaks only when there is no account.

    A BS or a DM never speaks: the BP of its year does. Inhabitants given for the exercice of the
    document shown divide nothing of another exercice.

    Raises:
        UserError: the database of imported files is damaged, or there is only a BS or a DM.

    """
    executed = accounts_by_year(own.budgets)
    speaker = _speaker(own, executed)
    is_same_year = speaker.header.exercice == own.focus.header.exercice
    own = replace(own, focus=speaker, population=own.population if is_same_year else None)
    collectivite = collectivite_of(own.focus, own.extract)
    balances = official_balances(folder, own.focus) if folder else {}
    subject = subject_of(
        own.budgets,
        own.focus,
        population=own.population,
        extract=own.extract,
        balances=balances,
    )
    is_forecast = not own.focus.header.etape.is_account
    label = (
        translatable("Sante", "Votre budget voté (une prévision)")
        if is_forecast
        else translatable("Sante", "Vos comptes")
    )
    years = [own.focus.header.exercice] if is_forecast else sorted({*executed, *balances})
    last = own.focus.header.exercice
    accounts = own_accounts(subject, label, [year for year in years if year <= last])
    return OwnView(_owner(own, collectivite, folder), accounts, (FORECAST,) if is_forecast else ())


def level_of(focus: BudgetFrame, collectivite: Collectivite | None) -> str:
    """Return the kind of collectivité of a document, empty when nothing tells it."""
    if collectivite is not None:
        return collectivite.kind.value
    siren = focus.header.siret_collectivite or focus.header.siret
    return _LEVELS.get(siren[:2], "")


def _speaker(own: OwnBudgets, executed: dict[int, BudgetFrame]) -> BudgetFrame:
    """Return the account of the focus's exercice or the latest before it, else the latest of all.

    Without any account, the focus; the BP of its exercice when it only changes it.
    """
    focus = own.focus
    if focus.header.etape.is_account:
        return focus
    if executed:
        before = [year for year in executed if year <= focus.header.exercice]
        return executed[max(before or executed)]
    if not is_change(focus):
        return focus
    for budget in own.budgets:
        header = budget.header
        is_same_year = header.exercice == focus.header.exercice
        if is_same_year and header.etape is Etape.BP and not header.is_draft:
            return budget
    refuse_a_change(focus)
    return focus


def _owner(own: OwnBudgets, collectivite: Collectivite | None, folder: Path | None) -> Owner:
    statistics = None
    imported = ImportedFigures()
    if collectivite is not None and own.extract is not None:
        statistics = CollectiviteStatistics(own.extract, collectivite.id)
        if folder is not None:
            imported = read_figures(folder, collectivite.code)
    return Owner(collectivite, statistics, own.extract, imported, _declared(own))


def _declared(own: OwnBudgets) -> dict[tuple[str, int], Figure]:
    codes = [measure.declared for measure in measures().values() if measure.declared]
    documents = {**accounts_by_year(own.budgets), own.focus.header.exercice: own.focus}
    found = {}
    for year, budget in documents.items():
        for code in codes:
            number = declared_number(budget.informations.get(code, ""))
            if number:
                source = translatable(
                    "Sante", "déclaré dans « {fichier} »", fichier=budget.source.name
                )
                found[code, year] = Figure(Fraction(number), source)
    return found


FORECAST = translatable(
    "Sante",
    "Aucun compte (CA ou CFU) de ce budget n'est importé : ce sont des prévisions votées, souvent "
    "prudentes. Importez le compte pour juger de la santé réelle.",
)
