"""What is asked of every reader of tables, and what each gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from budgetlocal.core.document import Notice
from budgetlocal.core.errors import Cancelled
from budgetlocal.importing.grid.table_file import IsCancelled, Progress, Sheet


@dataclass(frozen=True, slots=True)
class Request:
    """A file to read, how much of it, and whom to tell."""

    path: Path
    progress: Progress
    is_cancelled: IsCancelled
    row_limit: int | None = None
    """How many rows of each sheet to read, for a preview; None for all."""

    @property
    def name(self) -> str:
        """The name of the file, for messages."""
        return self.path.name

    def stop_if_cancelled(self) -> None:
        """Raise Cancelled when the person asked to stop."""
        if self.is_cancelled():
            raise Cancelled


@dataclass(frozen=True, slots=True)
class Content:
    """What a reader found."""

    sheets: tuple[Sheet, ...]
    notices: tuple[Notice, ...] = field(default=())
    encoding: str = ""
    separator: str = ""
