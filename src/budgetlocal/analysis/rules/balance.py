"""Is the budget voted in real balance, and do own resources repay the debt? (CGCT L1612-4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.facts import CENTS, MEASURE, facts
from budgetlocal.analysis.execution.model import is_step
from budgetlocal.analysis.labels import section_name
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.analysis.rules.law import Rule
from budgetlocal.core import frames
from budgetlocal.core.formatting import euros
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class OwnResources:
    """What the small balance compares, in cents of the credits voted."""

    capital: Cents
    """Debt principal falling due in the exercice."""
    resources: Cents
    """Own resources without loans nor 1068."""
    affectation: Cents
    """1068: last year's result set aside for investissement."""


def balance(checked: Checked) -> Iterator[Finding]:
    """Yield whether each section is balanced once all the steps voted by the date are added up.

    Nothing without the BP. Restes a realiser carried over count: the budget is balanced with them.
    """
    rule = checked.rule("equilibre")
    if rule is None or not checked.exercise.has_budget:
        return
    votes = credits_facts(checked)
    for section in Section:
        yield balance_finding(checked, rule, section, votes)


def balance_finding(checked: Checked, rule: Rule, section: Section, votes: pd.DataFrame) -> Finding:
    """Return whether the credits of a section (FACTS schema) are as much in both directions."""
    depenses, recettes = (_side(votes, section, sens) for sens in (Sens.DEPENSE, Sens.RECETTE))
    values: dict[str, str | int | Text] = {
        "section": section_name(section, checked.budget),
        "depenses": euros(depenses),
        "recettes": euros(recettes),
    }
    gap = recettes - depenses
    detail = translatable(
        "Regles", "{depenses} en dépenses, {recettes} en recettes, toutes étapes votées.", **values
    )
    code = f"equilibre_{section}"
    if gap < 0:
        title = translatable("Regles", "{section} : en déséquilibre", **values)
        return Finding(code, Severity.ERROR, title, detail, rule.text, gap)
    if gap > 0:
        title = translatable("Regles", "{section} : en suréquilibre", **values)
        return Finding(code, Severity.WARNING, title, detail, rule.text, gap)
    title = translatable("Regles", "{section} : équilibrée", **values)
    return Finding(code, Severity.OK, title, detail, rule.text)


def small_balance(checked: Checked) -> Iterator[Finding]:
    """Yield whether own resources cover the debt principal falling due, all steps voted.

    Passing thanks to 1068 alone is a warning: L1612-4 names the transfer and the section's own
    revenue, the affectation of last year's result is read in both ways.
    """
    rule = checked.rule("petit_equilibre")
    if rule is None or not checked.exercise.has_budget:
        return
    votes = credits_facts(checked)
    if has_stocks(votes):
        title = translatable("Regles", "Budget à comptabilité de stocks : capital non contrôlé")
        detail = translatable(
            "Regles",
            "Un lotissement rembourse ses emprunts par ses ventes : le contrôle ne s'y lit pas.",
        )
        yield Finding("petit_equilibre", Severity.INFO, title, detail, rule.text)
        return
    yield small_balance_finding(rule, own_resources(rule, votes))


def has_stocks(votes: pd.DataFrame) -> bool:
    """Whether the section of investissement holds stocks (31, 33, 35), as that of a lotissement."""
    part = votes[votes[frames.SECTION] == str(Section.INVESTISSEMENT)]
    return bool(part[frames.NATURE].str.startswith(("31", "33", "35")).any())


def small_balance_finding(rule: Rule, found: OwnResources) -> Finding:
    """Return what the small balance of some credits is."""
    values: dict[str, str | int | Text] = {
        "capital": euros(found.capital),
        "ressources": euros(found.resources),
        "affectation": euros(found.affectation),
    }
    gap = found.resources - found.capital
    detail = translatable(
        "Regles",
        "Capital de la dette : {capital}. Ressources propres : {ressources}, et {affectation} au 1068.",
        **values,
    )
    if gap >= 0:
        title = translatable("Regles", "Les ressources propres couvrent le capital de la dette")
        return Finding("petit_equilibre", Severity.OK, title, detail, rule.text)
    if gap + found.affectation >= 0:
        title = translatable(
            "Regles", "Le capital de la dette n'est couvert qu'avec le résultat affecté (1068)"
        )
        return Finding("petit_equilibre", Severity.WARNING, title, detail, rule.text, gap)
    title = translatable("Regles", "Les ressources propres ne couvrent pas le capital de la dette")
    return Finding("petit_equilibre", Severity.ERROR, title, detail, rule.text, gap)


def own_resources(rule: Rule, votes: pd.DataFrame) -> OwnResources:
    """Return the own resources and the debt principal in some credits (FACTS schema)."""
    part = votes[votes[frames.SECTION] == str(Section.INVESTISSEMENT)]
    depenses = part[part[frames.SENS] == str(Sens.DEPENSE)]
    recettes = part[part[frames.SENS] == str(Sens.RECETTE)]
    accounts = rule.accounts
    return OwnResources(
        capital=_accounts(depenses, accounts["capital"], accounts["capital_sauf"]),
        resources=_accounts(recettes, accounts["ressources"], accounts["ressources_sauf"]),
        affectation=_accounts(recettes, accounts["affectation"], ()),
    )


def credits_facts(checked: Checked) -> pd.DataFrame:
    """Return the facts of the credits voted by the date, restes a realiser carried over included."""
    voted = facts(checked.exercise.voted_at(checked.date))
    return voted[[is_step(name) for name in voted[MEASURE]]]


def _accounts(part: pd.DataFrame, prefixes: tuple[str, ...], without: tuple[str, ...]) -> Cents:
    nature = part[frames.NATURE]
    mask = nature.str.startswith(prefixes)
    if without:
        mask &= ~nature.str.startswith(without)
    return int(part[mask][CENTS].sum())


def _side(votes: pd.DataFrame, section: Section, sens: Sens) -> Cents:
    mask = (votes[frames.SECTION] == str(section)) & (votes[frames.SENS] == str(sens))
    return int(votes[mask][CENTS].sum())
