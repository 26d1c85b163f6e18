"""The documents of the workspace that can stand beside communes, and the button that lists them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from budgetlocal.core.kinds import Etape
from budgetlocal.ui.forms import Wording, name_input

if TYPE_CHECKING:
    from budgetlocal.analysis.sante.own import OwnBudgets
    from budgetlocal.core.frames import BudgetFrame
    from budgetlocal.reference.extract import Extract
    from budgetlocal.workspace.entries import DocumentEntry
    from budgetlocal.workspace.repository import Repository

_WHOLE = (Etape.BP, Etape.CA, Etape.CFU)
"""Steps that hold a whole exercice: a DM or a situation alone has no revenue of a year."""


@dataclass(frozen=True, slots=True)
class OwnDocument:
    """One document of the workspace, and how it is read beside the window."""

    entry: DocumentEntry
    siblings: tuple[int, ...]
    """All documents of the same budget, this one included."""
    population: int | None
    """Given by the person for its exercice."""
    read: Callable[[Sequence[int]], tuple[BudgetFrame, ...]]
    """May be called from any thread."""

    @property
    def words(self) -> str:
        """What the document is called in the lists."""
        entry = self.entry
        return f"{entry.etape_label} {entry.exercice}, {entry.budget}"

    def budgets(self, extract: Extract) -> OwnBudgets:
        """Return the document with those of its budget."""
        from budgetlocal.analysis.sante.own import OwnBudgets

        frames = self.read(self.siblings)
        focus = frames[self.siblings.index(self.entry.id)]
        return OwnBudgets(frames, focus, self.population, extract)


def own_documents(
    repository: Repository,
    read: Callable[[Sequence[int]], tuple[BudgetFrame, ...]],
    shown: DocumentEntry,
) -> tuple[OwnDocument, ...]:
    """Return the voted budgets and accounts of a workspace: those of the budget shown first."""
    budgets = sorted(repository.budgets(), key=lambda each: each.id != shown.budget_id)
    found = []
    for budget in budgets:
        entries = repository.documents(budget.id)
        siblings = tuple(entry.id for entry in entries)
        found += [
            OwnDocument(entry, siblings, repository.population(entry.id), read)
            for entry in reversed(entries)
            if entry.etape in _WHOLE and not entry.is_draft
        ]
    return tuple(found)


class OwnMenu(QPushButton):
    """Offers the documents of the workspace; hidden while there is none."""

    chosen = Signal(object)
    """An OwnDocument."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.setText(self.tr("A&jouter un de vos budgets"))
        wording = Wording(
            self.tr("Ajouter un de vos budgets"),
            self.tr(
                "Un budget ou un compte du classeur, à côté des communes ou d'un autre exercice"
            ),
        )
        name_input(self, wording)
        self.setMenu(QMenu(self))
        self.hide()

    def offer(self, documents: Sequence[OwnDocument]) -> None:
        """List other documents."""
        menu = self.menu()
        menu.clear()
        former = None
        for document in documents:
            if former is not None and former != document.entry.budget_id:
                menu.addSeparator()
            former = document.entry.budget_id
            menu.addAction(document.words).triggered.connect(partial(self._choose, document))
        self.setVisible(bool(documents))

    def _choose(self, document: OwnDocument, _checked: bool = False) -> None:
        self.chosen.emit(document)
