"""The game on the whole screen: players serve policies with the keyboard, then all is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.analysis.mille_euros.sharing import EUROS_SHARED
from budgetlocal.core.chart_data import alt_text
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.specs import ChartSpec
from budgetlocal.ui.charts.canvas import ChartCanvas
from budgetlocal.ui.language import say
from budgetlocal.ui.mille_euros.big_board import TEXT_SHARE, BigBoard, BigPicture, BigRow
from budgetlocal.ui.mille_euros.party import Party
from budgetlocal.ui.theme import DARK, LIGHT, ColorRole, load_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

_CHART_SHARE = 1 / 38
"""Height of the text of the end by that of the screen: two bars per policy need the room."""
_BIG_STEP = 10
_STEPS = {
    Qt.Key.Key_Right: _BIG_STEP,
    Qt.Key.Key_Plus: _BIG_STEP,
    Qt.Key.Key_Left: -_BIG_STEP,
    Qt.Key.Key_Minus: -_BIG_STEP,
}
_ROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_FORWARD = {Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, *_ENTER}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp}
_LEAVE = {Qt.Key.Key_Escape, Qt.Key.Key_F5}


class GameProjection(QWidget):
    """A window of its own over the same party as the page: leaving it loses nothing."""

    closed = Signal(bool)
    """Whether the real budget was shown when the window was left."""

    def __init__(
        self,
        party: Party,
        policies: Sequence[tuple[str, str]],
        reveal: Callable[[], Sequence[ChartSpec]],
        *,
        is_dark: bool,
        is_revealed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show the board, or the end of the game.

        Args:
            party: who plays, and what they gave.
            policies: the key and the name of each, in the order of the board.
            reveal: gives the charts of the end, once everyone has given 1 000 €.
            is_dark: whether the room is dark.
            is_revealed: whether the real budget is known already.
            parent: the page, which gets the keyboard back.

        """
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Le jeu des 1 000 €"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._party = party
        self._policies = tuple(policies)
        self._reveal = reveal
        self._is_dark = is_dark
        self._chosen = 0
        self._is_typing = False
        self._charts: tuple[ChartSpec, ...] = ()
        self._page = 0
        self._build()
        party.seated.connect(self._draw)
        party.moved.connect(self._draw)
        if is_revealed:
            self._show_charts()
        self._draw()

    @property
    def is_revealed(self) -> bool:
        """Whether the real budget is shown."""
        return bool(self._charts)

    def texts(self) -> tuple[str, ...]:
        """Return every text that is drawn."""
        return (self._canvas if self.is_revealed else self._board).labels()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        """Serve the policies, change the player, show the real budget, leave."""
        key = Qt.Key(event.key())
        if key in _LEAVE:
            self.close()
        elif key == Qt.Key.Key_L:
            self._is_dark = not self._is_dark
            self._draw()
        elif self.is_revealed:
            self._turn_page(key)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._party.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._party.redo()
        elif not self._play(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt override
        """Leave Tab to the players."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        """Keep the text large for the new size."""
        super().resizeEvent(event)
        self._canvas.set_smallest_em(self.height() * _CHART_SHARE)
        self._dress_hint()

    def closeEvent(self, event: QCloseEvent) -> None:  # Qt override
        """Give the keyboard back to the window, and say where the game is."""
        self.closed.emit(self.is_revealed)
        parent = self.parentWidget()
        if parent is not None:
            parent.window().activateWindow()
        super().closeEvent(event)

    def _build(self) -> None:
        self._board = BigBoard(self)
        self._canvas = ChartCanvas(self)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._board)
        self._faces.addWidget(self._canvas)
        self._hint = QLabel()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._faces, 1)
        column.addWidget(self._hint)

    def _play(self, event: QKeyEvent) -> bool:
        """Do what a key means on the board; return whether it means something."""
        key = Qt.Key(event.key())
        if key in _ROWS:
            self._choose(self._chosen + _ROWS[key])
        elif key == Qt.Key.Key_Home:
            self._choose(0)
        elif key == Qt.Key.Key_End:
            self._choose(len(self._policies) - 1)
        elif key in _STEPS:
            by_one = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = _STEPS[key]
            is_arrow = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
            self._give(self._euros() + (step // _BIG_STEP if by_one and is_arrow else step))
        elif event.text().isdecimal() and event.text().isascii():
            self._give((self._euros() * 10 if self._is_typing else 0) + int(event.text()))
            self._is_typing = True
        elif key == Qt.Key.Key_Backspace:
            self._give(self._euros() // 10)
            self._is_typing = True
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_PageDown}:
            self._pass_on()
        elif key in _ENTER:
            self._go_on()
        else:
            return False
        return True

    def _choose(self, rank: int) -> None:
        self._chosen = min(max(rank, 0), len(self._policies) - 1)
        self._is_typing = False
        self._draw()

    def _euros(self) -> int:
        return self._party.spread.euros.get(self._policies[self._chosen][0], 0)

    def _give(self, euros: int) -> None:
        self._is_typing = False
        key, name = self._policies[self._chosen]
        given = min(max(euros, 0), EUROS_SHARED)
        words = self.tr("{euros} € à {poste}").format(euros=decimal_number(given), poste=name)
        self._party.spread.give(key, given, words)

    def _pass_on(self) -> None:
        self._chosen = 0
        self._is_typing = False
        self._party.next_turn()

    def _go_on(self) -> None:
        """Show the real budget when all have given everything; else let the next one play."""
        if self._party.is_ready:
            self._show_charts()
            self._draw()
        elif self._party.spread.left == 0:
            self._pass_on()

    def _show_charts(self) -> None:
        self._charts = tuple(self._reveal())
        self._page = 0

    def _turn_page(self, key: Qt.Key) -> None:
        if key in _FORWARD:
            self._page = min(self._page + 1, len(self._charts) - 1)
        elif key in _BACK:
            self._page = max(self._page - 1, 0)
        elif key == Qt.Key.Key_Backspace:
            self._charts = ()
        self._draw()

    @Slot()
    def _draw(self) -> None:
        theme = load_theme(DARK if self._is_dark else LIGHT)
        if self.is_revealed:
            spec = self._charts[self._page]
            self._canvas.show_spec(spec, theme)
            self._faces.setCurrentWidget(self._canvas)
            self.setAccessibleName(say(spec.title))
            self.setAccessibleDescription(say(alt_text(spec)))
        else:
            picture = self._picture()
            self._board.show_picture(picture, theme)
            self._faces.setCurrentWidget(self._board)
            row = picture.rows[self._chosen]
            told = self.tr("{euros} € à {poste}").format(
                euros=decimal_number(row.euros), poste=row.name
            )
            self.setAccessibleName(f"{told}. {picture.title}")
            self.setAccessibleDescription(self._words())
        self._hint.setText(self._words())
        self._dress_hint()

    def _picture(self) -> BigPicture:
        euros = self._party.spread.euros
        rows = [BigRow(name, euros.get(key, 0)) for key, name in self._policies]
        return BigPicture(self._title(), rows, self._chosen)

    def _title(self) -> str:
        left = self._party.spread.left
        if left < 0:
            words = self.tr("{euros} € de trop").format(euros=decimal_number(-left))
        elif left:
            words = self.tr("Il reste {euros} €").format(euros=decimal_number(left))
        elif self._party.is_ready:
            words = self.tr("1 000 € répartis, Entrée montre le vrai budget")
        else:
            words = self.tr("1 000 € répartis, Entrée passe au joueur suivant")
        if self._party.is_alone:
            return words
        name = self._party.names[self._party.turn]
        return self.tr("{nom} : {reste}").format(nom=name, reste=words[:1].lower() + words[1:])

    def _words(self) -> str:
        if self.is_revealed:
            pages = self.tr("{page} sur {pages}").format(
                page=self._page + 1, pages=len(self._charts)
            )
            keys = self.tr(
                "→ ← : la suite · Retour arrière : reprendre les choix · L : lumière · Échap : quitter"
            )
            return f"{pages} · {keys}"
        keys = self.tr(
            "↑ ↓ : politique · → ← : 10 € (Maj : 1 €) ou chiffres · Ctrl+Z : annuler · L : lumière · "
            "Échap : quitter"
        )
        return (
            keys
            if self._party.is_alone
            else self.tr("Tab : joueur suivant · {touches}").format(touches=keys)
        )

    def _dress_hint(self) -> None:
        theme = load_theme(DARK if self._is_dark else LIGHT)
        pixels = round(self.height() * TEXT_SHARE * 0.72)
        self._hint.setStyleSheet(
            f"background: {theme.color(ColorRole.BASE).name()};"
            f"color: {theme.color(ColorRole.MUTED).name()};"
            f"font-size: {max(pixels, 9)}px; padding: 4px;"
        )
