"""What the law asks of the document of a pack: each item filled, or lacking with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.dossier.building import Built
    from budgetlocal.core.specs import TableSpec


class ChecksTab(QScrollArea):
    """The items as cards, what lacks first; the same as a table for who copies it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no item yet."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Ce que la loi demande"))
        self._table: TableSpec | None = None
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 8, 8, 8)
        self._verdict = label("", "heading")
        self._items = FindingList()
        self._codified = label("", "small", selectable=True)
        for widget in (self._verdict, self._items, self._codified):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inner)

    @property
    def table(self) -> TableSpec | None:
        """The items as a table."""
        return self._table

    def show_pack(self, built: Built) -> int:
        """Show the items of a pack; return how many lack."""
        from budgetlocal.analysis.dossier.checklist import (
            State,
            checklist,
            checklist_findings,
            checklist_table,
        )

        lacking = sum(item.state is State.LACKING for item in checklist(built))
        words = (
            self.tr("{document} : %n élément(s) à compléter", "", lacking)
            if lacking
            else self.tr("{document} : tout ce qui est demandé est là")
        )
        self._verdict.setText(words.format(document=say(built.occasion.document)))
        self._items.show_findings(checklist_findings(built))
        self._table = checklist_table(built)
        self._codified.setText(say(self._table.source))
        return lacking
