"""Assumptions that change nothing, or that the starting point contradicts: never silent."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.prospective.articles import Article
from budgetlocal.analysis.prospective.hypotheses import Cible, Taxe, target_words
from budgetlocal.analysis.prospective.layout import EFFECTIFS, MONTANT
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.rounding import PPM, scaled
from budgetlocal.analysis.prospective.wording import years_words
from budgetlocal.core.formatting import euros
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, joined, translatable, verbatim

_GROWING = ("", EFFECTIFS, MONTANT)
"""The tags of the rows that grow; debt and programme are put in place after growth."""


def assumption_findings(projection: Projection) -> Iterator[Finding]:
    """Yield the growths about nothing, the amounts outside the years, the taxes larger than their account."""
    yield from _about_nothing(projection)
    yield from _outside(projection)
    yield from _too_large(projection)


def _about_nothing(projection: Projection) -> Iterator[Finding]:
    growths = projection.scenario.croissances
    followed = {
        rule
        for article, rule, stops in zip(
            projection.articles,
            projection.growth.rules,
            projection.layout.stops.tolist(),
            strict=True,
        )
        if not stops and article.tag in _GROWING
    }
    idle = [target_words(each.cible) for rank, each in enumerate(growths) if rank not in followed]
    if idle:
        yield Finding(
            "prospective_sans_objet",
            Severity.WARNING,
            translatable("Prospective", "Des croissances ne changent rien"),
            translatable(
                "Prospective",
                "{hypotheses} : aucun article ne les suit. Le point de départ n'a pas ce compte, une hypothèse plus "
                "précise passe avant, ou la dette et le programme le remplacent.",
                hypotheses=joined(idle, " ; "),
            ),
        )


def _outside(projection: Projection) -> Iterator[Finding]:
    found = [
        translatable("Prospective", "{quoi} ({annees})", quoi=what, annees=years_words(years))
        for what, years in _dated(projection)
        if years
    ]
    if found:
        years = projection.scenario.years
        yield Finding(
            "prospective_hors_periode",
            Severity.WARNING,
            translatable("Prospective", "Des hypothèses sont hors des années projetées"),
            translatable(
                "Prospective",
                "{hypotheses} : pas comptées, les années vont de {premiere} à {derniere}.",
                hypotheses=joined(found, " ; "),
                premiere=years[0],
                derniere=years[-1],
            ),
        )


def _dated(projection: Projection) -> Iterator[tuple[Text, list[int]]]:
    """Yield what is given by year, and its years that are not projected."""
    scenario = projection.scenario
    known, last = set(scenario.years), scenario.years[-1]
    for growth in scenario.croissances:
        yield target_words(growth.cible), [y for y, _ in growth.par_annee if y not in known]
    for typed in scenario.montants:
        yield target_words(typed.cible), [y for y, _ in typed.par_annee if y not in known]
    for once in scenario.ponctuelles:
        cible = Cible(once.section, once.sens, "", once.compte)
        yield target_words(cible), [once.annee] if once.annee not in known else []
    for staff in scenario.effectifs:
        words = translatable("Prospective", "Postes ouverts ou fermés")
        yield words, [staff.annee] if staff.annee not in known else []
    for tax in scenario.taxes:
        # A rate voted before holds until the next: only those of the years after are not read.
        yield verbatim(tax.nom), [y for y, _ in tax.taux_par_annee if y > last]


def _too_large(projection: Projection) -> Iterator[Finding]:
    for tax in projection.scenario.taxes:
        product, held = scaled(tax.base_cents, tax.taux_ppm, PPM), _held(projection, tax)
        if product > held:
            yield Finding(
                "prospective_taxe_trop_grande",
                Severity.WARNING,
                translatable(
                    "Prospective",
                    "« {nom} » passe ce que son compte a encaissé",
                    nom=verbatim(tax.nom),
                ),
                translatable(
                    "Prospective",
                    "Bases × taux font {produit} ; le compte {compte} a {montant} en {annee}. L'écart est reconduit en "
                    "moins : vérifiez les bases et le taux.",
                    produit=euros(product),
                    compte=verbatim(tax.compte),
                    montant=euros(held),
                    annee=projection.base.year,
                ),
                gap=held - product,
            )


def _held(projection: Projection, tax: Taxe) -> int:
    """Return what the account of a tax holds in the base year, all its taxes included."""
    return sum(
        int(cents)
        for article, cents in zip(projection.articles, projection.cents[:, 0].tolist(), strict=True)
        if _is_of(article, tax)
    )


def _is_of(article: Article, tax: Taxe) -> bool:
    is_income = article.is_real and article.is_on(Section.FONCTIONNEMENT, Sens.RECETTE)
    return is_income and article.nature.startswith(tax.compte)
