"""What a projection calls attention to in its debt: what is unknown, thresholds, planned loans."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.charts import CEILING
from budgetlocal.analysis.prospective.debt_remarks import named
from budgetlocal.analysis.prospective.debt_years import unaccrued
from budgetlocal.analysis.prospective.figures import capacite_desendettement
from budgetlocal.analysis.prospective.layout import attaches
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.wording import years_words
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.indicators.constants import constants


def debt_findings(projection: Projection) -> tuple[Finding, ...]:
    """Return the findings about the debt, what is not known first."""
    return (*_debt(projection), *accrual_findings(projection), *_planned(projection))


def _debt(projection: Projection) -> Iterator[Finding]:
    if projection.encours[0] is None:
        yield Finding(
            "prospective_dette_inconnue",
            Severity.INFO,
            translatable("Prospective", "L'encours de dette n'est pas connu"),
            translatable(
                "Prospective",
                "Capital et intérêts de la dette existante sont reconduits comme dans l'année de "
                "départ ; la capacité de désendettement n'est pas calculée. Donnez l'encours dans les "
                "réglages du scénario.",
            ),
        )
        return
    dette = projection.scenario.dette
    if dette is not None and not dette.duree:
        left = dette.encours - sum(each.capital for each in dette.echeances)
        if left:
            yield Finding(
                "prospective_dette_echeances",
                Severity.WARNING,
                translatable("Prospective", "Des échéances de la dette ne sont pas tapées"),
                translatable(
                    "Prospective", "{reste} de capital n'a pas d'échéance.", reste=euros(left)
                ),
                gap=left,
            )
    ceiling = constants()[CEILING].on(date(projection.years[-1], 12, 31))
    if ceiling is None:
        return
    known = capacite_desendettement(projection)
    savings = projection.measure(measures.EPARGNE_BRUTE)
    wrong = [
        year
        for year, value, saved, debt in zip(
            projection.years[1:], known[1:], savings[1:], projection.encours[1:], strict=True
        )
        if (value is not None and Fraction(value) > ceiling.value) or (saved <= 0 and debt)
    ]
    rule = verbatim(ceiling.source)
    years = str(ceiling.value)
    if wrong:
        yield Finding(
            "prospective_desendettement",
            Severity.WARNING,
            translatable(
                "Prospective",
                "Capacité de désendettement au-delà de {plafond} ans : {annees}",
                plafond=years,
                annees=years_words(wrong),
            ),
            translatable("Prospective", "Premier dépassement en {annee}.", annee=wrong[0]),
            rule,
        )
    else:
        yield Finding(
            "prospective_desendettement",
            Severity.OK,
            translatable(
                "Prospective", "Capacité de désendettement sous {plafond} ans", plafond=years
            ),
            translatable("Prospective", "Sur toutes les années projetées."),
            rule,
        )


def accrual_findings(projection: Projection) -> Iterator[Finding]:
    """Yield what is to be known of the accrued interest: not charged, or not known for some loans."""
    if not attaches(projection.base, projection.scenario):
        yield Finding(
            "prospective_icne_non_rattaches",
            Severity.INFO,
            translatable("Prospective", "Les intérêts courus non échus ne sont pas rattachés"),
            translatable(
                "Prospective",
                "Le point de départ n'a rien au compte {compte}, ou les réglages du scénario disent non : la "
                "charge d'une année est ce qui échoit.",
                compte=verbatim(parts().accrued_account),
            ),
        )
        return
    loans = unaccrued(projection)
    if loans:
        yield Finding(
            "prospective_dette_icne",
            Severity.WARNING,
            translatable(
                "Prospective",
                "Les intérêts courus non échus de {nombre} emprunt(s) ne sont pas connus",
                nombre=len(loans),
            ),
            translatable(
                "Prospective",
                "{noms} : sans échéancier, ou l'annexe le contredit. Le compte 66112 n'en compte rien ; "
                "complétez-les dans la page Dette.",
                noms=named(str(each.name) for each in loans),
            ),
        )


def _planned(projection: Projection) -> Iterator[Finding]:
    years = projection.scenario.years
    outside = [each for each in projection.scenario.emprunts if each.annee not in years]
    if outside:
        yield Finding(
            "prospective_emprunts_hors_periode",
            Severity.WARNING,
            translatable("Prospective", "Des emprunts prévus ne sont pas comptés"),
            translatable(
                "Prospective",
                "{emprunts} : l'année de versement n'est pas entre {premiere} et {derniere}.",
                emprunts=", ".join(f"{each.nom} ({each.annee})".strip() for each in outside),
                premiere=years[0],
                derniere=years[-1],
            ),
        )
    idle = [
        year
        for year, planned, need in zip(years, projection.planned, projection.needs, strict=True)
        if planned > max(0, need)
    ]
    if idle:
        yield Finding(
            "prospective_emprunts_sans_besoin",
            Severity.INFO,
            translatable(
                "Prospective",
                "Les emprunts prévus passent le besoin de l'année : {annees}",
                annees=years_words(idle),
            ),
            translatable("Prospective", "Ce qui n'est pas dépensé s'ajoute au fonds de roulement."),
        )
