"""The overview of a document: its figures, its charts, and whether it is right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from budgetlocal.analysis.charts import overview_charts
from budgetlocal.analysis.declared import population as declared_population
from budgetlocal.analysis.equilibrium import equilibrium
from budgetlocal.analysis.execution.chapters import execution
from budgetlocal.analysis.key_figures import key_figures
from budgetlocal.analysis.labels import document_name
from budgetlocal.analysis.notice_findings import notice_findings
from budgetlocal.analysis.ratios import ratio_findings
from budgetlocal.analysis.results import continuity
from budgetlocal.analysis.whole_budget import change_findings
from budgetlocal.analysis.years import accounts_by_year
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import ChartSpec, Finding, KeyFigure
from budgetlocal.core.text import Text

ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.OK)


@dataclass(frozen=True, slots=True)
class Synthese:
    """What the first page shows of a document."""

    headline: Text
    figures: tuple[KeyFigure, ...]
    charts: tuple[ChartSpec, ...]
    findings: tuple[Finding, ...]
    """Worst first."""
    population: int | None


def synthese(
    budgets: Sequence[BudgetFrame], focus: BudgetFrame, population: int | None = None
) -> Synthese:
    """Return the overview of a document.

    Args:
        budgets: the documents of the same budget in the workspace, the focus included.
        focus: the document shown.
        population: inhabitants given by the person; None takes what the document declares.

    """
    inhabitants = declared_population(focus.informations, population)
    return Synthese(
        headline=document_name(focus),
        figures=key_figures(budgets, focus, inhabitants),
        charts=overview_charts(budgets, focus),
        findings=findings(budgets, focus),
        population=inhabitants,
    )


def findings(budgets: Sequence[BudgetFrame], focus: BudgetFrame) -> tuple[Finding, ...]:
    """Return the outcome of every check that the document allows, worst first."""
    found = [
        *change_findings(focus),
        *equilibrium(focus),
        *notice_findings(focus),
        *ratio_findings(focus),
        *_overruns(focus),
        *_continuity(budgets, focus),
    ]
    return tuple(sorted(found, key=lambda finding: ORDER.index(finding.severity)))


def _overruns(focus: BudgetFrame) -> list[Finding]:
    return [
        finding
        for section in Section
        for finding in execution(focus, section=section, sens=Sens.DEPENSE).findings
    ]


def _continuity(budgets: Sequence[BudgetFrame], focus: BudgetFrame) -> list[Finding]:
    """Return whether the account takes up the results of the year before."""
    if not focus.header.etape.is_account:
        return []
    accounts = accounts_by_year(budgets)
    year = focus.header.exercice
    pair = [accounts[year - 1], focus] if year - 1 in accounts else []
    return list(continuity(pair))
