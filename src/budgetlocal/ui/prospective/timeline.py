"""The operations of a programme over the years: a bar each, moved in time by drag or by the arrows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from budgetlocal.core.formatting import short_euros
from budgetlocal.core.meanings import Role
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.theme import ColorRole

_LABEL_LETTERS = 24
_MOST_ROWS = 12


@dataclass(frozen=True, slots=True)
class Bar:
    """An operation: its name and its credits by year."""

    name: str
    amounts: tuple[tuple[int, int], ...]
    """(year, cents), only the years with credits."""


class Timeline(QWidget):
    """Bars over years; Left and Right move the chosen one, Up and Down choose another."""

    moved = Signal(str, int)
    """The name of an operation, and by how many years it moves."""
    chosen = Signal(str)
    """The name of the operation that the keyboard is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no operation yet."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Calendrier des opérations"))
        self._bars: tuple[Bar, ...] = ()
        self._years: tuple[int, ...] = ()
        self._row = 0
        self._dragged: tuple[int, int] | None = None
        """Row, and x where the mouse went down."""
        self._offset = 0
        self._describe()

    def show_bars(self, bars: tuple[Bar, ...], years: tuple[int, ...]) -> None:
        """Show other operations over some years."""
        self._bars, self._years = bars, years
        self._row = min(self._row, max(0, len(bars) - 1))
        self._offset, self._dragged = 0, None
        self._describe()
        self.updateGeometry()
        self.update()

    def choose(self, name: str) -> None:
        """Put the keyboard on an operation."""
        for rank, bar in enumerate(self._bars):
            if bar.name == name and rank != self._row:
                self._row = rank
                self._describe()
                self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the rows and of the years."""  # Qt override
        rows = max(1, min(_MOST_ROWS, len(self._bars))) + 1
        return QSize(400, round(rows * self._pitch()) + 6)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""  # Qt override
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the years, then a bar for each operation."""  # Qt override
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        painter.fillRect(self.rect(), theme.color(ColorRole.BASE))
        painter.setPen(theme.color(ColorRole.MUTED))
        for rank, year in enumerate(self._years):
            box = QRectF(self._x(rank), 0, self._step(), self._pitch())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(year))
        painter.setPen(QPen(theme.color(ColorRole.GRID), 1))
        for rank in range(len(self._years) + 1):
            x = round(self._x(rank))
            painter.drawLine(x, round(self._pitch()), x, self.height())
        for rank, bar in enumerate(self._bars[:_MOST_ROWS]):
            self._draw(painter, rank, bar)
        if self.hasFocus():
            painter.setPen(QPen(theme.color(ColorRole.FOCUS), 2))
            # The frame alone: the brush of the last bar would hide them all.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or choose an operation."""  # Qt override
        key = event.key()
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._bars:
            self.moved.emit(self._bars[self._row].name, 1 if key == Qt.Key.Key_Right else -1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._bars:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._row = (self._row + step) % len(self._bars[:_MOST_ROWS])
            self._describe()
            self.chosen.emit(self._bars[self._row].name)
            self.update()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a bar."""  # Qt override
        row = int(event.position().y() / self._pitch()) - 1
        if 0 <= row < len(self._bars):
            self._row = row
            self._dragged = (row, round(event.position().x()))
            self._describe()
            self.chosen.emit(self._bars[row].name)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the bar would go."""  # Qt override
        if self._dragged is not None:
            self._offset = round((event.position().x() - self._dragged[1]) / self._step())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the bar go where it is."""  # Qt override
        del event
        if self._dragged is not None:
            row, offset = self._dragged[0], self._offset
            self._dragged, self._offset = None, 0
            self.update()
            if offset:
                self.moved.emit(self._bars[row].name, offset)

    def event(self, event: QEvent) -> bool:
        """Say the credits of the bar under the mouse."""  # Qt override
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = int(event.pos().y() / self._pitch()) - 1
            words = self._words(row) if 0 <= row < len(self._bars) else ""
            QToolTip.showText(QPoint(event.globalPos()), words, self)
            return True
        return super().event(event)

    def _draw(self, painter: QPainter, rank: int, bar: Bar) -> None:
        theme = current_theme()
        top = (rank + 1) * self._pitch()
        is_chosen = rank == self._row
        if is_chosen:
            painter.fillRect(
                QRectF(0, top, self.width(), self._pitch()), theme.color(ColorRole.HOVER)
            )
        painter.setPen(theme.color(ColorRole.TEXT))
        metrics = self.fontMetrics()
        name = metrics.elidedText(
            bar.name, Qt.TextElideMode.ElideRight, round(self._label_width() - 12)
        )
        box = QRectF(6, top, self._label_width() - 10, self._pitch())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        offset = self._offset if self._dragged is not None and self._dragged[0] == rank else 0
        style = theme.series_style(Role.DEPENSES)
        for year, cents in bar.amounts:
            place = year + offset - (self._years[0] if self._years else year)
            if not 0 <= place < len(self._years):
                continue
            rect = QRectF(self._x(place) + 2, top + 4, self._step() - 4, self._pitch() - 8)
            painter.setPen(QPen(theme.color(ColorRole.BORDER_STRONG), 1))
            painter.setBrush(theme.color(ColorRole.SELECTION))
            painter.drawRoundedRect(rect, 3, 3)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 3), style.line)
            painter.setPen(theme.color(ColorRole.SELECTION_TEXT))
            text = short_euros(cents)
            if metrics.horizontalAdvance(text) < rect.width():
                painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _describe(self) -> None:
        words = self._words(self._row) if self._bars else self.tr("Aucune opération.")
        keys = self.tr(
            "Flèches gauche et droite : avancer ou reculer l'opération d'un an ; haut et bas : en "
            "choisir une autre."
        )
        self.setAccessibleDescription(f"{words} {keys}")

    def _words(self, row: int) -> str:
        bar = self._bars[row]
        spent = " ; ".join(f"{year} : {short_euros(cents)}" for year, cents in bar.amounts)
        return f"{bar.name} — {spent}" if spent else bar.name

    def _pitch(self) -> float:
        return self.fontMetrics().height() * 1.7

    def _label_width(self) -> float:
        return min(self.width() * 0.35, self.fontMetrics().averageCharWidth() * _LABEL_LETTERS)

    def _step(self) -> float:
        return max(1.0, (self.width() - self._label_width()) / max(1, len(self._years)))

    def _x(self, rank: int) -> float:
        return self._label_width() + rank * self._step()
