"""Grants and tax rates of communes (DGCL, DGFiP)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from budgetlocal.reference.codec import Entry
from budgetlocal.reference.names import search_name
from budgetlocal.reference.values import Absence, Kind
from extract.figures import cents, entry
from extract.inputs import Inputs
from extract.register import insee_code
from extract.specs import columns
from extract.tables import ColumnKey, Table

_RATES = {"taux_com": 5, "taux_epci": 3}
"""Decimals of a rate in percent; communes that align their rates after a merger have five."""
_SHOWN = 20
"""Names of a long list that the report gives."""
_PERCENT = 2
"""Decimals more, as the source writes shares of one."""
_VALUES = ("valeur_locative_moyenne_com", "valeur_locative_moyenne_epci")
_LEFT_OUT = {(2021, "valeur_locative_moyenne_epci")}
"""Zero for 34 900 communes of 34 969 in the source, which cannot be."""
_TH = "openfisca-th-2017-2022/parametres_th_{}.csv"


def read(inputs: Inputs) -> Iterator[Table]:
    """Yield the equalisation grants, the guarantees, the housing tax and the rates of 2025."""
    yield _equalisation(inputs)
    yield from _guarantees(inputs)
    for year in range(2017, 2023):
        yield _housing_tax(inputs, year)
    yield _housing_bases(inputs)
    yield _rates_2025(inputs)


def _equalisation(inputs: Inputs) -> Table:
    table = Table("dgcl_perequation_2017", Kind.COMMUNE, 2017)
    name = "dotations-perequation-communes-2017/dotations_par_commune.csv"
    specs = columns("dgcl_2017")
    seen: set[str] = set()
    repeated = 0
    for row in inputs.rows(name):
        code = insee_code(row["code collectivite"])
        table.names[code] = row["LIBGEO"]
        for column, spec in specs.items():
            key = ColumnKey(spec.key, 2017, 2)
            table.put_unless_contradicted(key, code, cents(row[column]))
        repeated += code in seen
        seen.add(code)
    table.notes.append(f"{repeated} lignes répétées, comptées une fois")
    return table


def _guarantees(inputs: Inputs) -> Iterator[Table]:
    table = Table("dgcl_garanties", Kind.COMMUNE, 2022)
    for row in inputs.rows("garanties-dsu-dsr/data/garanties_dsu.csv"):
        code = insee_code(row["Informations générales - Code INSEE de la commune"])
        for year in range(2019, 2023):
            table.put(ColumnKey("dgcl_garantie.dsu", year, 0), code, entry(row[str(year)], 0))
    yield table
    specs = columns("dgcl_garantie")
    for year in (2019, 2020):
        table = Table("dgcl_garanties", Kind.COMMUNE, year)
        for row in inputs.rows(f"garanties-dsu-dsr/data/garanties_cn_dsr_{year}.csv"):
            code = insee_code(row["Informations générales - Code INSEE de la commune"])
            for column, spec in specs.items():
                if column in row:
                    table.put(ColumnKey(spec.key, year, 0), code, entry(row[column], 0))
        yield table


def _housing_tax(inputs: Inputs, year: int) -> Table:
    """Return rates and rental values; a mean rental value of zero says that there is none."""
    specs = columns("rei_th")
    table = Table("rei_th_2017_2022", Kind.COMMUNE, year)
    for row in inputs.rows(_TH.format(year)):
        code = insee_code(row["code_insee_commune"])
        for column, decimals in _RATES.items():
            figure = entry(row[column], decimals + _PERCENT)
            table.put(ColumnKey(specs[column].key, year, decimals), code, figure)
        for column in _VALUES:
            if (year, column) not in _LEFT_OUT:
                value = entry(row[column], 0) or Absence.MISSING
                table.put(ColumnKey(specs[column].key, year, 0), code, value)
    return table


def _housing_bases(inputs: Inputs) -> Table:
    """Match the bases of 2017 by name, département and rate: the codes of the file have slipped.

    The column of codes was sorted apart from the names: the row of Francheleins (01165) has the
    code of Ambérieu-en-Bugey (01004). Names and figures of a row do go together, which the rates
    and rental values of the other file of 2017 prove.
    """
    proof = _proof(inputs)
    names = _names_2017(inputs)
    table = Table("rei_th_bases_2017", Kind.COMMUNE, 2017)
    shifted, unproved = 0, list[str]()
    for row in inputs.rows("rei-th-2017/data/REI_TH.csv", delimiter=";"):
        departement = insee_code(row["IDCOM"])[:2]
        signature = (entry(row["H12"], 5), entry(row["H32"], 5), entry(row["J21"], 0))
        code = _named(
            names[departement, search_name(row["LIBCOM"].replace("/", " SUR "))], signature, proof
        )
        if code is None:
            unproved.append(f"{row['LIBCOM']} ({departement})")
            continue
        shifted += code != insee_code(row["IDCOM"])
        table.put(ColumnKey("rei_th.base_nette", 2017, 0), code, entry(row["J11"], 0))
    table.notes.append(f"{shifted} lignes rapprochées d'une autre commune que celle de leur code")
    table.notes.append(
        f"{len(unproved)} lignes écartées (nom inconnu, ou taux différents de l'autre fichier) :"
        f" {', '.join(unproved[:_SHOWN])}…"
    )
    return table


_Signature = tuple[Entry, Entry, Entry]


def _proof(inputs: Inputs) -> dict[str, _Signature]:
    return {
        insee_code(row["code_insee_commune"]): (
            entry(row["taux_com"], 5 + _PERCENT),
            entry(row["taux_epci"], 5 + _PERCENT),
            entry(row["valeur_locative_moyenne_com"], 0),
        )
        for row in inputs.rows(_TH.format(2017))
    }


def _names_2017(inputs: Inputs) -> defaultdict[tuple[str, str], set[str]]:
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    rows = inputs.rows("dotations-perequation-communes-2017/dotations_par_commune.csv")
    listed = [(insee_code(row["code collectivite"]), row["LIBGEO"]) for row in rows]
    listed += [
        (commune["code"], commune["nom"])
        for commune in inputs.package("1.1.1", "communes")
        if commune["type"] != "arrondissement-municipal"
    ]
    for code, name in listed:
        spelling = search_name(name)
        for article in ("l ", "le ", "la ", "les ", "los ", ""):
            if spelling.startswith(article):
                found[code[:2], spelling.removeprefix(article)].add(code)
    return found


def _named(codes: set[str], signature: _Signature, proof: dict[str, _Signature]) -> str | None:
    """Return the one commune of that name whose rates are those of the row."""
    proved = [code for code in sorted(codes) if proof.get(code) == signature]
    return proved[0] if len(proved) == 1 else None


def _rates_2025(inputs: Inputs) -> Table:
    specs = columns("dgfip_taux")
    table = Table("dgfip_taux_2025", Kind.COMMUNE, 2025)
    name = "taux-tfb-2025-fraisimmobilier/taux_2025_48_90_93.csv"
    for row in inputs.rows(name, delimiter=";"):
        for column, spec in specs.items():
            table.put(ColumnKey(spec.key, 2025, 2), row["code_insee"], entry(row[column], 2))
    return table
