"""The list of repairs: one entry for each thing mended, with all its cells and its reason."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.text import Text, translatable
from budgetlocal.importing.tables.amount_columns import AmountColumn
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.entries import BlockRows
from budgetlocal.importing.tables.folding import written
from budgetlocal.importing.tables.report import RepairKind, Reparation

REASONS: Mapping[RepairKind, Text] = {
    RepairKind.ZEROS: translatable(
        "Tableau", "le tableur a perdu les zéros de tête du code : le plan de comptes les rend"
    ),
    RepairKind.CODE: translatable("Tableau", "code débarrassé de ce qui l'entoure"),
    RepairKind.CODE_LIBELLE: translatable(
        "Tableau", "code et libellé étaient dans la même cellule"
    ),
    RepairKind.SIGNE: translatable(
        "Tableau", "signe écrit d'une façon que le tableur ne lit pas : montant négatif"
    ),
    RepairKind.TEXTE: translatable("Tableau", "nombre gardé comme du texte dans le classeur"),
    RepairKind.ARRONDI: translatable("Tableau", "montant arrondi au centime"),
    RepairKind.UNITE: translatable("Tableau", "montants ramenés en euros"),
    RepairKind.SENS: translatable("Tableau", "sens déduit des comptes"),
    RepairKind.CALCUL: translatable("Tableau", "montant calculé, qu'aucune colonne ne donne"),
}


def repair_id(kind: RepairKind, sheet: str, column: int, before: str) -> str:
    """Return the id of a repair, the same from one reading to the next."""
    return f"{kind}:{sheet}:{column}:{before}"


def refused_codes(block: Block, refused: Iterable[str]) -> frozenset[tuple[int, str]]:
    """Return the columns and codes whose repair the person refused, in one sheet."""
    kinds = (RepairKind.ZEROS, RepairKind.CODE, RepairKind.CODE_LIBELLE)
    found = set()
    for each in refused:
        kind, _, rest = each.partition(":")
        sheet, _, end = rest.partition(":")
        column, _, before = end.partition(":")
        if kind in kinds and sheet == block.sheet.name and column.isdigit():
            found.add((int(column), before))
    return frozenset(found)


def code_repairs(rows: BlockRows, refused: frozenset[str]) -> list[Reparation]:
    """Return the repairs of the codes of a block, alike ones together."""
    block = rows.block
    groups: dict[tuple[RepairKind, int, str, str], list[int]] = {}
    for each in rows.repairs:
        key = (each.kind, each.column, each.before, each.after)
        groups.setdefault(key, []).append(each.row)
    return [
        _repair(block, kind, column, before, after, found, refused)
        for (kind, column, before, after), found in groups.items()
    ]


def amount_repairs(
    block: Block, column: int, amounts: AmountColumn, refused: frozenset[str], *, is_text: bool
) -> list[Reparation]:
    """Return the repairs of one amount column."""
    made: list[Reparation] = []
    cells = block.cells(column)
    odd: dict[str, list[int]] = {}
    for row in amounts.odd_signs:
        odd.setdefault(written(cells[row]), []).append(row)
    for before, found in odd.items():
        after = _euros(int(amounts.cents[found[0]]))
        made.append(_repair(block, RepairKind.SIGNE, column, before, after, found, refused))
    for row, before in amounts.rounded.items():
        after = _euros(int(amounts.cents[row]))
        made.append(_repair(block, RepairKind.ARRONDI, column, before, after, [row], refused))
    if amounts.texts and not is_text:
        first = amounts.texts[0]
        before, after = written(cells[first]), _euros(int(amounts.cents[first]))
        made.append(_repair(block, RepairKind.TEXTE, column, before, after, amounts.texts, refused))
    return made


def unit_repair(block: Block, unit: int, place: str, refused: frozenset[str]) -> Reparation:
    """Return the repair that brings a whole table to euros."""
    before = "k€" if unit == 1_000 else "M€"  # noqa: PLR2004 - thousands
    identity = repair_id(RepairKind.UNITE, block.sheet.name, 0, before)
    return Reparation(
        identity, RepairKind.UNITE, place, before, "€", REASONS[RepairKind.UNITE],
        (place,), identity in refused,
    )  # fmt: skip


def rar_repair_id(block: Block) -> str:
    """Return the id of the repair below."""
    return repair_id(RepairKind.CALCUL, block.sheet.name, 0, "credits_ouverts")


def rar_repair(block: Block) -> Reparation:
    """Return the repair that adds the RAR to the voted credits, where they come on top of them.

    Refused, the open credits stay what their column says.
    """
    place = block.sheet.address(block.first, block.left)
    return Reparation(
        rar_repair_id(block), RepairKind.CALCUL, place, "", "crédits ouverts = crédits votés + RAR",
        REASONS[RepairKind.CALCUL], (place,),
    )  # fmt: skip


def with_refused(
    made: Sequence[Reparation], proposed: Iterable[Reparation], refused: Collection[str]
) -> tuple[Reparation, ...]:
    """Return the repairs of a reading, and at their place those refused that it does not list.

    `proposed` are the repairs of the same file when none is refused.
    """
    listed = {each.id: each for each in made}
    whole = {
        each.id: listed.get(each.id, replace(each, is_refused=True))
        for each in proposed
        if each.id in listed or each.id in refused
    }
    return (*whole.values(), *(each for each in made if each.id not in whole))


def _repair(
    block: Block,
    kind: RepairKind,
    column: int,
    before: str,
    after: str,
    rows: list[int],
    refused: frozenset[str],
) -> Reparation:
    places = tuple(block.sheet.address(block.first + row, column) for row in rows)
    identity = repair_id(kind, block.sheet.name, column, before)
    return Reparation(
        identity, kind, places[0], before, after, REASONS[kind], places, identity in refused
    )


def _euros(cents: int) -> str:
    from decimal import Decimal

    return decimal_number(Decimal(cents) / 100, 2)
