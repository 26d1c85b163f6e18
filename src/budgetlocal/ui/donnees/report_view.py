"""What an import did: rows, sums that prove that nothing was lost, what was not kept and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.analysis.open_data.sources import (
    conservation_table,
    rejections_table,
    report_facts,
    report_headline,
    unknown_codes_table,
)
from budgetlocal.ui.donnees.facts_panel import FactsPanel
from budgetlocal.ui.forms import Segments, Wording, combo_box, label_of
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.reference.official.values import ImportReport


class ReportView(QWidget):
    """The reports of this sitting, the last one first."""

    workbook_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no report yet."""
        super().__init__(parent)
        self._reports: list[ImportReport] = []
        self._build()
        self._which.activated.connect(self._show)
        self._tables.group.idClicked.connect(self._stack.setCurrentIndex)
        for view in self._views:
            view.workbook_asked.connect(self.workbook_asked)
        self.hide()

    @property
    def table(self) -> TableSpec | None:
        """The table that is seen."""
        return self._views[self._tables.chosen].table if self._reports else None

    def add(self, report: ImportReport) -> None:
        """Show the report of an import that has just ended."""
        self._reports.insert(0, report)
        self._which.insertItem(0, say(report_headline(report)))
        self._which.setCurrentIndex(0)
        self._show()
        self.show()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        top = QHBoxLayout()
        wording = Wording(self.tr("&Rapport"), self.tr("Le rapport d'import à lire"))
        self._which = combo_box(wording)
        self._which.setMinimumContentsLength(30)
        top.addWidget(label(self.tr("Ce que l'import a fait"), "heading", wrap=False))
        top.addStretch(1)
        top.addWidget(label_of(self._which, wording))
        top.addWidget(self._which)
        column.addLayout(top)
        self._facts = FactsPanel(self.tr("Résultat de l'import"), "")
        self._tables = Segments(
            Wording(self.tr("Détail de l'import"), self.tr("Quel tableau montrer")),
            (
                Wording(self.tr("Sommes"), self.tr("Fichier = gardé + rejeté, par colonne")),
                Wording(self.tr("Rejets"), self.tr("Lignes non gardées, avec leur motif")),
                Wording(self.tr("Codes inconnus"), self.tr("Codes absents du répertoire")),
            ),
        )
        self._views = (
            TableView(self.tr("Contrôle des sommes")),
            TableView(self.tr("Lignes non gardées")),
            TableView(self.tr("Codes inconnus")),
        )
        self._stack = QStackedWidget()
        for view in self._views:
            self._stack.addWidget(view)
        right = QWidget()
        beneath = QVBoxLayout(right)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.addWidget(self._tables, 0, Qt.AlignmentFlag.AlignLeft)
        self._caption = label("", "muted")
        beneath.addWidget(self._caption)
        beneath.addWidget(self._stack, 1)
        self._stack.currentChanged.connect(self._name_table)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        across.addWidget(self._facts)
        across.addWidget(right)
        across.setStretchFactor(0, 2)
        across.setStretchFactor(1, 3)
        across.setSizes([2000, 3000])
        column.addWidget(across, 1)

    @Slot()
    def _show(self) -> None:
        report = self._reports[self._which.currentIndex()]
        self._facts.show_facts("", report_facts(report))
        tables = (conservation_table(report), rejections_table(report), unknown_codes_table(report))
        for view, table in zip(self._views, tables, strict=True):
            view.show_table(table)
        self._name_table()

    @Slot()
    def _name_table(self) -> None:
        table = self.table
        self._caption.setText(say(table.title) if table is not None else "")
