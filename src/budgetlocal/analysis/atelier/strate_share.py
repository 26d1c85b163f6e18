"""An amount per inhabitant against the median of the communes of the same size, or why not."""

from __future__ import annotations

from fractions import Fraction

from budgetlocal.analysis.atelier.context import Workshop
from budgetlocal.analysis.subjects import collectivite_of
from budgetlocal.core.text import Text, translatable
from budgetlocal.indicators.definitions import Indicator
from budgetlocal.indicators.dimensions import EUROS, EUROS_PER_HEAD, Dimension, written
from budgetlocal.reference.strates import SCHEME_OFGL, load_schemes
from budgetlocal.reference.values import Kind

_NOT_AN_AMOUNT = translatable("Atelier", "sans objet : ni un montant, ni un montant par habitant")
_NO_MEDIAN = translatable("Atelier", "n. d. : pas de médiane embarquée")
_NOT_A_COMMUNE = translatable("Atelier", "n. d. : les médianes embarquées sont celles des communes")
_ANNEXE = translatable("Atelier", "n. d. : médiane des budgets principaux, ce budget est annexe")
_NO_POPULATION = translatable("Atelier", "n. d. : population inconnue")
_NO_VALUE = translatable("Atelier", "n. d. : la valeur n'est pas connue")


def level_of(workshop: Workshop) -> str:
    """Return the kind of collectivité; a commune when the extract does not know it."""
    found = collectivite_of(workshop.focus, workshop.extract)
    return "commune" if found is None else str(found.kind)


def against_strate(
    indicator: Indicator, workshop: Workshop, year: int, per_head: Fraction | None
) -> Text:
    """Return the share of the OFGL median of the strate in the year, or the reason there is none.

    Args:
        indicator: what is looked at.
        workshop: the budget, whose population of the year gives the strate.
        year: the exercice of the value and of the median.
        per_head: the value in euros per inhabitant, None when it is unknown.

    """
    refusal = _refusal(indicator, workshop)
    if refusal is not None:
        return refusal
    people = workshop.evaluation.subject.population.get(year)
    if people is None or not people.value:
        return _NO_POPULATION
    if per_head is None:
        return _NO_VALUE
    scheme = next(each for each in load_schemes() if each.key == SCHEME_OFGL)
    strate = scheme.strate(int(people.value))
    median = _median(workshop, indicator.median, strate.code, year)
    if not median:
        years = workshop.extract.indicator(indicator.median).years
        return translatable(
            "Atelier",
            "n. d. : médiane connue de {debut} à {fin}, pas en {annee}",
            debut=years[0],
            fin=years[-1],
            annee=year,
        )
    return translatable(
        "Atelier",
        "{part} de {mediane}",
        part=written(per_head / median, Dimension()),
        mediane=written(median, EUROS_PER_HEAD),
    )


def _refusal(indicator: Indicator, workshop: Workshop) -> Text | None:
    """Return why no year of an indicator can be set against a strate, None when one may be."""
    if indicator.dimension not in {EUROS, EUROS_PER_HEAD}:
        return _NOT_AN_AMOUNT
    if not indicator.median:
        return _NO_MEDIAN
    if level_of(workshop) != "commune":
        return _NOT_A_COMMUNE
    return None if workshop.focus.header.is_principal else _ANNEXE


def _median(workshop: Workshop, key: str, strate: str, year: int) -> Fraction | None:
    owner = workshop.extract.by_code(Kind.STRATE, strate)
    if owner is None:
        return None
    for value in workshop.extract.sheet(owner.id):
        if value.indicator == key and value.exercice == year and value.number is not None:
            return None if isinstance(value.number, Text) else Fraction(value.number)
    return None
