"""Every commune of today in one frame, for choosing some of them."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from budgetlocal.reference.values import KIND_CODES, Kind

if TYPE_CHECKING:
    import pandas as pd

CODE, NAME, DEPARTEMENT, REGION = "code", "name", "departement", "region"
EPCI, EPT, EPCI_TYPE, REGIME = "epci_id", "ept_id", "epci_type", "regime"

_COMMUNES = """
SELECT c.id, c.code, c.name, c.departement, c.region, c.epci_id, c.ept_id,
    coalesce(e.type, '') AS epci_type, coalesce(e.regime, '') AS regime
FROM collectivite AS c LEFT JOIN collectivite AS e ON e.id = c.epci_id
WHERE c.kind = ? AND c.is_current ORDER BY c.id
"""


def communes(connection: sqlite3.Connection) -> pd.DataFrame:
    """Return the communes of today, indexed by their number in the extract.

    Columns: `code` (INSEE), `name`, `departement`, `region`, `epci_id` and `ept_id` (Int64, NA
    without one), `epci_type` (CC, CA, CU, METRO, MET69, "" without EPCI) and `regime` (FPU, FA, "").
    """
    import pandas as pd

    cursor = connection.execute(_COMMUNES, (KIND_CODES[Kind.COMMUNE],))
    names = [column[0] for column in cursor.description]
    frame = pd.DataFrame(cursor.fetchall(), columns=names).set_index("id")
    texts = [CODE, NAME, DEPARTEMENT, REGION, EPCI_TYPE, REGIME]
    return frame.astype({**dict.fromkeys(texts, "str"), EPCI: "Int64", EPT: "Int64"})
