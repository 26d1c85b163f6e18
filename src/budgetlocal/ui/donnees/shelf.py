"""The extract and the imported files, opened at their first use and shared by every view."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official.location import downloads_folder


class Shelf:
    """What is looked up; may be used from any thread."""

    def __init__(self, official_folder: Path) -> None:
        """Open nothing yet."""
        self.official_folder = official_folder
        self._lock = Lock()
        self._extract: Extract | None = None

    @property
    def downloads(self) -> Path:
        """Where official files are fetched to."""
        return downloads_folder(self.official_folder)

    @property
    def extract(self) -> Extract:
        """The bundled extract.

        Raises:
            UserError: it cannot be read.

        """
        with self._lock:
            if self._extract is None:
                self._extract = Extract.open()
            return self._extract

    def close(self) -> None:
        """Close the extract; it opens again when it is asked for."""
        with self._lock:
            if self._extract is not None:
                self._extract.close()
                self._extract = None
