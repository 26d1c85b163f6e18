"""Charts drawn in the thread of the window for a task that runs beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal, Slot

from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.specs import ChartSpec

_LOOK = 0.05
"""Seconds between two looks at whether the task should stop."""


@dataclass(slots=True)
class _Order:
    """A chart to draw, and what came of it."""

    spec: ChartSpec
    path: Path
    is_done: Event = field(default_factory=Event)
    error: UserError | None = None


class Drawer(QObject):
    """Lives in the thread of the window; `draw` is called from any other."""

    _asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Draw when asked."""
        super().__init__(parent)
        self._asked.connect(self._draw, Qt.ConnectionType.QueuedConnection)

    def draw(self, spec: ChartSpec, path: Path, is_cancelled: Callable[[], bool]) -> None:
        """Draw a chart into a file and wait until it is there.

        Raises:
            UserError: the file cannot be written.
            Cancelled: the task should stop.

        """
        order = _Order(spec, path)
        self._asked.emit(order)
        while not order.is_done.wait(_LOOK):
            if is_cancelled():
                raise Cancelled
        if order.error is not None:
            raise order.error

    @Slot(object)
    def _draw(self, order: _Order) -> None:
        from budgetlocal.ui.pack_writing import draw_for_pack

        try:
            draw_for_pack(order.spec, order.path)
        except UserError as err:
            order.error = err
        finally:
            order.is_done.set()
