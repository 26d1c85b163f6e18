"""The personal library: kept in its file at each change, each change one undo step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from budgetlocal.indicators.drafts import Draft
from budgetlocal.indicators.library import Library, merged, read_library, write_library


class LibraryStore(QObject):
    """The library of one person; reads its file at the first use."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Keep the library in a file."""
        super().__init__(parent)
        self._path = path
        self._library: Library | None = None
        self.undo_stack = QUndoStack(self)

    @property
    def library(self) -> Library:
        """The library as it is now.

        Raises:
            UserError: its file is damaged; it is left as it is.

        """
        if self._library is None:
            self._library = read_library(self._path)
        return self._library

    def save(self, draft: Draft, text: str) -> None:
        """Keep a draft as a new indicator or a new version."""
        self._change(text, self.library.with_draft(draft, _now()))

    def remove(self, code: str, text: str) -> None:
        """Remove an indicator."""
        self._change(text, self.library.without(code))

    def merge(self, other: Library, text: str) -> None:
        """Take the indicators of another library."""
        self._change(text, merged(self.library, other, _now()))

    def take(self, drafts: tuple[Draft, ...], text: str) -> None:
        """Take some drafts at once."""
        library = self.library
        for draft in drafts:
            library = library.with_draft(draft, _now())
        self._change(text, library)

    def _change(self, text: str, after: Library) -> None:
        before = self.library
        if after != before:
            self.undo_stack.push(_Change(text, before, after, self._put))

    def _put(self, library: Library) -> None:
        write_library(library, self._path)
        self._library = library
        self.changed.emit()


class _Change(QUndoCommand):
    def __init__(
        self, text: str, before: Library, after: Library, put: Callable[[Library], None]
    ) -> None:
        super().__init__(text)
        self._before, self._after, self._put = before, after, put

    def undo(self) -> None:  # Qt override
        self._put(self._before)

    def redo(self) -> None:  # Qt override
        self._put(self._after)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
