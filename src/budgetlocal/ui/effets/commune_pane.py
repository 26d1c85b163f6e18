"""One commune: its criteria at the left, its grants at the right, with what-if."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import StudyKind
from budgetlocal.simulation.fiche import Fiche, from_json, read_pasted, to_json
from budgetlocal.simulation.fields import When
from budgetlocal.ui.donnees.search_bar import SearchResults
from budgetlocal.ui.effets.commune_results import CommuneResults
from budgetlocal.ui.effets.commune_task import CommuneShown, CommuneTask
from budgetlocal.ui.effets.criteria_side import CriteriaSide
from budgetlocal.ui.effets.paste_dialog import PasteDialog
from budgetlocal.ui.effets.store import StudyStore
from budgetlocal.ui.forms import Wording, label_of
from budgetlocal.ui.language import say
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.two_sides import LEFT, RIGHT, TwoSides

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.simulation.workshop import Workshop
    from budgetlocal.ui.donnees.shelf import Shelf
    from budgetlocal.ui.pages.page import Subject

LANE = "effets-commune"
_PAUSE_MS = 0
"""Several changes at once ask one question, when the window has nothing else to do."""
_FIRST_YEAR = 2024
_HELD = 0
_READABLE = 80
"""Letters that the grants need beside the criteria."""
_MOST_CHOSEN = 12
"""Communes shown first in the effects of a law."""


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
        shown = tuple(self._side.year.itemData(rank) for rank in range(self._side.year.count()))
        now = datetime.now().astimezone().year
        offered = years or tuple(range(max(now, _FIRST_YEAR + 2), _FIRST_YEAR - 1, -1))
        if shown != offered:
            self._side.year.blockSignals(True)
            self._side.year.clear()
            for year in offered:
                self._side.year.addItem(str(year), year)
            self._side.year.blockSignals(False)
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
            self._halves.look_at(RIGHT)
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
        self._side = CriteriaSide()
        self.form = self._side.form
        self.results = CommuneResults()
        self._halves = TwoSides(
            Wording(self.tr("Critères ou dotations"), self.tr("Ce que le petit écran montre")),
            (
                (Wording(self.tr("Critères"), self.tr("Ce que dit la fiche")), self._side),
                (Wording(self.tr("Dotations"), self.tr("Ce qui en résulte")), self.results),
            ),
            (2, 4),
            letters=_READABLE,
        )
        return self._halves

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
        self._side.to_data.clicked.connect(self.data_asked)
        self._side.year.currentIndexChanged.connect(self._start)
        self._side.paste.clicked.connect(self._ask_paste)
        self._side.reset.clicked.connect(self._forget_trial)
        self._side.trial.toggled.connect(self._switch_trial)
        self._side.ranks.group.idClicked.connect(self._soon)
        self.form.changed.connect(self._change)
        self.form.notified.connect(self._change_notified)
        self.form.sourced.connect(self._change_source)
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
        self._side.say_problem("")
        self._is_national = bool(self._years) and bool(self.code)
        self._side.trial.blockSignals(True)
        self._side.trial.setChecked(False)
        self._side.trial.blockSignals(False)
        if not self._commune:
            return
        self._faces.setCurrentWidget(self._work)
        self._halves.look_at(RIGHT if self._is_national else LEFT)
        self._side.name.setText(f"{self._commune} ({self.code})" if self.code else self._commune)
        self._side.banner.setVisible(not self._is_national)
        if not self._is_national:
            self.base = self.fiche = self._kept()
        self._dress_form()
        self._pause.start()

    def _year_shown(self) -> int:
        return int(self._side.year.currentData() or _FIRST_YEAR)

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
        has_trial = self._is_national or self._side.trial.isChecked()
        self._side.trial.setVisible(not self._is_national)
        self._side.paste.setVisible(not self._is_national)
        self._side.ranks.setVisible(self._is_national)
        self._side.reset.setVisible(has_trial)
        self._side.reset.setEnabled(self.fiche is not None and self.fiche != self.base)
        whens = {When.NOW, When.BEFORE} if self._is_national else set(When)
        self.form.allow(frozenset(whens))
        if self.fiche is not None:
            self.form.show_fiche(self.fiche, self.base if has_trial else None)

    @Slot(str, object)
    def _change(self, key: str, value: Decimal | None) -> None:
        if self.fiche is None:
            return
        self._side.say_problem("")
        try:
            self.fiche = self._completed(self.fiche.with_value(key, value), key)
        except UserError as err:
            self._tell(err)
            self._dress_form()
            return
        if not self._is_national and not self._side.trial.isChecked():
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

    @Slot(str)
    def _change_source(self, words: str) -> None:
        if self.base is None or self.fiche is None:
            return
        self.base, self.fiche = self.base.with_source(words), self.fiche.with_source(words)
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
        if self._is_national or not self._commune or self._side.trial.isChecked():
            return
        kept = self._kept()
        if kept != self.base:
            self.base = self.fiche = kept
            self._dress_form()
            self._pause.start()

    @Slot()
    def _switch_trial(self) -> None:
        if not self._side.trial.isChecked():
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
        if not self._side.trial.isChecked():
            self.base = self.fiche
            self._keep()
        words = [self.tr("%n champ(s) rempli(s).", "", len(found.values))]
        words += [say(reason) for reason in found.refused]
        if found.unread:
            left = " | ".join(found.unread[:5])
            words.append(self.tr("Lignes non comprises : {lignes}").format(lignes=left))
        self._side.say_problem(" ".join(words))
        self._dress_form()
        self._pause.start()

    @Slot(object)
    def _tell(self, err: UserError) -> None:
        parts = (say(err.where), say(err.message), say(err.hint))
        self._side.say_problem(" ".join(part for part in parts if part))

    @Slot()
    def _ask(self) -> None:
        """Compute; an older question is dropped."""
        if not self._commune:
            return
        task = CommuneTask(
            self._workshop,
            self._year_shown(),
            self.code,
            self.base,
            self.fiche,
            self.results.grant,
            is_national=self._is_national,
            are_ranks_held=self._side.ranks.chosen == _HELD,
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

    def _show(self, shown: CommuneShown) -> None:
        if self._is_national and not shown.is_national:
            self._is_national = False
            self._side.banner.setVisible(True)
            self.base = self.fiche = self._kept()
            words = self.tr(
                "Cette commune n'est pas dans le fichier national, ou il lui manque un critère : "
                "recopiez sa fiche individuelle."
            )
            self._side.say_problem(words)
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
