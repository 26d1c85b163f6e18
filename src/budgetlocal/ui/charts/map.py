"""A map: areas in the shades of their classes, what is unknown hatched, the key beside it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPolygonF, QTransform
from PySide6.QtWidgets import QGraphicsPathItem

from budgetlocal.core.chart_data import exact_value
from budgetlocal.core.specs import Area, Areas, ChartSpec
from budgetlocal.core.text import Text, translatable
from budgetlocal.ui.charts.sheet import (
    FILL_LAYER,
    MARK_LAYER,
    TEXT_LAYER,
    HitArea,
    Sheet,
    solid_pen,
)
from budgetlocal.ui.charts.text import line_height, text_width
from budgetlocal.ui.charts.units import DisplayUnit
from budgetlocal.ui.language import say
from budgetlocal.ui.theme import ColorRole

_FAINTEST = 0.12
Segment = tuple[QPointF, QPointF]


def draw_map(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, area: QRectF) -> None:
    """Draw the map of a spec in a rectangle of the sheet."""
    if spec.areas is None:
        return
    width = _write_key(sheet, spec, spec.areas, unit, area)
    room = area.adjusted(width + sheet.em * 1.2, 0, -sheet.em * 0.3, -sheet.em * 0.5)
    placing = _placing(spec.areas, room)
    values = spec.series[0].values
    hatching = QPainterPath()
    for rank, outline in enumerate(spec.areas.outlines):
        path = placing.map(_path(outline))
        shade = spec.areas.rank(values[rank])
        _draw_area(sheet, spec.areas, path, shade)
        if shade is None:
            _hatch(hatching, placing, outline, sheet.em * 0.45)
        words = (
            say(spec.categories[rank]),
            exact_value(values[rank], spec.unit),
            *((say(spec.details[rank]),) if spec.details else ()),
        )
        sheet.areas.append(HitArea(path.boundingRect(), words, path))
    item = QGraphicsPathItem(hatching)
    item.setPen(solid_pen(sheet.theme.color(ColorRole.MUTED), max(0.6, sheet.em * 0.05)))
    sheet.add(item, MARK_LAYER)
    _draw_focus(sheet, spec, placing, room)


def _draw_area(sheet: Sheet, areas: Areas, path: QPainterPath, shade: int | None) -> None:
    item = QGraphicsPathItem(path)
    item.setBrush(QBrush(_color(sheet, areas, shade)))
    item.setPen(solid_pen(sheet.theme.color(ColorRole.BORDER_STRONG), max(0.5, sheet.em * 0.04)))
    sheet.add(item, FILL_LAYER)


def _draw_focus(sheet: Sheet, spec: ChartSpec, placing: QTransform, room: QRectF) -> None:
    """Draw a thick outline around the one compared, and its name across it."""
    outlines = spec.areas.outlines if spec.areas is not None else ()
    for rank, outline in enumerate(outlines):
        if not outline.is_focus:
            continue
        path = placing.map(_path(outline))
        item = QGraphicsPathItem(path)
        item.setPen(solid_pen(sheet.theme.color(ColorRole.TEXT), sheet.em * 0.22))
        sheet.add(item, TEXT_LAYER)
        name, font = say(spec.categories[rank]), sheet.fonts.strong
        half = text_width(name, font) / 2
        centre = path.boundingRect().center().x()
        x = min(max(centre, room.left() + half), room.right() - half)
        below = path.boundingRect().bottom() + sheet.em * 0.1
        top = min(below, room.bottom() - line_height(font))
        ground = QRectF(x - half - 3, top, 2 * half + 6, line_height(font))
        plate = QPainterPath()
        plate.addRect(ground)
        under = QGraphicsPathItem(plate)
        base = sheet.theme.color(ColorRole.BASE)
        base.setAlphaF(0.85)
        under.setBrush(QBrush(base))
        under.setPen(Qt.PenStyle.NoPen)
        sheet.add(under, TEXT_LAYER)
        sheet.write(name, QPointF(x, top), font=font, align=Qt.AlignmentFlag.AlignHCenter)


def _write_key(
    sheet: Sheet, spec: ChartSpec, areas: Areas, unit: DisplayUnit, area: QRectF
) -> float:
    """Write the classes, how many areas each has, and the unknown; return the width taken."""
    font = sheet.fonts.small
    side = line_height(font) * 0.8
    shades = [areas.rank(value) for value in spec.series[0].values]
    rows: list[tuple[int | None, Text]] = [
        (rank, words) for rank, words in enumerate(_class_words(spec, areas, unit, shades))
    ]
    if None in shades:
        words = translatable("Chart", "n. d. ({nombre})", nombre=shades.count(None))
        rows.append((None, words))
    widest = 0.0
    for line, (rank, text) in enumerate(rows):
        top = area.top() + line * line_height(font) * 1.3
        swatch = QRectF(area.left(), top, side * 1.4, side)
        path = QPainterPath()
        path.addRect(swatch)
        _draw_area(sheet, areas, path, rank)
        if rank is None:
            hatch = QPainterPath()
            corners = (swatch.topLeft(), swatch.topRight(), swatch.bottomRight())
            ring = (*corners, swatch.bottomLeft(), swatch.topLeft())
            _add_lines(hatch, (ring,), sheet.em * 0.45)
            item = QGraphicsPathItem(hatch)
            item.setPen(solid_pen(sheet.theme.color(ColorRole.MUTED), max(0.6, sheet.em * 0.05)))
            sheet.add(item, MARK_LAYER)
        written = say(text)
        sheet.write(written, QPointF(swatch.right() + sheet.em * 0.5, top - side * 0.1), font=font)
        widest = max(widest, side * 1.4 + sheet.em * 0.5 + text_width(written, font))
    return widest


def _class_words(
    spec: ChartSpec, areas: Areas, unit: DisplayUnit, shades: list[int | None]
) -> list[Text]:
    """Return each class by its lowest and highest value, with how many areas are in it."""
    words = []
    for rank in range(len(areas.bounds) + 1):
        inside = [
            value
            for value, shade in zip(spec.series[0].values, shades, strict=True)
            if shade == rank and value is not None
        ]
        if not inside:
            words.append(translatable("Chart", "aucun territoire"))
            continue
        words.append(
            translatable(
                "Chart",
                "{bas} à {haut} ({nombre})",
                bas=unit.label(min(inside)),
                haut=unit.label(max(inside)),
                nombre=len(inside),
            )
        )
    return words


def _color(sheet: Sheet, areas: Areas, rank: int | None) -> QColor:
    """Return the shade of a class: the accent, stronger for higher; the base for the unknown."""
    base = sheet.theme.color(ColorRole.BASE)
    if rank is None:
        return base
    accent = sheet.theme.color(ColorRole.ACCENT)
    share = _FAINTEST + (1 - _FAINTEST) * rank / max(1, len(areas.bounds))
    red, green, blue = (
        round(low + (high - low) * share)
        for low, high in (
            (base.red(), accent.red()),
            (base.green(), accent.green()),
            (base.blue(), accent.blue()),
        )
    )
    return QColor(red, green, blue)


def _placing(areas: Areas, room: QRectF) -> QTransform:
    """Return how outlines become pixels: as large as fits, the same scale both ways."""
    box = QRectF()
    for outline in areas.outlines:
        box = box.united(_path(outline).boundingRect())
    scale = min(
        room.width() / max(box.width(), 1e-9),
        room.height() / max(box.height(), 1e-9),
    )
    placing = QTransform()
    placing.translate(room.center().x(), room.center().y())
    placing.scale(scale, scale)
    placing.translate(-box.center().x(), -box.center().y())
    return placing


def _path(outline: Area) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in outline.rings:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
    return path


def _hatch(into: QPainterPath, placing: QTransform, outline: Area, step: float) -> None:
    rings = tuple(tuple(placing.map(QPointF(x, y)) for x, y in ring) for ring in outline.rings)
    _add_lines(into, rings, step)


def _add_lines(into: QPainterPath, rings: tuple[tuple[QPointF, ...], ...], step: float) -> None:
    for start, end in hatched(rings, step):
        into.moveTo(start)
        into.lineTo(end)


def hatched(rings: tuple[tuple[QPointF, ...], ...], step: float) -> list[Segment]:
    """Return the diagonals x + y = k × step that lie inside rings, by the odd-even rule.

    Pattern brushes of Qt are bitmaps: they blur in print and vanish in SVG.
    """
    crossings: dict[int, list[float]] = {}
    for ring in rings:
        for one, other in pairwise(ring):
            low, high = sorted((one.x() + one.y(), other.x() + other.y()))
            first, last = int(-(-low // step)), int(high // step)
            for rank in range(first, last + 1):
                total = rank * step
                if not low <= total < high:
                    continue
                along = (total - (one.x() + one.y())) / (
                    (other.x() + other.y()) - (one.x() + one.y())
                )
                crossings.setdefault(rank, []).append(one.x() + along * (other.x() - one.x()))
    lines = []
    for rank, places in crossings.items():
        places.sort()
        for left, right in zip(places[::2], places[1::2], strict=False):
            total = rank * step
            lines.append((QPointF(left, total - left), QPointF(right, total - right)))
    return lines
