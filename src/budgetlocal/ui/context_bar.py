"""The choosers at the top: collectivité, budget, exercice, document."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from budgetlocal.core.formatting import day
from budgetlocal.core.kinds import Etape
from budgetlocal.ui.choices import Contents, fullest, nearest
from budgetlocal.ui.forms import Wording, combo_box, stacked_field


class ContextBar(QWidget):
    """Four lists that narrow down to one document."""

    document_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self._contents = Contents()
        self._build()
        self._connect()

    def show_contents(self, contents: Contents, document: int | None) -> None:
        """List what a workspace holds, with one document chosen."""
        self._contents = contents
        chosen = contents.document(document)
        if chosen is None:
            for box in self._boxes():
                box.clear()
                box.setEnabled(False)
            return
        budget = contents.budget(chosen.budget_id)
        _fill(
            self._collectivite,
            [(entry.name, entry.id) for entry in contents.collectivites],
            budget.collectivite_id,
        )
        budgets = contents.budgets_of(budget.collectivite_id)
        names = [(budget_title(entry.name, entry.is_principal), entry.id) for entry in budgets]
        _fill(self._budget, names, budget.id)
        years = contents.years_of(budget.id)
        _fill(self._exercice, [(str(year), year) for year in years], chosen.exercice)
        steps = [
            entry for entry in contents.documents_of(budget.id) if entry.exercice == chosen.exercice
        ]
        titles = [
            (step_title(entry.etape, entry.etape_label, is_draft=entry.is_draft), entry.id)
            for entry in steps
        ]
        _fill(self._document, titles, chosen.id)

    def _build(self) -> None:
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        self._collectivite = self._field(
            row, self.tr("&Collectivité"), self.tr("La collectivité dont on regarde les budgets.")
        )
        self._budget = self._field(
            row, self.tr("&Budget"), self.tr("Le budget principal, ou un budget annexe.")
        )
        self._exercice = self._field(
            row, self.tr("E&xercice"), self.tr("L'année du budget, du 1er janvier au 31 décembre.")
        )
        self._document = self._field(
            row,
            self.tr("&Document"),
            self.tr("L'étape de l'année : budget voté, décision modificative ou compte."),
        )
        row.addStretch(1)

    def _field(self, row: QHBoxLayout, label: str, help_text: str) -> QComboBox:
        wording = Wording(label, help_text)
        box = combo_box(wording)
        box.setEnabled(False)
        box.setMaximumWidth(box.fontMetrics().averageCharWidth() * 48)
        row.addWidget(stacked_field(box, wording))
        return box

    def _connect(self) -> None:
        self._collectivite.activated.connect(self._go_to_collectivite)
        self._budget.activated.connect(self._go_to_budget)
        self._exercice.activated.connect(self._go_to_exercice)
        self._document.activated.connect(self._go_to_document)

    def _boxes(self) -> tuple[QComboBox, ...]:
        return (self._collectivite, self._budget, self._exercice, self._document)

    @Slot()
    def _go_to_collectivite(self) -> None:
        budgets = self._contents.budgets_of(self._collectivite.currentData())
        documents = [
            entry for budget in budgets for entry in self._contents.documents_of(budget.id)
        ]
        entry = fullest(documents)
        if entry is not None:
            self.document_chosen.emit(entry.id)

    @Slot()
    def _go_to_budget(self) -> None:
        self._go_near(self._budget.currentData(), self._exercice.currentData())

    @Slot()
    def _go_to_exercice(self) -> None:
        self._go_near(self._budget.currentData(), self._exercice.currentData())

    @Slot()
    def _go_to_document(self) -> None:
        self.document_chosen.emit(self._document.currentData())

    def _go_near(self, budget: int, exercice: int) -> None:
        shown = self._contents.document(self._document.currentData())
        etape = shown.etape if shown else Etape.CA
        entry = nearest(self._contents.documents_of(budget), exercice, etape)
        if entry is not None:
            self.document_chosen.emit(entry.id)


def budget_title(name: str, is_principal: bool) -> str:
    """Return the name of a budget with its kind, said once."""
    if is_principal:
        kind = QCoreApplication.translate("ContextBar", "principal")
    else:
        kind = QCoreApplication.translate("ContextBar", "annexe")
    return name if kind in name.casefold() else f"{name} ({kind})"


def step_title(etape: Etape, label: str, *, is_draft: bool = False) -> str:
    """Return the name of a step in full, with its usual short form, or its date for a situation."""
    names = {
        Etape.BP: QCoreApplication.translate("ContextBar", "Budget primitif"),
        Etape.BS: QCoreApplication.translate("ContextBar", "Budget supplémentaire"),
        Etape.DM: QCoreApplication.translate("ContextBar", "Décision modificative"),
        Etape.SITUATION: QCoreApplication.translate("ContextBar", "Situation"),
        Etape.CA: QCoreApplication.translate("ContextBar", "Compte administratif"),
        Etape.CFU: QCoreApplication.translate("ContextBar", "Compte financier unique"),
    }
    if etape is Etape.SITUATION:
        date = label.removeprefix(etape).strip()
        if not date:
            return names[etape]
        return QCoreApplication.translate("ContextBar", "Situation au {date}").format(
            date=day(date)
        )
    if is_draft:
        return QCoreApplication.translate("ContextBar", "{nom} ({sigle}), projet").format(
            nom=names[etape], sigle=label
        )
    return f"{names[etape]} ({label})"


def _fill(box: QComboBox, items: list[tuple[str, int]], chosen: int) -> None:
    box.clear()
    for text, value in items:
        box.addItem(text, value)
    box.setCurrentIndex(box.findData(chosen))
    box.setEnabled(True)
