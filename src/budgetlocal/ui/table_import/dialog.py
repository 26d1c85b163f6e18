"""The window of the table import: the sheet as it is, what was understood, what is asked, at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import verbatim
from budgetlocal.importing.grid.table_file import TableFile, column_letters
from budgetlocal.importing.tables.answers import Answers, Identite
from budgetlocal.importing.tables.recettes import Recette
from budgetlocal.importing.tables.report import Reparation, SheetReading, Statut
from budgetlocal.importing.tables.roles import Role, RowRole
from budgetlocal.ui.forms import Wording, combo_box, label_of, tick_box
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.language import say
from budgetlocal.ui.table_import import answering, reading
from budgetlocal.ui.table_import.answers_command import AnswersCommand
from budgetlocal.ui.table_import.results import Results, Tab
from budgetlocal.ui.table_import.role_bar import RoleBar
from budgetlocal.ui.table_import.sheet_view import SheetView
from budgetlocal.ui.table_import.status_line import StatusLine
from budgetlocal.ui.table_import.wording import role_name
from budgetlocal.ui.widgets.dialog_size import open_size
from budgetlocal.ui.widgets.texts import label

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
        self._refused: dict[str, Reparation] = {}
        """The repairs that were refused, which a reading without them does not list any more."""
        self._build(nomenclatures)
        self._connect()
        self._read()

    def _build(self, nomenclatures: Sequence[str]) -> None:
        self.setWindowTitle(self.tr("Importer « {fichier} »").format(fichier=self._path.name))
        self._sheet = SheetView(self.tr("Feuille du fichier"))
        self._roles = RoleBar()
        self._results = Results(nomenclatures)
        self._status = StatusLine()
        top = QWidget()
        upper = QVBoxLayout(top)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(6)
        upper.addLayout(self._sheet_row())
        upper.addWidget(self._sheet, 1)
        upper.addWidget(self._roles)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(top)
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

    def _sheet_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        wording = Wording(self.tr("&Feuille"), self.tr("La feuille du classeur qui est montrée."))
        self._sheets = combo_box(wording)
        self._sheets_label = label_of(self._sheets, wording)
        self._is_read = tick_box(
            Wording(self.tr("&Lire cette feuille"), self.tr("Ses lignes entrent dans le budget."))
        )
        self._reason = label("", "muted")
        for widget in (self._sheets_label, self._sheets, self._is_read):
            row.addWidget(widget)
        row.addWidget(self._reason, 1)
        return row

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
        self._sheets.currentIndexChanged.connect(self._show_sheet)
        self._is_read.clicked.connect(self._read_sheet)
        self._sheet.cell_chosen.connect(self._show_roles)
        self._sheet.selectionModel().selectionChanged.connect(self._show_rows)
        self._sheet.roles.menu_asked.connect(self._ask_role)
        self._sheet.roles.role_moved.connect(self._move_role)
        self._roles.role_chosen.connect(self._choose_role)
        self._roles.row_role_chosen.connect(self._choose_row_role)
        self._roles.header_asked.connect(self._choose_header)
        self._results.questions.answered.connect(self._choose_answer)
        self._results.questions.field_asked.connect(self._show_field)
        self._results.questions.place_asked.connect(self._show_place)
        self._results.identity.changed.connect(self._choose_identity)
        self._results.identity.search_asked.connect(self._search)
        self._results.repairs.refusal_asked.connect(self._refuse)
        self._results.repairs.place_asked.connect(self._show_place)
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
        self._show_names(file)
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

    def _show_names(self, file: TableFile) -> None:
        chosen = self._sheets.currentIndex()
        self._sheets.blockSignals(True)
        self._sheets.clear()
        for sheet in file.sheets:
            hidden = self.tr("{feuille} (masquée)").format(feuille=sheet.name)
            self._sheets.addItem(hidden if sheet.is_hidden else sheet.name or self._path.name)
        self._sheets.setCurrentIndex(max(chosen, 0))
        self._sheets.blockSignals(False)
        has_several = len(file.sheets) > 1
        for widget in (self._sheets_label, self._sheets, self._is_read):
            widget.setVisible(has_several)
        self._show_sheet()

    def _show(self, understood: reading.Understood) -> None:
        is_first = self._understood is None or self._understood.report.refus is not None
        report = answering.with_refused_repairs(understood.report, self._refused, self._answers)
        self._understood = understood = replace(understood, report=report)
        self._results.show_understood(understood, self._answers)
        self._results.setVisible(report.refus is None)
        if is_first and report.refus is None:
            self._choose_first_sheet(report)
            self._results.setCurrentIndex(Tab.QUESTIONS if report.questions else Tab.RESULT)
        self._show_sheet()
        self._status.show_report(report)
        self._import.setEnabled(report.statut is Statut.IMPORTE)

    def _show_refusal(self, error: UserError) -> None:
        if self._file is None:
            self.unreadable.emit(error)
            self.reject()
        else:
            self._status.show_refusal(error)

    def _choose_first_sheet(self, report: TableImport) -> None:
        for rank, each in enumerate(report.lecture.sheets):
            if each.is_used:
                self._sheets.setCurrentIndex(rank)
                return

    # --------------------------------------------------------------------------------- sheet

    def _reading(self) -> SheetReading | None:
        """Return how the sheet on the screen is read; a file that is refused can still be explained."""
        rank = self._sheets.currentIndex()
        if self._understood is None or self._file is None or rank < 0:
            return None
        sheets = self._understood.report.lecture.sheets
        if rank < len(sheets):
            return sheets[rank]
        return SheetReading(self._file.sheets[rank].name, is_used=False, raison=verbatim(""))

    @Slot()
    def _show_sheet(self) -> None:
        rank = self._sheets.currentIndex()
        if self._file is None or not 0 <= rank < len(self._file.sheets):
            return
        sheet, read = self._file.sheets[rank], self._reading()
        is_other = sheet is not self._sheet.sheet_model.sheet
        had_roles = self._sheet.sheet_model.reading is not None
        self._sheet.sheet_model.show(sheet, read)
        if is_other or (read is not None and not had_roles):
            self._sheet.size_columns()
        self._is_read.setChecked(read is not None and read.is_used)
        reason = say(read.raison) if read is not None else ""
        self._reason.setText(" · ".join([*_facts(self._file), *([reason] if reason else [])]))
        index = self._sheet.currentIndex()
        if index.isValid():
            self._show_roles(index.row(), index.column())
        elif read is not None and read.header_rows:
            self._sheet.go_to(read.header_rows[-1], 0, is_centred=False)

    @Slot(int, int)
    def _show_roles(self, row: int, column: int) -> None:
        model = self._sheet.sheet_model
        if model.reading is None:
            return
        letters = column_letters(model.sheet.first_column + column)
        self._roles.show_column(letters, model.use(column).role)
        self._show_rows()

    @Slot()
    def _show_rows(self) -> None:
        rows = self._sheet.chosen_rows()
        model = self._sheet.sheet_model
        if model.reading is None or not rows:
            return
        first, last = (model.sheet.first_row + row for row in (rows[0], rows[-1]))
        numbers = str(first) if first == last else f"{first}-{last}"
        self._roles.show_rows(numbers, model.row_role(rows[0]))

    @Slot(int, QPoint)
    def _ask_role(self, column: int, place: QPoint) -> None:
        read = self._reading()
        if read is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        now = answering.use_of(read, column).role
        for role in Role:
            action = menu.addAction(role_name(role))
            action.setCheckable(True)
            action.setChecked(role is now)
            action.setData((column, role))
        menu.triggered.connect(self._take_role)
        menu.popup(place)

    @Slot(QAction)
    def _take_role(self, action: QAction) -> None:
        column, role = action.data()
        self._set_role(column, Role(role))

    # ------------------------------------------------------------------------------- answers

    def _set(self, text: str, answers: Answers) -> None:
        """Take other answers, as one undo step."""
        if answers != self._answers:
            self._undo.push(AnswersCommand(text, self._answers, answers, self._take_answers))

    def _take_answers(self, answers: Answers) -> None:
        self._answers = answers
        self._ask()

    def _set_role(self, column: int, role: Role) -> None:
        read = self._reading()
        if read is not None and answering.use_of(read, column).role is not role:
            changed = answering.with_role(self._answers, read, column, role)
            self._set(self.tr("le rôle d'une colonne"), changed)

    @Slot(object)
    def _choose_role(self, role: Role) -> None:
        index = self._sheet.currentIndex()
        if index.isValid():
            self._set_role(index.column(), role)

    @Slot(int, int)
    def _move_role(self, source: int, target: int) -> None:
        read = self._reading()
        if read is not None:
            moved = answering.with_moved_role(self._answers, read, source, target)
            self._set(self.tr("le rôle d'une colonne"), moved)

    @Slot(object)
    def _choose_row_role(self, role: RowRole) -> None:
        read, rows = self._reading(), self._sheet.chosen_rows()
        if read is not None and rows:
            changed = answering.with_rows(self._answers, read.name, rows, role)
            self._set(self.tr("le rôle de lignes"), changed)

    @Slot()
    def _choose_header(self) -> None:
        read, rows = self._reading(), self._sheet.chosen_rows()
        if read is not None and rows:
            changed = answering.with_header(self._answers, read.name, rows[:3])
            self._set(self.tr("les titres des colonnes"), changed)

    @Slot(bool)
    def _read_sheet(self, is_read: bool) -> None:
        read = self._reading()
        if read is not None:
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
        known = self._understood.report.reparations if self._understood else ()
        self._refused |= {each.id: each for each in known if each.id == repair}
        changed = answering.with_refusal(self._answers, repair, is_refused=is_refused)
        self._set(self.tr("une réparation"), changed)

    # -------------------------------------------------------------------------------- places

    @Slot(str)
    def _show_field(self, name: str) -> None:
        self._results.setCurrentIndex(Tab.IDENTITY)
        self._results.identity.focus_field(name)

    @Slot(str)
    def _show_place(self, place: str) -> None:
        found = answering.cell_of(self._file, place) if self._file else None
        if found is not None:
            sheet, row, column = found
            self._sheets.setCurrentIndex(sheet)
            self._sheet.go_to(row, column)
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)

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


def _facts(file: TableFile) -> list[str]:
    """Return the encoding and the separator of a text, nothing for a workbook."""
    if not file.separator:
        return [file.encoding] if file.encoding else []
    name = "⇥" if file.separator == "\t" else file.separator
    words = QCoreApplication.translate("TableImportDialog", "séparateur « {signe} »")
    return [file.encoding, words.format(signe=name)]
