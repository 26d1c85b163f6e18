"""The extract against the source rows of communes chosen across France, read apart from the builder."""

from __future__ import annotations

import csv
from collections import defaultdict
from decimal import Decimal

import pytest

from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Absence, Collectivite, Kind, Unit, Value
from real_data import SHARED, needs
from reference.source_rows import BEFORE, FIELDS, HERE, communes, facts

CODES = [commune["code"] for commune in communes()]


def table() -> list[dict[str, str]]:
    with (HERE / "facts" / "chiffres.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def owner(extract: Extract, code: str, territory: str) -> Collectivite:
    commune = extract.by_code(Kind.COMMUNE, code)
    assert commune is not None
    if territory == BEFORE:
        (commune,) = (old for old in extract.predecessors(commune.id) if old.code == code)
    return commune


def known_of(extract: Extract, value: Value) -> Decimal | str:
    """Return a figure in the unit of its indicator, or the words of a class or of an absence."""
    if value.absence is not None:
        return {Absence.SECRET: "secret", Absence.MISSING: "manquant"}[value.absence]
    if extract.indicator(value.indicator).unit is Unit.EUROS:
        return Decimal(str(value.number)) / 100
    return value.number if isinstance(value.number, Decimal) else str(value.number)


@pytest.mark.parametrize("code", CODES)
def test_the_extract_says_what_the_source_rows_say(extract: Extract, code: str) -> None:
    wanted = [row for row in table() if row["code"] == code]
    assert len({row["source"] for row in wanted}) >= 8
    sheets = {
        territory: {
            (value.indicator, value.exercice): value
            for value in extract.sheet(owner(extract, code, territory).id)
        }
        for territory in {row["territoire"] for row in wanted}
    }
    wrong = []
    for row in wanted:
        value = sheets[row["territoire"]].get((row["indicateur"], int(row["exercice"])))
        found = None if value is None else known_of(extract, value)
        if isinstance(found, Decimal):
            assert value is not None
            if abs(found - Decimal(row["valeur"])) * 2 > value.step:
                wrong.append((row, found))
        elif found != row["valeur"]:
            wrong.append((row, found))
    assert wrong == []


def test_a_figure_of_the_old_territory_is_not_given_to_the_new_one(extract: Extract) -> None:
    old = [row for row in table() if row["territoire"] == BEFORE]
    assert {row["code"] for row in old} == {"01033", "93066"}
    sheets: dict[str, dict[tuple[str, int], Value]] = defaultdict(dict)
    for code in {row["code"] for row in old}:
        for value in extract.sheet(owner(extract, code, "actuel").id):
            sheets[code][value.indicator, value.exercice] = value
    for row in old:
        value = sheets[row["code"]].get((row["indicateur"], int(row["exercice"])))
        assert value is None or value.number is None, row


@pytest.mark.real_data
def test_the_table_is_what_the_source_files_say() -> None:
    rows = sorted(set(facts(needs(SHARED / "sources"))))
    assert [dict(zip(FIELDS, map(str, row), strict=True)) for row in rows] == table()
