"""Do our numbers of the PLF 2026 give what leximpact-dotations-back 8.0.0 makes of that bill?

    python scripts/plf_trial.py LEXIMPACT_PYTHON [--communes 35000]

The interpreter has leximpact-dotations-back installed, in a venv of its own. The same made-up country
goes to both sides, in 64-bit numbers, with the law of 2026. Ours changes parameters alone
(`resources/simulation/projets.toml`); theirs is the whole reform, with its new formulas. What differs
is then what the page lists as not simulated: the trial runs theirs once more without the one new formula
that counts on these data, the incomes of the target fraction. The outcome of 2026 is in
docs/adr/0018-moteur-openfisca.md.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import subprocess
import sys
import tempfile
import types
import warnings
from pathlib import Path
from typing import Any

YEAR = 2026
STRUCTURAL = ("indice_synthetique_dsr_cible",)
LARGEST_GAP = 0.01
"""Euros, for one commune."""
_INDEXES = {"nom", "departement", "densite", "chef_lieu_canton"}


def main() -> int:
    """Run the trial, or their side of it; return 0 when no commune differs without reason."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("python", nargs="?", help="the interpreter of leximpact-dotations-back")
    parser.add_argument("--communes", type=int, default=35_000)
    parser.add_argument("--one-side", nargs=2, type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one_side is not None:
        _their_side(*given.one_side)
        return 0
    if given.python is None:
        parser.error("an interpreter is wanted")
    return _compare(given.python, given.communes)


def _compare(python: str, communes: int) -> int:
    import numpy as np

    top = Path(__file__).resolve().parents[1]
    sys.path[:0] = [str(top / "src"), str(top / "tests")]
    from budgetlocal.simulation.nation import GRANTS, run
    from budgetlocal.simulation.projets import projets
    from dgcl_files import nation_of

    nation = nation_of(communes, YEAR)
    bill = next(each for each in projets() if each.key == "plf_2026")
    ours = {"base": run(nation), "plf": run(nation, bill.reforme().changes)}
    with tempfile.TemporaryDirectory() as folder:
        country, results = Path(folder) / "country.npz", Path(folder) / "results.npz"
        np.savez(country, **_inputs(nation, ours["base"].simulation))
        command = [python, __file__, "--one-side", str(country), str(results)]
        subprocess.run(command, check=True)
        theirs = dict(np.load(results))
    worst = 0.0
    for ours_name, their_name in (("base", "base"), ("plf", "plf"), ("plf", "plf_parameters")):
        print(f"{their_name}:")
        for grant in GRANTS:
            mine = ours[ours_name].amounts[grant].to_numpy()
            gap = np.abs(mine - theirs[f"{their_name}/{grant}"])
            moved = int((gap > LARGEST_GAP).sum())
            total = mine.sum() - ours["base"].amounts[grant].sum()
            print(
                f"  {grant:35} {moved:6} communes differ, at most {gap.max():14.6f} EUR; "
                f"ours less the law: {total:16.2f} EUR"
            )
            if their_name != "plf":
                worst = max(worst, float(gap.max()))
    print(f"\nLargest difference without {' and '.join(STRUCTURAL)}: {worst:.9f} EUR")
    return 0 if worst <= LARGEST_GAP else 1


def _inputs(nation: Any, simulation: Any) -> dict[str, Any]:
    """Return every input of a run of ours: `year/variable`, the State's with one number."""
    import numpy as np

    found = {}
    for frame, year in ((nation.now, YEAR), (nation.before, YEAR - 1)):
        for name in frame.columns:
            if name not in _INDEXES:
                found[f"{year}/{name}"] = frame[name].to_numpy()
    for year, names in (
        (
            YEAR - 1,
            (
                "dsu_montant_metropole",
                "dsr_montant_total_fraction_bourg_centre",
                "dsr_montant_total_fraction_perequation",
                "dsr_montant_total_fraction_cible",
            ),
        ),
        (YEAR, ("montant_total_ecretement",)),
    ):
        for name in names:
            found[f"{year}/{name}"] = np.asarray(simulation.get_array(name, str(year)))
    return found


def _their_side(country: Path, results: Path) -> None:
    import numpy as np

    for name, value in (
        ("ORIGINS", "[x]"),
        ("DATA_DIRECTORY", "."),
        ("LOGGING_LEVEL", "CRITICAL"),
        ("YEAR_PERIOD", str(YEAR)),
        ("NEXT_YEAR_PLF", "False"),
    ):
        os.environ.setdefault(name, value)
    warnings.simplefilter("ignore")
    # Without its first module, which starts a web server and reads files.
    spec = importlib.util.find_spec("leximpact_dotations_back")
    package = types.ModuleType("leximpact_dotations_back")
    package.__path__ = list(spec.submodule_search_locations)
    sys.modules["leximpact_dotations_back"] = package
    from leximpact_dotations_back.computing import dotations_simulation

    del dotations_simulation
    from leximpact_dotations_back.computing.reform_plf_2026 import (
        PLF_2026_PARAMETERS,
        reform_from_plf,
    )
    from openfisca_france_dotations_locales import CountryTaxBenefitSystem

    data = dict(np.load(country))
    base = CountryTaxBenefitSystem()
    bill = reform_from_plf(base, PLF_2026_PARAMETERS, YEAR)
    part = reform_from_plf(base, PLF_2026_PARAMETERS, YEAR)
    for name in STRUCTURAL:
        part.variables[name] = base.variables[name].clone()
    found = {}
    for name, law in (("base", base), ("plf", bill), ("plf_parameters", part)):
        for grant, amounts in _amounts(law, data).items():
            found[f"{name}/{grant}"] = amounts
    np.savez(results, **found)


def _amounts(law: Any, data: dict[str, Any]) -> dict[str, Any]:
    import numpy as np
    from openfisca_core.simulation_builder import SimulationBuilder

    for variable in law.variables.values():
        variable.dtype = {float: np.float64, int: np.int64}.get(variable.value_type, variable.dtype)
    count = len(data[f"{YEAR}/population_dgf"])
    builder = SimulationBuilder()
    builder.create_entities(law)
    builder.declare_person_entity("commune", np.arange(count))
    state = builder.declare_entity("etat", ["france"])
    builder.join_with_persons(state, ["france"] * count, [None] * count)
    simulation = builder.build(law)
    grants = (
        "dotation_forfaitaire",
        "dsr_fraction_bourg_centre",
        "dsr_fraction_perequation",
        "dsr_fraction_cible",
        "dsu_montant",
        "dotation_nationale_perequation",
        "dotation_communes_nouvelles",
    )
    with np.errstate(all="ignore"):
        for key, values in data.items():
            year, _, name = key.partition("/")
            if name in law.variables and law.variables[name].value_type is not str:
                simulation.set_input(name, year, values)
        return {
            grant: np.asarray(simulation.calculate(grant, str(YEAR)), dtype=float)
            for grant in grants
        }


if __name__ == "__main__":
    sys.exit(main())
