"""What went wrong because of a file or a person, told apart from our own faults."""

from __future__ import annotations

from budgetlocal.core.text import Text, verbatim


class UserError(Exception):
    """A refusal that the person can act upon: what, where, and what to do.

    Anything else that is raised is a fault of the program and is reported as such.
    """

    def __init__(self, message: Text, *, where: Text | None = None, hint: Text) -> None:
        """Keep the three parts of the refusal; `where` is empty when the whole file is at fault."""
        super().__init__(str(message))
        self.message = message
        self.where = where if where is not None else verbatim("")
        self.hint = hint


class Cancelled(Exception):  # noqa: N818 - nothing went wrong: the person asked for it
    """A long task stopped because the person asked for it; nothing was changed."""
