"""What passes from one exercice to the next: results (001, 002, 1068) and restes a realiser."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.closing import Opening, opening_of, proposed_opening
from budgetlocal.analysis.execution.facts import Measure, facts
from budgetlocal.analysis.execution.grouping import Grouping, Side, groups, side_of
from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.results import ClosingResult, closing_result
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.law import Rule
from budgetlocal.core.formatting import euros
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable

INVESTMENT = Side(Section.INVESTISSEMENT, Sens.DEPENSE, Mouvement.REEL)


def results_carried(checked: Checked) -> Iterator[Finding]:
    """Yield whether 001, 002 and 1068 voted in the exercice are last year's closing results.

    001 must be the solde of investissement; 002 + 1068 the result of fonctionnement; 1068 at least
    the besoin de financement. The restes a realiser of last year count in the besoin. A budget that
    has taken up no result yet is reminded of it, not blamed.
    """
    rule, before = checked.rule("reprise_resultats"), checked.before
    if rule is None or before is None or before.account is None:
        return
    closed = closing_result(before.account)
    steps = checked.exercise.voted_at(checked.date)
    if closed is None or not steps:
        return
    found = opening_of(steps)
    if found is None:
        title = translatable(
            "Regles", "Le résultat {annee} n'est pas encore repris", annee=before.exercice
        )
        detail = _expected(proposed_opening(closed))
        yield Finding("reprise_resultats", Severity.INFO, title, detail, rule.text)
        return
    year = checked.exercise.exercice
    results = found.ligne_002 + found.compte_1068
    yield _line(rule, year, "001", found.ligne_001, closed.investissement)
    yield _line(rule, year, "002 + 1068", results, closed.fonctionnement)
    yield from _affectation(rule, found, closed)


def _line(rule: Rule, year: int, name: str, given: Cents, wanted: Cents) -> Finding:
    """Return whether a line takes up the closing result to the cent."""
    detail = translatable(
        "Regles",
        "{ligne} : {inscrit} inscrits en {annee}, {attendu} à la clôture de l'exercice précédent.",
        ligne=name,
        inscrit=euros(given),
        annee=year,
        attendu=euros(wanted),
    )
    code = f"reprise_{name.replace(' ', '')}"
    if given == wanted:
        title = translatable("Regles", "{ligne} : repris au centime", ligne=name)
        return Finding(code, Severity.OK, title, detail, rule.text)
    title = translatable("Regles", "{ligne} : pas le résultat de clôture", ligne=name)
    return Finding(code, Severity.ERROR, title, detail, rule.text, given - wanted)


def _affectation(rule: Rule, found: Opening, closed: ClosingResult) -> Iterator[Finding]:
    """Yield that 1068 is less than the besoin de financement, as far as the result allows."""
    if found.compte_1068 >= min(closed.besoin_de_financement, max(closed.fonctionnement, 0)):
        return
    title = translatable("Regles", "1068 : le besoin de financement n'est pas couvert")
    detail = translatable(
        "Regles",
        "{inscrit} affectés pour un besoin de {besoin}.",
        inscrit=euros(found.compte_1068),
        besoin=euros(closed.besoin_de_financement),
    )
    gap = found.compte_1068 - closed.besoin_de_financement
    yield Finding("affectation_1068", Severity.ERROR, title, detail, rule.text, gap)


def restes_without_engagement(checked: Checked) -> Iterator[Finding]:
    """Yield the chapters whose restes a realiser in depenses pass what is engaged at 31 December.

    Needs engagements of 31 December: in the account itself, or in a statement of that day.
    """
    rule, account = checked.rule("rar_sans_engagement"), checked.exercise.account
    if rule is None or account is None or checked.date < checked.exercise.end:
        return
    engaged = _engaged(checked)
    if engaged is None:
        return
    part = side_of(facts((account,)), INVESTMENT)
    for chapter in groups(part, plan_of(account), Grouping.CHAPITRE):
        restes = chapter.amounts.get(Measure.RESTES) or 0
        gap = restes - engaged.get(chapter.key, 0)
        if gap > 0:
            title = translatable(
                "Regles",
                "{code} {nom} : restes à réaliser sans engagement",
                code=chapter.code,
                nom=chapter.label,
            )
            detail = translatable(
                "Regles",
                "{restes} de restes à réaliser pour {engage} engagés au 31 décembre.",
                restes=euros(restes),
                engage=euros(engaged.get(chapter.key, 0)),
            )
            code = f"rar_sans_engagement_{chapter.chapter[1]}"
            yield Finding(code, Severity.ERROR, title, detail, rule.text, gap)


def _engaged(checked: Checked) -> dict[str, int] | None:
    """Return what is engaged and not mandate at 31 December by chapter, None when nobody says."""
    last = [
        each
        for each in checked.exercise.situations
        if each.header.situation_date == checked.exercise.end
    ]
    for document in (*last, checked.exercise.account):
        if document is None:
            continue
        part = side_of(facts((document,)), INVESTMENT)
        found = groups(part, plan_of(document), Grouping.CHAPITRE)
        if any(each.amounts.engage is not None for each in found):
            return {each.key: each.amounts.engage or 0 for each in found}
    return None


def _expected(opening: Opening) -> Text:
    return translatable(
        "Regles",
        "À reprendre : 001 pour {a}, 002 pour {b}, 1068 pour {c}.",
        a=euros(opening.ligne_001),
        b=euros(opening.ligne_002),
        c=euros(opening.compte_1068),
    )
