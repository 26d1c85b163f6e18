"""The carte de comparabilité: read first, and asked again when it refuses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from budgetlocal.analysis.peers.comparability import Card, Verdict
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.explanation import ExplainButton
from budgetlocal.ui.widgets.finding_list import severity_sign, severity_word
from budgetlocal.ui.widgets.texts import label


def verdict_words(verdict: Verdict) -> str:
    """Return what a verdict says."""
    return {
        Verdict.COMPARABLE: QCoreApplication.translate("CardView", "comparables"),
        Verdict.CAUTION: QCoreApplication.translate("CardView", "à lire avec prudence"),
        Verdict.REFUSED: QCoreApplication.translate("CardView", "ne se comparent pas"),
    }[verdict]


class CardView(QFrame):
    """A heading, then one line for each thing to know, with its rule at hand."""

    compare_anyway = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._heading = label("", "heading")
        self._fold = QToolButton()
        self._fold.setAutoRaise(True)
        self._fold.setCheckable(True)
        self._fold.setChecked(True)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._anyway = QPushButton(self.tr("Comparer &quand même"))
        self._anyway.setToolTip(
            self.tr("L'avertissement sera imprimé sous chaque graphique et chaque export.")
        )
        self._anyway.setAccessibleDescription(self._anyway.toolTip())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self._fold)
        column.addLayout(top)
        column.addWidget(self._lines)
        column.addWidget(self._anyway, 0, Qt.AlignmentFlag.AlignLeft)
        self._fold.toggled.connect(self._open)
        self._anyway.clicked.connect(self.compare_anyway)
        self._open(is_open=True)

    def show_card(self, card: Card, cautions: tuple[Text, ...]) -> None:
        """Show another card, with what the group itself warns of."""
        while self._column.count():
            item = self._column.takeAt(0)
            line = item.widget() if item is not None else None
            if line is not None:
                line.hide()
                line.deleteLater()
        words = self.tr("Carte de comparabilité : {verdict}").format(
            verdict=verdict_words(card.verdict)
        )
        self._heading.setText(words)
        for finding in card.findings:
            self._column.addWidget(self._line(finding))
        for caution in cautions:
            self._column.addWidget(label(f"• {say(caution)}", selectable=True))
        details = [say(finding.detail) for finding in card.findings]
        details += [say(caution) for caution in cautions]
        self.setAccessibleName(words)
        self.setAccessibleDescription(" ".join(details))
        is_refused = card.verdict is Verdict.REFUSED
        self._anyway.setVisible(is_refused)
        if is_refused:
            self._fold.setChecked(True)
        self._say_fold()

    def _line(self, finding: Finding) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(severity_sign(finding.severity, self), 0, Qt.AlignmentFlag.AlignTop)
        text = label(say(finding.detail), selectable=True)
        text.setAccessibleName(f"{severity_word(finding.severity)} : {say(finding.detail)}")
        row.addWidget(text, 1)
        if finding.rule is not None:
            button = ExplainButton(say(finding.title), say(finding.rule))
            side = round(self.fontMetrics().height() * 1.7)
            button.setFixedSize(side, side)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def fold(self) -> None:
        """Leave only the verdict in sight, where there is little room; a refusal opens again."""
        self._fold.setChecked(False)

    @Slot(bool)
    def _open(self, is_open: bool) -> None:
        self._lines.setVisible(is_open)
        self._say_fold()

    def _say_fold(self) -> None:
        count = self._column.count()
        shown = self._fold.isChecked()
        words = self.tr("Replier") if shown else self.tr("Lire les %n remarque(s)", "", count)
        self._fold.setText(words)
