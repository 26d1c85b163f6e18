"""All the charts of a document and of its budget over the years, in the order of a council."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.analysis.chart_parts import breakdown_chart
from budgetlocal.analysis.execution.chapters import execution
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.analysis.years import scissors_chart
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.specs import ChartSpec


def overview_charts(budgets: Sequence[BudgetFrame], focus: BudgetFrame) -> tuple[ChartSpec, ...]:
    """Return the charts of the overview: effet de ciseau when there are years, then by chapter.

    A BS or a DM has none: shares of changes are not shares of a budget.
    """
    charts = [scissors_chart(budgets) if focus.header.etape.is_account else None]
    if not is_change(focus):
        charts += [
            breakdown_chart(focus, Section.FONCTIONNEMENT, Sens.DEPENSE),
            breakdown_chart(focus, Section.FONCTIONNEMENT, Sens.RECETTE),
            breakdown_chart(focus, Section.INVESTISSEMENT, Sens.DEPENSE),
        ]
    return tuple(chart for chart in charts if chart is not None)


def council_charts(budgets: Sequence[BudgetFrame], focus: BudgetFrame) -> tuple[ChartSpec, ...]:
    """Return every chart that the document allows, each once."""
    executed = (
        execution(focus, section=section, sens=sens).chart for section in Section for sens in Sens
    )
    return (
        *overview_charts(budgets, focus),
        *(chart for chart in executed if chart is not None),
    )
