"""Labels beside what they name: values at the ends of bars, names and values at the ends of lines.

Labels are bound to the data: they show the value of the cell, so that an edit in PowerPoint changes
them too.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from xml.sax.saxutils import quoteattr

from budgetlocal.core.specs import ChartSpec
from budgetlocal.export.chart_cells import ValueAxis, cell_number, label_format
from budgetlocal.export.palette import Palette, SeriesLook
from budgetlocal.export.slides.boxes import POINT, Box, lines_of

_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SMALLEST = 8.0
_NO_FILL = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
_THIN_SHARE = 0.07
_LEFT, _WIDTH, _TOP, _HEIGHT = 0.075, 0.665, 0.05, 0.84
"""The plot inside its chart; the names of the lines stand on its right."""
_TALL = 3_400_000
"""EMU: a shorter chart has smaller names."""
_LABEL_WIDTH = 0.2
"""Of the chart: PowerPoint and LibreOffice wrap a label beyond it."""
_LINE = 1.3


def place_plot(chart: Any) -> None:
    """Fix the plot of a line chart, so that there is room for the names on its right."""
    from lxml import etree

    layout = etree.fromstring(
        f'<c:layout xmlns:c="{_CHART}"><c:manualLayout><c:layoutTarget val="inner"/>'
        '<c:xMode val="edge"/><c:yMode val="edge"/>'
        f'<c:x val="{_LEFT}"/><c:y val="{_TOP}"/><c:w val="{_WIDTH}"/><c:h val="{_HEIGHT}"/>'
        "</c:manualLayout></c:layout>"
    )
    area = chart._chartSpace.find(f".//{{{_CHART}}}plotArea")  # noqa: SLF001
    for old in area.findall(f"{{{_CHART}}}layout"):
        area.remove(old)
    area.insert(0, layout)


def _height(axis: ValueAxis, value: float) -> float:
    """Return where a value is, from the top of the chart, as a share of its height."""
    return _TOP + _HEIGHT * (axis.high - value) / (axis.high - axis.low)


def bar_labels(plot: Any, spec: ChartSpec, whole: ChartSpec, palette: Palette, size: float) -> None:
    """Write the value at the end of each bar; a zero is "0", not a rounded amount."""
    points = max(_SMALLEST, size)
    text = _text(points, palette.roles["text"], is_bold=False)
    for series, given in zip(plot.series, spec.series, strict=True):
        zeros = [rank for rank, value in enumerate(given.values) if value == 0]
        _add_labels(
            series,
            "".join(_label(rank, "outEnd", "0", text) for rank in zeros),
            others=f'<c:numFmt formatCode={quoteattr(label_format(whole))} sourceLinked="0"/>'
            f'{_NO_FILL}{text}<c:dLblPos val="outEnd"/>',
        )


def stacked_labels(
    plot: Any,
    spec: ChartSpec,
    whole: ChartSpec,
    looks: tuple[SeriesLook, ...],
    palette: Palette,
    size: float,
) -> None:
    """Write the value inside each part that is wide enough for it."""
    totals = [
        sum((abs(Decimal(each.values[rank] or 0)) for each in whole.series), Decimal(0))
        for rank in range(len(whole.categories))
    ]
    widest = max(totals)
    for series, given, look in zip(plot.series, spec.series, looks, strict=True):
        shown = [
            rank
            for rank, value in enumerate(given.values)
            if value is not None
            and widest
            and abs(Decimal(value)) >= widest * Decimal(str(_THIN_SHARE))
        ]
        ink = palette.ink_on(look.fill)
        _add_labels(
            series,
            "".join(
                _label(rank, "ctr", label_format(whole), _text(size, ink, is_bold=False))
                for rank in shown
            ),
        )


def line_labels(
    plot: Any,
    spec: ChartSpec,
    looks: tuple[SeriesLook, ...],
    axis: ValueAxis,
    palette: Palette,
    box: Box,
) -> None:
    """Write the name and the last value at the end of each line, moved apart where they touch.

    A line alone also has the value of each of its points.
    """
    names = [series.name for series in plot.series]
    size = 14.0 if box.height >= _TALL else 12.0
    ends = []
    for rank, given in enumerate(spec.series):
        known = [place for place, value in enumerate(given.values) if value is not None]
        if known:
            number = cell_number(given.values[known[-1]], spec.unit)
            ends.append((rank, known[-1], _height(axis, number or 0.0)))
    sizes = [_size_of(names[rank], size, box) for rank, _place, _height in ends]
    moved = _apart([height for _rank, _place, height in ends], sizes)
    all_series = list(plot.series)
    for (rank, place, height), target in zip(ends, moved, strict=True):
        given = spec.series[rank]
        ink = palette.legible(looks[rank].line)
        text = _text(size, ink, is_bold=True)
        is_last = place == len(spec.categories) - 1
        others = ""
        if len(spec.series) == 1:
            quiet = _text(size - 1, ink, is_bold=False)
            others = "".join(
                _label(each, "t", label_format(spec), quiet)
                for each, value in enumerate(given.values)
                if value is not None and each != place
            )
        end = _label(
            place,
            "r",
            label_format(spec),
            text,
            offset=target - height,
            shows="name" if is_last else "name and category",
        )
        _add_labels(all_series[rank], others + end)


def _apart(heights: list[float], sizes: list[float]) -> list[float]:
    """Return heights near the given ones, of names that take `sizes` and do not touch."""
    order = sorted(range(len(heights)), key=lambda rank: heights[rank])
    placed = list(heights)
    edge = -1.0
    for rank in order:
        placed[rank] = max(edge + sizes[rank] / 2, placed[rank])
        edge = placed[rank] + sizes[rank] / 2
    edge = 1.0
    for rank in reversed(order):
        placed[rank] = min(placed[rank], edge - sizes[rank] / 2)
        edge = placed[rank] - sizes[rank] / 2
    return placed


def _size_of(name: str, points: float, box: Box) -> float:
    """Return the height of a name and its value under it, as a share of that of the chart."""
    lines = lines_of(name, round(box.width * _LABEL_WIDTH), points) + 1
    return lines * points * _LINE * POINT / box.height


def _label(
    rank: int, position: str, number_format: str, text: str, *, offset: float = 0.0, shows: str = ""
) -> str:
    layout = (
        f'<c:layout><c:manualLayout><c:x val="0"/><c:y val="{offset:.4f}"/>'
        "</c:manualLayout></c:layout>"
        if abs(offset) > 0.005  # noqa: PLR2004 - below half a percent nobody sees it
        else ""
    )
    separator = "<c:separator>\n</c:separator>" if shows else ""
    return (
        f'<c:dLbl><c:idx val="{rank}"/>{layout}'
        f'<c:numFmt formatCode={quoteattr(number_format)} sourceLinked="0"/>'
        f"{_NO_FILL}{text}"
        f'<c:dLblPos val="{position}"/><c:showLegendKey val="0"/><c:showVal val="1"/>'
        f'<c:showCatName val="{int("category" in shows)}"/>'
        f'<c:showSerName val="{int("name" in shows)}"/>'
        f'<c:showPercent val="0"/><c:showBubbleSize val="0"/>{separator}</c:dLbl>'
    )


def _add_labels(series: Any, labels: str, *, others: str = "") -> None:
    """Put labels of points into a series, at the place that the schema asks for.

    `others` is how the points without a label of their own show their value; empty: they do not.
    """
    from lxml import etree

    if not labels and not others:
        return
    element = etree.fromstring(
        f'<c:dLbls xmlns:c="{_CHART}" xmlns:a="{_DRAWING}">{labels}{others}'
        f'<c:showLegendKey val="0"/><c:showVal val="{int(bool(others))}"/>'
        '<c:showCatName val="0"/><c:showSerName val="0"/>'
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    )
    series._element.find(f"{{{_CHART}}}cat").addprevious(element)  # noqa: SLF001


def _text(size: float, color: str, *, is_bold: bool) -> str:
    return (
        '<c:txPr><a:bodyPr wrap="square" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="l">'
        f'<a:defRPr sz="{round(size * 100)}" b="{int(is_bold)}"><a:solidFill>'
        f'<a:srgbClr val="{color}"/></a:solidFill></a:defRPr></a:pPr>'
        '<a:endParaRPr lang="fr-FR"/></a:p></c:txPr>'
    )
