"""The section d'investissement of Villexemple: opérations d'équipement, purchases and subsidies."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from demonstration.correspondences import Code, code_in
from demonstration.model import EURO, Line, scaled, wobble

CATALOGUE = Path(__file__).with_name("investissement.csv")
Key = tuple[str, str, str, str, Code]
THOUSAND_EUROS = 1000 * EURO


@dataclass(frozen=True, slots=True)
class Rule:
    """How a kind of line is executed, per mille of its credits."""

    rate: int
    spread: int
    remaining: int
    """Share of what was not realised that becomes reste à réaliser."""


RULES = {
    "travaux": Rule(610, 90, 620),
    "achat": Rule(760, 120, 450),
    "etude": Rule(480, 90, 650),
    "subvention_versee": Rule(640, 120, 600),
    "subvention": Rule(540, 100, 760),
    "fctva": Rule(1004, 6, 0),
    "taxe": Rule(1030, 60, 0),
    "entier": Rule(1000, 0, 0),
}


@dataclass(frozen=True, slots=True)
class Project:
    """One account of the investment catalogue, with its new credits by year."""

    operation: str
    libelle: str
    sens: str
    code: Code
    rule: Rule
    rar_2019: int
    credits: Mapping[int, int]

    def line(self, year: int, *, carried: int) -> Line:
        """Return the line of that year, with its credits and no execution."""
        return Line(
            "I",
            self.sens,
            code_in(year, self.code),
            operation=self.operation,
            libelle=self.libelle,
            m14=self.code,
            carried=carried,
            voted=self.credits[year],
        )


def projects() -> list[Project]:
    """Return the catalogue, in its order."""
    with CATALOGUE.open(encoding="utf-8", newline="") as stream:
        return [_project(record) for record in csv.DictReader(stream, delimiter=";")]


def _project(record: dict[str, str]) -> Project:
    return Project(
        record["operation"],
        record["libelle"],
        record["sens"],
        Code(record["chapitre"], record["nature"], record["fonction"]),
        RULES[record["regle"]],
        int(record["rar2019"]) * THOUSAND_EUROS,
        {year: int(record[f"c{year}"]) * THOUSAND_EUROS for year in range(2020, 2026)},
    )


def carried_from_2019() -> dict[Key, int]:
    """Return the restes à réaliser that open 2020, by line."""
    found = {}
    for project in projects():
        if project.rar_2019:
            found[project.line(2020, carried=0).key] = project.rar_2019
    return found


def executed(year: int, project: Project, carried: int) -> Line:
    """Return the line of a year at its end: credits, realised, restes à réaliser."""
    line = project.line(year, carried=carried)
    rule = project.rule
    name = f"{project.sens}/{project.operation}/{project.code.name}"
    rate = rule.rate + wobble(year, name, rule.spread) - 1000
    actual = scaled(line.open, rate)
    if rule.remaining and actual:
        # Invoices are not round.
        actual -= wobble(year, f"cents/{name}", 499) - 500
    left = max(line.open - actual, 0)
    remaining = scaled(left, rule.remaining) // EURO * EURO
    return replace(line, actual=actual, remaining=remaining)


def investment_lines(year: int, carried: Mapping[Key, int]) -> list[Line]:
    """Return the real lines of the section, executed, without loans, results nor order lines."""
    lines = []
    for project in projects():
        brought = carried.get(project.line(year, carried=0).key, 0)
        if brought or project.credits[year]:
            lines.append(executed(year, project, brought))
    return lines
