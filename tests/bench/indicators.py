"""One indicator over all communes, against the same formula written in plain pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bench.measure import Measure, best_of
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.columns import Columns
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

if TYPE_CHECKING:
    import pandas as pd

CODE = "taux_chomage"
KEYS = ("insee_comparateur.chomeurs_15_64", "insee_comparateur.actifs_15_64")


def measures() -> list[Measure]:
    """Return the time with the columns read from the extract each time, and with them in memory."""
    with Extract.open() as extract:
        definitions = catalogue()
        indicator = definitions[CODE]
        kept = Columns(extract, definitions)
        kept.indicator(indicator, 2024)
        frames = [extract.column(key, 2021, kind=Kind.COMMUNE) for key in KEYS]

        def plain() -> pd.Series:
            first, second = frames
            both = first.merge(second, on="collectivite_id", suffixes=("_x", "_y"))
            ratio = both["value_x"].astype("float64") / both["value_y"].astype("float64")
            return ratio.replace([np.inf, -np.inf], np.nan)

        def read_and_plain() -> pd.Series:
            frames[:] = [extract.column(key, 2021, kind=Kind.COMMUNE) for key in KEYS]
            return plain()

        name = f"{len(kept.ids)} communes x one indicator"
        return [
            Measure(
                f"{name}, columns in memory",
                best_of(5, lambda: kept.indicator(indicator, 2024)),
                "plain pandas",
                best_of(5, plain),
                "under 100 ms promised",
            ),
            Measure(
                f"{name}, columns read from the extract",
                best_of(5, lambda: Columns(extract, definitions).indicator(indicator, 2024)),
                "extract.column and plain pandas",
                best_of(5, read_and_plain),
                "under 100 ms promised",
            ),
        ]
