"""The deficit of the accounts against the thresholds of the law (CGCT L1612-14)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from budgetlocal.analysis.results import closing_result
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.law import Rule
from budgetlocal.analysis.totals import of, total
from budgetlocal.core import frames
from budgetlocal.core.formatting import euros, percent
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable

_COMMUNES = {"commune", "ville"}


def deficit(checked: Checked) -> Iterator[Finding]:
    """Yield whether the deficit of the account of the exercice reaches the threshold of the law.

    Deficit = result of both sections, results carried over and restes a realiser included.
    Recettes = titres of the section de fonctionnement in the exercice, without 002.
    10 % for a commune under 20 000 inhabitants, else 5 %; with an unknown population both are
    tried, and between the two nothing is asserted.
    """
    rule, account = checked.rule("deficit"), checked.exercise.account
    if rule is None or account is None or checked.date < checked.exercise.end:
        return
    result = closing_result(account)
    recettes = recettes_fonctionnement(account)
    if result is None or not recettes:
        return
    is_commune = account.header.nature_collectivite.strip().lower() in _COMMUNES
    share = Decimal(-result.ensemble) / recettes
    threshold = _threshold(rule, checked.population, is_commune=is_commune)
    detail = translatable(
        "Regles",
        "Résultat d'ensemble {resultat}, restes à réaliser compris, pour {recettes} de recettes de "
        "fonctionnement ; seuil {seuil}.",
        resultat=euros(result.ensemble),
        recettes=euros(recettes),
        seuil=percent(threshold, 0),
    )
    is_open = is_commune and checked.population is None and share >= rule.number("autres")
    severity, title = _verdict(share, threshold, is_open=is_open)
    gap = None if severity is Severity.OK else result.ensemble
    yield Finding("deficit", severity, title, detail, rule.text, gap)


def _threshold(rule: Rule, population: int | None, *, is_commune: bool) -> Decimal:
    """Return the share of the recettes at which the court is called; the higher when unknown."""
    is_small = population is None or population < rule.number("habitants")
    return rule.number("petite_commune" if is_commune and is_small else "autres")


def _verdict(share: Decimal, threshold: Decimal, *, is_open: bool) -> tuple[Severity, Text]:
    """Return how much a deficit matters; `is_open` when the unknown population decides."""
    part = percent(share, 2)
    if share <= 0:
        return Severity.OK, translatable("Regles", "L'arrêté des comptes n'est pas en déficit")
    if share >= threshold:
        return Severity.ERROR, translatable(
            "Regles", "Déficit de {part} des recettes : la chambre régionale est saisie", part=part
        )
    if is_open:
        return Severity.WARNING, translatable(
            "Regles",
            "Déficit de {part} des recettes : indiquez la population pour connaître le seuil",
            part=part,
        )
    return Severity.WARNING, translatable(
        "Regles", "Déficit de {part} des recettes, sous le seuil", part=part
    )


def recettes_fonctionnement(account: BudgetFrame) -> Cents:
    """Return the titres of the section de fonctionnement without the result carried over (002)."""
    part = of(account.lines, section=Section.FONCTIONNEMENT, sens=Sens.RECETTE)
    return total(part[part[frames.NATURE] != "002"], Amount.MT_REAL) or 0
