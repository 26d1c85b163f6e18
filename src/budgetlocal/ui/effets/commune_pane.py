"""One commune: its criteria at the left, its grants at the right, with what-if."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import StudyKind
from budgetlocal.simulation.fiche import Fiche, from_json, read_pasted, to_json
from budgetlocal.simulation.fields import When
from budgetlocal.ui.donnees.search_bar import SearchResults
from budgetlocal.ui.effets.commune_results import CommuneResults
from budgetlocal.ui.effets.fiche_form import FicheForm
from budgetlocal.ui.effets.paste_dialog import PasteDialog
from budgetlocal.ui.effets.store import StudyStore
from budgetlocal.ui.extract_access import SHARED
from budgetlocal.ui.forms import (
    Segments,
    Wording,
    combo_box,
    label_of,
    name_input,
    stacked_field,
    tick_box,
)
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.scrolling import narrowest, scrolling_column
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.core.text import Text
    from budgetlocal.simulation.commune_answer import CommuneAnswer
    from budgetlocal.simulation.workshop import Workshop
    from budgetlocal.ui.donnees.shelf import Shelf
    from budgetlocal.ui.pages.page import Subject

LANE = "effets-commune"
_PAUSE_MS = 0
"""Several changes at once ask one question, when the window has nothing else to do."""
_FIRST_YEAR = 2024
_HELD = 0
_MOST_CHOSEN = 12
"""Communes shown first in the effects of a law."""


@dataclass(frozen=True, slots=True, eq=False)
class _Shown:
    answer: CommuneAnswer
    is_national: bool
    history: TableSpec | None
    budget: TableSpec | None
    debt: Text | None
    budget_refusal: UserError | None


class CommunePane(QWidget):
    """Computes in the national file when it is there, else from the sheet alone."""

    workbook_asked = Signal(object)
    data_asked = Signal()
    own_changed = Signal(object)
    """The INSEE codes of the communes that the person has looked at, the last one first."""

    def __init__(
        self, tools: Tools, workshop: Workshop, shelf: Shelf, parent: QWidget | None = None
    ) -> None:
        """Begin without a commune."""
        super().__init__(parent)
        self._tools = tools
        self._workshop = workshop
        self._shelf = shelf
        self._years: tuple[int, ...] = ()
        self._subject: Subject | None = None
        self._subject_key = ("", "")
        self.code = ""
        self._looked: tuple[str, ...] = ()
        self._commune = ""
        self.base: Fiche | None = None
        self.fiche: Fiche | None = None
        self._is_national = False
        self.store = StudyStore(tools, StudyKind.FICHE_DGF)
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._connect()

    @property
    def table(self) -> TableSpec | None:
        """The table that is looked at."""
        if self._faces.currentWidget() is self._search:
            return self._search.table
        return self.results.table if self._faces.currentWidget() is self._work else None

    def use_years(self, years: tuple[int, ...]) -> None:
        """Take the years of the imported national files."""
        self._years = years
        shown = tuple(self._year.itemData(rank) for rank in range(self._year.count()))
        now = datetime.now().astimezone().year
        offered = years or tuple(range(max(now, _FIRST_YEAR + 2), _FIRST_YEAR - 1, -1))
        if shown != offered:
            self._year.blockSignals(True)
            self._year.clear()
            for year in offered:
                self._year.addItem(str(year), year)
            self._year.blockSignals(False)
            if self._commune:
                self._start()

    def use_subject(self, subject: Subject | None, code: str, name: str = "") -> None:
        """Take the open budget, with the INSEE code of its commune or, unknown, its name."""
        self._subject, self._subject_key = subject, (code, "" if code else name)
        if not self._commune and code:
            self.choose(code)
        elif not self._commune and name:
            self.type_in(name)
        elif self._commune:
            self._pause.start()

    def choose(self, code: str) -> None:
        """Show a commune by its INSEE code."""
        from budgetlocal.reference.values import Kind

        owner = self._shelf.extract.by_code(Kind.COMMUNE, code)
        self.code, self._commune = code, owner.name if owner is not None else code
        self._looked = (code, *(each for each in self._looked if each != code))[:_MOST_CHOSEN]
        self.own_changed.emit(self._looked)
        self._start()

    def type_in(self, name: str) -> None:
        """Begin the sheet of a commune that the extract does not know."""
        self.code, self._commune = "", name
        self._start()

    def focus_filter(self) -> None:
        """Put the cursor in the search line."""
        self._search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.line.selectAll()

    def focus_content(self) -> None:
        """Put the keyboard on the grants, or on the search line."""
        if self._faces.currentWidget() is self._work:
            self.results.focus_content()
        else:
            self.focus_filter()

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        if self.results.answer is not None:
            self.results.show_answer(self.results.answer)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._search = SearchResults(self._tools.jobs, self._shelf)
        row = QHBoxLayout()
        line = self._search.line
        row.addWidget(label_of(line, Wording(self.tr("&Commune"), line.accessibleDescription())))
        row.addWidget(line, 1)
        column.addLayout(row)
        self._begin = EmptyState()
        self._begin.say(
            self.tr("De quelle commune ?"),
            self.tr(
                "Cherchez-la par son nom ou son code INSEE. Ses critères viennent du fichier national de "
                "la DGCL quand il est importé, sinon de sa fiche individuelle DGF, que vous recopiez."
            ),
        )
        self._work = self._work_area()
        self._faces = QStackedWidget()
        for widget in (self._begin, self._search, self._work):
            self._faces.addWidget(widget)
        column.addWidget(self._faces, 1)

    def _work_area(self) -> QWidget:
        work = QWidget()
        across = QHBoxLayout(work)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        left = QWidget()
        area, column = scrolling_column(left, self.tr("Critères de la commune"), 8)
        column.setContentsMargins(0, 4, 8, 8)
        self._name = label("", "heading", selectable=True)
        column.addWidget(self._name)
        self._banner = self._data_banner()
        column.addWidget(self._banner)
        column.addLayout(self._choice_row())
        self._trial = tick_box(
            Wording(
                self.tr("&Essayer d'autres critères"),
                self.tr("La fiche reste comme elle est ; les écarts sont montrés à droite"),
            )
        )
        column.addWidget(self._trial)
        self._ranks = Segments(
            Wording(
                self.tr("Rangs"), self.tr("Ce que deviennent les rangs quand un critère change")
            ),
            (
                Wording(self.tr("Rangs tenus"), self.tr("Chaque commune garde son rang")),
                Wording(
                    self.tr("Rangs recalculés"),
                    self.tr("Toutes les communes sont classées de nouveau"),
                ),
            ),
        )
        self._ranks.choose(1)
        column.addWidget(self._ranks)
        self._problem = label("", "warning", selectable=True)
        self._problem.hide()
        column.addWidget(self._problem)
        self.form = FicheForm()
        column.addWidget(self.form)
        left.setMinimumWidth(narrowest(area))
        across.addWidget(left, 2)
        self.results = CommuneResults()
        across.addWidget(self.results, 4)
        return work

    def _data_banner(self) -> QWidget:
        banner = QWidget()
        column = QVBoxLayout(banner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            label(
                self.tr(
                    "Sans le fichier national, ou pour une commune qui n'y est pas : recopiez sa fiche "
                    "individuelle DGF. Un champ vide est inconnu ; la dotation qui en a besoin n'est pas "
                    "calculée."
                ),
                "muted",
            )
        )
        self._to_data = QPushButton(self.tr("Importer le fichier national…"))
        self._to_data.setProperty("role", "link")
        column.addWidget(self._to_data, 0, Qt.AlignmentFlag.AlignLeft)
        return banner

    def _choice_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        wording = Wording(self.tr("A&nnée"), self.tr("L'année des critères et de la loi"))
        self._year = combo_box(wording)
        row.addWidget(stacked_field(self._year, wording))
        row.addStretch(1)
        self._paste = QPushButton(self.tr("C&oller une fiche…"))
        help_words = self.tr("Remplir les champs avec le texte de la fiche individuelle")
        name_input(self._paste, Wording(self._paste.text(), help_words))
        self._reset = QPushButton(self.tr("Re&venir à la fiche"))
        help_words = self.tr("Oublier les critères essayés")
        name_input(self._reset, Wording(self._reset.text(), help_words))
        for button in (self._paste, self._reset):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    @Slot()
    def _soon(self) -> None:
        """Ask when all that changes together has changed."""
        self._pause.start()

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask)
        self._search.chosen.connect(self._choose_number)
        self._search.found.connect(lambda: self._faces.setCurrentWidget(self._search))
        self._search.left.connect(self._leave_search)
        self._search.workbook_asked.connect(self.workbook_asked)
        self._search.refused.connect(self._tell)
        self._to_data.clicked.connect(self.data_asked)
        self._year.currentIndexChanged.connect(self._start)
        self._paste.clicked.connect(self._ask_paste)
        self._reset.clicked.connect(self._forget_trial)
        self._trial.toggled.connect(self._switch_trial)
        self._ranks.group.idClicked.connect(self._soon)
        self.form.changed.connect(self._change)
        self.form.notified.connect(self._change_notified)
        self.form.refused.connect(self._tell)
        self.results.grant_chosen.connect(self._soon)
        self.results.workbook_asked.connect(self.workbook_asked)
        self.store.changed.connect(self._reload)

    @Slot()
    def _leave_search(self) -> None:
        self._faces.setCurrentWidget(self._work if self._commune else self._begin)

    @Slot(int)
    def _choose_number(self, number: int) -> None:
        owner = self._shelf.extract.collectivite(number)
        self._search.line.clear()
        if owner is None or owner.kind.value != "commune":
            self._begin.say(
                self.tr("Ces dotations sont celles des communes"),
                self.tr("Cherchez une commune : les EPCI et les départements ont d'autres règles."),
            )
            self._faces.setCurrentWidget(self._begin)
            return
        self.choose(owner.code)

    @Slot()
    def _start(self) -> None:
        """Begin with the sheet of the commune: that of the file, else the one that was kept."""
        self.base = self.fiche = None
        self._is_national = bool(self._years) and bool(self.code)
        self._trial.blockSignals(True)
        self._trial.setChecked(False)
        self._trial.blockSignals(False)
        if not self._commune:
            return
        self._faces.setCurrentWidget(self._work)
        self._name.setText(f"{self._commune} ({self.code})" if self.code else self._commune)
        self._banner.setVisible(not self._is_national)
        if not self._is_national:
            self.base = self.fiche = self._kept()
        self._dress_form()
        self._pause.start()

    def _year_shown(self) -> int:
        return int(self._year.currentData() or _FIRST_YEAR)

    def _study_name(self) -> str:
        named = f"{self._commune} ({self.code})" if self.code else self._commune
        return f"{named} {self._year_shown()}"

    def _kept(self) -> Fiche:
        """Return the kept sheet of the commune and year, or an empty one with what is known."""
        from budgetlocal.simulation.national_values import published

        study = self.store.named(self._study_name())
        if study is not None:
            try:
                return from_json(study.content)
            except UserError as err:
                self._tell(err)
        try:
            known = published(self._year_shown())
        except UserError:
            known = {}
        return Fiche(self._commune, self.code, self._year_shown(), known)

    def _dress_form(self) -> None:
        has_trial = self._is_national or self._trial.isChecked()
        self._trial.setVisible(not self._is_national)
        self._paste.setVisible(not self._is_national)
        self._ranks.setVisible(self._is_national)
        self._reset.setVisible(has_trial)
        self._reset.setEnabled(self.fiche is not None and self.fiche != self.base)
        whens = {When.NOW, When.BEFORE} if self._is_national else set(When)
        self.form.allow(frozenset(whens))
        if self.fiche is not None:
            self.form.show_fiche(self.fiche, self.base if has_trial else None)

    @Slot(str, object)
    def _change(self, key: str, value: Decimal | None) -> None:
        if self.fiche is None:
            return
        self._problem.hide()
        try:
            self.fiche = self._completed(self.fiche.with_value(key, value), key)
        except UserError as err:
            self._tell(err)
            self._dress_form()
            return
        if not self._is_national and not self._trial.isChecked():
            self.base = self.fiche
            self._keep()
        self._dress_form()
        self._pause.start()

    @Slot(str, object)
    def _change_notified(self, grant: str, value: Decimal | None) -> None:
        if self.base is None or self.fiche is None:
            return
        self.base = self.base.with_notified(grant, value)
        self.fiche = self.fiche.with_notified(grant, value)
        self._keep()
        self._pause.start()

    def _completed(self, fiche: Fiche, key: str) -> Fiche:
        """Add the published means of the strate when the population is given."""
        from budgetlocal.simulation.national_values import published

        if self._is_national or key != "population_dgf" or key not in fiche.values:
            return fiche
        means = published(fiche.year, int(fiche.values[key]))
        return replace(fiche, values={**means, **fiche.values})

    def _keep(self) -> None:
        if self.base is not None and self.store.is_open:
            self.store.keep(self._study_name(), to_json(self.base))

    @Slot()
    def _reload(self) -> None:
        """Follow undo, redo, and another workspace."""
        if self._is_national or not self._commune or self._trial.isChecked():
            return
        kept = self._kept()
        if kept != self.base:
            self.base = self.fiche = kept
            self._dress_form()
            self._pause.start()

    @Slot()
    def _switch_trial(self) -> None:
        if not self._trial.isChecked():
            self.fiche = self.base
        self._dress_form()
        self._pause.start()

    @Slot()
    def _forget_trial(self) -> None:
        self.fiche = self.base
        self._dress_form()
        self._pause.start()

    @Slot()
    def _ask_paste(self) -> None:
        dialog = PasteDialog(self._tools.window)
        dialog.pasted.connect(self.paste)
        dialog.open()

    @Slot(str)
    def paste(self, text: str) -> None:
        """Fill the form with what a pasted sheet gives, and say what was not understood."""
        if self.fiche is None:
            return
        found = read_pasted(text)
        for key, value in found.values.items():
            self.fiche = self._completed(self.fiche.with_value(key, value), key)
        if not self._trial.isChecked():
            self.base = self.fiche
            self._keep()
        words = [self.tr("%n champ(s) rempli(s).", "", len(found.values))]
        words += [say(reason) for reason in found.refused]
        if found.unread:
            left = " | ".join(found.unread[:5])
            words.append(self.tr("Lignes non comprises : {lignes}").format(lignes=left))
        self._problem.setText(" ".join(words))
        self._problem.show()
        self._dress_form()
        self._pause.start()

    @Slot(object)
    def _tell(self, err: UserError) -> None:
        parts = (say(err.where), say(err.message), say(err.hint))
        self._problem.setText(" ".join(part for part in parts if part))
        self._problem.show()

    @Slot()
    def _ask(self) -> None:
        """Compute; an older question is dropped."""
        if not self._commune:
            return
        task = _Task(
            self._workshop,
            self._year_shown(),
            self.code,
            self.base,
            self.fiche,
            self.results.grant,
            is_national=self._is_national,
            are_ranks_held=self._ranks.chosen == _HELD,
            subject=self._subject if self._subject_key == self._key() else None,
        )
        self._tools.jobs.run(
            task.run,
            lane=LANE,
            done=self._show,
            refused=self._refuse,
            label=self.tr("Dotations de la commune…") if self.results.answer is None else "",
        )

    def _key(self) -> tuple[str, str]:
        return self.code, "" if self.code else self._commune

    def _show(self, shown: _Shown) -> None:
        if self._is_national and not shown.is_national:
            self._is_national = False
            self._banner.setVisible(True)
            self.base = self.fiche = self._kept()
            words = self.tr(
                "Cette commune n'est pas dans le fichier national, ou il lui manque un critère : "
                "recopiez sa fiche individuelle."
            )
            self._problem.setText(words)
            self._problem.show()
            self._dress_form()
            self._pause.start()
            return
        if self.base is None:
            self.base = shown.answer.fiche
            self.fiche = shown.answer.fiche if self.fiche is None else self.fiche
        self._dress_form()
        self.results.show_answer(shown.answer)
        self.results.show_history(shown.history)
        if shown.budget_refusal is not None:
            err = shown.budget_refusal
            self.results.say_budget(f"{say(err.message)} {say(err.hint)}")
        else:
            self.results.show_budget(shown.budget, shown.debt)

    def _refuse(self, err: UserError) -> None:
        self.results.say_state(f"{say(err.message)} {say(err.hint)}")


@dataclass(frozen=True, slots=True)
class _Task:
    """One question, with all that it needs and nothing of the window."""

    workshop: Workshop
    year: int
    code: str
    base: Fiche | None
    fiche: Fiche | None
    grant: str
    is_national: bool
    are_ranks_held: bool
    subject: Subject | None

    def run(self, ticket: Ticket) -> _Shown:
        """Compute the answer."""
        if self.is_national:
            ticket.tell(5, "")
            self.workshop.nation(self.year)
            ticket.stop_if_cancelled()
        from budgetlocal.simulation.history import history_table

        answer, is_national = self._answer()
        budget = debt = refusal = None
        if self.subject is not None and any(answer.change.values()):
            from budgetlocal.simulation.commune_answer import budget_answer

            try:
                budget, debt = budget_answer(
                    self.subject.read_focus(), answer.change, answer.grants.source
                )
            except UserError as err:
                refusal = err
        history = history_table(SHARED.extract(), self.code) if self.code else None
        return _Shown(answer, is_national, history, budget, debt, refusal)

    def _answer(self) -> tuple[CommuneAnswer, bool]:
        from budgetlocal.simulation.commune_answer import Ranks, from_fiche, from_nation

        if not self.is_national:
            base = self.base or Fiche("", self.code, self.year)
            return from_fiche(base, self.fiche, self.grant), False
        ranks = Ranks.HELD if self.are_ranks_held else Ranks.AGAIN
        try:
            return from_nation(
                self.workshop, self.year, self.code, self.fiche, ranks, self.grant
            ), True
        except KeyError:
            return from_fiche(Fiche("", self.code, self.year)), False
