"""The comptes administratifs of Villexemple, 2020 to 2024, each opening on the results of the last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from demonstration import loans
from demonstration.accrued import with_accrued
from demonstration.correspondences import FIRST_M57_YEAR, Code, code_in
from demonstration.investment import Key, carried_from_2019, investment_lines
from demonstration.model import EURO, Line, opened, scaled, total
from demonstration.operating import operating_lines
from demonstration.order import order_lines
from demonstration.repayments import OPENING_DEBT, repaid_in

YEARS = range(2020, 2025)
# Loans drawn, in euros.
LOANS = {2020: 500_000, 2021: 500_000, 2022: 1_200_000, 2023: 1_850_000, 2024: 1_000_000}
# M14 only: credits that are never spent, moved by decision when something unforeseen comes.
UNFORESEEN = {"F": 45_000, "I": 30_000}


@dataclass(frozen=True, slots=True)
class Opening:
    """What a year starts with, in cents."""

    operating: int
    """002, always an excess here."""
    reserve: int
    """1068, the part of the operating result that finances the investment."""
    investment: int
    """001: positive is an excess (recette), negative a deficit (dépense)."""
    carried: Mapping[Key, int]
    debt: int
    icne: int | None = None
    """Interest run and not due; None: that of the loans at the beginning of the year."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """One closed year: its lines, what it opened on, and the capital owed at its end."""

    year: int
    lines: tuple[Line, ...]
    opening: Opening
    debt: int
    icne: int | None = None
    """Interest run and not due at its end; None where the budget does not follow it."""

    def closing(self, section: str) -> int:
        """Return the result of a section at the end of the year, its carried result included."""
        received = total(self.lines, section, "R", lambda line: line.actual)
        return received - total(self.lines, section, "D", lambda line: line.actual)

    def remaining(self, sens: str) -> int:
        """Return the restes à réaliser of the investment section."""
        return total(self.lines, "I", sens, lambda line: line.remaining)

    def next_opening(self) -> Opening:
        """Return the affectation of the results: 1068 covers the need of the investment, 002 the rest.

        The need is the deficit of the section once the restes à réaliser are counted (CGCT
        R2311-11 and R2311-12).
        """
        investment = self.closing("I")
        need = max(0, self.remaining("D") - self.remaining("R") - investment)
        operating = self.closing("F")
        if need > operating:
            raise ValueError(f"{self.year}: the operating result does not cover the need")
        carried = {line.key: line.remaining for line in self.lines if line.remaining}
        return Opening(operating - need, need, investment, carried, self.debt, self.icne)


def exercises() -> dict[int, Exercise]:
    """Return the five closed years."""
    opening = Opening(612_480_37, 921_912_55, -486_912_55, carried_from_2019(), OPENING_DEBT)
    found = {}
    for year in YEARS:
        found[year] = _exercise(year, opening)
        opening = found[year].next_opening()
    return found


def _exercise(year: int, opening: Opening) -> Exercise:
    repaid = repaid_in(year)
    borrowed = LOANS[year] * EURO
    lines = [
        *operating_lines(year),
        *investment_lines(year, opening.carried),
        *order_lines(year),
        *results(year, opening),
        _financial(year, "D", Code("16", "1641", "01"), scaled(repaid, 1004), repaid),
    ]
    if year < FIRST_M57_YEAR:
        lines += [
            _financial(year, "D", Code("022", "022", "01"), UNFORESEEN["F"] * EURO, 0, "F"),
            _financial(year, "D", Code("020", "020", "01"), UNFORESEEN["I"] * EURO, 0),
        ]
    icne = loans.accrued(lines, year)
    before = loans.accrued_before(lines, year) if opening.icne is None else opening.icne
    lines = with_accrued(lines, icne - before)
    lines += balancing(year, lines, borrowed)
    return Exercise(year, tuple(lines), opening, opening.debt - repaid + borrowed, icne)


def _financial(
    year: int, sens: str, code: Code, credit: int, actual: int, section: str = "I"
) -> Line:
    return Line(section, sens, code_in(year, code), m14=code, voted=credit, actual=actual)


def results(year: int, opening: Opening) -> list[Line]:
    """Return the lines 001, 002 and 1068 of a year, credited and realised for the same amount."""
    lines = [
        _financial(year, "R", Code("002", "002", "01"), opening.operating, opening.operating, "F")
    ]
    if opening.reserve:
        code = Code("10", "1068", "01")
        lines.append(_financial(year, "R", code, opening.reserve, opening.reserve))
    if opening.investment:
        sens = "R" if opening.investment > 0 else "D"
        amount = abs(opening.investment)
        lines.append(_financial(year, sens, Code("001", "001", "01"), amount, amount))
    return lines


def balancing(year: int, lines: list[Line], borrowed: int | None) -> list[Line]:
    """Return the virement 023/021 and the loan 1641, which balance the credits of the sections."""
    transfer = total(lines, "F", "R", opened) - total(lines, "F", "D", opened)
    if transfer < 0:
        raise ValueError(f"{year}: the operating section is not financed")
    received = total(lines, "I", "R", opened) + transfer
    loan = total(lines, "I", "D", opened) - received
    if borrowed is not None and borrowed > loan:
        raise ValueError(f"{year}: {borrowed} borrowed for {loan} of credits")
    actual = None if borrowed is None else 0
    source, target, debt = (
        Code("023", "023", "01"),
        Code("021", "021", "01"),
        Code("16", "1641", "01"),
    )
    return [
        Line("F", "D", code_in(year, source), ordre="2", m14=source, voted=transfer, actual=actual),
        Line("I", "R", code_in(year, target), ordre="2", m14=target, voted=transfer, actual=actual),
        Line("I", "R", code_in(year, debt), m14=debt, voted=loan, actual=borrowed),
    ]
