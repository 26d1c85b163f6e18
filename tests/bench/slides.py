"""A deck of 25 slides of native charts, against the 5 seconds and 300 MB that were promised."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import chart_samples
import pack_samples
from bench.measure import Measure, best_of, peak_megabytes
from budgetlocal.core.pack import Pack
from budgetlocal.export.slides.writing import write_slides

PROMISED_SECONDS = 5.0
PROMISED_MEGABYTES = 300
SLIDES = 25


def deck() -> Pack:
    """Return 24 slides of charts of a dozen chapters or seven years, after the first one."""
    samples = (chart_samples.scissors, chart_samples.few_rows, chart_samples.chapters)
    parts = [
        pack_samples.part(f"p{rank}", chart=samples[rank % len(samples)]())
        for rank in range(SLIDES - 1)
    ]
    return pack_samples.pack(*parts)


def write(path: Path) -> None:
    """Write the deck."""
    write_slides(deck(), path, draw=pack_samples.png)


def measures() -> Iterator[Measure]:
    """Yield the time of a deck against what was promised."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.pptx"
        seconds = best_of(2, lambda: write(path))
    yield Measure(f"deck of {SLIDES} slides", seconds, "promised", PROMISED_SECONDS, "at least 1")


def memory() -> list[str]:
    """Return the peak memory of a process that writes the deck."""
    here = Path(__file__).resolve().parent.parent
    code = (
        f"import sys, tempfile, pathlib; sys.path.insert(0, {str(here)!r})\n"
        "from bench.slides import write\n"
        "with tempfile.TemporaryDirectory() as folder:\n"
        "    write(pathlib.Path(folder) / 'a.pptx')\n"
    )
    peak = peak_megabytes(code)
    return [f"deck of {SLIDES} slides: {peak:.0f} MB at most (promised {PROMISED_MEGABYTES} MB)"]
