"""Where a number comes from: the lines of the file that it is the sum of."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from budgetlocal.analysis.budget_columns import HELP
from budgetlocal.analysis.labels import article_label, plan_of
from budgetlocal.core import frames
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Mouvement
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.nomenclature.plan import Plan

_NUMBER = Column(
    "numero",
    translatable("Origin", "N°"),
    CellKind.TEXT,
    translatable("Origin", "Rang de la LigneBudget dans le fichier, totaux compris."),
)
_XML = Column(
    "ligne_xml",
    translatable("Origin", "Ligne XML"),
    CellKind.TEXT,
    translatable("Origin", "Numéro de ligne dans le fichier, ouvert dans un éditeur de texte."),
)
_ROW = Column(
    "ligne",
    translatable("Origin", "Ligne"),
    CellKind.TEXT,
    translatable("Origin", "Numéro de la ligne dans le tableau, tel qu'un tableur l'affiche."),
)
_XML_READERS = frozenset({"totem", "cfu"})
_TEXTS = (
    Column("nature", translatable("Origin", "Nature"), CellKind.TEXT),
    Column("fonction", translatable("Origin", "Fonction"), CellKind.TEXT),
    Column("mouvement", translatable("Origin", "Mouvement"), CellKind.TEXT),
    Column("libelle", translatable("Origin", "Libellé"), CellKind.TEXT),
)
_MOVEMENTS = {
    str(Mouvement.REEL): translatable("Origin", "réel"),
    str(Mouvement.ORDRE): translatable("Origin", "ordre"),
}


@dataclass(frozen=True, slots=True)
class Origin:
    """The lines behind a row, and whether their sum is what the row shows."""

    table: TableSpec
    statement: Text
    agrees: bool


def origin(budget: BudgetFrame, row: Row, columns: Sequence[Column]) -> Origin:
    """Return the lines behind a row of the table of a budget, then their sum.

    Amounts that no line of the row gives have no column; a line that does not give an amount has
    None there, and the sum leaves it aside.
    """
    lines = budget.lines
    part = lines[lines[frames.ORDINAL].isin(row.ordinals)]
    given = [amount for amount in Amount if part[str(amount)].notna().any()]
    plan = plan_of(budget)
    rows = [
        Row(str(line[frames.ORDINAL]), 0, _cells(line, given, plan))
        for line in part.to_dict(orient="records")
    ]
    sums = {
        amount: sum(int(value) for value in part[str(amount)].dropna().tolist()) for amount in given
    }
    places = (_NUMBER, _XML if budget.source.reader in _XML_READERS else _ROW)
    blank = (verbatim(""),) * (len(places) + len(_TEXTS) - 1)
    total: tuple[Text | Cents | None, ...] = (
        *blank,
        translatable("Origin", "Somme des lignes"),
        *sums.values(),
    )
    rows.append(Row("somme", 0, total, RowStyle.TOTAL))
    agrees = _agrees(row, columns, sums)
    return Origin(
        table=TableSpec(
            key="origine",
            title=translatable("Origin", "D'où vient ce chiffre"),
            columns=(*places, *_TEXTS, *(_amount_column(amount) for amount in given)),
            rows=tuple(rows),
            source=verbatim(budget.source.name),
        ),
        statement=_statement(budget, row, agrees=agrees),
        agrees=agrees,
    )


def _cells(
    line: Mapping[Hashable, object], given: Sequence[Amount], plan: Plan
) -> tuple[Text | Cents | None, ...]:
    libelle = str(line["libelle"])
    texts = (
        verbatim(str(line["ordinal"])),
        verbatim(str(line["source_line"])),
        verbatim(str(line["nature"])),
        verbatim(str(line["fonction"])),
        _MOVEMENTS[str(line["mouvement"])],
        verbatim(libelle) if libelle else article_label(plan, str(line["nature"])),
    )
    return (*texts, *(_cents(line[str(amount)]) for amount in given))


def _cents(value: object) -> Cents | None:
    """Return whole cents, None for the NA of pandas."""
    return None if value is pd.NA or not isinstance(value, int) else value


def _amount_column(amount: Amount) -> Column:
    return Column(str(amount), verbatim(str(amount)), CellKind.EUROS, HELP[amount])


def _agrees(row: Row, columns: Sequence[Column], sums: dict[Amount, Cents]) -> bool:
    shown = {
        column.key: cell
        for column, cell in zip(columns, row.cells, strict=True)
        if isinstance(cell, int)
    }
    return all(shown.get(str(amount), value) == value for amount, value in sums.items())


def _statement(budget: BudgetFrame, row: Row, *, agrees: bool) -> Text:
    count = len(row.ordinals)
    if not any(isinstance(cell, int) for cell in row.cells):
        return translatable(
            "Origin",
            "Les {nombre} lignes de « {fichier} » ; ce niveau n'a pas de montant à lui.",
            nombre=decimal_number(count),
            fichier=verbatim(budget.source.name),
        )
    if not agrees:
        return translatable(
            "Origin",
            "La somme des lignes de « {fichier} » n'est pas le montant affiché : signalez-le.",
            fichier=verbatim(budget.source.name),
        )
    return sum_statement(budget, count)


def sum_statement(budget: BudgetFrame, count: int) -> Text:
    """Return that so many lines of a document make the amount shown."""
    if count == 1:
        return translatable(
            "Origin",
            "Une ligne de « {fichier} », qui est le montant affiché.",
            fichier=verbatim(budget.source.name),
        )
    return translatable(
        "Origin",
        "{nombre} lignes de « {fichier} », dont la somme est le montant affiché.",
        nombre=decimal_number(count),
        fichier=verbatim(budget.source.name),
    )
