"""Where marks stand, before anything is drawn."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF

import chart_samples as samples
from budgetlocal.ui.charts.bar_scale import Row, bar_rects, end_label_span, plain_span
from budgetlocal.ui.charts.marks import gap_polygons, hatching
from budgetlocal.ui.charts.sheet import Span
from budgetlocal.ui.charts.text import chart_fonts, is_cut, text_width, wrapped
from budgetlocal.ui.charts.units import display_unit
from budgetlocal.ui.theme import LIGHT, load_theme

pytestmark = pytest.mark.ui

ROWS = QRectF(100, 50, 400, 300)


@pytest.fixture
def font(qapp):
    return chart_fonts(load_theme(LIGHT), 14).normal


def test_grouped_bars_start_at_zero_and_have_the_length_of_their_value() -> None:
    span = Span(-10, 40, 0, 500)
    rects = bar_rects(Row((20.0, -5.0, None, 0.0), 100, 10, stacked=False), span)
    assert [(rect.left(), rect.width()) for rect in rects] == [
        (100, 200),
        (50, 50),
        (100, 0),
        (100, 0),
    ]
    assert all(one.bottom() < other.top() for one, other in pairwise(rects))


def test_stacked_bars_are_end_to_end_on_each_side_of_zero() -> None:
    span = Span(-10, 40, 0, 500)
    rects = bar_rects(Row((20.0, -5.0, 10.0, None), 100, 10, stacked=True), span)
    assert [(rect.left(), rect.right()) for rect in rects[:3]] == [
        (100, 300),
        (50, 100),
        (300, 400),
    ]
    assert rects[3].width() == 0
    assert len({rect.top() for rect in rects}) == 1


def test_the_scale_leaves_room_for_the_values_at_both_ends(font) -> None:
    spec = samples.negative_bars()
    unit = display_unit(spec)
    span = end_label_span(spec, unit, ROWS, font, 5.0)
    for value in spec.series[0].values:
        end = span.pixel(unit.number(value) or 0.0)
        room = text_width(unit.label(value), font) + 5.0
        if (value or 0) < 0:
            assert end - room >= ROWS.left() - 0.01
        else:
            assert end + room <= ROWS.right() + 0.01


def test_a_scale_always_holds_zero(font) -> None:
    spec = samples.chapters()
    unit = display_unit(spec)
    for span in (plain_span(spec, unit, ROWS), end_label_span(spec, unit, ROWS, font, 5.0)):
        assert span.low == pytest.approx(0)
        assert span.pixel(0) == pytest.approx(ROWS.left())


def test_a_stacked_scale_holds_the_sum() -> None:
    spec = samples.stacked()
    unit = display_unit(spec)
    highest = max(
        sum(unit.number(value) for value in values)
        for values in zip(*(series.values for series in spec.series), strict=True)
    )
    assert plain_span(spec, unit, ROWS).high == pytest.approx(highest)


def test_hatching_stays_in_its_rectangle() -> None:
    rect = QRectF(10, 20, 33, 12)
    lines = hatching(rect, 5)
    assert len(lines) == 8
    grown = rect.adjusted(-0.01, -0.01, 0.01, 0.01)
    assert all(grown.contains(start) and grown.contains(end) for start, end in lines)


def test_the_gap_is_cut_where_lines_cross() -> None:
    one = [QPointF(0, 0), QPointF(10, 10)]
    other = [QPointF(0, 10), QPointF(10, 0)]
    ((first, second),) = gap_polygons(one, other)
    assert [(point.x(), point.y()) for point in first] == [(0, 0), (5, 5), (0, 10)]
    assert [(point.x(), point.y()) for point in second] == [(5, 5), (10, 10), (10, 0)]


def test_the_gap_belongs_to_the_higher_line_and_stops_at_unknown_years() -> None:
    high = [QPointF(0, 0), QPointF(10, 0), None, QPointF(30, 0)]
    low = [QPointF(0, 5), QPointF(10, 5), QPointF(20, 5), QPointF(30, 5)]
    ((first, second),) = gap_polygons(high, low)
    assert first is not None
    assert second is None
    ((first, second),) = gap_polygons(low, high)
    assert first is None
    assert second is not None


def test_a_long_text_is_cut_at_spaces_then_elided(font) -> None:
    text = "Charges de personnel et frais assimilés"
    width = text_width("Charges de personnel", font) + 1
    assert wrapped(text, font, width, 2) == ("Charges de personnel", "et frais assimilés")
    assert not is_cut(text, wrapped(text, font, width, 2))
    assert is_cut(text, wrapped(text, font, width, 1))
    assert wrapped("Court", font, 500, 2) == ("Court",)
    word = "Anticonstitutionnellement vôtre"
    assert is_cut(word, wrapped(word, font, 40, 3))


def test_a_text_that_ends_with_dots_is_not_a_cut_text(font) -> None:
    assert not is_cut("Voir la suite…", wrapped("Voir la suite…", font, 500, 1))
