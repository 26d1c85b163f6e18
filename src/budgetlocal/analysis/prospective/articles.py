"""An article of a projection: where an amount stands in the budget, function and operation included."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.analysis.execution.facts import FACTS
from budgetlocal.core import frames
from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, Sens
from budgetlocal.nomenclature.plan import Plan

COLUMNS = (
    frames.SECTION,
    frames.SENS,
    frames.MOUVEMENT,
    frames.TYPE_ORDRE,
    frames.CHAPITRE_KIND,
    frames.CHAPITRE,
    frames.OPERATION,
    frames.NATURE,
    frames.FONCTION,
)
"""The columns of FACTS that tell articles apart, in the order of the fields of `Article`."""
assert set(COLUMNS) <= set(FACTS)  # noqa: S101 - a fault of the program


@dataclass(frozen=True, slots=True)
class Article:
    """Where an amount stands."""

    section: Section
    sens: Sens
    mouvement: Mouvement
    type_ordre: str
    chapitre_kind: ChapterKind
    chapitre: str
    operation: str
    nature: str
    fonction: str
    tag: str = ""
    """What it is for, when it comes from an assumption and not from the starting point."""

    @property
    def is_real(self) -> bool:
        """Whether it moves cash."""
        return self.mouvement is Mouvement.REEL

    @property
    def flow(self) -> int:
        """How it counts in what the year earns: 1, -1, 0 for an order movement."""
        if not self.is_real:
            return 0
        return 1 if self.sens is Sens.RECETTE else -1

    def is_on(self, section: Section, sens: Sens) -> bool:
        """Whether it is on one side of a section."""
        return self.section is section and self.sens is sens


def article_of(values: tuple[str, ...]) -> Article:
    """Return the article of a row of FACTS, its values in the order of `COLUMNS`."""
    section, sens, mouvement, type_ordre, kind, chapitre, operation, nature, fonction = values
    return Article(
        Section(section),
        Sens(sens),
        Mouvement(mouvement),
        type_ordre,
        ChapterKind(kind),
        chapitre,
        operation,
        nature,
        fonction,
    )


def article_for(
    known: tuple[Article, ...], plan: Plan, place: tuple[Section, Sens, str], tag: str
) -> Article | None:
    """Return the article of an account that an assumption adds, None when it has no chapter.

    `place` is the section, the direction and the account. The chapter and the function are those of
    the account in the starting point, else of the account nearest to it; else the chapter is that of
    the plan de comptes.
    """
    section, sens, nature = place
    near = _nearest(known, section, sens, nature)
    if near is not None:
        return Article(
            section, sens, Mouvement.REEL, "", near.chapitre_kind, near.chapitre, "", nature,
            near.fonction, tag,
        )  # fmt: skip
    account = plan.account(nature)
    chapter = account.chapter_for(sens, Mouvement.REEL, "") if account is not None else ""
    found = plan.chapters.get(chapter)
    if found is None or found.section is not section:
        return None
    return Article(
        section, sens, Mouvement.REEL, "", ChapterKind.NATURE, chapter, "", nature, "", tag
    )


def first_known(plan: Plan, accounts: tuple[str, ...]) -> str:
    """Return the first account that the plan de comptes lets real operating spending use."""
    for code in accounts:
        account = plan.accounts.get(code)
        if account is not None and account.chapter_for(Sens.DEPENSE, Mouvement.REEL, ""):
            return code
    return accounts[0]


def _nearest(
    known: tuple[Article, ...], section: Section, sens: Sens, nature: str
) -> Article | None:
    """Return the article whose account begins the most like another; at least its chapter."""
    shortest = 3 if nature.startswith(("20", "73")) else 2  # 204 and 731 are chapters of their own
    best: tuple[int, Article] | None = None
    for article in known:
        if not article.is_on(section, sens) or not article.is_real:
            continue
        if article.chapitre_kind is ChapterKind.OPERATION:
            continue
        length = _common(article.nature, nature)
        if length >= shortest and (best is None or length > best[0]):
            best = (length, article)
    return best[1] if best is not None else None


def _common(one: str, other: str) -> int:
    length = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        length += 1
    return length
