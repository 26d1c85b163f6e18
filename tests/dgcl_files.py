"""A made-up file of the DGCL in its exact columns, from a synthetic country. Never shown as real."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd

from budgetlocal.core.text import verbatim
from budgetlocal.reference.official.importing import import_official
from budgetlocal.reference.official.layouts import layout
from budgetlocal.simulation.dgcl import mapping
from budgetlocal.simulation.engine import system
from budgetlocal.simulation.nation import GRANTS, Nation
from official_files import EveryCode, ignore, never
from synthetic_nation import synthetic_nation

YEAR = 2025
CODE = "Informations générales - Code INSEE de la commune"
NAME = "Informations générales - Nom de la commune"


@cache
def small_country(count: int = 800) -> tuple[dict, dict]:
    """Return the criteria of a year and of the year before, of a small made-up country."""
    return synthetic_nation(count, seed=8)


def nation_of(count: int = 800, year: int = YEAR) -> Nation:
    """Return a synthetic country as the simulation takes it, without any file."""
    now, before = small_country(count)
    index = pd.Index(now["code_insee"], name="code")
    frame = pd.DataFrame({k: v for k, v in now.items() if k != "code_insee"}, index=index)
    law = system(year).parameters(str(year))
    strate = law.population.groupes_demographiques.calc(frame["population_dgf"].to_numpy())
    means = law.dotation_solidarite_rurale.revenu_moyen_par_habitant_strate.calc(strate)
    frame["revenu_par_habitant_moyen_lisse"] = np.where(frame["outre_mer"], 0.0, means)
    empty = pd.DataFrame(dict.fromkeys(GRANTS, np.nan), index=index)
    past = pd.DataFrame(before, index=index)
    return Nation(year, frame, past, empty, verbatim("Pays fictif"))


def write_criteria(
    path: Path,
    columns: Mapping[str, np.ndarray],
    codes: np.ndarray,
    names: np.ndarray,
    *,
    blank: Mapping[str, int] | None = None,
) -> Path:
    """Write a file of the DGCL: `columns` by our name of a column; `blank` empties one cell each."""
    labels = {each.key: each.label for each in layout("criteres").indicators}
    emptied = dict(blank or {})
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([CODE, NAME, *(labels[key] for key in columns)])
        for rank, (code, name) in enumerate(zip(codes, names, strict=True)):
            cells = [
                "n.c" if emptied.get(key) == rank else _written(values[rank])
                for key, values in columns.items()
            ]
            writer.writerow([code, name, *cells])
    return path


def year_columns(now: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return the criteria of a year under our names of the columns of the DGCL."""
    found: dict[str, np.ndarray] = {}
    for each in mapping().now:
        if each.variable in now:
            values = now[each.variable]
            found[each.columns[0]] = values / each.factor if each.factor != 1.0 else values
    found["dsr_bourg_centre_chef_lieu_canton"] = now["chef_lieu_canton"]
    found["dsr_bourg_centre_densite"] = now["densite"]
    return found


def past_columns(before: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return what the communes had the year before under our names of the columns of the DGCL."""
    found: dict[str, np.ndarray] = {}
    for each in mapping().before:
        found[each.columns[0]] = before[each.variable]
        if each.only_if:
            found.setdefault(each.only_if[0], before[each.variable])
    found["dsu_progression"] = np.zeros(len(before["population_dgf"]))
    return found


def import_country(
    folder: Path,
    files: Path,
    *,
    count: int = 800,
    blank: Mapping[str, int] | None = None,
    last: int = YEAR,
) -> None:
    """Import the two files of a synthetic country, of a year and of the year before."""
    now, before = small_country(count)
    files.mkdir(parents=True, exist_ok=True)
    codes, names = now["code_insee"], now["nom"]
    current = year_columns(now)
    for column in ("dotation_forfaitaire", "dsr_montant"):
        current[column] = np.round(before["dotation_forfaitaire"])
    for year, columns, empty in (
        (last - 1, past_columns(before), None),
        (last, current, blank),
    ):
        path = write_criteria(files / f"criteres_{year}.csv", columns, codes, names, blank=empty)
        import_official(
            path, folder, EveryCode(), vintage=year, progress=ignore, is_cancelled=never
        )


def _written(value: object) -> str:
    if isinstance(value, (bool, np.bool_)):
        return "1" if value else "0"
    if isinstance(value, (int, np.integer)):
        return str(int(value))
    if isinstance(value, (float, np.floating)):
        return format(float(value), ".12g").replace(".", ",")
    return str(value)
