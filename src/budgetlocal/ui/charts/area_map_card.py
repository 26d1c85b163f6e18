"""A map in a page: its title, the drawing or its numbers, its note and source."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from budgetlocal.core.maps import AreaMapSpec, map_table
from budgetlocal.ui.charts.area_map_view import AreaMapView
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label


class AreaMapCard(QFrame):
    """Shows one map; a button shows its numbers."""

    workbook_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 6)
        column.setSpacing(4)
        self._title = label("", "heading")
        column.addWidget(self._title)
        self._stack = QStackedWidget()
        self._map = AreaMapView()
        self._table = TableView(self.tr("Données de la carte"), narrowest_label=12)
        self._stack.addWidget(self._map)
        self._stack.addWidget(self._table)
        column.addWidget(self._stack, 1)
        self._note = label("", "small")
        column.addWidget(self._note)
        column.addLayout(self._buttons())
        self._table.workbook_asked.connect(self.workbook_asked)

    def show_map(self, spec: AreaMapSpec | None) -> None:
        """Show another map, or none."""
        self._map.show_map(spec)
        if spec is None:
            self._table.show_table(None)
            return
        self._title.setText(say(spec.title))
        self._table.show_table(map_table(spec))
        source = self.tr("Source : {source}").format(source=say(spec.source))
        note = say(spec.note) if spec.note else ""
        self._note.setText(f"{note}\n{source}".strip())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        self._data = QToolButton()
        self._data.setText(self.tr("Voir les données"))
        self._data.setCheckable(True)
        self._data.toggled.connect(self._switch)
        copy = QToolButton()
        copy.setText(self.tr("Copier l'image"))
        copy.clicked.connect(self._copy)
        row.addWidget(self._data)
        row.addWidget(copy)
        return row

    @Slot(bool)
    def _switch(self, shown: bool) -> None:
        front = self._table if shown else self._map
        self._stack.setCurrentWidget(front)
        front.setFocus()
        self._data.setText(self.tr("Voir la carte") if shown else self.tr("Voir les données"))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(self.grab().toImage())
