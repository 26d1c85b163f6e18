"""The height a chart needs to be read without effort."""

from __future__ import annotations

from budgetlocal.core.specs import ChartKind, ChartSpec

_AROUND = 9.5  # title, unit, key, graduations and source, in text heights
_LINES = 24.0
_SPREAD = 22.0
_MAP = 34.0
_ROW = 2.1  # a row with one bar or with stacked bars
_BAR = 0.62  # each further bar of the row
_SMALLEST = 12.0
_BLOCKS = 30.0
_ROW_OF_KEY = 1.7  # the label of a block, some on two lines


def preferred_height(spec: ChartSpec, em: float) -> int:
    """Return the height of a chart whose text is `em` pixels high, in pixels."""
    if spec.kind is ChartKind.LINES:
        return round(_LINES * em)
    if spec.kind is ChartKind.BLOCKS:
        return round(max(_BLOCKS, _AROUND + _ROW_OF_KEY * len(spec.categories)) * em)
    if spec.kind is ChartKind.SPREAD:
        return round(_SPREAD * em)
    if spec.kind is ChartKind.MAP:
        return round(_MAP * em)
    bars = 1 if spec.stacked else max(1, len(spec.series))
    row = _ROW + _BAR * (bars - 1)
    return round(max(_SMALLEST, _AROUND + row * len(spec.categories)) * em)
