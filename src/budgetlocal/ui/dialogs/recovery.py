"""Unsaved work that a crash left: take it up, throw it away, or decide later."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.workspace.session import AbandonedSession

_RECOVER = "recover"


class RecoveryDialog(QDialog):
    """One card per piece of work."""

    recover_asked = Signal(object)
    discard_asked = Signal(object)

    def __init__(self, sessions: Sequence[AbandonedSession], parent: QWidget | None) -> None:
        """Show the pieces of work; call `open()`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Travail non enregistré"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 78)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Du travail n'a pas été enregistré"), "heading"))
        column.addWidget(
            label(
                self.tr(
                    "BudgetLocal s'est arrêté avant l'enregistrement. Vos modifications ont été "
                    "gardées sur cet ordinateur."
                )
            )
        )
        for session in sessions:
            column.addWidget(self._card(session))
        first = self.findChild(QPushButton, _RECOVER)
        if first is not None:
            first.setDefault(True)
            first.setFocus()
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Plus tard"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _card(self, session: AbandonedSession) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(14, 10, 14, 10)
        seconds = round(session.edited_at.timestamp())
        moment = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(seconds), QLocale.FormatType.ShortFormat
        )
        words = self.tr("Dernière modification : {date}").format(date=moment)
        texts = QVBoxLayout()
        texts.addWidget(label(session.name or self.tr("Classeur sans nom")))
        texts.addWidget(label(str(session.path) if session.path else "", "small"))
        texts.addWidget(label(words, "small"))
        row.addLayout(texts, 1)
        recover = QPushButton(self.tr("&Reprendre"))
        recover.setObjectName(_RECOVER)
        recover.setProperty("role", "primary")
        recover.clicked.connect(lambda: self._choose(self.recover_asked, session))
        discard = QPushButton(self.tr("&Supprimer"))
        discard.setAutoDefault(False)  # Enter never throws work away
        discard.clicked.connect(lambda: self._ask_to_discard(card, session))
        row.addWidget(discard)
        row.addWidget(recover)
        return card

    def _choose(self, signal: SignalInstance, session: AbandonedSession) -> None:
        self.accept()
        signal.emit(session)

    def _ask_to_discard(self, card: QFrame, session: AbandonedSession) -> None:
        """Ask once more: this cannot be undone."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Travail non enregistré"))
        box.setText(self.tr("Supprimer ce travail ?"))
        box.setInformativeText(self.tr("Il ne pourra plus être retrouvé."))
        discard = box.addButton(
            self.tr("&Supprimer ce travail"), QMessageBox.ButtonRole.DestructiveRole
        )
        keep = box.addButton(self.tr("&Garder"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        discard.clicked.connect(lambda: self._discard(card, session))
        box.finished.connect(box.deleteLater)
        box.open()

    def _discard(self, card: QFrame, session: AbandonedSession) -> None:
        self.discard_asked.emit(session)
        card.hide()
        if not any(frame.isVisible() for frame in self.findChildren(QFrame) if _is_card(frame)):
            self.accept()


def _is_card(frame: QFrame) -> bool:
    return frame.property("role") == "card"
