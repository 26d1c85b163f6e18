"""A council pack as a frozen value: what is said and shown, never how a file is written.

`export` writes it to slides, a document, a workbook, pictures; the window shows it in council. All
read their numbers from the same specs, so that two files of a pack cannot disagree.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from budgetlocal.core.specs import ChartSpec, KeyFigure, TableSpec
from budgetlocal.core.text import Text


@dataclass(frozen=True, slots=True)
class Part:
    """One slide of a deck, or one passage of a document; shows what it has, in this order."""

    key: str
    """A stable name: `effet-de-ciseau`. Unique in its deck or document."""
    title: Text
    paragraphs: tuple[Text, ...] = ()
    """Sentences whose numbers are named holes, or the person's own words (`verbatim`)."""
    figures: tuple[KeyFigure, ...] = ()
    chart: ChartSpec | None = None
    table: TableSpec | None = None
    notes: tuple[Text, ...] = ()
    """What the speaker should know: the explanation of the figures. Never on the slide itself."""
    source: Text | None = None
    """Of the figures in the sentences; a chart and a table have their own."""
    level: int = 1
    """In a document, the depth of its title from 1."""
    is_confidential: bool = False
    """Hidden in council, and left out of files unless asked for."""


@dataclass(frozen=True, slots=True)
class Pack:
    """What a council gets for one occasion."""

    key: str
    """A stable name for files: `bp-2025`."""
    title: Text
    subtitle: Text
    collectivite: str
    date: date
    """The day it is made for, printed with the sources."""
    deck: tuple[Part, ...]
    document: tuple[Part, ...]

    def __post_init__(self) -> None:
        """Refuse two parts of one name in the deck, or in the document."""
        for parts in (self.deck, self.document):
            keys = [part.key for part in parts]
            if len(set(keys)) != len(keys):
                raise ValueError(self.key)
