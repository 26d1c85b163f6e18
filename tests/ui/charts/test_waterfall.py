"""A waterfall: what the spec refuses, and where the bars stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.core.chart_data import alt_text, data_table
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.ui.charts.canvas import ChartCanvas
from budgetlocal.ui.charts.units import display_unit
from budgetlocal.ui.charts.waterfall import reaches, step_role
from budgetlocal.ui.theme import LIGHT, load_theme
from chart_samples import SOURCE, series, texts

pytestmark = pytest.mark.ui


def waterfall(*values, styles=None) -> ChartSpec:
    return ChartSpec(
        key="financement",
        kind=ChartKind.WATERFALL,
        title=texts("Le financement")[0],
        unit=Unit.EUROS,
        categories=texts(*(f"Étape {rank}" for rank in range(len(values)))),
        series=(series("Montant", Role.EPARGNE, *values),),
        source=SOURCE,
        styles=styles or (*(0,) * (len(values) - 1), 1),
    )


def test_bars_begin_where_the_one_above_ends():
    """500 in, 300 in, 900 out: minus 100, in euros."""
    spec = waterfall(500_00, 300_00, -900_00, -100_00)
    assert reaches(spec, display_unit(spec)) == ((0, 500), (500, 800), (800, -100), (0, -100))
    assert [step_role(spec, rank) for rank in range(4)] == [
        Role.RECETTES,
        Role.RECETTES,
        Role.DEPENSES,
        Role.EPARGNE,
    ]


def test_a_total_that_does_not_add_up_is_refused():
    with pytest.raises(ValueError, match="financement"):
        waterfall(500_00, -300_00, 201_00)
    with pytest.raises(ValueError, match="financement"):
        replace(waterfall(500_00, 500_00), styles=())
    two = Series(texts("Autre")[0], Role.EPARGNE, (1, 1))
    with pytest.raises(ValueError, match="financement"):
        replace(waterfall(1, 1), series=(waterfall(1, 1).series[0], two))


def test_an_unknown_step_leaves_the_rest_unknown():
    spec = waterfall(500_00, None, 200_00, None)
    assert reaches(spec, display_unit(spec)) == ((0, 500), None, None, None)
    with pytest.raises(ValueError, match="financement"):
        waterfall(500_00, None, 500_00)


@given(st.lists(st.integers(-(10**11), 10**11), min_size=1, max_size=8))
def test_the_last_total_is_the_end_of_the_last_step(steps):
    spec = waterfall(*steps, sum(steps))
    found = reaches(spec, display_unit(spec))
    assert found[-1][1] == pytest.approx(found[-2][1], abs=1e-6)


def test_it_is_drawn_told_and_tabulated(qtbot):
    canvas = ChartCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(900, 500)
    spec = waterfall(500_000_00, 300_000_00, -900_000_00, -100_000_00)
    canvas.show_spec(spec, load_theme(LIGHT))
    assert {"500,0", "300,0", "−900,0", "−100,0"} <= set(canvas.labels())
    assert "cascade, 4 étapes" in str(alt_text(spec))
    assert [row.cells[1] for row in data_table(spec).rows] == [
        500_000_00,
        300_000_00,
        -900_000_00,
        -100_000_00,
    ]


def test_nothing_known_is_said():
    spec = waterfall(None, None)
    canvas = ChartCanvas()
    canvas.resize(600, 400)
    canvas.show_spec(spec, load_theme(LIGHT))
    assert "Aucune donnée à représenter." in canvas.labels()
