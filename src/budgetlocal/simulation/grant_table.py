"""The grants of one commune as a table: computed, notified, the residual, and after a what-if."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.simulation.effect_tables import GRANT_NAMES
from budgetlocal.simulation.fiche import Fiche
from budgetlocal.simulation.nation import ELIGIBILITIES, GRANTS
from budgetlocal.simulation.thresholds import guarantee_words
from budgetlocal.simulation.tree import Value

Amounts = Mapping[str, Decimal | None]
_CHANGE = ("apres", "ecart")


def grant_table(
    fiche: Fiche,
    before: Amounts,
    after: Amounts,
    reasons: Mapping[str, Text],
    value: Value,
    source: Text,
) -> TableSpec:
    """Return the table; the columns of the what-if are there only when it changes something.

    `reasons` says why a grant is unknown; `value` gives the variables that tell its guarantee.
    """
    columns = _columns(with_change=before != after)
    first, second = in_cents(before), in_cents(after)
    rows = []
    for grant in GRANTS:
        notified = fiche.notified.get(grant)
        told = None if notified is None else round(notified * 100)
        one, other = first[grant], second[grant]
        cells: dict[str, Cell] = {
            "dotation": GRANT_NAMES[grant],
            "calcule": one,
            "notifie": told,
            "residu": _difference(one, told),
            "apres": other,
            "ecart": _difference(other, one),
            "mot": _words(fiche, grant, reasons, value),
        }
        rows.append(Row(grant, 0, tuple(cells[column.key] for column in columns)))
    rows.append(_total_row(rows, columns))
    title = translatable("Effets", "Dotations de {commune}", commune=verbatim(fiche.name))
    return TableSpec("dotations-commune", title, columns, tuple(rows), source)


def in_cents(amounts: Amounts) -> dict[str, int | None]:
    """Return amounts in whole cents, None where they are unknown."""
    return {
        grant: None if amount is None else round(amount * 100) for grant, amount in amounts.items()
    }


def _difference(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one - other


def _words(fiche: Fiche, grant: str, reasons: Mapping[str, Text], value: Value) -> Text:
    if grant in reasons:
        return translatable("Effets", "voir sous le tableau")
    if grant in ELIGIBILITIES:
        return guarantee_words(grant, value, fiche.year)
    if grant == "dotation_nationale_perequation":
        return translatable("Effets", "Reprise de la notification : le modèle ne la calcule pas.")
    return NOT_APPLICABLE


def _columns(*, with_change: bool) -> tuple[Column, ...]:
    columns = (
        Column("dotation", translatable("Effets", "Dotation"), CellKind.TEXT),
        Column("calcule", translatable("Effets", "Calculée"), CellKind.EUROS),
        Column("apres", translatable("Effets", "Avec vos critères"), CellKind.EUROS),
        Column("ecart", translatable("Effets", "Écart"), CellKind.EUROS),
        Column(
            "notifie",
            translatable("Effets", "Notifiée"),
            CellKind.EUROS,
            translatable("Effets", "Ce que l'État a notifié, d'après le fichier ou la fiche"),
        ),
        Column(
            "residu",
            translatable("Effets", "Calculée − notifiée"),
            CellKind.EUROS,
            translatable(
                "Effets", "L'erreur du calcul : ce que le modèle trouve de plus, ou de moins"
            ),
        ),
        Column("mot", translatable("Effets", "À savoir"), CellKind.TEXT),
    )
    return tuple(each for each in columns if with_change or each.key not in _CHANGE)


def _total_row(rows: list[Row], columns: tuple[Column, ...]) -> Row:
    """Add up the columns; a column where one grant is unknown has no total."""
    totals: list[Cell] = []
    for rank, column in enumerate(columns):
        if column.kind is not CellKind.EUROS:
            totals.append(GRANT_NAMES["total"] if rank == 0 else NOT_APPLICABLE)
            continue
        cells = [row.cells[rank] for row in rows]
        known = [cell for cell in cells if isinstance(cell, int)]
        totals.append(sum(known) if len(known) == len(cells) else None)
    return Row("total", 0, tuple(totals), RowStyle.TOTAL)
