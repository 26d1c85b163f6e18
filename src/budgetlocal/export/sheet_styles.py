"""The cell formats of an Excel workbook, made once each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.core.specs import CellKind, RowStyle

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

_NUMBER_FORMATS = {
    CellKind.EUROS: "#,##0.00",
    CellKind.PER_HEAD: "#,##0.00",
    CellKind.COUNT: "#,##0",
    CellKind.YEARS: "0.0",
    CellKind.MEASURE: "General",
    CellKind.TEXT: "@",
}


class SheetStyles:
    """The cell formats of one workbook."""

    def __init__(self, book: Workbook, *, percent: str) -> None:
        """Make those of titles and headers; `percent`: how Excel writes a rate."""
        self._book = book
        self._numbers = {**_NUMBER_FORMATS, CellKind.PERCENT: percent}
        self._made: dict[tuple[CellKind, RowStyle, int, bool], Format] = {}
        top = {"text_wrap": True, "valign": "top"}
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.quiet = book.add_format({"italic": True})
        self.note = book.add_format({**top, "italic": True, "num_format": "@"})
        self.wrapped = book.add_format(top)
        self.bold = book.add_format({"bold": True, "valign": "top"})
        self.header = book.add_format({**top, "bold": True, "bottom": 1, "align": "left"})
        self.header_right = book.add_format({**top, "bold": True, "bottom": 1, "align": "right"})

    def cell(self, kind: CellKind, style: RowStyle, indent: int, *, unknown: bool) -> Format:
        """Return the format of a cell."""
        key = (kind, style, indent, unknown)
        if key not in self._made:
            settings: dict[str, object] = {"num_format": self._numbers[kind], "valign": "top"}
            if style is not RowStyle.NORMAL:
                settings["bold"] = True
            if style is RowStyle.TOTAL:
                settings["top"] = 1
            if indent:
                settings["indent"] = indent
            if unknown:
                settings["align"] = "right"
            self._made[key] = self._book.add_format(settings)
        return self._made[key]
