"""Whether the rows of a table are spending or income, when they do not say it themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.core.kinds import Sens
from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.lines import deduced_sens
from budgetlocal.importing.tables.parts import Assembly
from budgetlocal.importing.tables.repairs import REASONS, repair_id
from budgetlocal.importing.tables.report import Choix, Question, RepairKind, Reparation
from budgetlocal.importing.tables.structure import Structure
from budgetlocal.nomenclature.plan import Plan

if TYPE_CHECKING:
    import numpy as np


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
    lacking = [found.entries[index] for index in kept if found.entries[index].context.sens is None]
    titled = all(block.uses[column].sens for column in found.columns if column in block.uses)
    if not lacking or titled:
        return None
    identity = "sens" if several == 1 else f"sens:{block.sheet.name}:{block.first + 1}"
    given = answers.choices.get(identity)
    if given in {"D", "R"}:
        return Sens(given)
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


def _told(block: Block, sens: Sens, made: Assembly) -> Sens:
    place = block.sheet.address(block.first, block.left)
    before = block.sheet.name
    identity = repair_id(RepairKind.SENS, before, block.first, sens.value)
    after = "dépenses" if sens is Sens.DEPENSE else "recettes"
    made.repairs.append(
        Reparation(identity, RepairKind.SENS, place, "", after, REASONS[RepairKind.SENS], (place,))
    )
    return sens
