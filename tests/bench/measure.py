"""One comparison of a benchmark: what we take against what a named baseline takes, same run."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


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


def first_line_of(code: str, runs: int = 5) -> float:
    """Return the shortest time from starting a Python to the first line that it prints."""

    def once() -> None:
        command = [sys.executable, "-c", code]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            if not process.stdout.readline():
                raise RuntimeError(code)
            process.kill()

    return best_of(runs, once)


def peak_megabytes(code: str) -> float:
    """Return the peak memory of a Python that runs `code`, in megabytes."""
    report = "\nprint(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"
    result = subprocess.run(
        [sys.executable, "-c", code + report], capture_output=True, text=True, check=True
    )
    return int(result.stdout.split()[-1]) / 1024
