"""Everything that deserves attention at a date: the rules of law, and where the year is heading."""

from __future__ import annotations

from collections.abc import Mapping

from budgetlocal.analysis.execution.grouping import Side
from budgetlocal.analysis.landing.landing import Asked, Overrule, landing
from budgetlocal.analysis.landing.tables import tensions
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.every import findings, worst_first
from budgetlocal.core.specs import Finding


def alerts(checked: Checked, overrules: Mapping[tuple[Side, str], Overrule]) -> tuple[Finding, ...]:
    """Return what every rule finds, and the chapters that will lack credits, the worst first.

    Once the exercice is closed there is nothing left to head for.
    """
    found = findings(checked)
    if not checked.documents or checked.date >= checked.exercise.end:
        return found
    ahead = landing(checked.years, Asked(checked.exercise.exercice, checked.date, overrules))
    return worst_first((*found, *tensions(ahead)))
