"""The budget as a council reads it: section, direction, chapter, article, then the lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from budgetlocal.analysis.budget_columns import CODE, LABEL, amount_columns
from budgetlocal.analysis.labels import (
    SENS,
    article_label,
    chapter_code,
    chapter_label,
    document_name,
    plan_of,
    section_name,
    source_of,
)
from budgetlocal.analysis.totals import cents
from budgetlocal.analysis.tree_filter import filtered
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import NOT_APPLICABLE, Cell, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.nomenclature.plan import Plan

Key = TypeVar("Key")
LONGEST_PLAIN_FUNCTION = 3
STYLES = (RowStyle.TOTAL, RowStyle.SUBTOTAL, RowStyle.SUBTOTAL, RowStyle.NORMAL, RowStyle.NORMAL)


def budget_tree(
    budget: BudgetFrame, *, movement: Mouvement | None = None, filter_text: str = ""
) -> TableSpec:
    """Return the tree of a budget document.

    Args:
        budget: the document.
        movement: only real or only order movements; None for all.
        filter_text: words or codes; only rows that hold them, with those above and below, stay.
            A row keeps its whole amount whatever the filter hides below it.

    Each amount is the sum of the lines of its row (`Row.ordinals`); it is None, not zero, where
    no line gives it. A section has no amount of its own: depenses and recettes do not add up.

    """
    columns = amount_columns(budget)
    leaves = _leaves(budget, [column.values.tolist() for column in columns])
    if movement is not None:
        leaves = [leaf for leaf in leaves if leaf.mouvement == movement]
    builder = _Builder(budget, plan_of(budget), len(columns))
    table = TableSpec(
        key="budget",
        title=document_name(budget),
        columns=(CODE, LABEL, *(column.column for column in columns)),
        rows=tuple(builder.rows(leaves)),
        source=source_of(budget),
    )
    return filtered(table, filter_text) if filter_text.strip() else table


@dataclass(frozen=True, slots=True)
class _Leaf:
    """What the tree needs of one line."""

    ordinal: int
    section: str
    sens: str
    mouvement: str
    chapter: tuple[str, str]
    nature: str
    fonction: str
    libelle: str
    amounts: tuple[Cents | None, ...]


def _leaves(budget: BudgetFrame, amounts: Sequence[Sequence[object]]) -> list[_Leaf]:
    lines = budget.lines
    texts = (
        frames.SECTION,
        frames.SENS,
        frames.MOUVEMENT,
        frames.CHAPITRE_KIND,
        frames.CHAPITRE,
        frames.NATURE,
        frames.FONCTION,
        frames.LIBELLE,
    )
    columns = [lines[frames.ORDINAL].tolist(), *(lines[name].tolist() for name in texts)]
    return [
        _Leaf(
            ordinal, section, sens, mouvement, (kind, code), nature, fonction, libelle,
            tuple(cents(values[rank]) for values in amounts),
        )
        for rank, (ordinal, section, sens, mouvement, kind, code, nature, fonction, libelle)
        in enumerate(zip(*columns, strict=True))
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Builder:
    budget: BudgetFrame
    plan: Plan
    width: int

    def rows(self, leaves: list[_Leaf]) -> Iterator[Row]:
        by_section = _grouped(leaves, lambda leaf: leaf.section)
        for section in (Section.FONCTIONNEMENT, Section.INVESTISSEMENT, None):
            part = by_section.get(str(section or ""))
            if not part:
                continue
            key = str(section or "?")
            heading = (verbatim(key), section_name(section, self.budget))
            ordinals = tuple(leaf.ordinal for leaf in part)
            yield Row(key, 0, (*heading, *self._blank()), STYLES[0], ordinals)
            by_sens = _grouped(part, lambda leaf: leaf.sens)
            for sens in Sens:
                if side := by_sens.get(str(sens)):
                    yield self._row(1, f"{key}/{sens}", verbatim(sens), SENS[sens], side)
                    yield from self._chapters(f"{key}/{sens}", side)

    def _chapters(self, parent: str, side: list[_Leaf]) -> Iterator[Row]:
        by_chapter = _grouped(side, lambda leaf: leaf.chapter)
        for kind, code in sorted(by_chapter, key=_chapter_rank):
            part = by_chapter[kind, code]
            key = f"{parent}/{kind}:{code}"
            libelle = next((leaf.libelle for leaf in part if leaf.libelle), "")
            name = chapter_label(self.plan, kind, code, libelle)
            yield self._row(2, key, verbatim(chapter_code(kind, code)), name, part)
            by_nature = _grouped(part, lambda leaf: leaf.nature)
            for nature in sorted(by_nature):
                yield from self._article(f"{key}/{nature}", nature, by_nature[nature])

    def _article(self, key: str, nature: str, part: list[_Leaf]) -> Iterator[Row]:
        yield self._row(3, key, verbatim(nature), article_label(self.plan, nature), part)
        if len(part) > 1:
            for leaf in part:
                yield self._row(4, f"{key}/{leaf.ordinal}", *self._line_names(leaf), [leaf])

    def _line_names(self, leaf: _Leaf) -> tuple[Text, Text]:
        if leaf.fonction:
            label = self.plan.function_label(_function_digits(leaf.fonction, leaf.chapter[1]))
            return verbatim(leaf.fonction), verbatim(label or leaf.libelle)
        rank = translatable("Budget", "ligne n° {rang}", rang=leaf.ordinal)
        return rank, verbatim(leaf.libelle)

    def _row(self, level: int, key: str, code: Text, name: Text, part: list[_Leaf]) -> Row:
        amounts = (_sum(leaf.amounts[rank] for leaf in part) for rank in range(self.width))
        ordinals = tuple(leaf.ordinal for leaf in part)
        return Row(key, level, (code, name, *amounts), STYLES[level], ordinals)

    def _blank(self) -> tuple[Cell, ...]:
        return (NOT_APPLICABLE,) * self.width


def _sum(amounts: Iterator[Cents | None]) -> Cents | None:
    known = [amount for amount in amounts if amount is not None]
    return sum(known) if known else None


def _grouped(leaves: list[_Leaf], key: Callable[[_Leaf], Key]) -> dict[Key, list[_Leaf]]:
    groups: dict[Key, list[_Leaf]] = defaultdict(list)
    for leaf in leaves:
        groups[key(leaf)].append(leaf)
    return groups


def _chapter_rank(key: tuple[str, str]) -> tuple[bool, str]:
    kind, code = key
    return kind == ChapterKind.OPERATION, code


def _function_digits(fonction: str, chapitre: str) -> str:
    """Return the function without the chapter digits that function-voted budgets put before it."""
    is_prefixed = (
        len(fonction) > LONGEST_PLAIN_FUNCTION
        and chapitre.startswith("9")
        and fonction.startswith(chapitre[:2])
    )
    return fonction[2:] if is_prefixed else fonction
