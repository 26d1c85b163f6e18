"""The sheet on the screen: columns take their role from a menu, the keyboard, or by dragging."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from budgetlocal.export.table_text import inert
from budgetlocal.ui.table_import.sheet_model import Index, SheetModel, cell_text

_MIME = "application/x-budgetlocal-column"
_WIDEST = 34  # characters
_SAMPLE_ROWS = 80


class RoleHeader(QHeaderView):
    """Column titles that can be clicked for a menu, and dragged onto another column."""

    menu_asked = Signal(int, QPoint)
    role_moved = Signal(int, int)
    """The role of the first column was dropped on the second."""

    def __init__(self, parent: QWidget) -> None:
        """Make the header of a table."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAcceptDrops(True)
        self._pressed_at: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may start."""  # Qt override
        is_edge = self.cursor().shape() is Qt.CursorShape.SplitHCursor
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_at = event.position().toPoint() if is_left and not is_edge else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Start to drag the role of a column."""  # Qt override
        start = self._pressed_at
        here = event.position().toPoint()
        far = QApplication.startDragDistance()
        if start is None or (here - start).manhattanLength() < far:
            super().mouseMoveEvent(event)
            return
        self._pressed_at = None
        column = self.logicalIndexAt(start)
        data = QMimeData()
        data.setData(_MIME, str(column).encode())
        data.setText(str(self.model().headerData(column, Qt.Orientation.Horizontal)))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the menu of roles on a click."""  # Qt override
        was_click = self._pressed_at is not None
        self._pressed_at = None
        super().mouseReleaseEvent(event)
        here = event.position().toPoint()
        column = self.logicalIndexAt(here)
        if was_click and column >= 0:
            self.menu_asked.emit(column, self.mapToGlobal(here))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take the role of a column only."""  # Qt override
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take it anywhere on the header."""  # Qt override
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which role goes where."""  # Qt override
        source = int(bytes(event.mimeData().data(_MIME).data()).decode())
        target = self.logicalIndexAt(event.position().toPoint())
        event.acceptProposedAction()
        if target >= 0 and target != source:
            self.role_moved.emit(source, target)


class RoleDelegate(QStyledItemDelegate):
    """Cells on the ground of what their row is, which a style sheet would leave out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, then the cell."""  # Qt override
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None and not option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, ground)
        super().paint(painter, option, index)


class SheetView(QTableView):
    """Shows a sheet as a spreadsheet does."""

    cell_chosen = Signal(int, int)
    """The row and the column of the current cell."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty view; `name` is what screen readers call it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.sheet_model = SheetModel(self)
        self.setModel(self.sheet_model)
        self.roles = RoleHeader(self)
        self.setHorizontalHeader(self.roles)
        self.setItemDelegate(RoleDelegate(self))
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.45))
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._tell)
        self._add_action(self.tr("Copier la sélection"), self.copy_selection)

    def size_columns(self) -> None:
        """Give each column the width of its title and of its first cells."""
        metrics = self.fontMetrics()
        longest = metrics.averageCharWidth() * _WIDEST
        model = self.sheet_model
        for column in range(model.columnCount()):
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            wide = max(metrics.horizontalAdvance(line) for line in title.split("\n")) * 1.1
            for row in range(min(model.rowCount(), _SAMPLE_ROWS)):
                text = str(model.index(row, column).data() or "")
                wide = max(wide, metrics.horizontalAdvance(text[: _WIDEST * 2]) * 1.08)
            self.setColumnWidth(column, round(min(wide, longest)) + 18)

    def chosen_rows(self) -> tuple[int, ...]:
        """Return the rows of the selected cells, in order; the current one when none is."""
        rows = {index.row() for index in self.selectedIndexes()}
        if not rows and self.currentIndex().isValid():
            rows = {self.currentIndex().row()}
        return tuple(sorted(rows))

    def go_to(self, row: int, column: int, *, is_centred: bool = True) -> None:
        """Make a cell current and show it, in the middle or where it happens to be."""
        index = self.sheet_model.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            hints = QAbstractItemView.ScrollHint
            self.scrollTo(index, hints.PositionAtCenter if is_centred else hints.EnsureVisible)

    @Slot()
    def copy_selection(self) -> None:
        """Copy the selected cells as a spreadsheet would take them, formulas made harmless."""
        cells = {(index.row(), index.column()) for index in self.selectedIndexes()}
        if not cells:
            return
        rows = sorted({row for row, _ in cells})
        columns = sorted({column for _, column in cells})
        texts = {
            place: cell_text(value) if isinstance(value, int | float) else inert(cell_text(value))
            for place, value in self._values(cells)
        }
        lines = ("\t".join(texts.get((row, column), "") for column in columns) for row in rows)
        QApplication.clipboard().setText("\n".join(lines))

    def _values(self, cells: Iterable[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], object]]:
        for row, column in cells:
            values = self.sheet_model.sheet.rows[row]
            yield (row, column), values[column] if column < len(values) else None

    def _add_action(self, text: str, action: Callable[[], None]) -> None:
        made = QAction(text, self)
        made.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.triggered.connect(action)
        self.addAction(made)

    @Slot()
    def _tell(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.cell_chosen.emit(index.row(), index.column())
