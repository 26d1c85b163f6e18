"""The execution of Villexemple during the year, as its finance package lists it: csv files.

For 2025, one file of months until September, with what is engaged then. For the years before, one
statement at the same date; it lies on the way to the account of the year.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import replace

from demonstration.accounts import Exercise
from demonstration.correspondences import Code
from demonstration.model import Line, scaled, wobble
from demonstration.totem import BudgetIdentity, nomenclature_of

YEARS = (2022, 2023, 2024)
RUNNING_YEAR = 2025
LAST_MONTH = 9
LAST_DAY = "09-30"
ENGAGED = 420
"""Per mille of the credits of a works or purchase line that are engaged and not paid in September."""
MONTHS = (
    "Janvier",
    "Février",
    "Mars",
    "Avril",
    "Mai",
    "Juin",
    "Juillet",
    "Août",
    "Septembre",
)
SECTIONS = {"F": "Fonctionnement", "I": "Investissement"}
SENSES = {"D": "Dépense", "R": "Recette"}
TITLES = (
    "Section",
    "Sens",
    "Chapitre",
    "Article",
    "Fonction",
    "Opération",
    "Libellé",
    "Crédits ouverts",
)

# Weight of each month by kind of line: what a town really sees in the year.
EVEN = (1,) * 12
PROFILES: Mapping[str, tuple[int, ...]] = {
    "011": (5, 7, 8, 8, 8, 9, 8, 6, 9, 9, 10, 13),
    "012": (8, 8, 8, 8, 8, 9, 8, 8, 8, 8, 8, 11),
    "014": (0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 10),
    "65": (4, 5, 18, 6, 6, 18, 5, 4, 18, 5, 5, 6),
    "66": (0, 0, 10, 0, 0, 10, 0, 0, 10, 0, 0, 12),
    "67": (0, 2, 2, 5, 3, 4, 2, 1, 5, 4, 6, 10),
    "68": (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
    "70": (3, 8, 8, 9, 9, 9, 6, 4, 8, 11, 11, 14),
    "73": (8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 10),
    "731": (8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 11),
    "74": (4, 4, 9, 6, 10, 12, 6, 5, 10, 9, 10, 15),
    "75": (4, 7, 8, 8, 8, 9, 8, 7, 8, 9, 10, 14),
    "10": (0, 0, 0, 0, 2, 0, 0, 30, 10, 20, 18, 20),
    "13": (0, 0, 4, 4, 6, 8, 8, 4, 10, 14, 18, 24),
    "16": (0, 0, 22, 0, 0, 24, 0, 0, 26, 0, 0, 28),
    "works": (1, 3, 5, 7, 9, 11, 10, 6, 10, 12, 12, 14),
}
AT_ONCE = {"040": 11, "041": 11, "042": 11, "002": 5, "001": 5}
"""Order movements are booked in December, results carried over in June."""


def files(
    years: Mapping[int, Exercise], voted: Iterable[Line], budget: BudgetIdentity
) -> dict[str, bytes]:
    """Return the name and the bytes of the follow-up of each year."""
    found = {
        f"Situation_{year}-{LAST_DAY}.csv": _statement(year, years[year].lines, budget)
        for year in YEARS
    }
    running = [_running(line) for line in merged(voted)]
    found[f"Suivi_mensuel_{RUNNING_YEAR}.csv"] = _months(RUNNING_YEAR, running, budget)
    return found


def merged(lines: Iterable[Line]) -> list[Line]:
    """Return one line per place, its credits added up over the steps."""
    found: dict[object, Line] = {}
    for line in lines:
        known = found.get(line.key)
        if known is None:
            found[line.key] = replace(line, previous=None)
        else:
            found[line.key] = replace(
                known, voted=known.voted + line.voted, carried=known.carried + line.carried
            )
    return list(found.values())


def monthly(line: Line, year: int) -> list[int]:
    """Return the cents of each month; they add up to what the line executed in the year."""
    total = line.actual or 0
    weights = _weights(line, year)
    whole = sum(weights)
    found, given = [], 0
    for rank in range(12):
        until = total * sum(weights[: rank + 1]) // whole
        found.append(until - given)
        given = until
    return found


def _weights(line: Line, year: int) -> list[int]:
    chapter = line.code.chapitre
    if chapter in AT_ONCE or line.code.nature == "1068":
        rank = AT_ONCE.get(chapter, 5)
        return [int(month == rank) for month in range(12)]
    base = PROFILES.get(chapter, PROFILES["works"] if line.section == "I" else EVEN)
    return [
        scaled(weight * 1000, wobble(year, f"mois/{line.code.nature}/{month}", 90))
        for month, weight in enumerate(base)
    ]


def _running(line: Line) -> Line:
    """Return a line of 2025 with what its whole year would execute."""
    if line.code.nature in {"001", "002", "021", "023", "024", "020", "022"}:
        actual = line.open if line.code.nature in {"001", "002"} else 0
        return replace(line, actual=actual)
    rate = RATES.get(line.code.chapitre, 640 if line.section == "I" else 950)
    spread = wobble(RUNNING_YEAR, f"rythme/{line.code.nature}/{line.code.fonction}", 35)
    return replace(line, actual=scaled(scaled(line.open, rate), spread))


RATES = {
    "011": 1012,
    "012": 984,
    "014": 995,
    "65": 968,
    "66": 1000,
    "70": 965,
    "73": 990,
    "731": 1008,
    "74": 900,
    "75": 1010,
    "16": 1000,
    "10": 1000,
    "040": 1000,
    "041": 1000,
    "042": 1000,
}
"""Per mille of the credits that 2025 would execute: 011 passes them, 74 comes in late."""


def _months(year: int, lines: Iterable[Line], budget: BudgetIdentity) -> bytes:
    """Return a file with a column per month, then what is engaged at the end of the last one."""
    titles = (*MONTHS[:LAST_MONTH], "Engagé non mandaté")
    rows = []
    for line in lines:
        months = monthly(line, year)[:LAST_MONTH]
        engaged = _engaged(line, sum(months))
        rows.append((line, (*map(_french, months), _french(engaged) if engaged else "")))
    return _csv(budget, year, f"Suivi mensuel de l'exécution {year}", titles, rows)


def _statement(year: int, lines: Iterable[Line], budget: BudgetIdentity) -> bytes:
    """Return a file of what was executed from January to the last month."""
    month, day = LAST_DAY.split("-")
    rows = [(line, (_french(sum(monthly(line, year)[:LAST_MONTH])),)) for line in lines]
    return _csv(budget, year, f"Situation au {day}/{month}/{year}", ("Réalisé",), rows)


def _csv(
    budget: BudgetIdentity,
    year: int,
    title: str,
    titles: tuple[str, ...],
    rows: Iterable[tuple[Line, tuple[str, ...]]],
) -> bytes:
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow([f"{budget.town.name} - {title}"])
    writer.writerow([f"Budget : {budget.name}", f"SIRET : {budget.siret}"])
    writer.writerow([f"Exercice : {year}", f"Nomenclature : {nomenclature_of(year)}"])
    writer.writerow([])
    writer.writerow([*TITLES, *titles])
    for line, amounts in sorted(rows, key=lambda row: _order(row[0])):
        if line.open or line.actual:
            writer.writerow([*_place(line), _french(line.open), *amounts])
    return buffer.getvalue().encode("utf-8-sig")


def _place(line: Line) -> list[str]:
    return [
        SECTIONS[line.section],
        SENSES[line.sens],
        line.code.chapitre,
        line.code.nature,
        line.code.fonction,
        line.operation,
        line.libelle,
    ]


def _engaged(line: Line, done: int) -> int:
    """Return what is engaged and not paid at the end of September: works, purchases, supplies."""
    left = max(0, line.open - done)
    is_real_spending = line.sens == "D" and not line.ordre
    if not is_real_spending or line.code.chapitre in {"012", "66", "16", "014", "001", "002"}:
        return 0
    share = ENGAGED if line.section == "I" else 300
    return scaled(left, scaled(share, wobble(RUNNING_YEAR, f"engage/{line.code.nature}", 150)))


def _order(line: Line) -> tuple[str, str, str, str, str, str]:
    code: Code = line.code
    return line.section, line.sens, code.chapitre, code.nature, code.fonction, line.operation


def _french(cents: int) -> str:
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100},{abs(cents) % 100:02d}"
