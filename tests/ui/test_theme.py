"""Themes: complete, readable, safe for colour-blind people, and applied without warnings."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QComboBox, QLabel

from budgetlocal.core.meanings import Role, Severity
from budgetlocal.ui.style import apply_theme, base_font, current_theme, heading_font, style_sheet
from budgetlocal.ui.theme import (
    CONTRAST,
    DARK,
    LIGHT,
    THEMES,
    ColorRole,
    Pattern,
    Theme,
    ThemeError,
    load_theme,
    read_theme,
)
from budgetlocal.ui.theme_choice import SYSTEM, ThemeChoice

pytestmark = pytest.mark.ui

# Machado, Oliveira, Fernandes 2009, severity 1: what each kind of colour blindness sees.
PROTAN = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTAN = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
TRITAN = (
    (1.255528, -0.076749, -0.178779),
    (-0.078411, 0.930809, 0.147602),
    (0.004733, 0.691367, 0.303900),
)
NORMAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))

SHOWN_TOGETHER = (
    (Role.RECETTES, Role.DEPENSES, Role.EPARGNE),
    (Role.CREDITS, Role.REALISE, Role.RESTES),
    (Role.DEPENSES, Role.REFERENCE),
    (Role.DEPENSES, Role.JOUEUR),
)


def linear(color: QColor) -> tuple[float, float, float]:
    """The sRGB transfer function, as in WCAG 2.2."""
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return red, green, blue


def luminance(color: QColor) -> float:
    red, green, blue = linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(
    color: QColor, matrix: tuple[tuple[float, float, float], ...]
) -> tuple[float, float, float]:
    """The CIE L*a*b* of a colour as seen through a matrix of colour blindness."""
    source = linear(color)
    seen = [
        min(1.0, max(0.0, sum(m * c for m, c in zip(row, source, strict=True)))) for row in matrix
    ]
    red, green, blue = seen
    xyz = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    )
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def test_known_contrasts_are_found() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.005)


TEXTS = (
    (ColorRole.TEXT, ColorRole.WINDOW),
    (ColorRole.TEXT, ColorRole.BASE),
    (ColorRole.TEXT, ColorRole.ALTERNATE),
    (ColorRole.TEXT, ColorRole.HEADER),
    (ColorRole.TEXT, ColorRole.HOVER),
    (ColorRole.TEXT, ColorRole.PRESSED),
    (ColorRole.MUTED, ColorRole.WINDOW),
    (ColorRole.MUTED, ColorRole.BASE),
    (ColorRole.MUTED, ColorRole.ALTERNATE),
    (ColorRole.HEADING, ColorRole.WINDOW),
    (ColorRole.HEADING, ColorRole.BASE),
    (ColorRole.LINK, ColorRole.WINDOW),
    (ColorRole.LINK, ColorRole.BASE),
    (ColorRole.ACCENT, ColorRole.BASE),
    (ColorRole.ACCENT_TEXT, ColorRole.ACCENT),
    (ColorRole.ACCENT_TEXT, ColorRole.ACCENT_HOVER),
    (ColorRole.ACCENT_TEXT, ColorRole.ACCENT_PRESSED),
    (ColorRole.SELECTION_TEXT, ColorRole.SELECTION),
    (ColorRole.TOOLTIP_TEXT, ColorRole.TOOLTIP),
    (ColorRole.ERROR, ColorRole.BASE),
    (ColorRole.ERROR, ColorRole.ERROR_BACKGROUND),
    (ColorRole.WARNING, ColorRole.BASE),
    (ColorRole.WARNING, ColorRole.WARNING_BACKGROUND),
    (ColorRole.INFO, ColorRole.BASE),
    (ColorRole.INFO, ColorRole.INFO_BACKGROUND),
    (ColorRole.OK, ColorRole.BASE),
    (ColorRole.OK, ColorRole.OK_BACKGROUND),
    (ColorRole.TEXT, ColorRole.ERROR_BACKGROUND),
    (ColorRole.TEXT, ColorRole.WARNING_BACKGROUND),
    (ColorRole.TEXT, ColorRole.INFO_BACKGROUND),
    (ColorRole.TEXT, ColorRole.OK_BACKGROUND),
)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "background"), TEXTS)
def test_text_is_readable(name: str, text: ColorRole, background: ColorRole) -> None:
    theme = load_theme(name)
    needed = 7.0 if name == CONTRAST else 4.5
    assert contrast(theme.color(text), theme.color(background)) >= needed


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("role", [ColorRole.BORDER_STRONG, ColorRole.FOCUS, ColorRole.AXIS])
def test_what_bounds_a_control_is_seen(name: str, role: ColorRole) -> None:
    theme = load_theme(name)
    for background in (ColorRole.BASE, ColorRole.WINDOW):
        assert contrast(theme.color(role), theme.color(background)) >= 3.0


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("role", list(Role))
def test_each_series_stands_out_of_the_background(name: str, role: Role) -> None:
    theme = load_theme(name)
    assert contrast(theme.series_style(role).line, theme.color(ColorRole.BASE)) >= 3.0


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("matrix", [NORMAL, PROTAN, DEUTAN, TRITAN])
@pytest.mark.parametrize("group", SHOWN_TOGETHER)
def test_series_shown_together_differ_for_every_eye(name: str, matrix, group) -> None:
    theme = load_theme(name)
    for one, other in itertools.combinations(group, 2):
        seen = [lab(theme.series_style(role).fill, matrix) for role in (one, other)]
        distance = sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5
        assert distance >= 15, (one, other)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("group", SHOWN_TOGETHER)
def test_series_shown_together_differ_in_grey_or_by_their_pattern(name: str, group) -> None:
    theme = load_theme(name)
    for one, other in itertools.combinations(group, 2):
        styles = theme.series_style(one), theme.series_style(other)
        in_grey = contrast(styles[0].fill, styles[1].fill) >= 1.25
        assert in_grey or styles[0].pattern is not styles[1].pattern, (one, other)
        assert styles[0].symbol is not styles[1].symbol
        assert styles[0].dash is not styles[1].dash


@pytest.mark.parametrize("name", THEMES)
def test_parts_of_a_picture_differ_in_grey_or_by_their_pattern(name: str) -> None:
    theme = load_theme(name)
    assert len(theme.parts) == 15
    for one, other in itertools.combinations(theme.parts, 2):
        in_grey = contrast(one.fill, other.fill) >= 1.25
        assert in_grey or one.pattern is not other.pattern, (one, other)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("matrix", [NORMAL, PROTAN, DEUTAN, TRITAN])
def test_parts_of_the_same_pattern_differ_for_every_eye(name: str, matrix) -> None:
    for one, other in itertools.combinations(load_theme(name).parts, 2):
        if one.pattern is other.pattern:
            seen = [lab(part.fill, matrix) for part in (one, other)]
            distance = sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5
            assert distance >= 10, (one, other)


@pytest.mark.parametrize("name", THEMES)
def test_each_part_stands_out_of_the_background_and_shows_its_pattern(name: str) -> None:
    theme = load_theme(name)
    base = theme.color(ColorRole.BASE)
    for part in theme.parts:
        assert max(contrast(part.fill, base), contrast(part.line, base)) >= 3.0, part
        if part.pattern is not Pattern.PLAIN:
            assert contrast(part.fill, part.line) >= 2.5, part


def test_only_the_light_theme_is_light() -> None:
    assert [load_theme(name).is_dark for name in (LIGHT, DARK, CONTRAST)] == [False, True, True]
    assert luminance(load_theme(LIGHT).color(ColorRole.BASE)) > 0.9
    assert luminance(load_theme(DARK).color(ColorRole.BASE)) < 0.05


def test_a_color_is_a_copy() -> None:
    theme = load_theme(LIGHT)
    theme.color(ColorRole.TEXT).setRed(255)
    assert theme.color("text").red() < 64


def test_severities_have_their_colors() -> None:
    theme = load_theme(LIGHT)
    text, background = theme.severity_colors(Severity.WARNING)
    assert text == theme.color(ColorRole.WARNING)
    assert background == theme.color(ColorRole.WARNING_BACKGROUND)


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ThemeError):
        load_theme("rose")


def test_a_file_without_a_role_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "rose.toml"
    path.write_text('dark = false\nfonts = []\n[colors]\npink = "pink"\n[roles]\n', "utf-8")
    with pytest.raises(ThemeError, match=r"rose\.toml.*window"):
        read_theme(path)


def test_a_file_with_a_wrong_color_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rose.toml"
    path.write_text('[colors]\npink = "no color"\n', "utf-8")
    with pytest.raises(ThemeError, match="no color"):
        read_theme(path)


@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_takes_every_color_from_the_theme(qapp, tmp_path: Path, name: str) -> None:
    theme = load_theme(name)
    sheet = style_sheet(theme, base_font(theme), tmp_path)
    known = {theme.color(role).name() for role in ColorRole}
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= known
    assert "$" not in sheet
    for path in re.findall(r"url\('?\"?(.+?)\"?'?\)", sheet):
        assert Path(path).is_file()


@pytest.mark.parametrize("name", THEMES)
def test_an_applied_theme_is_what_widgets_wear(qtbot, qapp, name: str) -> None:
    theme = load_theme(name)
    apply_theme(qapp, theme)
    label, combo = QLabel("1 234"), QComboBox()
    for widget in (label, combo):
        qtbot.addWidget(widget)
        widget.show()
    assert current_theme() is theme
    assert qapp.palette().color(QPalette.ColorRole.Base) == theme.color(ColorRole.BASE)
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.color(ColorRole.TEXT)
    assert label.font().families() == qapp.font().families()


def test_text_scale_enlarges_the_font_and_the_sizes(qapp, tmp_path: Path) -> None:
    theme = load_theme(LIGHT)
    normal, large = base_font(theme), base_font(theme, text_scale=1.5)
    assert large.pointSizeF() == pytest.approx(normal.pointSizeF() * 1.5)
    assert heading_font(normal).pointSizeF() > normal.pointSizeF()
    assert style_sheet(theme, normal, tmp_path) != style_sheet(theme, large, tmp_path)


def test_a_choice_is_applied_and_announced(qtbot, qapp) -> None:
    choice = ThemeChoice(qapp)
    with qtbot.waitSignal(choice.theme_changed) as signal:
        choice.choose(DARK, text_scale=1.0)
    applied = signal.args[0]
    assert isinstance(applied, Theme)
    assert applied.name == DARK
    assert choice.choice == DARK


def test_the_system_is_followed_only_when_asked_to(qtbot, qapp) -> None:
    choice = ThemeChoice(qapp)
    choice.choose("an old setting")
    assert choice.choice == SYSTEM
    with qtbot.waitSignal(choice.theme_changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    choice.choose(LIGHT)
    with qtbot.assertNotEmitted(choice.theme_changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
