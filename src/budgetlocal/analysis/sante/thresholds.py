"""The threshold of a measure: its value on the day of the accounts, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from budgetlocal.analysis.sante.definitions import Measure
from budgetlocal.core.formatting import percent
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.constants import Constant, constants
from budgetlocal.indicators.definitions import Certainty, Direction
from budgetlocal.indicators.dimensions import decimal_of


@dataclass(frozen=True, slots=True)
class Threshold:
    """A value that people look at; on its wrong side, one looks closer."""

    value: Fraction
    label: Text
    source: Text
    is_law: bool
    """Whether it was read in a text; False for a usage or a quotation, and it is said."""
    is_ceiling: bool
    formula: str
    """The formula of indicators that gives it."""
    exercice: int
    """The year on whose last day it holds."""

    def is_passed(self, value: Fraction) -> bool:
        """Whether a value is on the side that calls for attention; the threshold itself is not."""
        return value > self.value if self.is_ceiling else value < self.value


def threshold_of(
    measure: Measure, exercice: int, level: str, population: int | None
) -> Threshold | None:
    """Return the threshold of a measure for a kind of collectivité, None when there is none.

    A threshold that depends on the inhabitants is not given when they are unknown.
    """
    for bound in measure.bounds:
        if level not in bound.levels:
            continue
        by_size = bound.at_least > 0 or bound.below is not None
        if by_size and (
            population is None
            or population < bound.at_least
            or (bound.below is not None and population >= bound.below)
        ):
            continue
        constant = constants()[bound.constant]
        found = constant.on(date(exercice, 12, 31))
        if found is None:
            continue
        return Threshold(
            value=1 - found.value if bound.is_complement else found.value,
            label=_label(constant, found.value) if bound.is_complement else constant.label,
            source=_source(found.source, constant.certainty),
            is_law=constant.certainty is Certainty.FOUND,
            is_ceiling=measure.direction is Direction.LESS,
            formula=f'{"1 - " if bound.is_complement else ""}loi("{bound.constant}")',
            exercice=exercice,
        )
    return None


def _label(constant: Constant, value: Fraction) -> Text:
    """Return the label of a constant that bounds what the measure lacks to reach 100 %."""
    return translatable(
        "Sante",
        "{nom} de {valeur}, soit un taux d'épargne nette",
        nom=constant.label,
        valeur=percent(decimal_of(value), 0),
    )


def _source(source: str, certainty: Certainty) -> Text:
    if certainty is Certainty.OWN:
        return translatable("Sante", "{source} (à confirmer)", source=verbatim(source))
    return verbatim(source)
