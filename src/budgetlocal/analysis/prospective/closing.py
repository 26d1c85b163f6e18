"""The debt of each projected year, and the loan that closes it.

A loan drawn before December may cost its own year: it then pays what the year lacks and its own first
instalments. The few cents that the rounding of these leaves go to the fonds de roulement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from budgetlocal.analysis.dette.checking import LARGEST as LARGEST_LOAN
from budgetlocal.analysis.prospective import layout as rows
from budgetlocal.analysis.prospective.debt import Debt, Lender, SignedLoan
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.layout import Layout
from budgetlocal.analysis.prospective.refusals import refused, too_large
from budgetlocal.analysis.prospective.rounding import LARGEST
from budgetlocal.core.errors import UserError
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_TRIES = 40


@dataclass(frozen=True, slots=True)
class Closing:
    """What closes the projected years, the first one first; stocks begin with the base year."""

    loans: tuple[Cents, ...]
    """The loan that closes each year."""
    planned: tuple[Cents, ...]
    """The loans drawn in each year besides: those of the scenario, and those that are signed."""
    needs: tuple[Cents, ...]
    """What each year lacks before any loan; negative when it has more than it needs."""
    fonds_roulement: tuple[Cents, ...]
    contracts: tuple[Debt, ...]
    """The debt of the starting point when it is known, then the new loans."""


def close(
    scenario: Scenario,
    layout: Layout,
    cents: NDArray[np.int64],
    opening: Cents,
    debt: Debt | None,
    lender: Lender,
    signed: Sequence[SignedLoan] = (),
) -> Closing:
    """Put the debt in place and close each year with a loan.

    Raises:
        UserError: a loan cannot be, or an amount leaves exact arithmetic.

    """
    return _Run(scenario, layout, cents, opening, debt, lender, signed).done()


class _Run:
    def __init__(
        self,
        scenario: Scenario,
        layout: Layout,
        cents: NDArray[np.int64],
        opening: Cents,
        debt: Debt | None,
        lender: Lender,
        signed: Sequence[SignedLoan],
    ) -> None:
        import numpy as np

        self._scenario, self._cents, self._debt, self._lender = scenario, cents, debt, lender
        self._places = {key[0]: place for key, place in layout.added.items()}
        flows = np.array([article.flow for article in layout.articles], dtype=np.int64)
        self._earned: list[int] = (flows @ cents).tolist()
        self._loans: list[Cents] = []
        self._planned: list[Cents] = []
        self._needs: list[Cents] = []
        self._stock = [opening]
        self._signed = signed
        self._contracts: list[Debt] = list(signed)
        self._share = Fraction(0)
        """The part of the last closing loan that it cost in its own year."""

    def done(self) -> Closing:
        for rank, year in enumerate(self._scenario.years, start=1):
            self._year(rank, year)
        known = (self._debt,) if self._debt is not None else ()
        return Closing(
            tuple(self._loans),
            tuple(self._planned),
            tuple(self._needs),
            tuple(self._stock),
            (*known, *self._contracts),
        )

    def _year(self, rank: int, year: int) -> None:
        drawn = [each for each in self._scenario.emprunts if each.annee == year]
        self._contracts += [
            self._lender.loan(year, each.cents, each.terms, each.nom) for each in drawn
        ]
        planned = sum(each.cents for each in drawn)
        planned += sum(each.drawn(year) for each in self._signed)
        due = self._put(rows.NOUVEAUX, self._contracts, rank, year)
        if self._debt is not None:
            due += self._put(rows.EXISTANTE, (self._debt,), rank, year)
        need = due - self._earned[rank]
        stock, floor = self._stock[-1], self._scenario.fonds_roulement_minimum
        wanted = min(max(0, need - planned), max(0, floor + need - planned - stock))
        loan, own = self._closing_loan(year, wanted)
        if loan:
            # Even when it costs nothing: interest may be added to its capital.
            self._put(rows.NOUVEAUX, self._contracts, rank, year)
            need += own
        if planned:
            self._cents[self._places[rows.EMPRUNT_PREVU], rank] = planned
        self._cents[self._places[rows.EMPRUNT], rank] = loan
        self._loans.append(loan)
        self._planned.append(planned)
        self._needs.append(need)
        self._stock.append(stock + loan + planned - need)
        if max(abs(need), abs(self._stock[-1])) > LARGEST * 10:
            raise too_large()

    def _closing_loan(self, year: int, wanted: Cents) -> tuple[Cents, Cents]:
        """Return the loan that pays what is wanted and its own first instalments; and those."""
        if not wanted:
            return 0, 0
        cents, kept = self._grossed_up(wanted, year), None
        for _ in range(_TRIES):
            if cents >= LARGEST_LOAN:
                raise too_large()
            paid, accrued = self._lender.first_year(year, cents, self._scenario.terms)
            own = paid + (accrued if rows.NOUVEAUX.icne in self._places else 0)
            if wanted + own <= cents:
                kept = (cents, own)
            if wanted + own == cents or (kept is not None and wanted + own > cents):
                break
            self._share = Fraction(own, cents)
            near = self._grossed_up(wanted, year)
            cents = wanted + own if kept is not None else max(near, wanted + own)
        if kept is None:
            raise repaid_at_once(year)
        self._contracts.append(self._lender.loan(year, kept[0], self._scenario.terms))
        return kept

    def _grossed_up(self, wanted: Cents, year: int) -> Cents:
        """Return what to draw to have what is wanted once the share that it costs itself is paid."""
        if self._share >= 1:
            raise repaid_at_once(year)
        return round(wanted / (1 - self._share))

    def _put(self, tags: rows.DebtTags, debts: Sequence[Debt], rank: int, year: int) -> Cents:
        """Write what some debts cost in a year on their rows; return what they take of it."""
        due = [each.service(year) for each in debts]
        accrues = tags.icne in self._places
        accrued = sum(accrual(each, year) for each in debts) if accrues else 0
        added = sum(each.capitalises for each in due)
        amounts = {
            tags.capital: sum(each.capital for each in due),
            tags.interets: sum(each.interets for each in due) - added,
            tags.icne: accrued,
            tags.indemnites: sum(each.indemnites for each in due),
            tags.charge: added,
            tags.dette: added,
        }
        for tag, amount in amounts.items():
            if amount or tag in self._places:
                self._cents[self._places[tag], rank] = amount
        return sum(each.paid for each in due) + accrued


def repaid_at_once(year: int) -> UserError:
    """Return the refusal of a loan that pays nothing but itself."""
    return refused(
        translatable(
            "Prospective",
            "L'emprunt d'équilibre de {annee} serait remboursé dans l'année même.",
            annee=year,
        ),
        translatable(
            "Prospective",
            "Versez-le plus tard dans l'année, ou allongez sa durée, dans les réglages du scénario.",
        ),
    )


def accrual(debt: Debt, year: int) -> Cents:
    """Return the ICNE of a year less those of the year before; nothing where they are not known."""
    after, before = debt.icne(year), debt.icne(year - 1)
    return 0 if after is None or before is None else after - before
