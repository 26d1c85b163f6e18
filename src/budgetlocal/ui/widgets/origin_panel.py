"""Under the budget: the lines of the file behind the row that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Row
from budgetlocal.core.text import Text
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.finding_list import severity_sign
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from budgetlocal.analysis.origin import Origin


class OriginPanel(QWidget):
    """What a number is the sum of, and that it is."""

    workbook_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Explain nothing yet."""
        super().__init__(parent)
        self._sign: QLabel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(6)
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        self._heading = label("", "heading", wrap=False)
        self._statement = label("", "muted")
        self._top.addWidget(self._heading)
        self._top.addWidget(self._statement, 1)
        column.addLayout(self._top)
        self._table = TableView(self.tr("Lignes du fichier"))
        self._table.workbook_asked.connect(self.workbook_asked)
        self._table.setMinimumHeight(self.fontMetrics().height() * 4)
        column.addWidget(self._table, 1)
        self.clear()

    def clear(self) -> None:
        """Say how to choose a number."""
        self._heading.setText(self.tr("D'où vient ce chiffre ?"))
        self._statement.setText(self.tr("Choisissez une ligne du tableau."))
        self._table.show_table(None)
        self._put_sign(None)

    def announce(self, row: Row) -> None:
        """Name the row that is about to be explained."""
        names = [say(cell) for cell in row.cells[:2] if isinstance(cell, Text)]
        self._heading.setText(self.tr("D'où vient « {ligne} » ?").format(ligne=" ".join(names)))

    def say(self, statement: str) -> None:
        """Say why there are no lines to show."""
        self._statement.setText(statement)
        self._table.show_table(None)
        self._put_sign(None)

    def show_origin(self, origin: Origin) -> None:
        """Show the lines and their sum."""
        self._statement.setText(say(origin.statement))
        self._table.show_table(origin.table)
        self._put_sign(Severity.OK if origin.agrees else Severity.ERROR)

    def _put_sign(self, severity: Severity | None) -> None:
        if self._sign is not None:
            self._top.removeWidget(self._sign)
            self._sign.deleteLater()
        self._sign = severity_sign(severity, self) if severity else None
        if self._sign is not None:
            self._top.insertWidget(1, self._sign)
