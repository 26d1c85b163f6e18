"""A small map of areas in five shades, with its legend; the same numbers are in its table."""

from __future__ import annotations

from math import cos, radians

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolTip, QWidget

from budgetlocal.core.formatting import UNKNOWN, decimal_number, percent
from budgetlocal.core.maps import Area, AreaMapSpec
from budgetlocal.core.specs import Unit
from budgetlocal.ui.language import say
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.theme import ColorRole

_MARGIN = 8
_FAINTEST = 0.15


class AreaMapView(QFrame):
    """Draws one map; names an area under the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(self.fontMetrics().height() * 12)
        self._spec: AreaMapSpec | None = None
        self._paths: tuple[tuple[Area, QPainterPath], ...] = ()
        self._box = QRectF()

    def sizeHint(self) -> QSize:
        """Return a size at which départements can be told apart."""  # Qt override
        height = self.fontMetrics().height()
        return QSize(height * 26, height * 22)

    @property
    def spec(self) -> AreaMapSpec | None:
        """The map that is shown."""
        return self._spec

    def show_map(self, spec: AreaMapSpec | None) -> None:
        """Show another map, or none."""
        self._spec = spec
        self._paths = () if spec is None else tuple((area, _path(area)) for area in spec.areas)
        self._box = QRectF()
        for _, path in self._paths:
            self._box = self._box.united(path.boundingRect())
        if spec is not None:
            self.setAccessibleName(self.tr("Carte : {titre}").format(titre=say(spec.title)))
            self.setAccessibleDescription(self._alternative(spec))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the areas, one's own outlined, then the legend."""  # Qt override
        super().paintEvent(event)
        spec = self._spec
        if spec is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placing = self._placing()
        theme = current_theme()
        own: QPainterPath | None = None
        pen = QPen(theme.color(ColorRole.BASE), 0.6)
        for area, path in self._paths:
            painter.setPen(pen)
            painter.setBrush(self._color(area, spec))
            drawn = placing.map(path)
            painter.drawPath(drawn)
            if area.code == spec.highlighted:
                own = drawn
        if own is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color(ColorRole.TEXT), 2.2))
            painter.drawPath(own)
        self._draw_legend(painter, spec)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Name the area under the mouse, with its figure."""  # Qt override
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._words(found) if found else "", self)
            return True
        return super().event(event)

    def _draw_legend(self, painter: QPainter, spec: AreaMapSpec) -> None:
        theme = current_theme()
        metrics = self.fontMetrics()
        side, step = metrics.ascent(), metrics.lineSpacing() + 2
        rows = [*range(len(spec.bounds)), None]
        top = self.height() - _MARGIN - step * len(rows)
        for rank, each in enumerate(rows):
            place = QRectF(_MARGIN, top + rank * step, side, side)
            painter.setPen(QPen(theme.color(ColorRole.BORDER_STRONG), 1))
            painter.setBrush(_shade(each, len(spec.bounds)))
            painter.drawRect(place)
            painter.setPen(theme.color(ColorRole.TEXT))
            words = (
                self.tr("sans chiffre")
                if each is None
                else self.tr("jusqu'à {valeur}").format(valeur=_written(spec, spec.bounds[each]))
            )
            painter.drawText(QPointF(place.right() + 6, place.bottom() - 1), words)

    def _color(self, area: Area, spec: AreaMapSpec) -> QColor:
        rank = None if area.value is None else spec.class_of(area.value)
        return _shade(rank, len(spec.bounds))

    def _at(self, place: QPointF) -> Area | None:
        placing = self._placing()
        return next((area for area, path in self._paths if placing.map(path).contains(place)), None)

    def _words(self, area: Area) -> str:
        spec = self._spec
        shown = UNKNOWN if area.value is None or spec is None else _written(spec, area.value)
        return f"{area.name} ({area.code}) : {shown}"

    def _alternative(self, spec: AreaMapSpec) -> str:
        known = sorted((a for a in spec.areas if a.value is not None), key=lambda a: a.value or 0)
        if not known:
            return self.tr("Aucun territoire n'a de chiffre.")
        return self.tr(
            "{nombre} territoires ; le plus bas : {bas} ; le plus haut : {haut}."
        ).format(nombre=len(known), bas=self._words(known[0]), haut=self._words(known[-1]))

    def _placing(self) -> QTransform:
        """Return how degrees become pixels: the same scale both ways, the legend at the left."""
        box = self._box
        if box.isEmpty():
            return QTransform()
        left = self.fontMetrics().averageCharWidth() * 18
        room = QRectF(self.rect()).adjusted(left, _MARGIN, -_MARGIN, -_MARGIN)
        scale = min(room.width() / box.width(), room.height() / box.height())
        placing = QTransform()
        placing.translate(room.center().x(), room.center().y())
        placing.scale(scale, scale)
        placing.translate(-box.center().x(), -box.center().y())
        return placing


def _shade(rank: int | None, classes: int) -> QColor:
    """Return the colour of a class: the accent, stronger for higher; grey for unknown."""
    theme = current_theme()
    base = theme.color(ColorRole.BASE)
    if rank is None:
        return theme.color(ColorRole.HEADER)
    accent = theme.color(ColorRole.ACCENT)
    share = _FAINTEST + (1 - _FAINTEST) * rank / max(classes - 1, 1)
    pairs = (
        (base.red(), accent.red()),
        (base.green(), accent.green()),
        (base.blue(), accent.blue()),
    )
    red, green, blue = (round(low + (high - low) * share) for low, high in pairs)
    return QColor(red, green, blue)


def _written(spec: AreaMapSpec, value) -> str:  # noqa: ANN001
    if spec.unit is Unit.PERCENT:
        return percent(value, 1)
    return f"{decimal_number(value, 0 if abs(value) >= 100 else 1)} {spec.unit_label}"


def _path(area: Area) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in area.rings:
        path.addPolygon(QPolygonF([QPointF(x * _SQUEEZE, -y) for x, y in ring]))
    return path


_SQUEEZE = cos(radians(46.5))
"""How much narrower a degree of longitude is in the middle of France."""
