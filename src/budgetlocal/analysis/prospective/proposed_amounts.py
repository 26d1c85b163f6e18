"""The amounts of a proposed budget: those of a projected year, as a council may vote them.

A budget does not know the result of the year before: the loan that balances it takes the place of what the
scenario takes from the fonds de roulement, and its own first instalments are those of that loan. Disposals
are foreseen in investissement (024); what a disposal writes without credits is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from budgetlocal.analysis.drafting.lines import new_place
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.closing import accrual, repaid_at_once
from budgetlocal.analysis.prospective.layout import (
    BETWEEN,
    EMPRUNT,
    NOUVEAUX,
    D,
    F,
    I,
    R,
    is_disposal,
)
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.service import NOTHING_DUE, Service
from budgetlocal.core import frames
from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.nomenclature.plan import Plan

TRANSFERS = ((F, D, "023"), (I, R, "021"))
_ORDER = tuple(code for _section, _sens, code in TRANSFERS)
_TRIES = 500
_NEAR: Cents = 1_000
"""Closer than this, the loan is approached from below, cent by cent."""


@dataclass(frozen=True, slots=True)
class LoanCost:
    """What the loan that balances a budget costs in its own year."""

    service: Service = NOTHING_DUE
    accrued: Cents = 0
    """Charged to the year (66112)."""

    @property
    def total(self) -> Cents:
        """What the year pays or charges."""
        return self.service.paid + self.accrued


@dataclass(frozen=True, slots=True)
class ProposedAmounts:
    """The places of a budget with their amounts, and what was changed to have them."""

    by_article: dict[Article, Cents]
    loan: Cents
    """The loan that balances the budget."""
    cost: LoanCost
    scenario_loan: Cents
    scenario_cost: LoanCost
    disposals: Cents = 0
    """Moved from fonctionnement to 024."""
    spare: Cents = 0
    """Cents that no loan takes up, opened with the capital of the debt."""
    left_out: Mapping[str, Cents] = field(default_factory=dict)
    """Accounts that are never voted, and what the projection has on them."""


def proposed_amounts(projection: Projection, plan: Plan, rank: int) -> ProposedAmounts:
    """Return the amount of each place of the budget of a year, transfer and loan included.

    Args:
        projection: the projection.
        plan: the plan de comptes of the budget.
        rank: of the year; 1 is the first that is projected.

    Raises:
        UserError: the loan would be repaid in the year itself.

    """
    return _Budget(projection, plan, rank).done()


class _Budget:
    def __init__(self, projection: Projection, plan: Plan, rank: int) -> None:
        self._projection, self._plan, self._rank = projection, plan, rank
        self._year = projection.years[rank]
        self._column: list[int] = projection.cents[:, rank].tolist()
        self._places = {key[0]: place for key, place in projection.layout.added.items()}
        self._scenario_loan = projection.loans[rank - 1]
        self._scenario_cost = self._cost(self._scenario_loan)
        self._disposals = self._spare = 0
        self._left_out: dict[str, Cents] = {}
        self._lines: dict[tuple[Section, Sens, str], Article] = {}

    def done(self) -> ProposedAmounts:
        loan, cost, amounts = self._balanced()
        if loan:
            article = self._projection.articles[self._places[EMPRUNT]]
            place = replace(article, tag="")
            amounts[place] = amounts.get(place, 0) + loan
        return ProposedAmounts(
            {article: cents for article, cents in amounts.items() if cents},
            loan,
            cost,
            self._scenario_loan,
            self._scenario_cost,
            self._disposals,
            self._spare,
            {nature: cents for nature, cents in self._left_out.items() if cents},
        )

    def _balanced(self) -> tuple[Cents, LoanCost, dict[Article, Cents]]:
        """Return the loan that leaves investissement at zero, what it costs and the other amounts.

        Instalments are rounded: no loan may leave exactly zero. The one that leaves the fewest cents is then
        taken, and these open the credits of its capital, of which what falls due is the most that is spent.
        """
        loan, seen = self._scenario_loan, dict[Cents, Cents]()
        while loan not in seen and len(seen) < _TRIES:
            cost = self._cost(loan)
            amounts = self._without_loan(cost)
            gap = seen[loan] = max(0, -balance(amounts, I)) - loan
            if gap == 0:
                return loan, cost, amounts
            if abs(gap) > _NEAR and loan:
                if cost.total >= loan:
                    break
                loan = max(0, loan + round(gap * loan / (loan - cost.total)))
            else:
                loan = max(0, loan + (gap if gap > 0 else gap - _NEAR))
        return self._nearest(seen)

    def _nearest(self, seen: Mapping[Cents, Cents]) -> tuple[Cents, LoanCost, dict[Article, Cents]]:
        """Return the loan of those seen that leaves the fewest cents, put on its capital.

        Raises:
            UserError: none pays the year within a few cents.

        """
        spare, loan = min(
            ((-gap, loan) for loan, gap in seen.items() if gap < 0), default=(_NEAR, 0)
        )
        if not 0 < spare < _NEAR or not loan:
            raise repaid_at_once(self._year)
        cost = self._cost(loan)
        amounts = self._without_loan(cost)
        place = replace(self._projection.articles[self._places[NOUVEAUX.capital]], tag="")
        amounts[place] = amounts.get(place, 0) + spare
        self._spare = spare
        return loan, cost, amounts

    def _cost(self, cents: Cents) -> LoanCost:
        if not cents:
            return LoanCost()
        terms = self._projection.scenario.terms
        loan = self._projection.lender.loan(self._year, cents, terms)
        accrued = accrual(loan, self._year) if NOUVEAUX.icne in self._places else 0
        return LoanCost(loan.service(self._year), accrued)

    def _without_loan(self, cost: LoanCost) -> dict[Article, Cents]:
        """Return every amount but the loan, its instalments being those of a cost."""
        column = list(self._column)
        for tag, now, before in zip(
            NOUVEAUX, _by_row(cost), _by_row(self._scenario_cost), strict=True
        ):
            if now != before:
                column[self._places[tag]] += now - before
        merged: dict[Article, Cents] = {}
        self._disposals, self._left_out = 0, {}
        for article, cents in zip(self._projection.articles, column, strict=True):
            place = self._place(article, cents)
            if place is not None and cents:
                merged[place] = merged.get(place, 0) + cents
        transfer = balance(merged, F)
        if transfer > 0:
            for section, sens, code in TRANSFERS:
                merged[self._line(section, sens, code)] = transfer
        return merged

    def _place(self, article: Article, cents: Cents) -> Article | None:
        """Return where the budget has an article of the projection, None when it has it nowhere."""
        given = parts()
        if article.tag == EMPRUNT:
            return None
        if not article.is_real and given.never_voted.has(article.nature):
            self._left_out[article.nature] = self._left_out.get(article.nature, 0) + cents
            return None
        if is_disposal(article) and given.disposal_line in self._plan.chapters:
            self._disposals += cents
            return self._line(I, R, given.disposal_line)
        return replace(article, tag="")

    def _line(self, section: Section, sens: Sens, code: str) -> Article:
        """Return the place of a line without execution: that of the starting point, else by nature."""
        key = section, sens, code
        if key not in self._lines:
            self._lines[key] = self._found_line(section, sens, code)
        return self._lines[key]

    def _found_line(self, section: Section, sens: Sens, code: str) -> Article:
        lines = self._projection.base.budget.lines
        known = lines[
            (lines[frames.NATURE] == code)
            & (lines[frames.SECTION] == str(section))
            & (lines[frames.SENS] == str(sens))
        ]
        kind, chapter = ChapterKind.NATURE, code
        if len(known):
            first = known.iloc[0]
            kind, chapter = ChapterKind(first[frames.CHAPITRE_KIND]), str(first[frames.CHAPITRE])
        place = new_place(self._plan, sens, code)
        is_order = code in _ORDER
        order = place.type_ordre if place is not None else BETWEEN
        movement = Mouvement.ORDRE if is_order else Mouvement.REEL
        return Article(
            section, sens, movement, order if is_order else "", kind, chapter, "", code, ""
        )


def _by_row(cost: LoanCost) -> tuple[Cents, ...]:
    """Return the amounts of a cost on the rows of the new loans, in the order of their tags."""
    due = cost.service
    return (
        due.capital,
        due.interets - due.capitalises,
        cost.accrued,
        due.indemnites,
        due.capitalises,
        due.capitalises,
    )


def balance(amounts: Mapping[Article, Cents], section: Section) -> Cents:
    """Return recettes less depenses of a section, order movements included."""
    return sum(
        cents if article.sens is R else -cents
        for article, cents in amounts.items()
        if article.section is section
    )
