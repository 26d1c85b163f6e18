"""Drawing gives back every reference it takes: see docs/adr/0005-pyside6-below-6-12.md."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from tests.chart_samples import chapters

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

from budgetlocal.ui.charts.render import chart_image


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal from Python 3.12 on")
def test_drawing_a_chart_loses_no_reference_to_true(qapp: QApplication) -> None:
    chart_image(chapters())
    before = sys.getrefcount(True)
    for _ in range(5):
        chart_image(chapters())
    assert sys.getrefcount(True) > before - 5
