"""The Qt palette of a theme, so that what no style sheet draws has the right colours too."""

from __future__ import annotations

from PySide6.QtGui import QPalette

from budgetlocal.ui.theme import ColorRole, Theme

_ROLES = {
    QPalette.ColorRole.Window: ColorRole.WINDOW,
    QPalette.ColorRole.WindowText: ColorRole.TEXT,
    QPalette.ColorRole.Base: ColorRole.BASE,
    QPalette.ColorRole.AlternateBase: ColorRole.ALTERNATE,
    QPalette.ColorRole.Text: ColorRole.TEXT,
    QPalette.ColorRole.PlaceholderText: ColorRole.MUTED,
    QPalette.ColorRole.Button: ColorRole.WINDOW,
    QPalette.ColorRole.ButtonText: ColorRole.TEXT,
    QPalette.ColorRole.BrightText: ColorRole.ERROR,
    QPalette.ColorRole.Highlight: ColorRole.SELECTION,
    QPalette.ColorRole.HighlightedText: ColorRole.SELECTION_TEXT,
    QPalette.ColorRole.Accent: ColorRole.ACCENT,
    QPalette.ColorRole.Link: ColorRole.LINK,
    QPalette.ColorRole.LinkVisited: ColorRole.LINK,
    QPalette.ColorRole.ToolTipBase: ColorRole.TOOLTIP,
    QPalette.ColorRole.ToolTipText: ColorRole.TOOLTIP_TEXT,
    QPalette.ColorRole.Light: ColorRole.BASE,
    QPalette.ColorRole.Midlight: ColorRole.HEADER,
    QPalette.ColorRole.Mid: ColorRole.BORDER,
    QPalette.ColorRole.Dark: ColorRole.BORDER_STRONG,
    QPalette.ColorRole.Shadow: ColorRole.BORDER_STRONG,
}

_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def theme_palette(theme: Theme) -> QPalette:
    """Return the palette of a theme; texts of disabled widgets are quieter."""
    palette = QPalette()
    for qt_role, role in _ROLES.items():
        palette.setColor(qt_role, theme.color(role))
    for qt_role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, qt_role, theme.color(ColorRole.DISABLED))
    return palette
