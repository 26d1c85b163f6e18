"""A layout that writes its widgets like words: one after the other, going to the next line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_HIGHEST = 16_777_215
"""QWIDGETSIZE_MAX."""


class FlowLayout(QLayout):
    """Places widgets from the left, as high as the width asks for."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 4,
        line_gap: int = 6,
        at_bottom: bool = False,
    ) -> None:
        """Hold nothing yet; `at_bottom` puts all of a line on its foot instead of in its middle."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = line_gap
        self._at_bottom = at_bottom
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put one more at the end."""  # Qt override
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""  # Qt override
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one, None beyond the end."""  # Qt override
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""  # Qt override
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than asked for."""  # Qt override
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""  # Qt override
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height for a width."""  # Qt override
        return self._arrange(QRect(0, 0, width, 0), is_placing=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""  # Qt override
        super().setGeometry(rect)
        self._arrange(rect, is_placing=True)

    def sizeHint(self) -> QSize:
        """Return the smallest size: the width is given by the page."""  # Qt override
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the room of the largest widget."""  # Qt override
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, is_placing: bool) -> int:
        line: list[tuple[QLayoutItem, QSize]] = []
        top, across = rect.y(), 0
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), _HIGHEST))
            if item.isEmpty():
                continue
            if line and across + size.width() > rect.width():
                top += self._place(line, rect.x(), top, is_placing=is_placing) + self._line_gap
                line, across = [], 0
            line.append((item, size))
            across += size.width() + self._gap
        if line:
            top += self._place(line, rect.x(), top, is_placing=is_placing)
        return top - rect.y()

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], left: int, top: int, *, is_placing: bool
    ) -> int:
        """Place one line, each widget in the middle of its height or on its foot; return that height."""
        height = max(size.height() for _, size in line)
        for item, size in line:
            if is_placing:
                below = (height - size.height()) // (1 if self._at_bottom else 2)
                item.setGeometry(QRect(QPoint(left, top + below), size))
            left += size.width() + self._gap
        return height
