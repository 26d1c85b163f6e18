"""What may be spent before the budget is voted (CGCT L1612-1)."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import Measure, facts
from budgetlocal.analysis.execution.grouping import Group, Grouping, Side, groups, side_of
from budgetlocal.analysis.execution.model import combined
from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.core.formatting import euros, percent
from budgetlocal.core.kinds import Etape, Mouvement, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable

INVESTMENT = Side(Section.INVESTISSEMENT, Sens.DEPENSE, Mouvement.REEL)
OPERATING = Side(Section.FONCTIONNEMENT, Sens.DEPENSE)
_VOTED = (Measure.VOTE, Measure.BP, Measure.BS, Measure.DM)


def quarter(checked: Checked) -> Iterator[Finding]:
    """Yield whether investissement before the vote stays within a quarter of last year's credits.

    Base = credits of N-1 (BP + BS + DM), real depenses, without restes a realiser nor debt
    principal (chapter 16). Spent = mandate + engaged of the chapters other than 16, less by chapter
    what the restes a realiser of N-1 already cover.
    """
    rule = checked.rule("quart_investissement")
    if rule is None or not _is_before_vote(checked):
        return
    base = _base(checked.before, INVESTMENT, rule.values["dette"])
    if base is None:
        return
    limit = int(rule.number("part") * base)
    spent = _spent(checked, rule.values["dette"])
    values: dict[str, str | int | Text] = {
        "depense": euros(spent),
        "limite": euros(limit),
        "part": percent(rule.number("part"), 0),
        "base": euros(base),
    }
    detail = translatable(
        "Regles",
        "{depense} mandatés et engagés avant le vote, restes à réaliser déduits ; "
        "limite {limite}, {part} de {base}. Une délibération doit l'avoir autorisé.",
        **values,
    )
    if spent > limit:
        title = translatable("Regles", "Investissement avant le vote : le quart est dépassé")
        yield Finding(
            "quart_investissement", Severity.ERROR, title, detail, rule.text, spent - limit
        )
    else:
        title = translatable("Regles", "Investissement avant le vote : dans le quart autorisé")
        yield Finding("quart_investissement", Severity.OK, title, detail, rule.text)


def operating_before_vote(checked: Checked) -> Iterator[Finding]:
    """Yield whether fonctionnement before the vote stays within last year's credits."""
    rule = checked.rule("fonctionnement_avant_vote")
    if rule is None or not _is_before_vote(checked):
        return
    base = _base(checked.before, OPERATING, "")
    done = combined(each.amounts for each in _executed(checked.chapters(OPERATING), "")).realise
    if base is None or done is None:
        return
    detail = translatable(
        "Regles",
        "{depense} mandatés pour {base} de crédits l'an dernier.",
        depense=euros(done),
        base=euros(base),
    )
    code = "fonctionnement_avant_vote"
    if done > base:
        title = translatable("Regles", "Fonctionnement avant le vote : crédits N-1 dépassés")
        yield Finding(code, Severity.ERROR, title, detail, rule.text, done - base)
    else:
        title = translatable("Regles", "Fonctionnement avant le vote : dans les crédits N-1")
        yield Finding(code, Severity.OK, title, detail, rule.text)


def _is_before_vote(checked: Checked) -> bool:
    """Whether execution is known at a date when the BP of the exercice was not voted yet."""
    voted = {each.header.etape for each in checked.exercise.voted_at(checked.date)}
    has_statement = checked.exercise.statement(checked.date) is not None
    return Etape.BP not in voted and has_statement and checked.date < checked.exercise.end


def _base(before: Exercise | None, side: Side, without: str) -> Cents | None:
    """Return last year's credits voted, restes a realiser left out, None when they are unknown."""
    if before is None:
        return None
    documents = before.documents(before.end)
    if not documents:
        return None
    found = groups(side_of(facts(documents), side), plan_of(documents[-1]), Grouping.CHAPITRE)
    whole = combined(each.amounts for each in _executed(found, without))
    voted = [
        value
        for name, value in whole.by_measure.items()
        if name in _VOTED or name.startswith(Measure.DM)
    ]
    if voted:
        return sum(voted)
    declared = whole.get(Measure.CREDITS)
    return None if declared is None else declared - (whole.get(Measure.CARRIED) or 0)


def _spent(checked: Checked, without: str) -> Cents:
    carried = _restes(checked.before)
    spent = 0
    for chapter in _executed(checked.chapters(INVESTMENT), without):
        used = (chapter.amounts.realise or 0) + (chapter.amounts.engage or 0)
        spent += max(0, used - carried.get(chapter.key, 0))
    return spent


def _restes(before: Exercise | None) -> dict[str, Cents]:
    if before is None or before.account is None:
        return {}
    part = side_of(facts((before.account,)), INVESTMENT)
    found = groups(part, plan_of(before.account), Grouping.CHAPITRE)
    return {each.key: each.amounts.get(Measure.RESTES) or 0 for each in found}


def _executed(found: tuple[Group, ...], without: str) -> list[Group]:
    return [
        each
        for each in found
        if each.has_execution and not (without and each.chapter[1] == without)
    ]
