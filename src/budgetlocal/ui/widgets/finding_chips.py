"""Findings in a few words each, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from budgetlocal.core.formatting import euros
from budgetlocal.core.specs import Finding
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.finding_list import severity_sign, severity_word
from budgetlocal.ui.widgets.texts import label


class FindingChips(QWidget):
    """One small frame per finding; the detail is its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no finding yet."""
        super().__init__(parent)
        self._chips: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show other findings."""
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(finding) for finding in findings]
        for rank, chip in enumerate(self._chips):
            self._row.insertWidget(rank, chip)

    def _chip(self, finding: Finding) -> QFrame:
        chip = QFrame(self)
        chip.setProperty("role", "banner")
        chip.setProperty("severity", str(finding.severity))
        row = QHBoxLayout(chip)
        row.setContentsMargins(8, 3, 10, 3)
        row.setSpacing(6)
        row.addWidget(severity_sign(finding.severity, self), 0, Qt.AlignmentFlag.AlignVCenter)
        text = say(finding.title)
        if finding.gap:
            gap = self.tr("écart {montant}").format(montant=euros(finding.gap))
            text = f"{text}, {gap}"
        row.addWidget(label(text, wrap=False))
        details = [say(finding.detail), say(finding.rule) if finding.rule else ""]
        chip.setToolTip("\n".join(part for part in details if part))
        chip.setAccessibleName(f"{severity_word(finding.severity)} : {text}")
        chip.setAccessibleDescription(details[0])
        return chip
