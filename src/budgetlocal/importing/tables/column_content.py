"""What a column is, by its cells: accounts, chapters, amounts, words, D/R, F/I, years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from budgetlocal.importing.tables.amount_text import written_amount
from budgetlocal.importing.tables.code_cells import code_of
from budgetlocal.importing.tables.folding import fold
from budgetlocal.importing.tables.headers import is_amount
from budgetlocal.importing.tables.lexicon import value_meaning
from budgetlocal.importing.tables.plans import known_everywhere
from budgetlocal.importing.tables.roles import Role

_SAMPLE = 300
"""Filled cells that are looked at, spread over the column."""
_GLANCE = 60
_MOSTLY = 0.8
_ACCOUNT = 3
"""Digits from which a code may be an account that is no chapter."""
_CHAPTER_DIGITS = 4
_FEW_ACCOUNTS = 4
"""Accounts from which a column without a title may be one of accounts."""
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_MEANINGS = (("sens", Role.SENS), ("section", Role.SECTION), ("mouvement", Role.MOUVEMENT))


@dataclass(frozen=True, slots=True)
class Content:
    """What the cells of a column are like; shares of those that are filled."""

    filled: int
    codes: int
    """Cells that begin with a code."""
    accounts: int
    """Distinct codes that some plan knows as an account of at least three digits."""
    distinct: int
    """Distinct codes."""
    words: int
    """Cells that are text and no amount."""
    amounts: int
    fractions: int
    """Amounts with cents: no code has any."""
    years: int
    short: int
    """Cells whose code may be a chapter, by its length."""
    meaning: Role | None
    """SENS, SECTION or MOUVEMENT when every cell is one of their words."""

    @property
    def has_accounts(self) -> bool:
        """Whether the column is one of accounts, chapters among them or not."""
        enough = self.codes >= _MOSTLY * 0.5 * self.filled and self.accounts > 0
        return enough and self.accounts * 2 >= self.distinct and not self.fractions

    @property
    def surely_has_accounts(self) -> bool:
        """Whether the column is one of accounts although no title says so."""
        return (
            self.has_accounts
            and self.codes >= _MOSTLY * self.filled
            and self.accounts >= _FEW_ACCOUNTS
            and self.accounts >= _MOSTLY * self.distinct
        )

    @property
    def has_chapters(self) -> bool:
        """Whether the column is one of short codes."""
        return self.codes >= _MOSTLY * self.filled > 0 and not self.fractions and not self.is_years

    @property
    def is_short(self) -> bool:
        """Whether nearly every code may be a chapter; 4581 is followed by an operation."""
        return self.short >= _MOSTLY * self.codes

    @property
    def is_words(self) -> bool:
        """Whether the column is one of texts."""
        return self.words >= _MOSTLY * self.filled > 0

    @property
    def is_amounts(self) -> bool:
        """Whether the column is one of amounts."""
        return self.amounts >= _MOSTLY * self.filled > 0 and not self.is_years

    @property
    def is_years(self) -> bool:
        """Whether the column is one of years."""
        return self.years >= _MOSTLY * self.filled > 0


def content_of(cells: Sequence[object]) -> Content:
    """Return what a column holds, from some hundreds of its filled cells."""
    sample = _sample(cells)
    if set(map(type, sample)) == {float} and (fractions := sum(map(_has_cents, sample))):
        return Content(len(sample), 0, 0, 0, 0, len(sample), fractions, 0, 0, None)
    found = [code_of(cell) for cell in sample]
    codes = {each.code for each in found if each is not None}
    known = known_everywhere()
    accounts = {code for code in codes if len(code) >= _ACCOUNT and _is_known(code, known)}
    amounts = [cell for cell in sample if is_amount(cell)]
    return Content(
        filled=len(sample),
        codes=sum(each is not None for each in found),
        accounts=len(accounts),
        distinct=len({code for code in codes if len(code) >= _ACCOUNT}),
        words=sum(type(cell) is str and not is_amount(cell) for cell in sample),
        amounts=len(amounts),
        fractions=sum(_has_cents(cell) for cell in amounts),
        years=sum(_is_year(cell) for cell in sample),
        short=sum(each is not None and len(each.code) <= _CHAPTER_DIGITS for each in found),
        meaning=_meaning(sample),
    )


def _sample(cells: Sequence[object]) -> list[object]:
    """Return the filled cells of a column, of every part of it when it is long."""
    step = max(1, len(cells) // (_SAMPLE * 2))
    return [cell for cell in cells[::step] if cell is not None and cell != ""][:_SAMPLE]


def holds_words(cells: Sequence[object]) -> bool:
    """Whether a column called an amount holds words alone: the name of the budget, a comment.

    One amount anywhere is enough to keep it an amount; a dash is a zero, not a word.
    """
    sample = _sample(cells)[:_GLANCE]
    words = sum(type(cell) is str and written_amount(cell) is None for cell in sample)
    is_worded = words >= _MOSTLY * len(sample) > 0
    return is_worded and not any(is_amount(cell) for cell in cells)


def _is_known(code: str, known: frozenset[str]) -> bool:
    longer = len(code) - _ACCOUNT
    return code in known or any(code[:-cut] in known for cut in (1, 2) if cut < longer)


def _has_cents(cell: object) -> bool:
    if type(cell) is float:
        return not cell.is_integer() or cell < 0
    return type(cell) is str and ("," in cell or cell.strip()[:1] in "-(")


def _is_year(cell: object) -> bool:
    code = code_of(cell)
    return (
        code is not None
        and not code.label
        and len(code.code) == 4  # noqa: PLR2004 - digits of a year
        and _FIRST_YEAR <= int(code.code) <= _LAST_YEAR
    )


def _meaning(sample: Sequence[object]) -> Role | None:
    texts = {fold(cell) for cell in sample if type(cell) is str}
    if not texts or not all(type(cell) is str for cell in sample):
        return None
    fitting = [role for kind, role in _MEANINGS if all(value_meaning(kind, text) for text in texts)]
    return fitting[0] if len(fitting) == 1 or (fitting and len(texts) > 1) else None
