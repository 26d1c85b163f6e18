"""The layouts of official files, read from `resources/donnees_officielles/`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.reference.official.headers import normal
from budgetlocal.reference.official.kinds import Level, Shape, Unit, VintageFrom

BY_ROW = "type_budget"
"""The perimeter of an amount column when another column of the row tells it."""
AUTO = "auto"


@dataclass(frozen=True, slots=True)
class AmountColumn:
    """One column of amounts of a long layout."""

    column: str
    perimeter: str


@dataclass(frozen=True, slots=True)
class WideIndicator:
    """One column of figures of a wide layout."""

    key: str
    label: str
    unit: Unit
    names: tuple[str, ...]
    """Normal names of the column; `{aa}` stands for the two digits of the vintage."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How one kind of official file is laid out."""

    key: str
    title: str
    producer: str
    licence: str
    level: Level | None
    """None when the rows tell it."""
    shape: Shape
    vintage_from: VintageFrom
    unit: Unit
    columns: Mapping[str, tuple[str, ...]]
    """Our name of a column: the normal names it has had."""
    required: tuple[str, ...]
    forbidden: tuple[str, ...]
    amounts: tuple[AmountColumn, ...]
    indicators: tuple[WideIndicator, ...]
    indicators_required: int
    known_labels: tuple[str, ...]
    """Labels as published, to put damaged letters right."""

    @property
    def has_code_length_level(self) -> bool:
        """Whether the level is told by the length of the codes."""
        return self.level is None and self.shape is Shape.WIDE


@cache
def layouts() -> tuple[Layout, ...]:
    """Return every layout that BudgetLocal reads, the most precise ones first.

    Raises:
        FileNotFoundError: the installation is incomplete.

    """
    folder = bundled("resources", "donnees_officielles")
    tables = tomllib.loads((folder / "dispositions.toml").read_text("utf-8"))
    figures = tomllib.loads((folder / "indicateurs.toml").read_text("utf-8"))
    return tuple(_layout(entry, tables, figures) for entry in tables["disposition"])


def layout(key: str) -> Layout:
    """Return a layout by its key.

    Raises:
        KeyError: no such layout.

    """
    for found in layouts():
        if found.key == key:
            return found
    raise KeyError(key)


def _layout(entry: dict[str, Any], tables: dict[str, Any], figures: dict[str, Any]) -> Layout:
    family = entry["familles"]
    level = entry["niveau"]
    return Layout(
        key=entry["cle"],
        title=entry["titre"],
        producer=entry["producteur"],
        licence=tables["producteurs"][entry["producteur"]],
        level=Level(level) if level not in {"", AUTO} else None,
        shape=Shape(entry["forme"]),
        vintage_from=VintageFrom(entry["millesime"]),
        unit=Unit(entry["unite"]),
        columns={name: tuple(other) for name, other in tables["familles"][family].items()},
        required=tuple(entry["requises"]),
        forbidden=tuple(entry.get("interdites", ())),
        amounts=tuple(
            AmountColumn(amount["colonne"], amount["perimetre"])
            for amount in entry.get("montants", ())
        ),
        indicators=_indicators(figures.get(entry.get("indicateurs", family), {})),
        indicators_required=entry.get("indicateurs_requis", 0),
        known_labels=tuple(tables["agregats"].get(family, ())),
    )


def _indicators(table: dict[str, Any]) -> tuple[WideIndicator, ...]:
    return tuple(
        WideIndicator(
            key=key.removesuffix("{aa}"),
            label=entry["libelle"],
            unit=Unit(entry["unite"]),
            names=tuple(
                dict.fromkeys(
                    _column_name(n) for n in (key, entry["libelle"], *entry.get("aussi", ()))
                )
            ),
        )
        for key, entry in table.items()
    )


def _column_name(name: str) -> str:
    stem = name.removesuffix("{aa}")
    return normal(stem) + ("{aa}" if stem != name else "")
