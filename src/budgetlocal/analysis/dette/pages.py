"""All that the page of the debt shows, worked out at once from the documents and the study."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from budgetlocal.analysis.dette.charts import debt_charts, gissler_chart, rate_chart
from budgetlocal.analysis.dette.content import DebtContent, content_of
from budgetlocal.analysis.dette.findings import findings
from budgetlocal.analysis.dette.portfolio import Portfolio, base_of, debt_of
from budgetlocal.analysis.dette.reconciliation import compared, reconciliation_table
from budgetlocal.analysis.dette.structure import (
    gissler_table,
    guaranteed_table,
    owed_loans,
    rate_table,
)
from budgetlocal.analysis.dette.summary import key_figures
from budgetlocal.analysis.dette.tables import extinction_table, loan_table
from budgetlocal.analysis.dette.terms import TauxRevisable
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.specs import ChartSpec, Finding, KeyFigure, TableSpec


@dataclass(frozen=True, slots=True)
class DebtPage:
    """The page, ready to be shown."""

    content: DebtContent
    debt: Portfolio
    figures: tuple[KeyFigure, ...]
    loans: TableSpec
    charts: tuple[ChartSpec, ...]
    extinction: TableSpec
    structure_charts: tuple[ChartSpec, ...]
    rates: TableSpec
    classes: TableSpec
    guaranteed: TableSpec | None
    reconciliation: TableSpec | None
    findings: tuple[Finding, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is no loan at all."""
        return not self.debt.loans

    @property
    def indices(self) -> tuple[str, ...]:
        """The indices that loans follow, or that were typed, in order of name."""
        named = {
            contract.terms.taux.courbe.index
            for contract in self.content.contracts
            if isinstance(contract.terms.taux, TauxRevisable)
        }
        return tuple(sorted({*named, *self.content.courbes}))


def debt_page(budgets: Sequence[BudgetFrame], focus: BudgetFrame, study: str | None) -> DebtPage:
    """Return the page about a document of a budget.

    Args:
        budgets: all the documents of the budget.
        focus: the one that is shown; the annex is its own, or the latest before it.
        study: the JSON of what the person changed, None when nothing was.

    Raises:
        UserError: the study cannot be read.

    """
    content = DebtContent() if study is None else content_of(study)
    base, debt = debt_of(budgets, focus, content)
    has_owed = bool(owed_loans(debt))
    return DebtPage(
        content=content,
        debt=debt,
        figures=key_figures(debt),
        loans=loan_table(debt),
        charts=debt_charts(debt),
        extinction=extinction_table(debt),
        structure_charts=(rate_chart(debt), gissler_chart(debt)) if has_owed else (),
        rates=rate_table(debt),
        classes=gissler_table(debt),
        guaranteed=guaranteed_table(debt) if debt.guaranteed else None,
        reconciliation=(
            reconciliation_table(compared(debt, base), debt) if base is not None else None
        ),
        findings=findings(debt, base, _previous(budgets, base)),
    )


def _previous(budgets: Sequence[BudgetFrame], base: BudgetFrame | None) -> BudgetFrame | None:
    """Return the account of the year before, when it has an annex of loans."""
    if base is None:
        return None
    year = base.header.exercice - 1
    found = [
        each
        for each in budgets
        if each.header.exercice == year
        and each.header.etape.is_account
        and base_of((), each) is not None
    ]
    return found[-1] if found else None
