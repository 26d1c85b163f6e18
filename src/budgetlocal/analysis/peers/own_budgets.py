"""Figures of the budgets of the workspace, where the extract or a file publishes the same ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.labels import step_and_year
from budgetlocal.analysis.peers.comparability import Basis as What
from budgetlocal.analysis.peers.figures import Figures
from budgetlocal.analysis.peers.measures import Basis, Measure
from budgetlocal.analysis.peers.standings import OwnFigure, definition_of
from budgetlocal.analysis.subjects import collectivite_of, subject_of
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.definitions import Indicator
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.reference.values import Perimeter, Unit

if TYPE_CHECKING:
    from budgetlocal.reference.extract import Extract

_STEP = Decimal("0.000001")
_VOTED = "vote:"
"""Before the definition of what is voted: a forecast never measures what an account does."""
_REVENUE = "recettes_fonctionnement"


@dataclass(frozen=True, slots=True)
class OwnBudget:
    """The documents of one budget of the workspace."""

    frames: tuple[BudgetFrame, ...]
    population: Mapping[int, int] = field(default_factory=dict)
    """Inhabitants given by the person, by exercice."""


def mine_by_collectivite(
    extract: Extract, budgets: Iterable[OwnBudget], measure: Measure, basis: Basis
) -> dict[int, tuple[OwnFigure, ...]]:
    """Return the figures of own budgets that measure what a measure does, by collectivité.

    One figure for each account, and for each BP of an exercice without an account, whose basis
    says that it is voted. Nothing for a measure that no indicator of the catalogue works out, for
    a collectivité that is not in the extract, and where the indicator is unknown.
    """
    indicator = _indicator(measure)
    if indicator is None:
        return {}
    found: dict[int, tuple[OwnFigure, ...]] = {}
    for budget in budgets:
        own = collectivite_of(budget.frames[0], extract) if budget.frames else None
        if own is None:
            continue
        figures = [
            figure
            for each in _speaking(budget.frames)
            if (figure := _figure(extract, budget, each, (indicator, measure), basis)) is not None
        ]
        found[own.id] = (*found.get(own.id, ()), *figures)
    return found


def by_exercice(
    figures: Iterable[OwnFigure], measure: Measure
) -> dict[tuple[str, int], tuple[OwnFigure, ...]]:
    """Return figures of one collectivité as a `Request` takes them."""
    found: dict[tuple[str, int], tuple[OwnFigure, ...]] = {}
    for figure in figures:
        key = (measure.key, figure.basis.exercice)
        found[key] = (*found.get(key, ()), figure)
    return found


def filled(
    figures: Figures, mine: Mapping[int, tuple[OwnFigure, ...]], extract: Extract
) -> Figures:
    """Return the figures with those of own budgets where nobody publishes any.

    Only a figure of the same definition, exercice and perimeter; what is published stays. `own`
    says whose figures come from the workspace.
    """
    import pandas as pd

    wanted = What(definition_of(figures.measure), figures.exercice, figures.measure.perimeter)
    known = set(figures.values.index[figures.values.notna()])
    values: dict[int, float] = {}
    amounts: dict[int, int] = {}
    taken: list[Text] = []
    for number, entries in mine.items():
        same = next((each for each in entries if each.basis == wanted), None)
        if same is None or same.value is None or number in known:
            continue
        values[number] = same.value if isinstance(same.value, int) else float(same.value)
        amounts[number] = int(same.amount or 0)
        owner = extract.collectivite(number)
        taken.append(verbatim(owner.name if owner else str(number)))
    if not taken:
        return figures
    words = translatable("Pairs", "comptes du classeur pour {noms}", noms=joined(taken))
    return replace(
        figures,
        values=figures.values.combine_first(pd.Series(values, dtype=figures.values.dtype)),
        amounts=figures.amounts.combine_first(pd.Series(amounts, dtype=figures.amounts.dtype)),
        own=words,
    )


def _indicator(measure: Measure) -> Indicator | None:
    key = definition_of(measure)
    if measure.unit is not Unit.EUROS:
        return None
    entries = catalogue()
    known = (entries.get(code) for code in entries.codes())
    return next((each for each in known if each is not None and each.extract == key), None)


def _speaking(frames: Iterable[BudgetFrame]) -> list[BudgetFrame]:
    """Return the account of each exercice, a CFU before a CA; else its BP."""
    order = (Etape.CFU, Etape.CA, Etape.BP)
    found: dict[int, BudgetFrame] = {}
    for each in sorted(
        (one for one in frames if one.header.etape in order and not one.header.is_draft),
        key=lambda one: order.index(one.header.etape),
    ):
        found.setdefault(each.header.exercice, each)
    return [found[year] for year in sorted(found, reverse=True)]


def _figure(
    extract: Extract,
    budget: OwnBudget,
    speaker: BudgetFrame,
    what: tuple[Indicator, Measure],
    basis: Basis,
) -> OwnFigure | None:
    indicator, measure = what
    header = speaker.header
    year = header.exercice
    subject = subject_of(
        budget.frames, speaker, population=budget.population.get(year), extract=extract
    )
    evaluation = Evaluation(subject, catalogue())
    amount = evaluation.indicator(indicator, year).value
    if amount is None:
        return None
    divisor = _divisor(evaluation, basis, year)
    if divisor is None or divisor <= 0:
        return None
    cents = int(amount * 100)
    definition = definition_of(measure)
    return OwnFigure(
        key=f"classeur/{header.siret}/{year}/{header.etape_label}",
        label=own_label(speaker),
        value=cents if basis is Basis.AMOUNT else _rounded(amount / divisor),
        basis=What(
            definition if header.etape.is_account else f"{_VOTED}{definition}",
            year,
            Perimeter.BP if header.is_principal else Perimeter.BA,
        ),
        source=own_source(speaker),
        amount=cents,
    )


def _divisor(evaluation: Evaluation, basis: Basis, year: int) -> Fraction | None:
    if basis is Basis.AMOUNT:
        return Fraction(1)
    if basis is Basis.PER_HEAD:
        people = evaluation.subject.population.get(year)
        return people.value if people is not None else None
    return evaluation.indicator(catalogue()[_REVENUE], year).value


def own_source(speaker: BudgetFrame) -> Text:
    """Return where a figure of an own budget was read: file and amount."""
    return translatable(
        "Pairs",
        "classeur, fichier {fichier} ({montants})",
        fichier=verbatim(speaker.source.name),
        montants=verbatim(str(main_amount(speaker))),
    )


def own_label(speaker: BudgetFrame) -> Text:
    """Return what an own budget is called among others: step, exercice, budget."""
    return translatable(
        "Pairs",
        "Votre classeur : {document}, {budget}",
        document=step_and_year(speaker),
        budget=verbatim(speaker.header.budget),
    )


def _rounded(value: Fraction) -> Decimal:
    return decimal_of(value).quantize(_STEP)
