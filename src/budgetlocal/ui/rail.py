"""The column of page buttons at the left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.ui.icons import icon
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.registry import PageEntry, PageGroup, shortcut
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.theme import ColorRole


class Rail(QScrollArea):
    """One button per page; the one that is down is the page shown. Scrolls when it is too short."""

    page_chosen = Signal(str)
    home_asked = Signal()
    """Back to the welcome page; only while nothing is open."""

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        """Make the buttons, in the order of the table."""
        super().__init__(parent)
        self._entries = tuple(entries)
        self._group = QButtonGroup(self)
        self._home = self._button(
            self.tr("Accueil"), self.tr("Ouvrir un fichier, ou la démonstration"), ""
        )
        self._home.clicked.connect(self.home_asked)
        self._buttons = {
            entry.key: self._button(entry.title(), say(entry.help), shortcut(rank))
            for rank, entry in enumerate(self._entries)
        }
        for key, button in self._buttons.items():
            button.setCheckable(True)
            button.setProperty("page", key)
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._tell)
        self._build()
        self.dress()

    def dress(self) -> None:
        """Paint the drawings in the colours of the theme."""
        theme = current_theme()
        muted, accent = theme.color(ColorRole.MUTED), theme.color(ColorRole.ACCENT)
        side = round(self.fontMetrics().height() * 1.3)
        drawn = [(self._home, "accueil")]
        drawn += [(self._buttons[entry.key], entry.drawing) for entry in self._entries]
        for button, drawing in drawn:
            button.setIcon(icon(drawing, muted, checked=accent))
            button.setIconSize(QSize(side, side))
        bold = QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        widths = [metrics.horizontalAdvance(button.text()) for button, _ in drawn]
        self.setFixedWidth(max(widths) + side + 2 * metrics.height())

    def show_page(self, key: str) -> None:
        """Press the button of a page."""
        self._buttons[key].setChecked(True)
        self.ensureWidgetVisible(self._buttons[key], 0, 0)

    def enable(self, *, has_workspace: bool) -> None:
        """Leave only the pages that make sense, and the way back when nothing is open."""
        self._home.setVisible(not has_workspace)
        for entry in self._entries:
            self._buttons[entry.key].setEnabled(has_workspace or not entry.needs_document)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("role", "rail")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        column.addWidget(self._home)
        group: PageGroup | None = None
        for entry in self._entries:
            if entry.group is not group:
                group = entry.group
                heading = QLabel(say(group.title))
                heading.setProperty("role", "rail_heading")
                column.addWidget(heading)
            column.addWidget(self._buttons[entry.key])
        column.addStretch(1)
        self.setWidget(inner)

    def _button(self, text: str, help_text: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("role", "rail")
        button.setAccessibleName(text)
        button.setAccessibleDescription(help_text)
        button.setToolTip(f"{help_text} ({keys})" if keys else help_text)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _tell(self, button: QToolButton) -> None:
        self.page_chosen.emit(button.property("page"))
