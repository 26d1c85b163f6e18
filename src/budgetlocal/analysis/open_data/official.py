"""What imported official files hold, read at once, so that pages never wait on their database."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from budgetlocal.reference.official.connection import FILE_NAME
from budgetlocal.reference.official.database import UserReference
from budgetlocal.reference.official.values import BalanceBudget, Indicator, Source, Value


@dataclass(frozen=True, slots=True)
class Imported:
    """The sources of the person, and what each measures."""

    sources: tuple[Source, ...] = ()
    indicators: tuple[Indicator, ...] = ()

    def source(self, number: int) -> Source:
        """Return a source by its number.

        Raises:
            KeyError: no such source.

        """
        for source in self.sources:
            if source.id == number:
                return source
        raise KeyError(number)

    def newer_than(self, source: Source) -> tuple[Source, ...]:
        """Return the sources of the same layout and level with a newer vintage."""
        return tuple(
            other
            for other in self.sources
            if (other.layout, other.level) == (source.layout, source.level)
            and other.vintage > source.vintage
        )


@dataclass(frozen=True, slots=True)
class ImportedFigures:
    """What the sources of the person say of one collectivité."""

    values: tuple[Value, ...] = ()
    balances: tuple[BalanceBudget, ...] = ()


def read_imported(folder: Path) -> Imported:
    """Return what was imported; nothing when the person never imported anything.

    Raises:
        UserError: the database is damaged, or made by a newer version.

    """
    if not (folder / FILE_NAME).is_file():
        return Imported()
    with UserReference.open(folder) as reference:
        return Imported(reference.sources(), reference.indicators())


def read_figures(folder: Path, code: str) -> ImportedFigures:
    """Return the imported figures of a collectivité, by INSEE code or SIREN.

    Raises:
        UserError: the database is damaged, or made by a newer version.

    """
    if not (folder / FILE_NAME).is_file():
        return ImportedFigures()
    with UserReference.open(folder) as reference:
        return ImportedFigures(reference.sheet(code), reference.balances(code))
