"""The board of the game: one row per policy, and the euros that are left, written large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QWidget,
)

from budgetlocal.analysis.mille_euros.policies import Policy
from budgetlocal.analysis.mille_euros.sharing import EUROS_SHARED
from budgetlocal.core.formatting import NBSP, decimal_number
from budgetlocal.ui.forms import Wording, slider, whole_number
from budgetlocal.ui.language import say
from budgetlocal.ui.mille_euros.party import Party
from budgetlocal.ui.mille_euros.players_row import PlayersRow
from budgetlocal.ui.mille_euros.view import bare_column, scrolled
from budgetlocal.ui.widgets.texts import label

_BIG_STEP = 10
_LABEL_CHARS = 26
_MOVES = {Qt.Key.Key_Plus: _BIG_STEP, Qt.Key.Key_Minus: -_BIG_STEP}


@dataclass(frozen=True, slots=True)
class _Row:
    key: str
    name: str
    slide: QSlider
    box: QSpinBox


class Board(QWidget):
    """Where a player spreads 1 000 €."""

    reveal_asked = Signal()

    def __init__(self, party: Party, parent: QWidget | None = None) -> None:
        """Show the euros of the one who plays; hold no policy yet."""
        super().__init__(parent)
        self._party = party
        self._rows: list[_Row] = []
        self._build()
        party.seated.connect(self._follow)
        party.moved.connect(self._follow)
        self._undo.clicked.connect(party.undo)
        self._redo.clicked.connect(party.redo)
        self._next.clicked.connect(self._pass_on)
        self._reveal.clicked.connect(self.reveal_asked)

    def start(self, policies: Sequence[Policy]) -> None:
        """Start a game: every policy has nothing."""
        self._show_rows(policies)
        self._party.start([policy.key for policy in policies])

    def focus_first(self) -> None:
        """Put the keyboard on the first policy."""
        if self._rows:
            self._rows[0].box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._rows[0].box.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt override
        """Keep Ctrl+Z for the moves of the player, and let + and - move by ten."""
        if event.type() not in {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}:
            return False
        assert isinstance(event, QKeyEvent)  # noqa: S101 - what these two types are
        is_press = event.type() is QEvent.Type.KeyPress
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self._party.undo),
            (QKeySequence.StandardKey.Redo, self._party.redo),
        ):
            if event.matches(keys):
                event.accept()
                if is_press:
                    act()
                return is_press
        step = _MOVES.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step is None or plain & Qt.KeyboardModifier.ControlModifier:
            return False
        event.accept()
        row = next((row for row in self._rows if watched in {row.box, row.slide}), None)
        if is_press and row is not None:
            row.box.setValue(row.box.value() + step)
        return is_press

    def _build(self) -> None:
        self._left = label("", "figure", wrap=False)
        self._help = label(
            self.tr(
                "Répartissez 1 000 € comme vous voudriez qu'ils soient dépensés. Flèches : 1 €, "
                "+ et − : 10 €."
            ),
            "muted",
        )
        self._undo = QPushButton(self.tr("Ann&uler"))
        self._redo = QPushButton(self.tr("&Rétablir"))
        self._undo.setToolTip(self.tr("Reprendre le dernier choix (Ctrl+Z)"))
        self._redo.setToolTip(self.tr("Refaire le choix repris (Ctrl+Y)"))
        self._next = QPushButton(self.tr("Passer &la main"))
        self._next.setToolTip(self.tr("Au joueur suivant : ces choix ne se voient plus"))
        self._reveal = QPushButton(self.tr("&Voir le vrai budget"))
        self._reveal.setProperty("role", "primary")
        for button in (self._undo, self._redo):
            button.setEnabled(False)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._left)
        top.addStretch(1)
        for button in (self._undo, self._redo, self._next, self._reveal):
            top.addWidget(button)
        inner = QWidget()
        self._grid = QGridLayout(inner)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setColumnStretch(1, 1)
        column = bare_column(self)
        column.addWidget(PlayersRow(self._party))
        column.addLayout(top)
        column.addWidget(self._help)
        column.addWidget(scrolled(inner, self.tr("Les politiques à servir")), 1)

    def _show_rows(self, policies: Sequence[Policy]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = [self._row(rank, policy) for rank, policy in enumerate(policies)]
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _row(self, rank: int, policy: Policy) -> _Row:
        name, detail = say(policy.label), say(policy.detail)
        wording = Wording(
            name, detail or self.tr("Euros sur 1 000 pour {poste}").format(poste=name)
        )
        slide = slider(wording, highest=EUROS_SHARED, step=_BIG_STEP)
        box = whole_number(wording, 0, highest=EUROS_SHARED, none="0 €")
        box.setSuffix(f"{NBSP}€")
        title = QLabel(name)
        title.setBuddy(box)
        title.setWordWrap(True)
        title.setToolTip(detail)
        title.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LABEL_CHARS)
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for column, widget in enumerate((title, slide, box)):
            self._grid.addWidget(widget, rank, column)
        row = _Row(policy.key, name, slide, box)
        for widget in (slide, box):
            widget.installEventFilter(self)
            widget.valueChanged.connect(lambda value: self._give(row, value))
        return row

    def _give(self, row: _Row, euros: int) -> None:
        words = self.tr("{euros} € à {poste}").format(euros=decimal_number(euros), poste=row.name)
        self._party.spread.give(row.key, euros, words)

    @Slot()
    def _pass_on(self) -> None:
        self._party.next_turn()
        self.focus_first()

    @Slot()
    def _follow(self) -> None:
        """Show the choices as they are now, also after one was taken back."""
        spread = self._party.spread
        euros = spread.euros
        for row in self._rows:
            for widget in (row.slide, row.box):
                widget.blockSignals(True)
                widget.setValue(euros.get(row.key, 0))
                widget.blockSignals(False)
        self._undo.setEnabled(spread.undo_stack.canUndo())
        self._redo.setEnabled(spread.undo_stack.canRedo())
        self._next.setVisible(not self._party.is_alone)
        self._say_left(spread.left)
        is_ready = self._party.is_ready
        self._reveal.setEnabled(is_ready)
        self._reveal.setToolTip("" if is_ready else self._why_not())

    def _say_left(self, left: int) -> None:
        if left < 0:
            words = self.tr("{euros} € de trop").format(euros=decimal_number(-left))
        elif left:
            words = self.tr("Il reste {euros} €").format(euros=decimal_number(left))
        else:
            words = self.tr("1 000 € répartis")
        if not self._party.is_alone:
            name = self._party.names[self._party.turn]
            words = self.tr("{nom} : {reste}").format(nom=name, reste=words[:1].lower() + words[1:])
        self._left.setText(words)
        self._left.setAccessibleName(words)

    def _why_not(self) -> str:
        if self._party.is_alone:
            return self.tr("Quand les 1 000 € sont répartis exactement")
        return self.tr("Quand chaque joueur a réparti ses 1 000 € exactement")
