"""Rows of the annexes of a budget document (TotEM `Annexes/DATA_…`), as they were written.

Only the kinds and the fields that the program uses are kept, so that no name of a person comes
along: of an emprunt, the lender alone (LibOrgaPreteur) is named, never who is guaranteed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AnnexKind(StrEnum):
    """The annexes that are kept, by the name of their rows in TotEM."""

    EMPRUNT = "EMPRUNT"
    """One loan of DATA_EMPRUNT, contracted or guaranteed."""
    FISCALITE = "FISCALITE"
    """One tax of DATA_FISCALITE: notified base, voted rate, product."""


@dataclass(frozen=True, slots=True)
class AnnexRow:
    """One row that is not a total, with its place in the file."""

    kind: AnnexKind
    rank: int
    """Among all the rows of its kind in the file, totals included, from 1."""
    source_line: int
    values: tuple[tuple[str, str], ...]
    """Field and text, in the order of the file; a field that is absent or empty is not there."""

    def get(self, field: str) -> str:
        """Return the text of a field, empty when the file does not give it."""
        return next((text for name, text in self.values if name == field), "")
