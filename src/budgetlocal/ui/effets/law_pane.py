"""A law or an amendment: sentences whose numbers change, and what it does to all communes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.simulation.articles import articles
from budgetlocal.simulation.nation import Financing
from budgetlocal.simulation.projets import projet_in, projets_of
from budgetlocal.simulation.reforme import Reforme
from budgetlocal.ui.effets.law_results import LawResults
from budgetlocal.ui.effets.law_side import LawSide
from budgetlocal.ui.extract_access import SHARED
from budgetlocal.ui.forms import Wording
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.two_sides import LEFT, TwoSides

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.simulation.law_answer import LawAnswer, Question
    from budgetlocal.simulation.workshop import Workshop
    from budgetlocal.ui.pages.page import Subject

LANE = "effets-loi"
LANE_BUDGET = "effets-loi-budget"
_READABLE = 80
"""Letters that the effects need beside the text."""
_PAUSE_MS = 0
"""Several changes at once ask one question, when the window has nothing else to do."""


class LawPane(QWidget):
    """The law at the left, its effects at the right; the latest request wins."""

    workbook_asked = Signal(object)
    chart_asked = Signal(object)
    data_asked = Signal()

    def __init__(self, tools: Tools, workshop: Workshop, parent: QWidget | None = None) -> None:
        """Begin with the law in force; nothing is computed before `use_years`."""
        super().__init__(parent)
        self._tools = tools
        self._workshop = workshop
        self._own: tuple[str, ...] = ()
        self._subject: tuple[Subject | None, str] = (None, "")
        self.reforme = Reforme("", 0)
        self._past: list[Reforme] = []
        self._future: list[Reforme] = []
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self._connect()

    @property
    def table(self) -> TableSpec | None:
        """The table that is looked at."""
        return self.results.table if self._faces.currentIndex() == 1 else None

    def use_years(self, years: tuple[int, ...]) -> None:
        """Offer the years whose files are imported; without any, say what to fetch."""
        if not years:
            self._faces.setCurrentIndex(0)
            return
        self._faces.setCurrentIndex(1)
        shown = tuple(self._side.year.itemData(rank) for rank in range(self._side.year.count()))
        if shown != years:
            self._side.year.blockSignals(True)
            self._side.year.clear()
            for year in years:
                self._side.year.addItem(str(year), year)
            self._side.year.blockSignals(False)
        if self.reforme.year not in years:
            self.work_on(Reforme("", years[0]))
        else:
            self._pause.start()

    def use_own(self, codes: tuple[str, ...]) -> None:
        """Show some communes first."""
        if codes != self._own:
            self._own = codes
            if self.reforme.year:
                self._pause.start()

    def use_subject(self, subject: Subject | None, code: str) -> None:
        """Pour the law in the open budget of a commune; its INSEE code is empty when unknown."""
        self._subject = (subject, code)
        self._ask_budget()

    @Slot(object)
    def work_on(self, reforme: Reforme) -> None:
        """Show another amendment; what was shown can be taken back."""
        if reforme == self.reforme:
            return
        if self.reforme.year:
            self._past.append(self.reforme)
            self._future.clear()
        self._take(reforme)

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        self.results.dress()

    def focus_content(self) -> None:
        """Put the keyboard on the list of the articles."""
        if self._faces.currentIndex() == 1:
            self._halves.look_at(LEFT)
            self._side.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._nothing = EmptyState()
        self._nothing.say(
            self.tr("Il faut le fichier national de la DGCL"),
            self.tr(
                "Pour calculer toutes les communes, importez deux années qui se suivent du fichier "
                "« critères de répartition des dotations » de la DGCL, par exemple 2024 et 2025. La page "
                "Données dit où le prendre. Votre commune seule se calcule sans lui, dans l'onglet « Ma "
                "commune »."
            ),
            self.tr("Aller à la page Données"),
        )
        self._faces = QStackedWidget()
        self._faces.addWidget(self._nothing)
        self._side = LawSide(self._tools, lambda: self.reforme)
        self.menu, self.sentence = self._side.menu, self._side.sentence
        self.results = LawResults()
        self._halves = TwoSides(
            Wording(self.tr("Loi ou effets"), self.tr("Ce que le petit écran montre")),
            (
                (Wording(self.tr("Texte"), self.tr("Les articles et leurs nombres")), self._side),
                (Wording(self.tr("Effets"), self.tr("Ce que cela change")), self.results),
            ),
            (2, 3),
            letters=_READABLE,
        )
        self._faces.addWidget(self._halves)
        outer.addWidget(self._faces)

    @Slot()
    def _soon(self) -> None:
        """Ask when all that changes together has changed."""
        self._pause.start()

    def _connect(self) -> None:
        self._nothing.asked.connect(self.data_asked)
        self._side.year.currentIndexChanged.connect(self._change_year)
        self._side.list.currentRowChanged.connect(self._show_article)
        self.sentence.changed.connect(self._change)
        self.sentence.refused.connect(self._refuse_text)
        self._side.undo.clicked.connect(self.undo)
        self._side.redo.clicked.connect(self.redo)
        self._side.financing.currentIndexChanged.connect(self._change_financing)
        self._side.against.currentIndexChanged.connect(self._soon)
        self.menu.chosen.connect(self.work_on)
        self.menu.store.changed.connect(self._fill_against)
        self.results.grouping_chosen.connect(self._soon)
        self.results.workbook_asked.connect(self.workbook_asked)
        self.results.chart_asked.connect(self.chart_asked)

    @Slot()
    def undo(self) -> None:
        """Go back to the amendment as it was before the last change."""
        if self._past:
            self._future.append(self.reforme)
            self._take(self._past.pop())

    @Slot()
    def redo(self) -> None:
        """Do again what was undone."""
        if self._future:
            self._past.append(self.reforme)
            self._take(self._future.pop())

    def _take(self, reforme: Reforme) -> None:
        self.reforme = reforme
        for box, wanted in (
            (self._side.year, self._side.year.findData(reforme.year)),
            (self._side.financing, self._side.financing.findData(reforme.financing)),
        ):
            box.blockSignals(True)
            box.setCurrentIndex(wanted)
            box.blockSignals(False)
        self._side.say_problem("")
        self._show_law()
        self._pause.start()

    def _show_law(self) -> None:
        reforme = self.reforme
        changed = {each.key for each in reforme.changed_articles()}
        count = len(reforme.changes)
        bill = projet_in(reforme)
        name = reforme.name
        if bill is not None and name == bill.name and reforme.changes != bill.reforme().changes:
            name = self.tr("{projet}, amendé").format(projet=name)
        self._side.name.setText(
            (name or (self.tr("Amendement sans nom") if count else self.tr("Loi en vigueur")))
            + (self.tr(" : %n nombre(s) changé(s)", "", count) if count else "")
        )
        for rank, each in enumerate(articles()):
            mark = "● " if each.key in changed else ""
            self._side.list.item(rank).setText(f"{mark}{say(each.title)}")
        if self._side.list.currentRow() < 0:
            self._side.list.setCurrentRow(0)
        else:
            self._show_article(self._side.list.currentRow())
        self._side.undo.setEnabled(bool(self._past))
        self._side.redo.setEnabled(bool(self._future))
        self._fill_against()

    @Slot(int)
    def _show_article(self, rank: int) -> None:
        if rank >= 0 and self.reforme.year:
            focused = next((p for p, f in self.sentence.inputs.items() if f.hasFocus()), "")
            self.sentence.show_article(articles()[rank], self.reforme)
            self.sentence.focus_hole(focused)

    @Slot(str, object)
    def _change(self, path: str, value: Decimal) -> None:
        try:
            self.work_on(self.reforme.with_value(path, value))
        except UserError as err:
            self._tell(err)
            self._show_article(self._side.list.currentRow())

    @Slot(str)
    def _refuse_text(self, text: str) -> None:
        words = self.tr("« {texte} » n'est pas un nombre : écrivez des chiffres, avec une virgule.")
        self._side.say_problem(words.format(texte=text))

    def _tell(self, err: UserError) -> None:
        where = say(err.where)
        parts = (say(err.message), f"({where})." if where else "", say(err.hint))
        self._side.say_problem(" ".join(part for part in parts if part))

    @Slot()
    def _change_year(self) -> None:
        year = self._side.year.currentData()
        if year is None:
            return
        if projet_in(self.reforme) is not None and self.reforme.year != year:
            self.work_on(Reforme("", int(year)))  # a bill is of its own year
        else:
            self.work_on(replace(self.reforme, year=int(year)))

    @Slot()
    def _change_financing(self) -> None:
        self.work_on(replace(self.reforme, financing=Financing(self._side.financing.currentData())))

    @Slot()
    def _fill_against(self) -> None:
        chosen = self._side.against.currentText()
        self._side.against.blockSignals(True)
        self._side.against.clear()
        self._side.against.addItem(self.tr("Loi en vigueur"), None)
        for bill in projets_of(self.reforme.year):
            self._side.against.addItem(bill.name, bill.reforme())
        for name, reforme in self.menu.kept():
            if reforme.year == self.reforme.year:
                self._side.against.addItem(name, reforme)
        self._side.against.setCurrentIndex(max(0, self._side.against.findText(chosen)))
        self._side.against.blockSignals(False)

    @Slot()
    def ask(self) -> None:
        """Compute the amendment; an older question is dropped."""
        from budgetlocal.simulation.law_answer import Question

        if not self.reforme.year:
            return
        against = self._side.against.currentData() or Reforme("", self.reforme.year)
        question = Question(self.reforme, against, self.results.grouping, self._own)
        workshop = self._workshop
        if self.results.answer is None:
            self.results.say_state(self.tr("Premier calcul : lecture du fichier national…"))
        self._tools.jobs.run(
            lambda ticket: _answer(workshop, question, ticket),
            lane=LANE,
            done=self._show,
            refused=self._refuse,
            label=self.tr("Dotations de toutes les communes…")
            if self.results.answer is None
            else "",
            outlives_workspace=True,
        )

    def _show(self, answer: LawAnswer) -> None:
        self.results.show_answer(answer)
        self._ask_budget()

    def _ask_budget(self) -> None:
        """Pour what is shown in the open budget, beside the window."""
        from budgetlocal.simulation.law_budget import law_on_budget

        answer, (subject, code) = self.results.answer, self._subject
        if answer is None or subject is None or not code:
            self._tools.jobs.cancel_lane(LANE_BUDGET)
            self.results.show_budget(None)
            return
        self._tools.jobs.run(
            lambda _ticket: law_on_budget(answer.effects, code, subject.read_focus()),
            lane=LANE_BUDGET,
            done=self.results.show_budget,
            refused=self._tell,
        )

    def _refuse(self, err: UserError) -> None:
        self._tell(err)
        if self.results.answer is None:
            self.results.say_state(f"{say(err.message)} {say(err.hint)}")
        else:
            self.results.say_state(
                self.tr("Les chiffres ci-dessous sont ceux d'avant ce changement, qui est refusé.")
            )


def _answer(workshop: Workshop, question: Question, ticket: Ticket) -> LawAnswer:
    from budgetlocal.simulation.law_answer import law_answer

    ticket.tell(5, "")
    workshop.nation(question.reforme.year)
    ticket.stop_if_cancelled()
    ticket.tell(70, "")
    return law_answer(workshop, question, SHARED.extract())
