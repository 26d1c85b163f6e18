"""A waterfall in Excel and PowerPoint: the bars by hand, the formulas computed again by LibreOffice."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from pptx import Presentation

import chart_samples
import pack_samples
from budgetlocal.core.specs import Unit
from budgetlocal.export.native_sheet import HEADER
from budgetlocal.export.pack_workbook import WorkbookOptions, write_pack_workbook
from budgetlocal.export.slides.writing import DeckOptions, write_slides
from budgetlocal.export.waterfall_cells import (
    BASE,
    LAST,
    NAME,
    can_be_stacked,
    scale,
    step_names,
    steps,
)

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def waterfall(*amounts: int | None):
    """Return a chart of some steps and of their total."""
    spec = chart_samples.waterfall()
    known = [each for each in amounts if each is not None]
    total = sum(known) if len(known) == len(amounts) else None
    return replace(
        spec,
        categories=tuple(chart_samples.texts(*(f"É{rank}" for rank in range(len(amounts))), "T")),
        series=(replace(spec.series[0], values=(*amounts, total)),),
        styles=(*(0 for _ in amounts), 1),
    )


def test_the_bars_by_hand():
    """+5, −7 through zero, −3 below it, +8 through zero, a total of 3."""
    found = steps(waterfall(5_00, -7_00, -3_00, 8_00))
    assert [(each.start, each.end) for each in found] == [
        (0, 5_00), (5_00, -2_00), (-2_00, -5_00), (-5_00, 3_00), (0, 3_00),
    ]  # fmt: skip
    assert [each.parts for each in found] == [
        (0, 5_00, 0, 0, 0, 0),
        (0, 0, 0, 5_00, -2_00, 0),
        (-2_00, 0, 0, 0, -3_00, 0),
        (0, 3_00, -5_00, 0, 0, 0),
        (0, 0, 0, 0, 0, 3_00),
    ]


@given(st.lists(st.integers(-(10**11), 10**11), min_size=1, max_size=8))
def test_the_parts_of_a_bar_go_from_where_it_begins_to_where_it_ends(amounts):
    spec = waterfall(*amounts)
    low, high = scale(spec)
    for step in steps(spec):
        base, *drawn = step.parts
        reached = {base + sum(each for each in drawn if each > 0),
                   base + sum(each for each in drawn if each < 0)}  # fmt: skip
        assert sum(abs(each) for each in drawn) == abs(step.end - step.start)
        assert {min(step.start, step.end), max(step.start, step.end)} <= reached | {base}
        assert low <= min(step.start, step.end) / 100
        assert max(step.start, step.end) / 100 <= high


def test_what_is_not_known_or_no_amount_stays_a_picture():
    assert can_be_stacked(waterfall(5_00, -7_00))
    assert not can_be_stacked(waterfall(5_00, None))
    assert not can_be_stacked(replace(waterfall(5_00), unit=Unit.COUNT))
    assert not can_be_stacked(chart_samples.village())


def written(tmp_path, spec):
    """Return the deck and the path of the workbook of one chart."""
    pack = pack_samples.pack(pack_samples.part("a", chart=spec))
    deck, book = tmp_path / "d.pptx", tmp_path / "t.xlsx"
    write_slides(pack, deck, draw=pack_samples.png, options=DeckOptions())
    write_pack_workbook(pack, book, draw=pack_samples.png, options=WorkbookOptions())
    for path in (deck, book):
        pack_samples.check_package(path)
    return Presentation(deck), book


def expected(spec):
    """Return the rows of a sheet: name, amount, running sum, name with amount, six parts."""
    return [
        (
            str(category),
            step.amount / 100,
            step.end / 100,
            name,
            *(cents / 100 for cents in step.parts),
        )
        for category, name, step in zip(
            spec.categories, step_names(spec, str), steps(spec), strict=True
        )
    ]


SPECS = {
    "financement": chart_samples.waterfall(),
    "sous-zero": waterfall(-78_387_00, 862_000_01, -1_000_000_00, 400_000_33),
}


@pytest.mark.parametrize("name", SPECS)
def test_the_slide_holds_a_native_chart_its_workbook_and_the_same_numbers(tmp_path, name):
    spec = SPECS[name]
    deck, _book = written(tmp_path, spec)
    (chart,) = [each.chart for each in deck.slides[1].shapes if each.has_chart]
    blob = chart.part.chart_workbook.xlsx_part.blob
    rows = list(
        load_workbook(io.BytesIO(blob), data_only=True)["Données"].iter_rows(values_only=True)
    )
    assert rows[1:] == expected(spec)
    plot = chart.plots[0]
    assert [each.name for each in plot.series] == list(rows[0][BASE:])
    assert list(plot.categories) == list(step_names(spec, str))
    for rank, series in enumerate(plot.series):
        assert list(series.values) == [row[BASE + rank] for row in rows[1:]]
        formulas = [each.text for each in series._element.iter(f"{C}f")]
        column = chr(ord("A") + BASE + rank)
        last = len(spec.categories) + 1
        assert formulas == [
            f"'Données'!${column}$1",
            f"'Données'!$D$2:$D${last}",
            f"'Données'!${column}$2:${column}${last}",
        ]
    base = plot.series[0]
    assert base.format.fill.type.name == "BACKGROUND"  # invisible
    assert plot._element.find(f"{C}grouping").get("val") == "stacked"


@pytest.mark.parametrize("name", SPECS)
def test_the_sheet_draws_formulas_that_hold_the_same_numbers(tmp_path, name):
    spec = SPECS[name]
    _deck, path = written(tmp_path, spec)
    count = len(spec.categories)
    values = load_workbook(path, data_only=True).worksheets[0]
    formulas = load_workbook(path).worksheets[0]
    first = HEADER + 2
    got = [
        tuple(values.cell(row, column + 1).value for column in range(LAST + 1))
        for row in range(first, first + count)
    ]
    assert got == expected(spec)
    for row in range(first, first + count - 1):
        for column in (2, NAME, BASE):
            assert str(formulas.cell(row, column + 1).value).startswith("=")
    assert formulas.cell(first + count - 1, 2).value == f"=C{first + count - 2}"
    (chart,) = formulas._charts
    assert len(chart.series) == LAST - BASE + 1
    assert chart.grouping == "stacked"


def test_the_thousand_euros_are_bars_that_say_what_each_holds(tmp_path):
    spec = chart_samples.blocks()
    deck, path = written(tmp_path, spec)
    (chart,) = [each.chart for each in deck.slides[1].shapes if each.has_chart]
    values = [value / 100 for value in spec.series[0].values]
    assert list(chart.plots[0].series[0].values) == values
    assert sum(values) == 1000
    notes = deck.slides[1].notes_slide.notes_text_frame.text
    for category, detail in zip(spec.categories, spec.details, strict=True):
        assert not str(detail) or f"{category} : {detail}." in notes
    assert len(load_workbook(path).worksheets[0]._charts) == 1


def test_a_guess_of_the_thousand_euros_stays_a_hatched_picture(tmp_path):
    deck, _path = written(tmp_path, chart_samples.estimated_blocks())
    assert not [each for each in deck.slides[1].shapes if each.has_chart]
