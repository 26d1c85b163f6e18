"""The colour and the second sign of a native series."""

from __future__ import annotations

from typing import Any

from budgetlocal.export.palette import Palette, SeriesLook

LINE_WIDTH = 34_925  # 2,75 points
_MARKER = 9


def look_bar(series: Any, look: SeriesLook) -> None:
    """Fill the bars of a series: plain, pale with an outline, hatched or dotted."""
    from pptx.enum.dml import MSO_PATTERN

    fill, line = series.format.fill, series.format.line
    patterns = {
        "hatched": MSO_PATTERN.WIDE_UPWARD_DIAGONAL,
        "dotted": MSO_PATTERN.PERCENT_25,
    }
    if look.pattern in patterns:
        fill.patterned()
        fill.pattern = patterns[look.pattern]
        fill.fore_color.rgb = _rgb(look.line)
        fill.back_color.rgb = _rgb(look.fill)
    else:
        fill.solid()
        fill.fore_color.rgb = _rgb(look.fill)
    if look.pattern == "plain":
        line.fill.background()
    else:
        line.color.rgb = _rgb(look.line)
        line.width = 9_525


def look_line(series: Any, look: SeriesLook, palette: Palette) -> None:
    """Draw a line with its dash and the symbol of its points."""
    from pptx.enum.chart import XL_MARKER_STYLE
    from pptx.enum.dml import MSO_LINE

    dashes = {"dash": MSO_LINE.DASH, "dot": MSO_LINE.ROUND_DOT}
    symbols = {
        "disc": XL_MARKER_STYLE.CIRCLE,
        "square": XL_MARKER_STYLE.SQUARE,
        "triangle": XL_MARKER_STYLE.TRIANGLE,
        "diamond": XL_MARKER_STYLE.DIAMOND,
    }
    line = series.format.line
    line.color.rgb = _rgb(look.line)
    line.width = LINE_WIDTH
    if look.dash in dashes:
        line.dash_style = dashes[look.dash]
    marker = series.marker
    marker.style = symbols[look.symbol]
    marker.size = _MARKER
    marker.format.fill.solid()
    marker.format.fill.fore_color.rgb = _rgb(look.line)
    marker.format.line.color.rgb = _rgb(palette.roles["base"])


def _rgb(color: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(color)
