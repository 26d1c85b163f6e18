"""What a paquet de preuve holds, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.core.document import BudgetDocument, SourceFile
from budgetlocal.core.origins import FigureOrigin
from budgetlocal.core.specs import Number, Unit
from budgetlocal.export.provenance import Versions

FORMAT = "paquet de preuve budgetlocal"
VERSION = 1
SUFFIX = ".preuve.zip"


class Basis(StrEnum):
    """How far a figure can be computed again from the documents of the packet."""

    RECOMPUTED = "recalcule"
    """It was, when the packet was made, and was the same."""
    NO_ORIGIN = "sans_origine"
    """What it is made of is not said: open data, a formula of a page, a person's own number."""
    OTHER = "autre_source"
    """It has an origin, but the documents alone do not give it back: balances, imported files."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that the pack shows."""

    key: str
    """Where it is: deck or document, part, chart or table or figure, place."""
    label: str
    value: Number
    """Whole cents where the unit is euros."""
    unit: Unit
    origin: FigureOrigin | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class Proof:
    """A paquet de preuve, read and checked."""

    title: str
    collectivite: str
    date: str
    versions: Versions
    files: tuple[SourceFile, ...]
    recettes: tuple[str, ...]
    """Recettes of tables, as the JSON text of their files."""
    documents: tuple[BudgetDocument, ...]
    focus: int
    """Rank of the document that the pack is about."""
    population: int | None
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class FigureGap:
    """A figure that is not the same when it is computed again."""

    figure: Figure
    computed: Number


@dataclass(frozen=True, slots=True)
class FileGap:
    """A file that does not give back a document of the packet."""

    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the check of a packet found."""

    same: int
    gaps: tuple[FigureGap, ...]
    file_gaps: tuple[FileGap, ...]
    files_checked: tuple[str, ...]
    not_recomputed: int
    """Figures that the packet shows without letting them be computed."""
    remarks: tuple[str, ...]
    """What to know: other versions of the program, of its catalogue, of its extract."""

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return not self.gaps and not self.file_gaps
