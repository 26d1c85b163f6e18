"""The moves of a player, each of which can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from budgetlocal.analysis.mille_euros.game import left_to_spread


class Spread(QObject):
    """How many euros each policy has; starts at nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Give nothing to nobody."""
        super().__init__(parent)
        self._euros: dict[str, int] = {}
        self.undo_stack = QUndoStack(self)
        self.undo_stack.indexChanged.connect(self.changed)

    @property
    def euros(self) -> dict[str, int]:
        """Whole euros by key."""
        return dict(self._euros)

    @property
    def left(self) -> int:
        """The euros that are not given yet; negative when too many were."""
        return left_to_spread(self._euros)

    def start(self, keys: Sequence[str]) -> None:
        """Start a game over some policies; nothing to take back."""
        self._euros = dict.fromkeys(keys, 0)
        self.undo_stack.clear()
        self.changed.emit()

    def give(self, key: str, euros: int, text: str) -> None:
        """Give so many euros to a policy, as a move called `text`."""
        if self._euros[key] != euros:
            rank = list(self._euros).index(key)
            self.undo_stack.push(_Move(self, key, rank, euros, text))

    def put(self, key: str, euros: int) -> None:
        """Set the euros of a policy; for the moves."""
        self._euros[key] = euros
        self.changed.emit()


class _Move(QUndoCommand):
    """Moves of the same policy in a row are one."""

    def __init__(self, spread: Spread, key: str, rank: int, euros: int, text: str) -> None:
        super().__init__(text)
        self._spread = spread
        self._key = key
        self._rank = rank
        self._before = spread.euros[key]
        self.after = euros

    def id(self) -> int:  # Qt override
        return self._rank

    def mergeWith(self, other: QUndoCommand) -> bool:  # Qt override
        assert isinstance(other, _Move)  # noqa: S101 - Qt asks only for the same id
        self.after = other.after
        self.setObsolete(self.after == self._before)
        return True

    def undo(self) -> None:  # Qt override
        self._spread.put(self._key, self._before)

    def redo(self) -> None:  # Qt override
        self._spread.put(self._key, self.after)
