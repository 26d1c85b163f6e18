"""Our own faults: a report kept on this computer, and a work that can be taken up again."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from budgetlocal import __version__

_log = logging.getLogger(__name__)


def fault_report(kind: type[BaseException], err: BaseException, trace: TracebackType | None) -> str:
    """Return what a developer needs to know; it holds no amount and no file of the person."""
    lines = traceback.format_exception(kind, err, trace)
    return "".join((machine_report(), "\n", *lines))


def machine_report() -> str:
    """Return the versions of the program and of what it runs on."""
    import platform

    return (
        f"BudgetLocal {__version__}\n"
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}\n"
    )


def write_report(folder: Path, text: str) -> Path | None:
    """Return the file the report was written to, None when it could not be."""
    from datetime import UTC, datetime

    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    path = folder / f"rapport-{stamp}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        _log.warning("the report could not be written", exc_info=True)
        return None
    return path


class CrashHook:
    """Takes the exceptions that nobody caught, once put in place.

    The edits are already on disk in the working copy of the session, so nothing more is saved.
    """

    def __init__(self, folder: Path, show: Callable[[str, Path | None], None]) -> None:
        """Write reports to `folder` and hand each to `show` with the path of its file."""
        self._folder = folder
        self._show = show
        self._is_showing = False

    def install(self) -> None:
        """Take every exception from now on."""
        sys.excepthook = self.handle

    def handle(
        self, kind: type[BaseException], err: BaseException, trace: TracebackType | None
    ) -> None:
        """Write the report and show it; a fault inside that is only written."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, err, trace)
            return
        _log.error("unexpected fault", exc_info=(kind, err, trace))
        text = fault_report(kind, err, trace)
        path = write_report(self._folder, text)
        if self._is_showing:
            return
        self._is_showing = True
        try:
            self._show(text, path)
        finally:
            self._is_showing = False
