"""The ruler of a gauge, drawn the same on the screen and on the sheet."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from budgetlocal.analysis.sante.scale import Scale
from budgetlocal.ui.theme import ColorRole, Theme


def paint_ruler(
    painter: QPainter, area: QRectF, scale: Scale, theme: Theme, *, is_alert: bool
) -> None:
    """Draw value, quartile band, median and threshold inside an area.

    Shapes differ as much as colours, so that the drawing stays clear in black and white: a diamond
    for the value, a band for the peers, a full line for their median, dashes for the threshold.
    """
    unit = area.height()
    line = QRectF(area.left() + unit * 0.3, area.center().y(), area.width() - unit * 0.6, 0)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(theme.color(ColorRole.BORDER_STRONG), unit * 0.06))
    painter.drawLine(line.topLeft(), line.topRight())
    if scale.band is not None:
        _band(painter, line, scale, theme, unit)
    if scale.zero is not None:
        _tick(
            painter, line, scale.zero, _pen(theme.color(ColorRole.MUTED), unit * 0.05), unit * 0.2
        )
    if scale.threshold is not None:
        pen = _pen(theme.color(ColorRole.WARNING), unit * 0.09)
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2.0, 1.4])
        _tick(painter, line, scale.threshold, pen, unit * 0.5)
    _diamond(painter, line, scale.value, theme.color(_own(is_alert)), unit)
    painter.restore()


def _own(is_alert: bool) -> ColorRole:
    return ColorRole.ERROR if is_alert else ColorRole.ACCENT


def _band(painter: QPainter, line: QRectF, scale: Scale, theme: Theme, unit: float) -> None:
    if scale.band is None:
        return
    left, right = (_x(line, share) for share in scale.band)
    color = theme.color(ColorRole.MUTED)
    fill = QColor(color)
    fill.setAlphaF(0.3)
    painter.setPen(_pen(color, unit * 0.03))
    painter.setBrush(fill)
    painter.drawRect(QRectF(left, line.top() - unit * 0.24, max(right - left, 1.0), unit * 0.48))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if scale.median is not None:
        _tick(painter, line, scale.median, _pen(color, unit * 0.1), unit * 0.24)


def _diamond(painter: QPainter, line: QRectF, share: float, color: QColor, unit: float) -> None:
    x, y, half = _x(line, share), line.top(), unit * 0.28
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    corners = [(0, -half), (half, 0), (0, half), (-half, 0)]
    painter.drawPolygon(QPolygonF([QPointF(x + across, y + down) for across, down in corners]))


def _tick(painter: QPainter, line: QRectF, share: float, pen: QPen, half: float) -> None:
    painter.setPen(pen)
    x = _x(line, share)
    painter.drawLine(QLineF(x, line.top() - half, x, line.top() + half))


def _x(line: QRectF, share: float) -> float:
    return line.left() + share * line.width()


def _pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, max(0.5, width))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
