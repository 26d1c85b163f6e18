"""Everything that deserves attention at a date: the rules of law, and where the year is heading."""

from __future__ import annotations

from budgetlocal.analysis.landing.landing import Landing
from budgetlocal.analysis.landing.tables import tensions
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.every import findings, worst_first
from budgetlocal.core.specs import Finding


def alerts(checked: Checked, ahead: Landing | None) -> tuple[Finding, ...]:
    """Return what every rule finds, and the chapters that will lack credits, the worst first.

    `ahead` is the landing from that date, None once the exercice is closed: it heads nowhere.
    """
    found = findings(checked)
    return found if ahead is None else worst_first((*found, *tensions(ahead)))
