"""An amendment over all communes, against LexImpact's own back end, or plain OpenFisca without it.

leximpact-dotations-back needs an older numpy: it lives in build/leximpact-venv, made at the first
bench with a network (BUDGETLOCAL_LEXIMPACT_PYTHON names another interpreter that holds it).
"""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path

import numpy as np

from bench.measure import Measure, best_of
from budgetlocal.reference.extract import Extract
from budgetlocal.simulation.effect_charts import distribution_chart, group_chart, map_chart
from budgetlocal.simulation.effect_tables import commune_table, group_table, summary_table
from budgetlocal.simulation.effects import Grouping, compare
from budgetlocal.simulation.engine import is_available
from budgetlocal.simulation.nation import Run, run
from dgcl_files import YEAR, nation_of

COMMUNES = 35_000
PATH = "dotation_solidarite_rurale.seuil_nombre_habitants"
_TIMES = 5
_TOP = Path(__file__).resolve().parents[2]
_VENV = _TOP / "build" / "leximpact-venv"


def measures() -> list[Measure]:
    """Return the run after a change, and the whole answer with its tables and charts."""
    if not is_available():
        return []
    nation = nation_of(COMMUNES)
    base = run(nation)
    numbers = itertools.count(8_000)

    def changed() -> Run:
        return run(nation, ((PATH, Decimal(next(numbers))),))

    baseline, seconds = _leximpact() or ("plain OpenFisca from scratch", _plain())
    with Extract.open() as extract:

        def answered() -> None:
            effects = compare(base, changed())
            summary_table(effects)
            group_table(effects, Grouping.STRATE)
            commune_table(effects)
            group_chart(effects, Grouping.STRATE)
            distribution_chart(effects)
            map_chart(effects, extract)

        return [
            Measure(
                "effets, amendment over 35 000 communes",
                best_of(_TIMES, changed),
                baseline,
                seconds,
                "at least 0.5: it is given the values of points that we look for",
            ),
            Measure(
                "effets, the same with tables, charts and map",
                best_of(_TIMES, answered),
                "the second that is promised",
                1.0,
                "at least 1",
            ),
        ]


def _leximpact() -> tuple[str, float] | None:
    python = os.environ.get("BUDGETLOCAL_LEXIMPACT_PYTHON") or _installed()
    if not python:
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "country.npz"
        nation = nation_of(COMMUNES)
        codes = nation.now.index.to_numpy(dtype=str)
        left_out = {"nom", "departement", "densite", "chef_lieu_canton"}
        frames = (("now", nation.now), ("before", nation.before))
        columns = {
            f"{side}/{name}": frame[name].to_numpy()
            for side, frame in frames
            for name in frame.columns
            if name not in left_out
        }
        np.savez(path, **columns, **{"now/code_insee": codes, "before/code_insee": codes})
        command = [python, str(Path(__file__).with_name("leximpact_side.py")), str(path)]
        done = subprocess.run(
            [*command, str(YEAR), str(_TIMES)], capture_output=True, text=True, check=False
        )
    for line in done.stdout.splitlines():
        if line.startswith("SECONDS "):
            return "leximpact-dotations-back 8.0.0", float(line.split()[1])
    return None


def _installed() -> str:
    """Return the interpreter that holds LexImpact's back end, empty when it cannot be made."""
    python = _VENV / "bin" / "python"
    if not python.is_file():
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([sys.executable, "-m", "venv", str(_VENV)], check=False, **quiet)
        wanted = ["-m", "pip", "install", "--quiet", "leximpact-dotations-back==8.0.0"]
        done = subprocess.run([str(python), *wanted], check=False, **quiet)
        if done.returncode:
            return ""
    return str(python)


def _plain() -> float:
    """Time OpenFisca alone: the model read anew, one simulation, the grants."""
    from openfisca_france_dotations_locales import CountryTaxBenefitSystem

    from budgetlocal.simulation.engine import quiet
    from budgetlocal.simulation.nation import GRANTS, simulation_of

    nation = nation_of(COMMUNES)

    def once() -> None:
        CountryTaxBenefitSystem()
        with quiet():
            simulation = simulation_of(nation)
            for grant in GRANTS:
                simulation.calculate(grant, str(YEAR))

    return best_of(_TIMES, once)
