"""The workshop of indicators: pick one, or write one's own, and see at once what it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.origins import IndicatorOrigin
from budgetlocal.core.specs import TableSpec
from budgetlocal.ui.atelier.catalogue_panel import CataloguePanel, LibraryDo
from budgetlocal.ui.atelier.communes_tab import CommunesTab
from budgetlocal.ui.atelier.draft_panel import DraftPanel
from budgetlocal.ui.atelier.library_store import LibraryStore
from budgetlocal.ui.atelier.opening import Opened, opened_workshop
from budgetlocal.ui.atelier.pair_tab import PairTab
from budgetlocal.ui.atelier.sharing import Sharing
from budgetlocal.ui.atelier.versions_tab import VersionsTab
from budgetlocal.ui.explain_flow import ExplainFlow
from budgetlocal.ui.explaining import Choice, ExplainRequest
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.upright_area import UprightArea

if TYPE_CHECKING:
    from budgetlocal.analysis.atelier.context import Workshop
    from budgetlocal.analysis.atelier.trial import Trial
    from budgetlocal.indicators.definitions import Indicator
    from budgetlocal.indicators.drafts import Draft

FIRST = "epargne_brute"
_PAUSE_MS = 250
_YEARS, _COMMUNES, _PAIR, _VERSIONS = range(4)


class AtelierPage(Page):
    """Catalogue at the left; indicator, years, communes and versions at the right."""

    LANES = ("atelier", "catalogue", "formule", "communes", "ensemble")

    def __init__(self, tools: Tools) -> None:
        """Take what the page asks of the window."""
        self._tools = tools
        self._store = LibraryStore(tools.folders.library)
        super().__init__(tools.jobs)
        self._store.setParent(self)
        self._sharing = Sharing(tools, self._store, self)

    def _build(self, content: QWidget) -> None:
        self._workshop: Workshop | None = None
        self._indicator: Indicator | None = None
        self._trial: Trial | None = None
        self._code = FIRST
        outer = QVBoxLayout(content)
        outer.setContentsMargins(12, 12, 8, 10)
        self._panel = CataloguePanel()
        self._draft = DraftPanel()
        self._years = TableView(self.tr("Valeur par exercice"))
        self._communes = CommunesTab()
        self._pair = PairTab()
        self._versions = VersionsTab()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._panel)
        splitter.addWidget(self._right_side())
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 5)
        wide = self.fontMetrics().averageCharWidth()
        splitter.setSizes([wide * 62, wide * 89])
        outer.addWidget(splitter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def _right_side(self) -> UprightArea:
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Détail de l'indicateur"))
        for widget, title in (
            (self._years, self.tr("Exercices")),
            (self._communes, self.tr("Communes")),
            (self._pair, self.tr("Mettre en regard")),
            (self._versions, self.tr("Versions")),
        ):
            self._tabs.addTab(widget, title)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._draft)
        column.addWidget(self._tabs, 1)
        area = UprightArea(right)
        area.setAccessibleName(self.tr("Indicateur"))
        return area

    def _connect(self) -> None:
        self._panel.chosen.connect(self._choose)
        self._panel.filtered.connect(self._ask_catalogue)
        self._panel.asked.connect(self._do)
        self._draft.formula_edited.connect(self._pause.start)
        self._pause.timeout.connect(self._try)
        self._draft.save_asked.connect(self._save)
        self._draft.remove_asked.connect(self._remove)
        self._draft.explain_asked.connect(self._explain)
        self._draft.editor.suggest_from(self._suggestions)
        self._tabs.currentChanged.connect(self._ask_tab)
        self._communes.asked.connect(self._ask_tab)
        self._pair.asked.connect(self._ask_tab)
        self._communes.chart_asked.connect(self.chart_asked)
        self._communes.workbook_asked.connect(self.workbook_asked)
        self._versions.taken_back.connect(self._take_back)
        self._years.workbook_asked.connect(self.workbook_asked)
        self._panel.table.workbook_asked.connect(self.workbook_asked)
        self._store.changed.connect(self._reload)

    @property
    def table(self) -> TableSpec | None:
        """The values by exercice of the indicator shown."""
        return self._years.table

    def focus_content(self) -> None:
        """Put the keyboard on the catalogue."""
        self._panel.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> bool:
        """Put the cursor in the filter of the catalogue."""
        self._panel.focus_filter()
        return True

    def explain_request(self) -> ExplainRequest | None:
        """Return the indicator shown, when the catalogue or the library holds it."""
        indicator = self._indicator
        if indicator is None or self._workshop is None:
            return None
        origin = IndicatorOrigin(indicator.code, self._workshop.exercice)
        return ExplainRequest((Choice(indicator.label, origin),))

    def _refresh(self, subject: Subject) -> None:
        try:
            library = self._store.library
        except UserError as err:
            self.show_refusal(err)
            return
        text = self._panel.filter_text
        reference = self._tools.folders.reference

        def work(ticket: Ticket) -> Opened:
            return opened_workshop(subject, library, reference, text, ticket)

        self.jobs.run(work, lane="atelier", done=self._show, refused=self.show_refusal)

    def _show(self, opened: Opened) -> None:
        from budgetlocal.analysis.atelier.comparison import is_comparable
        from budgetlocal.indicators.catalogue import examples

        self._workshop = opened.workshop
        self._completion = opened.suggestions
        definitions = opened.workshop.definitions
        if self._code not in definitions:
            self._code = FIRST
        self._panel.show_catalogue(opened.catalogue, self._code)
        comparable = [each for each in definitions if is_comparable(each, definitions)]
        self._pair.offer(examples(), comparable)
        self._panel.show_refused(opened.refused)
        self._enable()
        self._open(definitions[self._code])
        self.show_content()

    def _suggestions(self, word: str):  # noqa: ANN202
        return self._completion.matching(word) if self._workshop is not None else ()

    @Slot(str)
    def _choose(self, code: str) -> None:
        if self._workshop is not None and code in self._workshop.definitions and code != self._code:
            self._code = code
            self._open(self._workshop.definitions[code])

    def _open(self, indicator: Indicator) -> None:
        """Show an indicator with the formula that holds for the document."""
        if self._workshop is None:
            return
        self._indicator = indicator
        subject = self._workshop.evaluation.subject
        year = self._workshop.exercice
        formula = indicator.formula(subject.norme_of(year), year, subject.budget)
        place = indicator.formulas.index(formula) if formula is not None else 0
        is_own = self._store.library.entry(indicator.code) is not None
        self._draft.show_indicator(indicator, place, is_own=is_own)
        self._versions.show_entry(self._store.library.entry(indicator.code))
        self._try()

    @Slot()
    def _try(self) -> None:
        """Ask what the formula gives; that of the indicator itself when it is unchanged."""
        workshop, indicator = self._workshop, self._indicator
        if workshop is None:
            return
        text = self._draft.draft().formulas[0].text if indicator is None else self._text()
        is_same = indicator is not None and text in {each.text for each in indicator.formulas}

        def work(_ticket: Ticket) -> Trial:
            from budgetlocal.analysis.atelier.trial import try_formula, try_indicator

            if is_same and indicator is not None:
                return try_indicator(indicator, workshop)
            return try_formula(text, workshop)

        self.jobs.run(work, lane="formule", done=self._show_trial, refused=self._draft.show_refusal)

    def _text(self) -> str:
        return self._draft.editor.toPlainText().strip()

    def _show_trial(self, trial: Trial) -> None:
        self._trial = trial
        self._draft.show_trial(trial)
        self._years.show_table(trial.years)
        self._ask_tab()

    @Slot(str)
    def _ask_catalogue(self, text: str) -> None:
        workshop = self._workshop
        if workshop is None:
            return

        def work(_ticket: Ticket) -> TableSpec:
            from budgetlocal.analysis.atelier.catalogue_table import catalogue_table

            return catalogue_table(workshop, text)

        self.jobs.run(
            work,
            lane="catalogue",
            done=lambda table: self._panel.show_catalogue(table, self._code),
            refused=self.show_refusal,
        )

    @Slot()
    def _ask_tab(self) -> None:
        """Ask for what the tab in front shows; the others wait until they are looked at."""
        if self._workshop is None or self._trial is None:
            return
        if self._tabs.currentIndex() == _COMMUNES and self._trial.indicator is not None:
            self._ask_communes(self._workshop, self._trial.indicator)
        elif self._tabs.currentIndex() == _PAIR:
            self._ask_pair(self._workshop)

    def _ask_communes(self, workshop: Workshop, indicator: Indicator) -> None:
        kind, level = self._communes.sample, self._communes.level

        def work(_ticket: Ticket):  # noqa: ANN202
            from budgetlocal.analysis.atelier.comparison import compared

            return compared(indicator, workshop, kind, level)

        self.jobs.run(
            work,
            lane="communes",
            done=self._communes.show_comparison,
            refused=self._draft.show_refusal,
        )

    def _ask_pair(self, workshop: Workshop) -> None:
        first, second = (workshop.definitions.get(code) for code in self._pair.codes)
        if first is None or second is None:
            return

        def work(_ticket: Ticket):  # noqa: ANN202
            from budgetlocal.analysis.atelier.comparison import together

            return together(first, second, workshop)

        self.jobs.run(
            work,
            lane="ensemble",
            done=lambda answer: self._pair.show_answer(answer, first, second),
            refused=self._draft.show_refusal,
        )

    @Slot(object)
    def _do(self, do: LibraryDo) -> None:
        actions = {
            LibraryDo.NEW: self._new,
            LibraryDo.OPEN: self._sharing.open,
            LibraryDo.SHARE: self._sharing.share,
            LibraryDo.OPENANAFI: self._sharing.open_trame,
            LibraryDo.UNDO: self._store.undo_stack.undo,
            LibraryDo.REDO: self._store.undo_stack.redo,
        }
        actions[do]()

    def _new(self) -> None:
        self._indicator = None
        self._trial = None
        self._code = ""
        self._draft.show_new()
        self._years.show_table(None)
        self._versions.show_entry(None)

    @Slot()
    def _save(self) -> None:
        self._keep(self._draft.draft())

    @Slot(object)
    def _take_back(self, draft: Draft) -> None:
        self._keep(draft)

    def _keep(self, draft: Draft) -> None:
        """Check a draft and keep it; what is wrong is said beside the formula."""
        from budgetlocal.indicators.catalogue import catalogue
        from budgetlocal.indicators.drafts import checked, free_code

        workshop = self._workshop
        if workshop is None:
            return
        try:
            free_code(draft.code, catalogue())
            checked(draft, workshop.definitions, workshop.units)
        except UserError as err:
            self._draft.show_refusal(err)
            return
        self._code = draft.code
        self._store.save(draft, self.tr("l'indicateur « {nom} »").format(nom=draft.label))

    @Slot()
    def _remove(self) -> None:
        code = self._code
        self._code = FIRST
        self._store.remove(code, self.tr("la suppression de « {code} »").format(code=code))

    @Slot()
    def _explain(self) -> None:
        if self._trial is not None and self._trial.explanation is not None:
            ExplainFlow(self._tools).show_known(self._trial.explanation)

    @Slot()
    def _reload(self) -> None:
        self._enable()
        if self.subject is not None:
            self._refresh(self.subject)

    def _enable(self) -> None:
        stack = self._store.undo_stack
        self._panel.enable(
            can_undo=stack.canUndo(),
            can_redo=stack.canRedo(),
            can_share=bool(self._store.library.entries),
        )
