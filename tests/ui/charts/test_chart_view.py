"""A chart in a page, used by keyboard and by screen readers."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QMenu, QToolButton, QToolTip

import chart_samples as samples
from budgetlocal.core.chart_data import data_table
from budgetlocal.core.display_unit import display_unit
from budgetlocal.ui.charts.chart_view import ChartView
from budgetlocal.ui.charts.preferred_size import preferred_height
from budgetlocal.ui.charts.render import chart_svg
from budgetlocal.ui.style import apply_theme
from budgetlocal.ui.theme import DARK, LIGHT, ColorRole, load_theme

pytestmark = pytest.mark.ui


@pytest.fixture
def view(qtbot, qapp) -> ChartView:
    apply_theme(qapp, load_theme(LIGHT))
    shown = ChartView()
    qtbot.addWidget(shown)
    shown.show_spec(samples.scissors())
    shown.resize(900, 500)
    shown.show()
    qtbot.waitExposed(shown)
    shown.setFocus()
    return shown


def button(view: ChartView, text: str) -> QToolButton:
    return next(item for item in view.findChildren(QToolButton) if item.text() == text)


def test_screen_readers_get_the_title_and_the_description(view) -> None:
    assert view.accessibleName().startswith("Les dépenses progressent")
    assert "198 412 500,12" in view.accessibleDescription().replace("\u202f", " ")
    assert "Source : comptes administratifs" in view.accessibleDescription()


def test_key_t_shows_the_data_and_the_chart_again(qtbot, view) -> None:
    assert not view.shows_data
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert view.shows_data
    assert button(view, "Voir le graphique").isChecked()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_T)
    assert not view.shows_data


def test_the_small_button_shows_the_data_too(qtbot, view) -> None:
    qtbot.mouseClick(button(view, "Voir les données"), Qt.MouseButton.LeftButton)
    assert view.shows_data


def test_every_button_is_reached_by_the_tab_key_and_named(qtbot, view) -> None:
    met = []
    for _step in range(6):
        widget = QGuiApplication.focusObject()
        if isinstance(widget, QToolButton):
            met.append(widget.text())
            assert widget.accessibleDescription()
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert {"Voir les données", "Copier l'image", "Copier les données", "Exporter…"} <= set(met)


def test_the_image_is_copied_large_enough_for_a_slide(qtbot, view) -> None:
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1600, 900)


def test_the_data_are_copied_for_a_spreadsheet(qtbot, view) -> None:
    qtbot.mouseClick(button(view, "Copier les données"), Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert len(text.splitlines()) == 1 + len(data_table(samples.scissors()).rows)
    assert "213540818,94" in text


def test_export_asks_for_the_chart_that_is_shown(qtbot, view) -> None:
    with qtbot.waitSignal(view.export_requested) as asked:
        qtbot.mouseClick(button(view, "Exporter…"), Qt.MouseButton.LeftButton)
    assert asked.args == [samples.scissors()]


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # offscreen has no window manager
def test_the_context_menu_offers_what_the_buttons_offer(qtbot, view) -> None:
    place = QPoint(200, 200)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, view.mapToGlobal(place))
    view.contextMenuEvent(event)
    (menu,) = view.findChildren(QMenu)
    words = [action.text() for action in menu.actions()]
    assert words == ["Voir les données", "Copier l'image", "Copier les données", "Exporter…"]
    menu.close()


def test_the_wheel_is_left_to_the_page(qtbot, view) -> None:
    place = QPointF(200, 150)
    event = QWheelEvent(
        place, view.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    before = view.grab().toImage()
    QGuiApplication.sendEvent(view.childAt(200, 150), event)
    assert not event.isAccepted()
    assert view.grab().toImage() == before


def test_the_mouse_does_not_move_the_chart(qtbot, view) -> None:
    inside, before = view.childAt(200, 150), view.grab().toImage()
    qtbot.mousePress(inside, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(inside, QPoint(150, 150))
    qtbot.mouseRelease(inside, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    qtbot.mouseDClick(inside, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    assert view.grab().toImage() == before


def test_the_mouse_over_a_year_shows_its_exact_values(qtbot, view) -> None:
    inside = view.childAt(200, 150)
    qtbot.mouseMove(inside, QPoint(100, 150))
    qtbot.waitUntil(lambda: "2016" in QToolTip.text())
    assert "198 412 500,12" in QToolTip.text().replace("\u202f", " ")
    qtbot.mouseMove(inside, QPoint(5, 5))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_chart_follows_the_theme(qtbot, qapp, view) -> None:
    apply_theme(qapp, load_theme(DARK))
    qtbot.waitUntil(
        lambda: view.grab().toImage().pixelColor(20, 200) == load_theme(DARK).color(ColorRole.BASE)
    )
    apply_theme(qapp, load_theme(LIGHT))


def test_another_spec_replaces_the_first(view) -> None:
    view.show_spec(samples.village())
    assert view.spec == samples.village()
    assert "La commune a dépensé plus qu'elle n'a reçu en 2020" in view.texts()
    assert view.accessibleName() == "La commune a dépensé plus qu'elle n'a reçu en 2020"


def test_more_rows_ask_for_more_room() -> None:
    few, many = samples.execution(3), samples.execution(12)
    assert preferred_height(many, 13) > preferred_height(few, 13)
    assert preferred_height(samples.stacked(), 13) < preferred_height(samples.execution(6), 13)
    assert preferred_height(samples.empty(), 13) >= 150


def test_numbers_without_a_screen_do_not_load_the_drawing_library() -> None:
    program = (
        "import sys, budgetlocal.core.chart_data, budgetlocal.ui.style, budgetlocal.ui.theme_choice;"
        "sys.exit('pyqtgraph' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_copy_is_a_picture_and_a_drawing_with_the_same_numbers(view) -> None:
    view.copy_image()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    drawing = data.data("image/svg+xml").data().decode()
    assert drawing.startswith("<?xml")
    words = " ".join(re.sub("<[^>]*>", " ", drawing).split())
    spec = samples.scissors()
    unit = display_unit(spec)
    for series in spec.series:
        for value in (series.values[0], series.values[-1]):
            assert unit.label(value) in words


@pytest.mark.parametrize("sample", [samples.few_rows, samples.chapters, samples.rates])
def test_every_number_of_a_bar_chart_is_a_text_of_its_svg(qapp, sample) -> None:
    spec = sample()
    drawing = chart_svg(spec, width_px=1600, height_px=900).decode()
    words = [" ".join(text.split()) for text in re.findall(">([^<>]*)</text>", drawing)]
    unit = display_unit(spec)
    expected = Counter(unit.label(v).replace("<", "&lt;") for s in spec.series for v in s.values)
    found = Counter(words)
    assert all(found[label] >= count for label, count in expected.items())
