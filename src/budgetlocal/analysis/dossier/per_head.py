"""Euros per inhabitant against the median of the strate, named and dated."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from budgetlocal.analysis.dossier.material import Answer, Setting
from budgetlocal.analysis.dossier.named_numbers import ACCOUNT, NO_ACCOUNT, PER_HEAD, written_number
from budgetlocal.analysis.dossier.numbers import Numbers
from budgetlocal.analysis.sante.accounts import credit_of
from budgetlocal.analysis.sante.definitions import MeasureUnit
from budgetlocal.analysis.sante.own import level_of
from budgetlocal.analysis.sante.page import Sante
from budgetlocal.analysis.sante.standing import LEAST, place_of
from budgetlocal.core.meanings import Role
from budgetlocal.core.origins import FigureOrigin, PublishedOrigin, StatedOrigin
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.dimensions import EUROS, decimal_of
from budgetlocal.reference.strates import SCHEME_OFGL, load_schemes
from budgetlocal.reference.values import Kind

COMMUNE = "commune"
NO_STRATE = translatable(
    "Dossier",
    "n. d. : seules les communes (budget principal) ont une strate à qui se comparer.",
)
NO_PEOPLE = translatable(
    "Dossier", "n. d. : sans la population du compte, la strate n'est pas connue."
)
NO_YEAR = translatable(
    "Dossier",
    "n. d. : les données embarquées n'ont pas la médiane de la strate pour l'année de vos comptes.",
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One measure: the town and the median of its strate, in euros per inhabitant."""

    label: Text
    own: Decimal
    median: Decimal
    source: Text
    note: Text
    own_origin: FigureOrigin | None
    median_origin: FigureOrigin


def per_head_chart(setting: Setting) -> Answer:
    """Return what the last account spends per inhabitant beside the median of its strate.

    The median is the one that the extract publishes for the strate and the year; for a commune of
    the extract, the median of its peers is added where most of them are known.
    """
    account, extract = setting.account, setting.material.extract
    if account is None:
        return NO_ACCOUNT
    if not account.header.is_principal or level_of(account, setting.collectivite) != COMMUNE:
        return NO_STRATE
    year = account.header.exercice
    people = setting.subject(account).population.get(year)
    if people is None or not people.value or extract is None:
        return NO_PEOPLE
    scheme = next(each for each in load_schemes() if each.key == SCHEME_OFGL)
    strate = scheme.strate(int(people.value))
    bars = [*_published(setting, strate.code, year), *_peers(setting, year)]
    if not bars:
        return NO_YEAR
    header = account.header
    town = translatable(
        "Dossier", "{collectivite}, compte {annee}", collectivite=header.collectivite, annee=year
    )
    return ChartSpec(
        key="habitant-strate",
        kind=ChartKind.BARS,
        title=translatable("Dossier", "Par habitant en {annee}, face à la strate", annee=year),
        subtitle=translatable(
            "Dossier", "Communes de {strate} (strates de l'OFGL)", strate=strate.label
        ),
        unit=Unit.EUROS_PER_HEAD,
        categories=tuple(bar.label for bar in bars),
        series=(
            Series(
                town,
                Role.REALISE,
                tuple(bar.own for bar in bars),
                tuple(bar.own_origin for bar in bars),
            ),
            Series(
                translatable("Dossier", "Médiane de la strate"),
                Role.MEDIANE,
                tuple(bar.median for bar in bars),
                tuple(bar.median_origin for bar in bars),
            ),
        ),
        source=joined(dict.fromkeys((town, people.source, *(bar.source for bar in bars))), " ; "),
        note=joined(dict.fromkeys(bar.note for bar in bars), " "),
    )


def _published(setting: Setting, strate: str, year: int) -> list[Bar]:
    """Return the measures whose median is published by strate."""
    extract = setting.material.extract
    owner = extract.by_code(Kind.STRATE, strate) if extract is not None else None
    if extract is None or owner is None:
        return []
    numbers = Numbers(setting)
    sheet = [value for value in extract.sheet(owner.id) if value.exercice == year]
    bars = []
    for indicator in catalogue():
        if not indicator.median or indicator.dimension != EUROS:
            continue
        own = numbers.get(f"{ACCOUNT}{indicator.code}{PER_HEAD}")
        found = [value for value in sheet if value.indicator == indicator.median]
        if own is None or own.value is None:
            continue
        for value in found:
            if value.number is None or isinstance(value.number, Text):
                continue
            caution = extract.indicator(indicator.median).caution or verbatim("")
            credit = credit_of(extract, (value,))
            median = PublishedOrigin(Kind.STRATE, strate, indicator.median, year)
            one, other = Decimal(own.value), Decimal(value.number)
            origins = (own.origin, median)
            bars.append(Bar(indicator.label, one, other, credit, caution, *origins))
    return bars


def _peers(setting: Setting, year: int) -> list[Bar]:
    """Return the measures of own accounts whose peers of the extract are known."""
    own = next((sante for sante in setting.santes if sante.is_own), None)
    if own is None or own.group is None:
        return []
    return _known_peers(setting, own, year)


def _known_peers(setting: Setting, sante: Sante, year: int) -> list[Bar]:
    extract, group = setting.material.extract, sante.group
    if extract is None or group is None:
        return []
    measured = {
        measure.key: (measure, dict(points))
        for reading in sante.readings
        for measure, points in ((reading.measure, reading.points), *reading.details)
        if measure.unit is MeasureUnit.PER_HEAD and measure.top
    }
    bars = []
    for measure, points in measured.values():
        figure = points.get(year)
        if figure is None or figure.value is None:
            continue
        place = place_of(extract, measure, year, figure.value, ("ofgl_bp", group))
        spread = None if place is None else place.spread
        if spread is None or spread.median is None or spread.known < LEAST:
            continue
        if spread.known * 2 < spread.members:  # a sample would pass for the strate
            continue
        note = translatable(
            "Dossier",
            "Médiane de {connues} communes connues sur {membres} (OFGL, budgets principaux).",
            connues=spread.known,
            membres=spread.members,
        )
        credit = translatable("Dossier", "OFGL, budgets principaux {annee}", annee=year)
        value = decimal_of(figure.value)
        origin = figure.origin(year)
        stated = StatedOrigin(written_number(spread.median, Unit.EUROS_PER_HEAD), note, credit)
        bars.append(Bar(measure.label, value, spread.median, credit, note, origin, stated))
    return bars
