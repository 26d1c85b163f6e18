"""Figures of the bundled extract as formulas see them: exact, with their unit and their source."""

from __future__ import annotations

from fractions import Fraction

from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.dimensions import (
    BY_LABEL,
    COUNT,
    EUROS,
    EUROS_PER_HEAD,
    INHABITANTS,
    RATIO,
    Dimension,
)
from budgetlocal.indicators.sources import Figure
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Absence, Unit, Value

_UNITS = {
    Unit.EUROS: EUROS,
    Unit.EUROS_PER_HEAD: EUROS_PER_HEAD,
    Unit.EUROS_PER_YEAR: Dimension((("an", -1), ("€", 1))),
    Unit.PERCENT: RATIO,
    Unit.INHABITANTS: INHABITANTS,
    Unit.COUNT: COUNT,
    Unit.MINUTES: BY_LABEL["min"],
    Unit.SQUARE_KM: BY_LABEL["km2"],
    Unit.VISITS: BY_LABEL["consultations/hab"],
    Unit.RATIO: RATIO,
}
"""Classes have no unit: a word is no number."""
_ABSENCES = {
    Absence.SECRET: translatable("Indicateur", "couvert par le secret statistique"),
    Absence.MISSING: translatable("Indicateur", "absent de la source"),
}


def statistic_units(extract: Extract) -> dict[str, Dimension]:
    """Return the unit of every figure that a formula may name."""
    return {
        indicator.key: _UNITS[indicator.unit]
        for indicator in extract.indicators()
        if indicator.unit in _UNITS
    }


def statistic_labels(extract: Extract) -> dict[str, Text]:
    """Return what every figure of the extract is called."""
    return {indicator.key: indicator.label for indicator in extract.indicators()}


def statistic_formula(key: str, exercice: int) -> str:
    """Return the formula that is a figure of the extract in a year.

    >>> statistic_formula("ofgl_bp.encours_dette", 2022)
    'stat("ofgl_bp.encours_dette", 2022)'
    """
    return f'stat("{key}", {exercice})'


def scale_of(unit: Unit) -> Fraction:
    """Return what a number of the extract is multiplied by: cents to euros, 5 to 0.05."""
    if unit is Unit.EUROS:
        return Fraction(1, 100)
    return Fraction(1, 100) if unit is Unit.PERCENT else Fraction(1)


class CollectiviteStatistics:
    """The figures of one collectivité."""

    def __init__(self, extract: Extract, collectivite_id: int) -> None:
        """Read its sheet once."""
        self._extract = extract
        self._values = {
            (value.indicator, value.exercice): value for value in extract.sheet(collectivite_id)
        }

    def figure(self, key: str, exercice: int) -> Figure:
        """Return a figure, or why it is unknown."""
        indicator = self._extract.indicator(key)
        value = self._values.get((key, exercice))
        if value is None:
            return Figure(
                None, indicator.label, _absent(indicator.label, indicator.years, exercice)
            )
        source = _source(self._extract, value)
        if value.number is None or isinstance(value.number, Text):
            cause = _ABSENCES.get(value.absence or Absence.MISSING, verbatim(""))
            reason = translatable(
                "Indicateur", "« {nom} » {annee} : {cause}.",
                nom=indicator.label, annee=exercice, cause=cause,
            )  # fmt: skip
            return Figure(None, source, reason)
        return Figure(Fraction(value.number) * scale_of(indicator.unit), source)

    def latest(self, key: str, exercice: int) -> int | None:
        """Return the last year with a number that is not after an exercice."""
        years = [
            year
            for (known, year), value in self._values.items()
            if known == key and year <= exercice and value.number is not None
        ]
        return max(years, default=None)


def _source(extract: Extract, value: Value) -> Text:
    indicator = extract.indicator(value.indicator)
    found = next((each for each in indicator.sources if each.key == value.source), None)
    producer = verbatim(f"{found.producer}, {found.vintage}") if found else verbatim(value.source)
    return joined((indicator.label, verbatim(f"{value.exercice}"), producer))


def _absent(label: Text, years: tuple[int, ...], exercice: int) -> Text:
    shown = ", ".join(map(str, years)) or "–"
    return translatable(
        "Indicateur",
        "« {nom} » n'est pas connu pour {annee} ; années dans les données embarquées : {annees}.",
        nom=label,
        annee=exercice,
        annees=verbatim(shown),
    )
