"""What each indicator is called and means, from the folder `indicators`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from budgetlocal.reference.values import Perimeter, Unit
from extract.inputs import HERE

_PERIMETERS = {
    "bp": (Perimeter.BP, "budget principal", "main budget"),
    "ba": (Perimeter.BA, "budgets annexes", "annex budgets"),
    "consolide": (Perimeter.CONSOLIDATED, "tous budgets", "all budgets"),
}


@dataclass(frozen=True, slots=True)
class Spec:
    """One indicator, as it goes into the extract."""

    key: str
    label: str
    label_en: str
    definition: str
    definition_en: str
    unit: Unit
    perimeter: Perimeter
    caution: str = ""
    caution_en: str = ""
    modalities: tuple[tuple[str, str], ...] = ()
    column: str = ""
    """Where the source keeps it."""


@cache
def load_specs() -> dict[str, Spec]:
    """Return every indicator by key."""
    specs = [spec for path in sorted((HERE / "indicators").glob("*.toml")) for spec in _file(path)]
    found = {spec.key: spec for spec in specs}
    if len(found) != len(specs):
        raise ValueError("two indicators share a key")
    return found


@cache
def ofgl_slugs() -> dict[str, str]:
    """Return the slug of each OFGL aggregate by the label that the OFGL publishes."""
    data = tomllib.loads((HERE / "indicators" / "ofgl.toml").read_text(encoding="utf-8"))
    return {entry["libelle"]: entry["slug"] for entry in data["agregat"]}


@cache
def columns(prefix: str) -> dict[str, Spec]:
    """Return the indicators whose key begins with a prefix, by the column that holds them."""
    return {
        spec.column: spec for spec in load_specs().values() if spec.key.startswith(prefix + ".")
    }


def _file(path: Path) -> Iterator[Spec]:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    for entry in data.get("indicateur", ()):
        yield _spec(entry, data)
    for entry in data.get("agregat", ()):
        for suffix in entry.get("perimetres", data["perimetres"]):
            yield _aggregate(entry, suffix, data)


def _spec(entry: Mapping[str, Any], data: Mapping[str, Any]) -> Spec:
    return Spec(
        key=f"{data['prefixe']}.{entry['cle']}",
        label=entry["fr"],
        label_en=entry["en"],
        definition=entry["definition"],
        definition_en=entry["definition_en"],
        unit=Unit(entry.get("unite", data.get("unite"))),
        perimeter=Perimeter(entry.get("perimetre", data.get("perimetre", ""))),
        caution=entry.get("reserve", data.get("reserve", "")),
        caution_en=entry.get("reserve_en", data.get("reserve_en", "")),
        modalities=tuple((fr, en) for fr, en in entry.get("modalites", ())),
        column=entry.get("colonne", entry["cle"]),
    )


def _aggregate(entry: Mapping[str, Any], suffix: str, data: Mapping[str, Any]) -> Spec:
    perimeter, words, words_en = _PERIMETERS[suffix]
    return Spec(
        key=f"{data['prefixe']}.{suffix}.{entry['slug']}",
        label=f"{entry['libelle']} ({words})",
        label_en=f"{entry['en']} ({words_en})",
        definition=entry["definition"],
        definition_en=entry["definition_en"],
        unit=Unit.EUROS,
        perimeter=perimeter,
        caution=entry.get("reserve", data["reserve"].get(suffix, "")),
        caution_en=entry.get("reserve_en", data["reserve_en"].get(suffix, "")),
        column=entry.get("colonne", entry["slug"]) + ("_ba" if suffix == "ba" else ""),
    )
