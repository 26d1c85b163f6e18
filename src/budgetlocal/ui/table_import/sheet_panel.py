"""The upper half of the window: the sheet, what each row and column is, and how to say otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from budgetlocal.core.text import verbatim
from budgetlocal.importing.grid.table_file import TableFile, column_letters
from budgetlocal.importing.tables.report import SheetReading
from budgetlocal.importing.tables.roles import Role, RowRole
from budgetlocal.ui.forms import Wording, combo_box, label_of, tick_box
from budgetlocal.ui.language import say
from budgetlocal.ui.table_import.answering import cell_of, use_of
from budgetlocal.ui.table_import.role_bar import RoleBar
from budgetlocal.ui.table_import.sheet_view import SheetView
from budgetlocal.ui.table_import.wording import role_name
from budgetlocal.ui.widgets.texts import label

_MOST_TITLES = 3
"""Rows that the titles of the columns may take."""


class SheetPanel(QWidget):
    """One sheet at a time; each signal carries how that sheet is read now, as a SheetReading."""

    role_chosen = Signal(object, int, object)
    """The sheet, a column and its Role."""
    role_moved = Signal(object, int, int)
    """The sheet; the role of the first column goes to the second."""
    row_role_chosen = Signal(object, object, object)
    """The sheet, some rows and their RowRole."""
    header_chosen = Signal(object, object)
    """The sheet, and the rows that are the titles of its columns."""
    sheet_chosen = Signal(object, bool)
    """The sheet, and whether it is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._file: TableFile | None = None
        self._readings: tuple[SheetReading, ...] | None = None
        self._build()
        self._connect()

    def show_file(self, file: TableFile, name: str) -> None:
        """Show the sheets of a file; `name` stands for one without a name."""
        self._file = file
        chosen = self._sheets.currentIndex()
        self._sheets.blockSignals(True)
        self._sheets.clear()
        for sheet in file.sheets:
            hidden = self.tr("{feuille} (masquée)").format(feuille=sheet.name)
            self._sheets.addItem(hidden if sheet.is_hidden else sheet.name or name)
        self._sheets.setCurrentIndex(max(chosen, 0))
        self._sheets.blockSignals(False)
        has_several = len(file.sheets) > 1
        for widget in (self._sheets_label, self._sheets, self._is_read):
            widget.setVisible(has_several)
        self._show_sheet()

    def show_readings(self, readings: Sequence[SheetReading]) -> None:
        """Show how the sheets are read; none for a file that is refused, which can be explained."""
        is_first = not self._readings
        self._readings = tuple(readings)
        if is_first:
            used = (rank for rank, each in enumerate(readings) if each.is_used)
            self._sheets.setCurrentIndex(next(used, self._sheets.currentIndex()))
        self._show_sheet()

    def go_to(self, place: str) -> None:
        """Show a cell by its place in the file: `Dépenses!C14`."""
        found = cell_of(self._file, place) if self._file else None
        if found is not None:
            sheet, row, column = found
            self._sheets.setCurrentIndex(sheet)
            self._sheet.go_to(row, column)
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._sheet = SheetView(self.tr("Feuille du fichier"))
        self._roles = RoleBar()
        wording = Wording(self.tr("&Feuille"), self.tr("La feuille du classeur qui est montrée."))
        self._sheets = combo_box(wording)
        self._sheets_label = label_of(self._sheets, wording)
        self._is_read = tick_box(
            Wording(self.tr("&Lire cette feuille"), self.tr("Ses lignes entrent dans le budget."))
        )
        self._reason = label("", "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._sheets_label, self._sheets, self._is_read):
            row.addWidget(widget)
        row.addWidget(self._reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._sheet, 1)
        column.addWidget(self._roles)

    def _connect(self) -> None:
        self._sheets.currentIndexChanged.connect(self._show_sheet)
        self._is_read.clicked.connect(self._choose_sheet)
        self._sheet.cell_chosen.connect(self._show_roles)
        self._sheet.selectionModel().selectionChanged.connect(self._show_rows)
        self._sheet.roles.menu_asked.connect(self._ask_role)
        self._sheet.roles.role_moved.connect(self._move_role)
        self._roles.role_chosen.connect(self._choose_role)
        self._roles.row_role_chosen.connect(self._choose_row_role)
        self._roles.header_asked.connect(self._choose_header)

    def _reading(self) -> SheetReading | None:
        """Return how the sheet on the screen is read, None as long as nobody has looked."""
        rank = self._sheets.currentIndex()
        if self._readings is None or self._file is None or rank < 0:
            return None
        if rank < len(self._readings):
            return self._readings[rank]
        return SheetReading(self._file.sheets[rank].name, is_used=False, raison=verbatim(""))

    @Slot()
    def _show_sheet(self) -> None:
        rank = self._sheets.currentIndex()
        if self._file is None or not 0 <= rank < len(self._file.sheets):
            return
        sheet, read = self._file.sheets[rank], self._reading()
        is_other = sheet is not self._sheet.sheet_model.sheet
        had_roles = self._sheet.sheet_model.reading is not None
        self._sheet.sheet_model.show(sheet, read)
        if is_other or (read is not None and not had_roles):
            self._sheet.size_columns()
        self._is_read.setChecked(read is not None and read.is_used)
        reason = say(read.raison) if read is not None else ""
        self._reason.setText(" · ".join([*_facts(self._file), *([reason] if reason else [])]))
        index = self._sheet.currentIndex()
        if index.isValid():
            self._show_roles(index.row(), index.column())
        elif read is not None and read.header_rows:
            self._sheet.go_to(read.header_rows[-1], 0, is_centred=False)

    @Slot(int, int)
    def _show_roles(self, _row: int, column: int) -> None:
        model = self._sheet.sheet_model
        if model.reading is not None:
            letters = column_letters(model.sheet.first_column + column)
            self._roles.show_column(letters, model.use(column).role)
            self._show_rows()

    @Slot()
    def _show_rows(self) -> None:
        rows = self._sheet.chosen_rows()
        model = self._sheet.sheet_model
        if model.reading is None or not rows:
            return
        first, last = (model.sheet.first_row + row for row in (rows[0], rows[-1]))
        numbers = str(first) if first == last else f"{first}-{last}"
        self._roles.show_rows(numbers, model.row_role(rows[0]))

    @Slot(int, QPoint)
    def _ask_role(self, column: int, place: QPoint) -> None:
        read = self._reading()
        if read is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        now = use_of(read, column).role
        for role in Role:
            action = menu.addAction(role_name(role))
            action.setCheckable(True)
            action.setChecked(role is now)
            action.setData((column, role))
        menu.triggered.connect(self._take_role)
        menu.popup(place)

    @Slot(QAction)
    def _take_role(self, action: QAction) -> None:
        column, role = action.data()
        self._tell_role(column, Role(role))

    @Slot(object)
    def _choose_role(self, role: Role) -> None:
        index = self._sheet.currentIndex()
        if index.isValid():
            self._tell_role(index.column(), role)

    def _tell_role(self, column: int, role: Role) -> None:
        read = self._reading()
        if read is not None and use_of(read, column).role is not role:
            self.role_chosen.emit(read, column, role)

    @Slot(int, int)
    def _move_role(self, source: int, target: int) -> None:
        read = self._reading()
        if read is not None:
            self.role_moved.emit(read, source, target)

    @Slot(object)
    def _choose_row_role(self, role: RowRole) -> None:
        read, rows = self._reading(), self._sheet.chosen_rows()
        if read is not None and rows:
            self.row_role_chosen.emit(read, rows, role)

    @Slot()
    def _choose_header(self) -> None:
        read, rows = self._reading(), self._sheet.chosen_rows()
        if read is not None and rows:
            self.header_chosen.emit(read, rows[:_MOST_TITLES])

    @Slot(bool)
    def _choose_sheet(self, is_read: bool) -> None:
        read = self._reading()
        if read is not None:
            self.sheet_chosen.emit(read, is_read)


def _facts(file: TableFile) -> list[str]:
    """Return the encoding and the separator of a text, nothing for a workbook."""
    if not file.separator:
        return [file.encoding] if file.encoding else []
    name = "⇥" if file.separator == "\t" else file.separator
    words = QCoreApplication.translate("SheetPanel", "séparateur « {signe} »")
    return [file.encoding, words.format(signe=name)]
