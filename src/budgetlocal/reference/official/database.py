"""The reference database of the user: what official files have brought, each figure with its source."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Self

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable
from budgetlocal.reference.official import queries
from budgetlocal.reference.official.committing import remove_source
from budgetlocal.reference.official.connection import (
    connect_reader,
    connect_writer,
    only_writer,
    transaction,
)
from budgetlocal.reference.official.figures import decimal_of
from budgetlocal.reference.official.kinds import Reason, Unit
from budgetlocal.reference.official.staging import BALANCE_AMOUNTS
from budgetlocal.reference.official.values import (
    BalanceBudget,
    ColumnRead,
    Control,
    Indicator,
    Rejection,
    Source,
    Value,
)
from budgetlocal.reference.values import Absence

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd


class UserReference:
    """What official files have brought; use it in a `with`, one thread at a time.

    Figures of two sources are never mixed: every answer names the source that it was read in.
    """

    def __init__(self, folder: Path, connection: sqlite3.Connection) -> None:
        """Keep an open connection; use `open`."""
        self._folder = folder
        self._connection = connection

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Return the reference database of a folder, created empty when there is none.

        Raises:
            UserError: the file is not ours, newer than this program, or damaged.

        """
        return cls(folder, connect_reader(folder))

    def __enter__(self) -> Self:
        """Use it."""
        return self

    def __exit__(self, *_exc: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def sources(self) -> tuple[Source, ...]:
        """Return every imported file, the newest vintage of each layout first."""
        return queries.read_sources(self._connection)

    def remove(self, source_id: int) -> None:
        """Remove a source and all its figures, at once.

        Raises:
            UserError: an import is running, or no such source.

        """
        self._source(source_id)
        with only_writer(self._folder):
            writer = connect_writer(self._folder)
            try:
                with transaction(writer):
                    remove_source(writer, source_id)
                with suppress(sqlite3.OperationalError):
                    writer.execute("PRAGMA incremental_vacuum").fetchall()
            finally:
                writer.close()

    def indicators(self) -> tuple[Indicator, ...]:
        """Return the indicators of every source; the same key comes once for each source."""
        return tuple(queries.read_indicators(self._connection).values())

    def sheet(self, code: str) -> tuple[Value, ...]:
        """Return all that is known of a collectivité, by INSEE code or SIREN.

        Figures that a file gives under the code of a commune that has merged come with them, and
        keep that code. The same indicator and exercice may come from several sources: the newest
        vintage is first, and each figure names its own.
        """
        sources = {source.id: source for source in self.sources()}
        indicators = queries.read_indicators(self._connection)
        values = [
            Value(
                indicator=indicators[row[0]],
                exercice=row[1],
                number=None if row[2] is None else decimal_of((row[2], row[3])),
                absence=None if row[4] is None else Absence(row[4]),
                source=sources[row[5]],
                code=row[6],
                budget=row[7],
                budget_label=row[8],
            )
            for row in self._connection.execute(queries.VALUES_OF_CODE, (code,))
        ]
        return tuple(
            sorted(
                values,
                key=lambda v: (
                    v.indicator.key,
                    v.exercice,
                    -v.source.vintage,
                    -v.source.id,
                    v.code,
                    v.budget,
                    v.budget_label,
                ),
            )
        )

    def column(
        self, indicator: str, exercice: int, *, source_id: int | None = None
    ) -> ColumnRead | None:
        """Return one indicator of one exercice over all collectivités, None when nobody has it.

        One source only is read: the one asked for, else the newest vintage (then the last
        imported); `others` names those that were not.
        """
        sources = {source.id: source for source in self.sources()}
        found = sorted(
            (
                (number, known)
                for number, known in queries.read_indicators(self._connection).items()
                if known.key == indicator
                and exercice in known.exercices
                and source_id in {None, known.source_id}
            ),
            key=lambda pair: (-sources[pair[1].source_id].vintage, -pair[1].source_id),
        )
        if not found:
            return None
        number, chosen = found[0]
        return ColumnRead(
            indicator=chosen,
            exercice=exercice,
            source=sources[chosen.source_id],
            others=tuple(sources[known.source_id] for _, known in found[1:]),
            frame=self._column_frame(number, exercice),
        )

    def _column_frame(self, number: int, exercice: int) -> pd.DataFrame:
        import pandas as pd

        rows = [
            (
                code,
                today or "",
                budget,
                None if mantissa is None else decimal_of((mantissa, scale)),
                state or "",
            )
            for code, today, budget, mantissa, scale, state in self._connection.execute(
                queries.COLUMN, (number, exercice)
            )
        ]
        names = ["code", "code_actuel", "budget", "value", "state"]
        frame = pd.DataFrame(rows, columns=names, dtype=object)
        return frame.astype(dict.fromkeys(("code", "code_actuel", "budget", "state"), "str"))

    def number_table(self, source_id: int, exercice: int) -> pd.DataFrame:
        """Return all figures of one source and exercice, for calculations over everyone.

        One row per code of the file, sorted; `nom`, `code_actuel`, then one column per indicator, named by the
        last part of its key, in floats (NaN where the file says nothing or hides the figure). An
        amount below 90 000 milliards is exact to the cent.
        """
        import numpy as np
        import pandas as pd

        known = queries.read_indicators(self._connection)
        places = self._connection.execute(queries.TERRITORIES, (source_id,)).fetchall()
        rank_of = {number: rank for rank, (number, *_) in enumerate(places)}
        columns: dict[str, np.ndarray] = {}
        series = self._connection.execute(queries.SERIES, (source_id, exercice)).fetchall()
        for serie, indicator in series:
            column = np.full(len(places), np.nan)
            for place, mantissa, scale in self._connection.execute(queries.NUMBERS, (serie,)):
                if mantissa is not None:
                    column[rank_of[place]] = mantissa / 10**scale
            columns[known[indicator].key.rpartition(":")[2]] = column
        index = pd.Index([place[1] for place in places], name="code", dtype="str")
        named = {"nom": [place[2] for place in places], "code_actuel": [p[3] for p in places]}
        return pd.DataFrame({**named, **columns}, index=index)

    def balances(self, code: str) -> tuple[BalanceBudget, ...]:
        """Return the budgets that balances describe, by INSEE code, SIREN or SIRET."""
        return tuple(
            queries.balance_budget(row)
            for row in self._connection.execute(queries.BALANCES, (code,))
        )

    def balance_lines(self, budget: BalanceBudget) -> pd.DataFrame:
        """Return the account lines of a budget.

        Columns compte and fonction (text), then the ten amounts of the DGFiP in whole cents
        (Int64, NA where the file says nothing): bedeb, becre, obnetdeb… sd, sc.
        """
        import pandas as pd

        rows = self._connection.execute(
            f"SELECT compte, fonction, {', '.join(BALANCE_AMOUNTS)} "  # noqa: S608 - names of ours
            "FROM balance_ligne WHERE budget_id = ? ORDER BY compte, fonction",
            (budget.id,),
        ).fetchall()
        names = ["compte", "fonction", *BALANCE_AMOUNTS]
        frame = pd.DataFrame(rows, columns=names, dtype=object)
        types = dict.fromkeys(BALANCE_AMOUNTS, "Int64") | dict.fromkeys(names[:2], "str")
        return frame.astype(types)

    def rejections(self, source_id: int) -> tuple[Rejection, ...]:
        """Return the rows of a source that were not kept: the first thousand."""
        rows = self._connection.execute(
            "SELECT ligne, motif, detail FROM rejet WHERE source_id = ? ORDER BY rang",
            (source_id,),
        )
        return tuple(Rejection(line, Reason(reason), detail) for line, reason, detail in rows)

    def controls(self, source_id: int) -> tuple[Control, ...]:
        """Return the sums that prove that nothing of a source was lost."""
        rows = self._connection.execute(
            "SELECT colonne, unite, fichier, garde, rejete, illisibles FROM controle "
            "WHERE source_id = ? ORDER BY colonne",
            (source_id,),
        )
        return tuple(
            Control(column, Unit(unit), Decimal(total), Decimal(kept), Decimal(rejected), bad)
            for column, unit, total, kept, rejected, bad in rows
        )

    def _source(self, source_id: int) -> Source:
        for source in self.sources():
            if source.id == source_id:
                return source
        raise UserError(
            translatable("Official", "Cette source n'est plus dans la base de référence."),
            hint=translatable("Official", "Actualisez la liste des données."),
        )
