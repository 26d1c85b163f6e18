"""Which sheets of a file hold a budget, and why the others are left out."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import PurePath

from budgetlocal.core.text import Text, translatable
from budgetlocal.importing.grid.table_file import Sheet, TableFile
from budgetlocal.importing.tables import foreign
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.column_content import content_of
from budgetlocal.importing.tables.finding import blocks_of
from budgetlocal.importing.tables.folding import fold, folded
from budgetlocal.importing.tables.roles import Role
from budgetlocal.importing.tables.words import Context, context_of

READ = translatable("Tableau", "c'est un tableau de budget")
HIDDEN = translatable("Tableau", "feuille masquée : une ancienne version ou un calcul")
BY_PERSON = translatable("Tableau", "à votre demande")
BLANK = translatable("Tableau", "feuille vide")
NO_TABLE = translatable("Tableau", "aucun montant par chapitre ou par article")
_DIGITS = re.compile(r"\d+")
_LOOKED_AT, _WIDEST = 500, 12
"""Rows and columns of a sheet without amounts that are looked at."""


@dataclass(slots=True)
class SheetChoice:
    """The tables that are read, and what is said of each sheet."""

    blocks: list[Block] = field(default_factory=list)
    reasons: dict[str, Text] = field(default_factory=dict)
    """Why each sheet is read or not."""
    used: frozenset[str] = frozenset()
    fingerprint: str = ""
    best_reason: Text | None = None
    """What the file is when no sheet is read."""
    tops: dict[str, int] = field(default_factory=dict)
    """The first row of the first table of each sheet, from 0."""
    dropped: list[Block] = field(default_factory=list)
    """Tables of amounts in which nothing shows codes, though no sheet is plainly something else."""


def choose_sheets(file: TableFile, answers: Answers) -> SheetChoice:
    """Return the tables of a file that are budgets."""
    choice = SheetChoice()
    hidden = [sheet for sheet in file.sheets if sheet.is_hidden]
    shown = [sheet for sheet in file.sheets if not sheet.is_hidden]
    around = context_of(fold(PurePath(file.name).stem))
    for sheet in shown:
        _judge(sheet, answers, choice, around)
    _adopt(choice, [sheet.name for sheet in shown])
    if not choice.blocks:
        for sheet in hidden:
            _judge(sheet, answers, choice, around)
    else:
        for sheet in hidden:
            if answers.sheets.get(sheet.name):
                _judge(sheet, answers, choice, around)
            else:
                choice.reasons[sheet.name] = HIDDEN
    choice.used = frozenset(block.sheet.name for block in choice.blocks)
    choice.fingerprint = fingerprint_of(choice.blocks)
    return choice


def _adopt(choice: SheetChoice, order: Sequence[str]) -> None:
    """Read the tables that have the very titles of another as that other is read.

    A sheet of a dozen lines may show too few accounts to be known by itself.
    """
    for block in choice.dropped:
        titles = _titles(block)
        like = next((each for each in choice.blocks if _titles(each) == titles), None)
        if like is None or not any(titles):
            continue
        shift = block.left - like.left
        block.uses = {column + shift: use for column, use in like.uses.items()}
        block.reasons = {column + shift: reason for column, reason in like.reasons.items()}
        choice.blocks.append(block)
        choice.reasons[block.sheet.name] = READ
        top = min(block.header.rows, default=block.first)
        choice.tops[block.sheet.name] = min(top, choice.tops.get(block.sheet.name, top))
    choice.blocks.sort(key=lambda each: (order.index(each.sheet.name), each.first, each.left))


def _titles(block: Block) -> tuple[str, ...]:
    return tuple(fold(title) for title in block.header.titles[block.left : block.right])


def fingerprint_of(blocks: Sequence[Block]) -> str:
    """Return the digest of the titles of the columns, sheet by sheet, numbers and years apart."""
    shape = []
    for block in blocks:
        titles = [fold(title) for title in block.header.titles[block.left : block.right]]
        if not any(titles):
            titles = [f"{column}:{block.uses[column].role}" for column in sorted(block.uses)]
        sheet = _DIGITS.sub("#", fold(block.sheet.name))
        shape.append(f"{sheet}|{'|'.join(_DIGITS.sub('#', title) for title in titles)}")
    unique = sorted(set(shape))
    return hashlib.sha256("\n".join(unique).encode()).hexdigest() if shape else ""


def _judge(sheet: Sheet, answers: Answers, choice: SheetChoice, around: Context) -> None:
    wanted = answers.sheets.get(sheet.name)
    if wanted is False:
        choice.reasons[sheet.name] = BY_PERSON
        return
    if not any(cell is not None for row in sheet.rows for cell in row):
        choice.reasons[sheet.name] = BLANK
        return
    blocks = blocks_of(sheet, answers, around)
    kept = [block for block in blocks if _is_budget(block)]
    kind = foreign.foreign_kind((sheet,))
    if kind is None or wanted:
        choice.dropped += [block for block in blocks if block not in kept]
    if kind is not None and not wanted:
        kept = []
        choice.reasons[sheet.name] = kind[0]
    elif kept:
        choice.reasons[sheet.name] = READ
        choice.tops[sheet.name] = min(min(block.header.rows, default=block.first) for block in kept)
    else:
        reason = _why_not(sheet, blocks)
        choice.reasons[sheet.name] = NO_TABLE
        choice.best_reason = choice.best_reason or reason
    choice.blocks += kept


def _is_budget(block: Block) -> bool:
    """Whether a table has codes of chapters or accounts, or the very labels of chapters."""
    columns = block.columns(Role.NATURE, Role.CHAPITRE)
    if columns:
        return any(_has_codes(block, column) for column in columns)
    return False


def _has_codes(block: Block, column: int) -> bool:
    content = content_of(block.glance(column))
    if block.uses[column].role is Role.NATURE and content.distinct >= _FEW:
        return content.accounts * 4 >= content.distinct and content.codes > 0
    return content.codes > 0


_FEW = 8


def _why_not(sheet: Sheet, blocks: Sequence[Block]) -> Text:
    if not blocks:
        columns = list(zip_longest(*sheet.rows[:_LOOKED_AT]))[:_WIDEST]
        has_accounts = any(content_of(cells).surely_has_accounts for cells in columns)
        return foreign.NO_AMOUNT if has_accounts else foreign.NO_ACCOUNT
    coded = [block for block in blocks if block.columns(Role.NATURE, Role.CHAPITRE)]
    if coded:
        return foreign.OTHER_ACCOUNTS
    words = {folded(cell) for row in sheet.rows[:40] for cell in row[:12]}
    if any("depenses" in text and "operations ventilees" in text for text in words):
        return foreign.SUMMARY
    return foreign.NO_ACCOUNT
