"""Does OpenFisca-France-Dotations-Locales give the same amounts on two stacks?

    python scripts/engine_trial.py OLD_PYTHON NEW_PYTHON [--communes 35000] [--year 2025]

Each interpreter has the model installed, with its own openfisca-core and numpy. The same made-up
country (`synthetic_nation`) goes to both, every formula is computed, and the results are compared:
how many are equal, how far the others are, and by how many euros the amount of a commune differs
at most: once as the packages are (32-bit numbers, that hold seven digits), and once with 64-bit
numbers on both sides, as BudgetLocal runs the model. The outcome of 2026 is in
docs/adr/0018-moteur-openfisca.md.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

AMOUNTS = (
    "dotation_forfaitaire",
    "dsr_fraction_bourg_centre",
    "dsr_fraction_perequation",
    "dsr_fraction_cible",
    "dotation_solidarite_rurale",
    "dsu_montant",
    "dotation_communes_nouvelles",
    "dotation_globale_fonctionnement_communes",
)
LARGEST_GAP = 1.0
"""Euros, for one commune: above, the model runs in its own interpreter."""


def main() -> int:
    """Run the trial, or one side of it; return 0 when no commune differs by more than a euro."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("python", nargs="*", help="the two interpreters")
    parser.add_argument("--communes", type=int, default=35_000)
    parser.add_argument("--year", type=int, default=2025)
    parser.add_argument("--double", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--one-side", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one_side is not None:
        _one_side(given.one_side, given.communes, given.year, double=given.double)
        return 0
    if len(given.python) != 2:
        parser.error("two interpreters are wanted")
    import numpy as np

    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for double in (False, True):
            sides = [
                _run(python, Path(folder) / f"{rank}-{double}.npz", given, double=double)
                for rank, python in enumerate(given.python)
            ]
            print("64-bit numbers:" if double else "32-bit numbers:")
            worst = _compare(*(dict(np.load(path)) for path in sides))
    print(f"\nLargest difference for an amount of a commune, 64 bits: {worst:.6f} EUR")
    return 0 if worst <= LARGEST_GAP else 1


def _run(python: str, path: Path, given: argparse.Namespace, *, double: bool) -> Path:
    command = [python, __file__, "--one-side", str(path), "--communes", str(given.communes)]
    command += ["--year", str(given.year)] + (["--double"] if double else [])
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    print(done.stdout.strip())
    return path


def _one_side(path: Path, communes: int, year: int, *, double: bool) -> None:
    from importlib import metadata

    import numpy as np
    from openfisca_core.simulation_builder import SimulationBuilder
    from openfisca_france_dotations_locales import CountryTaxBenefitSystem

    from synthetic_nation import synthetic_nation

    system = CountryTaxBenefitSystem()
    if double:
        for variable in system.variables.values():
            variable.dtype = {float: np.float64, int: np.int64}.get(
                variable.value_type, variable.dtype
            )
    now, before = synthetic_nation(communes)
    started = time.perf_counter()
    builder = SimulationBuilder()
    builder.create_entities(system)
    builder.declare_person_entity("commune", np.arange(communes))
    state = builder.declare_entity("etat", ["france"])
    builder.join_with_persons(state, ["france"] * communes, [None] * communes)
    simulation = builder.build(system)
    _fill(simulation, now, before, year)
    results: dict[str, np.ndarray] = {}
    refused: dict[str, str] = {}
    for name, variable in system.variables.items():
        if not variable.formulas:
            continue
        try:
            results[name] = np.asarray(simulation.calculate(name, str(year)))
        except Exception as err:  # noqa: BLE001 - some formulas have no meaning in this year
            refused[name] = type(err).__name__
    took = time.perf_counter() - started
    np.savez(path, refused=np.array(json.dumps(refused, sort_keys=True)), **results)
    versions = ", ".join(
        f"{name} {metadata.version(name)}"
        for name in ("openfisca-core", "openfisca-france-dotations-locales", "numpy")
    )
    print(f"{versions}: {len(results)} outputs in {took:.2f} s, {len(refused)} refused {refused}")


def _fill(simulation: object, now: dict, before: dict, year: int) -> None:
    import numpy as np

    known = simulation.tax_benefit_system.variables
    for column, values in now.items():
        if column in known and column not in {"nom", "code_insee"}:
            simulation.set_input(column, str(year), values)
    for column, values in before.items():
        simulation.set_input(column, str(year - 1), values)
    law = simulation.tax_benefit_system.parameters(str(year - 1))
    count = len(now["population_dgf"])
    rural = law.dotation_solidarite_rurale
    simulation.set_input(
        "dsu_montant_metropole", str(year - 1), [law.dotation_solidarite_urbaine.montant.metropole]
    )
    simulation.set_input(
        "dsr_montant_total_fraction_bourg_centre", str(year - 1), [rural.bourg_centre.montant]
    )
    for fraction in ("perequation", "cible"):
        simulation.set_input(
            f"dsr_montant_total_fraction_{fraction}",
            str(year - 1),
            np.full(count, getattr(rural, fraction).montant),
        )


def _compare(first: dict, second: dict) -> float:
    import numpy as np

    if str(first.pop("refused")) != str(second.pop("refused")):
        print("  the two sides do not refuse the same formulas")
    equal = 0
    far: list[tuple[float, str]] = []
    worst = 0.0
    for name in sorted(first.keys() & second.keys()):
        one, other = first[name], second[name]
        if one.dtype.kind in "OSUM":
            equal += int((one == other).all())
            continue
        one, other = one.astype(float), other.astype(float)
        same = np.array_equal(one, other, equal_nan=True)
        equal += int(same)
        if not same:
            gap = float(np.nanmax(np.abs(one - other)))
            far.append((gap / max(float(np.nanmax(np.abs(one))), 1e-9), f"{name} ({gap:.6g})"))
            if name in AMOUNTS:
                worst = max(worst, gap)
    print(
        f"  {equal} outputs exactly equal, {len(far)} differ; largest first (relative, absolute):"
    )
    for relative, name in sorted(far, reverse=True)[:12]:
        print(f"    {relative:.2e}  {name}")
    for name in AMOUNTS:
        gap = np.abs(first[name].astype(float) - second[name].astype(float))
        total = float(second[name].astype(float).sum())
        print(f"    {name}: at most {gap.max():.6f} EUR a commune, total {total:,.0f} EUR")
    return worst


if __name__ == "__main__":
    sys.exit(main())
