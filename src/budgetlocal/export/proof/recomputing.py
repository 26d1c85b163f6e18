"""The value of a figure, computed from its origin on the documents of a packet."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from budgetlocal.analysis.dette.loan_sums import loans_sum
from budgetlocal.analysis.explaining import (
    AMOUNT_WORDS,
    document_key,
    documents_of,
    line_amounts,
)
from budgetlocal.analysis.origin_sums import shared_euros, sum_factors
from budgetlocal.analysis.published import published_figure
from budgetlocal.analysis.subjects import subject_together
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents, ratio
from budgetlocal.core.origins import (
    FigureOrigin,
    FormulaOrigin,
    IndicatorOrigin,
    LinesOrigin,
    LoansOrigin,
    OperationOrigin,
    PublishedOrigin,
    SharedOrigin,
    StatedOrigin,
    WorkedOrigin,
)
from budgetlocal.core.specs import Number, Unit
from budgetlocal.core.text import verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.checking import Checker, StatisticUnits
from budgetlocal.indicators.dimensions import EUROS, decimal_of, shown_number
from budgetlocal.indicators.errors import FormulaError
from budgetlocal.indicators.evaluation import Evaluation
from budgetlocal.indicators.extract_statistics import statistic_units
from budgetlocal.indicators.parsing import parse
from budgetlocal.reference.values import Kind

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
        if isinstance(origin, StatedOrigin):
            raise CannotRecomputeError(str(origin.source))
        if isinstance(origin, WorkedOrigin):
            raise CannotRecomputeError(str(origin.explain(verbatim("")).source))
        if isinstance(origin, LinesOrigin | LoansOrigin):
            return self._summed(origin)
        if isinstance(origin, SharedOrigin):
            return self._shared(origin)
        if isinstance(origin, OperationOrigin):
            return self._operation(origin, unit)
        if isinstance(origin, PublishedOrigin):
            return self._published(origin, unit)
        return self._evaluated(origin, unit)

    def _evaluated(self, origin: IndicatorOrigin | FormulaOrigin, unit: Unit) -> Number:
        if isinstance(origin, IndicatorOrigin):
            return self._indicator(origin)
        return self._formula(origin, unit)

    def _summed(self, origin: LinesOrigin | LoansOrigin) -> Cents | None:
        if isinstance(origin, LinesOrigin):
            return self._lines(origin)
        return loans_sum(self._document(origin), origin)

    def _indicator(self, origin: IndicatorOrigin) -> Number:
        if origin.code not in self._catalogue:
            raise CannotRecomputeError(origin.code)
        indicator = self._catalogue[origin.code]
        outcome = self._evaluation(origin).indicator(indicator, origin.exercice)
        return shown_number(outcome.value, indicator.dimension)

    def _formula(self, origin: FormulaOrigin, unit: Unit) -> Number:
        try:
            node = parse(origin.text)
            Checker(self._catalogue, self._units()).dimension(node)
        except FormulaError as err:
            raise CannotRecomputeError(origin.text) from err
        return _in_unit(self._evaluation(origin).value(node, origin.exercice).value, unit)

    def _units(self) -> StatisticUnits:
        return {} if self._extract is None else statistic_units(self._extract)

    def _published(self, origin: PublishedOrigin, unit: Unit) -> Number:
        if self._extract is None or origin.kind not in set(Kind):
            raise CannotRecomputeError(origin.key)
        return _in_unit(published_figure(origin, self._extract).value, unit)

    def _shared(self, origin: SharedOrigin) -> Cents | None:
        if not 0 <= origin.rank < len(origin.parts):
            raise CannotRecomputeError(str(origin.rank))
        amounts = [self.value(each, Unit.EUROS) for each in origin.parts]
        return shared_euros(origin, [None if each is None else int(each) for each in amounts])

    def _evaluation(self, origin: IndicatorOrigin | FormulaOrigin) -> Evaluation:
        if origin.documents not in self._evaluations:
            try:
                together = documents_of(origin, self._own)
            except KeyError as err:
                raise CannotRecomputeError(str(err)) from err
            subject = subject_together(
                self._own,
                self._focus,
                together,
                population=self._population,
                extract=self._extract,
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
        factors = sum_factors(origin.sign, len(values))
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


def _in_unit(value: Fraction | None, unit: Unit) -> Number:
    """Return an exact value as a figure of a unit is written: whole cents for euros."""
    if value is None:
        return None
    return shown_number(value, EUROS) if unit is Unit.EUROS else decimal_of(value)


def _in_euros(cents: Decimal | None) -> Decimal | None:
    return None if cents is None else cents / 100
