"""A budget of the workspace over the years, as indicators ask for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.declared import population as declared_population
from budgetlocal.analysis.dette.annex_source import AnnexDebtSource
from budgetlocal.analysis.dette.portfolio import has_own_loans
from budgetlocal.analysis.potentiel_fiscal import potentiel_fiscal_of
from budgetlocal.analysis.ratios import declared_source
from budgetlocal.analysis.years import accounts_by_year
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.text import translatable
from budgetlocal.indicators.budget_source import BudgetSource
from budgetlocal.indicators.extract_statistics import CollectiviteStatistics
from budgetlocal.indicators.sources import AccountSource, Figure, Subject
from budgetlocal.indicators.voted_source import VotedSource
from budgetlocal.reference.values import Kind

if TYPE_CHECKING:
    from budgetlocal.reference.extract import Extract
    from budgetlocal.reference.values import Collectivite

GIVEN = translatable("Indicateur", "population saisie par vous")
_TOTALE = "insee.population.totale"


def subject_together(
    budgets: Sequence[BudgetFrame],
    shown: BudgetFrame,
    together: Sequence[BudgetFrame],
    *,
    population: int | None = None,
    extract: Extract | None = None,
    balances: Mapping[int, Sequence[AccountSource]] | None = None,
    with_opening_debt: bool = False,
) -> Subject:
    """Return what `subject_of` does of the last of some documents, whose votes add up; of the one shown, if none.

    Inhabitants are given for the exercice shown, and divide no other.
    """
    focus = together[-1] if together else shown
    is_shown_year = focus.header.exercice == shown.header.exercice
    return subject_of(
        budgets,
        focus,
        population=population if is_shown_year else None,
        extract=extract,
        balances=balances,
        with_opening_debt=with_opening_debt,
        together=together,
    )


def subject_of(
    budgets: Sequence[BudgetFrame],
    focus: BudgetFrame,
    *,
    population: int | None = None,
    extract: Extract | None = None,
    balances: Mapping[int, Sequence[AccountSource]] | None = None,
    with_opening_debt: bool = False,
    together: Sequence[BudgetFrame] = (),
) -> Subject:
    """Return a budget over the years: the focus for its own exercice, the accounts for the others.

    Args:
        budgets: the documents of the same budget in the workspace.
        focus: the document shown, which speaks for its exercice.
        population: inhabitants given by the person for the exercice of the focus.
        extract: the figures of the collectivité, when it is found there by SIREN.
        balances: official balances of the same budget by exercice; a document comes first.
        with_opening_debt: whether the debt annex of a voted focus speaks for its exercice, with
            what is owed on 1 January; those of accounts always do, after a balance.
        together: documents whose votes add up to speak for the exercice of the focus.

    """
    documents = {**accounts_by_year(budgets), focus.header.exercice: focus}
    sources: dict[int, tuple[AccountSource, ...]] = {
        year: (BudgetSource(budget, main_amount(budget)),) for year, budget in documents.items()
    }
    if together:
        voted = VotedSource([BudgetSource(each, main_amount(each)) for each in together])
        sources[focus.header.exercice] = (voted,)
    for year, more in (balances or {}).items():
        sources[year] = (*sources.get(year, ()), *more)
    for year, budget in documents.items():
        speaks = budget.header.etape.is_account or with_opening_debt
        if speaks and has_own_loans(budget):
            sources[year] = (*sources[year], AnnexDebtSource(budget))
    own = None
    collectivite = collectivite_of(focus, extract)
    if extract is not None and collectivite is not None:
        own = CollectiviteStatistics(extract, collectivite.id)
    telling = (*documents.values(), *together)
    people = _populations(telling, focus, population, own)
    fields = {} if own is None else {"statistics": own.figure, "latest": own.latest}
    return Subject(
        sources,
        people,
        potentiel_fiscal=_known(telling, potentiel_fiscal_of),
        norme=focus.plan.norme,
        budget="BP" if focus.header.is_principal else "BA",
        **fields,  # type: ignore[arg-type]
    )


def collectivite_of(budget: BudgetFrame, extract: Extract | None) -> Collectivite | None:
    """Return the collectivité of a document in the extract, None when it is not there.

    A SIREN that several have (a commune that has been, and that of today) gives that of today.
    """
    if extract is None:
        return None
    siren = budget.header.siret_collectivite[:9] or budget.header.siret[:9]
    found = extract.by_siren(siren)
    current = [each for each in found if each.is_current and each.kind is not Kind.EPT]
    return current[0] if current else None


def _known(
    documents: Iterable[BudgetFrame], figure_of: Callable[[BudgetFrame], Figure | None]
) -> dict[int, Figure]:
    found = ((each.header.exercice, figure_of(each)) for each in documents)
    return {year: figure for year, figure in found if figure is not None}


def _populations(
    documents: Iterable[BudgetFrame],
    focus: BudgetFrame,
    given: int | None,
    own: CollectiviteStatistics | None,
) -> dict[int, Figure]:
    found: dict[int, Figure] = {}
    for budget in documents:
        year = budget.header.exercice
        declared = declared_population(budget.informations)
        if declared is not None:
            found[year] = Figure(Fraction(declared), declared_source(budget))
        elif own is not None and year not in found:
            official = own.figure(_TOTALE, year)
            if official.value is not None:
                found[year] = official
    if given is not None:
        found[focus.header.exercice] = Figure(Fraction(given), GIVEN)
    return found
