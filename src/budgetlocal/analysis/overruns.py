"""Chapters of depenses where more was spent than the credits opened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from budgetlocal.core.formatting import euros
from budgetlocal.core.kinds import Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable

RULE = translatable(
    "Execution",
    "CGCT, article L2312-2 : les crédits sont votés et limités par chapitre, sauf vote par article.",
)
ORDER_CHAPTERS = frozenset({"040", "041", "042", "043"})
"""Order chapters may pass their credits: the movements are not payments."""


class ExecutedChapter(Protocol):
    """What an overrun needs to know of a chapter."""

    @property
    def code(self) -> str:
        """Code of the chapter or of the operation."""

    @property
    def label(self) -> Text:
        """Name of the chapter or of the operation."""

    @property
    def credits(self) -> Cents | None:
        """Credits open, in cents."""

    @property
    def realise(self) -> Cents | None:
        """Executed, in cents."""


def overruns(chapters: Iterable[ExecutedChapter], sens: Sens) -> Iterator[Finding]:
    """Yield a warning for each chapter of depenses whose execution passes its credits."""
    if sens is Sens.RECETTE:
        return
    for chapter in chapters:
        gap = (chapter.realise or 0) - (chapter.credits or 0)
        if gap > 0 and chapter.code not in ORDER_CHAPTERS:
            yield Finding(
                f"depassement_{chapter.code}",
                Severity.WARNING,
                translatable(
                    "Execution",
                    "{code} {nom} : réalisé au-delà des crédits ouverts",
                    code=chapter.code,
                    nom=chapter.label,
                ),
                translatable(
                    "Execution",
                    "{realise} réalisés pour {credits} ouverts.",
                    realise=euros(chapter.realise),
                    credits=euros(chapter.credits or 0),
                ),
                RULE,
                gap,
            )
