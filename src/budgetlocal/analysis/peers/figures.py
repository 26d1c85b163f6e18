"""The one door to figures: any measure, any exercice, whatever file it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.analysis.open_data.official import Imported, read_imported
from budgetlocal.analysis.open_data.words import joined
from budgetlocal.analysis.peers.measures import Basis, Measure, Origin, measures
from budgetlocal.analysis.peers.statistics import per_head
from budgetlocal.analysis.peers.universe import column, inhabitants, universe
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.communes import CODE
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official.database import UserReference
from budgetlocal.reference.official.kinds import Unit as OfficialUnit
from budgetlocal.reference.official.values import ColumnRead
from budgetlocal.reference.series import FIRST_NUMBER, read_serie
from budgetlocal.reference.values import Kind, Source, Unit

if TYPE_CHECKING:
    import pandas as pd

_PERCENT = 100
_CENTS_OF = {OfficialUnit.EUROS: 100, OfficialUnit.KILOEUROS: 100_000}


@dataclass(frozen=True, slots=True)
class Library:
    """The extract and what the person imported beside it; hashable, for what is kept in memory."""

    extract: Extract
    official: Path | None = None
    """The folder of the imported files, None for none."""
    stamp: int = 0
    """Changes when something is imported or removed, so that nothing old is given."""

    def imported(self) -> Imported:
        """Return what was imported."""
        return _imported(self)

    def measures(self, kind: Kind) -> tuple[Measure, ...]:
        """Return what can be compared for a kind."""
        return _measures(self, kind)

    def measure(self, key: str, kind: Kind) -> Measure:
        """Return a measure by its key.

        Raises:
            KeyError: no such measure for the kind.

        """
        for entry in _measures(self, kind):
            if entry.key == key:
                return entry
        raise KeyError(key)


@lru_cache(maxsize=4)
def _imported(library: Library) -> Imported:
    return read_imported(library.official) if library.official else Imported()


@lru_cache(maxsize=8)
def _measures(library: Library, kind: Kind) -> tuple[Measure, ...]:
    return measures(library.extract, library.imported(), kind)


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """One measure of one exercice for all those of a kind, as it is looked at."""

    measure: Measure
    exercice: int
    basis: Basis
    values: pd.Series
    """By number: Int64 cents for amounts, Float64 euros per head, Float64 fractions for shares
    and rates (0.3682 for 36,82 %), Int64 or Float64 for the rest; NA is unknown."""
    amounts: pd.Series
    """By number: what the source gives, Int64 cents for amounts."""
    weights: pd.Series | None
    """By number: what a weighted mean divides by (inhabitants, or the whole of a share)."""
    population_year: int | None
    """The year of the inhabitants that euros are divided by, None when they are not."""
    source: Text
    own: Text | None = None
    """Whose figures come from the budgets of the workspace, None for nobody's."""


def read_figures(
    library: Library, measure: Measure, exercice: int, basis: Basis, kind: Kind
) -> Figures:
    """Return the figures of a measure, over all those of a kind.

    A share is of the same source kind, perimeter and exercice. Euros per head are unknown when no
    population is near enough (`universe.FARTHEST_POPULATION`).

    Raises:
        UserError: the database of imported files is damaged.
        KeyError: the measure has no whole to be a share of.

    """
    amounts, source = _amounts(library, measure, exercice, kind)
    if measure.unit is Unit.PERCENT:
        values = amounts.astype("Float64") / _PERCENT
        return Figures(measure, exercice, basis, values, amounts, None, None, source)
    if basis is Basis.PER_HEAD and measure.unit is Unit.EUROS:
        people, year = inhabitants(library.extract, kind, exercice)
        values = per_head(amounts, people)
        return Figures(measure, exercice, basis, values, amounts, people, year, source)
    if basis is Basis.SHARE:
        whole, _ = _amounts(library, library.measure(measure.whole, kind), exercice, kind)
        whole = whole.reindex(amounts.index)
        values = amounts.astype("Float64") / whole.where(whole > 0).astype("Float64")
        return Figures(measure, exercice, basis, values, amounts, whole, None, source)
    return Figures(measure, exercice, basis, amounts, amounts, None, None, source)


def _amounts(
    library: Library, measure: Measure, exercice: int, kind: Kind
) -> tuple[pd.Series, Text]:
    if measure.origin is Origin.EXTRACT:
        values = column(library.extract, measure.key, exercice, kind)
        return values, _extract_source(library.extract, measure.key, exercice)
    return _official(library, measure.key, exercice, kind)


def source_of(library: Library, figures: Figures, kind: Kind, numbers: Sequence[int]) -> Text:
    """Return the sources, with their vintage, that the figures of some of them were read in.

    All those of the column when none of them has a figure.
    """
    measure = figures.measure
    if measure.origin is not Origin.EXTRACT:
        return figures.source
    ranks = _ranks(library.extract, measure.key, figures.exercice, kind)
    used = set(ranks.reindex(list(numbers)).dropna().astype(int).tolist())
    return _extract_source(library.extract, measure.key, figures.exercice, frozenset(used))


@lru_cache(maxsize=64)
def _ranks(extract: Extract, key: str, exercice: int, kind: Kind) -> pd.Series:
    """Return which series of a column each figure is read in: the first one that knows it."""
    import numpy as np
    import pandas as pd

    series = [each for each in extract.series_of(key) if each.exercice == exercice]
    index = universe(extract, kind).index
    numbers = range(int(index.min()), int(index.max()) + 1)
    ranks = np.full(len(numbers), np.nan)
    with closing(extract.connection()) as connection:
        for rank, each in enumerate(series):
            marks, _ = read_serie(connection, each, numbers)
            ranks[(marks >= FIRST_NUMBER) & np.isnan(ranks)] = rank
    return pd.Series(ranks, index=pd.Index(numbers))


@lru_cache(maxsize=256)
def _extract_source(
    extract: Extract, key: str, exercice: int, ranks: frozenset[int] = frozenset()
) -> Text:
    """Return the sources of a column, or some of them by rank, each with its vintage."""
    sources = {source.key: source for source in extract.indicator(key).sources}
    series = [serie for serie in extract.series_of(key) if serie.exercice == exercice]
    kept = [serie for rank, serie in enumerate(series) if not ranks or rank in ranks]
    return joined(tuple(_described(sources[serie.source]) for serie in kept))


def _described(source: Source) -> Text:
    if str(source.title).startswith(source.producer):
        return translatable(
            "Pairs",
            "{titre} (millésime {millesime})",
            titre=source.title,
            millesime=verbatim(source.vintage),
        )
    return translatable(
        "Pairs",
        "{producteur}, {titre} (millésime {millesime})",
        producteur=verbatim(source.producer),
        titre=source.title,
        millesime=verbatim(source.vintage),
    )


@lru_cache(maxsize=16)
def _official(library: Library, key: str, exercice: int, kind: Kind) -> tuple[pd.Series, Text]:
    """Return a column of an imported file, on the territories of today."""
    import pandas as pd

    if library.official is None:
        raise KeyError(key)
    with UserReference.open(library.official) as reference:
        read = reference.column(key, exercice)
    if read is None:
        return pd.Series(dtype="Int64"), verbatim("")
    source = translatable(
        "Pairs",
        "{producteur}, {titre} (millésime {millesime}, fichier importé {fichier})",
        producteur=verbatim(read.source.producer),
        titre=verbatim(read.source.title),
        millesime=read.source.vintage,
        fichier=verbatim(read.source.file_name),
    )
    return _on_today(library.extract, read, kind), source


def _on_today(extract: Extract, read: ColumnRead, kind: Kind) -> pd.Series:
    """Return one number for each territory of today: the sum of what the file gives on it.

    Several budgets of one collectivité add up, as do the former communes of one of today; the sum
    is unknown when one of them is unknown or not in the file.
    """
    import pandas as pd

    known = universe(extract, kind)[CODE]
    numbers: dict[str, int] = dict(zip(known.tolist(), known.index.tolist(), strict=True))
    changed = extract.former_codes(read.exercice) if kind is Kind.COMMUNE else {}
    sums: dict[int, Decimal | None] = {}
    seen: dict[int, set[str]] = {}
    columns = (read.frame[name] for name in ("code", "code_actuel", "value"))
    for code, today, value in zip(*columns, strict=True):
        number = numbers.get(today or code)
        if number is None:
            continue
        seen.setdefault(number, set()).add(code)
        before = sums.get(number, Decimal(0))
        sums[number] = None if before is None or value is None else before + value
    for number, codes in changed.items():
        if number in sums and not codes <= seen[number]:
            sums[number] = None
    unit = read.indicator.unit
    if unit in _CENTS_OF:
        return pd.Series(
            {key: _cents(value, _CENTS_OF[unit]) for key, value in sums.items()}, dtype="Int64"
        )
    floats = {key: None if value is None else float(value) for key, value in sums.items()}
    return pd.Series(floats, dtype="Float64")


def _cents(value: Decimal | None, factor: int) -> int | None:
    if value is None:
        return None
    return int((value * factor).to_integral_value(rounding=ROUND_HALF_UP))
