"""Whether the rows of a table are spending or income, when they do not say it themselves."""

from __future__ import annotations

import numpy as np

from budgetlocal.core.kinds import Sens
from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.lines import deduce_each, deduced_sens
from budgetlocal.importing.tables.parts import Assembly
from budgetlocal.importing.tables.repairs import REASONS, repair_id
from budgetlocal.importing.tables.report import Choix, Question, RepairKind, Reparation
from budgetlocal.importing.tables.structure import Structure
from budgetlocal.importing.tables.words import Context
from budgetlocal.nomenclature.plan import Plan

BY_SIGN = translatable(
    "Tableau",
    "le signe dit le sens : les dépenses sont écrites en négatif, les recettes en positif",
)
_NEARLY_ALL = 0.9
"""Share of the rows whose account allows one direction that must have its sign."""


def direction_of(
    block: Block,
    found: Structure,
    kept: np.ndarray,
    *,
    several: int,
    plan: Plan,
    answers: Answers,
    made: Assembly,
) -> Sens | None:
    """Return the direction of the rows that do not say theirs; ask when nothing tells it."""
    _told_by_columns(block, found, kept)
    lacking = [found.entries[index] for index in kept if found.entries[index].context.sens is None]
    titled = all(block.uses[column].sens for column in found.columns if column in block.uses)
    if not lacking or titled:
        return None
    identity = "sens" if several == 1 else f"sens:{block.sheet.name}:{block.first + 1}"
    given = answers.choices.get(identity)
    if given in {"D", "R"}:
        return Sens(given)
    if _told_by_signs(block, found, kept, plan, made):
        return None
    sens, is_only = deduced_sens(lacking, plan)
    if sens is not None and is_only and len(lacking) == len(kept):
        return _told(block, sens, made)
    made.questions.append(
        Question(
            identity,
            translatable(
                "Tableau",
                "Les lignes de ce tableau ({feuille}) sont-elles des dépenses ou des recettes ?",
                feuille=block.sheet.name or block.sheet.address(block.first, block.left),
            ),
            (
                Choix("D", translatable("Tableau", "Des dépenses")),
                Choix("R", translatable("Tableau", "Des recettes")),
            ),
            place=block.sheet.address(block.first, block.left),
            suggested=sens.value if sens else "",
        )
    )
    return sens or Sens.DEPENSE


def _told_by_columns(block: Block, found: Structure, kept: np.ndarray) -> None:
    """Give a row the direction of the only one of two columns, of mandats and titres, that speaks."""
    sides = {
        sens: [r for r, column in enumerate(found.columns) if block.uses[column].sens is sens]
        for sens in Sens
    }
    if not all(sides.values()):
        return
    speaks = {sens: np.any(found.cents[:, ranks], axis=1).tolist() for sens, ranks in sides.items()}
    for index in kept.tolist():
        entry = found.entries[index]
        told = [sens for sens in Sens if speaks[sens][index]]
        if entry.context.sens is None and len(told) == 1:
            entry.context = entry.context.filled(Context(sens=told[0]))


def _told_by_signs(
    block: Block, found: Structure, kept: np.ndarray, plan: Plan, made: Assembly
) -> bool:
    """Whether spending is written below zero and revenue above: the sign is then the direction.

    Nearly all the accounts that can only be spending, and only be revenue, must say so; then every
    row whose amounts all have one sign is told, and none may have both.
    """
    lines = [found.entries[index] for index in kept]
    signs = np.sign(found.cents[kept])
    below, above = (signs < 0).any(axis=1), (signs > 0).any(axis=1)
    sure = list(deduce_each(lines, plan))
    spending = [rank for rank, sens in sure if sens is Sens.DEPENSE]
    income = [rank for rank, sens in sure if sens is Sens.RECETTE]
    if not spending or not income or (below & above).any():
        return False
    if below[spending].mean() < _NEARLY_ALL or above[income].mean() < _NEARLY_ALL:
        return False
    natural = dict(sure)
    for rank, entry in enumerate(lines):
        if entry.context.sens is None:
            told = (
                Sens.DEPENSE if below[rank] else Sens.RECETTE if above[rank] else natural.get(rank)
            )
            entry.context = entry.context.filled(Context(sens=told or Sens.DEPENSE))
    found.negated = frozenset(
        int(index) for index in kept if found.entries[index].context.sens is Sens.DEPENSE
    )
    place = block.sheet.address(block.first, block.left)
    identity = repair_id(RepairKind.SENS, block.sheet.name, block.first, "signe")
    made.repairs.append(
        Reparation(identity, RepairKind.SENS, place, "−", "dépenses", BY_SIGN, (place,))
    )
    return True


def _told(block: Block, sens: Sens, made: Assembly) -> Sens:
    place = block.sheet.address(block.first, block.left)
    before = block.sheet.name
    identity = repair_id(RepairKind.SENS, before, block.first, sens.value)
    after = "dépenses" if sens is Sens.DEPENSE else "recettes"
    made.repairs.append(
        Reparation(identity, RepairKind.SENS, place, "", after, REASONS[RepairKind.SENS], (place,))
    )
    return sens
