"""The communes of today as one frame, for samples and maps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.reference.values import Kind

if TYPE_CHECKING:
    import pandas as pd

    from budgetlocal.reference.extract import Extract

_COMMUNES = (
    "SELECT id, code, name, departement, region, epci_id, population FROM collectivite "
    "WHERE id BETWEEN ? AND ? ORDER BY id"
)
_NUMBERS = ("id", "epci_id", "population")
_TEXTS = ("code", "name", "departement", "region")


def communes_frame(extract: Extract) -> pd.DataFrame:
    """Return the communes of today in the order of their numbers.

    Columns id, epci_id, population (Int64), code, name, departement, region (text).
    """
    import pandas as pd

    numbers = extract.numbers(Kind.COMMUNE)
    connection = extract.connection()
    try:
        rows = connection.execute(_COMMUNES, (numbers.start, numbers.stop - 1)).fetchall()
    finally:
        connection.close()
    names = ["id", "code", "name", "departement", "region", "epci_id", "population"]
    frame = pd.DataFrame(rows, columns=names, dtype=object)
    return frame.astype(dict.fromkeys(_NUMBERS, "Int64") | dict.fromkeys(_TEXTS, "str"))
