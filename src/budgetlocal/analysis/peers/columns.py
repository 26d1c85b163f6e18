"""Every member, or every collectivité, as columns of numbers: 34,969 rows without an object each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.analysis.peers.comparison import Comparison
from budgetlocal.analysis.peers.showing import (
    CELLS,
    basis_words,
    shown,
    shown_unit,
    source_words,
    subject_words,
)
from budgetlocal.analysis.peers.universe import POPULATION, POPULATION_YEAR
from budgetlocal.core.specs import Cell, CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.communes import CODE, DEPARTEMENT, EPCI_TYPE, NAME, REGIME
from budgetlocal.reference.values import Kind, Unit

if TYPE_CHECKING:
    import pandas as pd

_STEP = Decimal("0.000001")
_NAMED = 2
"""Columns that say who it is: figures come right after them, in sight where room is short."""


@dataclass(frozen=True, slots=True, eq=False)
class ColumnData:
    """One column: its title, and a number or a text per row, NA where unknown."""

    column: Column
    values: pd.Series

    @property
    def is_text(self) -> bool:
        """Whether it holds words."""
        return self.column.kind is CellKind.TEXT

    def cells(self, places: Sequence[int]) -> list[Cell]:
        """Return the cells of some rows as tables hold them: taken together, much faster."""
        values = self.values.array.take(list(places))
        if self.is_text:
            return [verbatim(str(value)) for value in values]
        known = zip(values, values.isna().tolist(), strict=True)
        if self.column.kind in {CellKind.COUNT, CellKind.EUROS}:
            return [None if is_unknown else int(value) for value, is_unknown in known]
        numbers = [
            None if is_unknown else Decimal(repr(float(value))).quantize(_STEP)
            for value, is_unknown in known
        ]
        if self.column.kind is not CellKind.MEASURE:
            return list(numbers)
        return [None if number is None else number.normalize() for number in numbers]


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """A table by columns, in the order of the codes; a place is a rank in that order."""

    title: Text
    source: Text
    numbers: tuple[int, ...]
    """The collectivité of each row, by number."""
    focus: int | None
    """The place of the one compared, None when it is not there."""
    columns: tuple[ColumnData, ...]
    comparison: Comparison

    def cell(self, place: int, column: int) -> Cell:
        """Return a cell as tables hold them: whole cents, a Decimal, a text, None for unknown."""
        return self.columns[column].cells([place])[0]

    def order(self, column: int, *, is_rising: bool) -> tuple[int, ...]:
        """Return the places sorted by a column; what is unknown comes last either way."""
        import numpy as np

        data = self.columns[column]
        if data.is_text:
            plain = data.values.str.upper().str.normalize("NFD").str.encode("ascii", "ignore")
            ordered = np.argsort(plain.to_numpy(dtype="S"), kind="stable")
            return tuple(int(place) for place in (ordered if is_rising else ordered[::-1]))
        numbers = data.values.to_numpy(dtype=float, na_value=np.nan)
        signed = numbers if is_rising else -numbers
        return tuple(int(place) for place in np.argsort(signed, kind="stable"))

    def table(self, places: Sequence[int]) -> TableSpec:
        """Return some rows as a table to copy or to write."""
        read = zip(*(data.cells(places) for data in self.columns), strict=True)
        rows = tuple(
            Row(key=str(self.numbers[place]), level=0, cells=cells)
            for place, cells in zip(places, read, strict=True)
        )
        columns = tuple(data.column for data in self.columns)
        return TableSpec("comparaison", self.title, columns, rows, self.source)


def columns_of(comparison: Comparison, *, everyone: bool) -> Columns:
    """Return the members of the group with the collectivité, or all those of the kind."""
    frame = comparison.universe
    if not everyone:
        focus = () if comparison.request.focus is None else (comparison.request.focus,)
        wanted = frame.index.isin([*focus, *comparison.group.members])
        frame = frame[wanted]
    numbers = tuple(int(number) for number in frame.index)
    place = None
    if comparison.request.focus in numbers:
        place = numbers.index(comparison.request.focus)
    who = _EVERYONE if everyone else comparison.group.label
    known = _who(frame, comparison.request.kind)
    return Columns(
        title=translatable("Pairs", "{sujet} : {qui}", sujet=subject_words(comparison), qui=who),
        source=source_words(comparison),
        numbers=numbers,
        focus=place,
        columns=(
            *known[:_NAMED],
            *_figures(comparison, frame),
            *known[_NAMED:],
            *_epci(frame, comparison.request.kind),
        ),
        comparison=comparison,
    )


def _who(frame: pd.DataFrame, kind: Kind) -> tuple[ColumnData, ...]:
    found = [("code", _CODE, CODE, CellKind.TEXT), ("nom", _NAME, NAME, CellKind.TEXT)]
    if kind is not Kind.DEPARTEMENT:
        found.append(("departement", _DEPARTEMENT, DEPARTEMENT, CellKind.TEXT))
    found.append(("population", _POPULATION, POPULATION, CellKind.COUNT))
    return tuple(
        ColumnData(Column(key, title, cell), frame[name]) for key, title, name, cell in found
    )


def _epci(frame: pd.DataFrame, kind: Kind) -> tuple[ColumnData, ...]:
    """Return the nature and the regime of the EPCI, its own or that of a commune."""
    if kind is Kind.DEPARTEMENT:
        return ()
    found = (("nature", _NATURE, EPCI_TYPE), ("regime", _REGIME, REGIME))
    return tuple(
        ColumnData(Column(key, title, CellKind.TEXT), frame[name]) for key, title, name in found
    )


def _figures(comparison: Comparison, frame: pd.DataFrame) -> tuple[ColumnData, ...]:
    figures, measure = comparison.figures, comparison.measure
    kind = CELLS[shown_unit(figures)]
    found = []
    values = figures.values.reindex(frame.index)
    median = comparison.spread.median
    if measure.unit is Unit.EUROS_PER_YEAR:
        values = values * 100
    title = translatable(
        "Pairs",
        "Valeur ({vue})",
        vue=basis_words(measure, comparison.request.basis),
    )
    found.append(ColumnData(Column("valeur", title, kind, measure.definition), values))
    if median is not None:
        middle = shown(figures, median)
        gap = values.astype("Float64") - float(middle or 0)
        if kind in {CellKind.EUROS, CellKind.COUNT}:
            gap = gap.round()
        title = translatable("Pairs", "Écart à la médiane du groupe")
        help_text = translatable("Pairs", "La valeur moins la médiane des membres du groupe.")
        found.append(ColumnData(Column("ecart", title, kind, help_text), gap))
    if measure.unit is Unit.EUROS and kind is not CellKind.EUROS:
        title = translatable("Pairs", "Montant (€)")
        amounts = figures.amounts.reindex(frame.index)
        column = Column("montant", title, CellKind.EUROS, measure.definition)
        found.append(ColumnData(column, amounts))
    return tuple(found)


_EVERYONE = translatable("Pairs", "toutes les collectivités de cette nature")
_CODE = translatable("Pairs", "Code")
_NAME = translatable("Pairs", "Nom")
_DEPARTEMENT = translatable("Pairs", "Dép.")
_NATURE = translatable("Pairs", "EPCI")
_REGIME = translatable("Pairs", "Régime fiscal")
_POPULATION = translatable("Pairs", "Population {annee}", annee=POPULATION_YEAR)
