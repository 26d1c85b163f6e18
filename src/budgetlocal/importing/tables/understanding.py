"""How each sheet was understood, for the person to see and to correct."""

from __future__ import annotations

from budgetlocal.importing.grid.table_file import Sheet, TableFile
from budgetlocal.importing.tables.column_roles import BY_TITLE, UNREAD
from budgetlocal.importing.tables.interpretation_values import Interpreted
from budgetlocal.importing.tables.report import ColumnReading, SheetReading
from budgetlocal.importing.tables.roles import ColumnUse, Role, RowRole
from budgetlocal.importing.tables.sheets import NO_TABLE, SheetChoice


def sheet_readings(
    file: TableFile, choice: SheetChoice, interpreted: Interpreted
) -> tuple[SheetReading, ...]:
    """Return one reading a sheet, in the order of the file."""
    return tuple(_reading(sheet, choice, interpreted) for sheet in file.sheets)


def _reading(sheet: Sheet, choice: SheetChoice, interpreted: Interpreted) -> SheetReading:
    ranks = [rank for rank, block in enumerate(choice.blocks) if block.sheet is sheet]
    reason = choice.reasons.get(sheet.name, NO_TABLE)
    if not ranks:
        return SheetReading(sheet.name, is_used=False, raison=reason)
    roles = [RowRole.PREAMBLE] * len(sheet.rows)
    columns: dict[int, ColumnReading] = {}
    headers: set[int] = set()
    for rank in ranks:
        rows = interpreted.rows[rank]
        block = rows.block
        headers.update(block.header.rows)
        final = {entry.row: entry.role for entry in rows.entries}
        for index, role in enumerate(rows.roles):
            own = final.get(index, role)
            known = roles[block.first + index]
            if known in {RowRole.PREAMBLE, RowRole.BLANK} or own is RowRole.DETAIL:
                roles[block.first + index] = own
        for column in range(block.left, block.right):
            use = block.uses.get(column)
            columns[column] = ColumnReading(
                column,
                block.title(column),
                use or ColumnUse(Role.IGNORE),
                block.reasons.get(column, BY_TITLE if use else UNREAD),
            )
    for row in headers:
        roles[row] = RowRole.HEADER
    unit, place = interpreted.units[ranks[0]]
    return SheetReading(
        sheet.name,
        is_used=True,
        raison=reason,
        header_rows=tuple(sorted(headers)),
        columns=tuple(columns[column] for column in sorted(columns)),
        rows=tuple(roles),
        unit=unit,
        unit_place=place,
    )
