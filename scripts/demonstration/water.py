"""The budget annexe "Eau potable" of Villexemple in M49: its CA 2024 and its BP 2025.

The BP takes up the results and the restes à réaliser in advance (ReprRes 2), as many annexes do.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from demonstration.accounts import Exercise, Opening, balancing, results
from demonstration.correspondences import Code
from demonstration.investment import Key
from demonstration.model import EURO, Line, cents

CATALOGUE = Path(__file__).with_name("eau.csv")
NOMENCLATURE = "M4-M49_D"
OPENING = Opening(38_214_62, 67_905_77, 3_594_23, {}, 684_213_50)
"""The results of 2023: the reserve covers the restes à réaliser, less the excess of investment."""
BORROWED = 120_000 * EURO


def water_account() -> Exercise:
    """Return the closed year 2024 of the water budget."""
    lines = [_line_2024(record) for record in _records()]
    lines += _without_function(results(2024, OPENING))
    lines += _without_function(balancing(2024, lines, BORROWED))
    repaid = sum(
        line.actual or 0 for line in lines if line.code.nature == "1641" and line.sens == "D"
    )
    return Exercise(2024, tuple(lines), OPENING, OPENING.debt - repaid + BORROWED)


def water_budget(account: Exercise) -> tuple[Line, ...]:
    """Return the lines of the BP 2025, which opens on the results of the account 2024."""
    opening = account.next_opening()
    lines = [_line_2025(record, opening.carried) for record in _records()]
    lines += _without_function(results(2025, opening))
    lines += _without_function(balancing(2025, lines, None))
    before = {line.key: line.open for line in account.lines}
    return tuple(replace(line, previous=before.get(line.key), actual=None) for line in lines)


def _records() -> list[dict[str, str]]:
    with CATALOGUE.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def _empty_line(record: dict[str, str]) -> Line:
    code = Code(record["chapitre"], record["nature"], "")
    return Line(record["section"], record["sens"], code, ordre=record["ordre"])


def _line_2024(record: dict[str, str]) -> Line:
    return replace(
        _empty_line(record),
        carried=cents(record["rar_2023"]),
        voted=cents(record["vote_2024"]),
        actual=cents(record["realise_2024"]),
        remaining=cents(record["rar_2024"]),
    )


def _line_2025(record: dict[str, str], carried: Mapping[Key, int]) -> Line:
    line = _empty_line(record)
    return replace(line, carried=carried.get(line.key, 0), voted=cents(record["vote_2025"]))


def _without_function(lines: list[Line]) -> list[Line]:
    """Return the lines without the function 01, since M49 has no functions."""
    return [replace(line, code=replace(line.code, fonction=""), m14=None) for line in lines]
