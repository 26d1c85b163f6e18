"""What is shown of a balance of accounts: its columns, its rows, the proof of its sums."""

from __future__ import annotations

from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.kinds import Amount, Mouvement, Sens
from budgetlocal.core.text import Text, translatable
from budgetlocal.importing.grid.table_file import TableFile
from budgetlocal.importing.tables.balance_columns import BalanceTable
from budgetlocal.importing.tables.folding import written
from budgetlocal.importing.tables.report import ColumnReading, Exclu, SheetReading, Somme
from budgetlocal.importing.tables.roles import ColumnUse, Role, RowRole

READ = translatable("Tableau", "c'est la balance des comptes d'un budget")
OTHER_SHEET = translatable("Tableau", "feuille sans balance des comptes")
EXECUTED = translatable("Tableau", "opérations budgétaires nettes des annulations")
NOT_EXECUTED = translatable("Tableau", "ni dépense ni recette budgétaire : sert aux contrôles")
WITHOUT_ACCOUNT = translatable("Tableau", "ligne sans compte : total de la balance")


def excluded_rows(table: BalanceTable) -> tuple[Exclu, ...]:
    """Return the rows with budgetary amounts and no account: the totals of the balance."""
    sheet = table.sheet
    found = []
    for row in table.without_account:
        held = {table.title(name): table.cents(name, row) for name in table.summed}
        cells = [written(cell) for cell in sheet.rows[table.first + row] if type(cell) is str]
        number = sheet.first_row + table.first + row
        place = f"{sheet.name}!{number}" if sheet.name else str(number)
        texte = " ".join(cells[:3])
        found.append(Exclu(place, RowRole.TOTAL, texte, held, WITHOUT_ACCOUNT))
    return tuple(found)


def sums_of(
    table: BalanceTable, document: BudgetDocument, exclus: tuple[Exclu, ...]
) -> dict[str, Somme]:
    """Return fichier = gardées + exclues: the file by its cells, what is kept by the lines."""
    sums = {}
    for name in table.summed:
        sens = Sens.DEPENSE if name.endswith("deb") else Sens.RECETTE
        kept = sum(
            line.amount(Amount.MT_REAL) or 0
            for line in document.lines
            if line.sens is sens and (name.startswith("obnet") or line.mouvement is Mouvement.ORDRE)
        )
        title = table.title(name)
        sums[title] = Somme(
            table.sheet.name, table.columns[name], title, ColumnUse(Role.REALISE, sens=sens),
            table.total(name), kept, sum(each.montants[title] for each in exclus),
        )  # fmt: skip
    return sums


def sheets_of(file: TableFile, table: BalanceTable) -> tuple[SheetReading, ...]:
    """Return how each sheet of the file was read."""
    return tuple(
        _reading(table)
        if sheet is table.sheet
        else SheetReading(sheet.name, is_used=False, raison=OTHER_SHEET)
        for sheet in file.sheets
    )


def _reading(table: BalanceTable) -> SheetReading:
    roles = {"compte": Role.NATURE, "fonction": Role.FONCTION, "exer": Role.EXERCICE,
             "ident": Role.SIRET, "lbudg": Role.BUDGET}  # fmt: skip
    columns = []
    for name, column in sorted(table.columns.items(), key=lambda each: each[1]):
        is_kept = name in table.summed
        role = Role.REALISE if is_kept else roles.get(name, Role.IGNORE)
        reason: Text = EXECUTED if is_kept else READ if name in roles else NOT_EXECUTED
        columns.append(ColumnReading(column, table.title(name), ColumnUse(role), reason))
    rows = [RowRole.PREAMBLE] * table.first + [RowRole.BLANK] * table.size
    rows[table.first - 1] = RowRole.HEADER
    for row in table.rows:
        rows[table.first + row] = RowRole.DETAIL
    for row in table.without_account:
        rows[table.first + row] = RowRole.TOTAL
    return SheetReading(
        table.sheet.name,
        is_used=True,
        raison=READ,
        header_rows=(table.first - 1,),
        columns=tuple(columns),
        rows=tuple(rows),
    )
