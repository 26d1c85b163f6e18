"""The open document: the one door through which pages edit, undo, save and read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from pathlib import Path

from budgetlocal.core.changes import Changes
from budgetlocal.core.document import BudgetDocument, Line, Notice
from budgetlocal.core.money import Cents
from budgetlocal.workspace import refusals
from budgetlocal.workspace.commands.documents import (
    complete_document,
    import_document,
    import_documents,
    remove_document,
)
from budgetlocal.workspace.commands.exercice import set_population, set_potentiel_fiscal
from budgetlocal.workspace.commands.lines import put_line, remove_line
from budgetlocal.workspace.commands.names import rename_budget, rename_collectivite
from budgetlocal.workspace.connection import connect_reader, transaction
from budgetlocal.workspace.fingerprint import fingerprint
from budgetlocal.workspace.journal import Journal
from budgetlocal.workspace.lock import Lock, lock_document
from budgetlocal.workspace.opening import Opened, open_abandoned, open_file, open_new
from budgetlocal.workspace.preparing import Preparing
from budgetlocal.workspace.relation import Relation, relation_to
from budgetlocal.workspace.repository import Repository
from budgetlocal.workspace.saving import write_document
from budgetlocal.workspace.session import AbandonedSession
from budgetlocal.workspace.state import bind_to_file, mark_saved, read_state
from budgetlocal.workspace.studying import Studying


class Workspace:
    """A document being worked on, on a private copy that survives a crash.

    Every command is one transaction, on the disk when it returns, and one step of undo. Made by
    `create`, `open` or `recover`; used by one thread at a time; given back by `close`. Other
    threads read through `open_reader`.
    """

    def __init__(self, opened: Opened) -> None:
        """Take over what `opening` opened; callers use `create`, `open` or `recover`."""
        self._session = opened.session
        self._connection = opened.connection
        self._path = opened.path
        self._lock = opened.lock
        self._journal = Journal(opened.connection)
        self._repository = Repository(opened.connection)
        self.preparing = Preparing(self._journal)
        """The edits of drafts, landings and autorisations, each one step of undo."""
        self.studying = Studying(self._journal)
        """The edits of studies, each one step of undo."""

    @classmethod
    def create(cls, session_folder: Path) -> Workspace:
        """Return a new empty document without a file.

        `session_folder` is where all sessions are kept; each makes a folder of its own in it.

        Raises:
            NoRoomError: the session folder cannot be written.

        """
        return cls(open_new(session_folder))

    @classmethod
    def open(cls, path: Path, session_folder: Path) -> Workspace:
        """Return the document of a file, which is not touched before `save`.

        Raises:
            UserError: a class of `refusals` by cause: missing, unreadable, not a workspace, newer
                version, damaged, already open.

        """
        return cls(open_file(path, session_folder))

    @classmethod
    def recover(cls, abandoned: AbandonedSession) -> Workspace:
        """Return the unsaved work of a crash (see `session.abandoned_sessions`).

        Raises:
            UserError: it is recovered in another window, was discarded, or is damaged.

        """
        return cls(open_abandoned(abandoned))

    @property
    def path(self) -> Path | None:
        """The file of the document, None while it was never saved."""
        return self._path

    @property
    def name(self) -> str:
        """The name of the file without its extension, empty while it was never saved."""
        return self._path.stem if self._path is not None else ""

    @property
    def is_read_only(self) -> bool:
        """Whether `save` needs another place, because the file could not be reserved."""
        return self._path is not None and self._lock is None

    @property
    def is_modified(self) -> bool:
        """Whether there are edits that the file does not have; undoing them all makes it false."""
        return read_state(self._connection).is_modified

    @property
    def repository(self) -> Repository:
        """The questions that pages ask, for the thread that edits."""
        return self._repository

    @contextmanager
    def open_reader(self) -> Iterator[Repository]:
        """Give a repository with a read-only connection of its own, for another thread."""
        with closing(connect_reader(self._session.working_copy)) as connection:
            yield Repository(connection)

    def relation_to(self, document: BudgetDocument) -> Relation:
        """Return what importing a document would meet."""
        return relation_to(self._connection, document)

    def import_document(
        self, document: BudgetDocument, *, imported_at: str, replace: bool = False
    ) -> Changes:
        """Add a document; `imported_at` is an ISO date and time.

        Raises:
            AlreadyImportedError: `relation_to` is not NEW and `replace` is false.

        """
        return self._journal.run(
            partial(import_document, document=document, imported_at=imported_at, replace=replace)
        )

    def import_documents(
        self, documents: Sequence[BudgetDocument], *, imported_at: str, replace: bool = False
    ) -> Changes:
        """Add all the documents of a file as one edit, undone at once.

        Raises:
            AlreadyImportedError: one of them is there already and `replace` is false.

        """
        return self._journal.run(
            partial(import_documents, documents=documents, imported_at=imported_at, replace=replace)
        )

    def complete_document(self, document_id: int, document: BudgetDocument) -> Changes:
        """Add the annexes of another reading of a document (`RelationKind.COMPLETES`).

        Raises:
            UnknownDocumentError: no document has that number.

        """
        return self._journal.run(
            partial(complete_document, document_id=document_id, document=document)
        )

    def remove_document(self, document_id: int) -> Changes:
        """Remove a document, and its budget with it when it was the last one.

        Raises:
            UnknownDocumentError: no document has that number.

        """
        return self._journal.run(partial(remove_document, document_id=document_id))

    def put_line(self, document_id: int, line: Line, notice: Notice) -> Changes:
        """Add a line typed by hand, in place of the one of the same rank if there is one.

        Raises:
            UnknownDocumentError: no document has that number.

        """
        return self._journal.run(
            partial(put_line, document_id=document_id, line=line, notice=notice)
        )

    def remove_line(self, document_id: int, ordinal: int, notice: Notice) -> Changes:
        """Take a line out of a document; `notice` says so in the document.

        Raises:
            UnknownLineError: the document, or its line of that rank, is not there.

        """
        return self._journal.run(
            partial(remove_line, document_id=document_id, ordinal=ordinal, notice=notice)
        )

    def rename_budget(self, budget_id: int, name: str) -> Changes:
        """Give a budget the name that every page, chart and file shows from now on.

        Raises:
            UserError: the name is blank.
            UnknownNumberError: no budget has that number.

        """
        return self._journal.run(partial(rename_budget, budget_id=budget_id, name=name))

    def rename_collectivite(self, collectivite_id: int, name: str) -> Changes:
        """Give a local authority the name that every page, chart and file shows from now on.

        Raises:
            UserError: the name is blank.
            UnknownNumberError: no local authority has that number.

        """
        return self._journal.run(
            partial(rename_collectivite, collectivite_id=collectivite_id, name=name)
        )

    def set_population(self, budget_id: int, annee: int, population: int | None) -> Changes:
        """Set the number of inhabitants of an exercice; None goes back to the document's.

        Raises:
            UserError: less than 1.

        """
        return self._journal.run(
            partial(set_population, budget_id=budget_id, annee=annee, population=population)
        )

    def set_potentiel_fiscal(self, budget_id: int, annee: int, cents: Cents | None) -> Changes:
        """Set the potentiel fiscal of an exercice; None goes back to the document's.

        Raises:
            UserError: not above zero.

        """
        return self._journal.run(
            partial(set_potentiel_fiscal, budget_id=budget_id, annee=annee, cents=cents)
        )

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back, since the document was opened."""
        return self._journal.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to do again."""
        return self._journal.can_redo

    def undo(self) -> Changes:
        """Take the last edit back and return what that changed.

        Raises:
            NothingToUndoError: there is no edit.

        """
        return self._journal.undo()

    def redo(self) -> Changes:
        """Do again the last edit that was taken back, and return what that changed.

        Raises:
            NothingToUndoError: there is none.

        """
        return self._journal.redo()

    def save(self, path: Path | None = None, *, overwrite: bool = False) -> None:
        """Write the document to its file, or to `path`, which becomes its file.

        Raises:
            TargetChangedError: another program changed the file, or a file of that name exists;
                `overwrite` replaces it.
            AlreadyOpenError: the file at `path` is open elsewhere.
            CannotSaveError: no place was given, or it cannot be written.

        """
        wanted = path or self._path
        if wanted is None:
            raise refusals.no_place()
        target = wanted.resolve()
        if target == self._path:
            self._save_in_place(target, overwrite=overwrite)
        else:
            self._save_as(target, overwrite=overwrite)

    def close(self) -> None:
        """Give everything back and remove the private copy; unsaved edits are lost."""
        self._connection.close()
        self._session.end()
        if self._lock is not None:
            self._lock.release()

    def _save_in_place(self, target: Path, *, overwrite: bool) -> None:
        if self.is_read_only:
            raise refusals.read_only(target)
        known = read_state(self._connection).fingerprint
        try:
            is_ours = not target.exists() or (known is not None and known.still_fits(target))
        except OSError as err:
            raise refusals.cannot_save(target) from err
        if not (is_ours or overwrite):
            raise refusals.target_changed(target)
        self._write(target)

    def _save_as(self, target: Path, *, overwrite: bool) -> None:
        try:
            lock = lock_document(target)
        except OSError as err:
            raise refusals.cannot_save(target) from err
        with ExitStack() as on_failure:
            on_failure.callback(lock.release)
            if target.exists() and not overwrite:
                raise refusals.target_exists(target)
            self._write(target)
            on_failure.pop_all()
        self._hold(target, lock)

    def _write(self, target: Path) -> None:
        write_document(self._session.working_copy, target)
        with transaction(self._connection):
            bind_to_file(self._connection, target, fingerprint(target))
            mark_saved(self._connection)

    def _hold(self, target: Path, lock: Lock) -> None:
        """Let the former file go and keep the new one."""
        if self._lock is not None:
            self._lock.release()
        self._path, self._lock = target, lock
