"""The bundled extract, opened once for a window, at its first use."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from budgetlocal.reference.extract import Extract


class ExtractAccess:
    """Gives the extract to jobs, from any thread."""

    def __init__(self) -> None:
        """Open nothing yet."""
        self._lock = Lock()
        self._extract: Extract | None = None

    def extract(self) -> Extract:
        """Return the extract.

        Raises:
            UserError: its file is damaged or of another version.

        """
        from budgetlocal.reference.extract import Extract

        with self._lock:
            if self._extract is None:
                self._extract = Extract.open()
            return self._extract


SHARED = ExtractAccess()
"""One file, read only: one for the whole program."""
