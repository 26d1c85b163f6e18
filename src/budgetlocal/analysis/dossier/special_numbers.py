"""Numbers of a pack that are no indicator of the catalogue: results, totals, rates, debt, words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.closing import proposed_opening
from budgetlocal.analysis.dossier.history import debt_points, own_origin
from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.analysis.dossier.named_numbers import (
    NO_ACCOUNT,
    NO_PEOPLE,
    SIDE_CHANGE,
    NamedNumber,
    voted_label,
)
from budgetlocal.analysis.dossier.repayment import Repayment, repayment
from budgetlocal.analysis.dossier.side_numbers import (
    NO_LINE,
    SECTION_WORDS,
    SECTIONS,
    SIDES,
    side_change,
    side_number,
    unknown,
)
from budgetlocal.analysis.execution.chapters import chapter_executions
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.labels import SENS, document_name, source_of, step_and_year
from budgetlocal.analysis.results import (
    closing_origin,
    closing_result,
    restes_origin,
    section_origin,
)
from budgetlocal.analysis.sante.definitions import Measure, MeasureUnit
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.money import ratio, sum_known
from budgetlocal.core.origins import (
    CREDITS,
    FigureOrigin,
    IndicatorOrigin,
    LinesOrigin,
    OperationOrigin,
)
from budgetlocal.core.specs import Number, Unit
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.indicators.sources import Figure

Make = Callable[[], NamedNumber]
NOT_CLOSED = translatable("Dossier", "Ce document ne clôt rien : le résultat vient du compte.")
NO_DEBT = translatable(
    "Dossier",
    "L'encours n'est ni dans le budget, ni dans les données embarquées de la collectivité, ni dans "
    "une balance importée (page Données).",
)
_WORDS = {
    "annee": translatable("Dossier", "Exercice"),
    "annee_avant": translatable("Dossier", "Exercice précédent"),
    "annee_compte": translatable("Dossier", "Exercice du dernier compte"),
    "collectivite": translatable("Dossier", "Collectivité"),
    "budget": translatable("Dossier", "Budget"),
    "dette_annee": translatable("Dossier", "Année de l'encours"),
    "dette_hab_annee": translatable("Dossier", "Année de la dette par habitant"),
    "desendettement_annee": translatable("Dossier", "Année de la capacité de désendettement"),
}
_TITLES = {
    "resultat_fonctionnement": translatable("Dossier", "Résultat de fonctionnement"),
    "resultat_investissement": translatable("Dossier", "Solde d'investissement"),
    "resultat_cloture": translatable("Dossier", "Résultat global, restes à réaliser compris"),
    "besoin_financement": translatable("Dossier", "Besoin de financement"),
    "restes_depenses": translatable("Dossier", "Restes à réaliser, dépenses d'investissement"),
    "restes_recettes": translatable("Dossier", "Restes à réaliser, recettes d'investissement"),
    "affectation_1068": translatable("Dossier", "Affectation au compte 1068"),
    "report_002": translatable("Dossier", "Report en fonctionnement (002)"),
    "report_001": translatable("Dossier", "Report en investissement (001)"),
}
_RULE = translatable(
    "Dossier",
    "Titres moins mandats, résultats antérieurs compris ; affectation au plus juste (CGCT, articles "
    "R2311-11 à R2311-13).",
)
_RATE = translatable(
    "Dossier",
    "Réalisé divisé par les crédits ouverts ; les lignes sans exécution (001, 002, 020 à 024) n'entrent "
    "dans aucun des deux.",
)


def special_numbers(setting: Setting) -> Mapping[str, Make]:
    """Return what makes each number, by name."""
    found: dict[str, Make] = {
        "annee": partial(_words, "annee", lambda: str(setting.year)),
        "annee_avant": partial(_words, "annee_avant", lambda: str(setting.year - 1)),
        "annee_compte": partial(_account_year, setting),
        "collectivite": partial(
            _words, "collectivite", lambda: setting.material.focus.header.collectivite
        ),
        "budget": partial(_words, "budget", lambda: setting.material.focus.header.budget),
        "document": partial(_document, setting),
        "etape": partial(_step, setting),
        "population": partial(_population, setting),
        "part_personnel": partial(_staff_share, setting),
        "dette_encours": partial(_debt, setting),
        "dette_annee": partial(_debt_year, setting),
        "dette_hab": partial(_gauge, setting, "dette", MeasureUnit.PER_HEAD),
        "dette_hab_annee": partial(_gauge_year, setting, "dette", MeasureUnit.PER_HEAD),
        "desendettement": partial(_years_to_repay, setting),
        "desendettement_annee": partial(_years_to_repay_year, setting),
    }
    for name in _TITLES:
        found[name] = partial(_result, setting, name)
    for section in SECTIONS:
        for sens in SIDES:
            found[f"total_{section}_{sens}"] = partial(side_number, setting, section, sens)
            found[f"{SIDE_CHANGE}{section}_{sens}"] = partial(side_change, setting, section, sens)
            found[f"taux_realisation_{sens}_{section}"] = partial(_rate, setting, section, sens)
    return found


def _words(name: str, say: Callable[[], str]) -> NamedNumber:
    label = _WORDS.get(name, _WORDS["annee"])
    return NamedNumber(name, label, None, Unit.COUNT, verbatim(""), words=verbatim(say()))


def _account_year(setting: Setting) -> NamedNumber:
    account = setting.account
    if account is None:
        return NamedNumber(
            "annee_compte", _WORDS["annee_compte"], None, Unit.COUNT, verbatim(""), NO_ACCOUNT
        )
    return _words("annee_compte", lambda: str(account.header.exercice))


def _document(setting: Setting) -> NamedNumber:
    label = translatable("Dossier", "Document")
    if setting.base is None:
        return unknown(setting, "document", label, Unit.COUNT)
    words = document_name(setting.base)
    return NamedNumber("document", label, None, Unit.COUNT, source_of(setting.base), words=words)


def _step(setting: Setting) -> NamedNumber:
    label = translatable("Dossier", "Étape")
    if setting.base is None:
        return unknown(setting, "etape", label, Unit.COUNT)
    words = step_and_year(setting.base)
    return NamedNumber("etape", label, None, Unit.COUNT, source_of(setting.base), words=words)


def _population(setting: Setting) -> NamedNumber:
    label = translatable("Dossier", "Population totale")
    speaker = setting.base or setting.material.focus
    people = setting.people(speaker)
    if people is None or people.value is None:
        return unknown(setting, "population", label, Unit.COUNT, NO_PEOPLE)
    return NamedNumber("population", label, int(people.value), Unit.COUNT, people.source)


def _staff_share(setting: Setting) -> NamedNumber:
    label = translatable("Dossier", "Part du personnel dans les dépenses de fonctionnement")
    base = setting.base
    if base is None:
        return unknown(setting, "part_personnel", label, Unit.PERCENT)
    year, evaluation = base.header.exercice, setting.evaluation(base)
    keys: tuple[str, ...] = ()
    sources = [source_of(base)]
    if is_change(base):
        label, votes = voted_label(label, base), setting.votes(base)
        if isinstance(votes, Text):
            return unknown(setting, "part_personnel", label, Unit.PERCENT, votes)
        evaluation, sources = setting.voted(votes), [source_of(each) for each in votes]
        keys = tuple(document_key(each) for each in votes)
    codes = ("frais_personnel", "depenses_fonctionnement")
    outcomes = [evaluation.indicator(catalogue()[code], year) for code in codes]
    for outcome in outcomes:
        if outcome.value is None:
            reason = outcome.reasons[0] if outcome.reasons else None
            return unknown(setting, "part_personnel", label, Unit.PERCENT, reason)
    top, bottom = (outcome.value for outcome in outcomes)
    if not top or not bottom:
        return unknown(setting, "part_personnel", label, Unit.PERCENT, NO_LINE)
    origin = OperationOrigin("/", tuple(IndicatorOrigin(code, year, keys) for code in codes))
    value = decimal_of(top / bottom)
    return NamedNumber(
        "part_personnel",
        label,
        value,
        Unit.PERCENT,
        sources[0],
        origin=origin,
        more_sources=tuple(sources[1:]),
    )


def _result(setting: Setting, name: str) -> NamedNumber:
    base, label = setting.base, _TITLES[name]
    if base is None:
        return unknown(setting, name, label, Unit.EUROS)
    closed = closing_result(base)
    if closed is None:
        return unknown(setting, name, label, Unit.EUROS, NOT_CLOSED)
    opening = proposed_opening(closed)
    value: Number = {
        "resultat_fonctionnement": closed.fonctionnement,
        "resultat_investissement": closed.investissement,
        "resultat_cloture": closed.ensemble,
        "besoin_financement": closed.besoin_de_financement,
        "restes_depenses": closed.restes_depenses,
        "restes_recettes": closed.restes_recettes,
        "affectation_1068": opening.compte_1068,
        "report_002": opening.ligne_002,
        "report_001": opening.ligne_001,
    }[name]
    origins: dict[str, FigureOrigin] = {
        "resultat_fonctionnement": section_origin(base, Section.FONCTIONNEMENT),
        "resultat_investissement": section_origin(base, Section.INVESTISSEMENT),
        "resultat_cloture": closing_origin(base),
        "restes_depenses": restes_origin(base, Sens.DEPENSE),
        "restes_recettes": restes_origin(base, Sens.RECETTE),
    }
    return NamedNumber(
        name, label, value, Unit.EUROS, source_of(base), origin=origins.get(name), definition=_RULE
    )


def _rate(setting: Setting, section: str, sens: str) -> NamedNumber:
    """Return what was executed over the credits, chapters without execution left out."""
    name = f"taux_realisation_{sens}_{section}"
    label = translatable(
        "Dossier",
        "Taux de réalisation : {section}, {sens}",
        section=SECTION_WORDS[section],
        sens=SENS[SIDES[sens]],
    )
    base = setting.base
    if base is None:
        return unknown(setting, name, label, Unit.PERCENT)
    if not base.header.etape.is_account:
        return unknown(setting, name, label, Unit.PERCENT, NOT_CLOSED)
    found = chapter_executions(base, SECTIONS[section], SIDES[sens])
    executed = [chapter for chapter in found if chapter.has_execution]
    done = sum_known(chapter.realise for chapter in executed)
    opened = sum_known(chapter.credits for chapter in executed)
    value = ratio(done, opened)
    if value is None:
        return unknown(setting, name, label, Unit.PERCENT, NO_LINE)
    ordinals = tuple(rank for chapter in executed for rank in chapter.ordinals)
    sides = (LinesOrigin(ordinals, str(main_amount(base))), LinesOrigin(ordinals, CREDITS))
    origin = OperationOrigin("/", sides)
    source, definition = source_of(base), _RATE
    return NamedNumber(
        name, label, value, Unit.PERCENT, source, origin=origin, definition=definition
    )


def _debt_found(setting: Setting) -> tuple[int, int, Text] | None:
    """Return year, cents and source of the latest known debt, from one base only."""
    points = debt_points(setting)
    if points is None:
        return None
    known = [(year, int(cents)) for year, cents in points.values if cents is not None]
    return (*known[-1], points.source) if known else None


def _debt(setting: Setting) -> NamedNumber:
    label = translatable("Dossier", "Encours de la dette")
    found = _debt_found(setting)
    if found is None:
        return unknown(setting, "dette_encours", label, Unit.EUROS, NO_DEBT)
    points = debt_points(setting)
    origin = None if points is None else points.origin_of().get(found[0])
    return NamedNumber("dette_encours", label, found[1], Unit.EUROS, found[2], origin=origin)


def _debt_year(setting: Setting) -> NamedNumber:
    found = _debt_found(setting)
    if found is None:
        label = _WORDS["dette_annee"]
        return unknown(setting, "dette_annee", label, Unit.COUNT, NO_DEBT)
    return _words("dette_annee", lambda: str(found[0]))


def _measured(
    setting: Setting, gauge: str, unit: MeasureUnit
) -> tuple[Measure, int, Figure] | None:
    """Return the measure of a gauge that has a unit, at its latest known exercice."""
    for sante in setting.santes:
        for reading in sante.readings:
            if reading.gauge.key != gauge:
                continue
            for measure, points in ((reading.measure, reading.points), *reading.details):
                known = [
                    (year, figure)
                    for year, figure in points
                    if figure.value is not None and year <= setting.year
                ]
                if measure.unit is unit and known:
                    return measure, *known[-1]
    return None


def _gauge(setting: Setting, gauge: str, unit: MeasureUnit) -> NamedNumber:
    spec = Unit.EUROS_PER_HEAD
    found = _measured(setting, gauge, unit)
    if found is None or found[2].value is None:
        label = translatable("Dossier", "Jauge de santé financière")
        return unknown(setting, gauge, label, spec, _gauge_reason(setting, gauge))
    measure, year, figure = found
    value = decimal_of(found[2].value)
    return NamedNumber(
        gauge,
        measure.label,
        value,
        spec,
        figure.source,
        origin=own_origin(setting, figure, year),
        definition=measure.definition,
    )


def _gauge_year(setting: Setting, gauge: str, unit: MeasureUnit) -> NamedNumber:
    name = "dette_hab_annee"
    found = _measured(setting, gauge, unit)
    if found is None:
        return unknown(setting, name, _WORDS[name], Unit.COUNT, _gauge_reason(setting, gauge))
    return _words(name, lambda: str(found[1]))


def _years_to_repay(setting: Setting) -> NamedNumber:
    """Return the years needed to repay the debt, at the last year that the chart shows."""
    found = repayment(setting)
    if not isinstance(found, Repayment):
        label = translatable("Dossier", "Jauge de santé financière")
        return unknown(setting, "desendettement", label, Unit.YEARS, found or NO_DEBT)
    measure, points = found.measure, found.points
    year, value = points.known[-1]
    return NamedNumber(
        "desendettement",
        measure.label,
        value,
        Unit.YEARS,
        points.source,
        origin=points.origin_of().get(year),
        definition=measure.definition,
    )


def _years_to_repay_year(setting: Setting) -> NamedNumber:
    name, found = "desendettement_annee", repayment(setting)
    if not isinstance(found, Repayment):
        return unknown(setting, name, _WORDS[name], Unit.COUNT, found or NO_DEBT)
    return _words(name, lambda: str(found.points.known[-1][0]))


def _gauge_reason(setting: Setting, gauge: str) -> Text:
    for sante in setting.santes:
        for reading in sante.readings:
            if reading.gauge.key == gauge and reading.figure.reason is not None:
                return reading.figure.reason
    return NO_DEBT
