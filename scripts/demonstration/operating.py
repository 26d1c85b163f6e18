"""The section de fonctionnement of Villexemple: what each account spent and earned, and its credits.

Energy prices double in 2023 while the bases only follow inflation: that is the effet de ciseau that
the demonstration shows.
"""

from __future__ import annotations

import csv
from pathlib import Path

from demonstration.correspondences import Code, code_in
from demonstration.model import EURO, HUNDRED_EUROS, Line, rounded_up, scaled, wobble

CATALOGUE = Path(__file__).with_name("fonctionnement.csv")

# Level of each family of accounts, per mille of 2020, for 2020 to 2025.
PROFILES = {
    "achats": (1000, 1020, 1062, 1118, 1140, 1155),
    "alimentation": (1000, 1110, 1190, 1330, 1365, 1380),
    "assurance": (1000, 1030, 1075, 1160, 1290, 1350),
    "caf": (1000, 1030, 1060, 1090, 1150, 1160),
    "carburant": (1000, 1120, 1390, 1350, 1300, 1290),
    "ccas": (1000, 1010, 1025, 1060, 1100, 1115),
    "compensation": (1000, 1000, 1000, 1000, 1000, 1000),
    "compensations_etat": (1000, 1010, 1050, 1120, 1160, 1170),
    "contractuels": (1000, 1045, 1120, 1210, 1270, 1295),
    "contributions": (1000, 1012, 1030, 1085, 1125, 1150),
    "dgf": (1000, 996, 992, 995, 1000, 1000),
    "dsr": (1000, 1030, 1065, 1120, 1180, 1220),
    "eau": (1000, 1010, 1030, 1080, 1120, 1140),
    "electricite": (1000, 1010, 1015, 1020, 1060, 1070),
    "elus": (1000, 1010, 1030, 1060, 1075, 1075),
    "energie": (1000, 1080, 1420, 2120, 1640, 1480),
    "fctva_fonct": (1000, 1020, 1000, 1060, 1090, 0),
    "fetes": (1000, 1150, 1560, 1640, 1680, 1690),
    "fiscalite": (1000, 1009, 1044, 1126, 1212, 1230),
    "fpic": (1000, 1005, 990, 980, 975, 960),
    "interets": (1000, 960, 985, 1180, 1390, 1350),
    "loyers": (1000, 1005, 1025, 1060, 1090, 1110),
    "mutations": (1000, 1210, 1260, 980, 800, 860),
    "personnel": (1000, 1032, 1068, 1126, 1166, 1190),
    "remboursements": (1000, 960, 1080, 1120, 1010, 1000),
    "services": (1000, 1035, 1070, 1130, 1160, 1170),
    "services_publics": (1000, 1090, 1260, 1310, 1370, 1400),
    "stable": (1000, 1000, 1010, 1020, 1030, 1030),
    "subventions": (1000, 990, 1020, 1030, 1045, 1050),
    "taxes": (1000, 1010, 1040, 1110, 1150, 1170),
}
EXACT_PROFILES = {"compensation", "dgf", "dsr"}
"""Notified amounts: no draw around them, the budget knows them to the euro."""
FIRST_YEAR = 2020

# Share of the credits that a chapter spends, per mille; recettes are foreseen with prudence.
EXPENSE_RATES = {
    "011": 934,
    "012": 981,
    "014": 995,
    "65": 972,
    "66": 985,
    "67": 610,
    "68": 1000,
}
REVENUE_PRUDENCE = 985
OVERRUN_YEAR = 2024
OVERRUN_CHAPTER = "66"
"""One deliberate fault, for an alert to be shown: interest at variable rate above the credits."""


def rows(year: int) -> list[tuple[str, Code, str, int]]:
    """Return sens, M14 code, profile and realised cents of each account of the catalogue."""
    with CATALOGUE.open(encoding="utf-8", newline="") as stream:
        return [_row(year, record) for record in csv.DictReader(stream, delimiter=";")]


def _row(year: int, record: dict[str, str]) -> tuple[str, Code, str, int]:
    code = Code(record["chapitre"], record["nature"], record["fonction"])
    profile = record["profil"]
    level = PROFILES[profile][year - FIRST_YEAR]
    cents = scaled(int(record["euros_2020"]) * EURO, level)
    if profile not in EXACT_PROFILES:
        cents = scaled(cents, wobble(year, f"{record['sens']}/{code.name}", 12))
        cents += (wobble(year, f"cents/{code.name}", 99) - 1000) if cents else 0
    return record["sens"], code, profile, cents


def operating_lines(year: int) -> list[Line]:
    """Return the real lines of the section, executed, without 002, 023 nor the order lines."""
    lines = []
    for sens, code, _profile, cents in rows(year):
        if not cents:
            continue
        credit = expense_credit(year, code, cents) if sens == "D" else revenue_credit(cents)
        lines.append(Line("F", sens, code_in(year, code), m14=code, voted=credit, actual=cents))
    return lines


def expense_credit(year: int, code: Code, cents: int) -> int:
    """Return the credits of an expense that was realised for `cents`."""
    if year == OVERRUN_YEAR and code.chapitre == OVERRUN_CHAPTER:
        return scaled(cents, 988) // HUNDRED_EUROS * HUNDRED_EUROS
    rate = EXPENSE_RATES[code.chapitre]
    # At most half of the margin, so that the draw never takes a line over its credits.
    spread = min(25, (1000 - rate) // 2)
    rate = scaled(rate, wobble(year, f"rate/{code.name}", spread))
    return rounded_up(cents * 1000 // rate)


def revenue_credit(cents: int) -> int:
    """Return the prudent forecast of a revenue that was realised for `cents`."""
    return scaled(cents, REVENUE_PRUDENCE) // HUNDRED_EUROS * HUNDRED_EUROS
