"""A chart on a pyqtgraph scene: one drawing for the screen, the clipboard and the files."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from budgetlocal.core.chart_data import is_empty
from budgetlocal.core.specs import ChartKind, ChartSpec
from budgetlocal.core.text import translatable
from budgetlocal.ui.charts.bars import draw_bar_chart
from budgetlocal.ui.charts.blocks import draw_blocks_chart
from budgetlocal.ui.charts.frame import draw_frame
from budgetlocal.ui.charts.lines import draw_line_chart, line_notes
from budgetlocal.ui.charts.map import draw_map
from budgetlocal.ui.charts.sheet import HitArea, Sheet
from budgetlocal.ui.charts.spread import draw_spread
from budgetlocal.ui.charts.text import Label, chart_fonts
from budgetlocal.ui.charts.units import display_unit
from budgetlocal.ui.language import say
from budgetlocal.ui.theme import ColorRole, Theme

_EM_SHARE = 0.0135
"""Height of the text as a share of the width (of 1.6 times the height when it is a wide chart):
found by looking at charts projected from 5 m."""


class ChartCanvas(pg.GraphicsView):
    """Draws one spec over its whole surface, again at each change of size."""

    _spec: ChartSpec | None = None  # asked for by resizeEvent, which the base class calls first
    _theme: Theme | None = None

    def __init__(self, parent: QWidget | None = None, *, smallest_em: float = 12.0) -> None:
        """Make an empty canvas whose text is never lower than `smallest_em` pixels."""
        super().__init__(parent, useOpenGL=False, background=None)
        self._smallest_em = smallest_em
        self._areas: list[HitArea] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAntialiasing(True)
        self.setCentralItem(None)  # the scene holds what we draw and nothing else

    def show_spec(self, spec: ChartSpec, theme: Theme) -> None:
        """Draw a spec in the colours of a theme."""
        self._spec, self._theme = spec, theme
        self.redraw()

    def set_smallest_em(self, pixels: float) -> None:
        """Change the least height of the text, when the font of the interface changes."""
        self._smallest_em = pixels
        self.redraw()

    def labels(self) -> tuple[str, ...]:
        """Return every text of the drawing, as it is written."""
        return tuple(item.text() for item in self.scene().items() if isinstance(item, Label))

    def tool_tip_at(self, place: QPointF) -> str:
        """Return the exact values under a place of the drawing, or an empty text."""
        found = (area for area in self._areas if area.contains(place))
        area = next(found, None)
        return area.tool_tip() if area is not None else ""

    def redraw(self) -> None:
        """Draw everything again at the present size."""
        if self._spec is None or self._theme is None:
            return
        scene = self.scene()
        scene.clear()
        width, height = float(self.width()), float(self.height())
        scene.setSceneRect(0.0, 0.0, width, height)
        self.setBackground(self._theme.color(ColorRole.BASE))
        em = max(self._smallest_em, _EM_SHARE * min(width, height * 1.6))
        sheet = Sheet(scene, self._theme, chart_fonts(self._theme, em), width, height)
        _draw(sheet, self._spec)
        self._areas = sheet.areas

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        """Draw again at the new size."""
        super().resizeEvent(event)
        self.redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # Qt override
        """Show the exact values under the mouse at once."""
        event.accept()
        self._show_tool_tip(event.position(), event.globalPosition())

    def viewportEvent(self, event: QEvent) -> bool:  # Qt override
        """Answer a request for a tool tip, which assistive tools make too."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tool_tip(QPointF(event.pos()), QPointF(event.globalPos()))
            return True
        return super().viewportEvent(event)

    def _show_tool_tip(self, place: QPointF, on_screen: QPointF) -> None:
        text = self.tool_tip_at(self.mapToScene(place.toPoint()))
        if text:
            QToolTip.showText(on_screen.toPoint(), text, self)
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt override
        """Leave the mouse to the page: a chart is not dragged."""
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # Qt override
        """Leave the mouse to the page."""
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # Qt override
        """Leave the mouse to the page."""
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:  # Qt override
        """Leave the wheel to the page, which scrolls: a chart is not zoomed."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # Qt override
        """Leave the menu to the view around the canvas."""
        event.ignore()


def _draw(sheet: Sheet, spec: ChartSpec) -> None:
    unit = display_unit(spec)
    if spec.kind is ChartKind.BLOCKS and spec.categories:
        draw_blocks_chart(sheet, spec, draw_frame(sheet, spec, unit))
    elif is_empty(spec):
        area = draw_frame(sheet, spec, unit)
        text = say(translatable("Chart", "Aucune donnée à représenter."))
        align = Qt.AlignmentFlag.AlignHCenter
        sheet.write(text, area.center(), color=ColorRole.MUTED, align=align, middle=True)
    elif spec.kind is ChartKind.LINES:
        area = draw_frame(sheet, spec, unit, line_notes(spec, unit))
        draw_line_chart(sheet, spec, unit, area)
    elif spec.kind is ChartKind.SPREAD:
        draw_spread(sheet, spec, unit, draw_frame(sheet, spec, unit))
    elif spec.kind is ChartKind.MAP:
        draw_map(sheet, spec, unit, draw_frame(sheet, spec, unit))
    else:
        draw_bar_chart(sheet, spec, unit, draw_frame(sheet, spec, unit))
