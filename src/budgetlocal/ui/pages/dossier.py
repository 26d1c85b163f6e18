"""The page Dossier de conseil: the deck and the note of an occasion, checked, compared, shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.kinds import Etape
from budgetlocal.core.studies import StudyKind
from budgetlocal.ui.dossier.changes_tab import ChangesTab
from budgetlocal.ui.dossier.checks_tab import ChecksTab
from budgetlocal.ui.dossier.council import Council
from budgetlocal.ui.dossier.drawing import Drawer
from budgetlocal.ui.dossier.edits import DossierEdits
from budgetlocal.ui.dossier.parts_tab import PartsTab
from budgetlocal.ui.dossier.reading import Answer, Asked, WorkshopStore, read_pack
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.forms import Wording, combo_box, date_field, stacked_field
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.dossier.changes import Event
    from budgetlocal.analysis.dossier.plan import Plan
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.export.pack_choices import PackChoices
    from budgetlocal.ui.dossier.seance import Seance
    from budgetlocal.ui.explaining import ExplainRequest

LANE, WRITING = "dossier", "dossier-ecriture"
_USUAL = {
    Etape.BP: "bp",
    Etape.DM: "dm",
    Etape.BS: "dm",
    Etape.SITUATION: "bp",
    Etape.CA: "ca",
    Etape.CFU: "ca",
}


class DossierPage(Page):
    """Parts on the left, the one looked at on the right; what the law asks; what changed."""

    LANES = (LANE, WRITING)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Wait for a document."""
        self._tools = tools
        self._store = WorkshopStore()
        self._edits = DossierEdits(tools)
        self._council = Council(tools)
        self._drawer = Drawer(tools.window)
        self._answer: Answer | None = None
        self._occasion = ""
        self._document: int | None = None
        super().__init__(tools.jobs, parent)

    @property
    def table(self) -> TableSpec | None:
        """The table of the tab that is shown."""
        tables = (self._parts.table, self._checks.table, self._changes.table)
        return tables[self._tabs.currentIndex()]

    @property
    def explained_subject(self) -> Subject | None:
        """The document of the pack, which need not be the one of the choosers."""
        if self.subject is None or self._answer is None:
            return self.subject
        number = self._answer.base_id
        entry = next((each for each in self.subject.entries if each.id == number), None)
        if entry is None:
            return self.subject
        given = self._answer.built.given_population
        own = set(self.subject.siblings)
        others = tuple(each for each in self._answer.documents if each not in own)
        return replace(self.subject, document=entry, population=given, others=others)

    def explain_request(self) -> ExplainRequest | None:
        """Return the numbers of the part that is looked at."""
        return self._parts.explain_request() if self._answer is not None else None

    def focus_content(self) -> None:
        """Put the keyboard on the list of the parts."""
        if self._answer is None:
            super().focus_content()
        else:
            self._parts.focus_parts()

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        if self._answer is not None:
            self._show(self._answer)

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addLayout(self._top_row())
        self._facts = label("", "small")
        column.addWidget(self._facts)
        self._warning = label("", "warning", selectable=True)
        self._warning.hide()
        column.addWidget(self._warning)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Dossier de conseil"))
        self._tabs.setDocumentMode(True)
        self._parts, self._checks, self._changes = PartsTab(), ChecksTab(), ChangesTab()
        self._tabs.addTab(self._parts, self.tr("Dossier"))
        self._tabs.addTab(self._checks, self.tr("Contrôle"))
        self._tabs.addTab(self._changes, self.tr("Ce qui a changé"))
        column.addWidget(self._tabs, 1)

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        occasion = Wording(self.tr("&Occasion"), self.tr("Ce que le conseil va examiner"))
        self._occasions = combo_box(occasion)
        when = Wording(self.tr("&Séance du"), self.tr("Le jour du conseil, imprimé sur le dossier"))
        self._day = date_field(when, date.today().isoformat())  # noqa: DTZ011 - their desk
        for field in (stacked_field(self._occasions, occasion), stacked_field(self._day, when)):
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        self._write = QPushButton(self.tr("Écrire le dossie&r…"))
        self._write.setToolTip(self.tr("Tous les fichiers du dossier, dans un répertoire"))
        self._start = QPushButton(self.tr("&Mode séance"))
        self._start.setProperty("role", "primary")
        self._start.setToolTip(self.tr("Les diapositives en plein écran, sans menus (F5)"))
        for button in (self._write, self._start):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _connect(self) -> None:
        self._occasions.activated.connect(self._choose_occasion)
        self._day.editingFinished.connect(self._choose_day)
        self._parts.edited.connect(self._keep)
        self._changes.mark_asked.connect(lambda: self._take_mark(is_council=False))
        self._write.clicked.connect(self._ask_choices)
        self._start.clicked.connect(self.start_council)
        self._council.kept.connect(lambda: self._take_mark(is_council=True))
        keys = QShortcut(QKeySequence(Qt.Key.Key_F5), self)
        keys.setContext(Qt.ShortcutContext.WindowShortcut)  # wherever the keyboard is
        keys.activated.connect(self.start_council)
        self._parts.workbook_asked.connect(self.workbook_asked)
        self._parts.chart_asked.connect(self.chart_asked)
        self._changes.workbook_asked.connect(self.workbook_asked)

    def _refresh(self, subject: Subject) -> None:
        self._fill_occasions(subject)
        repository = self._tools.session.workspace.repository
        entries = repository.documents()
        budgets = {each.id: each for each in repository.budgets()}
        budget = subject.document.budget_id
        town = budgets[budget].collectivite_id
        others = tuple(
            tuple(each.id for each in entries if each.budget_id == number)
            for number, each in budgets.items()
            if each.collectivite_id == town and number != budget
        )
        asked = Asked(
            subject=subject,
            occasion=self._occasion,
            others=others,
            studies=repository.studies(StudyKind.DOSSIER, budget),
            scenarios=repository.studies(StudyKind.SCENARIO, budget),
            programmes=repository.studies(StudyKind.PROGRAMME, budget),
            debt_study=next(
                (each.content for each in repository.studies(StudyKind.DETTE, budget)), None
            ),
            autorisations=repository.autorisations(budget),
            populations={
                each.exercice: given
                for each in subject.entries
                if (given := repository.population(each.id)) is not None
            },
            votes=self._votes(),
            official_folder=self._tools.folders.reference,
            today=date.today(),  # noqa: DTZ011 - the day on the person's desk
        )
        self.jobs.run(
            partial(_read, asked, self._store),
            lane=LANE,
            done=self._show,
            refused=self.show_refusal,
        )

    def _votes(self) -> tuple[str, ...]:
        """Return the votes of rates, which are of no collectivité when there are several."""
        repository = self._tools.session.workspace.repository
        if len(repository.collectivites()) != 1:
            return ()
        return tuple(study.content for study in repository.studies(StudyKind.VOTE_TAUX))

    def _fill_occasions(self, subject: Subject) -> None:
        from budgetlocal.analysis.dossier.definitions import occasions

        if self._document != subject.document.id:
            self._document = subject.document.id
            self._occasion = _USUAL[subject.document.etape]
        self._occasions.blockSignals(True)
        self._occasions.clear()
        for key, occasion in occasions().items():
            self._occasions.addItem(say(occasion.label), key)
        self._occasions.setCurrentIndex(self._occasions.findData(self._occasion))
        self._occasions.blockSignals(False)

    @Slot()
    def _choose_occasion(self) -> None:
        self._occasion = self._occasions.currentData()
        if self.subject is not None:
            self._refresh(self.subject)

    @Slot()
    def _choose_day(self) -> None:
        answer = self._answer
        wanted = self._day.date().toString(Qt.DateFormat.ISODate)
        if answer is not None and wanted != answer.built.pack.date.isoformat():
            self._keep(self.tr("la date du conseil"), replace(answer.built.plan, day=wanted))

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        built = answer.built
        when = built.pack.date
        self._day.blockSignals(True)
        self._day.setDate(QDate(when.year, when.month, when.day))
        self._day.blockSignals(False)
        words = self.tr("{diapos} diapositives, {passages} passages · {sujet}")
        self._facts.setText(
            words.format(
                diapos=len(built.pack.deck),
                passages=len(built.pack.document),
                sujet=say(built.pack.subtitle),
            )
        )
        warning = answer.warning
        self._warning.setVisible(warning is not None)
        if warning is not None:
            self._warning.setText(f"{say(warning.message)} {say(warning.hint)}")
        self._start.setEnabled(any(part.is_shown for part in built.deck))
        self._write.setEnabled(bool(built.pack.deck or built.pack.document))
        self._parts.show_pack(built)
        self._name_tabs(self._checks.show_pack(built), self._changes.show_pack(built))
        self.show_content()

    def _name_tabs(self, lacking: int, changed: int | None) -> None:
        """Say on the tabs how much lacks and how much changed."""
        check, change = self.tr("Contrôle"), self.tr("Ce qui a changé")
        if lacking:
            check = self.tr("Contrôle ({nombre})").format(nombre=lacking)
        if changed is not None:
            change = self.tr("Ce qui a changé ({nombre})").format(nombre=changed)
        self._tabs.setTabText(1, check)
        self._tabs.setTabText(2, change)

    @Slot(str, object)
    def _keep(self, text: str, plan: Plan) -> None:
        if self._answer is not None and self.subject is not None:
            self._edits.keep(text, plan, self._answer, self.subject.document.budget_id)

    def _take_mark(self, *, is_council: bool) -> None:
        from budgetlocal.analysis.dossier.changes import Event, snapshot_of

        if self._answer is None:
            return
        event: Event = Event.COUNCIL if is_council else Event.EXPORT
        today = date.today().isoformat()  # noqa: DTZ011 - the day on the person's desk
        snapshot = snapshot_of(self._answer.built, event, today)
        plan = replace(self._answer.built.plan, snapshot=snapshot)
        self._keep(self.tr("le repère des chiffres"), plan)

    @Slot()
    def start_council(self) -> Seance | None:
        """Show the slides on the whole screen."""
        subject = self.explained_subject
        if self._answer is None or subject is None or not self._start.isEnabled():
            return None
        return self._council.start(self._answer, subject)

    @Slot()
    def _ask_choices(self) -> None:
        from budgetlocal.ui.dossier.writing_dialog import WritingDialog

        if self._answer is None:
            return
        built = self._answer.built
        titles = dict.fromkeys(
            say(part.title)
            for part in (*built.pack.deck, *built.pack.document)
            if part.is_confidential
        )
        dialog = WritingDialog(
            self._tools,
            self._tools.window,
            hidden=tuple(titles),
            writes_hidden=built.plan.writes_confidential,
        )
        dialog.answered.connect(self._take_choices)
        dialog.open()

    @Slot(object)
    def _take_choices(self, choices: PackChoices) -> None:
        """Keep what was chosen of the confidential parts, which is undone as any edit."""
        if self._answer is None:
            return
        plan, wanted = self._answer.built.plan, choices.with_confidential
        if plan.writes_confidential != wanted:
            words = (
                self.tr("l'écriture des parties confidentielles")
                if wanted
                else self.tr("le retrait des parties confidentielles")
            )
            self._keep(words, replace(plan, writes_confidential=wanted))
        self._ask_folder(choices)

    def _ask_folder(self, choices: PackChoices) -> None:
        question = FileQuestion(
            Ask.FOLDER, self.tr("Où écrire le dossier"), self._tools.settings.last_folder
        )
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self._write_to(paths[0], choices)
        )

    def _write_to(self, folder: Path, choices: PackChoices) -> None:
        if self._answer is None or self.subject is None:
            return
        from budgetlocal.ui.dossier.writing import write_answer

        answer, drawer = self._answer, self._drawer
        open_reader = self._tools.session.workspace.open_reader
        recettes = self._tools.folders.recettes

        def task(ticket: Ticket) -> tuple[Path, ...]:
            with open_reader() as repository:
                return write_answer(
                    answer,
                    folder,
                    choices,
                    documents=[repository.document(number) for number in answer.documents],
                    recettes=recettes,
                    drawer=drawer,
                    ticket=ticket,
                )

        self._tools.settings.last_folder = str(folder)
        self.jobs.run(
            task,
            lane=WRITING,
            label=self.tr("Écriture du dossier"),
            done=lambda _paths: self._take_mark(is_council=False),
            refused=self._tell,
        )

    def _tell(self, error) -> None:  # noqa: ANN001 - a UserError
        title = self.tr("Le dossier n'a pas été écrit")
        ProblemDialog(title, [problem_of(error)], self._tools.window).open()


def _read(asked: Asked, store: WorkshopStore, ticket: Ticket) -> Answer:
    return read_pack(asked, store, ticket)
