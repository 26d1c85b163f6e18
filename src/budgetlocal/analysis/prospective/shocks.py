"""What if one thing were different: the level of some accounts, the rate of loans, all the spending."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.accounts import Prefixes
from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.figures import name_of, values_of
from budgetlocal.analysis.prospective.loan_terms import DEAREST_PPM
from budgetlocal.analysis.prospective.projection import Projection, Shift, again
from budgetlocal.analysis.prospective.source import source_words
from budgetlocal.analysis.prospective.wording import rate_text
from budgetlocal.bundled import bundled
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import Text, bilingual, translatable


@dataclass(frozen=True, slots=True)
class Shock:
    """One thing that may be higher or lower than assumed."""

    key: str
    name: Text
    section: Section | None
    """None: the rate of the new loans."""
    sens: Sens | None
    accounts: Prefixes
    ppm: int

    def concerns(self, article: Article) -> bool:
        """Whether it moves an article."""
        return (
            article.is_real
            and (article.section, article.sens) == (self.section, self.sens)
            and self.accounts.has(article.nature)
        )

    def sized(self, ppm: int) -> Shock:
        """Return the same of another size."""
        return replace(self, ppm=ppm)


@dataclass(frozen=True, slots=True)
class Effect:
    """What a shock does to a sum in the last year, lower and higher than assumed."""

    shock: Shock
    low: Cents
    high: Cents

    @property
    def reach(self) -> Cents:
        """The larger of both effects."""
        return max(abs(self.low), abs(self.high))


@cache
def shocks() -> tuple[Shock, ...]:
    """Return the usual shocks, with their usual size."""
    path = bundled("resources", "prospective", "chocs.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["choc"]
    return tuple(
        Shock(
            table["cle"],
            bilingual(table["fr"], table["en"]),
            Section(table["section"]) if table["section"] else None,
            Sens(table["sens"]) if table["sens"] else None,
            Prefixes(tuple(table["comptes"]), tuple(table["comptes_exclus"])),
            int(Decimal(table["pourcent"]) * 10_000),
        )
        for table in tables
    )


def shocked(projection: Projection, shock: Shock) -> Projection:
    """Return the projection with a shock from the first year on.

    Raises:
        UserError: the scenario cannot be projected.

    """
    if shock.section is None:
        scenario = projection.scenario
        rate = min(DEAREST_PPM, max(0, scenario.emprunt_taux_ppm + shock.ppm))
        return again(projection, scenario=replace(scenario, emprunt_taux_ppm=rate))
    return again(projection, shifts=(Shift(shock.concerns, shock.ppm),))


def sensitivity(projection: Projection, code: str = measures.EPARGNE_NETTE) -> tuple[Effect, ...]:
    """Return the effect of each usual shock on a sum in the last year, the largest first.

    A shock on accounts that the budget does not have is left out.
    """
    before = values_of(projection, code)[-1]
    found = []
    for shock in shocks():
        low, high = (
            values_of(shocked(projection, each), code)[-1] - before
            for each in (shock.sized(-shock.ppm), shock)
        )
        if low or high:
            found.append(Effect(shock, low, high))
    return tuple(sorted(found, key=lambda each: -each.reach))


def tornado(
    projection: Projection, name: str, code: str = measures.EPARGNE_NETTE
) -> ChartSpec | None:
    """Return the sensitivity as bars on both sides of zero, None when nothing moves the sum."""
    effects = sensitivity(projection, code)
    if not effects:
        return None
    year = projection.years[-1]
    return ChartSpec(
        key="prospective-sensibilite",
        kind=ChartKind.BARS,
        title=translatable(
            "Prospective",
            "Ce qui fait bouger « {mesure} » en {annee}",
            mesure=name_of(code),
            annee=year,
        ),
        subtitle=translatable(
            "Prospective",
            "Une chose à la fois, dès la première année ; les tailles sont des conventions",
        ),
        unit=Unit.EUROS,
        categories=tuple(
            translatable(
                "Prospective",
                "{nom} ± {taille}",
                nom=each.shock.name,
                taille=rate_text(each.shock.ppm, signed=False),
            )
            for each in effects
        ),
        series=(
            Series(
                translatable("Prospective", "En moins"),
                Role.CREDITS,
                tuple(each.low for each in effects),
            ),
            Series(
                translatable("Prospective", "En plus"),
                Role.DEPENSES,
                tuple(each.high for each in effects),
            ),
        ),
        source=source_words(projection, name),
    )
