"""Apply a theme to the application: Fusion, palette, font and one style sheet made of roles."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QTemporaryDir
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from budgetlocal.bundled import bundled
from budgetlocal.ui.palette import theme_palette
from budgetlocal.ui.theme import LIGHT, ColorRole, Theme, load_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_SMALLEST_POINTS = 9.0
_IMAGES = {
    "chevron-down": ColorRole.MUTED,
    "chevron-up": ColorRole.MUTED,
    "chevron-right": ColorRole.MUTED,
    "check": ColorRole.ACCENT,
    "dot": ColorRole.ACCENT,
}
_IMAGE_COLOR = "#000000"  # what the drawings of images/ are made in, replaced by the theme's


class _Applied:
    """What the application wears now, kept as long as it runs."""

    theme: Theme | None = None
    folder: QTemporaryDir | None = None


def apply_theme(app: QApplication, theme: Theme, *, text_scale: float = 1.0) -> None:
    """Dress the application in a theme; `text_scale` multiplies the size of the system's font."""
    if app.style().name().lower() != "fusion":
        app.setStyle("Fusion")
    font = base_font(theme, text_scale=text_scale)
    _Applied.theme = theme
    app.setFont(font)
    app.setPalette(theme_palette(theme))
    app.setStyleSheet(style_sheet(theme, font, _image_folder()))


def current_theme() -> Theme:
    """Return the theme that was applied last; the light one before any was."""
    return _Applied.theme or load_theme(LIGHT)


def base_font(theme: Theme, *, text_scale: float = 1.0) -> QFont:
    """Return the interface font: the first family of the theme that is installed, tabular figures."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setFamilies(installed_families(theme))
    font.setPointSizeF(max(font.pointSizeF(), _SMALLEST_POINTS) * text_scale)
    return with_tabular_figures(font)


def installed_families(theme: Theme) -> list[str]:
    """Return the families of the theme that this machine has, best first; all when it has none."""
    available = set(QFontDatabase.families())
    return [name for name in theme.fonts if name in available] or list(theme.fonts)


def with_tabular_figures(font: QFont) -> QFont:
    """Return the font with figures of equal width, so that columns of numbers line up (Qt 6.7)."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def heading_font(font: QFont, factor: float = 1.5) -> QFont:
    """Return a font for a heading, `factor` times the size of the given one, semi-bold."""
    result = QFont(font)
    result.setPointSizeF(font.pointSizeF() * factor)
    result.setWeight(QFont.Weight.DemiBold)
    return result


def style_sheet(theme: Theme, font: QFont, image_folder: Path) -> str:
    """Return the style sheet of a theme, with sizes that follow the font."""
    template = Template(bundled("resources", "themes", "style.qss").read_text(encoding="utf-8"))
    names = {role.value: theme.color(role).name() for role in ColorRole}
    return template.substitute(names | _sizes(font) | _images(theme, image_folder))


def _sizes(font: QFont) -> dict[str, str]:
    """Return the lengths of the style sheet in pixels, from the height of a line of text."""
    line = QFontMetricsF(font).height()
    steps = {"s1": 0.25, "s2": 0.4, "s3": 0.6, "s4": 0.9, "s5": 1.25, "s6": 2.0, "row": 1.6}
    pixels = {name: max(2, round(line * share)) for name, share in steps.items()}
    less = {f"{name}_less": pixels[name] - 1 for name in ("s1", "s2", "s4")}
    points = font.pointSizeF()
    fonts = {"small": 0.9, "heading": 1.25, "title": 1.7, "figure": 1.9}
    return {name: f"{value}px" for name, value in (pixels | less).items()} | {
        f"font_{name}": f"{points * factor:.1f}pt" for name, factor in fonts.items()
    }


def _images(theme: Theme, folder: Path) -> dict[str, str]:
    """Return the paths of the small pictures, written in the colours of the theme."""
    paths = {}
    for name, role in _IMAGES.items():
        drawing = bundled("resources", "themes", "images", f"{name}.svg").read_text("utf-8")
        path = folder / f"{theme.name}-{name}.svg"
        path.write_text(drawing.replace(_IMAGE_COLOR, theme.color(role).name()), "utf-8")
        paths[f"image_{name.replace('-', '_')}"] = path.as_posix()
    return paths


def _image_folder() -> Path:
    """Return the folder of the recoloured pictures, removed when the application ends."""
    if _Applied.folder is None:
        _Applied.folder = QTemporaryDir(f"{QDir.tempPath()}/budgetlocal-XXXXXX")
    return Path(_Applied.folder.path())
