"""Work that takes time, done beside the window: progress, cancel, latest request wins.

A job gets values and gives back a value; it holds no widget, no model and no connection.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from budgetlocal.core.errors import Cancelled, UserError

LONGEST_WAIT_MS = 5000

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a task gets: whether it should stop, and where to say how far it is."""

    cancel_asked: Event
    tell: Callable[[int, str], None]

    def is_cancelled(self) -> bool:
        """Whether the person, or a newer request, asked to stop."""
        return self.cancel_asked.is_set()

    def stop_if_cancelled(self) -> None:
        """Raise Cancelled when the task should stop."""
        if self.is_cancelled():
            raise Cancelled


def _nothing() -> None:
    """Do nothing when a job was cancelled."""


Task = Callable[[Ticket], Any]


class _Signals(QObject):
    progressed = Signal(int, str)
    succeeded = Signal(object)
    failed = Signal(object)


class _Worker(QRunnable):
    def __init__(self, task: Task, cancel_asked: Event, signals: _Signals) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._task = task
        self._signals = signals
        self._ticket = Ticket(cancel_asked, self._tell)

    def run(self) -> None:  # Qt override
        try:
            self._ticket.stop_if_cancelled()
            result = self._task(self._ticket)
        except Exception as err:  # noqa: BLE001 - handed to the window's thread, never dropped
            self._say(self._signals, "failed", err)
        else:
            self._say(self._signals, "succeeded", result)

    def _tell(self, percent: int, text: str) -> None:
        self._say(self._signals, "progressed", percent, text)

    @staticmethod
    def _say(signals: _Signals, name: str, *values: object) -> None:
        """Emit a signal, or nothing when the window went meanwhile: nobody listens any more."""
        try:
            getattr(signals, name).emit(*values)
        except RuntimeError:
            if isValid(signals):
                raise


class Job(QObject):
    """One running task, seen from the thread of the window."""

    progressed = Signal(int, str)
    ended = Signal()

    def __init__(
        self,
        task: Task,
        *,
        lane: str,
        label: str,
        done: Callable[[Any], None],
        refused: Callable[[UserError], None],
        cancelled: Callable[[], None],
        outlives_workspace: bool,
        parent: QObject,
    ) -> None:
        """Prepare a task; `Jobs.run` starts it."""
        super().__init__(parent)
        self.lane = lane
        self.outlives_workspace = outlives_workspace
        self.label = label
        self._done = done
        self._refused = refused
        self._cancelled = cancelled
        self._cancel_asked = Event()
        self._signals = _Signals()
        self.worker = _Worker(task, self._cancel_asked, self._signals)
        queued = Qt.ConnectionType.QueuedConnection
        self._signals.progressed.connect(self._progress, queued)
        self._signals.succeeded.connect(self._succeed, queued)
        self._signals.failed.connect(self._fail, queued)

    def cancel(self) -> None:
        """Ask the task to stop; its result, if any, is dropped."""
        self._cancel_asked.set()

    @Slot(int, str)
    def _progress(self, percent: int, text: str) -> None:
        if not self._cancel_asked.is_set():
            self.progressed.emit(percent, text)

    @Slot(object)
    def _succeed(self, result: object) -> None:
        wanted = not self._cancel_asked.is_set()
        self.ended.emit()
        if wanted:
            self._done(result)
        else:
            self._cancelled()

    @Slot(object)
    def _fail(self, err: BaseException) -> None:
        wanted = not self._cancel_asked.is_set()
        self.ended.emit()
        if not wanted:
            # What it read may have been closed or removed meanwhile: nobody waits for it.
            if not isinstance(err, Cancelled):
                _log.info("a cancelled job failed", exc_info=err)
            self._cancelled()
        elif isinstance(err, UserError):
            self._refused(err)
        else:
            raise err


class Jobs(QObject):
    """The jobs of one window."""

    shown = Signal(str)
    """A job that people should know of has started; the value says what it does."""
    progressed = Signal(int, str)
    idle = Signal()
    """No job that people should know of is running any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Use three threads: what is shown, what is read, and official files that take minutes."""
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(3)
        # A thread keeps its connection to the extract: a new one each time would pile them up.
        self._pool.setExpiryTimeout(-1)
        self._running: list[Job] = []

    def run(
        self,
        task: Task,
        *,
        lane: str,
        done: Callable[[Any], None],
        refused: Callable[[UserError], None],
        cancelled: Callable[[], None] = _nothing,
        label: str = "",
        outlives_workspace: bool = False,
    ) -> Job:
        """Start a task; an older task of the same lane is cancelled and its result dropped.

        `label` is empty for quick work that needs no mention. `outlives_workspace` is for what
        reads nothing of the workspace, and goes on when another one is opened. `done`, `refused` or `cancelled` is
        called in the thread of the window; any other exception goes to the crash report.
        """
        self.cancel_lane(lane)
        job = Job(
            task,
            lane=lane,
            label=label,
            done=done,
            refused=refused,
            cancelled=cancelled,
            outlives_workspace=outlives_workspace,
            parent=self,
        )
        job.ended.connect(self._forget)
        self._running.append(job)
        if label:
            job.progressed.connect(self.progressed)
            self.shown.emit(label)
        self._pool.start(job.worker)
        return job

    def cancel_lane(self, lane: str) -> None:
        """Cancel the jobs of one kind."""
        for job in self._running:
            if job.lane == lane:
                job.cancel()

    def cancel_shown(self) -> None:
        """Cancel the jobs that people know of."""
        for job in self._running:
            if job.label:
                job.cancel()

    def cancel_readers(self) -> None:
        """Cancel what reads the workspace, because it is about to go."""
        for job in self._running:
            if not job.outlives_workspace:
                job.cancel()

    def cancel_all(self) -> None:
        """Cancel everything, because the window is about to go."""
        for job in self._running:
            job.cancel()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is running."""
        return not self._running

    def close(self) -> bool:
        """Cancel everything and wait at most five seconds; return whether all has stopped."""
        self.cancel_all()
        return self._pool.waitForDone(LONGEST_WAIT_MS)

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._running:
            self._running.remove(job)
            job.deleteLater()
            if job.label and not any(other.label for other in self._running):
                self.idle.emit()
