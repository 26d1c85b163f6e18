"""What the page keeps from one question to the next: the communes of each year, and their runs."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from threading import Lock

from budgetlocal.reference.official.connection import FILE_NAME
from budgetlocal.reference.official.database import UserReference
from budgetlocal.simulation.dgcl import computable_years, mapping, read_nation, year_missing
from budgetlocal.simulation.nation import Nation, Run, run
from budgetlocal.simulation.reforme import Reforme, check

_RUNS = 4
"""Runs kept: one of all communes weighs some fifty megabytes."""


class Workshop:
    """Reads and computes at the first question, then answers from memory; any thread may ask."""

    def __init__(self, folder: Path) -> None:
        """Read the imported official files of a folder."""
        self._folder = folder
        self._lock = Lock()
        self._nations: dict[int, tuple[tuple[int, ...], Nation]] = {}
        self._runs: OrderedDict[tuple[object, ...], Run] = OrderedDict()

    def years(self) -> tuple[int, ...]:
        """Return the years that can be computed for all communes, the newest first."""
        if not (self._folder / FILE_NAME).is_file():
            return ()
        with UserReference.open(self._folder) as reference:
            return computable_years(reference.sources())

    def nation(self, year: int) -> Nation:
        """Return all communes of a year; read again when a file was imported or removed.

        Raises:
            UserError: a file is missing, or cannot be read.

        """
        if not (self._folder / FILE_NAME).is_file():
            raise year_missing(year)
        with self._lock, UserReference.open(self._folder) as reference:
            sources = tuple(
                source.id
                for source in reference.sources()
                if source.layout == mapping().layout and source.vintage in {year, year - 1}
            )
            kept = self._nations.get(year)
            if kept is None or kept[0] != sources:
                self._nations = {year: (sources, read_nation(reference, year))}
                self._runs.clear()
            return self._nations[year][1]

    def run(self, reforme: Reforme) -> Run:
        """Return the run of all communes under an amendment.

        Raises:
            UserError: the amendment or a file is refused, or the model is not installed.

        """
        check(reforme)
        nation = self.nation(reforme.year)
        key = (reforme.year, reforme.changes, reforme.financing)
        with self._lock:
            kept = self._runs.get(key)
            if kept is not None and kept.nation is nation:
                self._runs.move_to_end(key)
                return kept
        made = run(nation, reforme.changes, reforme.financing)
        with self._lock:
            self._runs[key] = made
            while len(self._runs) > _RUNS:
                self._runs.popitem(last=False)
        return made

    def base(self, year: int) -> Run:
        """Return the run of all communes under the law in force."""
        return self.run(Reforme("", year))
