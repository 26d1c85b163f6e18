"""A law or an amendment: sentences whose numbers change, and what it does to all communes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.errors import UserError
from budgetlocal.simulation.articles import articles
from budgetlocal.simulation.nation import Financing
from budgetlocal.simulation.reforme import Reforme
from budgetlocal.ui.effets.law_results import LawResults
from budgetlocal.ui.effets.reforme_menu import ReformeMenu
from budgetlocal.ui.effets.sentence import SentenceEditor
from budgetlocal.ui.extract_access import SHARED
from budgetlocal.ui.forms import Wording, combo_box, name_input, stacked_field
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.scrolling import narrowest, scrolling_column
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.simulation.law_answer import LawAnswer, Question
    from budgetlocal.simulation.workshop import Workshop

LANE = "effets-loi"
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
        shown = tuple(self._year.itemData(rank) for rank in range(self._year.count()))
        if shown != years:
            self._year.blockSignals(True)
            self._year.clear()
            for year in years:
                self._year.addItem(str(year), year)
            self._year.blockSignals(False)
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
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        work = QWidget()
        across = QHBoxLayout(work)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(self._law_side(), 2)
        self.results = LawResults()
        across.addWidget(self.results, 3)
        self._faces.addWidget(work)
        outer.addWidget(self._faces)

    def _law_side(self) -> QWidget:
        side = QWidget()
        area, column = scrolling_column(side, self.tr("Le texte de la loi"), 8)
        column.setContentsMargins(0, 4, 8, 8)
        column.addLayout(self._choices_row())
        self._name = label("", "heading", selectable=True)
        column.addWidget(self._name)
        self._list = QListWidget()
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        name_input(
            self._list,
            Wording(
                self.tr("Articles"), self.tr("L'article dont les nombres se changent en dessous")
            ),
        )
        for each in articles():
            item = QListWidgetItem(say(each.title))
            item.setToolTip(self.tr("Article {numero} du CGCT").format(numero=each.number))
            self._list.addItem(item)
        height = max(self._list.sizeHintForRow(0), self.fontMetrics().height() + 4)
        self._list.setFixedHeight(height * self._list.count() + 2 * self._list.frameWidth() + 4)
        column.addWidget(self._list)
        self.sentence = SentenceEditor()
        column.addWidget(self.sentence)
        self._problem = label("", "warning", selectable=True)
        self._problem.hide()
        column.addWidget(self._problem)
        column.addLayout(self._undo_row())
        column.addWidget(self._financing_field())
        column.addWidget(self._against_field())
        column.addStretch(1)
        side.setMinimumWidth(narrowest(area))
        return side

    def _choices_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        wording = Wording(self.tr("A&nnée"), self.tr("L'année des critères et de la loi"))
        self._year = combo_box(wording)
        row.addWidget(stacked_field(self._year, wording))
        row.addStretch(1)
        self.menu = ReformeMenu(self._tools, lambda: self.reforme)
        row.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _undo_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._undo = QPushButton(self.tr("Ann&uler"))
        self._redo = QPushButton(self.tr("Ré&tablir"))
        for button, help_words in (
            (self._undo, self.tr("Revenir au nombre d'avant")),
            (self._redo, self.tr("Refaire ce qui vient d'être annulé")),
        ):
            name_input(button, Wording(button.text(), help_words))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _financing_field(self) -> QWidget:
        wording = Wording(
            self.tr("Une hausse d'enveloppe est &payée par"),
            self.tr("Qui paie quand l'amendement change les montants à répartir"),
        )
        self._financing = combo_box(wording)
        self._financing.addItem(self.tr("L'État (la DGF augmente)"), Financing.ETAT)
        self._financing.addItem(self.tr("L'écrêtement (enveloppe tenue)"), Financing.ECRETEMENT)
        return stacked_field(self._financing, wording)

    def _against_field(self) -> QWidget:
        wording = Wording(
            self.tr("Co&mparer à"), self.tr("La loi en vigueur, ou un autre amendement gardé")
        )
        self._against = combo_box(wording)
        return stacked_field(self._against, wording)

    @Slot()
    def _soon(self) -> None:
        """Ask when all that changes together has changed."""
        self._pause.start()

    def _connect(self) -> None:
        self._nothing.asked.connect(self.data_asked)
        self._year.currentIndexChanged.connect(self._change_year)
        self._list.currentRowChanged.connect(self._show_article)
        self.sentence.changed.connect(self._change)
        self.sentence.refused.connect(self._refuse_text)
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)
        self._financing.currentIndexChanged.connect(self._change_financing)
        self._against.currentIndexChanged.connect(self._soon)
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
            (self._year, self._year.findData(reforme.year)),
            (self._financing, self._financing.findData(reforme.financing)),
        ):
            box.blockSignals(True)
            box.setCurrentIndex(wanted)
            box.blockSignals(False)
        self._problem.hide()
        self._show_law()
        self._pause.start()

    def _show_law(self) -> None:
        reforme = self.reforme
        changed = {each.key for each in reforme.changed_articles()}
        count = len(reforme.changes)
        self._name.setText(
            (
                reforme.name
                or (self.tr("Amendement sans nom") if count else self.tr("Loi en vigueur"))
            )
            + (self.tr(" : %n nombre(s) changé(s)", "", count) if count else "")
        )
        for rank, each in enumerate(articles()):
            mark = "● " if each.key in changed else ""
            self._list.item(rank).setText(f"{mark}{say(each.title)}")
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        else:
            self._show_article(self._list.currentRow())
        self._undo.setEnabled(bool(self._past))
        self._redo.setEnabled(bool(self._future))
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
            self._show_article(self._list.currentRow())

    @Slot(str)
    def _refuse_text(self, text: str) -> None:
        words = self.tr("« {texte} » n'est pas un nombre : écrivez des chiffres, avec une virgule.")
        self._problem.setText(words.format(texte=text))
        self._problem.show()

    def _tell(self, err: UserError) -> None:
        parts = (say(err.message), say(err.where), say(err.hint))
        self._problem.setText(" ".join(part for part in parts if part))
        self._problem.show()

    @Slot()
    def _change_year(self) -> None:
        year = self._year.currentData()
        if year is not None:
            self.work_on(replace(self.reforme, year=int(year)))

    @Slot()
    def _change_financing(self) -> None:
        self.work_on(replace(self.reforme, financing=Financing(self._financing.currentData())))

    @Slot()
    def _fill_against(self) -> None:
        chosen = self._against.currentText()
        self._against.blockSignals(True)
        self._against.clear()
        self._against.addItem(self.tr("Loi en vigueur"), None)
        for name, reforme in self.menu.kept():
            if reforme.year == self.reforme.year:
                self._against.addItem(name, reforme)
        self._against.setCurrentIndex(max(0, self._against.findText(chosen)))
        self._against.blockSignals(False)

    @Slot()
    def ask(self) -> None:
        """Compute the amendment; an older question is dropped."""
        from budgetlocal.simulation.law_answer import Question

        if not self.reforme.year:
            return
        against = self._against.currentData() or Reforme("", self.reforme.year)
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
