"""Tables by chapter that repeat what other tables detail: checked, then left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from budgetlocal.core.kinds import Mouvement
from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.entries import BlockRows, Entry, Level
from budgetlocal.importing.tables.interpretation_values import Interpreted
from budgetlocal.importing.tables.roles import ColumnUse
from budgetlocal.importing.tables.sheets import SheetChoice
from budgetlocal.importing.tables.structure import Gap, Structure
from budgetlocal.nomenclature.plan import Plan

SUMMARY = translatable(
    "Tableau", "récapitulatif par chapitre de ce que d'autres feuilles détaillent"
)


def leave_summaries(made: Interpreted, choice: SheetChoice, plan: Plan) -> None:
    """Leave out the tables by chapter whose every chapter is detailed in another table.

    Their sums are checked against the details all the same.
    """
    details = [rank for rank, found in enumerate(made.structures) if _is_detailed(found)]
    for rank in reversed(range(len(made.rows))):
        found = made.structures[rank]
        others = [other for other in details if other != rank]
        if rank in details or not others:
            continue
        sums = _chapter_sums([(made.rows[o], made.structures[o]) for o in others], plan)
        own = _chapter_sums([(made.rows[rank], found)], plan)
        shared = {key[:2] for key in sums}
        if not own or not all(key[:2] in shared for key in own):
            continue
        block = made.rows[rank].block
        wrong = [key for key, cents in own.items() if key in sums and sums[key] != cents]
        for key in wrong:
            row = next(e.row for e in found.entries if e.chapitre == key[1])
            made.gaps.append((made.rows[rank], Gap(row, block.amounts[0], own[key], sums[key])))
        for each in (made.rows, made.structures, made.units, choice.blocks):
            del each[rank]
        details = [other - (other > rank) for other in details]
        if all(each.sheet is not block.sheet for each in choice.blocks):
            choice.reasons[block.sheet.name] = SUMMARY


def _is_detailed(found: Structure) -> bool:
    return any(
        entry.level is Level.NATURE and found.kept[index].any()
        for index, entry in enumerate(found.entries)
    )


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
            chapter = entry.chapitre or _real_chapter(entry, plan)
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
