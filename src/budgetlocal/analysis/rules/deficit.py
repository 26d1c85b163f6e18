"""The deficit of the accounts against the thresholds of the law (CGCT L1612-14)."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.results import closing_result
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.totals import of, total
from budgetlocal.core import frames
from budgetlocal.core.formatting import euros, percent
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents, ratio
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
    low, high = rule.number("autres"), rule.number("petite_commune")
    is_commune = account.header.nature_collectivite.strip().lower() in _COMMUNES
    threshold = low
    if is_commune and checked.population is None:
        threshold = high
    elif is_commune and checked.population is not None:
        threshold = high if checked.population < rule.number("habitants") else low
    share = ratio(-result.ensemble, recettes)
    values: dict[str, str | int | Text] = {
        "resultat": euros(result.ensemble),
        "recettes": euros(recettes),
        "part": percent(share, 2),
        "seuil": percent(threshold, 0),
    }
    detail = translatable(
        "Regles",
        "Résultat d'ensemble {resultat}, restes à réaliser compris, pour {recettes} de recettes de "
        "fonctionnement ; seuil {seuil}.",
        **values,
    )
    if share is None or share <= 0:
        title = translatable("Regles", "L'arrêté des comptes n'est pas en déficit")
        yield Finding("deficit", Severity.OK, title, detail, rule.text)
    elif share >= threshold:
        title = translatable(
            "Regles", "Déficit de {part} des recettes : la chambre régionale est saisie", **values
        )
        yield Finding("deficit", Severity.ERROR, title, detail, rule.text, result.ensemble)
    elif is_commune and checked.population is None and share >= low:
        title = translatable(
            "Regles",
            "Déficit de {part} des recettes : indiquez la population pour connaître le seuil",
            **values,
        )
        yield Finding("deficit", Severity.WARNING, title, detail, rule.text, result.ensemble)
    else:
        title = translatable("Regles", "Déficit de {part} des recettes, sous le seuil", **values)
        yield Finding("deficit", Severity.WARNING, title, detail, rule.text, result.ensemble)


def recettes_fonctionnement(account: BudgetFrame) -> Cents:
    """Return the titres of the section de fonctionnement without the result carried over (002)."""
    part = of(account.lines, section=Section.FONCTIONNEMENT, sens=Sens.RECETTE)
    return total(part[part[frames.NATURE] != "002"], Amount.MT_REAL) or 0
