"""Who plays: one to six players or tables, whose names live as long as the game."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from budgetlocal.core.text import Text, translatable, verbatim

MOST_PLAYERS = 6
"""More columns than these are not read side by side from the back of a room."""
LONGEST_NAME = 24


@dataclass(frozen=True, slots=True)
class Player:
    """A player or a table of the room, and how they spread their 1 000 €."""

    name: Text
    guesses: Mapping[str, int]
    """Whole euros by the key of each policy."""


def numbered(count: int) -> tuple[Text, ...]:
    """Return names that name nobody, for what leaves the room."""
    return tuple(
        translatable("MilleEuros", "Joueur {rang}", rang=rank) for rank in range(1, count + 1)
    )


def shown_names(typed: Sequence[str]) -> tuple[Text, ...]:
    """Return the names of the players as they are shown, no two the same.

    A name that was not typed is "Joueur 2"; one that was typed twice gets the rank of its player.
    """
    trimmed = [" ".join(name.split())[:LONGEST_NAME] for name in typed]
    usual = numbered(len(trimmed))
    names = [verbatim(name) if name else usual[rank] for rank, name in enumerate(trimmed)]
    count = Counter(str(name).casefold() for name in names)
    return tuple(
        name
        if count[str(name).casefold()] == 1
        else translatable("MilleEuros", "{nom} ({rang})", nom=name, rang=rank)
        for rank, name in enumerate(names, 1)
    )
