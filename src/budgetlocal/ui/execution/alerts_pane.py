"""What every rule of law says of the execution, the worst first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from budgetlocal.core.meanings import Severity
from budgetlocal.ui.execution.context import Context
from budgetlocal.ui.execution.pane import Pane
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.specs import Finding


class AlertsPane(Pane):
    """Findings with their amount and their rule."""

    LANE = "execution-alertes"

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        self._verdict = label("", "muted")
        column.addWidget(self._verdict)
        inner = QWidget()
        below = QVBoxLayout(inner)
        below.setContentsMargins(0, 0, 8, 0)
        self._findings = FindingList()
        below.addWidget(self._findings)
        below.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Alertes"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        column.addWidget(area, 1)

    def _refresh(self) -> None:
        self.ask(_answer, self._show)

    def _show(self, found: tuple[Finding, ...]) -> None:
        counts = Counter(finding.severity for finding in found)
        bad = counts[Severity.ERROR] + counts[Severity.WARNING]
        right = counts[Severity.OK]
        if not found:
            words = self.tr(
                "Aucune règle ne peut être contrôlée à cette date : importez le budget voté, une "
                "situation ou un compte."
            )
        elif bad:
            words = self.tr("%n point(s) à regarder", "", bad)
            words += self.tr(", %n contrôle(s) juste(s)", "", right) if right else ""
        else:
            words = self.tr("%n contrôle(s) juste(s), rien à signaler", "", right)
        self._verdict.setText(words)
        self._findings.show_findings(found)


def _answer(context: Context) -> tuple[Finding, ...]:
    from budgetlocal.analysis.alerts import alerts

    checked = context.checked()
    is_over = not checked.documents or checked.date >= checked.exercise.end
    return alerts(checked, None if is_over else context.landing())
