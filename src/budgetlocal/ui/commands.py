"""Edits as undo steps, with a text that people understand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class EditCommand(QUndoCommand):
    """One edit of the workspace that is already done when it is pushed.

    The workspace keeps how to take it back; this only says when.
    """

    def __init__(self, text: str, *, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        """Keep what to call; the first `redo`, which Qt calls at once, does nothing."""
        super().__init__(text)
        self._undo = undo
        self._redo = redo
        self._is_done = True

    def undo(self) -> None:
        """Take the edit back."""  # Qt override
        self._is_done = False
        self._undo()

    def redo(self) -> None:
        """Do the edit again."""  # Qt override
        if not self._is_done:
            self._redo()
        self._is_done = True
