"""Changing the lines of a document by hand: each change is told in the notices of the document."""

from __future__ import annotations

import sqlite3

from budgetlocal.core.changes import Changes, Topic
from budgetlocal.core.document import Line, Notice
from budgetlocal.workspace.commands.documents import add_lines
from budgetlocal.workspace.content import content_sha256
from budgetlocal.workspace.repository import Repository, UnknownLineError
from budgetlocal.workspace.rows import notice_values

_TOPICS = frozenset({Topic.DOCUMENTS})
_NUMBER = "SELECT id FROM line WHERE document_id = ? AND ordinal = ?"
_REMOVE = "DELETE FROM line WHERE document_id = ? AND ordinal = ?"
_FORGET_NOTICE = "DELETE FROM notice WHERE document_id = ? AND ordinal = ? AND code = ?"
_NEXT_NOTICE = "SELECT coalesce(max(rank), -1) + 1 FROM notice WHERE document_id = ?"
_ADD_NOTICE = "INSERT INTO notice VALUES (?, ?, ?, ?, ?, ?, ?)"
_SET_CONTENT = "UPDATE document SET content_sha256 = ? WHERE id = ?"


def put_line(
    connection: sqlite3.Connection, document_id: int, line: Line, notice: Notice
) -> Changes:
    """Add a line to a document, in place of the one of the same rank if there is one.

    Raises:
        UnknownDocumentError: no document has that number.

    """
    Repository(connection).header(document_id)
    replaced = connection.execute(_NUMBER, (document_id, line.ordinal)).fetchone()
    connection.execute(_REMOVE, (document_id, line.ordinal))
    # The same number, so that the line stays in its place among the others.
    add_lines(connection, document_id, (line,), replaced[0] if replaced else None)
    return _told(connection, document_id, notice)


def remove_line(
    connection: sqlite3.Connection, document_id: int, ordinal: int, notice: Notice
) -> Changes:
    """Take a line out of a document.

    Raises:
        UnknownLineError: the document, or its line of that rank, is not there.

    """
    if connection.execute(_REMOVE, (document_id, ordinal)).rowcount == 0:
        raise UnknownLineError(document_id, ordinal)
    return _told(connection, document_id, notice)


def _told(connection: sqlite3.Connection, document_id: int, notice: Notice) -> Changes:
    """Keep the notice of a change, once for each line and kind, and the new digest."""
    connection.execute(_FORGET_NOTICE, (document_id, notice.ordinal, notice.code))
    (rank,) = connection.execute(_NEXT_NOTICE, (document_id,)).fetchone()
    connection.execute(_ADD_NOTICE, (document_id, rank, *notice_values(notice)))
    content = content_sha256(Repository(connection).document(document_id))
    connection.execute(_SET_CONTENT, (content, document_id))
    return Changes(_TOPICS)
