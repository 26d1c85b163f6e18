"""Other readings of the ratios of R2313-1, which explain what documents declare."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual
from budgetlocal.indicators.nodes import Node
from budgetlocal.indicators.parsing import parse


@dataclass(frozen=True, slots=True)
class Variant:
    """One reading of a ratio."""

    label: Text
    text: str
    node: Node


@cache
def variants() -> Mapping[str, tuple[Variant, ...]]:
    """Return the other readings of each ratio, by its code."""
    path = bundled("resources", "indicateurs", "variantes_ratios.toml")
    found: dict[str, list[Variant]] = defaultdict(list)
    for table in tomllib.loads(path.read_text(encoding="utf-8"))["variante"]:
        label = bilingual(table["fr"], table["en"])
        found[table["ratio"]].append(Variant(label, table["formule"], parse(table["formule"])))
    return {code: tuple(each) for code, each in found.items()}
