"""What the sources would put in the form of a vote, before it is put there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from budgetlocal.ui.forms import Wording, tick_box
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.dialog_size import open_size
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from budgetlocal.simulation.fiscalite.content import Typed
    from budgetlocal.simulation.fiscalite.prefill import Held, Prefill


class PrefillDialog(QDialog):
    """The values with their sources, what stays empty and why; nothing is kept before "Reprendre"."""

    answered = Signal(object)
    """A Typed."""

    def __init__(
        self, typed: Typed, held: Sequence[Held], commune: str, parent: QWidget | None
    ) -> None:
        """Show what would be taken; call `open()`."""
        super().__init__(parent)
        self._typed, self._held = typed, held
        self._found: Prefill | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Reprendre le REI"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(self.windowTitle(), "heading"))
        intro = self.tr(
            "Bases et taux de {annee} de {commune}, part de la commune, pour un vote de {vote}. Ce que vous avez "
            "tapé est gardé ; ce que la source ne dit pas reste vide."
        )
        column.addWidget(
            label(
                intro.format(annee=typed.annee - 1, commune=commune, vote=typed.annee),
                "muted",
            )
        )
        self._revalued = tick_box(
            Wording(
                self.tr("Re&valoriser les bases (CGI, article 1518 bis)"),
                self.tr(
                    "Une base plus ancienne est portée à l'année voulue, et la base prévisionnelle estimée, par le "
                    "seul coefficient annuel : sans constructions nouvelles ni règle des locaux professionnels"
                ),
            )
        )
        self._revalued.toggled.connect(self._compute)
        column.addWidget(self._revalued)
        self._table = TableView(self.tr("Ce qui serait repris"))
        column.addWidget(self._table, 1)
        self._notes = label("", "warning", selectable=True)
        column.addWidget(self._notes)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = QPushButton(self.tr("&Reprendre"))
        buttons.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(open_size(self, letters=130, lines=28))
        self._compute()

    @Slot()
    def _compute(self) -> None:
        from budgetlocal.simulation.fiscalite.prefill import prefill

        self._found = prefill(self._typed, self._held, is_revalued=self._revalued.isChecked())
        has_rows = bool(self._found.table.rows)
        self._table.show_table(self._found.table)
        self._table.setVisible(has_rows)
        self._notes.setText("\n".join(say(note) for note in self._found.notes))
        self._notes.setVisible(bool(self._found.notes))
        self._take.setEnabled(has_rows)

    @Slot()
    def _answer(self) -> None:
        if self._found is not None:
            self.answered.emit(self._found.typed)
        self.accept()
