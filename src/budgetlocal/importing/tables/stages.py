"""How far the understanding of a file is, told stage by stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Stages:
    """A stretch of the progress, from `first` to `last` percent, and who is told of it."""

    tell: Callable[[int], None]
    first: float = 0.0
    last: float = 100.0

    def at(self, done: float, whole: float = _WHOLE) -> None:
        """Tell that `done` of `whole` of this stretch is done."""
        share = min(1.0, done / whole) if whole else 1.0
        self.tell(int(self.first + (self.last - self.first) * share))

    def part(self, start: float, end: float) -> Stages:
        """Return the stretch between two percents of this one."""
        width = (self.last - self.first) / _WHOLE
        return Stages(self.tell, self.first + width * start, self.first + width * end)


def only_forward(tell: Callable[[int], None]) -> Callable[[int], None]:
    """Return a teller that leaves out what is not further than what it told."""
    told = -1

    def forward(percent: int) -> None:
        nonlocal told
        if percent > told:
            told = percent
            tell(percent)

    return forward


SILENT = Stages(lambda _percent: None)
"""Nobody is told."""
