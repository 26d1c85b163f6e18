"""Which budget is to be typed in: in the application, or in an empty workbook."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from budgetlocal.importing.tables.answers import Answers, Identite
from budgetlocal.importing.tables.report import IdentityReading
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.table_import import reading
from budgetlocal.ui.table_import.answering import with_identity
from budgetlocal.ui.table_import.identity_form import IdentityForm
from budgetlocal.ui.widgets.dialog_size import open_size
from budgetlocal.ui.widgets.texts import label

LANE = "registre"


class NewBudgetDialog(QDialog):
    """Asks for an identity; the button is closed while something is missing, and says what."""

    answered = Signal(object)
    """An Identite."""

    def __init__(
        self,
        title: str,
        words: str,
        action: str,
        identity: Identite,
        *,
        needed: Sequence[str],
        nomenclatures: Sequence[str],
        jobs: Jobs,
        parent: QWidget | None,
    ) -> None:
        """Propose an identity; `needed` are the fields without which nothing can be made."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(open_size(self, letters=96, lines=28))
        self._answers = Answers(identite=identity)
        self._needed = tuple(needed)
        self._jobs = jobs
        self._form = IdentityForm(nomenclatures)
        self._missing = label("", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._accept_button: QPushButton = buttons.addButton(
            action, QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._accept_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(words, "muted"))
        column.addWidget(self._form, 1)
        column.addWidget(self._missing)
        column.addWidget(buttons)
        self._form.changed.connect(self._take)
        self._form.search_asked.connect(self._search)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self._show()
        self._form.focus_field("collectivite")

    def _show(self) -> None:
        identity = self._answers.identite
        values = {name: getattr(identity, name) for name in Identite.__dataclass_fields__}
        self._form.show_identity(
            [IdentityReading(name, str(each), "") for name, each in values.items() if each]
        )
        names = self._names()
        missing = [names[name] for name in self._needed if not values[name]]
        words = self.tr("Il manque : {champs}.").format(champs=", ".join(missing))
        self._missing.setText(words if missing else " ")
        self._accept_button.setEnabled(not missing)

    @Slot(object)
    def _take(self, fields: dict[str, object]) -> None:
        self._answers = with_identity(self._answers, **fields)
        self._show()

    @Slot(str)
    def _search(self, text: str) -> None:
        self._jobs.run(
            lambda _ticket: reading.searched(text),
            lane=LANE,
            done=self._form.show_found,
            refused=lambda _error: None,
        )

    @Slot()
    def _accept(self) -> None:
        if self._form.fault:
            self._form.focus_field(self._form.fault)
            return
        self.answered.emit(self._answers.identite)
        self.accept()

    def _names(self) -> dict[str, str]:
        return {
            "collectivite": self.tr("la collectivité"),
            "siret": self.tr("le SIRET du budget"),
            "exercice": self.tr("l'exercice"),
            "etape": self.tr("l'étape"),
            "nomenclature": self.tr("la nomenclature"),
        }
