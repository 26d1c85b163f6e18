"""Whether the figures are those that were published: counts, sums and ranges of expected.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from budgetlocal.reference.values import Kind
from extract.inputs import HERE
from extract.writer import Content


def load_expected() -> dict[str, Any]:
    """Return the table of the figures that a build must find."""
    return tomllib.loads((HERE / "expected.toml").read_text(encoding="utf-8"))


def failures(content: Content, expected: Mapping[str, Any]) -> list[str]:
    """Return what is not as expected, in words; nothing when all is well."""
    checks = [
        *(_count(content, check) for check in expected.get("nombre", ())),
        *(_sum(content, check) for check in expected.get("somme", ())),
        *(_range(content, check) for check in expected.get("bornes", ())),
    ]
    return [failure for failure in checks if failure]


def _column(
    content: Content, indicator: str, exercice: int, kind: str
) -> dict[tuple[str, bool], Decimal]:
    found: dict[tuple[str, bool], Decimal] = {}
    several = [
        series
        for series in content.assembly.series.values()
        if (series.column.indicator, series.column.exercice) == (indicator, exercice)
    ]
    for series in sorted(several, key=lambda series: -series.rank):
        for (of_kind, code, is_current), figure in series.figures.items():
            if of_kind == Kind(kind) and isinstance(figure, int):
                found[code, is_current] = Decimal(figure).scaleb(-series.column.decimals)
    return found


def _count(content: Content, check: dict[str, Any]) -> str:
    rows = [
        row
        for row in content.rows
        if row.kind == Kind(check["kind"]) and row.is_current == check.get("actuel", True)
    ]
    return (
        ""
        if len(rows) == check["valeur"]
        else f"{check['kind']}: {len(rows)}, not {check['valeur']}"
    )


def _sum(content: Content, check: dict[str, Any]) -> str:
    found = _column(content, check["indicateur"], check["exercice"], check["kind"])
    names = f"{check['indicateur']} {check['exercice']} {check['kind']}"
    doubled = {code for code, is_current in found if is_current and (code, False) in found}
    numbers = [value for (code, cur), value in found.items() if not (cur and code in doubled)]
    if "nombre" in check and len(numbers) != check["nombre"]:
        return f"{names}: {len(numbers)} figures, not {check['nombre']}"
    total, wanted = sum(numbers, Decimal(0)), Decimal(str(check["valeur"]))
    if abs(total - wanted) > Decimal(str(check["tolerance"])):
        return f"{names}: sum {total}, not {wanted}"
    return ""


def _range(content: Content, check: dict[str, Any]) -> str:
    found = _column(content, check["indicateur"], check["exercice"], check["kind"])
    if not found:
        return f"{check['indicateur']} {check['exercice']}: no figure"
    low, high = Decimal(str(check["minimum"])), Decimal(str(check["maximum"]))
    outside = [f"{code}: {value}" for (code, _), value in found.items() if not low <= value <= high]
    if not outside:
        return ""
    return f"{check['indicateur']} {check['exercice']}: out of {low}..{high}: {outside[:5]}"
