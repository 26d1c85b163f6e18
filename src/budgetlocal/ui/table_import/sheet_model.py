"""A sheet as it is in the file, each row and column with what it was understood to be."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFont

from budgetlocal.importing.grid.table_file import Sheet, column_letters
from budgetlocal.importing.tables.report import SheetReading
from budgetlocal.importing.tables.roles import ColumnUse, Role, RowRole
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.table_import.answering import use_of
from budgetlocal.ui.table_import.wording import ROW_SIGNS, role_name, row_name, use_name
from budgetlocal.ui.theme import ColorRole

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_GROUNDS = {
    RowRole.HEADER: ColorRole.INFO_BACKGROUND,
    RowRole.TITLE: ColorRole.HEADER,
    RowRole.SUBTOTAL: ColorRole.WARNING_BACKGROUND,
    RowRole.TOTAL: ColorRole.WARNING_BACKGROUND,
    RowRole.DONT: ColorRole.WARNING_BACKGROUND,
}
_QUIET = frozenset({RowRole.PREAMBLE, RowRole.NOTE, RowRole.IGNORED, RowRole.BLANK})
_BOLD = frozenset({RowRole.HEADER, RowRole.TITLE, RowRole.SUBTOTAL, RowRole.TOTAL})
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SheetModel(QAbstractTableModel):
    """A read-only model over one sheet; colours, signs and words tell the roles."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no sheet yet."""
        super().__init__(parent)
        self._sheet = Sheet("", [])
        self._width = 0
        self._reading: SheetReading | None = None

    @property
    def sheet(self) -> Sheet:
        """The sheet that is shown."""
        return self._sheet

    @property
    def reading(self) -> SheetReading | None:
        """How it is understood, None as long as nobody has looked."""
        return self._reading

    def show(self, sheet: Sheet, reading: SheetReading | None) -> None:
        """Show another sheet, or the same one understood otherwise."""
        if sheet is self._sheet:
            self._reading = reading
            last = self.index(max(len(sheet.rows) - 1, 0), max(self._width - 1, 0))
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(self._width - 1, 0))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, max(len(sheet.rows) - 1, 0))
            return
        self.beginResetModel()
        self._sheet, self._reading, self._width = sheet, reading, sheet.width
        self.endResetModel()

    def row_role(self, row: int) -> RowRole | None:
        """Return what a row is, None as long as nobody has looked."""
        if self._reading is None or row >= len(self._reading.rows):
            return None
        return self._reading.rows[row]

    def use(self, column: int) -> ColumnUse:
        """Return how a column is read."""
        return use_of(self._reading, column) if self._reading else ColumnUse(Role.IGNORE)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""  # Qt override
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""  # Qt override
        return 0 if parent.isValid() else self._width

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell as it is in the file, and how it is understood."""  # Qt override
        if not index.isValid():
            return None
        row = self._sheet.rows[index.row()]
        value = row[index.column()] if index.column() < len(row) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if isinstance(value, int | float) else _LEFT
        return self._look(index.row(), index.column(), value, role)

    def _look(self, row: int, column: int, value: object, role: int) -> Any:
        kind = self.row_role(row)
        if role == Qt.ItemDataRole.BackgroundRole and kind in _GROUNDS:
            return QBrush(current_theme().color(_GROUNDS[kind]))
        if role == Qt.ItemDataRole.ForegroundRole and self._is_quiet(kind, column):
            return QBrush(current_theme().color(ColorRole.MUTED))
        if role == Qt.ItemDataRole.FontRole:
            return self._font(kind, column)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            place = self._sheet.cell(row, column)
            words = [row_name(kind)] if kind else []
            return " · ".join([place, *words, use_name(self.use(column)), cell_text(value)])
        return None

    def _font(self, kind: RowRole | None, column: int) -> QFont | None:
        font = QFont()
        if kind in _BOLD:
            font.setBold(True)
        if kind is RowRole.IGNORED:
            font.setStrikeOut(True)
        elif kind is RowRole.DETAIL and self.use(column).role is Role.IGNORE:
            font.setItalic(True)
        else:
            return font if kind in _BOLD else None
        return font

    def _is_quiet(self, kind: RowRole | None, column: int) -> bool:
        if kind is None:
            return False
        return kind in _QUIET or self.use(column).role in {Role.IGNORE, Role.TAUX}

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the letter and the role of a column, the number and the sign of a row."""
        if orientation is Qt.Orientation.Vertical:  # Qt override
            return self._row_header(section, role)
        if role == Qt.ItemDataRole.DisplayRole:
            letters = column_letters(self._sheet.first_column + section)
            return f"{letters}\n{use_name(self.use(section))}" if self._reading else letters
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._column_words(section)
        return None

    def _row_header(self, row: int, role: int) -> Any:
        kind = self.row_role(row)
        number = str(self._sheet.first_row + row)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{ROW_SIGNS[kind]} {number}".strip() if kind else number
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole} and kind:
            return f"{number} : {row_name(kind)}"
        return None

    def _column_words(self, column: int) -> str:
        from budgetlocal.ui.language import say

        letters = column_letters(self._sheet.first_column + column)
        for each in self._reading.columns if self._reading else ():
            if each.index == column:
                return f"{letters} « {each.titre} » : {use_name(each.use)} ({say(each.raison)})"
        return f"{letters} : {role_name(Role.IGNORE)}"


def cell_text(value: object) -> str:
    """Return a raw value as a French spreadsheet shows it, without a format of its own.

    >>> cell_text(1234.5), cell_text(11.0), cell_text("011"), cell_text(None)
    ('1234,5', '11', '011', '')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "VRAI" if value else "FAUX"
    if isinstance(value, float):
        return f"{value:.15g}".replace(".", ",")
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    return str(value)
