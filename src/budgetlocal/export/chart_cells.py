"""The numbers of a chart as the cells of a sheet, and how a sheet shows them.

One layout for the workbook inside a slide and for the sheets of a workbook: the names of the series
on the first row, one row per category below. An unknown value is an empty cell, which a chart shows
as a gap; never a zero.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from decimal import Decimal

from budgetlocal.core.display_unit import DisplayUnit, display_unit
from budgetlocal.core.specs import ChartSpec, Number, Unit
from budgetlocal.core.text import Text, translatable
from budgetlocal.export.waterfall_cells import can_be_stacked, write_waterfall
from budgetlocal.export.words import Say

DATA_SHEET = "Données"
_THOUSAND = Decimal(1_000)
_FROM_ZERO = 3.0
"""An axis starts at zero when its lowest value is below a third of its highest."""
_NICE = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_SHEET_FORMATS = {
    Unit.EUROS: "#,##0.00",
    Unit.EUROS_PER_HEAD: "#,##0.00",
    Unit.PERCENT: "0.00%",
    Unit.COUNT: "#,##0",
    Unit.YEARS: "0.0",
    Unit.MEASURE: "General",
}


def cell_number(value: Number, unit: Unit) -> float | None:
    """Return what a cell holds: euros for cents, a fraction for a rate, None when unknown.

    >>> cell_number(123456, Unit.EUROS), cell_number(None, Unit.EUROS)
    (1234.56, None)
    """
    if value is None:
        return None
    return float(Decimal(value) / 100 if unit is Unit.EUROS else Decimal(value))


def sheet_format(unit: Unit) -> str:
    """Return the number format of the cells that hold the data: to the cent for euros."""
    return _SHEET_FORMATS[unit]


def label_format(spec: ChartSpec, *, is_axis: bool = False) -> str:
    """Return the number format of what a chart writes, in the unit that `display_unit` chose.

    Cells are in euros: thousands and millions are the work of the format. A value too small for
    the unit is written in euros, never as a zero.
    """
    unit = display_unit(spec)
    places = "." + "0" * unit.decimals if unit.decimals else ""
    if spec.unit is Unit.PERCENT:
        return "0%" if is_axis else f"0{places}%"
    if spec.unit is not Unit.EUROS:
        return "#,##0.##" if is_axis else f"#,##0{places}"
    scaled = f"#,##0{places}" + "," * _thousands(unit)
    if is_axis or not _thousands(unit):
        return scaled
    least = unit.divisor / 100 / 2 / 10**unit.decimals
    return f'[>={least}]{scaled};[<=-{least}]-{scaled};#,##0.00" €"'


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """Round bounds of the values of a line chart, and the step between its graduations."""

    low: float
    high: float
    step: float

    @property
    def note(self) -> Text | None:
        """What must be said of an axis that leaves zero out."""
        if self.low <= 0 <= self.high:
            return None
        return translatable("Chart", "L'axe vertical ne commence pas à zéro.")


def value_axis(spec: ChartSpec) -> ValueAxis:
    """Return the axis of a line chart; zero is on it when it is near the values."""
    known = [
        number
        for series in spec.series
        for value in series.values
        if (number := cell_number(value, spec.unit)) is not None
    ]
    low, high = min(known), max(known)
    is_alone = len(spec.categories) == 1
    if low > 0 and (is_alone or low * _FROM_ZERO < high):
        low = 0.0
    elif high < 0 and (is_alone or high * _FROM_ZERO > low):
        high = 0.0
    if low == high:
        low, high = min(0.0, low), max(0.0, high) or 1.0
    raw = Decimal(repr(high - low)) / 5
    power = Decimal(1).scaleb(raw.adjusted())
    step = next(power * nice for nice in _NICE if power * nice >= raw)
    floor = (Decimal(repr(low)) / step).to_integral_value(rounding="ROUND_FLOOR") * step
    ceiling = (Decimal(repr(high)) / step).to_integral_value(rounding="ROUND_CEILING") * step
    return ValueAxis(float(floor), float(ceiling), float(step))


def data_workbook(spec: ChartSpec, say: Say) -> bytes:
    """Return the workbook that a slide holds behind its chart: the data, and their source."""
    import xlsxwriter

    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        sheet = book.add_worksheet(DATA_SHEET)
        shown = book.add_format({"num_format": sheet_format(spec.unit)})
        sheet.set_column(0, 0, 40)
        sheet.set_column(1, max(1, len(spec.series)), 18)
        for column, series in enumerate(spec.series, start=1):
            sheet.write_string(0, column, say(series.name))
        for row, category in enumerate(spec.categories, start=1):
            sheet.write_string(row, 0, say(category))
            for column, series in enumerate(spec.series, start=1):
                number = cell_number(series.values[row - 1], spec.unit)
                if number is not None:
                    sheet.write_number(row, column, number, shown)
        if can_be_stacked(spec):
            words = book.add_format({"text_wrap": True})
            write_waterfall(sheet, spec, 0, (None, shown, words), say)
        notes = book.add_worksheet(say(translatable("Workbook", "Source")))
        notes.write_string(0, 0, say(spec.title))
        notes.write_string(1, 0, say(spec.source))
    return stream.getvalue()


def _thousands(unit: DisplayUnit) -> int:
    """Return how many times a unit divides euros by a thousand."""
    euros, times = unit.divisor / 100, 0
    while euros >= _THOUSAND:
        euros, times = euros / _THOUSAND, times + 1
    return times
