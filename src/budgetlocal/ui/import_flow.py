"""From files to the workspace: read beside the window, compare, ask, import, report."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from budgetlocal.core.errors import UserError
from budgetlocal.core.meanings import Severity
from budgetlocal.ui.demonstration import statements_of
from budgetlocal.ui.errors_dialog import Problem, ProblemDialog, problem_of
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.table_flow import TableFlow
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.core.changes import Changes
    from budgetlocal.core.document import BudgetDocument
    from budgetlocal.importing.tables.answers import Identite
    from budgetlocal.workspace.relation import Relation
    from budgetlocal.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Reading:
    """A file that was read, or why it could not be."""

    path: Path
    document: BudgetDocument | None = None
    error: UserError | None = None
    is_table: bool = False
    """Whether it is a table, which is read in a window of its own."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did."""

    documents: tuple[int, ...]
    lines: int
    is_demonstration: bool


class ImportFlow(QObject):
    """One import at a time; the files of one import are one undo step."""

    finished = Signal(object)
    """The Imported value, when every file was dealt with."""

    def __init__(self, tools: Tools, context: Callable[[], Identite]) -> None:
        """Import into the workspace of the session, opening one when there is none.

        `context` tells whose budget is on the screen, for the tables that do not say it.
        """
        super().__init__(tools.window)
        self._tools = tools
        self._tables = TableFlow(tools, context)
        self._queue: list[tuple[tuple[Path, ...], bool]] = []
        self._is_busy = False
        self._waiting: list[Reading] = []
        self._problems: list[Problem] = []
        self._documents: list[int] = []
        self._lines = 0
        self._is_demonstration = False
        self._has_macro = False

    def start(self, paths: Sequence[Path], *, is_demonstration: bool = False) -> None:
        """Read some files; the good ones are imported, the others reported.

        Files that come while others are being dealt with wait for their turn.
        """
        self._queue.append((tuple(paths), is_demonstration))
        if not self._is_busy:
            self._start_next()

    def _start_next(self) -> None:
        self._is_busy = bool(self._queue)
        if not self._is_busy:
            return
        files, self._is_demonstration = self._queue.pop(0)
        self._problems, self._documents, self._lines = [], [], 0
        self._tools.jobs.run(
            lambda ticket: read_files(files, ticket, is_demonstration=self._is_demonstration),
            lane="import",
            label=self.tr("Lecture de %n fichier(s)", "", len(files)),
            done=self._take,
            refused=self._report_one,
            cancelled=self._start_next,
        )

    def _take(self, readings: tuple[Reading, ...]) -> None:
        self._waiting = list(readings)
        self._has_macro = False
        self._next()

    def _next(self) -> None:
        """Deal with the files that need no answer, stop at the first that does."""
        while self._waiting:
            reading = self._waiting.pop(0)
            if reading.is_table:
                self._tables.ask(reading.path, partial(self._take_table, reading.path))
                return
            if reading.document is None:
                self._problems.append(self._problem(reading))
            elif not self._settle(reading, reading.document):
                return
        self._finish()

    def _take_table(
        self, path: Path, documents: tuple[BudgetDocument, ...], error: UserError | None
    ) -> None:
        """Go on with the documents that the person took from a table, none when it was left."""
        if error is not None:
            self._problems.append(problem_of(error, path.name))
        self._waiting = [*(Reading(path, each) for each in documents), *self._waiting]
        self._next()

    def _settle(self, reading: Reading, document: BudgetDocument) -> bool:
        """Import a document or say why not; return False when the person has to answer first."""
        from budgetlocal.workspace.relation import RelationKind

        if not self._tools.session.is_open:
            self._tools.session.start_new()
        relation = self._tools.session.workspace.relation_to(document)
        self._problems += self._disagreements(reading, relation)
        if relation.kind is RelationKind.NEW:
            self._import(document, replace=False)
            return True
        if relation.kind is RelationKind.COMPLETES:
            self._complete(reading, document, relation)
            return True
        if relation.kind is RelationKind.CONFLICT:
            self._ask(reading, document, relation)
            return False
        self._problems.append(self._already_there(reading, relation))
        return True

    def _complete(self, reading: Reading, document: BudgetDocument, relation: Relation) -> None:
        """Add the annexes to a document that an older version imported without them."""
        number = relation.document_id
        assert number is not None  # noqa: S101 - that relation names a document
        title = self.tr("les annexes de {document}").format(document=self._title(document))
        self._edit(title, lambda workspace: workspace.complete_document(number, document))
        message = self.tr(
            "Ce document était déjà dans le classeur ; ses annexes y sont ajoutées (%n ligne(s)).",
            "",
            len(document.annexes),
        )
        self._problems.append(Problem(reading.path.name, message, severity=Severity.INFO))

    def _ask(self, reading: Reading, document: BudgetDocument, relation: Relation) -> None:
        from budgetlocal.ui.dialogs.conflict import ConflictDialog
        from budgetlocal.workspace.line_changes import line_changes

        repository = self._tools.session.workspace.repository
        known = repository.lines(relation.document_id) if relation.document_id is not None else ()
        changes = line_changes(known, document.lines)
        name = self._title(document)
        dialog = ConflictDialog(name, reading.path.name, relation, changes, self._tools.window)
        dialog.answered.connect(partial(self._answer, reading, document))
        dialog.open()

    def _answer(self, reading: Reading, document: BudgetDocument, replace: bool) -> None:
        if replace:
            self._import(document, replace=True)
        else:
            kept = self.tr("{document} : l'existant est gardé.")
            message = kept.format(document=self._title(document))
            self._problems.append(Problem(reading.path.name, message, severity=Severity.INFO))
        self._next()

    def _import(self, document: BudgetDocument, *, replace: bool) -> None:
        moment = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            changes = self._edit(
                self._title(document),
                lambda workspace: workspace.import_document(
                    document, imported_at=moment, replace=replace
                ),
            )
        except UserError as err:
            self._problems.append(problem_of(err, document.source.name))
            return
        self._documents += changes.added
        self._lines += len(document.lines)

    def _edit(self, title: str, edit: Callable[[Workspace], Changes]) -> Changes:
        """Do an edit inside the one undo step of the import."""
        if not self._has_macro:
            self._tools.session.undo_stack.beginMacro(self._macro(title))
            self._has_macro = True
        return self._tools.session.perform(title, edit)

    def _finish(self) -> None:
        if self._has_macro:
            self._end_macro()
        if self._is_demonstration:
            self._tools.session.forget_edits()
        self.finished.emit(Imported(tuple(self._documents), self._lines, self._is_demonstration))
        self._report()

    def _end_macro(self) -> None:
        """Close the undo step under the name of what was really imported."""
        stack = self._tools.session.undo_stack
        if len(self._documents) > 1:
            count = self.tr("%n document(s)", "", len(self._documents))
            stack.command(stack.count() - 1).setText(self._macro(count))
        stack.endMacro()

    def _report(self) -> None:
        if self._problems:
            only_known = all(problem.severity is Severity.INFO for problem in self._problems)
            title = (
                self.tr("Rien de nouveau dans %n fichier(s)", "", len(self._problems))
                if only_known
                else self.tr("%n fichier(s) à regarder", "", len(self._problems))
            )
            ProblemDialog(title, self._problems, self._tools.window).open()
        self._start_next()

    def _report_one(self, error: UserError) -> None:
        self._problems = [problem_of(error)]
        self._report()

    def _problem(self, reading: Reading) -> Problem:
        assert reading.error is not None  # noqa: S101 - a reading holds a document or an error
        return problem_of(reading.error, reading.path.name)

    def _already_there(self, reading: Reading, relation: Relation) -> Problem:
        from budgetlocal.workspace.relation import RelationKind

        if relation.kind is RelationKind.SAME_FILE:
            message = self.tr("Ce fichier est déjà dans le classeur.")
        else:
            message = self.tr(
                "Ce document est déjà dans le classeur, avec exactement les mêmes lignes."
            )
        hint = self.tr("Rien n'a changé.")
        return Problem(reading.path.name, message, hint=hint, severity=Severity.INFO)

    def _disagreements(self, reading: Reading, relation: Relation) -> list[Problem]:
        """Return what the file says otherwise than the workspace about who votes the budget."""
        sentence = self.tr("Le fichier dit « {donne} », le classeur connaît « {connu} ».")
        hint = self.tr("Vérifiez que ce fichier est bien celui de cette collectivité.")
        return [
            Problem(
                reading.path.name,
                sentence.format(donne=each.given, connu=each.known),
                hint=hint,
                severity=Severity.WARNING,
            )
            for each in relation.disagreements
        ]

    def _macro(self, what: str) -> str:
        return self.tr("l'import de {document}").format(document=what)

    def _title(self, document: BudgetDocument) -> str:
        header = document.header
        if header.situation_date:
            day = date.fromisoformat(header.situation_date).strftime("%d/%m/%Y")
            return self.tr("situation au {jour}, {budget}").format(jour=day, budget=header.budget)
        return self.tr("{etape} {exercice}, {budget}").format(
            etape=header.etape_label, exercice=header.exercice, budget=header.budget
        )


def read_files(
    paths: Sequence[Path], ticket: Ticket, *, is_demonstration: bool = False
) -> tuple[Reading, ...]:
    """Return what each file holds; a file that cannot be read does not stop the others.

    The tables of the demonstration are read at once: nothing has to be asked about them.
    """
    from budgetlocal.importing import refusals

    readings: list[Reading] = []
    for rank, path in enumerate(paths):

        def tell(percent: int, rank: int = rank, name: str = path.name) -> None:
            ticket.tell((rank * 100 + percent) // len(paths), name)

        try:
            reading = _read(path, tell, ticket.is_cancelled)
            if reading.is_table and is_demonstration:
                found = [each.document for each in readings if each.document is not None]
                readings += [Reading(path, each) for each in statements_of(path, found)]
            else:
                readings.append(reading)
        except UserError as err:
            readings.append(Reading(path, error=err))
        except OSError as err:
            refused = refusals.unreadable(path.name, err.strerror or str(err))
            readings.append(Reading(path, error=refused))
    return tuple(readings)


def _read(path: Path, tell: Callable[[int], None], is_cancelled: Callable[[], bool]) -> Reading:
    """Return the document of an XML; a table waits for its window.

    Raises:
        UserError: it is neither, or cannot be read.
        OSError: it is not there.

    """
    from budgetlocal.importing.grid.reading import read_table_file
    from budgetlocal.importing.reading import read_document
    from budgetlocal.importing.signatures import TABLES, FileKind, kind_of

    kind = kind_of(path)
    if kind is FileKind.XML:
        return Reading(path, read_document(path, progress=tell, is_cancelled=is_cancelled))
    if kind not in TABLES:
        # The reader of tables refuses it, and knows what to do with each kind.
        read_table_file(path, row_limit=1)
    return Reading(path, is_table=True)
