"""All the rules on one exercice at one date, the worst findings first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from budgetlocal.analysis.rules.balance import balance, small_balance
from budgetlocal.analysis.rules.carried import restes_without_engagement, results_carried
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.credits import credits_gap, fongibilite, overrun, unforeseen
from budgetlocal.analysis.rules.deficit import deficit
from budgetlocal.analysis.rules.early import operating_before_vote, quarter
from budgetlocal.analysis.rules.pace import late_revenue
from budgetlocal.analysis.rules.prescribed import prescribed_ratios
from budgetlocal.analysis.rules.programmes import beyond_authorisation, payment_credits
from budgetlocal.analysis.rules.undated import undated_statements
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding

Check = Callable[[Checked], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    undated_statements,
    overrun,
    late_revenue,
    restes_without_engagement,
    beyond_authorisation,
    payment_credits,
    results_carried,
    credits_gap,
    fongibilite,
    unforeseen,
    quarter,
    operating_before_vote,
    balance,
    small_balance,
    deficit,
    prescribed_ratios,
)
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.OK)


def findings(checked: Checked) -> tuple[Finding, ...]:
    """Return what every rule finds, the worst first; empty when nothing speaks at the date."""
    if not checked.documents:
        return ()
    return worst_first(finding for check in CHECKS for finding in check(checked))


def worst_first(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return some findings by how much they matter, otherwise in their order."""
    return tuple(sorted(found, key=lambda finding: _ORDER.index(finding.severity)))
