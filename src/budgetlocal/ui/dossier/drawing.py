"""What only the thread of the window may draw, for a task that runs beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal, Slot

from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.pack import Pack
from budgetlocal.core.specs import ChartSpec
from budgetlocal.export.pack_files import PackOptions
from budgetlocal.ui.pack_writing import draw_for_pack, with_printers

_LOOK = 0.05
"""Seconds between two looks at whether the task should stop."""


@dataclass(slots=True)
class _Order:
    """Something to draw, and what came of it."""

    work: Callable[[], None]
    is_done: Event = field(default_factory=Event)
    error: UserError | OSError | None = None


class Drawer(QObject):
    """Lives in the thread of the window; its methods are called from any other.

    Pages are printed there too: laying text out beside the window can wait for it without end.
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
        self._run(partial(draw_for_pack, spec, path), is_cancelled)

    def printing(self, options: PackOptions, is_cancelled: Callable[[], bool]) -> PackOptions:
        """Return options that print the slides and the document in the thread of the window."""
        printers = with_printers(options, draw_for_pack)
        deck, document = printers.print_deck, printers.print_document
        return replace(
            printers,
            print_deck=None if deck is None else partial(self._print, deck, is_cancelled),
            print_document=(
                None if document is None else partial(self._print, document, is_cancelled)
            ),
        )

    def _print(
        self,
        write: Callable[[Pack, Path], None],
        is_cancelled: Callable[[], bool],
        pack: Pack,
        path: Path,
    ) -> None:
        self._run(partial(write, pack, path), is_cancelled)

    def _run(self, work: Callable[[], None], is_cancelled: Callable[[], bool]) -> None:
        order = _Order(work)
        self._asked.emit(order)
        while not order.is_done.wait(_LOOK):
            if is_cancelled():
                raise Cancelled
        if order.error is not None:
            raise order.error

    @Slot(object)
    def _do(self, order: _Order) -> None:
        try:
            order.work()
        except (UserError, OSError) as err:
            order.error = err
        finally:
            order.is_done.set()
