"""A choice of the person in the window of the table import, as an undo step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from budgetlocal.importing.tables.answers import Answers


class AnswersCommand(QUndoCommand):
    """Goes from some answers to others and back."""

    def __init__(
        self, text: str, before: Answers, after: Answers, take: Callable[[Answers], None]
    ) -> None:
        """Keep both; `take` uses one of them."""
        super().__init__(text)
        self._before, self._after, self._take = before, after, take

    def undo(self) -> None:
        """Take the answers of before."""  # Qt override
        self._take(self._before)

    def redo(self) -> None:
        """Take the new answers, the first time too."""  # Qt override
        self._take(self._after)
