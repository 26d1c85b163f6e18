"""Mode séance: the slides of a pack on the whole screen, live, without a menu.

Confidential parts are not there at all. Any number can be explained (Ctrl+E), the numbers of a
chart shown (T), and what was shown kept as a PDF (P).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from budgetlocal.ui.dossier.preview import part_request
from budgetlocal.ui.dossier.slide import Slide
from budgetlocal.ui.explaining import ExplainRequest, row_request
from budgetlocal.ui.theme import DARK, LIGHT, ColorRole, load_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from budgetlocal.analysis.dossier.parts import BuiltPart
    from budgetlocal.core.pack import Part

_FORWARD = {
    Qt.Key.Key_Space,
    Qt.Key.Key_Right,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}
"""Those of a remote control for slides are among them."""
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace}
_LEAVE = {Qt.Key.Key_Escape, Qt.Key.Key_F5}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
"""In a table, the row that is pointed at."""
_HINT_SHARE = 1 / 52


class Seance(QWidget):
    """A window of its own; Escape leaves it."""

    explain_asked = Signal(object)
    """An ExplainRequest: the numbers of the slide."""
    pdf_asked = Signal(object)
    """The parts that were shown, in the order they were first shown."""
    ended = Signal(int)
    """How many slides were shown."""

    def __init__(
        self, parts: Sequence[BuiltPart], *, is_dark: bool, parent: QWidget | None = None
    ) -> None:
        """Show the first part that may be shown."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mode séance"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._parts = showable(parts)
        self._rank = 0
        self._is_dark = is_dark
        self._shows_data = False
        self._tells_keys = True
        self._seen: dict[str, Part] = {}
        self._slide = Slide(self)
        self._hint = QLabel()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._slide, 1)
        column.addWidget(self._hint)
        self._explain = QShortcut(QKeySequence("Ctrl+E"), self)
        self._explain.activated.connect(self._ask_explanation)
        self._draw()

    @property
    def shown(self) -> str:
        """The key of the part that is shown, empty for none."""
        return self._parts[self._rank].key if self._parts else ""

    @property
    def seen(self) -> tuple[Part, ...]:
        """The parts that were shown, in the order they were first shown."""
        return tuple(self._seen.values())

    def texts(self) -> tuple[str, ...]:
        """Return every text that can be read."""
        return (*self._slide.texts(), self._hint.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        """Go on, go back, show the numbers or the keys, change the light, keep a PDF, leave."""
        key = Qt.Key(event.key())
        moves: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Home: lambda: self._show(0),
            Qt.Key.Key_End: lambda: self._show(len(self._parts) - 1),
            Qt.Key.Key_L: self._switch_light,
            Qt.Key.Key_T: self._switch_data,
            Qt.Key.Key_H: self._switch_keys,
            Qt.Key.Key_P: lambda: self.pdf_asked.emit(self.seen),
        }
        if key in _LEAVE:
            self._leave()
        elif key in _ROWS and self._slide.shows_data:
            self._point(_ROWS[key])
        elif key in _FORWARD:
            self._show(self._rank + 1)
        elif key in _BACK:
            self._show(self._rank - 1)
        elif key in moves:
            moves[key]()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        """Keep the hint small beside the slide."""
        super().resizeEvent(event)
        font = self._hint.font()
        font.setPixelSize(max(11, round(self.height() * _HINT_SHARE)))
        self._hint.setFont(font)

    def closeEvent(self, event: QCloseEvent) -> None:  # Qt override
        """Give the keyboard back to the window."""
        self.ended.emit(len(self._seen))
        parent = self.parentWidget()
        if parent is not None:
            parent.window().activateWindow()
        super().closeEvent(event)

    def _point(self, step: int) -> None:
        """Point at the row above or below, so that Ctrl+E explains it."""
        view = self._slide.table
        row, table = view.chosen_row(), view.table
        if table is not None and table.rows:
            wanted = 0 if row is None else row + step
            view.choose_row(min(max(wanted, 0), len(table.rows) - 1))

    def _leave(self) -> None:
        """Close the explanation in front if there is one, else the meeting."""
        open_ones = [each for each in self.findChildren(QDialog) if each.isVisible()]
        if open_ones:
            open_ones[-1].close()
        else:
            self.close()

    def _show(self, rank: int) -> None:
        if self._parts:
            self._rank = min(max(rank, 0), len(self._parts) - 1)
            self._shows_data = self._tells_keys = False
            self._draw()

    def _switch_light(self) -> None:
        self._is_dark = not self._is_dark
        self._draw()

    def _switch_keys(self) -> None:
        self._tells_keys = not self._tells_keys
        self._draw()

    def _switch_data(self) -> None:
        part = self._parts[self._rank].part if self._parts else None
        if part is not None and (part.chart is not None or part.table is not None):
            self._shows_data = not self._shows_data
            self._draw()

    @Slot()
    def _ask_explanation(self) -> None:
        request = self._cell_request() or (
            part_request(self._parts[self._rank]) if self._parts else None
        )
        if request is not None:
            self.explain_asked.emit(request)

    def _cell_request(self) -> ExplainRequest | None:
        """Return the cell of the table that is pointed at, None when no table is shown."""
        view = self._slide.table
        row, table = view.chosen_row(), view.table
        if not self._slide.shows_data or row is None or table is None:
            return None
        return row_request(table, row, view.currentIndex().column())

    def _draw(self) -> None:
        theme = load_theme(DARK if self._is_dark else LIGHT)
        self.setStyleSheet(f"Seance {{ background: {theme.color(ColorRole.BASE).name()}; }}")
        self._hint.setStyleSheet(
            f"background: {theme.color(ColorRole.BASE).name()};"
            f"color: {theme.color(ColorRole.MUTED).name()}; padding: 4px;"
        )
        part = self._parts[self._rank].part if self._parts else None
        if part is None:
            self._hint.setText(self.tr("Aucune diapositive à montrer · Échap : quitter"))
            return
        self._seen.setdefault(part.key, part)
        self._slide.show_part(part, theme, data=self._shows_data)
        if self._slide.shows_data:
            self._slide.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._slide.table.choose_row(0)
        count = self.tr("{rang} / {nombre}").format(rang=self._rank + 1, nombre=len(self._parts))
        keys = self.tr(
            "→ : la suite · ← : avant · T : les nombres · Ctrl+E : expliquer · L : lumière · P : PDF de "
            "ce qui a été montré · H : cacher ou montrer ces touches · Échap : quitter"
        )
        self._hint.setText(f"{count}   ·   {keys}" if self._tells_keys else count)
        self.setFocus()


def showable(parts: Sequence[BuiltPart]) -> tuple[BuiltPart, ...]:
    """Return the parts that a council may see: shown, and not confidential."""
    return tuple(
        each
        for each in parts
        if each.is_shown and each.part is not None and not each.part.is_confidential
    )
