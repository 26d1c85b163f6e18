"""The page of the effects of a law: one's own commune, or a law for all communes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.effets.commune_pane import CommunePane
from budgetlocal.ui.effets.law_pane import LawPane
from budgetlocal.ui.forms import Segments, Wording
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from budgetlocal.core.specs import TableSpec
    from budgetlocal.ui.tools import Tools

_COMMUNE, _LAW = range(2)
_SIREN = 9
_DATA_PAGE = "donnees"


class EffetsPage(Page):
    """Needs no document; the commune of the open budget is where it begins."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Read nothing before it is seen."""
        from budgetlocal.simulation.workshop import Workshop

        self._tools = tools
        self._shelf = Shelf(tools.folders.reference)
        self._workshop = Workshop(tools.folders.reference)
        super().__init__(tools.jobs, parent)
        self.destroyed.connect(self._shelf.close)

    @property
    def table(self) -> TableSpec | None:
        """The table that is looked at."""
        return self.commune.table if self._view.chosen == _COMMUNE else self.law.table

    def focus_content(self) -> None:
        """Put the keyboard on what is shown."""
        if self._view.chosen == _COMMUNE:
            self.commune.focus_content()
        else:
            self.law.focus_content()

    def focus_filter(self) -> bool:
        """Put the cursor in the search line of the communes."""
        if self._view.chosen != _COMMUNE:
            return False
        self.commune.focus_filter()
        return True

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        self.commune.dress()
        self.law.dress()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what is imported each time the page is seen."""  # Qt override
        super().showEvent(event)
        self.look_at_files()

    @Slot()
    def look_at_files(self) -> None:
        """Offer the years of the imported files; say so when the model is not installed."""
        from budgetlocal.simulation.engine import engine_missing, is_available

        if not is_available():
            error = engine_missing()
            self.show_empty(say(error.message), say(error.hint))
            return
        years = self._workshop.years()
        self.commune.use_years(years)
        if self._view.chosen == _LAW:
            self.law.use_years(years)

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 12, 8)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Effets d'une loi"), "title", wrap=False))
        row.addStretch(1)
        self._view = Segments(
            Wording(self.tr("Vue"), self.tr("Ce que la page montre")),
            (
                Wording(self.tr("Ma commune"), self.tr("Les dotations d'une commune, pas à pas")),
                Wording(self.tr("Une loi"), self.tr("Un amendement et toutes les communes")),
            ),
        )
        row.addWidget(self._view)
        column.addLayout(row)
        self.commune = CommunePane(self._tools, self._workshop, self._shelf)
        self.law = LawPane(self._tools, self._workshop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.commune)
        self._stack.addWidget(self.law)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._view.group.idClicked.connect(self.show_view)
        self.commune.own_changed.connect(self.law.use_own)
        for pane in (self.commune, self.law):
            pane.workbook_asked.connect(self.workbook_asked)
            pane.data_asked.connect(lambda: self.page_asked.emit(_DATA_PAGE))
        self.law.chart_asked.connect(self.chart_asked)

    @Slot(int)
    def show_view(self, rank: int) -> None:
        """Show one's own commune (0) or a law (1)."""
        self._view.choose(rank)
        self._stack.setCurrentIndex(rank)
        self.look_at_files()

    def _show_without_document(self) -> None:
        self.show_content()
        self.commune.use_subject(None, "")
        self.law.use_subject(None, "")

    def _refresh(self, subject: Subject) -> None:
        self.show_content()
        code, name = self._owner_of(subject)
        self.commune.use_subject(subject, code, name)
        self.law.use_subject(subject, code)

    def _owner_of(self, subject: Subject) -> tuple[str, str]:
        """Return the INSEE code of the commune of the open budget, and its name.

        The code is empty when the extract does not know it, the name when it is no commune.
        """
        repository = self._tools.session.workspace.repository
        names = {each.id: each.name for each in repository.collectivites()}
        for budget in repository.budgets():
            if budget.id != subject.document.budget_id:
                continue
            siren = (budget.siret_principal or budget.siret)[:_SIREN]
            known = [found for found in self._shelf.extract.by_siren(siren) if found.is_current]
            for found in known:
                if found.kind.value == "commune":
                    return found.code, found.name
            return "", "" if known else names.get(budget.collectivite_id, budget.name)
        return "", ""
