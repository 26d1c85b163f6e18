"""How open data figures are put together: themes and groups, from `resources/donnees/themes.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual


@dataclass(frozen=True, slots=True)
class Group:
    """Figures of one theme that are shown under one heading; no label when a theme has one only."""

    label: Text | None
    starts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Theme:
    """A subject that people look figures up by."""

    key: str
    label: Text
    groups: tuple[Group, ...]
    imported: tuple[str, ...]
    """Beginnings of the layouts of imported files that belong here."""
    first: tuple[str, ...]
    """Ends of the keys that come first."""

    def rank(self, indicator: str) -> tuple[int, str]:
        """Return where a figure stands in its group."""
        for rank, end in enumerate(self.first):
            if indicator.endswith(end):
                return rank, indicator
        return len(self.first), indicator


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where a figure goes: a theme and one of its groups, by rank."""

    theme: int
    group: int


@cache
def themes() -> tuple[Theme, ...]:
    """Return every theme, in the order of the page; the last one takes whatever is left."""
    path = bundled("resources", "donnees", "themes.toml")
    table = tomllib.loads(path.read_text("utf-8"))
    return tuple(_theme(entry) for entry in table["theme"])


@cache
def shelf_of(indicator: str) -> Shelf:
    """Return where a figure of the extract goes, by its key: that of its longest beginning.

    >>> themes()[shelf_of("insee_comparateur.deces").theme].key
    'population'
    """
    _, theme, group = max(
        (len(start), -number, -rank)
        for number, theme in enumerate(themes())
        for rank, group in enumerate(theme.groups)
        for start in group.starts
        if indicator.startswith(start)
    )
    return Shelf(-theme, -group)


@cache
def theme_of_layout(layout: str) -> int:
    """Return the rank of the theme of the figures of an imported file.

    >>> themes()[theme_of_layout("ofgl-communes")].key
    'comptes'
    """
    return next(rank for rank, theme in enumerate(themes()) if layout.startswith(theme.imported))


def _theme(entry: dict[str, Any]) -> Theme:
    return Theme(
        key=entry["cle"],
        label=bilingual(entry["libelle"], entry["en"]),
        groups=tuple(_group(group) for group in entry["groupe"]),
        imported=tuple(entry["importes"]),
        first=tuple(entry["dabord"]),
    )


def _group(entry: dict[str, Any]) -> Group:
    label = bilingual(entry["libelle"], entry["en"]) if "libelle" in entry else None
    return Group(label, tuple(entry["debuts"]))
