"""Loans from a table file: one row each; a row that says too little is told, never completed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.table_columns import REQUIRED, Champ, folded, header_row
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    BaseJours,
    Contract,
    Courbe,
    Periodicite,
    Provenance,
    Taux,
    TauxFixe,
    TauxRevisable,
    Terms,
)
from budgetlocal.core.errors import UserError
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.importing.grid.reading import read_table_file
from budgetlocal.importing.grid.table_file import IsCancelled, Progress, Sheet, TableFile

_PERIODS = {
    "mensuel": Periodicite.MENSUELLE,
    "bimest": Periodicite.BIMESTRIELLE,
    "trimest": Periodicite.TRIMESTRIELLE,
    "semest": Periodicite.SEMESTRIELLE,
    "annuel": Periodicite.ANNUELLE,
}
_PROFILES = {
    "capital constant": Amortissement.CAPITAL_CONSTANT,
    "amortissement constant": Amortissement.CAPITAL_CONSTANT,
    "lineaire": Amortissement.CAPITAL_CONSTANT,
    "in fine": Amortissement.IN_FINE,
    "echeance": Amortissement.ECHEANCE_CONSTANTE,
    "annuite": Amortissement.ECHEANCE_CONSTANTE,
    "progressif": Amortissement.ECHEANCE_CONSTANTE,
}
_MONTHS = 12
_LONGEST = 200
_LOWEST_PERCENT = Decimal("0.2")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_SPACES = re.compile(r"[\s\u00a0\u202f]")
MOST_ROWS = 2000
_Found = TypeVar("_Found", Periodicite, Amortissement)


@dataclass(frozen=True, slots=True)
class TableLoans:
    """The loans of a table, and the rows that give none."""

    contracts: tuple[Contract, ...]
    problems: tuple[Text, ...]
    """Place and reason of each row left out."""


class _CellError(ValueError):
    """A cell that cannot be read, with the reason."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason


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
            return _read_sheet(file, sheet, *found)
    raise _without_header(file)


def _read_sheet(
    file: TableFile, sheet: Sheet, header: int, columns: Mapping[Champ, int]
) -> TableLoans:
    missing = [each for each in REQUIRED if each not in columns]
    if missing:
        raise _missing(file, missing)
    contracts: list[Contract] = []
    problems: list[Text] = []
    for rank, row in enumerate(sheet.rows[header + 1 : header + 1 + MOST_ROWS], start=header + 1):
        cells = {champ: row[column] for champ, column in columns.items() if column < len(row)}
        if cells.get(Champ.NOM) in {None, ""} or folded(cells[Champ.NOM]).startswith("total"):
            continue
        place = joined((verbatim(file.name), sheet.place(rank)), ", ")
        key = f"tableau/{file.sha256[:12]}/{sheet.first_row + rank}"
        try:
            contract = _contract(cells, key, place)
            schedule(contract)
            contracts.append(contract)
        except _CellError as err:
            problems.append(joined((place, err.reason), " : "))
        except UserError as err:
            problems.append(joined((place, err.message), " : "))
    return TableLoans(tuple(contracts), tuple(problems))


def _contract(cells: Mapping[Champ, object], key: str, place: Text) -> Contract:
    step = _word(cells, Champ.PERIODICITE, _PERIODS)
    debut = _date(cells, Champ.DEBUT)
    first = _date(cells, Champ.PREMIERE) if cells.get(Champ.PREMIERE) else add_months(debut, step)
    base_words = folded(cells.get(Champ.BASE) or "")
    base = next(
        (each for each in BaseJours if each.value.casefold() in base_words), BaseJours.TRENTE_360
    )
    if base_words and base.value.casefold() not in base_words:
        raise _unreadable(Champ.BASE, cells)
    grace = [
        _whole(cells, each) if cells.get(each) else 0
        for each in (Champ.DIFFERE, Champ.DIFFERE_TOTAL)
    ]
    if all(grace):
        raise _CellError(
            translatable(
                "Dette",
                "un différé partiel et un différé total dans le même contrat ne sont pas lus",
            )
        )
    terms = Terms(
        taux=_rate(cells),
        echeances=_count(cells, step),
        periodicite=step,
        amortissement=_word(cells, Champ.AMORTISSEMENT, _PROFILES),
        differe=sum(grace),
        base=base,
        differe_total=bool(grace[1]),
    )
    return Contract(
        key=key,
        name=_said(cells, Champ.NOM),
        preteur=_said(cells, Champ.PRETEUR),
        capital=_cents(cells),
        debut=debut,
        premiere=first,
        terms=terms,
        gissler=_said(cells, Champ.CHARTE),
        provenance=Provenance.TABLEAU,
        source=place,
    )


def _rate(cells: Mapping[Champ, object]) -> Taux:
    index = _said(cells, Champ.INDEX)
    if index and folded(index) not in {"fixe", "taux fixe"}:
        margin = _percent(cells, Champ.MARGE) if cells.get(Champ.MARGE) else Decimal(0)
        return TauxRevisable(Courbe(index, ()), margin)
    return TauxFixe(_percent(cells, Champ.TAUX))


def _percent(cells: Mapping[Champ, object], champ: Champ) -> Decimal:
    """Return a rate as a ratio: 3,15, "3,15 %", or a cell of Excel in percent (0,0315).

    A bare number under 0,2 may be either, and is refused.
    """
    cell = cells.get(champ)
    text = _SPACES.sub("", str(cell))
    has_sign = text.endswith("%")
    number = _decimal(text.removesuffix("%"), champ, cells)
    if has_sign or number == 0 or abs(number) >= _LOWEST_PERCENT:
        return number / 100
    raise _CellError(
        translatable(
            "Dette",
            "le taux « {valeur} » peut se lire de deux façons : écrivez-le en pour cent, avec le signe %",
            valeur=text[:_LONGEST],
        )
    )


def _cents(cells: Mapping[Champ, object]) -> Cents:
    text = _SPACES.sub("", str(cells.get(Champ.CAPITAL))).removesuffix("€")
    number = _decimal(text, Champ.CAPITAL, cells) * 100
    whole = number.quantize(Decimal(1))
    if abs(number - whole) > Decimal("0.001"):
        raise _unreadable(Champ.CAPITAL, cells)
    return int(whole)


def _count(cells: Mapping[Champ, object], step: Periodicite) -> int:
    if cells.get(Champ.ECHEANCES):
        return _whole(cells, Champ.ECHEANCES)
    text = folded(cells.get(Champ.ANNEES) or "").removesuffix("ans").removesuffix("an").strip()
    count = _decimal(text, Champ.ANNEES, cells) * _MONTHS / int(step)
    if count != int(count):
        raise _unreadable(Champ.ANNEES, cells)
    return int(count)


def _whole(cells: Mapping[Champ, object], champ: Champ) -> int:
    number = _decimal(str(cells.get(champ)), champ, cells)
    if number != int(number):
        raise _unreadable(champ, cells)
    return int(number)


def _decimal(text: str, champ: Champ, cells: Mapping[Champ, object]) -> Decimal:
    bare = _SPACES.sub("", text)
    if not _NUMBER.fullmatch(bare):
        raise _unreadable(champ, cells)
    return Decimal(bare.replace(",", "."))


def _date(cells: Mapping[Champ, object], champ: Champ) -> date:
    cell = cells.get(champ)
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = str(cell).strip()
    try:
        parts = text.split("/")
        if len(parts) == 3:  # noqa: PLR2004 - day, month, year
            return date(int(parts[2]), int(parts[1]), int(parts[0]))
        return date.fromisoformat(text)
    except ValueError as err:
        raise _unreadable(champ, cells) from err


def _word(cells: Mapping[Champ, object], champ: Champ, words: Mapping[str, _Found]) -> _Found:
    said = folded(cells.get(champ) or "")
    found = next((value for word, value in words.items() if word in said), None)
    if found is None:
        raise _unreadable(champ, cells)
    return found


def _said(cells: Mapping[Champ, object], champ: Champ) -> str:
    cell = cells.get(champ)
    return " ".join(str(cell).split())[:_LONGEST] if cell is not None else ""


def _unreadable(champ: Champ, cells: Mapping[Champ, object]) -> _CellError:
    cell = cells.get(champ)
    if cell is None or not str(cell).strip():
        return _CellError(
            translatable("Dette", "la colonne « {champ} » est vide", champ=_NAMES[champ])
        )
    return _CellError(
        translatable(
            "Dette",
            "la colonne « {champ} » contient « {valeur} », qui ne peut pas être lu",
            champ=_NAMES[champ],
            valeur=verbatim(str(cell)[:_LONGEST]),
        )
    )


_NAMES = {
    Champ.NOM: translatable("Dette", "Emprunt"),
    Champ.PRETEUR: translatable("Dette", "Prêteur"),
    Champ.CAPITAL: translatable("Dette", "Capital"),
    Champ.TAUX: translatable("Dette", "Taux"),
    Champ.INDEX: translatable("Dette", "Index"),
    Champ.MARGE: translatable("Dette", "Marge"),
    Champ.DEBUT: translatable("Dette", "Date de versement"),
    Champ.PREMIERE: translatable("Dette", "Première échéance"),
    Champ.ECHEANCES: translatable("Dette", "Nombre d'échéances"),
    Champ.ANNEES: translatable("Dette", "Durée (années)"),
    Champ.PERIODICITE: translatable("Dette", "Périodicité"),
    Champ.AMORTISSEMENT: translatable("Dette", "Amortissement"),
    Champ.DIFFERE: translatable("Dette", "Différé (échéances)"),
    Champ.DIFFERE_TOTAL: translatable("Dette", "Différé total (échéances)"),
    Champ.BASE: translatable("Dette", "Base de jours"),
    Champ.CHARTE: translatable("Dette", "Charte"),
}


def _hint() -> Text:
    names = joined([_NAMES[each] for each in (*REQUIRED, Champ.TAUX, Champ.ANNEES)], ", ")
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
            colonnes=joined([_NAMES[each] for each in champs], ", "),
        ),
        where=translatable("Import", "fichier {nom}", nom=verbatim(file.name)),
        hint=_hint(),
    )
