"""What leximpact-dotations-back takes for one amendment; run by its own interpreter, prints seconds.

    python leximpact_side.py COUNTRY.npz YEAR TIMES

The country is read before the clock starts: a reform, a simulation with the data, the grants.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import time
import types
import warnings

import numpy as np

for name, value in (
    ("ORIGINS", "[x]"),
    ("DATA_DIRECTORY", "."),
    ("LOGGING_LEVEL", "CRITICAL"),
    ("YEAR_PERIOD", "2025"),
    ("NEXT_YEAR_PLF", "False"),
):
    os.environ.setdefault(name, value)
warnings.simplefilter("ignore")


def _without_its_server() -> None:
    """Import the package without its first module, which starts the web server and reads files."""
    spec = importlib.util.find_spec("leximpact_dotations_back")
    package = types.ModuleType("leximpact_dotations_back")
    package.__path__ = list(spec.submodule_search_locations)
    sys.modules["leximpact_dotations_back"] = package


def main() -> None:
    """Time the work, the best of some times."""
    _without_its_server()
    import pandas as pd
    from leximpact_dotations_back.computing.reform_baseline import reform_from_amendement
    from leximpact_dotations_back.computing.simulation_common import (
        build_france_dotations_simulation,
        calculate_dotations,
    )
    from openfisca_france_dotations_locales import CountryTaxBenefitSystem

    path, year, times = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    system = CountryTaxBenefitSystem()
    data = np.load(path, allow_pickle=True)
    frames = [
        pd.DataFrame({k.partition("/")[2]: data[k] for k in data.files if k.startswith(side)})
        for side in ("now/", "before/")
    ]
    best = float("inf")
    for rank in range(times):
        started = time.perf_counter()
        changes = {"dotation_solidarite_rurale.seuil_nombre_habitants": 9_000 + rank}
        law = reform_from_amendement(system, changes, year)
        with np.errstate(all="ignore"):
            simulation = build_france_dotations_simulation(year, law, *frames)
            calculate_dotations(simulation, frames[0], year)
        best = min(best, time.perf_counter() - started)
    print(f"SECONDS {best}")


if __name__ == "__main__":
    main()
