"""Those who play, whose turn it is, and how far each has got: kept in memory alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from budgetlocal.analysis.mille_euros.players import (
    MOST_PLAYERS,
    Player,
    numbered,
    shown_names,
)
from budgetlocal.ui.language import say
from budgetlocal.ui.mille_euros.spread import Spread


@dataclass(slots=True)
class Seat:
    """One player: the name as typed, empty when none was, and the euros given."""

    typed: str
    spread: Spread


class Party(QObject):
    """One to six players around the same 1 000 €."""

    seated = Signal()
    """Someone came, left, took another name, or another one's turn has come."""
    moved = Signal()
    """Euros were given or taken back."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with one player, who has no name and nothing to share out."""
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        self._turn = 0
        self._seats = [self._seat("")]
        self._left: tuple[int, Seat] | None = None

    @property
    def turn(self) -> int:
        """The rank of the one who plays now."""
        return self._turn

    @property
    def spread(self) -> Spread:
        """The euros of the one who plays now."""
        return self._seats[self._turn].spread

    @property
    def typed(self) -> str:
        """The name that was typed for the one who plays now."""
        return self._seats[self._turn].typed

    @property
    def names(self) -> tuple[str, ...]:
        """The names as they are shown, in their order."""
        return tuple(say(name) for name in shown_names([seat.typed for seat in self._seats]))

    @property
    def left(self) -> tuple[int, ...]:
        """The euros that each has still to give."""
        return tuple(seat.spread.left for seat in self._seats)

    @property
    def is_alone(self) -> bool:
        """Whether there is one player only."""
        return len(self._seats) == 1

    @property
    def is_full(self) -> bool:
        """Whether nobody else can come."""
        return len(self._seats) == MOST_PLAYERS

    @property
    def is_ready(self) -> bool:
        """Whether everyone has given exactly 1 000 €."""
        return not any(self.left)

    @property
    def gone(self) -> str:
        """The name of the last one who left, empty when nobody can come back."""
        if self._left is None or self.is_full:
            return ""
        return self._left[1].typed or say(numbered(MOST_PLAYERS)[self._left[0]])

    def players(self, *, is_named: bool) -> tuple[Player, ...]:
        """Return everyone with their euros, under their names or under numbers."""
        names = (
            shown_names([seat.typed for seat in self._seats])
            if is_named
            else numbered(len(self._seats))
        )
        return tuple(
            Player(name, seat.spread.euros) for name, seat in zip(names, self._seats, strict=True)
        )

    def start(self, keys: Sequence[str]) -> None:
        """Start a game over some policies with the same players: nobody has given anything."""
        self._keys = tuple(keys)
        self._turn = 0
        self._left = None
        for seat in self._seats:
            seat.spread.start(self._keys)
        self.seated.emit()

    def come(self) -> None:
        """Seat one more player, who plays at once."""
        if not self.is_full:
            self._seats.append(self._seat(""))
            self._turn = len(self._seats) - 1
            self.seated.emit()

    def leave(self) -> None:
        """Take away the one who plays now, who can come back; the last one stays."""
        if not self.is_alone:
            self._left = (self._turn, self._seats.pop(self._turn))
            self._turn = min(self._turn, len(self._seats) - 1)
            self.seated.emit()

    def come_back(self) -> None:
        """Seat the last one who left again, with the same name and euros."""
        if self._left is not None and not self.is_full:
            rank, seat = self._left
            self._left = None
            self._seats.insert(rank, seat)
            self._turn = rank
            self.seated.emit()

    def take_turn(self, rank: int) -> None:
        """Let the player of a rank play."""
        if rank != self._turn:
            self._turn = rank
            self.seated.emit()

    def next_turn(self) -> None:
        """Let the next player play: the next one who has still to give, if there is one."""
        count = len(self._seats)
        others = [(self._turn + step) % count for step in range(1, count)]
        if others:
            left = self.left
            self.take_turn(next((rank for rank in others if left[rank]), others[0]))

    def undo(self) -> None:
        """Take back the last move of the one who plays now."""
        self.spread.undo_stack.undo()

    def redo(self) -> None:
        """Make again the last move that was taken back."""
        self.spread.undo_stack.redo()

    def call(self, name: str) -> None:
        """Give a name to the one who plays now."""
        if name != self.typed:
            self._seats[self._turn].typed = name
            self.seated.emit()

    def _seat(self, typed: str) -> Seat:
        spread = Spread(self)
        spread.start(self._keys)
        spread.changed.connect(self.moved)
        return Seat(typed, spread)
