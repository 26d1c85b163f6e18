"""Themes as data: every colour that a widget or a chart takes, by what it means.

A theme is a file of `resources/themes/`: its colours first, then the roles that name them.
The code knows roles only, so that a new theme is a new file.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType

from PySide6.QtGui import QColor

from budgetlocal.bundled import bundled
from budgetlocal.core.meanings import Role, Severity
from budgetlocal.core.text import Text, translatable

LIGHT = "clair"
DARK = "sombre"
CONTRAST = "contraste"
THEMES = (LIGHT, DARK, CONTRAST)
"""The names of the bundled themes, which are those of their files."""


class ColorRole(StrEnum):
    """What a colour is for."""

    WINDOW = "window"
    BASE = "base"
    ALTERNATE = "alternate"
    TEXT = "text"
    MUTED = "muted"
    DISABLED = "disabled"
    BORDER = "border"
    BORDER_STRONG = "border_strong"
    ACCENT = "accent"
    ACCENT_HOVER = "accent_hover"
    ACCENT_PRESSED = "accent_pressed"
    ACCENT_TEXT = "accent_text"
    SELECTION = "selection"
    SELECTION_TEXT = "selection_text"
    HOVER = "hover"
    PRESSED = "pressed"
    FOCUS = "focus"
    LINK = "link"
    HEADER = "header"
    HEADING = "heading"
    TOOLTIP = "tooltip"
    TOOLTIP_TEXT = "tooltip_text"
    ERROR = "error"
    ERROR_BACKGROUND = "error_background"
    WARNING = "warning"
    WARNING_BACKGROUND = "warning_background"
    INFO = "info"
    INFO_BACKGROUND = "info_background"
    OK = "ok"
    OK_BACKGROUND = "ok_background"
    GRID = "grid"
    AXIS = "axis"


class Pattern(StrEnum):
    """The second sign of a bar, which stays in black and white."""

    PLAIN = "plain"
    PALE = "pale"
    HATCHED = "hatched"
    DOTTED = "dotted"


class Dash(StrEnum):
    """The stroke of a line."""

    SOLID = "solid"
    DASH = "dash"
    DOT = "dot"


class Symbol(StrEnum):
    """The mark of a point on a line."""

    DISC = "disc"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"


class ThemeError(ValueError):
    """A theme file that is not complete: a fault of the program, or of who wrote the file."""


@dataclass(frozen=True, slots=True)
class SeriesStyle:
    """How one meaning is drawn: a colour and a second sign."""

    line: QColor
    fill: QColor
    pattern: Pattern
    dash: Dash
    symbol: Symbol


@dataclass(frozen=True, slots=True)
class PartStyle:
    """How one part of a whole is drawn in a picture in blocks: two colours and a pattern."""

    line: QColor
    fill: QColor
    pattern: Pattern


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """One look: a colour for each role, a style for each meaning of a series, a list of fonts."""

    name: str
    label: Text
    is_dark: bool
    fonts: tuple[str, ...]
    colors: Mapping[ColorRole, QColor]
    series: Mapping[Role, SeriesStyle]
    parts: tuple[PartStyle, ...]
    """Told apart by every eye, and in grey by their pattern or their lightness."""

    def color(self, role: ColorRole | str) -> QColor:
        """Return the colour of a role, as a copy that the caller may change."""
        return QColor(self.colors[ColorRole(role)])

    def series_style(self, role: Role) -> SeriesStyle:
        """Return how a series of this meaning is drawn."""
        return self.series[role]

    def part_style(self, mark: int) -> PartStyle:
        """Return how a part is drawn; after the last style comes the first one again."""
        return self.parts[mark % len(self.parts)]

    def severity_colors(self, severity: Severity) -> tuple[QColor, QColor]:
        """Return the colours of a finding: text, then background."""
        text, background = _SEVERITIES[severity]
        return self.color(text), self.color(background)


_SEVERITIES = {
    Severity.ERROR: (ColorRole.ERROR, ColorRole.ERROR_BACKGROUND),
    Severity.WARNING: (ColorRole.WARNING, ColorRole.WARNING_BACKGROUND),
    Severity.INFO: (ColorRole.INFO, ColorRole.INFO_BACKGROUND),
    Severity.OK: (ColorRole.OK, ColorRole.OK_BACKGROUND),
}

LABELS = {
    LIGHT: translatable("Theme", "Clair"),
    DARK: translatable("Theme", "Sombre"),
    CONTRAST: translatable("Theme", "Contraste élevé"),
}
"""What people call each theme."""


@cache
def load_theme(name: str) -> Theme:
    """Return the theme of this name, read from `resources/themes/`.

    Raises:
        ThemeError: no such theme, or a file where a role has no colour.

    """
    if name not in THEMES:
        raise ThemeError(name)
    return read_theme(bundled("resources", "themes", f"{name}.toml"))


def read_theme(path: Path) -> Theme:
    """Return the theme that a file describes.

    Raises:
        ThemeError: a colour is not a colour, or a role has none.

    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        colors = {name: _parsed(value) for name, value in data["colors"].items()}
        roles = {role: colors[data["roles"][role]] for role in ColorRole}
        series = {
            role: SeriesStyle(
                line=colors[style["line"]],
                fill=colors[style["fill"]],
                pattern=Pattern(style["pattern"]),
                dash=Dash(style["dash"]),
                symbol=Symbol(style["symbol"]),
            )
            for role, style in ((role, data["series"][role]) for role in Role)
        }
        return Theme(
            name=path.stem,
            label=LABELS.get(path.stem) or Text("", path.stem),
            is_dark=bool(data["dark"]),
            fonts=tuple(data["fonts"]),
            colors=MappingProxyType(roles),
            series=MappingProxyType(series),
            parts=tuple(
                PartStyle(colors[part["line"]], colors[part["fill"]], Pattern(part["pattern"]))
                for part in data["parts"]
            ),
        )
    except (KeyError, ValueError) as err:
        raise ThemeError(f"{path.name}: {err}") from err


def _parsed(value: str) -> QColor:
    color = QColor(value)
    if not color.isValid():
        raise ValueError(value)
    return color
