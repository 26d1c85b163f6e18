"""What Villexemple votes in 2025: the budget primitif, the supplémentaire and a décision modificative.

The BP comes before the results of 2024 are known (ReprRes 1); the BS takes them up, with the restes
à réaliser, and borrows less; the DM moves credits. BS and DM lines are signed changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from demonstration import loans
from demonstration.accounts import Exercise, balancing, results
from demonstration.accrued import with_accrued
from demonstration.correspondences import Code, code_in
from demonstration.investment import Key, projects
from demonstration.model import EURO, Line, rounded_up, scaled
from demonstration.operating import operating_lines
from demonstration.order import order_lines
from demonstration.repayments import REPAYMENTS

YEAR = 2025

# New credits of the BS besides the results, in euros: section, sens, opération, M14 code, amount.
Change = tuple[str, str, str, Code, int]
SUPPLEMENTARY: tuple[Change, ...] = (
    ("F", "D", "", Code("011", "60612", "411"), 18_000),
    ("F", "D", "", Code("011", "615221", "212"), 25_000),
    ("F", "D", "", Code("011", "615231", "822"), 40_000),
    ("F", "D", "", Code("65", "6574", "33"), 12_000),
    ("F", "D", "", Code("67", "673", "01"), 4_000),
    ("F", "R", "", Code("74", "7411", "01"), 6_213),
    ("F", "R", "", Code("73", "73111", "01"), 21_500),
    ("I", "D", "", Code("21", "2135", "411"), 35_000),
    ("I", "D", "2003", Code("23", "2313", "321"), 120_000),
    ("I", "D", "2104", Code("23", "2315", "822"), 60_000),
    ("I", "R", "", Code("13", "1321", "212"), 45_000),
)

# DM1: a transfer of credits in each section, and one new dépense with its new recette.
AMENDMENT: tuple[Change, ...] = (
    ("F", "D", "", Code("011", "60612", "814"), -45_000),
    ("F", "D", "", Code("012", "64131", "251"), 30_000),
    ("F", "D", "", Code("65", "657362", "520"), 15_000),
    ("F", "R", "", Code("74", "74718", "020"), 12_400),
    ("F", "D", "", Code("011", "6188", "33"), 12_400),
    ("I", "D", "2003", Code("23", "2313", "321"), -85_000),
    ("I", "D", "2104", Code("23", "2315", "822"), 85_000),
    ("I", "R", "", Code("13", "1323", "411"), 60_000),
    ("I", "D", "2205", Code("23", "2313", "411"), 60_000),
)
OPERATION_NAMES = {project.operation: project.libelle for project in projects()}


def primary_budget(before: Exercise) -> tuple[Line, ...]:
    """Return the lines of the BP, with the credits of the year before for memory."""
    repaid = rounded_up(scaled(REPAYMENTS[YEAR] * EURO, 1004))
    code = Code("16", "1641", "01")
    lines = [
        *operating_lines(YEAR),
        *(project.line(YEAR, carried=0) for project in projects()),
        *order_lines(YEAR),
        Line("I", "D", code_in(YEAR, code), m14=code, voted=repaid),
    ]
    lines += balancing(YEAR, lines, None)
    voted = [replace(line, actual=None) for line in lines if line.voted]
    if before.icne is None:
        raise ValueError(before.year)
    change = loans.accrued(voted, YEAR) - before.icne
    voted = [line for line in with_accrued(voted, change) if line.voted]
    return tuple(_over_previous(voted, before.lines))


def supplementary_budget(budget: tuple[Line, ...], before: Exercise) -> tuple[Line, ...]:
    """Return the lines of the BS: results and restes à réaliser of 2024, and new credits."""
    opening = before.next_opening()
    brought = [replace(line, actual=None) for line in results(YEAR, opening)]
    changes: dict[Key, Line] = {line.key: line for line in map(_changed, SUPPLEMENTARY)}
    for project in projects():
        line = project.line(YEAR, carried=0)
        carried = opening.carried.get(line.key, 0)
        if carried:
            changed = changes.get(line.key, replace(line, voted=0))
            changes[line.key] = replace(changed, carried=carried)
    lines = [*brought, *changes.values()]
    lines += [replace(line, actual=None) for line in balancing(YEAR, lines, None)]
    return tuple(_over_previous(lines, budget))


def amendment(voted: Iterable[tuple[Line, ...]]) -> tuple[Line, ...]:
    """Return the lines of the DM1, over the steps voted before."""
    return tuple(
        _over_previous(map(_changed, AMENDMENT), [line for step in voted for line in step])
    )


def _changed(change: Change) -> Line:
    section, sens, operation, code, euros = change
    return Line(
        section,
        sens,
        code_in(YEAR, code),
        operation=operation,
        libelle=OPERATION_NAMES[operation] if operation else "",
        m14=code,
        voted=euros * EURO,
    )


def _over_previous(lines: Iterable[Line], before: Iterable[Line]) -> list[Line]:
    """Return the lines with the credits opened before them, and those that only had some before."""
    opened: dict[Key, int] = {}
    context: dict[Key, Line] = {}
    for line in before:
        opened[line.key] = opened.get(line.key, 0) + line.open
        context.setdefault(line.key, line)
    current = {line.key: replace(line, previous=opened.get(line.key)) for line in lines}
    for key, line in context.items():
        if key not in current and opened[key]:
            current[key] = Line(
                line.section,
                line.sens,
                code_in(YEAR, line.m14 or line.code),
                ordre=line.ordre,
                operation=line.operation,
                libelle=line.libelle,
                m14=line.m14,
                previous=opened[key],
            )
    return list(current.values())
