"""What only the thread of the window may draw, for a task that runs beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal, Slot

from budgetlocal.core.errors import Cancelled
from budgetlocal.core.specs import ChartSpec
from budgetlocal.export.pack_files import PackOptions
from budgetlocal.ui.pack_writing import Steps, draw_for_pack, with_printers

_LOOK = 0.05
"""Seconds between two looks at whether the task should stop."""
_PATIENCE = 1.0
"""Seconds that a cancelled task waits for the window, which may be waiting for it."""


@dataclass(slots=True)
class _Order:
    """Steps to take in the thread of the window, and what came of them."""

    steps: Steps
    is_done: Event = field(default_factory=Event)
    is_dropped: Event = field(default_factory=Event)
    percent: int = 0
    error: Exception | None = None


class Drawer(QObject):
    """Lives in the thread of the window; its methods are called from any other.

    Pages are printed there too (laying text out beside the window can wait for it without end), one
    step in each turn of the event loop: the window answers between two of them.
    """

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Draw when asked."""
        super().__init__(parent)
        self._asked.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def draw(self, spec: ChartSpec, path: Path, is_cancelled: Callable[[], bool]) -> None:
        """Draw a chart into a file and wait until it is there.

        Raises:
            UserError: the file cannot be written.
            OSError: the file cannot be written.
            Cancelled: the task should stop.

        """
        self.take(_once(partial(draw_for_pack, spec, path)), lambda _percent: None, is_cancelled)

    def printing(self, options: PackOptions, is_cancelled: Callable[[], bool]) -> PackOptions:
        """Return options that print the slides and the document in the thread of the window."""
        return with_printers(options, lambda steps, tell: self.take(steps, tell, is_cancelled))

    def take(
        self, steps: Steps, tell: Callable[[int], None], is_cancelled: Callable[[], bool]
    ) -> None:
        """Take steps in the thread of the window, one a turn, and wait until the last is done.

        Raises:
            Exception: as the steps.
            Cancelled: the task should stop; the steps left are not taken.

        """
        order = _Order(steps)
        told = 0
        self._asked.emit(order)
        while not order.is_done.wait(_LOOK):
            if is_cancelled():
                order.is_dropped.set()
                order.is_done.wait(_PATIENCE)  # its file is closed before it is removed
                raise Cancelled
            if order.percent != told:
                told = order.percent
                tell(told)
        if order.error is not None:
            raise order.error

    @Slot(object)
    def _do(self, order: _Order) -> None:
        """Take the next step of an order, and ask for the one after in another turn."""
        try:
            if order.is_dropped.is_set():
                order.steps.close()
            else:
                order.percent = next(order.steps)
                self._asked.emit(order)
                return
        except StopIteration:
            pass
        except Exception as err:  # noqa: BLE001 - raised again by the task that waits
            order.error = err
        order.is_done.set()


def _once(work: Callable[[], None]) -> Steps:
    work()
    yield 100
