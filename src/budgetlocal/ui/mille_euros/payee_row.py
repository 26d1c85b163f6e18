"""One list for each grant whose payee no label tells: a joined annexe, or somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from budgetlocal.core.formatting import euros
from budgetlocal.ui.forms import Wording, combo_box, stacked_field
from budgetlocal.ui.language import say

if TYPE_CHECKING:
    from budgetlocal.analysis.mille_euros.grants import Grant
    from budgetlocal.core.money import Cents


class PayeeRow(QWidget):
    """The questions about the grants of the principal; hidden when there is none."""

    answered = Signal(str, object)
    """The account, and the `Payee` that is said; None to ask again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._questions: list[tuple[str, Cents, tuple[str, str] | None]] = []
        self._boxes: dict[str, QComboBox] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.hide()

    def ask(self, grants: Sequence[Grant]) -> None:
        """Show one list per grant, each with what was said; the lists stay while they are the same."""
        from budgetlocal.analysis.mille_euros.grants import Payee

        questions = [(each.account, each.cents, each.seen) for each in grants]
        if questions != self._questions:
            self._questions = questions
            self._empty()
            for grant in grants:
                self._row.addWidget(self._field(grant))
            self._row.addStretch(1)
            self.setVisible(bool(grants))
        for grant in grants:
            box = self._boxes[grant.account]
            box.blockSignals(True)  # an undo has changed it, not the person
            box.setCurrentIndex((None, Payee.ANNEXE, Payee.THIRD).index(grant.payee))
            box.blockSignals(False)

    def _empty(self) -> None:
        self._boxes.clear()
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _field(self, grant: Grant) -> QWidget:
        from budgetlocal.analysis.mille_euros.grants import Payee

        name = self.tr("Qui reçoit le compte {compte} ({montant})").format(
            compte=grant.account, montant=euros(grant.cents)
        )
        wording = Wording(
            name,
            self.tr(
                "{nature} : à un budget annexe réuni, il est retiré ; à un tiers, il est compté"
            ).format(nature=say(grant.flow.name)),
        )
        box = combo_box(Wording("", ""))  # named with its label, in `stacked_field`
        unsaid = self.tr("À dire…")
        if grant.seen is not None:
            unsaid = self.tr("Reconnu : {budget}").format(budget=grant.seen[0])
        for text, payee in (
            (unsaid, None),
            (self.tr("Un budget annexe réuni"), Payee.ANNEXE),
            (self.tr("Un tiers"), Payee.THIRD),
        ):
            box.addItem(text, payee)
        box.currentIndexChanged.connect(partial(self._tell, grant.account))
        self._boxes[grant.account] = box
        return stacked_field(box, wording)

    def _tell(self, account: str, _index: int) -> None:
        from budgetlocal.analysis.mille_euros.grants import Payee

        said = self._boxes[account].currentData()
        self.answered.emit(account, None if said is None else Payee(said))
