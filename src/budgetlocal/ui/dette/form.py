"""A dialog with a heading, fields in a grid, a place for what is wrong, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.errors import UserError
from budgetlocal.ui.forms import Wording, stacked_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label

_MARGIN = 60


class GridForm(QDialog):
    """Fields in columns; it stays open until what is typed can be."""

    COLUMNS = 3

    def __init__(self, title: str, words: str, parent: QWidget | None) -> None:
        """Make an empty form; call `put` for each field, then `finish`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 16)
        self._column.setSpacing(8)
        self._column.addWidget(label(title, "heading"))
        self._column.addWidget(label(words, "muted"))
        fields = QWidget()
        self.grid = QGridLayout(fields)
        self.grid.setContentsMargins(0, 0, 8, 0)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(title)
        self._area.setWidget(fields)
        self._column.addWidget(self._area, 1)
        self._count = 0

    def put(self, widget: QWidget, wording: Wording, span: int = 1) -> QWidget:
        """Put a field, its label above it, in the next place; return the two together."""
        row, column = divmod(self._count, self.COLUMNS)
        if column + span > self.COLUMNS:
            row, column = row + 1, 0
        field = stacked_field(widget, wording)
        self.grid.addWidget(field, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
        self._count = row * self.COLUMNS + column + span
        return field

    def finish(self) -> None:
        """Put the place for what is wrong, and the buttons."""
        for column in range(self.COLUMNS):
            self.grid.setColumnStretch(column, 1)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "badge")
        self._problem.setProperty("severity", "erreur")
        self._problem.hide()
        self._column.addWidget(self._problem)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.check)
        buttons.rejected.connect(self.reject)
        self._column.addWidget(buttons)
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * 92
        self.setMinimumWidth(width)
        fields = self.grid.sizeHint().height() - self._area.sizeHint().height()
        wanted = self._column.totalHeightForWidth(width) + max(0, fields) + metrics.height()
        # The buttons stay in sight on a small screen: the fields scroll.
        self.resize(width, min(wanted, self.screen().availableGeometry().height() - _MARGIN))

    def tell(self, error: UserError) -> None:
        """Say what is wrong and what to do; nothing is lost."""
        self._problem.setText(f"{say(error.message)} {say(error.hint)}")
        self._problem.setAccessibleName(self._problem.text())
        self._problem.show()

    @Slot()
    def check(self) -> None:
        """Take what is typed, or say what is wrong."""
        try:
            self.take()
        except UserError as err:
            self.tell(err)
        else:
            self.accept()

    def take(self) -> None:
        """Send what is typed.

        Raises:
            UserError: it cannot be.

        """
        raise NotImplementedError
