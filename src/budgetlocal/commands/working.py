"""A long task in a terminal: its progress on the error stream, and a clean stop with Ctrl+C."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_STEP = 10
"""Percents between two lines, where no terminal rewrites its last one."""


class Progress:
    """Tells how far a task is: on one line of a terminal, by tens of percents elsewhere."""

    def __init__(self, what: str) -> None:
        """Name the task."""
        self._what = what
        self._told = -1
        self._rewrites = sys.stderr.isatty()

    def __call__(self, percent: int) -> None:
        """Show a number from 0 to 100, when it brings something."""
        step = 1 if self._rewrites else _STEP
        if percent // step <= self._told // step and self._told >= 0:
            return
        self._told = percent
        start, end = ("\r", "") if self._rewrites else ("", "\n")
        print(f"{start}{percent:>3} %  {self._what}", end=end, file=sys.stderr, flush=True)

    def close(self) -> None:
        """Leave the line that was rewritten."""
        if self._rewrites and self._told >= 0:
            print(file=sys.stderr)


@contextmanager
def progress_of(what: str) -> Iterator[Progress]:
    """Show the progress of a task until it ends, whichever way."""
    progress = Progress(what)
    try:
        yield progress
    finally:
        progress.close()


@contextmanager
def interruptible() -> Iterator[Callable[[], bool]]:
    """Turn the first Ctrl+C into a cancel that the task asks for; the second one stops at once."""
    asked = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield asked.is_set
        return

    def ask(_signal: int, _frame: FrameType | None) -> None:
        asked.set()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)
