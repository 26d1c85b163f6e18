"""Which line of credits a row of the draft is, so that a person types in the table itself."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.analysis.execution.facts import facts
from budgetlocal.core import frames
from budgetlocal.core.drafts import Draft, DraftLine, Place
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.nomenclature.plan import Plan

_ORDER_CHAPTERS = {"040": "2", "041": "1", "042": "2", "043": "1", "021": "2", "023": "2"}
"""TypOpBudg of the chapters of order movements: 1 within a section, 2 between sections."""
_DEPTH = 4
"""Parts of the key of an article: side, kind, chapter, account."""


def place_of(documents: Sequence[BudgetFrame], key: str) -> Place | None:
    """Return the place of an article of the effect table by the key of its row.

    None for a chapter or a section, which have no line of their own. Movement and operation are
    those of the lines of the article; the function is left to the presentation.
    """
    parts = key.split("/")
    if len(parts) != _DEPTH:
        return None
    side, kind, chapter, nature = parts
    whole = facts(documents)
    mask = (
        (whole[frames.SECTION] == side[0])
        & (whole[frames.SENS] == side[1])
        & (whole[frames.CHAPITRE_KIND] == kind)
        & (whole[frames.CHAPITRE] == chapter)
        & (whole[frames.NATURE] == nature)
    )
    found = whole[mask]
    operations = set(found[frames.OPERATION])
    return Place(
        section=Section(side[0]),
        sens=Sens(side[1]),
        mouvement=Mouvement(found.iloc[0][frames.MOUVEMENT]) if len(found) else _movement(chapter),
        type_ordre=str(found.iloc[0][frames.TYPE_ORDRE]) if len(found) else _type_ordre(chapter),
        chapitre_kind=ChapterKind(kind),
        chapitre=chapter,
        operation=operations.pop() if len(operations) == 1 else "",
        nature=nature,
    )


def new_place(plan: Plan, side: tuple[Section, Sens], chapter: str, nature: str) -> Place:
    """Return the place of an article that the budget does not have yet."""
    is_function = chapter in plan.function_chapters and chapter not in plan.chapters
    return Place(
        section=side[0],
        sens=side[1],
        mouvement=_movement(chapter),
        type_ordre=_type_ordre(chapter),
        chapitre_kind=ChapterKind.FONCTION if is_function else ChapterKind.NATURE,
        chapitre=chapter,
        nature=nature,
    )


def line_at(draft: Draft, place: Place) -> DraftLine | None:
    """Return the line of a draft at a place, None when it changes nothing there."""
    return next((line for line in draft.lines if line.place == place), None)


def transfer(source: Place, target: Place, cents: Cents) -> tuple[DraftLine, DraftLine]:
    """Return the two lines that move credits from a place to another of the same side.

    Their sum is nothing, so that the section keeps its total.
    """
    return DraftLine(source, -cents), DraftLine(target, cents)


def _movement(chapter: str) -> Mouvement:
    return Mouvement.ORDRE if chapter in _ORDER_CHAPTERS else Mouvement.REEL


def _type_ordre(chapter: str) -> str:
    return _ORDER_CHAPTERS.get(chapter, "")
