"""What if one thing were different: the level of some accounts, the rate of loans, all the spending."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.accounts import Prefixes
from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.explain import sum_origin
from budgetlocal.analysis.prospective.fctva import rules
from budgetlocal.analysis.prospective.figures import name_of, values_of
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.loan_terms import LoanTerms
from budgetlocal.analysis.prospective.programme import Programme
from budgetlocal.analysis.prospective.projection import Projection, again
from budgetlocal.analysis.prospective.revisable import revisable_loans, with_index_moved
from budgetlocal.analysis.prospective.shifts import Shift
from budgetlocal.analysis.prospective.source import source_words
from budgetlocal.analysis.prospective.typed import typed_rate
from budgetlocal.analysis.prospective.wording import rate_text
from budgetlocal.bundled import bundled
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import FigureOrigin, OperationOrigin
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import Text, bilingual, translatable, verbatim


@dataclass(frozen=True, slots=True)
class Shock:
    """One thing that may be higher or lower than assumed."""

    key: str
    name: Text
    section: Section | None
    """None: the rate of loans."""
    sens: Sens | None
    accounts: Prefixes
    ppm: int
    is_revisable: bool = False
    """Of a rate: the index of the loans that follow one, new or not; else the rate of every new loan."""

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


@dataclass(frozen=True, slots=True, eq=False)
class Effect:
    """What a shock does to a sum in the last year, and what the opposite one does."""

    shock: Shock
    direct: Cents
    opposite: Cents
    fctva: tuple[tuple[int, Cents], ...]
    """What the shock adds to the FCTVA of each year, where it moves it."""
    origins: tuple[FigureOrigin, FigureOrigin]
    """The sum after the shock, or the opposite one, less the sum without it."""

    @property
    def reach(self) -> Cents:
        """The larger of both effects."""
        return max(abs(self.direct), abs(self.opposite))


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
            table.get("emprunts") == "revisables",
        )
        for table in tables
    )


def shocks_of(scenario: Scenario) -> tuple[Shock, ...]:
    """Return the usual shocks, of the size that the person chose for a scenario."""
    chosen = dict(scenario.chocs)
    return tuple(each.sized(chosen.get(each.key, each.ppm)) for each in shocks())


def with_size(scenario: Scenario, key: str, ppm: int | None) -> Scenario:
    """Return the scenario with another size of a shock; None for the usual one.

    Raises:
        UserError: the size is out of bounds.

    """
    kept = tuple((each, size) for each, size in scenario.chocs if each != key)
    usual = next(each.ppm for each in shocks() if each.key == key)
    own = () if ppm is None or ppm == usual else ((key, ppm),)
    return replace(scenario, chocs=(*kept, *own))


def typed_size(text: str) -> int | None:
    """Return the size of a shock typed in percent, in millionths; None when it is empty.

    Raises:
        UserError: it is no rate.

    """
    return typed_rate(text) if text.strip(" %\u00a0\u202f") else None


def shocked(projection: Projection, shock: Shock) -> Projection:
    """Return the projection with a shock from the first year on.

    Raises:
        UserError: the scenario cannot be projected.

    """
    if shock.is_revisable:
        since = date(projection.base.year + 1, 1, 1)
        return again(
            replace(
                projection,
                debt=with_index_moved(projection.debt, shock.ppm, since),
                signed=tuple(
                    with_index_moved(each, shock.ppm, since) for each in projection.signed
                ),
            ),
            scenario=_dearer(projection.scenario, shock.ppm, only_revisable=True),
        )
    if shock.section is None:
        return again(projection, scenario=_dearer(projection.scenario, shock.ppm))
    return again(projection, shifts=(Shift(shock.concerns, shock.ppm),))


def _dearer(scenario: Scenario, ppm: int, *, only_revisable: bool = False) -> Scenario:
    """Return the scenario with dearer new loans; those at a fixed rate are left alone when it is the index."""

    def moved(terms: LoanTerms) -> LoanTerms:
        is_left = only_revisable and terms.profil.revisable is None
        return terms if is_left else terms.dearer(ppm)

    return replace(
        scenario.with_terms(moved(scenario.terms)),
        emprunts=tuple(replace(each, terms=moved(each.terms)) for each in scenario.emprunts),
    )


def sensitivity(projection: Projection, code: str = measures.EPARGNE_NETTE) -> tuple[Effect, ...]:
    """Return the effect of each shock on a sum in the last year, the largest first.

    Without a loan that follows an index there is no shock of the index.
    """
    before = values_of(projection, code)[-1]
    last = len(projection.years) - 1
    start = sum_origin(projection, code, last)
    found = []
    for shock in shocks_of(projection.scenario):
        if shock.is_revisable and not revisable_loans(projection.debt, projection.contracts):
            continue
        moved = shocked(projection, shock)
        other = shocked(projection, shock.sized(-shock.ppm))
        found.append(
            Effect(
                shock,
                values_of(moved, code)[-1] - before,
                values_of(other, code)[-1] - before,
                moved.fctva_moved,
                (
                    OperationOrigin("-", (sum_origin(moved, code, last), start)),
                    OperationOrigin("-", (sum_origin(other, code, last), start)),
                ),
            )
        )
    return tuple(sorted(found, key=lambda each: -each.reach))


def fctva_words(projection: Projection) -> Text:
    """Return how the FCTVA follows a shock on capital spending."""
    programme = projection.programme or Programme()
    regime = rules().regime(programme.regime_fctva)
    return translatable(
        "Prospective",
        "Les dépenses d'équipement entraînent leur FCTVA : {delai}{defaut}.",
        delai=regime.name if regime is not None else verbatim(""),
        defaut=verbatim("")
        if projection.programme is not None
        else translatable("Prospective", ", faute de programme suivi"),
    )


def _size_text(shock: Shock) -> str:
    """Return the size of a shock; that of a rate is in points, which its name says."""
    words = rate_text(shock.ppm)
    return words if shock.section is not None else words.rstrip("%\u00a0\u202f ")


def tornado(
    projection: Projection, name: str, code: str = measures.EPARGNE_NETTE
) -> ChartSpec | None:
    """Return the sensitivity as bars on both sides of zero, None when nothing moves the sum."""
    effects = [each for each in sensitivity(projection, code) if each.reach]
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
            "Une chose à la fois, dès la première année ; les tailles sont à vous",
        ),
        unit=Unit.EUROS,
        categories=tuple(
            translatable(
                "Prospective",
                "{nom} : {taille}",
                nom=each.shock.name,
                taille=_size_text(each.shock),
            )
            for each in effects
        ),
        series=(
            Series(
                translatable("Prospective", "Le choc"),
                Role.DEPENSES,
                tuple(each.direct for each in effects),
                tuple(each.origins[0] for each in effects),
            ),
            Series(
                translatable("Prospective", "Le choc contraire"),
                Role.CREDITS,
                tuple(each.opposite for each in effects),
                tuple(each.origins[1] for each in effects),
            ),
        ),
        source=source_words(projection, name),
        note=fctva_words(projection) if any(each.fctva for each in effects) else None,
    )
