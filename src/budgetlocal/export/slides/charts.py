"""Native charts that PowerPoint edits, from a ChartSpec: bars, stacked bars, lines, waterfalls.

The workbook inside holds the data in euros; the unit of the labels is in their format. Bars start
at zero, an unknown value is a gap, each series has a second sign besides its colour, and values and
names stand beside what they name rather than in a key where there is room.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from budgetlocal.core.chart_data import alt_text, is_empty
from budgetlocal.core.specs import ChartKind, ChartSpec
from budgetlocal.export.chart_cells import (
    DATA_SHEET,
    cell_number,
    data_workbook,
    label_format,
    sheet_format,
    value_axis,
)
from budgetlocal.export.palette import Palette, SeriesLook
from budgetlocal.export.slides.boxes import POINT, Box
from budgetlocal.export.slides.labels import (
    bar_labels,
    line_labels,
    place_plot,
    stacked_labels,
)
from budgetlocal.export.slides.looks import look_bar, look_line
from budgetlocal.export.waterfall_cells import (
    BASE,
    DRAWN,
    END,
    NAME,
    bar_values,
    can_be_stacked,
    scale,
    step_names,
    titles,
)
from budgetlocal.export.words import Say

if TYPE_CHECKING:
    from pptx.slide import Slide

_NATIVE = (ChartKind.BARS, ChartKind.LINES)
_THICKEST_BAR = 44.0  # points
_ROOM = 1.12
"""Beyond the longest bar, for its value."""
_ROOM_OF_BOTH = 0.14
"""Of the whole scale, beyond the longest bars on both sides of zero."""
_COLUMN = re.compile(r"\$([A-P])\$")
_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def is_native(spec: ChartSpec) -> bool:
    """Return whether a chart becomes an editable one; the others become pictures."""
    return (spec.kind in _NATIVE or can_be_stacked(spec)) and not is_empty(spec)


def as_native(spec: ChartSpec) -> ChartSpec:
    """Return the chart that a file edits: the squares of 1 000 € as bars, the others as they are.

    A guess stays a picture, whose hatching says that it is one.
    """
    if spec.kind is not ChartKind.BLOCKS or spec.is_estimate:
        return spec
    return replace(spec, kind=ChartKind.BARS, styles=())


def add_native_chart(
    slide: Slide, spec: ChartSpec, whole: ChartSpec, box: Box, palette: Palette, say: Say
) -> None:
    """Add a chart to a slide, with its data and its description for those who do not see it.

    `whole` is the chart that `spec` is a share of: both have its unit and its scale.
    """
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE

    data = CategoryChartData(number_format=sheet_format(spec.unit))
    data.categories = [say(category) for category in spec.categories]
    is_waterfall = spec.kind is ChartKind.WATERFALL
    if is_waterfall:
        data.categories = step_names(spec, say)
        for column, _role in DRAWN:
            data.add_series(say(titles()[column - END]), bar_values(spec, column))
    else:
        for series in spec.series:
            values = [cell_number(value, spec.unit) for value in series.values]
            data.add_series(say(series.name), values)
    if spec.kind is ChartKind.LINES:
        kind = XL_CHART_TYPE.LINE_MARKERS
    else:
        is_stacked = spec.stacked or is_waterfall
        kind = XL_CHART_TYPE.BAR_STACKED if is_stacked else XL_CHART_TYPE.BAR_CLUSTERED
    frame = slide.shapes.add_chart(kind, box.left, box.top, box.width, box.height, data)
    chart = frame.chart
    chart.part.chart_workbook.update_from_xlsx_blob(data_workbook(spec, say))
    _name_sheet(chart, (NAME, BASE) if is_waterfall else (0, 1))
    _name_axes(chart)
    chart.has_title = False
    chart.font.size = round(_text_size(spec, box) * POINT)
    chart.font.color.rgb = _rgb(palette.roles["text"])
    looks = palette.looks(spec.series)
    if spec.kind is ChartKind.LINES:
        _draw_lines(chart, spec, box, palette, looks)
    elif is_waterfall:
        _draw_steps(chart, spec, palette)
    else:
        _draw_bars(chart, spec, whole, box, palette, looks)
    describe(frame, say(spec.title), say(alt_text(spec)))


def describe(shape: Any, name: str, description: str) -> None:
    """Give a picture, a chart or a table its name and its alternative text."""
    properties = shape._element.xpath(".//p:cNvPr")[0]  # noqa: SLF001 - no public way
    properties.set("name", name[:120])
    properties.set("descr", description)


def _draw_bars(
    chart: Any,
    spec: ChartSpec,
    whole: ChartSpec,
    box: Box,
    palette: Palette,
    looks: tuple[SeriesLook, ...],
) -> None:
    from pptx.enum.chart import XL_TICK_LABEL_POSITION

    plot = chart.plots[0]
    plot.gap_width = _gap_width(spec, box)
    plot.overlap = 100 if spec.stacked else 0
    categories, values = chart.category_axis, chart.value_axis
    categories.reverse_order = True  # the first category on top, as on the screen
    _name_each(categories)
    categories.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    categories.has_major_gridlines = False
    _quiet_axis(categories, palette)
    _zero_based(values, whole, is_share=whole is not spec)
    if spec.stacked:
        _grid(values, whole, palette)
        values.tick_label_position = XL_TICK_LABEL_POSITION.HIGH  # reversed: the bottom
    else:
        values.has_major_gridlines = False
        values.visible = False
    _key(chart, spec)
    for series, look in zip(plot.series, looks, strict=True):
        series.invert_if_negative = False
        look_bar(series, look)
    size = _text_size(spec, box)
    if spec.stacked:
        stacked_labels(plot, spec, whole, looks, palette, size)
    else:
        bar_labels(plot, spec, whole, palette, min(size, _pitch(spec, box) * 0.85))


def _draw_steps(chart: Any, spec: ChartSpec, palette: Palette) -> None:
    """Draw a waterfall: bars end to end on an invisible base; their names hold the amounts."""
    from pptx.enum.chart import XL_TICK_LABEL_POSITION

    plot = chart.plots[0]
    plot.gap_width = 45
    plot.overlap = 100
    chart.has_legend = False
    categories, values = chart.category_axis, chart.value_axis
    categories.reverse_order = True
    _name_each(categories)
    categories.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    categories.has_major_gridlines = False
    _quiet_axis(categories, palette)
    values.minimum_scale, values.maximum_scale = scale(spec)
    values.has_major_gridlines = False
    values.visible = False
    for series, (_column, role) in zip(plot.series, DRAWN, strict=True):
        series.invert_if_negative = False
        if role is None:
            series.format.fill.background()
            series.format.line.fill.background()
        else:
            look_bar(series, palette.series[role])


def _gap_width(spec: ChartSpec, box: Box) -> int:
    """Return the gap between categories, in percents of a bar: no bar is thicker than a finger."""
    bars = 1 if spec.stacked else len(spec.series)
    category = box.height / POINT * 0.86 / max(1, len(spec.categories))
    thinner = round(100 * (category / _THICKEST_BAR - bars))
    return max(45 if bars == 1 else 60, min(500, thinner))


def _draw_lines(
    chart: Any, spec: ChartSpec, box: Box, palette: Palette, looks: tuple[SeriesLook, ...]
) -> None:
    from pptx.enum.chart import XL_TICK_LABEL_POSITION

    chart.has_legend = False
    plot = chart.plots[0]
    categories, values = chart.category_axis, chart.value_axis
    categories.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    categories.has_major_gridlines = False
    _quiet_axis(categories, palette)
    axis = value_axis(spec)
    values.minimum_scale, values.maximum_scale = axis.low, axis.high
    values.major_unit = axis.step
    _grid(values, spec, palette)
    place_plot(chart)
    for series, look in zip(plot.series, looks, strict=True):
        series.smooth = False
        look_line(series, look, palette)
    line_labels(plot, spec, looks, axis, palette, box)
    if spec.shade_between_first_two and len(spec.series) == 2:  # noqa: PLR2004
        _mark_gap(plot, palette)


def _mark_gap(plot: Any, palette: Palette) -> None:
    """Join the two lines of each year by a pale stroke: the gap, native in PowerPoint."""
    from lxml import etree

    drawing = "http://schemas.openxmlformats.org/drawingml/2006/main"
    stroke = etree.fromstring(
        f'<c:hiLowLines xmlns:c="{_CHART[1:-1]}" xmlns:a="{drawing}"><c:spPr><a:ln w="57150">'
        f'<a:solidFill><a:srgbClr val="{palette.roles["header"]}"/></a:solidFill></a:ln></c:spPr>'
        "</c:hiLowLines>"
    )
    element = plot._element  # noqa: SLF001
    element.find(f"{_CHART}marker").addprevious(stroke)


def _key(chart: Any, spec: ChartSpec) -> None:
    """Show the key above the bars when there are several series."""
    from pptx.enum.chart import XL_LEGEND_POSITION

    chart.has_legend = len(spec.series) > 1
    if chart.has_legend:
        chart.legend.position = XL_LEGEND_POSITION.TOP
        chart.legend.include_in_layout = False


def _zero_based(axis: Any, spec: ChartSpec, *, is_share: bool) -> None:
    """Make bars start at zero, which an automatic axis may not do.

    The shares of one chart on several slides also have the same end.
    """
    bounds = [(min(0.0, low), max(0.0, high)) for low, high in _reaches(spec)]
    low, high = min(low for low, _high in bounds), max(high for _low, high in bounds)
    both = low < 0 < high
    room = (high - low) * (_ROOM_OF_BOTH if both else _ROOM - 1)
    if low == 0:
        axis.minimum_scale = 0
    elif is_share or both:  # else the value of the lowest bar touches the names
        axis.minimum_scale = low - room
    if high == 0:
        axis.maximum_scale = 0
    elif is_share or both:
        axis.maximum_scale = high + room


def _reaches(spec: ChartSpec) -> Iterator[tuple[float, float]]:
    """Yield how far the bars of each category go, below and above zero."""
    for rank in range(len(spec.categories)):
        known = [
            number
            for series in spec.series
            if (number := cell_number(series.values[rank], spec.unit)) is not None
        ] or [0.0]
        if spec.stacked:
            yield sum(each for each in known if each < 0), sum(each for each in known if each > 0)
        else:
            yield min(known), max(known)


def _grid(axis: Any, spec: ChartSpec, palette: Palette) -> None:
    axis.has_major_gridlines = True
    axis.major_gridlines.format.line.color.rgb = _rgb(palette.roles["grid"])
    axis.tick_labels.number_format = label_format(spec, is_axis=True)
    axis.tick_labels.number_format_is_linked = False
    axis.tick_labels.font.color.rgb = _rgb(palette.roles["muted"])
    axis.format.line.fill.background()


def _quiet_axis(axis: Any, palette: Palette) -> None:
    from pptx.enum.chart import XL_TICK_MARK

    axis.major_tick_mark = XL_TICK_MARK.NONE
    axis.format.line.color.rgb = _rgb(palette.roles["axis"])


def _name_each(axis: Any) -> None:
    """Write the name of each category: left alone, a low chart leaves out every second one."""
    from lxml import etree

    element = axis._element  # noqa: SLF001 - python-pptx has no public way
    turned = element.get_or_add_txPr().bodyPr
    turned.set("rot", "0")  # what makes LibreOffice write them all
    turned.set("vert", "horz")
    skip = etree.Element(f"{_CHART}tickLblSkip", val="1")
    element.find(f"{_CHART}noMultiLvlLbl").addprevious(skip)


def _name_sheet(chart: Any, columns: tuple[int, int]) -> None:
    """Point the chart to the sheet of our workbook: where the names are, where the series begin."""
    names, first = columns

    def moved(found: re.Match[str]) -> str:
        rank = ord(found.group(1)) - ord("A")
        return f"${chr(ord('A') + (first + rank - 1 if rank else names))}$"

    for formula in chart._chartSpace.iter(f"{_CHART}f"):  # noqa: SLF001
        place = _COLUMN.sub(moved, formula.text) if columns != (0, 1) else formula.text
        formula.text = place.replace("Sheet1!", f"'{DATA_SHEET}'!")


def _name_axes(chart: Any) -> None:
    """Give the axes names that the schema allows: python-pptx writes some below zero."""
    known: dict[str, str] = {}
    for tag in ("axId", "crossAx"):
        for element in chart._chartSpace.iter(f"{_CHART}{tag}"):  # noqa: SLF001
            name = element.get("val")
            element.set("val", known.setdefault(name, str(len(known) + 1)))


def _pitch(spec: ChartSpec, box: Box) -> float:
    """Return the height of one bar and its share of the gaps, in points."""
    bars = len(spec.categories) * (1 if spec.stacked else len(spec.series))
    return box.height / POINT * 0.86 / max(1, bars)


def _text_size(spec: ChartSpec, box: Box) -> float:
    """Return the height of the text, in points: as large as rows allow, from 9 to 16."""
    if spec.kind is ChartKind.LINES:
        return 14.0
    row = box.height / POINT * 0.86 / max(1, len(spec.categories))
    return float(max(9, min(16, int(row * 0.55))))


def _rgb(color: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(color)
