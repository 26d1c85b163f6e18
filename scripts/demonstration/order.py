"""The opérations d'ordre of Villexemple: each has its twin, so they change no cash."""

from __future__ import annotations

import csv
from pathlib import Path

from demonstration.correspondences import Code, code_in
from demonstration.model import EURO, Line, rounded_up, scaled, wobble

CATALOGUE = Path(__file__).with_name("amortissements.csv")

# Old vehicles sold: price and net book value, in euros. 024 foresees it, 775 receives it.
SALES = {2022: (12_000, 1_500), 2024: (8_500, 700)}

# Studies that became works (2031) and advances taken back (238), in euros: credits, realised.
ASSETS_MOVED = {
    2020: ((30_000, 24_318), (45_000, 38_600)),
    2021: ((25_000, 19_744), (60_000, 52_150)),
    2022: ((40_000, 33_902), (80_000, 71_400)),
    2023: ((45_000, 41_216), (110_000, 96_830)),
    2024: ((35_000, 27_585), (90_000, 84_275)),
    2025: ((30_000, 0), (70_000, 0)),
}
OWN_WORKS = {2020: 22_000, 2021: 24_000, 2022: 26_000, 2023: 28_000, 2024: 30_000, 2025: 30_000}
"""Travaux en régie (722), in euros."""


def _line(
    year: int, section: str, sens: str, code: Code, ordre: str, money: tuple[int, int]
) -> Line:
    credit, actual = money
    return Line(
        section, sens, code_in(year, code), ordre=ordre, m14=code, voted=credit, actual=actual
    )


def order_lines(year: int) -> list[Line]:
    """Return all the order lines of a year but the virement 021/023."""
    return [*_transfers(year), *_sale(year), *_assets_moved(year)]


def _transfers(year: int) -> list[Line]:
    """Return depreciation (DF042 = RI040) and the share of subsidies (RF042 = DI040)."""
    lines, sums = [], {"R": [0, 0], "D": [0, 0]}
    with CATALOGUE.open(encoding="utf-8", newline="") as stream:
        for record in csv.DictReader(stream, delimiter=";"):
            code = Code("040", record["nature"], "01")
            grown = scaled(int(record["euros_2020"]) * EURO, 1000 + 35 * (year - 2020))
            actual = scaled(grown, wobble(year, code.nature, 20))
            # Credits are kept above, which leaves room for the sale of old goods.
            credit = rounded_up(scaled(actual, 1045))
            lines.append(_line(year, "I", record["sens"], code, "2", (credit, actual)))
            sums[record["sens"]][0] += credit
            sums[record["sens"]][1] += actual
    works = OWN_WORKS[year] * EURO
    done = scaled(works, wobble(year, "722", 40) - 60)
    lines += [
        _line(year, "F", "D", Code("042", "6811", "01"), "2", (sums["R"][0], sums["R"][1])),
        _line(year, "F", "R", Code("042", "777", "01"), "2", (sums["D"][0], sums["D"][1])),
        _line(year, "F", "R", Code("042", "722", "01"), "2", (works, done)),
        _line(year, "I", "D", Code("040", "2135", "01"), "2", (works, done)),
    ]
    return lines


def _sale(year: int) -> list[Line]:
    """Return the sale of a vehicle: its price, its book value and the gain, without credits."""
    if year not in SALES:
        return []
    price, book_value = (euros * EURO for euros in SALES[year])
    gain = price - book_value
    return [
        Line(
            "F",
            "R",
            code_in(year, Code("77", "775", "01")),
            m14=Code("77", "775", "01"),
            actual=price,
        ),
        Line(
            "I",
            "R",
            code_in(year, Code("024", "024", "01")),
            m14=Code("024", "024", "01"),
            voted=price,
            actual=0,
        ),
        _line(year, "F", "D", Code("042", "675", "01"), "2", (0, book_value)),
        _line(year, "I", "R", Code("040", "2182", "01"), "2", (0, book_value)),
        _line(year, "F", "D", Code("042", "6761", "01"), "2", (0, gain)),
        _line(year, "I", "R", Code("040", "192", "01"), "2", (0, gain)),
    ]


def _assets_moved(year: int) -> list[Line]:
    """Return the opérations patrimoniales (DI041 = RI041)."""
    studies, advances = ((credit * EURO, actual * EURO) for credit, actual in ASSETS_MOVED[year])
    both = (studies[0] + advances[0], studies[1] + advances[1])
    return [
        _line(year, "I", "D", Code("041", "2313", "01"), "1", both),
        _line(year, "I", "R", Code("041", "2031", "01"), "1", studies),
        _line(year, "I", "R", Code("041", "238", "01"), "1", advances),
    ]
