"""Revenue that comes in more slowly than last year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from budgetlocal.analysis.execution.grouping import Group, Grouping, Side, groups, side_of
from budgetlocal.analysis.execution.model import Amounts
from budgetlocal.analysis.execution.reference import last_year
from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.law import Rule
from budgetlocal.core.formatting import euros, percent
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable


def late_revenue(checked: Checked) -> Iterator[Finding]:
    """Yield the chapters of recettes reelles whose rate is well below last year's at the same date.

    Late when the rate is lower by at least the points of the rule and what is missing against last
    year's rate (credits x last rate, at most the credits, - titres) is at least its minimum. Without
    a statement of the same date last year nothing is said, nor of one-off income (77).
    """
    rule = checked.rule("recettes_en_retard")
    before = last_year(dict(checked.years), checked.exercise, checked.date)
    if rule is None or before is None or checked.date >= checked.exercise.end:
        return
    points, minimum = rule.number("points"), int(rule.number("minimum_cents"))
    for section in Section:
        side = Side(section, Sens.RECETTE, Mouvement.REEL)
        then = groups(side_of(before, side), plan_of(checked.budget), Grouping.CHAPITRE)
        rates = {each.key: each.amounts.taux for each in then}
        for chapter in checked.chapters(side):
            last = rates.get(chapter.key)
            is_told = chapter.has_execution and chapter.chapter[1] not in rule.accounts["sauf"]
            late = _late(chapter.amounts, last) if is_told and last is not None else None
            if late is not None and late.points >= points and late.cents >= minimum:
                yield _late_finding(rule, chapter, late)


@dataclass(frozen=True, slots=True)
class _Late:
    """How far titres are behind last year's rate, in points of the rate and in cents."""

    now: Decimal
    last: Decimal
    cents: Cents

    @property
    def points(self) -> Decimal:
        return self.last - self.now


def _late(amounts: Amounts, last: Decimal) -> _Late | None:
    """Return the lateness against a rate of last year, None when this year's is unknown."""
    if amounts.taux is None or amounts.credits is None or amounts.realise is None:
        return None
    wanted = min(last, Decimal(1))
    return _Late(amounts.taux, wanted, int(amounts.credits * wanted) - amounts.realise)


def _late_finding(rule: Rule, chapter: Group, late: _Late) -> Finding:
    values: dict[str, str | int | Text] = {
        "code": chapter.code,
        "nom": chapter.label,
        "taux": percent(late.now),
        "avant": percent(late.last),
        "manque": euros(late.cents),
    }
    return Finding(
        f"recettes_en_retard_{chapter.chapter[1]}",
        Severity.WARNING,
        translatable("Regles", "{code} {nom} : titré moins vite que l'an dernier", **values),
        translatable(
            "Regles",
            "{taux} des crédits titrés, {avant} l'an dernier à la même date : {manque} de retard.",
            **values,
        ),
        rule.text,
        -late.cents,
    )
