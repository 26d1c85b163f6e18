"""Which document is shown: follows the workspace, its edits and the choosers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from budgetlocal.ui.choices import Contents, contents_of, fullest
from budgetlocal.ui.pages.page import Subject
from budgetlocal.ui.session import Session
from budgetlocal.ui.work_area import WorkArea


class Navigator(QObject):
    """Keeps the choosers and the pages on one document of the session."""

    moved = Signal()
    """Another document is shown, or the same one after an edit, or none."""

    def __init__(self, session: Session, area: WorkArea) -> None:
        """Show nothing before `show_workspace`."""
        super().__init__(area)
        self._session = session
        self._area = area
        self.contents = Contents()
        self.subject: Subject | None = None
        area.bar.document_chosen.connect(self.show_document)
        session.changed.connect(self._show_changes)

    def show_workspace(self) -> None:
        """Show the workspace that was opened, on the document that says most."""
        is_open = self._session.is_open
        self._area.show_workspace(is_open=is_open)
        self.contents = contents_of(self._session.workspace.repository) if is_open else Contents()
        self._show_fullest()

    def show_one_of(self, numbers: tuple[int, ...]) -> None:
        """Show the document that says most among some that were just imported."""
        entry = fullest([entry for entry in self.contents.documents if entry.id in numbers])
        if entry is not None:
            self.show_document(entry.id)

    @Slot(int)
    def show_document(self, number: int | None) -> None:
        """Show a document by its number, or that there is none."""
        self._area.bar.show_contents(self.contents, number)
        document = self.contents.document(number)
        self.subject = None
        if document is not None:
            siblings = self.contents.documents_of(document.budget_id)
            self.subject = Subject(
                document=document,
                siblings=tuple(entry.id for entry in siblings),
                population=self._session.workspace.repository.population(document.id),
                read=self._session.frame_reader(),
                entries=siblings,
            )
        self._area.show_subject(self.subject)
        self.moved.emit()

    @Slot()
    def _show_changes(self) -> None:
        """Show the workspace after an edit, on the same document if it is still there."""
        self.contents = contents_of(self._session.workspace.repository)
        shown = self.subject.document.id if self.subject else None
        if self.contents.document(shown) is None:
            self._show_fullest()
        else:
            self.show_document(shown)

    def _show_fullest(self) -> None:
        entry = fullest(self.contents.documents)
        self.show_document(entry.id if entry else None)
