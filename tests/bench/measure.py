"""One comparison of a benchmark: what we take against what a named baseline takes, same run."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_OWN_FOLDERS = ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")


@dataclass(frozen=True, slots=True)
class Measure:
    """Two durations in seconds, and the ratio that was promised."""

    name: str
    seconds: float
    baseline: str
    baseline_seconds: float
    promise: str

    @property
    def ratio(self) -> float:
        """How many times the baseline takes what we take."""
        return self.baseline_seconds / self.seconds

    def __str__(self) -> str:
        """Return one line of the report."""
        return (
            f"{self.name}: {self.seconds * 1000:.0f} ms; {self.baseline}: "
            f"{self.baseline_seconds * 1000:.0f} ms; ratio {self.ratio:.2f} ({self.promise})"
        )


def best_of(runs: int, work: Callable[[], object]) -> float:
    """Return the shortest of several runs, in seconds: the one least disturbed by the machine."""
    durations = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        durations.append(time.perf_counter() - start)
    return min(durations)


@dataclass(frozen=True, slots=True)
class Durations:
    """The shortest of several runs, in seconds."""

    wall: float
    processor: float
    """Of all the threads of the process together."""


def best_of_each(runs: int, *works: Callable[[], object]) -> list[Durations]:
    """Return the shortest durations of several works, run in turn: a busy moment troubles all."""
    walls: list[list[float]] = [[] for _ in works]
    processors: list[list[float]] = [[] for _ in works]
    for _ in range(runs):
        for rank, work in enumerate(works):
            start, busy = time.perf_counter(), time.process_time()
            work()
            walls[rank].append(time.perf_counter() - start)
            processors[rank].append(time.process_time() - busy)
    return [
        Durations(min(wall), min(processor))
        for wall, processor in zip(walls, processors, strict=True)
    ]


def first_line_of(code: str, runs: int = 9) -> float:
    """Return the shortest time from starting a Python to the first line that it prints."""

    def once() -> None:
        command = [sys.executable, "-c", code]
        quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
        with (
            _installed() as environment,
            subprocess.Popen(command, env=environment, **quiet) as process,
        ):
            assert process.stdout is not None
            if not process.stdout.readline():
                raise RuntimeError(code)
            process.kill()

    return best_of(runs, once)


def peak_megabytes(code: str) -> float:
    """Return the peak memory of a Python that runs `code`, in megabytes."""
    report = "\nprint(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"
    command = [sys.executable, "-c", code + report]
    with _installed() as environment:
        result = subprocess.run(
            command, capture_output=True, text=True, check=True, env=environment
        )
    return int(result.stdout.split()[-1]) / 1024


@contextlib.contextmanager
def _installed() -> Iterator[dict[str, str]]:
    """Give the environment of an installed program that this person never started.

    Its settings and its state are empty folders. Its modules are compiled, as an installation
    leaves them, even on a machine that is told not to write bytecode.
    """
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | dict.fromkeys(_OWN_FOLDERS, folder)
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        yield environment
