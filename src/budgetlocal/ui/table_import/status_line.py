"""One sentence on where the import stands: refused, asking, or ready, and the proof of the sums."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.meanings import Severity
from budgetlocal.importing.tables.report import Statut, TableImport
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.finding_list import severity_sign
from budgetlocal.ui.widgets.texts import label


class StatusLine(QFrame):
    """A sign, a sentence, and the conservation of the amounts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._sign: QLabel | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 6, 10, 6)
        self._row.setSpacing(8)
        self._words = label("", selectable=True)
        self._proof = label("", "muted", selectable=True)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self._words)
        column.addWidget(self._proof)
        self._row.addLayout(column, 1)
        self.say_busy("")

    def say_busy(self, words: str) -> None:
        """Say what is being done."""
        self._say(Severity.INFO, words, "")

    def show_refusal(self, error: UserError) -> None:
        """Say why the file is refused, where, and what to do."""
        where = say(error.where)
        words = f"{say(error.message)} ({where})" if where else say(error.message)
        self._say(Severity.ERROR, words, say(error.hint))

    def show_report(self, report: TableImport) -> None:
        """Say where a report stands."""
        if report.refus is not None:
            self.show_refusal(report.refus)
        elif report.statut is Statut.QUESTION:
            count = len(report.questions)
            words = self.tr(
                "Pour importer, répondez à %n question(s) (onglet Questions).", "", count
            )
            self._say(Severity.WARNING, words, self._conservation(report))
        else:
            documents = self.tr(
                "%n document(s) prêt(s) à être importé(s)", "", len(report.documents)
            )
            lines = sum(len(document.lines) for document in report.documents)
            repairs = self.tr("%n réparation(s)", "", len(report.reparations))
            counted = self.tr("%Ln ligne(s)", "", lines)
            words = f"{documents} · {counted} · {repairs}"
            self._say(Severity.OK, words, self._conservation(report))

    def _conservation(self, report: TableImport) -> str:
        sums = report.sommes.values()
        wrong = [title for title, each in report.sommes.items() if not each.is_conserved]
        if wrong:
            words = self.tr("Des montants manquent ou sont comptés deux fois : {colonnes}.")
            return "✗ " + words.format(colonnes=", ".join(wrong))
        if not sums:
            return ""
        return "✓ " + self.tr(
            "Rien n'est perdu ni compté deux fois : dans %n colonne(s) de montants, total du "
            "fichier = lignes gardées + lignes exclues, au centime.",
            "",
            len(report.sommes),
        )

    def _say(self, severity: Severity, words: str, proof: str) -> None:
        if self._sign is not None:
            self._row.removeWidget(self._sign)
            self._sign.deleteLater()
        self._sign = severity_sign(severity, self)
        self._row.insertWidget(0, self._sign, 0, Qt.AlignmentFlag.AlignTop)
        self.setProperty("severity", str(severity))
        self.style().unpolish(self)
        self.style().polish(self)
        self._words.setText(words)
        self._proof.setText(proof)
        self._proof.setVisible(bool(proof))
        self.setAccessibleName(words)
        self.setAccessibleDescription(proof)
