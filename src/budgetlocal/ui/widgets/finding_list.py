"""Findings: a sign and a word for how much they matter, then what, by how much, by which rule."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.ui.icons import pixmap
from budgetlocal.ui.language import say
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.widgets.texts import label

DRAWINGS = {
    Severity.ERROR: "erreur",
    Severity.WARNING: "alerte",
    Severity.INFO: "info",
    Severity.OK: "ok",
}


def severity_word(severity: Severity) -> str:
    """Return the word for how much a finding matters."""
    return {
        Severity.ERROR: QCoreApplication.translate("FindingList", "Erreur"),
        Severity.WARNING: QCoreApplication.translate("FindingList", "À vérifier"),
        Severity.INFO: QCoreApplication.translate("FindingList", "À savoir"),
        Severity.OK: QCoreApplication.translate("FindingList", "Juste"),
    }[severity]


def severity_sign(severity: Severity, widget: QWidget) -> QLabel:
    """Return the drawing of a severity in its colour."""
    color, _ = current_theme().severity_colors(severity)
    sign = QLabel()
    side = round(widget.fontMetrics().height() * 1.15)
    sign.setPixmap(pixmap(DRAWINGS[severity], color, side, widget.devicePixelRatioF()))
    sign.setAlignment(Qt.AlignmentFlag.AlignTop)
    return sign


class FindingCard(QFrame):
    """One finding, whole."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        """Show a finding."""
        super().__init__(parent)
        if finding.severity is not Severity.OK:
            self.setProperty("role", "banner")
            self.setProperty("severity", str(finding.severity))
        word = severity_word(finding.severity)
        self.setAccessibleName(f"{word} : {say(finding.title)}")
        self.setAccessibleDescription(say(finding.detail))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(severity_sign(finding.severity, self), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        title = label(f"{word} · {say(finding.title)}", selectable=True)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        column.addWidget(title)
        column.addWidget(label(say(finding.detail), selectable=True))
        if finding.gap is not None:
            gap = self.tr("Écart : {montant}").format(montant=euros(finding.gap))
            column.addWidget(label(gap, selectable=True))
        if finding.rule is not None:
            column.addWidget(label(say(finding.rule), "small", selectable=True))
        row.addLayout(column, 1)


class FindingList(QWidget):
    """Findings one under the other, worst first as they come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no finding yet."""
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show other findings."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [FindingCard(finding, self) for finding in findings]
        for card in self._cards:
            self._column.addWidget(card)
