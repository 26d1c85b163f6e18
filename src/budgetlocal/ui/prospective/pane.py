"""What every tab does: ask for its answer only while it is seen; a refusal is said in its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import TableSpec
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.language import say
from budgetlocal.ui.prospective.context import Plans
from budgetlocal.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class PlanPane(QWidget):
    """One tab of the page."""

    workbook_asked = Signal(object)
    """A TableSpec to write as an Excel file."""
    chart_asked = Signal(object)
    """A ChartSpec to write as a picture."""
    changed = Signal(str, object)
    """The scenario shown must become another one: what is done in words, the Scenario."""

    LANE = "prospective"

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.jobs = jobs
        self.plans: Plans | None = None
        self._is_stale = False
        content = QWidget()
        self._content = QScrollArea()
        self._content.setWidgetResizable(True)
        self._content.setFrameShape(QFrame.Shape.NoFrame)
        self._content.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content.setWidget(content)
        self._refusal = EmptyState()
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._content)
        self._layers.addWidget(self._refusal)
        self._build(content)
        self._connect()

    @property
    def table(self) -> TableSpec | None:
        """The table to copy or write, None when the tab has none."""
        return None

    def show_plans(self, plans: Plans) -> None:
        """Show another scenario, or the same after an edit."""
        self.plans = plans
        self._is_stale = True
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what changed while another tab was seen."""  # Qt override
        super().showEvent(event)
        if self._is_stale:
            self._catch_up()

    def ask(
        self, task: Callable[[Plans], Any], done: Callable[[Any], None], lane: str = ""
    ) -> None:
        """Run a task about the plans beside the window; the latest one of its lane wins."""
        plans = self.plans
        if plans is not None:

            def show(answer: Any) -> None:
                self._layers.setCurrentWidget(self._content)
                done(answer)

            self.jobs.run(
                lambda _ticket: task(plans),
                lane=lane or self.LANE,
                done=show,
                refused=self.refuse,
            )

    def refuse(self, error: UserError) -> None:
        """Say why there is nothing, and what to do."""
        self._refusal.say(say(error.message), f"{say(error.where)}\n{say(error.hint)}".strip())
        self._layers.setCurrentWidget(self._refusal)

    def _catch_up(self) -> None:
        self._is_stale = False
        if self.plans is not None:
            self._refresh(self.plans)

    def _build(self, content: QWidget) -> None:
        """Make the widgets."""

    def _connect(self) -> None:
        """Tie the widgets together."""

    def _refresh(self, plans: Plans) -> None:
        """Ask for the answer about the plans."""
