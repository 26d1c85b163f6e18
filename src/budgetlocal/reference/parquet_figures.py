"""The figures of one indicator as an Arrow table, exact, without a Python object for each."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from budgetlocal.reference.series import FIRST_NUMBER, Serie, read_serie
from budgetlocal.reference.values import Absence, Unit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_PRECISION, _SCALE = 24, 6
"""Of the decimals of `valeur`."""
_ABSENCES = (None, str(Absence.SECRET), str(Absence.MISSING), None)
"""By mark of the codec, any number being 3."""
_LARGEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Owners:
    """The kind and the code of each collectivité, as Arrow arrays by number."""

    kinds: Any
    codes: Any


def figures_table(
    pa: Any,
    connection: sqlite3.Connection,
    series: tuple[Serie, ...],
    owners: Owners,
    unit: Unit,
) -> Any:
    """Return the figures of an indicator, source by source, in its unit (euros, not cents).

    Raises:
        OverflowError: a figure that 63 bits cannot hold with six decimals.

    """
    tables = [_of_serie(pa, connection, serie, owners) for serie in series]
    table = pa.concat_tables(tables).combine_chunks()
    return table.replace_schema_metadata({"unite": str(unit)})


def _of_serie(pa: Any, connection: sqlite3.Connection, serie: Serie, owners: Owners) -> Any:
    import numpy as np

    every_mark, every_figure = read_serie(connection, serie, range(len(owners.codes)))
    listed = np.flatnonzero(every_mark)
    marks, figures, count = every_mark[listed], every_figure[listed], len(listed)
    places = pa.array(listed.astype(np.int32))
    return pa.table(
        {
            "exercice": pa.array(np.full(count, serie.exercice, dtype=np.int16)),
            "nature": owners.kinds.take(places),
            "code": owners.codes.take(places),
            "collectivite_id": places,
            "valeur": _decimals(pa, figures, marks == FIRST_NUMBER, serie.decimals),
            "absence": pa.array(_ABSENCES, type=pa.string()).take(pa.array(marks)),
            "source": pa.repeat(pa.scalar(serie.source), count),
        }
    )


def _decimals(pa: Any, figures: NDArray[np.int64], known: NDArray[np.bool_], decimals: int) -> Any:
    """Return whole numbers of 10^-decimals as decimals: their 128 bits, null where unknown."""
    import numpy as np

    factor = 10 ** (_SCALE - decimals)
    if len(figures) and int(np.abs(figures).max()) > _LARGEST // factor:
        raise OverflowError(decimals)
    bits = np.empty((len(figures), 2), dtype="<i8")
    bits[:, 0] = figures * factor
    bits[:, 1] = bits[:, 0] >> 63
    validity = pa.py_buffer(np.packbits(known, bitorder="little").tobytes())
    kind = pa.decimal128(_PRECISION, _SCALE)
    return pa.Array.from_buffers(kind, len(figures), [validity, pa.py_buffer(bits.tobytes())])
