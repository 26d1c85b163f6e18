"""The revisable rate of a loan of the plan: an index whose curve is typed, a margin, a floor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from budgetlocal.analysis.dette.terms import Courbe, Plancher, TauxRevisable
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.rounding import PPM
from budgetlocal.core.formatting import day
from budgetlocal.core.text import Text, translatable, verbatim

DEAREST_PPM = 300_000
"""A loan dearer than 30 % a year is a mistake."""
MOST_POINTS = 200
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Revisable:
    """An index plus a margin, in millionths, fixed at the beginning of each period."""

    index: str
    points: tuple[tuple[str, int], ...]
    """ISO date and level of the index: each holds until the next date, the last one to the end."""
    marge_ppm: int = 0
    plancher: Plancher = Plancher.AUCUN

    def __post_init__(self) -> None:
        """Refuse an index without a name or a curve, and a rate that cannot be at one of its points."""
        if not self.index.strip() or len(self.index) > LONGEST_NAME:
            raise refused(
                translatable("Prospective", "Un taux révisable suit un index : donnez son nom."),
                translatable("Prospective", "Par exemple Euribor 3 mois, ou Livret A."),
            )
        if not 0 < len(self.points) <= MOST_POINTS:
            raise refused(
                translatable(
                    "Prospective",
                    "La courbe de l'index « {index} » compte de 1 à {plus} points : un index inconnu n'est "
                    "pas un index nul.",
                    index=verbatim(self.index),
                    plus=MOST_POINTS,
                ),
                CURVE,
            )
        days = [_day(text) for text, _ in self.points]
        if any(before >= after for before, after in pairwise(days)):
            raise refused(_unordered(self.index), CURVE)
        if abs(self.marge_ppm) > DEAREST_PPM:
            raise refused(translatable("Prospective", "Une marge va de −30 à +30 %."))
        for when, (_, level) in zip(days, self.points, strict=True):
            if not 0 <= self._rate(level) <= DEAREST_PPM:
                raise refused(
                    translatable(
                        "Prospective",
                        "Index « {index} » au {jour} : avec sa marge, le taux sort de 0 à 30 %.",
                        index=verbatim(self.index),
                        jour=day(when.isoformat()),
                    ),
                    translatable(
                        "Prospective",
                        "Corrigez la courbe ou la marge ; pour un taux négatif, dites le plancher.",
                    ),
                )

    @property
    def first(self) -> date:
        """The first day that the curve tells."""
        return _day(self.points[0][0])

    @property
    def taux(self) -> TauxRevisable:
        """The rate as `analysis.dette` schedules it."""
        points = tuple((_day(text), Decimal(level) / PPM) for text, level in self.points)
        return TauxRevisable(
            Courbe(self.index, points), Decimal(self.marge_ppm) / PPM, self.plancher
        )

    def moved(self, ppm: int) -> Revisable:
        """Return the same with an index higher by some millionths, the rate staying from 0 to the dearest."""
        least, most = -self.marge_ppm, DEAREST_PPM - self.marge_ppm
        return replace(
            self,
            points=tuple((when, min(most, max(least, level + ppm))) for when, level in self.points),
        )

    def _rate(self, level: int) -> int:
        index = max(level, 0) if self.plancher is Plancher.INDEX else level
        rate = index + self.marge_ppm
        return max(rate, 0) if self.plancher is Plancher.TAUX else rate


CURVE = translatable(
    "Prospective", "Tapez « 01/01/2026 2,40 ; 01/01/2028 2,10 » : la date, un espace, le taux."
)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as err:
        raise refused(
            translatable("Prospective", "« {texte} » n'est pas une date.", texte=verbatim(text)),
            CURVE,
        ) from err


def _unordered(index: str) -> Text:
    return translatable(
        "Prospective",
        "La courbe de l'index « {index} » n'est pas dans l'ordre des dates.",
        index=verbatim(index),
    )
