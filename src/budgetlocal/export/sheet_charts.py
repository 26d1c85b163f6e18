"""Native Excel charts beside their data: they draw the cells, so that an edit changes them."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from budgetlocal.core.chart_data import alt_text
from budgetlocal.core.display_unit import display_unit
from budgetlocal.core.specs import ChartKind, ChartSpec
from budgetlocal.export.chart_cells import label_format, value_axis
from budgetlocal.export.native_sheet import HEADER
from budgetlocal.export.palette import SeriesLook, load_palette
from budgetlocal.export.waterfall_cells import DRAWN, LAST, NAME, scale
from budgetlocal.export.words import Say

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_WIDTH, _HEIGHT = 960, 520
_ROW_PX = 30
_TALLEST = 1400


def insert_chart(book: Workbook, sheet: Worksheet, spec: ChartSpec, say: Say) -> None:
    """Put the native chart of a spec at the right of its data, written by `write_sheet_table`."""
    is_lines = spec.kind is ChartKind.LINES
    palette = load_palette()
    settings = {"type": "line" if is_lines else "bar"}
    if spec.stacked and not is_lines:
        settings["subtype"] = "stacked"
    chart = book.add_chart(settings)
    first, last = HEADER + 1, HEADER + len(spec.categories)
    name = sheet.get_name()
    text = {"color": f"#{palette.roles['text']}"}
    for rank, look in enumerate(palette.looks(spec.series), start=1):
        series: dict[str, object] = {
            "name": [name, HEADER, rank],
            "categories": [name, first, 0, last, 0],
            "values": [name, first, rank, last, rank],
        }
        series |= _line_look(look) if is_lines else _bar_look(look, is_stacked=spec.stacked)
        if not spec.stacked and not is_lines:
            series["data_labels"] = {
                "value": True,
                "position": "outside_end",
                "num_format": label_format(spec),
                "font": text,
            }
        chart.add_series(series)
    chart.set_title(
        {"name": [name, 0, 0], "overlay": False, "name_font": {**text, "size": 13, "bold": True}}
    )
    grid = {"visible": is_lines or spec.stacked, "line": {"color": f"#{palette.roles['grid']}"}}
    values: dict[str, object] = {
        "num_format": label_format(spec, is_axis=True),
        "major_gridlines": grid,
        "line": {"none": True},
        "visible": is_lines or spec.stacked,
    }
    known = [value for each in spec.series for value in each.values if value is not None]
    if not is_lines and min(known) >= 0:
        values["min"] = 0
    if is_lines:
        axis = value_axis(spec)
        values |= {"min": axis.low, "max": axis.high, "major_unit": axis.step}
    categories = {"label_position": "low", "line": {"color": f"#{palette.roles['axis']}"}}
    if is_lines:
        chart.set_x_axis(categories)
        chart.set_y_axis(values)
    else:
        # The categories go down from the top: "high" puts the numbers back at the bottom.
        chart.set_x_axis({**values, "label_position": "high"})
        chart.set_y_axis({**categories, "reverse": True})
    chart.set_legend({"none": True} if len(spec.series) == 1 else {"position": "top"})
    chart.show_blanks_as("gap")
    chart.set_size({"width": _WIDTH, "height": _height(spec)})
    sheet.insert_chart(
        HEADER,
        len(spec.series) + 2,
        chart,
        {"description": say(alt_text(spec)), "object_position": 2},
    )


def insert_waterfall(book: Workbook, sheet: Worksheet, spec: ChartSpec, say: Say) -> None:
    """Put a waterfall at the right of its cells, written by `write_waterfall` under `HEADER`."""
    palette, name = load_palette(), sheet.get_name()
    chart = book.add_chart({"type": "bar", "subtype": "stacked"})
    first, last = HEADER + 1, HEADER + len(spec.categories)
    invisible: dict[str, object] = {"fill": {"none": True}, "border": {"none": True}}
    for column, role in DRAWN:
        look = palette.series.get(role) if role is not None else None
        drawn = invisible if look is None else _bar_look(look, is_stacked=True)
        series: dict[str, object] = {
            "name": [name, HEADER, column],
            "categories": [name, first, NAME, last, NAME],
            "values": [name, first, column, last, column],
            **drawn,
            "gap": 45,
            "overlap": 100,
        }
        chart.add_series(series)
    title = {"name": [name, 0, 0], "overlay": False}
    ink = {"color": f"#{palette.roles['text']}", "size": 13, "bold": True}
    chart.set_title({**title, "name_font": ink})
    low, high = scale(spec)
    chart.set_x_axis(
        {
            "name": say(display_unit(spec).words),
            "name_font": {"color": f"#{palette.roles['muted']}", "bold": False},
            "label_position": "none",
            "major_tick_mark": "none",
            "line": {"none": True},
            "major_gridlines": {"visible": False},
            "min": low,
            "max": high,
        }
    )
    axis = {"color": f"#{palette.roles['axis']}"}
    chart.set_y_axis({"label_position": "low", "line": axis, "reverse": True})
    chart.set_legend({"none": True})
    chart.set_size({"width": _WIDTH, "height": _height(spec)})
    place = {"description": say(alt_text(spec)), "object_position": 2}
    sheet.insert_chart(HEADER, LAST + 2, chart, place)


def insert_picture(sheet: Worksheet, spec: ChartSpec, picture: IO[bytes], say: Say) -> None:
    """Put the picture of a chart that Excel has no form for at the right of its data."""
    from PIL import Image

    with Image.open(picture, formats=("PNG",)) as image:
        scale = _WIDTH / image.width
        dots = image.info.get("dpi", (96, 96))
    picture.seek(0)
    sheet.insert_image(
        HEADER,
        len(spec.series) + 2,
        f"{spec.key}.png",
        {
            "image_data": picture,
            "description": say(alt_text(spec)),
            "x_scale": scale * dots[0] / 96,
            "y_scale": scale * dots[1] / 96,
            "object_position": 2,
        },
    )


def _bar_look(look: SeriesLook, *, is_stacked: bool) -> dict[str, object]:
    line, fill = f"#{look.line}", f"#{look.fill}"
    drawn: dict[str, object] = {"gap": 60, "overlap": 100 if is_stacked else 0}
    patterns = {"hatched": "wide_upward_diagonal", "dotted": "percent_25"}
    if look.pattern in patterns:
        drawn["pattern"] = {
            "pattern": patterns[look.pattern],
            "fg_color": line,
            "bg_color": fill,
        }
    else:
        drawn["fill"] = {"color": fill}
    drawn["border"] = {"none": True} if look.pattern == "plain" else {"color": line}
    return drawn


def _line_look(look: SeriesLook) -> dict[str, object]:
    color = f"#{look.line}"
    dashes = {"solid": "solid", "dash": "dash", "dot": "round_dot"}
    symbols = {"disc": "circle", "square": "square", "triangle": "triangle", "diamond": "diamond"}
    return {
        "line": {"color": color, "width": 2.5, "dash_type": dashes[look.dash]},
        "marker": {
            "type": symbols[look.symbol],
            "size": 8,
            "fill": {"color": color},
            "border": {"color": f"#{load_palette().roles['base']}"},
        },
    }


def _height(spec: ChartSpec) -> int:
    if spec.kind is ChartKind.LINES:
        return _HEIGHT
    bars = 1 if spec.stacked else len(spec.series)
    return min(_TALLEST, max(_HEIGHT, 120 + _ROW_PX * len(spec.categories) * bars))
