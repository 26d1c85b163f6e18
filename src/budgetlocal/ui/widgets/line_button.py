"""What can be done by hand with the lines of the row that is chosen in the budget."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from budgetlocal.ui.line_flow import LineEdit, LineRequest
from budgetlocal.ui.tables.table_view import TableView


class LineButton(QToolButton):
    """A button with a menu; the same actions are in the menu and the keys of the table."""

    asked = Signal(object)
    """A LineRequest."""

    def __init__(self, table: TableView) -> None:
        """Act on the chosen row of a table, whose rows name their lines."""
        super().__init__()
        self._table = table
        self.setText(self.tr("L&ignes"))
        self.setToolTip(self.tr("Ajouter, modifier ou supprimer une ligne à la main"))
        self.setAccessibleName(self.tr("Lignes"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.setMenu(menu)
        self._actions = {
            LineEdit.ADD: self._action(menu, self.tr("&Ajouter une ligne…"), "Ins"),
            LineEdit.CHANGE: self._action(menu, self.tr("&Modifier la ligne…"), "F2"),
            LineEdit.REMOVE: self._action(menu, self.tr("&Supprimer les lignes choisies"), "Del"),
        }
        for edit, action in self._actions.items():
            action.setData(edit)
            action.triggered.connect(self._ask)
        table.row_chosen.connect(self._follow)
        self._follow()

    @Slot()
    def ask_to_add(self) -> None:
        """Ask for a new line, as the action does."""
        self._actions[LineEdit.ADD].trigger()

    def _action(self, menu: QMenu, text: str, keys: str) -> QAction:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._table.addAction(action)
        return action

    def _ordinals(self) -> tuple[int, ...]:
        number, table = self._table.chosen_row(), self._table.table
        if number is None or table is None or number >= len(table.rows):
            return ()
        return table.rows[number].ordinals

    @Slot()
    def _follow(self) -> None:
        count = len(self._ordinals())
        self._actions[LineEdit.CHANGE].setEnabled(count == 1)
        self._actions[LineEdit.REMOVE].setEnabled(count > 0)

    @Slot()
    def _ask(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.asked.emit(LineRequest(LineEdit(action.data()), self._ordinals()))
