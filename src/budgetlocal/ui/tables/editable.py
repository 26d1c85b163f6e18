"""A table in which some cells are typed in; what is typed goes out as a signal, as it was typed."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from budgetlocal.core.formatting import decimal_number, euros
from budgetlocal.core.specs import Row
from budgetlocal.ui.forms import Wording, text_field
from budgetlocal.ui.tables.delegates import CellDelegate
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.tables.tree_model import Index, TreeModel

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

_OPENING = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHORTCUT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
MayEdit = Callable[[Row, str], bool]
"""Whether the cell of a row in the column of a key may be typed in."""


class EditableModel(TreeModel):
    """The cells of a table, of which some may be changed by the owner of the table."""

    edited = Signal(str, str, str)
    """Key of the row, key of the column, text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Let nothing be typed yet."""
        super().__init__(parent)
        self.may_edit: MayEdit = lambda _row, _column: False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what a person may do with a cell."""  # Qt override
        flags = super().flags(index)
        row = self.row_at(index)
        if row is not None and self.may_edit(row, self._column(index)):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says; when it is typed in, the amount without its spaces."""  # Qt override
        if role != Qt.ItemDataRole.EditRole:
            return super().data(index, role)
        row = self.row_at(index)
        cell = row.cells[index.column()] if row is not None else None
        if isinstance(cell, Decimal):
            return decimal_number(cell, max(0, -int(cell.normalize().as_tuple().exponent)))
        return euros(cell, unit=False) if isinstance(cell, int) else ""

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed; the cell changes when its owner shows another table."""  # Qt override
        row = self.row_at(index)
        if row is None or role != Qt.ItemDataRole.EditRole or str(value) == self.data(index, role):
            return False
        self.edited.emit(row.key, self._column(index), str(value))
        return True

    def _column(self, index: Index) -> str:
        return self.table.columns[index.column()].key if self.table is not None else ""


class AmountDelegate(CellDelegate):
    """Typing in a cell happens in a named field of the forms."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        """Return the field of a cell."""  # Qt override
        model = index.model()
        title = str(model.headerData(index.column(), Qt.Orientation.Horizontal))
        texts = (index.sibling(index.row(), rank).data() for rank in range(2))
        field = text_field(Wording(" ".join((title, *map(str, texts))), title), "")
        field.setParent(parent)
        field.setFrame(False)
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the present amount in the field."""  # Qt override
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed."""  # Qt override
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


class EditableTable(TableView):
    """A TableView whose chosen cells open on a key or a double click."""

    edited = Signal(str, str, str)
    """Key of the row, key of the column, text as it was typed."""

    def __init__(self, name: str, may_edit: MayEdit, parent: QWidget | None = None) -> None:
        """Make an empty table; `may_edit` says which cells are typed in."""
        super().__init__(name, parent)
        model = self.model()
        assert isinstance(model, EditableModel)  # noqa: S101 - made by _make_model
        model.may_edit = may_edit
        # A delegate tells every view it serves that a field is done: the fixed columns have their own.
        self._frozen.setItemDelegate(CellDelegate(self._frozen))
        # Queued: what it starts may show a dialog or another table, and the field must be gone.
        model.edited.connect(self.edited, Qt.ConnectionType.QueuedConnection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the cell to type in, wherever the cursor is on its row."""  # Qt override
        is_typing = bool(event.text().strip()) and not event.modifiers() & _SHORTCUT
        is_open = self.state() is QAbstractItemView.State.EditingState
        if not is_open and (is_typing or event.key() in _OPENING):
            cell = self._cell_to_type()
            if cell is not None:
                self.setCurrentIndex(cell)
                if event.key() in _OPENING:
                    self.edit(cell)
                    return
        super().keyPressEvent(event)

    def _cell_to_type(self) -> QModelIndex | None:
        """Return the present cell, or the first one of its row, that may be typed in."""
        now = self.currentIndex()
        others = [now.siblingAtColumn(rank) for rank in range(self.model().columnCount())]
        editable = Qt.ItemFlag.ItemIsEditable
        return next((each for each in (now, *others) if each.flags() & editable), None)

    def _make_model(self) -> TreeModel:
        return EditableModel(self)

    def _make_cells(self) -> CellDelegate:
        return AmountDelegate(self)
