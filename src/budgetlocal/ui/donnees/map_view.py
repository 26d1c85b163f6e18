"""A small map drawn from a MapSpec: click a territory to go there; the list of members by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from budgetlocal.analysis.open_data.map import MapSpec, Shape
from budgetlocal.ui.language import say
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.theme import ColorRole

_MARGIN = 6


class MapView(QWidget):
    """Shows one map, as large as fits."""

    chosen = Signal(int)
    """The number of a territory that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._spec: MapSpec | None = None
        self._paths: list[tuple[Shape, QPainterPath]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(self.fontMetrics().height() * 8)

    def sizeHint(self) -> QSize:
        """Return a size that shows a commune among fifty."""  # Qt override
        height = self.fontMetrics().height()
        return QSize(height * 16, height * 12)

    def show_map(self, spec: MapSpec | None) -> None:
        """Show another map; the widget goes away when there is none."""
        self._spec = spec
        self._paths = [] if spec is None else [(shape, _path(shape)) for shape in spec.shapes]
        self.setVisible(spec is not None)
        if spec is not None:
            self.setAccessibleName(say(spec.caption))
            self.setAccessibleDescription(say(spec.description))
        self.update()

    def paintEvent(self, _event: QEvent) -> None:
        """Draw the territories, the focus on top."""  # Qt override
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placing = self._placing()
        pen = QPen(theme.color(ColorRole.BORDER_STRONG), 0.8)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for shape, path in self._paths:
            role = ColorRole.ACCENT if shape.is_focus else ColorRole.HEADER
            painter.setBrush(theme.color(role))
            painter.drawPath(placing.map(path))
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell which territory was clicked."""  # Qt override
        found = self._at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and found is not None:
            self.chosen.emit(found.number)

    def event(self, event: QEvent) -> bool:
        """Name the territory under the mouse."""  # Qt override
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found.name if found else "", self)
            return True
        return super().event(event)

    def centre_of(self, number: int) -> QPointF | None:
        """Return a point inside a territory, in the coordinates of the widget."""
        placing = self._placing()
        for shape, path in self._paths:
            if shape.number == number:
                return (
                    placing.map(path).pointAtPercent(0)
                    if path.isEmpty()
                    else _inside(placing.map(path))
                )
        return None

    def _at(self, place: QPointF) -> Shape | None:
        placing = self._placing()
        for shape, path in reversed(self._paths):
            if placing.map(path).contains(place):
                return shape
        return None

    def _placing(self) -> QTransform:
        """Return how degrees become pixels: centred, the same scale both ways."""
        if self._spec is None:
            return QTransform()
        west, north, east, south = self._spec.bounds
        width, height = max(east - west, 1e-9), max(south - north, 1e-9)
        room_x, room_y = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        scale = min(room_x / width, room_y / height)
        placing = QTransform()
        placing.translate(self.width() / 2, self.height() / 2)
        placing.scale(scale, scale)
        placing.translate(-(west + east) / 2, -(north + south) / 2)
        return placing


def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in shape.rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
    return path


def _inside(path: QPainterPath) -> QPointF | None:
    """Return a point of a path: the middle of its box, else the first one inside on a grid."""
    box = path.boundingRect()
    steps = range(1, 20)
    places = [box.center()]
    places += [
        QPointF(box.left() + box.width() * x / 20, box.top() + box.height() * y / 20)
        for x in steps
        for y in steps
    ]
    return next((place for place in places if path.contains(place)), None)
