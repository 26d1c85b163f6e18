"""A waterfall as stacked bars: an invisible base, what comes in, what goes out, and totals.

Beside the amounts stand the columns that a native chart draws, each a formula of the amounts: an
amount that is changed in Excel or PowerPoint moves every bar after it. A bar that crosses zero is
made of two parts, one on each side; so the amount is not the label of a bar but stands under the name
of its step, which a formula writes too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.core.display_unit import display_unit
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import ChartKind, ChartSpec, Unit
from budgetlocal.core.text import Text, translatable
from budgetlocal.export.words import Say

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

AMOUNT, END, NAME, BASE, LAST = 1, 2, 3, 4, 9
"""Columns, from 0: the amount, the running sum, the name and amount of a step, the bars."""
_ROOM = 0.03
"""Of the whole scale, beyond the longest bars."""
_HEIGHT = 30.0
"""Points: two lines."""
_TITLES = (
    translatable("Workbook", "Cumul"),
    translatable("Workbook", "Étape et montant"),
    translatable("Workbook", "Base (invisible)"),
    translatable("Workbook", "Hausse"),
    translatable("Workbook", "Hausse sous zéro"),
    translatable("Workbook", "Baisse"),
    translatable("Workbook", "Baisse sous zéro"),
    translatable("Workbook", "Total"),
)
DRAWN: tuple[tuple[int, Role | None], ...] = (
    (BASE, None),
    (5, Role.RECETTES),
    (6, Role.RECETTES),
    (7, Role.DEPENSES),
    (8, Role.DEPENSES),
    (LAST, Role.EPARGNE),
)
"""The columns that are drawn end to end, and what they mean; None is invisible."""


@dataclass(frozen=True, slots=True)
class StepCells:
    """One bar, in cents."""

    amount: Cents
    start: Cents
    end: Cents
    is_total: bool

    @property
    def parts(self) -> tuple[Cents, ...]:
        """The base, then what is drawn: up above and below zero, down above and below, total."""
        start, end = self.start, self.end
        base = 0 if start * end < 0 else min(start, end, key=abs)
        above, below = max(end, 0) - max(start, 0), min(end, 0) - min(start, 0)
        if self.is_total:
            return (0, 0, 0, 0, 0, end)
        if self.amount >= 0:
            return (base, above, -below, 0, 0, 0)
        return (base, 0, 0, -above, below, 0)


def can_be_stacked(spec: ChartSpec) -> bool:
    """Return whether a chart is a waterfall in euros whose amounts are all known."""
    if spec.kind is not ChartKind.WATERFALL or spec.unit is not Unit.EUROS:
        return False
    return all(value is not None for value in spec.series[0].values)


def steps(spec: ChartSpec) -> tuple[StepCells, ...]:
    """Return the bars of a waterfall that `can_be_stacked`."""
    found: list[StepCells] = []
    running = 0
    for value, is_total in zip(spec.series[0].values, spec.styles, strict=True):
        amount = int(value or 0)
        start = 0 if is_total else running
        running = amount if is_total else running + amount
        found.append(StepCells(amount, start, running, bool(is_total)))
    return tuple(found)


def scale(spec: ChartSpec) -> tuple[float, float]:
    """Return the least and the most of the axis of values, in euros."""
    ends = [each for step in steps(spec) for each in (step.start, step.end)]
    low, high = min(0, *ends) / 100, max(0, *ends) / 100
    room = (high - low) * _ROOM
    return low - room if low else 0.0, high + room if high else 0.0


def step_names(spec: ChartSpec, say: Say) -> tuple[str, ...]:
    """Return the name of each step with its amount under it, in the unit of the chart."""
    unit = display_unit(spec)
    return tuple(
        f"{say(category)}\n{unit.label(value)}"
        for category, value in zip(spec.categories, spec.series[0].values, strict=True)
    )


def titles() -> tuple[Text, ...]:
    """Return the names of the columns after the amount, from `END` on."""
    return _TITLES


def bar_values(spec: ChartSpec, column: int) -> tuple[float, ...]:
    """Return the values of a column that is drawn, in euros."""
    return tuple(step.parts[column - BASE] / 100 for step in steps(spec))


def write_waterfall(
    sheet: Worksheet,
    spec: ChartSpec,
    header: int,
    styles: tuple[Format | None, Format | None, Format | None],
    say: Say,
) -> None:
    """Write the columns that are drawn beside the amounts of a chart, as formulas with their values.

    `header` is the row of the titles, from 0; `styles` are those of titles, numbers and names. The
    amount of a total becomes the running sum of the row above.
    """
    title, number, words = styles
    for rank, text in enumerate(_TITLES, start=END):
        sheet.write_string(header, rank, say(text), title)
        sheet.set_column(rank, rank, 40 if rank == NAME else 18)
    names = step_names(spec, say)
    for rank, step in enumerate(steps(spec)):
        row = header + 1 + rank
        sheet.set_row(row, _HEIGHT)
        amount, end = _cell(row, AMOUNT), _cell(row, END)
        before = _cell(row - 1, END) if rank else "0"
        if step.is_total and rank:
            sheet.write_formula(row, AMOUNT, f"={before}", number, step.amount / 100)
        running = f"={amount}" if step.is_total else f"=ROUND({before}+{amount},2)"
        sheet.write_formula(row, END, running, number, step.end / 100)
        sheet.write_formula(row, NAME, _named(row, spec), words, names[rank])
        formulas = _total(end) if step.is_total else _step(amount, before, end)
        for column, (formula, cents) in enumerate(zip(formulas, step.parts, strict=True), BASE):
            if formula:
                sheet.write_formula(row, column, formula, number, cents / 100)
            else:
                sheet.write_number(row, column, cents / 100, number)


def _named(row: int, spec: ChartSpec) -> str:
    """Return the formula of the name of a step: FIXED writes a number as the language does."""
    unit = display_unit(spec)
    euros = unit.divisor / 100
    return f"={_cell(row, 0)}&CHAR(10)&FIXED({_cell(row, AMOUNT)}/{euros:f},{unit.decimals})"


def _total(end: str) -> tuple[str, ...]:
    return ("", "", "", "", "", f"={end}")


def _step(amount: str, start: str, end: str) -> tuple[str, ...]:
    above = f"MAX({end},0)-MAX({start},0)"
    below = f"MIN({end},0)-MIN({start},0)"
    return (
        f"=IF({start}*{end}<0,0,IF(ABS({start})<ABS({end}),{start},{end}))",
        f"=IF({amount}>=0,ROUND({above},2),0)",
        f"=IF({amount}>=0,ROUND(-({below}),2),0)",
        f"=IF({amount}<0,ROUND(-({above}),2),0)",
        f"=IF({amount}<0,ROUND({below},2),0)",
        "",
    )


def _cell(row: int, column: int) -> str:
    from xlsxwriter.utility import xl_rowcol_to_cell

    return str(xl_rowcol_to_cell(row, column))
