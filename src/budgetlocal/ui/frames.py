"""Budget frames read beside the window, each once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from budgetlocal.core.frames import BudgetFrame

ReadFrames = Callable[[Sequence[int]], "dict[int, BudgetFrame]"]


class FrameStore:
    """The frames that were read since the last change; may be used from any thread."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._lock = Lock()
        self._frames: dict[int, BudgetFrame] = {}
        self._age = 0

    def forget(self) -> None:
        """Drop everything, because the workspace has changed."""
        with self._lock:
            self._frames = {}
            self._age += 1

    def frames(self, documents: Sequence[int], read: ReadFrames) -> tuple[BudgetFrame, ...]:
        """Return the frames of some documents, in their order; `read` gives those that lack."""
        with self._lock:
            known = dict(self._frames)
            age = self._age
        lacking = [number for number in documents if number not in known]
        if lacking:
            known |= read(lacking)
            with self._lock:
                if age == self._age:
                    self._frames = dict(known)
        return tuple(known[number] for number in documents)
