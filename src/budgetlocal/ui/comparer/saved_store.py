"""The saved groups of one person: in their file at each change, each change one undo step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from budgetlocal.analysis.peers.saved import SavedGroup, SavedGroups, read_groups, write_groups


class SavedStore(QObject):
    """Reads its file at the first use."""

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """Keep the groups in a file."""
        super().__init__(parent)
        self._path = path
        self._groups: SavedGroups | None = None
        self.undo_stack = QUndoStack(self)

    @property
    def groups(self) -> SavedGroups:
        """The groups as they are now.

        Raises:
            UserError: the file is damaged; it is left as it is.

        """
        if self._groups is None:
            self._groups = read_groups(self._path)
        return self._groups

    def save(self, group: SavedGroup) -> None:
        """Keep a group.

        Raises:
            UserError: it has no name or no member, or the file cannot be written.

        """
        self._change(
            self.tr("l'enregistrement de « {nom} »").format(nom=group.name),
            self.groups.with_group(group),
        )

    def rename(self, name: str, new: str) -> None:
        """Give a group another name.

        Raises:
            UserError: the name is empty or taken, or the file cannot be written.

        """
        self._change(self.tr("le nom « {nom} »").format(nom=new), self.groups.renamed(name, new))

    def remove(self, name: str) -> None:
        """Remove a group.

        Raises:
            UserError: the file cannot be written.

        """
        self._change(
            self.tr("la suppression de « {nom} »").format(nom=name), self.groups.without(name)
        )

    def take(self, path: Path) -> int:
        """Add the groups of another file; return how many it has.

        Raises:
            UserError: it is no file of groups, or ours cannot be written.

        """
        others = read_groups(path)
        self._change(self.tr("l'import de groupes"), self.groups.merged(others))
        return len(others.groups)

    def give(self, path: Path) -> None:
        """Write a copy of the groups.

        Raises:
            UserError: the file cannot be written there.

        """
        write_groups(self.groups, path)

    def _change(self, text: str, after: SavedGroups) -> None:
        before = self.groups
        if after != before:
            write_groups(after, self._path)  # refused before there is anything to undo
            self.undo_stack.push(_Change(text, before, after, self._put))

    def _put(self, groups: SavedGroups) -> None:
        write_groups(groups, self._path)
        self._groups = groups
        self.changed.emit()


class _Change(QUndoCommand):
    def __init__(
        self, text: str, before: SavedGroups, after: SavedGroups, put: Callable[[SavedGroups], None]
    ) -> None:
        super().__init__(text)
        self._before, self._after, self._put = before, after, put

    def undo(self) -> None:  # Qt override
        self._put(self._before)

    def redo(self) -> None:  # Qt override
        self._put(self._after)
