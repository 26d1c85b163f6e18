"""Tables by chapter that repeat what other tables detail: checked, then left out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np

from budgetlocal.core.kinds import Mouvement
from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.entries import BlockRows, Entry, Level
from budgetlocal.importing.tables.interpretation_values import Interpreted
from budgetlocal.importing.tables.report import Choix, Question
from budgetlocal.importing.tables.roles import ColumnUse
from budgetlocal.importing.tables.sheets import SheetChoice
from budgetlocal.importing.tables.structure import Gap, Structure
from budgetlocal.nomenclature.plan import Plan

SUMMARY = translatable(
    "Tableau", "récapitulatif par chapitre de ce que d'autres feuilles détaillent"
)


LEAVE, ADD = "ecarter", "additionner"
"""Answers: the table repeats the others, or it comes on top of them."""
_MANDATES, _MANDATE_CHAPTER = "45", 4
"""Chapters followed by the number of a mandate: 4581001 is of 4581."""
_SHARED = 0.6
"""Share of its chapters from which a table may repeat the others."""


def leave_summaries(made: Interpreted, choice: SheetChoice, plan: Plan, answers: Answers) -> None:
    """Leave out the tables by chapter whose every chapter is detailed in another table.

    Their sums are checked against the details all the same. When some chapters are detailed
    nowhere, the person is asked.
    """
    details = [rank for rank, found in enumerate(made.structures) if _is_detailed(found)]
    for rank in reversed(range(len(made.rows))):
        found = made.structures[rank]
        others = [other for other in details if other != rank]
        if rank in details or not others:
            continue
        sums = _chapter_sums([(made.rows[o], made.structures[o]) for o in others], plan)
        own = _chapter_sums([(made.rows[rank], found)], plan)
        detailed, chapters = {key[:2] for key in sums}, {key[:2] for key in own}
        if not own or len(chapters & detailed) < _SHARED * len(chapters):
            continue
        block = made.rows[rank].block
        if not chapters <= detailed and not _is_left(made, block, chapters - detailed, answers):
            continue
        wrong = [key for key, cents in own.items() if key in sums and sums[key] != cents]
        for key in wrong:
            row = next(e.row for e in found.entries if (e.chapitre or e.nature).startswith(key[1]))
            made.gaps.append((made.rows[rank], Gap(row, block.amounts[0], own[key], sums[key])))
        for each in (made.rows, made.structures, made.units, choice.blocks):
            del each[rank]
        details = [other - (other > rank) for other in details]
        if all(each.sheet is not block.sheet for each in choice.blocks):
            choice.reasons[block.sheet.name] = SUMMARY


def _is_left(
    made: Interpreted, block: Block, alone: Collection[tuple[str, str]], answers: Answers
) -> bool:
    """Whether the person leaves out a table of which some chapters are nowhere else; ask."""
    place = block.sheet.address(min(block.header.rows, default=block.first), block.left)
    name = f"recapitulatif:{place}"
    given = answers.choices.get(name)
    if given in {LEAVE, ADD}:
        return given == LEAVE
    made.questions.append(
        Question(
            name,
            translatable(
                "Tableau",
                "Le tableau {place} donne par chapitre ce que d'autres détaillent, et aussi des "
                "chapitres qu'eux n'ont pas ({chapitres}) : est-ce un récapitulatif ?",
                place=place,
                chapitres=", ".join(sorted({chapter for _, chapter in alone})),
            ),
            (
                Choix(LEAVE, translatable("Tableau", "Oui, n'importer que le détail")),
                Choix(ADD, translatable("Tableau", "Non, il s'ajoute au détail")),
            ),
            place=place,
        )
    )
    return False


def _is_detailed(found: Structure) -> bool:
    """Whether a table has accounts rather than chapters; 45411 alone may be either."""
    is_kept = np.any(found.kept, axis=1).tolist()
    kept = [entry.level for entry, is_line in zip(found.entries, is_kept, strict=True) if is_line]
    return kept.count(Level.NATURE) > kept.count(Level.CHAPITRE)


def _chapter_sums(
    tables: Sequence[tuple[BlockRows, Structure]], plan: Plan
) -> dict[tuple[str, str, ColumnUse], int]:
    """Return the sums of the lines by direction, chapter and column."""
    sums: dict[tuple[str, str, ColumnUse], int] = {}
    for rows, found in tables:
        uses = [replace(rows.block.uses[column], sens=None) for column in found.columns]
        for index, entry in enumerate(found.entries):
            if entry.level not in {Level.NATURE, Level.CHAPITRE}:
                continue
            chapter = entry.chapitre or _real_chapter(entry, plan) or entry.nature
            if chapter.startswith(_MANDATES):
                chapter = chapter[:_MANDATE_CHAPTER]
            for rank, use in enumerate(uses):
                if found.kept[index, rank]:
                    key = (str(entry.context.sens), chapter, use)
                    sums[key] = sums.get(key, 0) + int(found.cents[index, rank])
    return sums


def _real_chapter(entry: Entry, plan: Plan) -> str:
    account = plan.account(entry.nature)
    if account is None or entry.context.sens is None:
        return ""
    return account.chapter_for(entry.context.sens, Mouvement.REEL, "")
