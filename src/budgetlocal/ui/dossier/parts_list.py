"""The parts of a pack, in order: ticked or not, moved, with a word on what lacks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from budgetlocal.ui.language import say

if TYPE_CHECKING:
    from budgetlocal.analysis.dossier.parts import BuiltPart

_AROUND_BOX, _TALL = 26, 10_000
"""Pixels: what stands left of the words besides the box, and a height that nothing reaches."""
_KEY = Qt.ItemDataRole.UserRole


class _WholeWords(QStyledItemDelegate):
    """Rows as high as their words need beside the box: Qt forgets the box, and cuts them."""

    def sizeHint(  # Qt override
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row."""
        size = super().sizeHint(option, index)
        view = self.parent()
        if not isinstance(view, QListView):
            return size
        metrics, style = view.fontMetrics(), view.style()
        box = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth)
        room = view.viewport().width() - box - _AROUND_BOX
        wrap = int(Qt.TextFlag.TextWordWrap)
        words = metrics.boundingRect(QRect(0, 0, room, _TALL), wrap, str(index.data()))
        lines = max(1, round(words.height() / metrics.height()))
        padding = size.height() % metrics.height()
        return QSize(size.width(), max(size.height(), lines * metrics.height() + padding))


class PartsList(QListWidget):
    """Space ticks, Alt+Up and Alt+Down move, Enter opens the words."""

    chosen = Signal(str)
    """The key of the part that is looked at."""
    switched = Signal(str, bool)
    moved = Signal(str, int)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no part yet."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Parties du dossier"))
        self.setAccessibleDescription(
            self.tr("Espace : montrer ou non ; Alt+Haut ou Bas : déplacer ; Entrée : réécrire")
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # else a bar that appears cuts the words
        self.setItemDelegate(_WholeWords(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell_chosen)
        self.itemChanged.connect(self._tell_switched)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(_KEY)))

    @property
    def current_key(self) -> str:
        """The key of the part that is looked at, empty for none."""
        row = self.currentRow()
        return "" if row < 0 else str(self.item(row).data(_KEY))

    def show_parts(self, parts: Sequence[BuiltPart]) -> None:
        """Show other parts; the one that was looked at stays so, if it is there."""
        former = self.current_key
        self.blockSignals(True)
        self.clear()
        for rank, part in enumerate(parts, start=1):
            self.addItem(self._item(part, rank))
        keys = [part.key for part in parts]
        if keys:
            self.setCurrentRow(keys.index(former) if former in keys else 0)
        self.blockSignals(False)
        if keys:
            self.chosen.emit(self.current_key)

    def choose(self, key: str) -> None:
        """Look at a part."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self.setCurrentRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        """Move with Alt, open with Enter."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            if self.current_key:
                self.moved.emit(self.current_key, steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and self.current_key:
            self.opened.emit(self.current_key)
        else:
            super().keyPressEvent(event)

    def _item(self, part: BuiltPart, rank: int) -> QListWidgetItem:
        title = say(part.part.title if part.part is not None else part.definition.title)
        words = [f"{rank}. {title}"]
        if part.part is None:
            words.append(
                self.tr("absente : à rédiger")
                if part.definition.is_own_words
                else self.tr("absente")
            )
        elif part.part.is_confidential:
            words.append(self.tr("confidentielle"))
        if part.is_stale:
            words.append(self.tr("à relire : des nombres ont changé"))
        elif part.own is not None:
            words.append(self.tr("vos mots"))
        item = QListWidgetItem(" · ".join(words))
        item.setData(_KEY, part.key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if part.is_on else Qt.CheckState.Unchecked)
        reasons = "\n".join(say(reason) for reason in part.reasons)
        item.setToolTip(reasons)
        if not part.is_shown:
            item.setForeground(self.palette().brush(QPalette.ColorRole.PlaceholderText))
        return item

    @Slot()
    def _tell_chosen(self) -> None:
        if self.current_key:
            self.chosen.emit(self.current_key)

    @Slot(QListWidgetItem)
    def _tell_switched(self, item: QListWidgetItem) -> None:
        is_on = item.checkState() is Qt.CheckState.Checked
        self.switched.emit(str(item.data(_KEY)), is_on)
