"""Small made-up sources: three communes of Ain, of which two merge in 2025 and one changes code."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from extract.assembly import Assembly, assemble
from extract.inputs import VERSIONS, Inputs
from extract.register import Register, read_register
from extract.specs import load_specs
from extract.tables import Table
from extract.writer import Content

ALPHA, BETA, GAMMA, DELTA, NEW_GAMMA = "01001", "01002", "01003", "01004", "01009"
SIRENS = {ALPHA: "210100010", BETA: "210100028", GAMMA: "210100036", DELTA: "210100044"}
MERGED_SIREN = "200999999"


def commune(code: str, name: str, siren: str, population: int, **more: Any) -> dict[str, Any]:
    return {
        "code": code,
        "nom": name,
        "type": "commune-actuelle",
        "siren": siren,
        "departement": "01",
        "region": "84",
        "arrondissement": "011",
        "population": population,
        "codesPostaux": ["01090"],
        **more,
    }


def part(code: str, name: str, heir: str) -> dict[str, Any]:
    return {"code": code, "nom": name, "type": "commune-deleguee", "chefLieu": heir}


def listed(year: int) -> list[dict[str, Any]]:
    """Return the communes of a year; Delta is there to stay."""
    delta = commune(DELTA, "Delta", SIRENS[DELTA], 40)
    if year < 2025:
        return [
            commune(ALPHA, "Alpha", SIRENS[ALPHA], 100),
            commune(BETA, "Bêta-sur-Ain", SIRENS[BETA], 20),
            commune(GAMMA, "Gamma", SIRENS[GAMMA], 30),
            delta,
        ]
    return [
        commune(ALPHA, "Alphabêta", MERGED_SIREN, 121, anciensCodes=[BETA]),
        part(ALPHA, "Alpha", ALPHA),
        part(BETA, "Bêta-sur-Ain", ALPHA),
        commune(NEW_GAMMA, "Gamma", SIRENS[GAMMA], 31),
        delta,
    ]


def grouping(year: int) -> dict[str, Any]:
    members = [entry for entry in listed(year) if entry["type"] == "commune-actuelle"]
    return {
        "code": "200000001",
        "nom": "CC des Lettres",
        "type": "CC",
        "modeFinancement": "FPU",
        "populationMunicipale": sum(member["population"] for member in members),
        "populationTotale": sum(member["population"] for member in members) + len(members),
        "membres": [
            {
                "code": member["code"],
                "populationMunicipale": member["population"],
                "populationTotale": member["population"] + 1,
            }
            for member in members
        ],
    }


def write_package(path: Path, year: int) -> None:
    tables = {
        "communes": listed(year),
        "epci": [grouping(year)],
        "ept": [],
        "departements": [{"code": "01", "nom": "Ain", "region": "84"}],
        "regions": [{"code": "84", "nom": "Auvergne-Rhône-Alpes"}],
    }
    with tarfile.open(path, "w:gz") as archive:
        for name, table in tables.items():
            data = json.dumps(table).encode()
            entry = tarfile.TarInfo(f"package/data/{name}.json")
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))


OLD_LISTS = {
    "appliinvest-epci-dep-2012-2017/inst/mon_app/bdd/epci_com16.csv": "siren_epci;insee\n",
    "kitcarto-2019/data/datacom.csv": '"CODGEO";"ID_1"\n',
    "openfisca-th-2017-2022/parametres_th_2020.csv": "code_insee_commune,taux_com\n",
    "identifiants-collectivites-2022/Data/identifiants_departements_2022.csv": (
        "nom,SIREN,COG,type\nAin,220100010,01,DEP\n"
    ),
    "identifiants-collectivites-2022/Data/identifiants_regions_2022.csv": (
        "nom,SIREN,COG,type\nAuvergne-Rhône-Alpes,200053767,84,REG\n"
    ),
}


@pytest.fixture(scope="session")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Inputs:
    sources, npm = tmp_path_factory.mktemp("sources"), tmp_path_factory.mktemp("npm")
    for version, year in VERSIONS.items():
        write_package(npm / f"etalab-decoupage-administratif-{version}.tgz", year)
    codes = (ALPHA, BETA, GAMMA, DELTA)
    for name, header in OLD_LISTS.items():
        path = sources / name
        path.parent.mkdir(parents=True, exist_ok=True)
        delimiter = "," if "," in header else ";"
        column = 1 if "insee" in header.split(delimiter)[1] else 0
        rows = [
            f"{'x' + delimiter if column else ''}{code}{'' if column else delimiter + '0'}"
            for code in codes
        ]
        path.write_text(header + ("" if "nom," in header else "\n".join(rows) + "\n"), "utf-8")
    return Inputs(sources, npm)


@pytest.fixture
def register(inputs: Inputs) -> Register:
    return read_register(inputs)


Build = Callable[..., Content]


@pytest.fixture
def content(inputs: Inputs, register: Register) -> Build:
    """Assemble tables into what goes into an extract; without any, into an empty one."""

    def built(*tables: Table) -> Content:
        assembly: Assembly = assemble(register, tables)
        sources = [(source, "0" * 64) for _, source in sorted(inputs.catalogue.items())]
        return Content(
            rows=register.numbered(),
            history=register.history,
            sources=sources,
            specs=load_specs(),
            assembly=assembly,
            outlines={},
        )

    return built
