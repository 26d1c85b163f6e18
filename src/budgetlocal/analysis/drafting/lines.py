"""Which line of credits a row of the draft is, so that a person types in the table itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from budgetlocal.analysis.execution.facts import facts
from budgetlocal.core import frames
from budgetlocal.core.drafts import Draft, DraftLine, Place
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.nomenclature.plan import Plan

_ORDER_CHAPTERS = {"040": "2", "041": "1", "042": "2", "043": "1", "021": "2", "023": "2"}
"""TypOpBudg of the chapters of order movements: 1 within a section, 2 between sections."""


def places_of(documents: Sequence[BudgetFrame], draft: Draft) -> dict[str, Place]:
    """Return the place of each article of the effect table by the key of its row.

    Movement and operation are those of the lines of the article, the operation only when there is
    just one; the function is left to the presentation. A line that the draft already has keeps its
    own place.
    """
    whole = facts(documents)
    columns = [
        frames.SECTION,
        frames.SENS,
        frames.CHAPITRE_KIND,
        frames.CHAPITRE,
        frames.NATURE,
    ]
    others = [frames.MOUVEMENT, frames.TYPE_ORDRE, frames.OPERATION]
    found: dict[str, Place] = {}
    operations: dict[str, set[str]] = {}
    known = whole[columns + others].drop_duplicates()
    for section, sens, kind, chapter, nature, movement, order, operation in known.itertuples(
        index=False, name=None
    ):
        key = f"{section}{sens}/{kind}/{chapter}/{nature}"
        operations.setdefault(key, set()).add(operation)
        if section and key not in found:
            found[key] = Place(
                section=Section(section),
                sens=Sens(sens),
                mouvement=Mouvement(movement),
                type_ordre=order,
                chapitre_kind=ChapterKind(kind),
                chapitre=chapter,
                nature=nature,
            )
    for key, place in found.items():
        if len(operations[key]) == 1:
            found[key] = replace(place, operation=next(iter(operations[key])))
    return found | {row_key(line.place): line.place for line in draft.lines}


def row_key(place: Place) -> str:
    """Return the key of the row of the effect table that a line of a draft is in."""
    return f"{place.section}{place.sens}/{place.chapitre_kind}/{place.chapitre}/{place.nature}"


def new_place(plan: Plan, sens: Sens, nature: str) -> Place | None:
    """Return the place of an account that the budget does not have yet, None when it is unknown.

    The chapter is the one that the plan de comptes gives the account for a real movement, else for
    an order one; a line without execution (023, 021, 024, 020, 022) is its own chapter. Budgets voted
    by function have other chapters: their new lines come by the import of a draft.
    """
    chapter = plan.chapters.get(nature)
    if chapter is not None and not chapter.has_execution:
        return _placed(plan, sens, nature, nature)
    account = plan.accounts.get(nature)
    if account is None:
        return None
    uses = ((Mouvement.REEL, ""), (Mouvement.ORDRE, "2"), (Mouvement.ORDRE, "1"))
    codes = (account.chapter_for(sens, movement, kind) for movement, kind in uses)
    code = next((each for each in codes if each), "")
    return _placed(plan, sens, code, nature) if code in plan.chapters else None


def _placed(plan: Plan, sens: Sens, chapter: str, nature: str) -> Place:
    return Place(
        section=plan.chapters[chapter].section,
        sens=sens,
        mouvement=_movement(chapter),
        type_ordre=_type_ordre(chapter),
        chapitre_kind=ChapterKind.NATURE,
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
