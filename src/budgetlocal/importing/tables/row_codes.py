"""The chapter and the account of one row: which cell is which, with the zeros that were lost."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.core.kinds import Section
from budgetlocal.importing.tables.code_cells import CodeCell, code_of
from budgetlocal.importing.tables.coding import Coder, Hints
from budgetlocal.importing.tables.entries import CodeRepair
from budgetlocal.importing.tables.folding import written
from budgetlocal.importing.tables.report import RepairKind


class RowCodes:
    """Reads the codes of the rows of a table."""

    def __init__(self, coder: Coder) -> None:
        """Read them under the plan of the table."""
        self._coder = coder

    def as_chapter(
        self, chapter: CodeCell | None, nature: CodeCell | None, *, has_column: bool
    ) -> CodeCell | None:
        """Return the code of a row that is a whole chapter, None for a finer row.

        `has_column` tells whether the table has a column of chapters.
        """
        if nature is None:
            return chapter
        if chapter is not None or has_column:
            return nature if chapter is None and nature.word == "chap" else None
        if nature.word == "chap":
            return nature
        if nature.word == "art" or not self._coder.is_chapter(nature.code):
            return None
        return nature

    def of(
        self, chapter: CodeCell | None, nature: CodeCell, label: str, section: Section | None
    ) -> tuple[str, str]:
        """Return the chapter and the account of a row, with the zeros that were lost."""
        own = chapter.code if chapter is not None else ""
        if not self._coder.zeros_lost:
            return own, nature.code
        if chapter is not None and not chapter.as_is:
            about = label if own == nature.code else ""
            own = self._coder.chapter(own, Hints(section, about, (nature.code,)))
        if nature.as_is:
            return own, nature.code
        return own, self._coder.nature(nature.code, Hints(section, label, (own,) if own else ()))

    def chapter_above(self, nature: str, chapter: str, *, is_titled: bool) -> str:
        """Return the chapter of the title above, empty when the account is plainly of another.

        A council may vote an account elsewhere than where the plan puts it (2031 in 204): the title
        without amounts (`is_titled`) is believed, but for a line that is its own chapter (021) or
        is of the other section.
        """
        if not chapter:
            return ""
        uses = self._coder.chapters_of(nature)
        if not uses or chapter in uses or chapter.startswith("9"):
            return chapter
        is_voted = is_titled and self._coder.may_be_voted_in(chapter, nature)
        return chapter if is_voted or nature.startswith(chapter) else ""


def code_repair(
    index: int, column: int, cell: CodeCell, code: str, whole: Sequence[object]
) -> CodeRepair | None:
    """Return the repair of a cell whose code is not what it shows, None when it is."""
    if code == cell.code and cell.repair is None:
        return None
    kind = RepairKind.ZEROS if code != cell.code else cell.repair
    if kind is None or column >= len(whole) or code_of(whole[column]) is None:
        return None
    before = written(whole[column])
    after = code if kind is not RepairKind.CODE_LIBELLE else f"{code} | {cell.label}"
    return CodeRepair(index, column, kind, before, after)
