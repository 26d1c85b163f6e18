"""Official files into the reference database: one after the other, with questions and reports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from budgetlocal.core.errors import UserError
from budgetlocal.ui.dialogs.question import NumberQuestion
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.errors_dialog import Problem, ProblemDialog, problem_of
from budgetlocal.ui.forms import Wording
from budgetlocal.ui.jobs import Job, Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.reference.official.values import ImportReport, Source

LANE = "donnees-import"


class OfficialFlow(QObject):
    """One import at a time; what was read before a cancel stays."""

    started = Signal(object)
    """The Job that reads a file."""
    imported = Signal(object)
    """The ImportReport of one file."""
    removed = Signal()
    ended = Signal()
    """No file is waiting any more."""

    def __init__(self, tools: Tools, shelf: Shelf, parent: QObject) -> None:
        """Import into the reference database of the person."""
        super().__init__(parent)
        self._tools = tools
        self._shelf = shelf
        self._waiting: list[Path] = []
        self._problems: list[Problem] = []
        self._is_busy = False

    def start(self, paths: Sequence[Path]) -> None:
        """Import some files; those that come meanwhile wait for their turn."""
        self._waiting += paths
        if not self._is_busy:
            self._next()

    def ask_and_remove(self, source: Source) -> None:
        """Say what would go, and remove a source if the person agrees."""
        from budgetlocal.analysis.open_data.sources import removal_words

        box = QMessageBox(self._tools.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("BudgetLocal")
        box.setText(self.tr("Supprimer cette source ?"))
        box.setInformativeText(say(removal_words(source)))
        remove = box.addButton(self.tr("&Supprimer"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("&Garder"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(box.deleteLater)
        remove.clicked.connect(lambda: self._remove(source.id))
        box.open()

    def _remove(self, source_id: int) -> None:
        folder = self._shelf.official_folder

        def task(_ticket: Ticket) -> None:
            from budgetlocal.reference.official.database import UserReference

            with UserReference.open(folder) as reference:
                reference.remove(source_id)

        self._tools.jobs.run(
            task,
            lane="donnees-suppression",
            label=self.tr("Suppression de la source"),
            done=lambda _nothing: self.removed.emit(),
            refused=self._tell_one,
            outlives_workspace=True,
        )

    def _next(self) -> None:
        self._is_busy = bool(self._waiting)
        if self._is_busy:
            self._import(self._waiting.pop(0), None)
            return
        self.ended.emit()
        if self._problems:
            problems, self._problems = self._problems, []
            title = self.tr("%n fichier(s) à regarder", "", len(problems))
            ProblemDialog(title, problems, self._tools.window).open()

    def _import(self, path: Path, vintage: int | None) -> None:
        shelf = self._shelf
        job: Job = self._tools.jobs.run(
            lambda ticket: import_file(path, shelf, vintage, ticket),
            lane=LANE,
            label=self.tr("Import de {fichier}").format(fichier=path.name),
            done=self._take,
            refused=lambda error: self._refuse(path, error),
            cancelled=self._stop,
            outlives_workspace=True,
        )
        self.started.emit(job)

    def _take(self, report: ImportReport) -> None:
        self.imported.emit(report)
        self._next()

    def _stop(self) -> None:
        """Leave the files that wait: the person has had enough."""
        self._waiting.clear()
        self._next()

    def _refuse(self, path: Path, error: UserError) -> None:
        from budgetlocal.reference.official.refusals import VintageNeededError

        if isinstance(error, VintageNeededError):
            self._ask_vintage(path, error)
            return
        self._problems.append(problem_of(error, path.name))
        self._next()

    def _ask_vintage(self, path: Path, error: UserError) -> None:
        question = NumberQuestion(
            self.tr("De quelle année est {fichier} ?").format(fichier=path.name),
            say(error.message),
            Wording(
                self.tr("&Millésime"), self.tr("L'année que le producteur donne à ce fichier.")
            ),
            datetime.now(UTC).year,
            none=self.tr("inconnu"),
            parent=self._tools.window,
        )

        def answer(year: int) -> None:
            if year:
                self._import(path, year)
            else:
                give_up()

        def give_up() -> None:
            self._problems.append(problem_of(error, path.name))
            self._next()

        question.answered.connect(answer)
        question.rejected.connect(give_up)
        question.open()

    def _tell_one(self, error: UserError) -> None:
        title = self.tr("La source n'a pas été supprimée")
        ProblemDialog(title, [problem_of(error)], self._tools.window).open()


def import_file(path: Path, shelf: Shelf, vintage: int | None, ticket: Ticket) -> ImportReport:
    """Import one file beside the window, and return what was done."""
    from budgetlocal.reference.official.importing import import_official
    from budgetlocal.reference.today import ExtractRegister

    return import_official(
        path,
        shelf.official_folder,
        ExtractRegister(shelf.extract),
        vintage=vintage,
        progress=lambda percent: ticket.tell(percent, ""),
        is_cancelled=ticket.is_cancelled,
    )
