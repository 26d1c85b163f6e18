"""Codes as the plan de comptes writes them: leading zeros back, chapters told from accounts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.importing.tables.code_cells import CodeCell, code_of
from budgetlocal.importing.tables.folding import fold
from budgetlocal.nomenclature.plan import Account, Plan

_CHAPTER_DIGITS = 3
_SHORT = 2
"""Digits of a code that may have lost zeros."""
_SAME_WORDS = 12
"""Letters of a label that are enough to recognise it when packages cut it short."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What is around a code."""

    section: Section | None = None
    label: str = ""
    natures: Sequence[str] = ()
    """Accounts of the same row, or of the rows below a chapter title."""


class Coder:
    """Codes of one table under one plan."""

    def __init__(self, plan: Plan, cells: Iterable[Sequence[object]]) -> None:
        """Look at whole columns: a single code with its zero shows that none was lost."""
        self._plan = plan
        self.zeros_lost = _zeros_lost(cells)

    def chapter(self, code: str, hints: Hints) -> str:
        """Return the chapter that a code is, its zeros back when they were lost."""
        if not self.zeros_lost or len(code) > _SHORT:
            return code
        padded = code.zfill(_CHAPTER_DIGITS)
        known = [each for each in (code, padded) if each in self._plan.chapters]
        if len(known) < 2:  # noqa: PLR2004 - it is one, or the other
            return known[0] if known else code
        return self._likelier(code, padded, hints)

    def nature(self, code: str, hints: Hints) -> str:
        """Return the account that a code is, its zeros back when they were lost."""
        if not self.zeros_lost or len(code) > _SHORT:
            return code
        padded = code.zfill(_CHAPTER_DIGITS)
        if padded not in self._plan.accounts and padded not in self._plan.chapters:
            return code
        if code not in self._plan.accounts and code not in self._plan.chapters:
            return padded
        return self._likelier(code, padded, hints)

    def is_chapter(self, code: str) -> bool:
        """Whether a code is a chapter of the plan, by nature or by function."""
        plan = self._plan
        if code in plan.chapters or code in plan.function_chapters:
            return True
        return (
            self.zeros_lost and len(code) <= _SHORT and code.zfill(_CHAPTER_DIGITS) in plan.chapters
        )

    def chapters_of(self, nature: str) -> frozenset[str]:
        """Return every chapter that an account may enter."""
        account = self._plan.account(nature)
        return uses_of(account) if account is not None else frozenset()

    def may_be_voted_in(self, chapter: str, nature: str) -> bool:
        """Whether a council may have put an account in a chapter of the same section."""
        if self.is_chapter(nature):
            return False
        own = self._plan.chapters.get(chapter)
        uses = (self._plan.chapters.get(code) for code in self.chapters_of(nature))
        if own is None or not own.has_execution:
            return False
        return any(each and each.section is own.section for each in uses)

    def real_chapter(self, nature: str, sens: Sens | None) -> str:
        """Return the chapter of an account for a real movement, empty when it has none."""
        account = self._plan.account(nature)
        if account is None or sens is None:
            return ""
        return account.chapter_for(sens, Mouvement.REEL, "")

    def _likelier(self, code: str, padded: str, hints: Hints) -> str:
        """Return which of two chapters a short code is: 21, or 021 without its zero."""
        plan = self._plan
        label = fold(hints.label)
        if label:
            for each in (padded, code):
                if _is_same(label, fold(plan.chapters[each].label)):
                    return each
        if set(hints.natures) == {code}:
            # A row whose account is the chapter itself: 21 is no account to pay on, 021 is a line.
            return padded
        votes = [self.chapters_of(nature) | {nature} for nature in hints.natures]
        for_padded = sum(padded in uses for uses in votes)
        for_code = sum(code in uses for uses in votes)
        if for_padded != for_code:
            return padded if for_padded > for_code else code
        if hints.section is not None:
            fitting = [e for e in (code, padded) if plan.chapters[e].section is hints.section]
            if len(fitting) == 1:
                return fitting[0]
        return code


def uses_of(account: Account) -> frozenset[str]:
    """Return the chapters of an account, whatever the use."""
    return frozenset(
        {
            account.depense_reelle,
            account.recette_reelle,
            account.depense_ordre_sections,
            account.recette_ordre_sections,
            account.depense_ordre_interne,
            account.recette_ordre_interne,
        }
    ) - {""}


def _zeros_lost(columns: Iterable[Sequence[object]]) -> bool:
    """Whether no code keeps a leading zero while short ones are there."""
    short = False
    for cells in columns:
        for cell in cells:
            found: CodeCell | None = code_of(cell)
            if found is None:
                continue
            if found.code.startswith("0") or found.chapter.startswith("0"):
                return False
            short = short or len(found.code) <= _SHORT
    return short


def _is_same(label: str, official: str) -> bool:
    """Whether two labels are the same, or begin alike: packages and plans word their ends apart."""
    if not label or not official:
        return False
    size = min(len(label), len(official), _SAME_WORDS)
    return label == official or (size >= _SAME_WORDS and label[:size] == official[:size])
