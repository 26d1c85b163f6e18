"""Line by line, what replacing a document would add, remove and change, before and after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from budgetlocal.core.kinds import Amount
from budgetlocal.core.specs import Cell, CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim

if TYPE_CHECKING:
    from budgetlocal.workspace.line_changes import AmountChange, LineChange

_MOST = 1000
"""Rows that are shown; a file with more changes is another file."""
_KINDS = {
    "ajoutee": translatable("LineChanges", "+ ajoutée"),
    "retiree": translatable("LineChanges", "− retirée"),
    "modifiee": translatable("LineChanges", "≠ modifiée"),
}
_AMOUNTS = {
    Amount.MT_BUDG_PREC: translatable("LineChanges", "budget précédent"),
    Amount.MT_RAR_PREC: translatable("LineChanges", "reports N-1"),
    Amount.MT_PROP_NOUV: translatable("LineChanges", "propositions"),
    Amount.MT_PREV: translatable("LineChanges", "voté"),
    Amount.CRED_OUV: translatable("LineChanges", "crédits ouverts"),
    Amount.MT_REAL: translatable("LineChanges", "réalisé"),
    Amount.MT_RAR_3112: translatable("LineChanges", "restes à réaliser"),
}
_SUPPLEMENTS = {
    "ENGAGE": translatable("LineChanges", "engagé"),
    "ENGAGE_NET": translatable("LineChanges", "engagé non mandaté"),
    "LIQUIDE": translatable("LineChanges", "liquidé"),
    "DISPONIBLE": translatable("LineChanges", "disponible"),
    "RATTACHE": translatable("LineChanges", "rattachements"),
}


def changes_table(changes: tuple[LineChange, ...]) -> TableSpec:
    """Return one row an amount that differs; a line whose words alone changed has one too."""
    columns = (
        Column("ligne", translatable("LineChanges", "Ligne"), CellKind.TEXT),
        Column("sens", translatable("LineChanges", "Sens"), CellKind.TEXT),
        Column("chapitre", translatable("LineChanges", "Chapitre"), CellKind.TEXT),
        Column("nature", translatable("LineChanges", "Nature"), CellKind.TEXT),
        Column("montant", translatable("LineChanges", "Montant"), CellKind.TEXT),
        Column("libelle", translatable("LineChanges", "Libellé"), CellKind.TEXT),
        Column("avant", translatable("LineChanges", "Avant"), CellKind.EUROS),
        Column("apres", translatable("LineChanges", "Après"), CellKind.EUROS),
        Column("ecart", translatable("LineChanges", "Différence"), CellKind.EUROS),
    )
    rows = (row for rank, change in enumerate(changes[:_MOST]) for row in _rows(rank, change))
    title = translatable("LineChanges", "Lignes qui diffèrent")
    return TableSpec("lignes", title, columns, tuple(rows), verbatim(""))


def _rows(rank: int, change: LineChange) -> Iterator[Row]:
    line = change.after or change.before
    if line is None:
        return
    words = (
        _KINDS[str(change.kind)],
        verbatim(str(line.sens)),
        verbatim(line.chapitre),
        verbatim(line.nature),
    )
    if not change.amounts:
        cells: tuple[Cell, ...] = (
            *words, translatable("LineChanges", "textes seuls"), verbatim(line.libelle),
            None, None, None,
        )  # fmt: skip
        yield Row(f"{rank}", 0, cells)
    for each in change.amounts:
        yield Row(
            f"{rank}-{each.name}",
            0,
            (
                *words,
                _amount_name(each.name),
                verbatim(line.libelle),
                each.before,
                each.after,
                _gap(each),
            ),
        )


def _gap(each: AmountChange) -> int | None:
    if each.before is None or each.after is None:
        return None
    return each.after - each.before


def _amount_name(name: str) -> Text:
    if name in set(Amount):
        return _AMOUNTS[Amount(name)]
    return _SUPPLEMENTS.get(name, verbatim(name))
