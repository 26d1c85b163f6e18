"""From a grid to a report: which tables, whose budget, which lines, what is mended, what is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.importing.grid.table_file import TableFile, TableFormat
from budgetlocal.importing.tables import foreign
from budgetlocal.importing.tables.account_balance import read_balance
from budgetlocal.importing.tables.amount_columns import amount_column
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.assembling import assemble
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.conservation import ledger_of
from budgetlocal.importing.tables.entries import BlockRows
from budgetlocal.importing.tables.identifying import identify
from budgetlocal.importing.tables.identity import Found
from budgetlocal.importing.tables.interpretation import interpret
from budgetlocal.importing.tables.interpretation_values import Interpreted
from budgetlocal.importing.tables.magnitude import unit_question
from budgetlocal.importing.tables.parts import Assembly
from budgetlocal.importing.tables.plans import PlanChoice
from budgetlocal.importing.tables.recettes import Recette, recette_for, recette_of, with_recette
from budgetlocal.importing.tables.repairs import with_refused
from budgetlocal.importing.tables.report import Lecture, Question, Statut, TableImport
from budgetlocal.importing.tables.several import (
    BUDGETS,
    answers_for,
    merged,
    must_choose,
    which_budget,
)
from budgetlocal.importing.tables.sheet_groups import SheetGroup, differing, groups_of
from budgetlocal.importing.tables.sheets import SheetChoice, choose_sheets
from budgetlocal.importing.tables.stages import SILENT, Stages
from budgetlocal.importing.tables.understanding import sheet_readings

IsCancelled = Callable[[], bool]
_MOST_ROWS = 300_000
"""Rows of all the tables of a file; beyond, the file is a trap or something else than a budget."""
_CHOSEN, _INTERPRETED, _ASSEMBLED = 12, 60, 92
"""Percent of the time when the sheets are chosen, then the rows read, then the documents made."""
_TEXTS = frozenset({TableFormat.CSV, TableFormat.HTML})
"""Formats where every number is a text: reading it as a number mends nothing."""


@dataclass(slots=True)
class Work:
    """Everything known of a file while it is being understood."""

    file: TableFile
    answers: Answers
    choice: SheetChoice
    found: Found
    plan: PlanChoice
    interpreted: Interpreted
    assembly: Assembly
    questions: list[Question] = field(default_factory=list)

    @property
    def blocks(self) -> Sequence[Block]:
        """The tables that are read."""
        return self.choice.blocks

    @property
    def rows(self) -> Sequence[BlockRows]:
        """The rows of each table."""
        return self.interpreted.rows


def understand(
    file: TableFile,
    *,
    answers: Answers,
    recettes: Sequence[Recette],
    is_cancelled: IsCancelled,
    stages: Stages = SILENT,
) -> TableImport:
    """Return the report of a file; `stages` is told how far it is.

    Raises:
        UserError: it is something else than a budget by account or by chapter; it says what.
        Cancelled: `is_cancelled` answered yes.

    """
    first = stages.part(0, 50) if answers.refused else stages
    report = _understand(
        file, answers=answers, recettes=recettes, is_cancelled=is_cancelled, stages=first
    )
    listed = {each.id for each in report.reparations}
    if answers.refused <= listed:
        return report
    # What a refused repair would do is known from a reading that refuses none.
    proposed = _understand(
        file,
        answers=replace(answers, refused=frozenset()),
        recettes=recettes,
        is_cancelled=is_cancelled,
        stages=stages.part(50, 100),
    )
    mended = with_refused(report.reparations, proposed.reparations, answers.refused)
    return replace(report, reparations=mended)


def _understand(
    file: TableFile,
    *,
    answers: Answers,
    recettes: Sequence[Recette],
    is_cancelled: IsCancelled,
    stages: Stages,
) -> TableImport:
    if foreign.is_own_table(file.sheets):
        raise foreign.refusal(file.name, foreign.OWN_TABLE, foreign.TO_ORIGINAL)
    balance = read_balance(file, answers, is_cancelled)
    if balance is not None:
        return balance
    choice = choose_sheets(file, replace(answers, columns={}))
    groups = groups_of(choice)
    stages.at(_CHOSEN)
    stages = stages.part(_CHOSEN, 100)
    if len(groups) > 1:
        return _understand_groups(
            file, groups, answers=answers, recettes=recettes, is_cancelled=is_cancelled,
            stages=stages,
        )  # fmt: skip
    return _understand_one(
        file, choice, answers=answers, recettes=recettes, is_cancelled=is_cancelled, stages=stages
    )


def _understand_groups(
    file: TableFile,
    groups: Sequence[SheetGroup],
    *,
    answers: Answers,
    recettes: Sequence[Recette],
    is_cancelled: IsCancelled,
    stages: Stages,
) -> TableImport:
    """Read the sheets of each budget, year, step or date by themselves, and join the reports."""
    fields = differing(groups)
    chosen = [group for group in groups if answers.choices.get(BUDGETS) in group.sheets]
    reports: list[TableImport] = []
    used = {name for group in groups for name in group.sheets}
    for rank, group in enumerate(chosen or groups):
        share = 100 / len(chosen or groups)
        left = used - set(group.sheets)
        if reports or chosen:
            left = {sheet.name for sheet in file.sheets} - set(group.sheets)
        part = replace(file, sheets=tuple(one for one in file.sheets if one.name not in left))
        own = answers_for(group, answers, fields)
        choice = choose_sheets(part, replace(own, columns={}))
        reports.append(
            _understand_one(
                part,
                choice,
                answers=own,
                recettes=recettes,
                is_cancelled=is_cancelled,
                stages=stages.part(share * rank, share * (rank + 1)),
            )
        )
    report = merged(reports, fields)
    if not chosen and must_choose(groups, fields):
        questions = (which_budget(groups), *report.questions)
        return replace(report, statut=Statut.QUESTION, questions=questions)
    return report


def _understand_one(
    file: TableFile,
    choice: SheetChoice,
    *,
    answers: Answers,
    recettes: Sequence[Recette],
    is_cancelled: IsCancelled,
    stages: Stages,
) -> TableImport:
    fingerprint = choice.fingerprint
    recette = recette_for(fingerprint, recettes)
    if recette is not None:
        answers = with_recette(answers, recette, choice.blocks)
    if answers.columns:
        choice = choose_sheets(file, answers)
        choice.fingerprint = fingerprint
    if not choice.blocks:
        raise refused(file, choice)
    if sum(block.last - block.first for block in choice.blocks) > _MOST_ROWS:
        raise foreign.refusal(file.name, foreign.TOO_LONG)
    _check(is_cancelled)
    if not has_amounts(choice.blocks):
        raise foreign.refusal(file.name, foreign.EMPTY_TEMPLATE)
    found, plan = identify(file, choice, answers, recette)
    if not plan.fits:
        kind = foreign.foreign_kind(file.sheets)
        raise foreign.refusal(file.name, *(kind or (foreign.OTHER_ACCOUNTS,)))
    _check(is_cancelled)
    interpreted = interpret(
        choice,
        plan,
        answers,
        is_text=file.format in _TEXTS,
        is_cancelled=is_cancelled,
        stages=stages.part(0, _INTERPRETED),
    )
    _check(is_cancelled)
    stages.at(_INTERPRETED)
    assembly = assemble(file, choice, interpreted, found, plan, answers)
    stages.at(_ASSEMBLED)
    work = Work(file, answers, choice, found, plan, interpreted, assembly)
    return _report(work, recette)


def _report(work: Work, recette: Recette | None) -> TableImport:
    ledger = ledger_of(work.rows, work.interpreted.structures, work.interpreted.reasons)
    questions = (*work.interpreted.questions, *work.assembly.questions)
    if all(unit == 1 for unit, _ in work.interpreted.units):
        unit = unit_question(work.assembly.documents, work.answers.choices)
        questions = questions if unit is None else (*questions, unit)
    documents: tuple[BudgetDocument, ...] = work.assembly.documents
    statut = Statut.QUESTION if questions else Statut.IMPORTE
    return TableImport(
        statut=statut,
        documents=documents,
        reparations=(*work.interpreted.repairs, *work.assembly.repairs),
        exclus=tuple(ledger.exclus),
        sommes=ledger.sommes,
        questions=questions,
        notices=(*work.file.notices, *work.interpreted.notices, *work.assembly.notices),
        lecture=Lecture(
            sheets=sheet_readings(work.file, work.choice, work.interpreted),
            identity=work.found.readings(),
            temoins=(*work.interpreted.temoins, *work.assembly.temoins),
            encoding=work.file.encoding,
            separator=work.file.separator,
        ),
        recette=recette_of(
            work.file.name, work.choice.fingerprint, work.answers, work.found, work.blocks
        ),
        recette_used=recette.name if recette is not None else "",
    )


def refused(file: TableFile, choice: SheetChoice) -> UserError:
    """Return the refusal of a file without a table of a budget, saying what it is."""
    known = foreign.foreign_kind(file.sheets)
    if known is not None:
        return foreign.refusal(file.name, *known)
    return foreign.refusal(file.name, choice.best_reason or foreign.NO_ACCOUNT)


def has_amounts(blocks: Sequence[Block]) -> bool:
    """Whether an amount of some table is not zero."""
    return any(
        amount_column(block.cells(column)).cents.any()
        for block in blocks
        for column in block.amounts
    )


def _check(is_cancelled: IsCancelled) -> None:
    if is_cancelled():
        raise Cancelled
