"""The window of the table import: the sheet as it is, what was understood, what is asked, at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QUndoStack
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.errors import UserError
from budgetlocal.importing.grid.table_file import TableFile
from budgetlocal.importing.tables.answers import Answers, Identite
from budgetlocal.importing.tables.recettes import Recette
from budgetlocal.importing.tables.report import SheetReading, Statut
from budgetlocal.importing.tables.roles import Role, RowRole
from budgetlocal.ui.forms import Wording, tick_box
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.table_import import answering, reading
from budgetlocal.ui.table_import.answers_command import AnswersCommand
from budgetlocal.ui.table_import.results import Results, Tab
from budgetlocal.ui.table_import.sheet_panel import SheetPanel
from budgetlocal.ui.table_import.status_line import StatusLine
from budgetlocal.ui.widgets.dialog_size import open_size

if TYPE_CHECKING:
    from budgetlocal.importing.tables.report import TableImport

LANE, SEARCH_LANE = "tableau", "registre"
_SHEET_SHARE = 55
"""Percent of the height that the sheet takes at first."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What the person decided to import."""

    report: TableImport
    remembers: bool
    """Whether the layout is to be kept as a recette."""


class TableImportDialog(QDialog):
    """Nothing enters the workspace before "Importer"; each choice can be undone."""

    imported = Signal(object)
    """An Accepted."""
    unreadable = Signal(object)
    """The UserError of a file that holds nothing to show; the window has closed."""
    workbook_asked = Signal(object)

    def __init__(
        self,
        path: Path,
        jobs: Jobs,
        *,
        context: Identite,
        recettes: Sequence[Recette],
        nomenclatures: Sequence[str],
        parent: QWidget | None,
    ) -> None:
        """Read a file and show it; `context` is the budget on the screen. Call `open()`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._path = path
        self._jobs = jobs
        self._recettes = tuple(recettes)
        self._answers = Answers(contexte=context)
        self._file: TableFile | None = None
        self._understood: reading.Understood | None = None
        self._undo = QUndoStack(self)
        self._build(nomenclatures)
        self._connect()
        self._read()

    def _build(self, nomenclatures: Sequence[str]) -> None:
        self.setWindowTitle(self.tr("Importer « {fichier} »").format(fichier=self._path.name))
        self._sheets = SheetPanel()
        self._results = Results(nomenclatures)
        self._status = StatusLine()
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._sheets)
        splitter.addWidget(self._results)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_SHEET_SHARE, 100 - _SHEET_SHARE])
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(splitter, 1)
        column.addWidget(self._status)
        column.addLayout(self._button_row())
        self._fit()

    def _fit(self) -> None:
        """Take nearly all of the window below, so that the sheet and what is asked both fit."""
        below = self.parentWidget()
        room = below.size() - QSize(32, 32) if below is not None else None
        self.resize(open_size(self, letters=120, lines=38, room=room))

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._undo_button = QPushButton(self.tr("Dé&faire ce choix"))
        self._undo_button.setToolTip(self.tr("Revenir sur le dernier choix (Ctrl+Z)"))
        self._undo_button.setAutoDefault(False)
        self._undo_button.setEnabled(False)
        self._remembers = tick_box(
            Wording(
                self.tr("Se &souvenir de cette présentation"),
                self.tr("Le prochain fichier qui a les mêmes titres sera lu de la même façon."),
            )
        )
        self._remembers.setChecked(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._import = self._buttons.addButton(
            self.tr("&Importer"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._import.setDefault(True)
        self._import.setEnabled(False)
        row.addWidget(self._undo_button)
        row.addWidget(self._remembers)
        row.addStretch(1)
        row.addWidget(self._buttons)
        return row

    def _connect(self) -> None:
        self._sheets.role_chosen.connect(self._choose_role)
        self._sheets.role_moved.connect(self._move_role)
        self._sheets.row_role_chosen.connect(self._choose_row_role)
        self._sheets.header_chosen.connect(self._choose_header)
        self._sheets.sheet_chosen.connect(self._read_sheet)
        self._results.questions.answered.connect(self._choose_answer)
        self._results.questions.field_asked.connect(self._show_field)
        self._results.questions.place_asked.connect(self._sheets.go_to)
        self._results.identity.changed.connect(self._choose_identity)
        self._results.identity.search_asked.connect(self._search)
        self._results.repairs.refusal_asked.connect(self._refuse)
        self._results.repairs.place_asked.connect(self._sheets.go_to)
        self._results.workbook_asked.connect(self.workbook_asked)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        self._undo_button.clicked.connect(self._undo.undo)
        self._undo.canUndoChanged.connect(self._undo_button.setEnabled)
        for action, keys in (
            (self._undo.createUndoAction(self), QKeySequence.StandardKey.Undo),
            (self._undo.createRedoAction(self), QKeySequence.StandardKey.Redo),
        ):
            action.setShortcut(QKeySequence(keys))
            self.addAction(action)
        self.finished.connect(self._stop)

    # ------------------------------------------------------------------------------- reading

    def _read(self) -> None:
        self._status.say_busy(self.tr("Lecture du fichier…"))
        is_large = self._path.is_file() and self._path.stat().st_size > reading.PREVIEW_FROM_BYTES
        task = reading.preview if is_large else reading.read_whole
        path = self._path
        self._jobs.run(
            lambda ticket: task(path, ticket),
            lane=LANE,
            label="" if is_large else self.tr("Lecture de {fichier}").format(fichier=path.name),
            done=self._take_file,
            refused=self._show_refusal,
        )

    def _take_file(self, file: TableFile) -> None:
        self._file = file
        self._sheets.show_file(file, self._path.name)
        if file.is_preview:
            path = self._path
            self._status.say_busy(self.tr("Voici le début du fichier ; la suite se lit…"))
            self._jobs.run(
                lambda ticket: reading.read_whole(path, ticket),
                lane=LANE,
                label=self.tr("Lecture de {fichier}").format(fichier=path.name),
                done=self._take_file,
                refused=self._show_refusal,
            )
        else:
            self._ask()

    def _ask(self) -> None:
        """Understand the file again with the present answers."""
        file, answers, recettes = self._file, self._answers, self._recettes
        if file is None or file.is_preview:
            return
        self._import.setEnabled(False)
        self._status.say_busy(self.tr("Analyse du tableau…"))
        self._jobs.run(
            lambda ticket: reading.understood(file, answers, recettes, ticket),
            lane=LANE,
            label=self.tr("Analyse de {fichier}").format(fichier=self._path.name),
            done=self._show,
            refused=self._show_refusal,
        )

    def _show(self, understood: reading.Understood) -> None:
        is_first = self._understood is None or self._understood.report.refus is not None
        report = understood.report
        self._understood = understood
        self._results.show_understood(understood, self._answers)
        self._results.setVisible(report.refus is None)
        if is_first and report.refus is None:
            self._results.setCurrentIndex(Tab.QUESTIONS if report.questions else Tab.RESULT)
        self._sheets.show_readings(report.lecture.sheets)
        self._status.show_report(report)
        self._import.setEnabled(report.statut is Statut.IMPORTE)

    def _show_refusal(self, error: UserError) -> None:
        if self._file is None:
            self.unreadable.emit(error)
            self.reject()
        else:
            self._status.show_refusal(error)

    # ------------------------------------------------------------------------------- answers

    def _set(self, text: str, answers: Answers) -> None:
        """Take other answers, as one undo step."""
        if answers != self._answers:
            self._undo.push(AnswersCommand(text, self._answers, answers, self._take_answers))

    def _take_answers(self, answers: Answers) -> None:
        self._answers = answers
        self._ask()

    @Slot(object, int, object)
    def _choose_role(self, read: SheetReading, column: int, role: Role) -> None:
        changed = answering.with_role(self._answers, read, column, role)
        self._set(self.tr("le rôle d'une colonne"), changed)

    @Slot(object, int, int)
    def _move_role(self, read: SheetReading, source: int, target: int) -> None:
        moved = answering.with_moved_role(self._answers, read, source, target)
        self._set(self.tr("le rôle d'une colonne"), moved)

    @Slot(object, object, object)
    def _choose_row_role(self, read: SheetReading, rows: Sequence[int], role: RowRole) -> None:
        changed = answering.with_rows(self._answers, read.name, rows, role)
        self._set(self.tr("le rôle de lignes"), changed)

    @Slot(object, object)
    def _choose_header(self, read: SheetReading, rows: Sequence[int]) -> None:
        changed = answering.with_header(self._answers, read.name, rows)
        self._set(self.tr("les titres des colonnes"), changed)

    @Slot(object, bool)
    def _read_sheet(self, read: SheetReading, is_read: bool) -> None:
        changed = answering.with_sheet(self._answers, read.name, is_read=is_read)
        self._set(self.tr("les feuilles lues"), changed)

    @Slot(str, str)
    def _choose_answer(self, question_id: str, choice: str) -> None:
        asked = self._understood.report.questions if self._understood else ()
        for question in asked:
            if question.id == question_id:
                changed = answering.with_choice(self._answers, question, choice)
                self._set(self.tr("une réponse"), changed)

    @Slot(object)
    def _choose_identity(self, fields: dict[str, object]) -> None:
        self._set(self.tr("l'identité"), answering.with_identity(self._answers, **fields))

    @Slot(str, bool)
    def _refuse(self, repair: str, is_refused: bool) -> None:
        changed = answering.with_refusal(self._answers, repair, is_refused=is_refused)
        self._set(self.tr("une réparation"), changed)

    # -------------------------------------------------------------------------------- places

    @Slot(str)
    def _show_field(self, name: str) -> None:
        self._results.setCurrentIndex(Tab.IDENTITY)
        self._results.identity.focus_field(name)

    @Slot(str)
    def _search(self, text: str) -> None:
        self._jobs.run(
            lambda _ticket: reading.searched(text),
            lane=SEARCH_LANE,
            done=self._results.identity.show_found,
            refused=self._show_refusal,
        )

    @Slot()
    def _accept(self) -> None:
        if self._results.identity.fault:
            self._show_field(self._results.identity.fault)
        elif self._understood is not None and self._import.isEnabled():
            self.imported.emit(Accepted(self._understood.report, self._remembers.isChecked()))
            self.accept()

    @Slot()
    def _stop(self) -> None:
        for lane in (LANE, SEARCH_LANE):
            self._jobs.cancel_lane(lane)
