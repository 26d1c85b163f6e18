"""Locks that the system frees by itself when a program dies, with the owner's name inside."""

from __future__ import annotations

import json
import os
import socket
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from budgetlocal.core.text import Text, translatable
from budgetlocal.workspace import refusals


@dataclass(frozen=True, slots=True)
class Owner:
    """Who holds a lock."""

    host: str
    pid: int
    since: datetime

    def __str__(self) -> str:
        """Return the form that is written in the lock file."""
        return json.dumps(
            {"host": self.host, "pid": self.pid, "since": self.since.isoformat(timespec="seconds")}
        )


class LockHeldError(Exception):
    """Another program, or another window, holds the lock; `owner` is None when it is not said."""

    def __init__(self, owner: Owner | None) -> None:
        """Keep the owner for the message."""
        super().__init__(str(owner))
        self.owner = owner


class Lock:
    """A lock held until `release`; made by `acquire`."""

    def __init__(self, held: FileLock) -> None:
        """Take over a lock that is already held."""
        self._held = held

    @classmethod
    def acquire(cls, path: Path) -> Lock:
        """Return the lock of a lock file, which is made when it is missing.

        Raises:
            LockHeldError: somebody else holds it.
            OSError: the folder is read only, gone, or on a disk that knows no locks.

        """
        if not path.parent.is_dir():  # which FileLock would make
            raise FileNotFoundError(path.parent)
        lock = FileLock(
            path,
            timeout=0,
            thread_local=False,
            fallback_to_soft=False,
            on_acquired=_write_owner,
        )
        try:
            lock.acquire()
        except Timeout as err:
            raise LockHeldError(_read_owner(path)) from err
        return cls(lock)

    def release(self) -> None:
        """Free the lock and take its file away; once is enough, twice is harmless."""
        if self._held.is_locked:
            # Before freeing it: whoever opened the file meanwhile sees that it has no name left.
            with suppress(OSError):
                Path(self._held.lock_file).unlink()
            self._held.release()


def lock_document(path: Path) -> Lock:
    """Return the lock of a document: a hidden file beside it, `.NAME.verrou`.

    Raises:
        AlreadyOpenError: the document is open elsewhere; says on which machine since when.
        OSError: no lock can be made in that folder.

    """
    try:
        return Lock.acquire(path.with_name(f".{path.name}.verrou"))
    except LockHeldError as err:
        raise refusals.already_open(path, _owner_text(err.owner)) from err


def _write_owner(descriptor: int) -> None:
    """Write who we are into the lock file that was just locked."""
    owner = Owner(socket.gethostname(), os.getpid(), datetime.now().astimezone())
    os.ftruncate(descriptor, 0)
    os.write(descriptor, str(owner).encode())


def _read_owner(path: Path) -> Owner | None:
    """Return who holds a lock, None when the file does not say (being written, or unreadable)."""
    try:
        written = json.loads(path.read_bytes())
        return Owner(
            str(written["host"]), int(written["pid"]), datetime.fromisoformat(written["since"])
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _owner_text(owner: Owner | None) -> Text:
    if owner is None:
        return translatable("Workspace", "Un autre programme l'utilise.")
    return translatable(
        "Workspace",
        "Ouvert sur la machine {machine} depuis le {jour} à {heure}.",
        machine=owner.host,
        jour=f"{owner.since:%d/%m/%Y}",
        heure=f"{owner.since:%H:%M}",
    )
