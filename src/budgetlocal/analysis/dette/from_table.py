"""Loans from a table file: one row each; a row that says too little is told, never completed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from budgetlocal.analysis.dette.days import add_months, due_day
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.table_cells import (
    NAMES,
    CellError,
    Cells,
    amortisation,
    cents,
    charter,
    count,
    day,
    percent,
    rhythm,
    said,
    unreadable,
    whole,
)
from budgetlocal.analysis.dette.table_checks import Seen, is_blank, is_total
from budgetlocal.analysis.dette.table_columns import REQUIRED, Champ, folded, header_row
from budgetlocal.analysis.dette.terms import (
    BaseJours,
    Contract,
    Courbe,
    Provenance,
    Taux,
    TauxFixe,
    TauxRevisable,
    Terms,
)
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.importing.grid.number_formats import number_formats
from budgetlocal.importing.grid.reading import read_table_file
from budgetlocal.importing.grid.table_file import IsCancelled, Progress, Sheet, TableFile

MOST_ROWS = 2000


@dataclass(frozen=True, slots=True)
class TableLoans:
    """The loans of a table, and the rows that give none."""

    contracts: tuple[Contract, ...]
    problems: tuple[Text, ...]
    """Place and reason of each row left out."""


def read_loans(
    path: Path, *, progress: Progress | None = None, is_cancelled: IsCancelled | None = None
) -> TableLoans:
    """Return the loans of the first sheet that has a header of loans.

    Raises:
        UserError: it is no table, or no sheet has the columns that a loan needs.
        Cancelled: the person asked to stop.

    """
    file = read_table_file(path, progress=progress, is_cancelled=is_cancelled)
    for sheet in file.sheets:
        found = header_row(sheet.rows)
        if found is not None:
            return _read_sheet(path, file, sheet, *found)
    raise _without_header(file)


def _read_sheet(
    path: Path, file: TableFile, sheet: Sheet, header: int, columns: Mapping[Champ, int]
) -> TableLoans:
    missing = [each for each in REQUIRED if each not in columns]
    if missing:
        raise _missing(file, missing)
    formats = number_formats(path, sheet.name, rows=MOST_ROWS)
    contracts: list[Contract] = []
    problems: list[Text] = []
    seen = Seen()
    body = sheet.rows[header + 1 :]
    for rank, row in enumerate(body[:MOST_ROWS], start=header + 1):
        cells = {champ: row[column] for champ, column in columns.items() if column < len(row)}
        if is_blank(cells):
            continue
        place = joined((verbatim(file.name), sheet.place(rank)), ", ")
        if is_total(cells):
            seen.take_total(cells, place)
            continue
        key = f"tableau/{file.sha256[:12]}/{sheet.first_row + rank}"
        try:
            contract = _contract(_with_signs(cells, columns, sheet, rank, formats), key, place)
            schedule(contract)
            seen.refuse_twice(cells, contract, rank + sheet.first_row)
            contracts.append(contract)
        except CellError as err:
            problems.append(joined((place, err.reason), " : "))
        except UserError as err:
            problems.append(joined((place, err.message), " : "))
    if not problems:
        problems += seen.other_total(contracts)
    if len(body) > MOST_ROWS:
        problems.append(
            translatable(
                "Dette",
                "{fichier} : les lignes après la {rang}e ne sont pas lues",
                fichier=verbatim(file.name),
                rang=MOST_ROWS,
            )
        )
    return TableLoans(tuple(contracts), tuple(problems))


def _with_signs(
    cells: Cells,
    columns: Mapping[Champ, int],
    sheet: Sheet,
    rank: int,
    formats: Mapping[tuple[int, int], str],
) -> Cells:
    """Return the cells, a number that Excel shows in percent (0,03 as 3 %) written with its sign."""
    made = dict(cells)
    for champ in (Champ.TAUX, Champ.MARGE, Champ.PLAN):
        cell = cells.get(champ)
        if not isinstance(cell, int | float):
            continue
        place = (sheet.first_row + rank, sheet.first_column + columns[champ])
        if "%" in formats.get(place, ""):
            made[champ] = f"{Decimal(str(cell)) * 100:f}%"
    return made


def _contract(cells: Cells, key: str, place: Text) -> Contract:
    step = rhythm(cells)
    debut = day(cells, Champ.DEBUT)
    first = day(cells, Champ.PREMIERE) if cells.get(Champ.PREMIERE) else add_months(debut, step)
    base_words = folded(cells.get(Champ.BASE) or "")
    base = next(
        (each for each in BaseJours if each.value.casefold() in base_words), BaseJours.TRENTE_360
    )
    if base_words and base.value.casefold() not in base_words:
        raise unreadable(Champ.BASE, cells)
    grace = [
        whole(cells, each) if cells.get(each) else 0
        for each in (Champ.DIFFERE, Champ.DIFFERE_TOTAL)
    ]
    if all(grace):
        raise CellError(
            translatable(
                "Dette",
                "un différé partiel et un différé total dans le même contrat ne sont pas lus",
            )
        )
    terms = Terms(
        taux=_rate(cells),
        echeances=count(cells, step),
        periodicite=step,
        amortissement=amortisation(cells),
        differe=sum(grace),
        base=base,
        differe_total=bool(grace[1]),
        taux_amortissement=percent(cells, Champ.PLAN) if cells.get(Champ.PLAN) else None,
    )
    name = said(cells, Champ.NOM)
    if not name:
        raise unreadable(Champ.NOM, cells)
    return Contract(
        key=key,
        name=name,
        preteur=said(cells, Champ.PRETEUR),
        capital=cents(cells),
        debut=debut,
        premiere=first,
        terms=terms,
        gissler=charter(cells),
        provenance=Provenance.TABLEAU,
        source=place,
        jour=due_day(debut, first, step, is_said=bool(cells.get(Champ.PREMIERE))),
    )


def _rate(cells: Cells) -> Taux:
    index = said(cells, Champ.INDEX)
    if index and folded(index) not in {"fixe", "taux fixe"}:
        margin = percent(cells, Champ.MARGE) if cells.get(Champ.MARGE) else Decimal(0)
        return TauxRevisable(Courbe(index, ()), margin)
    return TauxFixe(percent(cells, Champ.TAUX))


def _hint() -> Text:
    names = joined([NAMES[each] for each in (*REQUIRED, Champ.TAUX, Champ.ANNEES)], ", ")
    return translatable(
        "Dette", "Une ligne par emprunt, avec au moins les colonnes : {colonnes}.", colonnes=names
    )


def _without_header(file: TableFile) -> UserError:
    return UserError(
        translatable("Dette", "Ce tableau n'a pas les colonnes d'une liste d'emprunts."),
        where=translatable("Import", "fichier {nom}", nom=verbatim(file.name)),
        hint=_hint(),
    )


def _missing(file: TableFile, champs: list[Champ]) -> UserError:
    return UserError(
        translatable(
            "Dette",
            "Il manque à ce tableau : {colonnes}.",
            colonnes=joined([NAMES[each] for each in champs], ", "),
        ),
        where=translatable("Import", "fichier {nom}", nom=verbatim(file.name)),
        hint=_hint(),
    )
