"""The sentences of a gauge, in French and English: what the value means, its threshold, its peers."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from budgetlocal.analysis.sante.definitions import Measure, MeasureUnit
from budgetlocal.analysis.sante.reading import Reading
from budgetlocal.analysis.sante.standing import COMPARED, PEERS, Place
from budgetlocal.core.formatting import NBSP, UNKNOWN, decimal_number, percent, short_euros
from budgetlocal.core.text import Text, bilingual, joined, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of

_UNITS = {
    MeasureUnit.YEARS: (1, "ans", "years"),
    MeasureUnit.PER_HEAD: (0, "€/hab.", "€/inh."),
    MeasureUnit.DAYS: (0, "jours", "days"),
}
NOT_DEFINED_WORD = translatable("Sante", "non définie")


def written(value: Fraction | Decimal | None, unit: MeasureUnit) -> Text:
    """Return a value with its unit, "n. d." when it is unknown.

    >>> str(written(Fraction(1, 8), MeasureUnit.PERCENT)).replace(NBSP, " ")
    '12,5 %'
    """
    if value is None:
        return verbatim(UNKNOWN)
    number = decimal_of(value) if isinstance(value, Fraction) else value
    if unit is MeasureUnit.PERCENT:
        return verbatim(percent(number))
    if unit is MeasureUnit.EUROS:
        return verbatim(short_euros(round(number * 100)))
    decimals, french, english = _UNITS[unit]
    digits = decimal_number(number, decimals)
    return bilingual(f"{digits}{NBSP}{french}", f"{digits}{NBSP}{english}")


def bound_word(value: Fraction, unit: MeasureUnit) -> Text:
    """Return a threshold with no more decimals than it has: 12 ans, 58,4 %, 0 %."""
    whole = value * 100 if unit is MeasureUnit.PERCENT else value
    if whole.denominator != 1:
        return written(value, unit)
    digits = decimal_number(int(whole))
    if unit is MeasureUnit.PERCENT:
        return verbatim(f"{digits}{NBSP}%")
    _, french, english = _UNITS[unit]
    return bilingual(f"{digits}{NBSP}{french}", f"{digits}{NBSP}{english}")


def headline(reading: Reading) -> Text:
    """Return the value in large type."""
    if reading.is_known and reading.value is None:
        return NOT_DEFINED_WORD
    return written(reading.value, reading.measure.unit)


def meaning(reading: Reading) -> Text:
    """Return what the value means, or why there is none."""
    if reading.value is None:
        return reading.figure.reason or verbatim("")
    return _phrase(reading.measure, reading.value)


def _phrase(measure: Measure, value: Fraction) -> Text:
    is_negative = value < 0 and bool(measure.negative[0])
    french, english = measure.negative if is_negative else measure.phrase
    number = decimal_of(abs(value) if is_negative else value)
    if measure.unit is MeasureUnit.PERCENT:
        cent = decimal_number(number * 100, 1)
        holes = {"cent": cent, "nombre": decimal_number(number * 100, 2)}
    else:
        decimals = 1 if measure.unit is MeasureUnit.YEARS else 0
        holes = {"nombre": decimal_number(number, decimals)}
    return bilingual(french.format(**holes), english.format(**holes))


def threshold_sentence(reading: Reading) -> Text | None:
    """Return on which side of its threshold the value is, None without a threshold."""
    threshold = reading.threshold
    if threshold is None or reading.value is None:
        return None
    bound = bound_word(threshold.value, reading.measure.unit)
    if threshold.is_passed(reading.value):
        if threshold.is_ceiling:
            return translatable("Sante", "Au-dessus du repère de {repere}.", repere=bound)
        return translatable("Sante", "Au-dessous du repère de {repere}.", repere=bound)
    if threshold.is_ceiling:
        return translatable("Sante", "Ne dépasse pas le repère de {repere}.", repere=bound)
    return translatable("Sante", "Atteint le repère de {repere}.", repere=bound)


def threshold_source(reading: Reading) -> Text | None:
    """Return whose threshold it is, and by which text."""
    threshold = reading.threshold
    if threshold is None:
        return None
    return translatable(
        "Sante",
        "{nom} : {valeur}. Source : {source}.",
        nom=threshold.label,
        valeur=bound_word(threshold.value, reading.measure.unit),
        source=threshold.source,
    )


def trend_sentence(reading: Reading) -> Text | None:
    """Return the value of some years before, None when it is unknown."""
    earlier = reading.earlier
    if earlier is None or reading.value is None or reading.exercice is None:
        return None
    year, before = earlier
    unit = reading.measure.unit
    then, now = written(before, unit), written(reading.value, unit)
    if str(then) == str(now):
        return translatable("Sante", "Stable depuis {annee}.", annee=year)
    words: dict[str, str | int | Text] = {"valeur": then, "annee": year}
    if reading.value > before:
        return translatable("Sante", "En hausse depuis {annee} ({valeur}).", **words)
    return translatable("Sante", "En baisse depuis {annee} ({valeur}).", **words)


def place_sentence(reading: Reading) -> Text | None:
    """Return the quartile band of the peers in words, None when there is none."""
    place = reading.place
    if place is None or not place.has_band:
        return None
    unit = reading.measure.unit
    return translatable(
        "Sante",
        "La moitié des {nombre} {pairs} est entre {bas} et {haut} (médiane {mediane}).",
        nombre=decimal_number(place.spread.known),
        pairs=COMPARED[place.kind],
        bas=written(place.spread.first_quartile, unit),
        haut=written(place.spread.third_quartile, unit),
        mediane=written(place.spread.median, unit),
    )


def place_facts(place: Place) -> Text:
    """Return the group, the exercice, and how many of its members are known."""
    return translatable(
        "Sante",
        "{groupe} : {nombre} {pairs} sur {membres} en {annee}.",
        groupe=place.group,
        nombre=decimal_number(place.spread.known),
        pairs=PEERS[place.kind],
        membres=decimal_number(place.spread.members),
        annee=place.exercice,
    )


def sentence(reading: Reading) -> Text:
    """Return what a citizen reads: the meaning, the threshold, the trend."""
    parts = [meaning(reading), threshold_sentence(reading), trend_sentence(reading)]
    return joined([part for part in parts if part is not None], " ")
