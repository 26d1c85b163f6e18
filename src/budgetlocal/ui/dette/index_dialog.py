"""The form of an index: its value over time, as dated points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from budgetlocal.analysis.dette.typed import points_from, points_text
from budgetlocal.ui.dette.form import GridForm
from budgetlocal.ui.forms import Wording, combo_box, text_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from budgetlocal.analysis.dette.content import DebtContent


class IndexDialog(GridForm):
    """Types the points of the indices that revisable loans follow."""

    typed = Signal(str, object)
    """Name of the index, and its points."""

    def __init__(
        self, indices: Sequence[str], content: DebtContent, parent: QWidget | None = None
    ) -> None:
        """Show the first index; call `open()`."""
        super().__init__(
            self.tr("Courbe d'un index"),
            self.tr(
                "Chaque point vaut jusqu'au suivant, le dernier jusqu'à la fin : c'est votre hypothèse. "
                "Tapez la date, un espace, le taux, puis un point-virgule : "
                "01/02/2025 2,40 ; 01/08/2025 1,70. Une courbe vidée est retirée."
            ),
            parent,
        )
        self._content = content
        wording = Wording(self.tr("&Index"), self.tr("Celui que nomment les emprunts révisables"))
        self._index = combo_box(wording)
        self._index.addItems(list(indices))
        self.put(self._index, wording, span=3)
        wording = Wording(self.tr("&Points"), self.tr("01/02/2025 2,40 ; 01/08/2025 1,70"))
        self._points = text_field(wording, "")
        self.put(self._points, wording, span=3)
        self.finish()
        self._index.currentTextChanged.connect(self._show_points)
        self._show_points(self._index.currentText())
        self._points.setFocus()

    def take(self) -> None:
        """Send the points that are typed."""
        self.typed.emit(self._index.currentText(), points_from(self._points.text()))

    @Slot(str)
    def _show_points(self, index: str) -> None:
        self._points.setText(points_text(self._content.courbes.get(index, ())))
