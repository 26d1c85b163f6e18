"""The committed extract against the published orders of magnitude that its builder checks."""

from __future__ import annotations

import tomllib
from collections import Counter
from decimal import Decimal
from typing import Any

import pytest

from budgetlocal.reference.extract import Extract
from budgetlocal.reference.series import COLLECTIVITE, VALUE
from budgetlocal.reference.values import Kind, Unit
from real_data import PROJECT

EXPECTED = tomllib.loads((PROJECT / "scripts" / "extract" / "expected.toml").read_text("utf-8"))
CENTS = Decimal("0.01")


def name(check: dict[str, Any]) -> str:
    return " ".join(str(check[key]) for key in ("indicateur", "exercice", "kind") if key in check)


def figures(extract: Extract, check: dict[str, Any]) -> dict[int, Decimal]:
    """Return the figures of a column in the unit of its indicator, former collectivités included.

    The sum of a merged commune leaves out its parts, and the other way round.
    """
    kind = Kind(check["kind"])
    frame = extract.column(check["indicateur"], check["exercice"], kind=kind, former=True)
    frame = frame[frame[VALUE].notna()]
    step = CENTS if extract.indicator(check["indicateur"]).unit is Unit.EUROS else Decimal(1)
    numbers = zip(frame[COLLECTIVITE], frame[VALUE], strict=True)
    found = {int(number): Decimal(str(value)) * step for number, value in numbers}
    codes, current = _codes(extract, kind)
    twins = {codes[number] for number in found if number not in current}
    return {
        number: figure
        for number, figure in found.items()
        if not (number in current and codes[number] in twins)
    }


def _codes(extract: Extract, kind: Kind) -> tuple[dict[int, str], set[int]]:
    connection = extract.connection()
    rows = connection.execute(
        "SELECT id, code, is_current FROM collectivite WHERE kind = ?", (list(Kind).index(kind),)
    ).fetchall()
    connection.close()
    return {row[0]: row[1] for row in rows}, {row[0] for row in rows if row[2]}


@pytest.mark.parametrize("check", EXPECTED["nombre"], ids=lambda check: check["kind"])
def test_counts(extract: Extract, check: dict[str, Any]) -> None:
    connection = extract.connection()
    rows = connection.execute("SELECT kind FROM collectivite WHERE is_current").fetchall()
    connection.close()
    counts = Counter(list(Kind)[kind] for (kind,) in rows)
    assert counts[Kind(check["kind"])] == check["valeur"]


@pytest.mark.parametrize("check", EXPECTED["somme"], ids=name)
def test_sums(extract: Extract, check: dict[str, Any]) -> None:
    found = figures(extract, check)
    assert abs(sum(found.values()) - Decimal(str(check["valeur"]))) <= Decimal(
        str(check["tolerance"])
    )
    if "nombre" in check:
        assert len(found) == check["nombre"]


@pytest.mark.parametrize("check", EXPECTED["bornes"], ids=name)
def test_ranges(extract: Extract, check: dict[str, Any]) -> None:
    found = figures(extract, check).values()
    assert found
    assert check["minimum"] <= min(found)
    assert max(found) <= check["maximum"]


@pytest.mark.parametrize(
    ("indicator", "exercice", "kind", "millions"),
    [
        # DGCL, dotations 2017 of metropolitan communes; DGFiP, départements 2017
        ("dgcl_2017.dsu", 2017, Kind.COMMUNE, 1_977),
        ("dgcl_2017.dsr", 2017, Kind.COMMUNE, 1_347),
        ("dgfip_dep.bp.depenses_fonctionnement", 2017, Kind.DEPARTEMENT, 61_300),
    ],
)
def test_published_orders_of_magnitude(
    extract: Extract, indicator: str, exercice: int, kind: Kind, millions: int
) -> None:
    check = {"indicateur": indicator, "exercice": exercice, "kind": kind.value}
    total = sum(figures(extract, check).values())
    assert abs(total / 1_000_000 - millions) <= Decimal(millions) / 500
