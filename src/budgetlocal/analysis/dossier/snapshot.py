"""The figures and sentences of a pack on one day, kept to say later what changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Entry(StrEnum):
    """What an entry of a snapshot is."""

    FIGURE = "chiffre"
    CHART = "graphique"
    TABLE = "tableau"
    SENTENCE = "phrase"
    PART = "partie"


@dataclass(frozen=True, slots=True)
class Kept:
    """One figure or sentence as it was."""

    kind: Entry
    part: str
    """The medium and key of the part: `diapos/dette`."""
    label: str
    """In French, as it was shown."""
    raw: str
    """The exact number or the whole sentence; empty when unknown."""
    shown: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A pack on one day."""

    day: str
    """ISO date."""
    event: str
    """export or seance."""
    entries: Mapping[str, Kept]

    def as_json(self) -> dict[str, Any]:
        """Return the snapshot as plain values."""
        return {
            "jour": self.day,
            "evenement": self.event,
            "valeurs": {
                key: [each.kind.value, each.part, each.label, each.raw, each.shown]
                for key, each in self.entries.items()
            },
        }


def snapshot_from(found: object) -> Snapshot | None:
    """Return a snapshot from plain values, None when there is none.

    Raises:
        TypeError: it is no snapshot.
        ValueError: it is no snapshot.

    """
    if found is None:
        return None
    if not isinstance(found, dict) or not isinstance(found.get("valeurs"), dict):
        raise TypeError
    entries: dict[str, Kept] = {}
    for key, values in found["valeurs"].items():
        if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
            raise TypeError
        kind, part, label, raw, shown = values
        entries[key] = Kept(Entry(kind), part, label, raw, shown)
    return Snapshot(str(found.get("jour", "")), str(found.get("evenement", "")), entries)
