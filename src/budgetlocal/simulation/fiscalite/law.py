"""The rules of local taxes as data: `resources/simulation/fiscalite.toml`."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from fractions import Fraction
from functools import cache

from budgetlocal.analysis.rules.law import NoRuleError, Rule, read_rules
from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, translatable


@cache
def _rules() -> tuple[Rule, ...]:
    return read_rules(bundled("resources", "simulation", "fiscalite.toml"))


def find_tax_rule(code: str, annee: int) -> Rule | None:
    """Return the rule in force on 1 January of a year, None when there was none yet."""
    date = f"{annee}-01-01"
    return next(
        (each for each in _rules() if each.code == code and each.is_in_force(date, "")), None
    )


def tax_rule(code: str, annee: int) -> Rule:
    """Return the rule in force on 1 January of a year.

    Raises:
        NoRuleError: there was none yet.

    """
    found = find_tax_rule(code, annee)
    if found is None:
        raise NoRuleError(code, annee)
    return found


def words(rule: Rule, annee: int) -> Text:
    """Return the article and what it says, and until when it was checked if that is too early."""
    if int(rule.verified) >= annee:
        return rule.text
    return translatable(
        "Fiscalite",
        "{regle} Texte vérifié jusqu'en {annee} : regardez s'il a changé.",
        regle=rule.text,
        annee=rule.verified,
    )


@cache
def revaluations() -> dict[int, Fraction]:
    """Return the coefficient of article 1518 bis of each year that is known."""
    path = bundled("resources", "simulation", "fiscalite.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["revalorisation"]
    return {int(each["annee"]): Fraction(Decimal(each["coefficient"])) for each in tables}
