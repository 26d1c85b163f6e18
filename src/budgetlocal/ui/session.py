"""The workspace that the window works on, its undo stack, and what to tell the pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from budgetlocal.core.changes import Changes, Topic
from budgetlocal.ui.commands import EditCommand
from budgetlocal.ui.frames import FrameStore

if TYPE_CHECKING:
    from budgetlocal.core.frames import BudgetFrame
    from budgetlocal.workspace.session import AbandonedSession
    from budgetlocal.workspace.workspace import Workspace


class Session(QObject):
    """At most one open workspace; used in the thread of the window."""

    closing = Signal()
    """The open workspace is about to be given back: stop reading it."""
    opened = Signal()
    """Another workspace is open, or none."""
    changed = Signal(object)
    """An edit, its undo or its redo changed the workspace; the value is its Changes."""
    saved = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """Keep working copies under `folder`; nothing is open yet."""
        super().__init__(parent)
        self._folder = folder
        self._workspace: Workspace | None = None
        self._frames = FrameStore()
        self.undo_stack = QUndoStack(self)

    @property
    def workspace(self) -> Workspace:
        """The open workspace; asking for it when none is open is a fault of the program."""
        if self._workspace is None:
            raise RuntimeError("no workspace is open")
        return self._workspace

    @property
    def is_open(self) -> bool:
        """Whether there is a workspace."""
        return self._workspace is not None

    @property
    def path(self) -> Path | None:
        """The file of the workspace, None while it was never saved."""
        return self._workspace.path if self._workspace else None

    @property
    def is_modified(self) -> bool:
        """Whether closing would lose something."""
        return self.is_open and not self.undo_stack.isClean()

    def start_new(self) -> None:
        """Open an empty workspace without a file."""
        from budgetlocal.workspace.workspace import Workspace

        self._take(Workspace.create(self._folder))

    def open(self, path: Path) -> None:
        """Open the workspace of a file; the one that was open stays open if this is refused.

        Raises:
            UserError: the file is not a workspace that can be opened.

        """
        from budgetlocal.workspace.workspace import Workspace

        self._take(Workspace.open(path, self._folder))

    def recover(self, abandoned: AbandonedSession) -> None:
        """Open the unsaved work of a crash.

        Raises:
            UserError: it cannot be opened any more.

        """
        from budgetlocal.workspace.workspace import Workspace

        self._take(Workspace.recover(abandoned))
        self.undo_stack.resetClean()

    def close(self) -> None:
        """Close the workspace; unsaved edits are lost."""
        self._take(None)

    def save(self, path: Path | None = None, *, overwrite: bool = False) -> None:
        """Write the workspace to its file, or to another that becomes its file.

        Raises:
            UserError: it cannot be written there; nothing is lost.

        """
        self.workspace.save(path, overwrite=overwrite)
        self.undo_stack.setClean()
        self.saved.emit()

    def perform(self, text: str, edit: Callable[[Workspace], Changes]) -> Changes:
        """Do an edit and put it on the undo stack under the name `text`.

        Raises:
            UserError: the edit is refused; nothing has changed.

        """
        changes = edit(self.workspace)
        self.undo_stack.push(EditCommand(text, undo=self._undo, redo=self._redo))
        self._tell(changes)
        return changes

    @contextmanager
    def grouped(self, text: str) -> Iterator[None]:
        """Make one undo step of every edit done inside."""
        self.undo_stack.beginMacro(text)
        try:
            yield
        finally:
            self.undo_stack.endMacro()

    def forget_edits(self) -> None:
        """Take the present state as the start: nothing to undo, nothing to save."""
        self.undo_stack.clear()

    def frame_reader(self) -> Callable[[Sequence[int]], tuple[BudgetFrame, ...]]:
        """Return a function that any thread may call to get the frames of some documents."""
        open_reader = self.workspace.open_reader
        store = self._frames

        def read(documents: Sequence[int]) -> dict[int, BudgetFrame]:
            with open_reader() as repository:
                return {number: repository.budget_frame(number) for number in documents}

        return lambda documents: store.frames(documents, read)

    def _undo(self) -> None:
        self._tell(self.workspace.undo())

    def _redo(self) -> None:
        self._tell(self.workspace.redo())

    def _tell(self, changes: Changes) -> None:
        if changes.topics - {Topic.DRAFTS, Topic.STUDIES}:
            self._frames.forget()
        self.changed.emit(changes)

    def _take(self, workspace: Workspace | None) -> None:
        former, self._workspace = self._workspace, workspace
        if former is not None:
            self.closing.emit()
        self._frames.forget()
        self.undo_stack.clear()
        if former is not None:
            former.close()
        self.opened.emit()
