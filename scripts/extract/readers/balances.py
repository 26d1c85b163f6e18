"""Accounts drawn by others from the accounting balances of the DGFiP."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from budgetlocal.reference.names import plain_words
from budgetlocal.reference.values import Kind
from extract.figures import entry, from_float
from extract.inputs import Inputs
from extract.register import insee_code
from extract.specs import columns
from extract.tables import ColumnKey, Table

_KILOEUROS_TO_CENTS = 5
"""The amounts are thousands of euros with five decimals: hundred-thousandths are cents."""
_FOLDER = "appliinvest-epci-dep-2012-2017"
_SUFFIX = re.compile(r"(.+)-(\d[0-9ab]\d{3})", re.IGNORECASE)
_OTHER_SIRENS = {
    "227500055": "75",
    "229720016": "972",
    "229730015": "973",
    "200055507": "972",
    "200052678": "973",
    "200046977": "69M",
}
"""Collectivités of the years 2012 to 2017 that the list of 2022 no longer has."""
_UNNAMED_FUNCTION = "f9_action_eco"


def read(inputs: Inputs) -> Iterator[Table]:
    """Yield EPCI 2014-2017, départements 2012-2017, functions and capital expenditure 2024."""
    yield _epci(inputs)
    yield _departements(inputs)
    yield _functions(inputs)
    yield _capital(inputs)


def _frame(inputs: Inputs, name: str) -> list[dict[str, object]]:
    import pyreadr

    (frame,) = pyreadr.read_r(str(inputs.path(f"{_FOLDER}/data/{name}.rda"))).values()
    records: list[dict[str, object]] = frame.to_dict("records")
    return records


def _epci(inputs: Inputs) -> Table:
    table = Table("dgfip_epci_2014_2017", Kind.EPCI, 2017)
    named = {
        row["siren_epci"]: row["nom_complet"]
        for row in inputs.rows(
            f"{_FOLDER}/inst/mon_app/bdd/popepci2016.csv", delimiter=";", encoding="latin-1"
        )
    }
    for row in _frame(inputs, "base_invest_gfp"):
        siren = str(int(float(str(row["siren_epci"]))))
        table.names[siren] = named.get(siren) or str(row["LBUDG"])
        _put(table, "dgfip_epci", siren, row)
    return table


def _departements(inputs: Inputs) -> Table:
    sirens = {
        row["SIREN"]: row["COG"]
        for row in inputs.rows(
            "identifiants-collectivites-2022/Data/identifiants_departements_2022.csv"
        )
    }
    sirens |= _OTHER_SIRENS
    table = Table("dgfip_dep_2012_2017", Kind.DEPARTEMENT, 2017)
    for row in _frame(inputs, "base_invest_dep"):
        siren = str(row["SIREN"])
        _put(table, "dgfip_dep", sirens.get(siren, siren), row)
    return table


def _put(table: Table, prefix: str, code: str, row: dict[str, object]) -> None:
    exercice = int(float(str(row["annee"])))
    for spec in (*columns(f"{prefix}.bp").values(), *columns(f"{prefix}.ba").values()):
        cents = from_float(float(str(row[spec.column])), _KILOEUROS_TO_CENTS)
        table.put(ColumnKey(spec.key, exercice, 2), code, cents)


def _functions(inputs: Inputs) -> Table:
    data = inputs.json("nuttux-2024/fonctionnelle-by-insee.json")
    specs = columns("dgfip_fonction")
    table = Table("dgfip_fonctions_2024", Kind.COMMUNE, 2024)
    empty = 0
    for code, commune in data["by_insee"].items():
        insee = insee_code(code)
        amounts = {name: function["montant"] for name, function in commune["fonctions"].items()}
        empty += amounts.pop(_UNNAMED_FUNCTION) == 0
        amounts["total"] = commune["total"]
        for name, amount in amounts.items():
            table.put(ColumnKey(specs[name].key, data["year"], 0), insee, entry(str(amount), 0))
    table.notes.append(f"fonction 9 nulle dans {empty} communes sur {len(data['by_insee'])}")
    return table


def _capital(inputs: Inputs) -> Table:
    """Match the short names of the source to the communes of its year, never by guess."""
    name = "nuttux-2024/website/src/data/communes-investissements-manifest.json"
    slugs = _slugs(inputs)
    table = Table("dgfip_investissement_2024", Kind.COMMUNE, 2024)
    for slug, figure in inputs.json(name)["communes"].items():
        code = _code_of(slug, slugs)
        column = ColumnKey("dgfip_invest.depenses", figure["year"], 0)
        table.put(column, code or slug, entry(str(figure["depenses"]), 0))
    return table


def _slugs(inputs: Inputs) -> dict[str, set[str]]:
    found = defaultdict(set)
    for commune in inputs.package("4.0.0", "communes"):
        if commune["type"] == "commune-actuelle" and commune.get("zone") != "com":
            for spelling in (commune["nom"], re.sub("[œŒæÆ]", "", commune["nom"])):
                found["-".join(plain_words(spelling))].add(commune["code"])
    return found


def _code_of(slug: str, slugs: dict[str, set[str]]) -> str | None:
    """Return the one commune of a short name; the code that ends some of them decides."""
    suffixed = _SUFFIX.fullmatch(slug)
    if suffixed and suffixed[2].upper() in slugs.get(suffixed[1], ()):
        return suffixed[2].upper()
    codes = slugs.get(slug, set())
    return next(iter(codes)) if len(codes) == 1 else None
