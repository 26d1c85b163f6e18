"""The value of a figure, computed from its origin on the documents of a packet."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.analysis.dette.loan_sums import loans_sum
from budgetlocal.analysis.explaining import AMOUNT_WORDS, document_key, documents_of, line_amounts
from budgetlocal.analysis.subjects import subject_of
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents, ratio
from budgetlocal.core.origins import (
    FigureOrigin,
    IndicatorOrigin,
    LinesOrigin,
    LoansOrigin,
    OperationOrigin,
    StatedOrigin,
    WorkedOrigin,
)
from budgetlocal.core.specs import Number, Unit
from budgetlocal.core.text import verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.dimensions import shown_number
from budgetlocal.indicators.evaluation import Evaluation

if TYPE_CHECKING:
    from budgetlocal.reference.extract import Extract

_CLOSE = Decimal("1e-12")
"""Share of a ratio that its 28 digits may differ by, divided in another order."""


class CannotRecomputeError(LookupError):
    """The documents of a packet do not give what an origin asks for."""


class Recomputing:
    """Computes figures on some documents of one budget, by the rules of this program."""

    def __init__(
        self,
        budgets: Sequence[BudgetFrame],
        focus: BudgetFrame,
        *,
        population: int | None,
        extract: Extract | None,
    ) -> None:
        """Take the documents, and the one that the pack is about."""
        self._budgets = budgets
        self._focus = focus
        self._keys = {document_key(budget): budget for budget in budgets}
        self._own = [each for each in budgets if each.header.siret == focus.header.siret]
        self._population = population
        self._extract = extract
        self._catalogue = catalogue()
        self._evaluations: dict[tuple[str, ...], Evaluation] = {}

    def value(self, origin: FigureOrigin, unit: Unit) -> Number:
        """Return the value of a figure, whole cents for euros; None when it is unknown.

        Raises:
            CannotRecomputeError: a document, an indicator or an amount is not there, or the figure
                is only stated by its source.

        """
        if isinstance(origin, IndicatorOrigin):
            return self._indicator(origin)
        if isinstance(origin, LinesOrigin):
            return self._lines(origin)
        if isinstance(origin, LoansOrigin):
            return loans_sum(self._document(origin), origin)
        if isinstance(origin, StatedOrigin):
            raise CannotRecomputeError(str(origin.source))
        if isinstance(origin, WorkedOrigin):
            raise CannotRecomputeError(str(origin.explain(verbatim("")).source))
        return self._operation(origin, unit)

    def _indicator(self, origin: IndicatorOrigin) -> Number:
        if origin.code not in self._catalogue:
            raise CannotRecomputeError(origin.code)
        indicator = self._catalogue[origin.code]
        outcome = self._evaluation(origin).indicator(indicator, origin.exercice)
        return shown_number(outcome.value, indicator.dimension)

    def _evaluation(self, origin: IndicatorOrigin) -> Evaluation:
        if origin.documents not in self._evaluations:
            try:
                together = documents_of(origin, self._own)
            except KeyError as err:
                raise CannotRecomputeError(str(err)) from err
            focus = together[-1] if together else self._focus
            is_shown_year = focus.header.exercice == self._focus.header.exercice
            subject = subject_of(
                self._own,
                focus,
                population=self._population if is_shown_year else None,
                extract=self._extract,
                together=together,
            )
            self._evaluations[origin.documents] = Evaluation(subject, self._catalogue)
        return self._evaluations[origin.documents]

    def _lines(self, origin: LinesOrigin) -> Cents | None:
        budget = self._document(origin)
        if origin.column not in AMOUNT_WORDS:
            raise CannotRecomputeError(origin.column)
        lines = budget.lines[budget.lines[frames.ORDINAL].isin(origin.ordinals)]
        known = line_amounts(budget, origin.column).loc[lines.index].dropna()
        return int(known.sum()) if len(known) else None

    def _document(self, origin: LinesOrigin | LoansOrigin) -> BudgetFrame:
        budget = self._keys.get(origin.document) if origin.document else self._focus
        if budget is None:
            raise CannotRecomputeError(origin.document)
        return budget

    def _operation(self, origin: OperationOrigin, unit: Unit) -> Number:
        values = [self.value(operand, Unit.EUROS) for operand in origin.operands]
        if origin.sign == "/":
            if len(values) != 2:  # noqa: PLR2004 - a division has two terms
                raise CannotRecomputeError(origin.sign)
            quotient = ratio(*values)
            return quotient if unit is not Unit.EUROS_PER_HEAD else _in_euros(quotient)
        known = [value for value in values if value is not None]
        if not known:
            return None
        factors = [1 if rank == 0 or origin.sign == "+" else -1 for rank in range(len(values))]
        total = sum(
            (factor * Decimal(value or 0) for factor, value in zip(factors, values, strict=True)),
            Decimal(0),
        )
        return int(total) if total == int(total) else total


def is_same(one: Number, other: Number, unit: Unit) -> bool:
    """Return whether two values of a figure are the same: to the cent, or to the last digits.

    >>> is_same(100, 100, Unit.EUROS), is_same(None, 0, Unit.EUROS)
    (True, False)
    """
    if one is None or other is None:
        return one is other
    if unit is Unit.EUROS:
        return one == other
    left, right = Decimal(one), Decimal(other)
    return abs(left - right) <= _CLOSE * max(abs(left), abs(right), Decimal(1))


def _in_euros(cents: Decimal | None) -> Decimal | None:
    return None if cents is None else cents / 100
