"""The bar at the bottom: what was just done, what is running, whether the file is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

MESSAGE_MS = 10_000


class StatusBar(QStatusBar):
    """Messages at the left, the job in the middle, the file at the right."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that nothing is open."""
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._job = QLabel()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setMaximumWidth(self.fontMetrics().averageCharWidth() * 24)
        self._progress.setAccessibleName(self.tr("Avancement"))
        self._cancel = QToolButton()
        self._cancel.setText(self.tr("Interrompre"))
        self._cancel.clicked.connect(self.cancel_asked)
        self._documents = QLabel()
        self._file = QLabel()
        for widget in (self._job, self._progress, self._cancel, self._documents, self._file):
            self.addPermanentWidget(widget)
        self.setContentsMargins(8, 0, 12, 0)
        self._file.setContentsMargins(12, 0, 0, 0)
        self.hide_job()

    def say(self, text: str) -> None:
        """Show a sentence for ten seconds."""
        self.showMessage(text, MESSAGE_MS)

    @Slot(str)
    def show_job(self, label: str) -> None:
        """Show that something is running."""
        self._job.setText(label)
        self._progress.setRange(0, 0)
        for widget in (self._job, self._progress, self._cancel):
            widget.show()

    @Slot(int, str)
    def show_progress(self, percent: int, text: str) -> None:
        """Show how far it is."""
        self._progress.setRange(0, 100)
        self._progress.setValue(percent)
        if text:
            self._job.setText(text)

    @Slot()
    def hide_job(self) -> None:
        """Show that nothing is running."""
        for widget in (self._job, self._progress, self._cancel):
            widget.hide()

    def show_file(self, *, is_open: bool, is_modified: bool, documents: int) -> None:
        """Show whether the file is saved and how much it holds."""
        if not is_open:
            self._documents.clear()
            self._file.setText(self.tr("Aucun classeur ouvert"))
            return
        self._documents.setText(self.tr("%n document(s)", "", documents))
        self._file.setText(self.tr("● Modifié") if is_modified else self.tr("✓ Enregistré"))
        self._file.setToolTip(
            self.tr("Des modifications ne sont pas enregistrées (Ctrl+S)")
            if is_modified
            else self.tr("Rien à enregistrer")
        )
