"""What a projection calls attention to: balance, small balance, thresholds crossed and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.analysis.prospective.balance import balances, small_balance_rule
from budgetlocal.analysis.prospective.charts import CEILING
from budgetlocal.analysis.prospective.debt_remarks import named
from budgetlocal.analysis.prospective.debt_years import unaccrued
from budgetlocal.analysis.prospective.figures import capacite_desendettement, taux
from budgetlocal.analysis.prospective.layout import attaches
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.rules.law import find_rule
from budgetlocal.core.formatting import euros, percent
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.indicators.constants import constants

LANDMARK = "taux_epargne_brute_repere"


def projection_findings(projection: Projection) -> tuple[Finding, ...]:
    """Return the findings of a projection, the gravest checks first."""
    return (
        *_balance(projection),
        *_small_balance(projection),
        *_net_savings(projection),
        *_debt(projection),
        *_accruals(projection),
        *_planned(projection),
        *projection.remarks,
        *_gross_rate(projection),
        *_reserve(projection),
        *_restes(projection),
    )


def _balance(projection: Projection) -> Iterator[Finding]:
    rule = find_rule("equilibre", f"{projection.years[-1]}-12-31")
    text = rule.text if rule is not None else None
    wrong = [each for each in balances(projection) if not each.is_balanced]
    if wrong:
        yield Finding(
            "prospective_equilibre",
            Severity.ERROR,
            translatable(
                "Prospective",
                "Fonctionnement en déséquilibre : {annees}",
                annees=_years(each.year for each in wrong),
            ),
            translatable(
                "Prospective",
                "En {annee}, il manque {manque}. Un emprunt ne peut pas combler la section de "
                "fonctionnement.",
                annee=wrong[0].year,
                manque=euros(-wrong[0].virement),
            ),
            text,
            wrong[0].virement,
        )
        return
    yield Finding(
        "prospective_equilibre",
        Severity.OK,
        translatable("Prospective", "Les deux sections s'équilibrent chaque année"),
        translatable(
            "Prospective",
            "L'emprunt d'équilibre et le fonds de roulement ferment chaque année au centime.",
        ),
        text,
    )


def _small_balance(projection: Projection) -> Iterator[Finding]:
    rule = small_balance_rule(projection, projection.years[-1])
    if rule is None:
        return
    wrong = [each for each in balances(projection) if not each.covers_debt]
    if wrong:
        first = wrong[0]
        yield Finding(
            "prospective_petit_equilibre",
            Severity.ERROR,
            translatable(
                "Prospective",
                "Les ressources propres ne couvrent plus le capital de la dette : {annees}",
                annees=_years(each.year for each in wrong),
            ),
            translatable(
                "Prospective",
                "En {annee} : {propres} de ressources propres pour {capital} de capital.",
                annee=first.year,
                propres=euros(first.propres),
                capital=euros(first.capital),
            ),
            rule.text,
            first.propres - first.capital,
        )
        return
    yield Finding(
        "prospective_petit_equilibre",
        Severity.OK,
        translatable("Prospective", "Les ressources propres couvrent chaque année le capital"),
        translatable("Prospective", "Sans emprunt ni résultat affecté (1068)."),
        rule.text,
    )


def _net_savings(projection: Projection) -> Iterator[Finding]:
    net = projection.measure(measures.EPARGNE_NETTE)
    wrong = [
        (year, cents)
        for year, cents in zip(projection.years[1:], net[1:], strict=True)
        if cents < 0
    ]
    if wrong:
        yield Finding(
            "prospective_epargne_nette",
            Severity.WARNING,
            translatable(
                "Prospective",
                "Épargne nette négative : {annees}",
                annees=_years(year for year, _ in wrong),
            ),
            translatable(
                "Prospective",
                "{montant} en {annee} : l'épargne ne rembourse plus le capital des emprunts.",
                montant=euros(wrong[0][1]),
                annee=wrong[0][0],
            ),
        )


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
                annees=_years(wrong),
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


def _accruals(projection: Projection) -> Iterator[Finding]:
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
            translatable("Prospective", "Des intérêts courus non échus ne sont pas connus"),
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
                annees=_years(idle),
            ),
            translatable("Prospective", "Ce qui n'est pas dépensé s'ajoute au fonds de roulement."),
        )


def _gross_rate(projection: Projection) -> Iterator[Finding]:
    landmark = constants()[LANDMARK].on(date(projection.years[-1], 12, 31))
    if landmark is None:
        return
    rates = taux(projection, measures.EPARGNE_BRUTE)
    wrong = [
        (year, rate)
        for year, rate in zip(projection.years[1:], rates[1:], strict=True)
        if rate is not None and Fraction(rate) < landmark.value
    ]
    if wrong:
        yield Finding(
            "prospective_taux_epargne",
            Severity.WARNING,
            translatable(
                "Prospective",
                "Taux d'épargne brute sous le repère d'usage : {annees}",
                annees=_years(year for year, _ in wrong),
            ),
            translatable(
                "Prospective",
                "{taux} en {annee}.",
                taux=percent(wrong[0][1]),
                annee=wrong[0][0],
            ),
            verbatim(landmark.source),
        )


def _reserve(projection: Projection) -> Iterator[Finding]:
    floor = projection.scenario.fonds_roulement_minimum
    wrong = [
        (year, cents)
        for year, cents in zip(projection.years[1:], projection.fonds_roulement[1:], strict=True)
        if cents < min(floor, 0) or (floor and cents < floor)
    ]
    if wrong:
        yield Finding(
            "prospective_fonds_roulement",
            Severity.WARNING,
            translatable(
                "Prospective",
                "Fonds de roulement sous le minimum voulu : {annees}",
                annees=_years(year for year, _ in wrong),
            ),
            translatable(
                "Prospective",
                "{montant} en {annee} : un emprunt paie un investissement, il ne reconstitue pas une "
                "réserve.",
                montant=euros(wrong[0][1]),
                annee=wrong[0][0],
            ),
            gap=wrong[0][1] - floor,
        )


def _restes(projection: Projection) -> Iterator[Finding]:
    restes = projection.base.restes
    if restes:
        yield Finding(
            "prospective_restes",
            Severity.INFO,
            translatable(
                "Prospective", "Les restes à réaliser ne sont pas dans le fonds de roulement"
            ),
            translatable(
                "Prospective",
                "À la fin de {annee} : {restes} en recettes moins dépenses. Ce qui s'ajoute aux années "
                "projetées est à mettre dans le programme ou en opération ponctuelle.",
                annee=projection.base.year,
                restes=euros(restes),
            ),
        )


def _years(years: Iterator[int] | Sequence[int]) -> str:
    """Return some years, runs shortened: "2027, 2029-2031"."""
    found: list[list[int]] = []
    for year in years:
        if found and year == found[-1][1] + 1:
            found[-1][1] = year
        else:
            found.append([year, year])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in found)
