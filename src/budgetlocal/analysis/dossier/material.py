"""What a pack is made from: the documents, and which of them speaks for an occasion."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.analysis.dette.portfolio import owed_in_annex
from budgetlocal.analysis.dossier.definitions import Occasion
from budgetlocal.analysis.dossier.forward import Forward, forward_of
from budgetlocal.analysis.dossier.votes import votes_until
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.sante.own import OwnBudgets
from budgetlocal.analysis.sante.page import Sante, Wish, sante_of_budgets
from budgetlocal.analysis.subjects import collectivite_of, subject_of
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.analysis.years import accounts_by_year
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import ChartSpec, TableSpec
from budgetlocal.core.studies import Study
from budgetlocal.core.text import Text, translatable
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.sources import Figure, Subject

if TYPE_CHECKING:
    from budgetlocal.reference.extract import Extract
    from budgetlocal.reference.values import Collectivite

NO_ANNEX = translatable(
    "Dossier",
    "n. d. : annexe de dette absente. L'état de la dette n'est pas dans les fichiers importés.",
)

Answer = ChartSpec | Text
"""A chart, or why there is none."""


@dataclass(frozen=True, slots=True)
class TypedRates:
    """Rates and bases that the person typed from form 1259."""

    chart: ChartSpec
    table: TableSpec


def nothing_typed(_year: int) -> TypedRates | Text | None:
    """Return that no rate was typed."""
    return None


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """All that a pack may be made from."""

    budgets: tuple[BudgetFrame, ...]
    """The documents of one budget."""
    focus: BudgetFrame
    """The document that is shown."""
    day: date
    """The day of the council."""
    others: tuple[tuple[BudgetFrame, ...], ...] = ()
    """The documents of each other budget of the collectivité."""
    population: int | None = None
    """Given by the person for the exercice of the focus."""
    populations: Mapping[int, int] = field(default_factory=dict)
    """Given by the person for the exercices of the budget, that of the focus among them or not."""
    extract: Extract | None = None
    official_folder: Path | None = None
    autorisations: Mapping[str, int] = field(default_factory=dict)
    """Autorisations de programme in cents by operation."""
    typed_rates: Callable[[int], TypedRates | Text | None] = nothing_typed
    """The rates typed for an exercice, why they cannot be shown, or None when there are none."""
    scenarios: tuple[Study, ...] = ()
    """The scenarios of the budget; the first one is that of the pack."""
    programmes: tuple[Study, ...] = ()
    """The programmes of investments of the budget."""
    debt_study: str | None = None
    """What the person typed of the loans, as JSON."""

    def given_population(self, exercice: int) -> int | None:
        """Return the inhabitants that the person gave for an exercice, None when nobody did."""
        is_focus = exercice == self.focus.header.exercice
        return self.populations.get(exercice, self.population if is_focus else None)


class Setting:
    """The material of one occasion: which document speaks, and what is worked out once."""

    def __init__(self, material: Material, occasion: Occasion) -> None:
        """Choose the documents."""
        self.material = material
        self.occasion = occasion
        self.base = base_document(material, occasion)
        """The document of the pack, None when there is none."""
        self.account = _account(material, self.base)
        """The latest account: the document itself, else the one before it."""
        self.before = None if self.base is None else _year_before(material.budgets, self.base)
        """The same step of the year before."""

    @property
    def year(self) -> int:
        """The exercice of the pack."""
        return (self.base or self.material.focus).header.exercice

    @cached_property
    def accounts(self) -> dict[int, BudgetFrame]:
        """The accounts up to the exercice of the pack, by year."""
        last = self.account.header.exercice if self.account is not None else self.year
        found = accounts_by_year(self.material.budgets)
        return {year: budget for year, budget in found.items() if year <= last}

    def evaluation(self, budget: BudgetFrame) -> Evaluation:
        """Return the catalogue evaluated with a document as the speaker of its exercice."""
        kept = self._evaluations.get(id(budget))
        if kept is None:
            kept = Evaluation(self.subject(budget), catalogue())
            self._evaluations[id(budget)] = kept
        return kept

    def people(self, budget: BudgetFrame) -> Figure | None:
        """Return the inhabitants of the exercice of a document, None when nothing says them.

        A DM that does not say them takes those of the BP that it changes.
        """
        votes = self.votes(budget) if is_change(budget) else ()
        together = () if isinstance(votes, Text) else votes
        return self.subject(budget, together).population.get(budget.header.exercice)

    def subject(self, budget: BudgetFrame, together: tuple[BudgetFrame, ...] = ()) -> Subject:
        """Return the budget over the years with a document as the speaker of its exercice.

        `together`: the documents whose votes add up to speak for it instead.
        """
        return subject_of(
            self.material.budgets,
            budget,
            population=self.material.given_population(budget.header.exercice),
            extract=self.material.extract,
            together=together,
        )

    @cached_property
    def _evaluations(self) -> dict[int, Evaluation]:
        return {}

    def votes(self, budget: BudgetFrame) -> tuple[BudgetFrame, ...] | Text:
        """Return what is voted of the exercice up to a DM or a BS, or why that is not known."""
        kept = self._votes.get(id(budget))
        if kept is None:
            kept = votes_until(self.material.budgets, budget)
            self._votes[id(budget)] = kept
        return kept

    @cached_property
    def _votes(self) -> dict[int, tuple[BudgetFrame, ...] | Text]:
        return {}

    def voted(self, documents: tuple[BudgetFrame, ...]) -> Evaluation:
        """Return the catalogue evaluated on what some documents of an exercice vote together."""
        key = tuple(id(each) for each in documents)
        kept = self._voted.get(key)
        if kept is None:
            kept = Evaluation(self.subject(documents[-1], documents), catalogue())
            self._voted[key] = kept
        return kept

    @cached_property
    def _voted(self) -> dict[tuple[int, ...], Evaluation]:
        return {}

    @cached_property
    def collectivite(self) -> Collectivite | None:
        """The collectivité in the extract, None when it is not there."""
        return collectivite_of(self.base or self.material.focus, self.material.extract)

    @cached_property
    def owed_in_annexes(self) -> Mapping[int, Cents | None]:
        """What the annex of each account says is owed, by year."""
        return {year: owed_in_annex(account) for year, account in self.accounts.items()}

    @cached_property
    def forward(self) -> Forward | Text:
        """The forward plan, or why there is none."""
        return forward_of(self.material)

    @cached_property
    def health_documents(self) -> tuple[str, ...]:
        """The document that own gauges speak of, by its key, when it is not that of the pack.

        It is the BP of a DM without any account.
        """
        if self.base is None or self.accounts or not is_change(self.base):
            return ()
        voted = _changed(self.material.budgets, self.base)
        return () if voted is None else (document_key(voted),)

    @cached_property
    def santes(self) -> tuple[Sante, ...]:
        """The financial health from each base that can answer, own budgets first."""
        speaker = self.account or self.base or self.material.focus
        if not speaker.header.is_principal:
            return ()
        material = self.material
        kept = tuple(self.accounts.values()) or (speaker,)
        if is_change(speaker):  # a DM without any account: the BP that it changes, or nothing
            voted = _changed(material.budgets, speaker)
            if not self.accounts and voted is None:
                return ()
            kept = kept if voted is None else (*kept, voted)
        given = material.given_population(speaker.header.exercice)
        own = OwnBudgets(kept, speaker, given, material.extract)
        first = sante_of_budgets(own, Wish(), day=material.day, folder=material.official_folder)
        others = (
            sante_of_budgets(own, Wish(key), day=material.day, folder=material.official_folder)
            for key, _label in first.bases
            if key != first.base
        )
        return (first, *others)


def _changed(budgets: Sequence[BudgetFrame], change: BudgetFrame) -> BudgetFrame | None:
    """Return the BP that a BS or a DM changes, None when it is not in the workspace."""
    year = change.header.exercice
    same = (each for each in budgets if each.header.exercice == year)
    return next(
        (each for each in same if each.header.etape is Etape.BP and not each.header.is_draft), None
    )


def base_document(material: Material, occasion: Occasion) -> BudgetFrame | None:
    """Return the document that an occasion speaks of, None when there is none.

    The one shown if it fits; else, of its exercice, the best step; else the latest of all.
    """
    focus = material.focus
    fitting = [
        budget
        for budget in material.budgets
        if budget.header.etape in occasion.etapes and not budget.header.situation_date
    ]
    if any(budget is focus for budget in fitting):
        return focus
    same = [each for each in fitting if each.header.exercice == focus.header.exercice]
    ordered = sorted(
        same or fitting,
        key=lambda each: (
            each.header.exercice,
            not each.header.is_draft,
            -occasion.etapes.index(each.header.etape),
            each.header.numero,
        ),
    )
    return ordered[-1] if ordered else None


def _account(material: Material, base: BudgetFrame | None) -> BudgetFrame | None:
    if base is not None and base.header.etape.is_account:
        return base
    year = (base or material.focus).header.exercice
    found = accounts_by_year(material.budgets)
    before = [each for each in found if each < year or (base is None and each == year)]
    return found[max(before)] if before else None


def _year_before(budgets: Sequence[BudgetFrame], base: BudgetFrame) -> BudgetFrame | None:
    """Return the same step of the year before: an account for an account, a BP for a BP."""
    year = base.header.exercice - 1
    if base.header.etape.is_account:
        return accounts_by_year(budgets).get(year)
    same = [
        each
        for each in budgets
        if each.header.exercice == year
        and each.header.etape is base.header.etape
        and each.header.numero == base.header.numero
    ]
    return next((each for each in same if not each.header.is_draft), None)
