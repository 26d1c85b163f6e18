"""The rows of every table read under one plan: amounts, codes, subtotals, and what is doubtful."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from budgetlocal.core.kinds import Sens
from budgetlocal.importing.tables.amount_columns import (
    WORDS,
    AmountColumn,
    amount_column,
)
from budgetlocal.importing.tables.amount_text import Decimals
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.coding import Coder
from budgetlocal.importing.tables.conservation import REASONS
from budgetlocal.importing.tables.doubts import (
    ask_about_copies,
    ask_about_sums,
    ask_about_unnamed,
    ask_about_unread,
    tell_twins,
)
from budgetlocal.importing.tables.entries import BlockRows, Level
from budgetlocal.importing.tables.folding import fold, written
from budgetlocal.importing.tables.function_codes import FunctionCodes
from budgetlocal.importing.tables.interpretation_values import Interpreted
from budgetlocal.importing.tables.plans import PlanChoice, chapters_by_label
from budgetlocal.importing.tables.repairs import (
    amount_repairs,
    code_repairs,
    refused_codes,
    repair_id,
    unit_repair,
)
from budgetlocal.importing.tables.report import (
    RepairKind,
)
from budgetlocal.importing.tables.rivals import ask_about_rivals
from budgetlocal.importing.tables.roles import Role, RowRole
from budgetlocal.importing.tables.row_reader import RowReader
from budgetlocal.importing.tables.separators import decimals_for
from budgetlocal.importing.tables.sheets import SheetChoice
from budgetlocal.importing.tables.stages import SILENT, Stages
from budgetlocal.importing.tables.structure import Structure
from budgetlocal.importing.tables.subtotals import structure_of
from budgetlocal.importing.tables.summaries import leave_summaries
from budgetlocal.importing.tables.units import UNITS, stated_unit, unit_of
from budgetlocal.importing.tables.words import context_of
from budgetlocal.importing.xml_stream import IsCancelled


def interpret(
    choice: SheetChoice,
    plan: PlanChoice,
    answers: Answers,
    *,
    is_text: bool,
    is_cancelled: IsCancelled,
    stages: Stages = SILENT,
) -> Interpreted:
    """Return the rows of every table; `stages` is told how many are read."""
    made = Interpreted()
    decimals = decimals_for(choice.blocks, answers, made)
    labels = {label: code for label, code in chapters_by_label(plan.plan).items() if label}
    around = _Around(plan, answers, labels, decimals, is_text, is_cancelled)
    read, whole = 0, sum(block.last - block.first for block in choice.blocks)
    for rank, block in enumerate(choice.blocks):
        _one(rank, block, around, made)
        read += block.last - block.first
        stages.at(read, whole)
    leave_summaries(made, choice, plan.plan, answers)
    ask_about_copies(made, answers)
    tell_twins(made)
    ask_about_rivals(made, answers)
    ask_about_sums(made, answers)
    ask_about_unnamed(made, answers)
    ask_about_unread(made, answers)
    return made


@dataclass(frozen=True, slots=True)
class _Around:
    """What is the same for every table of a file."""

    plan: PlanChoice
    answers: Answers
    labels: Mapping[str, str]
    decimals: Decimals | None
    is_text: bool
    is_cancelled: IsCancelled


def _one(rank: int, block: Block, around: _Around, made: Interpreted) -> None:
    answers, plan = around.answers, around.plan
    unit, place = stated_unit(block.sheet, min(block.header.rows, default=0))
    unit = UNITS.get(answers.choices.get("unite", ""), unit)
    refused = answers.refused
    if repair_id(RepairKind.UNITE, block.sheet.name, 0, _unit_name(unit)) in refused:
        unit_used = 1
    else:
        unit_used = unit
    amounts = {}
    for column in block.amounts:
        own = unit_of(fold(block.title(column)))
        amounts[column] = amount_column(
            block.cells(column), scale=own or unit_used, decimals=around.decimals
        )
    _refuse_amounts(block, amounts, refused)
    codes = [*block.columns(Role.CHAPITRE), *block.columns(Role.NATURE)]
    coder = Coder(plan.plan, [block.cells(column) for column in codes])
    kept_as_is = refused_codes(block, refused)
    functions = _functions(block, plan, kept_as_is)
    reader = RowReader(block, coder, amounts, block.context, kept_as_is, functions)
    rows = reader.read(around.is_cancelled)
    _mend_functions(rows, functions, made)
    _apply_letters(rows)
    flat = any("bgt" in fold(title).split()[:1] for title in block.header.titles)
    found = structure_of(rows, coder, dict(around.labels), flat=flat)
    _person_rows(rank, rows, found, answers, made)
    made.rows.append(rows)
    made.structures.append(found)
    made.units.append((unit_used, place))
    if unit > 1 and not any(each.kind is RepairKind.UNITE for each in made.repairs):
        made.repairs.append(unit_repair(block, unit, place, refused))
    made.repairs += code_repairs(rows, refused)
    for column, cells in amounts.items():
        made.repairs += amount_repairs(block, column, cells, refused, is_text=around.is_text)


def _functions(
    block: Block, plan: PlanChoice, refused: frozenset[tuple[int, str]]
) -> FunctionCodes | None:
    """Return the function codes of a table, None when it has no column of them."""
    column = block.column(Role.FONCTION)
    if column is None:
        return None
    own = frozenset(before for where, before in refused if where == column)
    return FunctionCodes(plan.plan, block.cells(column), own)


def _mend_functions(rows: BlockRows, functions: FunctionCodes | None, made: Interpreted) -> None:
    """List the function codes whose zero is back, and tell those that could be two functions."""
    column = rows.block.column(Role.FONCTION)
    if functions is None or column is None:
        return
    rows.repairs += functions.repairs(rows.block.cells(column), column)
    notice = functions.notice()
    if notice is not None and notice not in made.notices:
        made.notices.append(notice)


def _unit_name(unit: int) -> str:
    return "k€" if unit == 1_000 else "M€"  # noqa: PLR2004 - thousands


def _refuse_amounts(
    block: Block, amounts: Mapping[int, AmountColumn], refused: frozenset[str]
) -> None:
    """Leave unread the cells whose repair the person refused."""
    for column, cells in amounts.items():
        texts = block.cells(column) if refused else []
        for kind, rows in (
            (RepairKind.SIGNE, list(cells.odd_signs)),
            (RepairKind.ARRONDI, list(cells.rounded)),
        ):
            for row in rows:
                before = cells.rounded.get(row) or (written(texts[row]) if refused else "")
                if repair_id(kind, block.sheet.name, column, before) in refused:
                    cells.cents[row], cells.state[row] = 0, WORDS
        if refused and cells.texts:
            first = written(texts[cells.texts[0]])
            if repair_id(RepairKind.TEXTE, block.sheet.name, column, first) in refused:
                cells.cents[cells.texts] = 0
                cells.state[cells.texts] = WORDS


def _apply_letters(rows: BlockRows) -> None:
    """Give its sign to an amount followed by D or C: against the direction, it is negative.

    Where the direction is not known yet, the letter of most amounts is the natural one.
    """
    lettered = [cells for cells in rows.amounts.values() if cells.letters]
    if not lettered:
        return
    sens: dict[int, Sens | None] = {
        # A general total is of the direction that it names, wherever it is printed.
        entry.row: (entry.level is Level.TOTAL and context_of(entry.words).sens)
        or entry.context.sens
        for entry in rows.entries
    }
    loose = Counter(
        letter
        for cells in lettered
        for row, letter in cells.letters.items()
        if sens.get(row) is None and cells.cents[row]
    )
    natural: dict[Sens | None, str] = {Sens.DEPENSE: "D", Sens.RECETTE: "C"}
    natural[None] = max(loose, key=lambda letter: loose[letter], default="D")
    for cells in lettered:
        for row, letter in cells.letters.items():
            if letter != natural[sens.get(row)]:
                cells.cents[row] = -cells.cents[row]


def _person_rows(
    rank: int, rows: BlockRows, found: Structure, answers: Answers, made: Interpreted
) -> None:
    """Take the person's word on what a row is: a budget line, or a row to be left out."""
    if not answers.rows:
        return
    for index, entry in enumerate(found.entries):
        wanted = answers.rows.get((rows.block.sheet.name, rows.block.first + entry.row))
        if wanted is None:
            continue
        is_line = wanted is RowRole.DETAIL and bool(entry.nature or entry.chapitre)
        found.kept[index] = found.known[index] & is_line
        entry.role = RowRole.DETAIL if is_line else wanted
        if not is_line:
            made.reasons[rank, index] = REASONS[RowRole.IGNORED]
