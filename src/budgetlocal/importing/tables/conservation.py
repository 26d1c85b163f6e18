"""Nothing lost, nothing twice: what each amount column holds, keeps and leaves out, in cents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from budgetlocal.core.text import Text, translatable
from budgetlocal.importing.tables.amount_columns import NUMBER
from budgetlocal.importing.tables.entries import BlockRows
from budgetlocal.importing.tables.folding import written
from budgetlocal.importing.tables.report import Exclu, Somme
from budgetlocal.importing.tables.roles import RowRole
from budgetlocal.importing.tables.structure import Structure

REASONS: Mapping[RowRole, Text] = {
    RowRole.SUBTOTAL: translatable("Tableau", "sous-total : répète les lignes qu'il additionne"),
    RowRole.TOTAL: translatable("Tableau", "total : répète les lignes du tableau"),
    RowRole.DONT: translatable("Tableau", "ligne « dont » : fait partie d'une autre ligne"),
    RowRole.NOTE: translatable("Tableau", "montants sans compte ni chapitre"),
    RowRole.IGNORED: translatable("Tableau", "laissée de côté à votre demande"),
    RowRole.DETAIL: translatable("Tableau", "montants déjà donnés par les lignes du chapitre"),
}
COPY = translatable("Tableau", "page imprimée deux fois : déjà lue plus haut")
UNKNOWN_DIRECTION = translatable("Tableau", "dépense ou recette : on ne sait pas encore")


@dataclass(slots=True)
class Ledger:
    """The sums of every amount column of a file."""

    sommes: dict[str, Somme]
    exclus: list[Exclu]


def column_names(blocks: Sequence[BlockRows]) -> dict[tuple[int, int], str]:
    """Return a name for each amount column (rank of its block, column), no two alike."""
    several = len({each.block.sheet.name for each in blocks}) > 1
    names: dict[tuple[int, int], str] = {}
    taken: set[str] = set()
    for rank, rows in enumerate(blocks):
        block = rows.block
        for column in sorted(rows.amounts):
            title = block.title(column)
            name = f"{block.sheet.name} · {title}" if several else title
            if name in taken:
                letters = block.sheet.cell(0, column).rstrip("0123456789")
                name = f"{name} ({letters}{block.sheet.first_row + block.first})"
            taken.add(name)
            names[rank, column] = name
    return names


def ledger_of(
    blocks: Sequence[BlockRows],
    structures: Sequence[Structure],
    reasons: Mapping[tuple[int, int], Text],
) -> Ledger:
    """Return the sums of the columns and the rows left out; `reasons` by block and entry."""
    names = column_names(blocks)
    sommes: dict[str, Somme] = {}
    exclus: list[Exclu] = []
    for rank, (rows, found) in enumerate(zip(blocks, structures, strict=True)):
        kept = found.kept & found.known
        titles = [index for index, role in enumerate(rows.roles) if role is RowRole.HEADER]
        for place, column in enumerate(found.columns):
            cells = rows.amounts[column]
            cents = cells.cents.copy()
            cents[cells.state != NUMBER] = 0
            cents[titles] = 0
            fichier = int(cents.sum())
            gardees = int(found.cents[kept[:, place], place].sum())
            sommes[names[rank, column]] = Somme(
                rows.block.sheet.name, column, rows.block.title(column),
                rows.block.uses[column], fichier, gardees, 0,
            )  # fmt: skip
        exclus += _excluded(rank, rows, found, names, reasons)
    return Ledger(_with_exclusions(sommes, exclus), exclus)


def _excluded(
    rank: int,
    rows: BlockRows,
    found: Structure,
    names: Mapping[tuple[int, int], str],
    reasons: Mapping[tuple[int, int], Text],
) -> list[Exclu]:
    left_out = found.known & ~found.kept
    excluded = []
    for index, entry in enumerate(found.entries):
        columns = left_out[index].nonzero()[0]
        if not len(columns):
            continue
        row = rows.block.first + entry.row
        sheet = rows.block.sheet
        cells = sheet.rows[row][rows.block.left : rows.block.right]
        texts = [written(cell) for cell in cells if type(cell) is str and cell.strip()]
        place = (
            f"{sheet.name}!{sheet.first_row + row}" if sheet.name else str(sheet.first_row + row)
        )
        excluded.append(
            Exclu(
                place=place,
                row=entry.role,
                texte=" ".join(texts[:3]),
                montants={
                    names[rank, found.columns[c]]: int(found.cents[index, c]) for c in columns
                },
                raison=reasons.get((rank, index), REASONS.get(entry.role, REASONS[RowRole.NOTE])),
            )
        )
    return excluded


def _with_exclusions(sommes: Mapping[str, Somme], exclus: Sequence[Exclu]) -> dict[str, Somme]:
    """Return the sums with what the list of exclusions adds up to, column by column."""
    left = dict.fromkeys(sommes, 0)
    for each in exclus:
        for name, cents in each.montants.items():
            left[name] += cents
    return {
        name: Somme(s.sheet, s.column, s.titre, s.use, s.fichier, s.gardees, left[name])
        for name, s in sommes.items()
    }
