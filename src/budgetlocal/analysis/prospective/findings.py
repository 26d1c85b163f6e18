"""What a projection calls attention to: balance, small balance, thresholds crossed and when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.assumption_findings import assumption_findings
from budgetlocal.analysis.prospective.balance import balances, small_balance_rule
from budgetlocal.analysis.prospective.debt_findings import debt_findings
from budgetlocal.analysis.prospective.figures import taux
from budgetlocal.analysis.prospective.programme_findings import programme_findings
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.replaced_plans import replacement_of
from budgetlocal.analysis.prospective.wording import years_words
from budgetlocal.analysis.rules.law import find_rule
from budgetlocal.core.formatting import euros, percent
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.indicators.constants import constants

GRAVEST = (Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.OK)
LANDMARK = "taux_epargne_brute_repere"


def projection_findings(projection: Projection) -> tuple[Finding, ...]:
    """Return the findings of a projection, the gravest first, then in the order of the checks."""
    found = (
        *_balance(projection),
        *_small_balance(projection),
        *_net_savings(projection),
        *debt_findings(projection),
        *projection.remarks,
        *_gross_rate(projection),
        *_reserve(projection),
        *_carried(projection),
        *_restes(projection),
        *programme_findings(projection),
        *assumption_findings(projection),
        *_replaced(projection),
    )
    return tuple(sorted(found, key=lambda each: GRAVEST.index(each.severity)))


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
                annees=years_words(each.year for each in wrong),
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
                annees=years_words(each.year for each in wrong),
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
                annees=years_words(year for year, _ in wrong),
            ),
            translatable(
                "Prospective",
                "{montant} en {annee} : l'épargne ne rembourse plus le capital des emprunts.",
                montant=euros(wrong[0][1]),
                annee=wrong[0][0],
            ),
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
                annees=years_words(year for year, _ in wrong),
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
                annees=years_words(year for year, _ in wrong),
            ),
            translatable(
                "Prospective",
                "{montant} en {annee}, {manque} sous le minimum : l'emprunt d'équilibre paie ce qui manque à "
                "l'année, il ne reconstitue pas une réserve. Ajoutez un emprunt prévu, ou baissez le minimum.",
                montant=euros(wrong[0][1]),
                annee=wrong[0][0],
                manque=euros(floor - wrong[0][1]),
            ),
            gap=wrong[0][1] - floor,
        )


def _carried(projection: Projection) -> Iterator[Finding]:
    """Yield where the results carried over come from, when the lines of the starting point do not say."""
    opening = projection.base.opening
    if projection.scenario.fonds_roulement is not None or not opening.absent:
        return
    lines = verbatim(", ".join(opening.absent))
    if opening.carried_from is not None:
        yield Finding(
            "prospective_reprise",
            Severity.INFO,
            translatable(
                "Prospective",
                "Les résultats reportés sont ceux du compte {annee}",
                annee=opening.carried_from,
            ),
            translatable(
                "Prospective",
                "Le point de départ ne donne rien au {lignes} : le fonds de roulement part de la fin de {annee}, "
                "1068 non compté une deuxième fois.",
                lignes=lines,
                annee=opening.carried_from,
            ),
        )
        return
    yield Finding(
        "prospective_reprise",
        Severity.INFO,
        translatable("Prospective", "Le point de départ ne donne rien au {lignes}", lignes=lines),
        translatable(
            "Prospective",
            "Il est lu comme s'il ne reportait rien de ce côté. Si un résultat manque, tapez le fonds de roulement "
            "de fin {annee} dans les réglages du scénario.",
            annee=projection.base.year,
        ),
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


def _replaced(projection: Projection) -> Iterator[Finding]:
    """Yield that the accounts of some projected years are those of a nomenclature that is replaced."""
    norme = projection.base.budget.plan.norme
    found = replacement_of(norme, projection.years[-1])
    if found is None:
        return
    yield Finding(
        "prospective_nomenclature",
        Severity.INFO,
        translatable(
            "Prospective",
            "Les comptes projetés sont ceux de la {norme}, que la {par} remplace depuis {depuis}",
            norme=found.norme,
            par=found.par,
            depuis=found.depuis,
        ),
        translatable(
            "Prospective",
            "Épargnes, dette et équilibre gardent leur sens ; un budget proposé pour {depuis} ou après est à "
            "transposer en {par} avant le vote. Dès qu'un document {par} est importé, partez de lui.",
            par=found.par,
            depuis=found.depuis,
        ),
        found.source,
    )
