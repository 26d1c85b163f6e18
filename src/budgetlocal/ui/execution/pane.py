"""What every pane does: ask for its answer only while it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import TableSpec
from budgetlocal.ui.execution.context import Context
from budgetlocal.ui.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from PySide6.QtGui import QShowEvent


class Pane(QWidget):
    """One tab of the page."""

    workbook_asked = Signal(object)
    """A TableSpec to write as an Excel file."""
    chart_asked = Signal(object)
    """A ChartSpec to write as a picture."""
    refused = Signal(object)
    """A UserError: the page says why there is nothing."""

    LANE = "execution"

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.jobs = jobs
        self.context: Context | None = None
        self._is_stale = False
        self._build()
        self._connect()

    @property
    def table(self) -> TableSpec | None:
        """The table to copy or write, None when the pane has none."""
        return None

    def show_context(self, context: Context) -> None:
        """Show another exercice or date, or the same after an edit."""
        self.context = context
        self._is_stale = True
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what changed while another tab was seen."""  # Qt override
        super().showEvent(event)
        if self._is_stale:
            self._catch_up()

    def ask(self, task: Callable[[Context], Any], done: Callable[[Any], None]) -> None:
        """Run a task about the present context beside the window; the latest one wins."""
        context = self.context
        if context is not None:
            self.jobs.run(
                lambda _ticket: task(context), lane=self.LANE, done=done, refused=self._refuse
            )

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(error)

    def _catch_up(self) -> None:
        self._is_stale = False
        self._refresh()

    def _build(self) -> None:
        """Make the widgets."""

    def _connect(self) -> None:
        """Tie the widgets together."""

    def _refresh(self) -> None:
        """Ask for the answer about the context."""
