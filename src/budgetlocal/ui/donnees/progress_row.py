"""How far a long job is, and a button to stop it, where the person looks."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from budgetlocal.ui.jobs import Job
from budgetlocal.ui.widgets.texts import label


class ProgressRow(QWidget):
    """Hidden while nothing runs."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for a job."""
        super().__init__(parent)
        self._job: Job | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._label = label("")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Avancement"))
        self._bar.setRange(0, 100)
        self._stop = QPushButton(self.tr("Arrêter"))
        row.addWidget(self._label, 1)
        row.addWidget(self._bar, 2)
        row.addWidget(self._stop)
        self._stop.clicked.connect(self._cancel)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show how far a job is until it ends."""
        self._job = job
        self._label.setText(job.label)
        self._bar.setValue(0)
        self._stop.setEnabled(True)
        job.progressed.connect(self._progress)
        job.ended.connect(self._end)
        self.show()

    @Slot(int, str)
    def _progress(self, percent: int, _text: str) -> None:
        self._bar.setValue(percent)

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self._stop.setEnabled(False)
            self._label.setText(self.tr("Arrêt en cours…"))
            self._job.cancel()

    @Slot()
    def _end(self) -> None:
        self._job = None
        self.hide()
        self.stopped.emit()
