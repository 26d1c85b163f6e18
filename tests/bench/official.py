"""Time and memory of the import of a large balance comptable.

`python tests/bench/official.py [MEGABYTES] [--shuffled]` writes a made-up balance of that size
(1000 by default), imports it in a process of its own, and prints the time and the peak memory.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from bench.measure import Measure
from official_files import EveryCode, ignore, never, write_balance

LIMIT_MB = 400
"""What an import may take, whatever the size of the file."""
BENCH_MB = 100
FULL_MB = 1000
PEAKS: dict[int, float] = {}
"""Peak megabytes by megabytes imported in this run."""


def measures() -> list[Measure]:
    """Return the time of an import against that of merely cutting the same csv into cells."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "balance.csv"
        write_balance(path, BENCH_MB)
        seconds, PEAKS[BENCH_MB] = imported(path)
        return [
            Measure(
                f"import a balance of {BENCH_MB} MB",
                seconds,
                "csv.reader alone",
                _cut(path),
                "no promise",
            )
        ]


def memory() -> list[str]:
    """Return the peak memory of the import just measured; `make bench-large` has a gigabyte."""
    return [
        f"peak memory of importing {size} MB: {peak:.0f} MB (under {LIMIT_MB} promised, for any size)"
        for size, peak in PEAKS.items()
    ]


def imported(path: Path) -> tuple[float, float]:
    """Import a balance in a process of its own; return its seconds and its peak megabytes."""
    ran = subprocess.run(
        [sys.executable, __file__, "--import", str(path)],
        check=True,
        capture_output=True,
        text=True,
    )
    answer = json.loads(ran.stdout)
    return float(answer["seconds"]), float(answer["peak_mb"])


def _cut(path: Path) -> float:
    start = time.perf_counter()
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.reader(file, delimiter=";"):
            pass
    return time.perf_counter() - start


def _import_here(path: Path) -> None:
    import resource

    from budgetlocal.reference.official.importing import import_official

    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        start = time.perf_counter()
        report = import_official(
            path, Path(folder), EveryCode(), progress=ignore, is_cancelled=never
        )
        seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "peak_mb": peak, "values": report.values}))


def _main(arguments: list[str]) -> int:
    if "--import" in arguments:
        _import_here(Path(arguments[-1]))
        return 0
    size = next((int(text) for text in arguments if text.isdigit()), FULL_MB)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "balance.csv"
        rows = write_balance(path, size, shuffled="--shuffled" in arguments)["rows"]
        seconds, peak = imported(path)
        megabytes = path.stat().st_size / 1e6
    print(f"{megabytes:.0f} MB, {rows} rows: {seconds:.1f} s, peak memory {peak:.0f} MB")
    return 0 if peak < LIMIT_MB else 1


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
