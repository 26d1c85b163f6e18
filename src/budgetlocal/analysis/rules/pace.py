"""Revenue that comes in more slowly than last year, operations beyond their authorisation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from budgetlocal.analysis.execution.facts import Measure, facts
from budgetlocal.analysis.execution.grouping import Group, Grouping, Side, groups, side_of
from budgetlocal.analysis.execution.model import Amounts, amounts_by
from budgetlocal.analysis.execution.reference import last_year
from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.law import Rule
from budgetlocal.core import frames
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


def beyond_authorisation(checked: Checked) -> Iterator[Finding]:
    """Yield the operations where mandate and engaged pass the autorisation de programme.

    Mandate counts over all the exercices of the workspace up to this one, since an AP is valid over
    several years; engaged counts at the date. Years that are not imported are not counted.
    """
    rule = checked.rule("operation_depasse_ap")
    if rule is None or not checked.autorisations:
        return
    spent = spent_by_operation(checked)
    for operation, limit in sorted(checked.autorisations.items()):
        used = spent.get(operation)
        if used is None:
            continue
        values: dict[str, str | int | Text] = {
            "operation": operation,
            "consomme": euros(used),
            "limite": euros(limit),
        }
        detail = translatable(
            "Regles", "{consomme} mandatés et engagés pour une AP de {limite}.", **values
        )
        code = f"operation_depasse_ap_{operation}"
        if used > limit:
            title = translatable("Regles", "Opération {operation} : au-delà de son AP", **values)
            yield Finding(code, Severity.ERROR, title, detail, rule.text, used - limit)
        else:
            title = translatable("Regles", "Opération {operation} : dans son AP", **values)
            yield Finding(code, Severity.OK, title, detail, rule.text)


def spent_by_operation(checked: Checked) -> dict[str, Cents]:
    """Return what each operation has used of its authorisation so far, in cents."""
    side = Side(Section.INVESTISSEMENT, Sens.DEPENSE, Mouvement.REEL)
    spent: dict[str, Cents] = {}
    for year, exercise in checked.years.items():
        if year > checked.exercise.exercice:
            continue
        date = checked.date if year == checked.exercise.exercice else exercise.end
        statement = exercise.statement(date)
        if statement is None:
            continue
        found = amounts_by(side_of(facts((statement,)), side), (frames.OPERATION,))
        for (operation,), amounts in found.items():
            if operation:
                is_now = year == checked.exercise.exercice
                spent[operation] = spent.get(operation, 0) + _used(amounts, is_now=is_now)
    return spent


def _used(amounts: Amounts, *, is_now: bool) -> Cents:
    engaged = amounts.get(Measure.ENGAGE) or 0
    return (amounts.realise or 0) + (engaged if is_now else 0)
