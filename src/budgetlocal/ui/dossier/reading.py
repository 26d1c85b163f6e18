"""A pack read beside the window: the documents, what the person decided, the pack itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import is_
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import Study
from budgetlocal.ui.extract_access import SHARED
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.pages.page import Subject

if TYPE_CHECKING:
    from budgetlocal.analysis.dossier.building import Built, Workshop
    from budgetlocal.core.frames import BudgetFrame


@dataclass(frozen=True, slots=True)
class Asked:
    """What the person looks at."""

    subject: Subject
    occasion: str
    others: tuple[tuple[int, ...], ...]
    """The documents of each other budget of the collectivité."""
    studies: tuple[Study, ...]
    scenarios: tuple[Study, ...]
    programmes: tuple[Study, ...]
    debt_study: str | None
    """The packs of the budget."""
    autorisations: Mapping[str, int]
    populations: Mapping[int, int]
    """Those that the person gave, by exercice of the budget."""
    votes: tuple[str, ...]
    """The votes of rates of the collectivité, as they are kept."""
    official_folder: Path
    today: date


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """The pack, where its choices are kept, and which document it is about."""

    built: Built
    study_id: int | None
    name: str
    """Of the study, whether it exists or not."""
    warning: UserError | None
    """Why the kept choices could not be read."""
    base_id: int | None
    """The document of the pack among those of the budget."""
    documents: tuple[int, ...] = ()
    """The documents that it was made from, those of the budget first."""


def study_name(occasion: str, year: int) -> str:
    """Return the name of the study of a pack: one per occasion and exercice."""
    return f"{occasion} {year}"


class WorkshopStore:
    """The last workshop, kept while its documents are the same; may be used from any thread."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._lock = Lock()
        self._kept: tuple[tuple[BudgetFrame, ...], tuple[object, ...], Workshop] | None = None

    def forget(self) -> None:
        """Drop everything."""
        with self._lock:
            self._kept = None

    def workshop(self, asked: Asked, frames: Sequence[BudgetFrame], day: date) -> Workshop:
        """Return the workshop of an occasion on some documents, those of the budget first."""
        from budgetlocal.analysis.dossier.building import Workshop
        from budgetlocal.analysis.dossier.definitions import occasions
        from budgetlocal.analysis.dossier.material import Material
        from budgetlocal.simulation.fiscalite.pack import typed_rates

        every = tuple(frames)
        choice = (
            asked.occasion,
            asked.subject.document.id,
            tuple(sorted(asked.populations.items())),
            tuple(sorted(asked.autorisations.items())),
            asked.votes,
            asked.scenarios,
            asked.programmes,
            asked.debt_study,
            day,
        )
        with self._lock:
            kept = self._kept
        if kept is not None and kept[1] == choice and _are_same(kept[0], every):
            return kept[2]
        own = len(asked.subject.siblings)
        others, end = [], own
        for numbers in asked.others:
            others.append(every[end : end + len(numbers)])
            end += len(numbers)
        made = Workshop(
            Material(
                budgets=every[:own],
                focus=every[asked.subject.siblings.index(asked.subject.document.id)],
                day=day,
                others=tuple(others),
                populations=dict(asked.populations),
                extract=SHARED.extract(),
                official_folder=asked.official_folder,
                autorisations=dict(asked.autorisations),
                typed_rates=typed_rates(asked.votes),
                scenarios=asked.scenarios,
                programmes=asked.programmes,
                debt_study=asked.debt_study,
            ),
            occasions()[asked.occasion],
        )
        with self._lock:
            self._kept = (every, choice, made)
        return made


def _are_same(some: Sequence[BudgetFrame], others: Sequence[BudgetFrame]) -> bool:
    return len(some) == len(others) and all(map(is_, some, others))


def read_pack(asked: Asked, store: WorkshopStore, ticket: Ticket) -> Answer:
    """Return the pack of an occasion with what the person decided.

    Raises:
        UserError: the extract or the database of imported files cannot be read.

    """
    from budgetlocal.analysis.dossier.building import day_of
    from budgetlocal.analysis.dossier.plan import Plan, plan_from

    numbers = (*asked.subject.siblings, *(each for group in asked.others for each in group))
    frames = asked.subject.read(numbers)
    ticket.stop_if_cancelled()
    workshop = store.workshop(asked, frames, asked.today)
    name = study_name(asked.occasion, workshop.year)
    study = next((each for each in asked.studies if each.name == name), None)
    plan, warning = Plan(asked.occasion), None
    if study is not None:
        try:
            found = plan_from(study.content)
        except UserError as err:
            warning = err
        else:
            plan = found if found.occasion == asked.occasion else plan
    day = day_of(plan, asked.today)
    if day != asked.today:
        workshop = store.workshop(asked, frames, day)
    ticket.stop_if_cancelled()
    built = workshop.build(plan)
    base_id = None
    for number, frame in zip(asked.subject.siblings, frames, strict=False):
        if frame is built.base:
            base_id = number
    return Answer(built, None if study is None else study.id, name, warning, base_id, numbers)
