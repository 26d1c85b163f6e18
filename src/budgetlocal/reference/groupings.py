"""Every EPCI, EPT or département of today in one frame, and how communes have merged."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import TYPE_CHECKING

from budgetlocal.reference.communes import CODE, DEPARTEMENT, EPCI_TYPE, NAME, REGIME, REGION
from budgetlocal.reference.values import KIND_CODES, EventKind, Kind

if TYPE_CHECKING:
    import pandas as pd

_GROUPINGS = """
SELECT id, code, name, departement, region, type AS epci_type, regime
FROM collectivite WHERE kind = ? AND is_current ORDER BY id
"""
_CHANGES = (EventKind.MERGED, EventKind.ENLARGED, EventKind.SPLIT)


def groupings(connection: sqlite3.Connection, kind: Kind) -> pd.DataFrame:
    """Return the collectivités of today of a kind, indexed by their number in the extract.

    Columns, all text: `code`, `name`, `departement`, `region`, `epci_type` and `regime` ("" for
    what is no EPCI). A département has its own code as `departement`.
    """
    import pandas as pd

    cursor = connection.execute(_GROUPINGS, (KIND_CODES[kind],))
    names = [column[0] for column in cursor.description]
    frame = pd.DataFrame(cursor.fetchall(), columns=names).set_index("id")
    frame = frame.astype(dict.fromkeys([CODE, NAME, DEPARTEMENT, REGION, EPCI_TYPE, REGIME], "str"))
    if kind is Kind.DEPARTEMENT:
        frame[DEPARTEMENT] = frame[CODE]
    return frame


def former_codes(connection: sqlite3.Connection, exercice: int) -> dict[int, frozenset[str]]:
    """Return, by commune whose territory has changed since an exercice, the codes it then had.

    The empty code is among them when no sum of codes gives the territory of today: the commune
    has since lost some of it.
    """
    found: defaultdict[int, set[str]] = defaultdict(set)
    holes = ", ".join("?" * len(_CHANGES))
    sql = f"SELECT kind, code, commune_id FROM evenement WHERE year > ? AND kind IN ({holes})"  # noqa: S608 - holes only
    for kind, code, number in connection.execute(sql, (exercice, *_CHANGES)):
        found[number].add("" if kind == EventKind.SPLIT else code)
    return {number: frozenset(codes) for number, codes in found.items()}
