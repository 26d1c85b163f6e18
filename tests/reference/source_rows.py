"""The source rows of the communes of `facts/communes.csv`, read without the code of the builder.

`python tests/reference/source_rows.py FOLDER` prints the table of facts: what each source file
says of each commune, as it writes it. A row looked up by name where a source has no code, or a
wrong one, is looked up by the name that a person has put into `communes.csv`.
"""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FIELDS = ("code", "territoire", "indicateur", "exercice", "valeur", "source")
NOW, BEFORE = "actuel", "ancien"

Fact = tuple[str, str, str, int, str, str]

_FILOSOFI = {
    "NBMENFISC21": "menages",
    "MED21": "niveau_vie_median",
    "TP6021": "taux_pauvrete",
    "PPEN21": "part_pensions",
    "D921": "d9",
    "RD21": "rapport_d9_d1",
}
_COMPARATEUR = {
    "population_2021": ("population_2021", 2021),
    "population_2015": ("population_2015", 2015),
    "menages_2021": ("menages", 2021),
    "naissances_2022": ("naissances", 2022),
    "deces_2022": ("deces", 2022),
    "pop_15_64_chomage_2021": ("chomeurs_15_64", 2021),
    "superficie_km2": ("superficie", 2021),
}
_OBSERVATOIRE = {
    "ID_1": ("trajet_30_min", 2014),
    "ID_2": ("medecin_generaliste", 2015),
    "ID_3": ("tres_haut_debit", 2017),
    "ID_4": ("jeunes_non_inseres", 2015),
    "ID_6": ("taux_emploi", 2015),
    "ID_7": ("logements_vacants", 2015),
    "ID_8": ("participation", 2017),
}
_DOTATIONS = {
    "dsu": "dsu",
    "dsr": "dsr",
    "dnp": "dnp",
    "solde_fpic": "fpic",
    "recette_avantp": "recettes_avant_perequation",
}
_FONCTIONS = {
    "f0_services_generaux": "f0",
    "f2_enseignement": "f2",
    "f4_sport_jeunesse": "f4",
    "f8_amenagement_env": "f8",
}
_OFGL_TROIS = {
    "Dépenses de fonctionnement": "depenses_fonctionnement",
    "Recettes de fonctionnement": "recettes_fonctionnement",
    "Frais de personnel": "frais_personnel",
    "FCTVA": "fctva",
}
_OFGL_SERIES = {
    "Epargne brute": "epargne_brute",
    "Encours de dette": "encours_dette",
    "Annuité de la dette": "annuite_dette",
}
_GRANDES_VILLES = {
    "encours_dette": "encours_dette",
    "depenses_equipement": "depenses_equipement",
    "frais_personnel": "frais_personnel",
}
_MISSING = ("nd", "NA", "", "- undefined")
_MISSING += ("Commune dont le périmètre a changé depuis la réalisation de la typologie",)
_UNKNOWN = {"s": "secret"} | dict.fromkeys(_MISSING, "manquant")


def communes() -> list[dict[str, str]]:
    """Return the chosen communes."""
    return _rows(HERE / "facts" / "communes.csv", ";")


def facts(sources: Path) -> Iterator[Fact]:
    """Yield what the sources say of the chosen communes."""
    readers = (_populations, _filosofi, _comparateur, _observatoire, _dotations, _garanties)
    readers += (_taxe_habitation, _bases, _fonctions, _investissement, _grilles, _zonage)
    readers += (_taux, _dgf, _ofgl_2025, _guadeloupe, _trois_departements, _series, _villes)
    for reader in readers:
        yield from reader(sources)


def _rows(path: Path, delimiter: str, encoding: str = "utf-8-sig") -> list[dict[str, str]]:
    with path.open(encoding=encoding, newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _territory(commune: dict[str, str], year: int) -> str:
    """Tell the commune of today from the one that had its code before a merger."""
    last = commune["ancien_jusqu_en"]
    return BEFORE if last and year <= int(last) else NOW


def _fact(
    commune: dict[str, str],
    geography: int,
    indicator: str,
    exercice: int,
    value: str,
    source: str,
) -> Fact:
    text = value.strip().replace(",", ".")
    territory = _territory(commune, geography)
    return (commune["code"], territory, indicator, exercice, _UNKNOWN.get(text, text), source)


def _populations(sources: Path) -> Iterator[Fact]:
    listed = _json(sources / "decoupage-administratif-npm" / "data" / "communes.json")
    found = {entry["code"]: entry for entry in listed if entry["type"] == "commune-actuelle"}
    for commune in communes():
        number = str(found[commune["code"]]["population"])
        yield _fact(commune, 2026, "insee.population.municipale", 2026, number, "cog_epci")


def _filosofi(sources: Path) -> Iterator[Fact]:
    rows = _rows(sources / "filosofi-2021" / "data" / "cc_filosofi_2021_COM.csv", ";")
    found = {row["CODGEO"]: row for row in rows}
    for commune in communes():
        if commune["code"] in found:
            for column, slug in _FILOSOFI.items():
                text = found[commune["code"]][column]
                indicator = f"insee_filosofi.{slug}"
                yield _fact(commune, 2024, indicator, 2021, text, "filosofi_2021")


def _comparateur(sources: Path) -> Iterator[Fact]:
    rows = _rows(sources / "comparateur-communes-2021" / "France" / "communes.csv", ",")
    for commune in communes():
        own = [row for row in rows if row["insee_com"] == commune["code"]][:1]
        if not own or commune["code"].startswith("976"):
            continue
        for column, (slug, year) in _COMPARATEUR.items():
            indicator = f"insee_comparateur.{slug}"
            yield _fact(commune, 2024, indicator, year, own[0][column], "comparateur_2021")


def _observatoire(sources: Path) -> Iterator[Fact]:
    rows = _rows(sources / "kitcarto-2019" / "data" / "datacom.csv", ";", "latin-1")
    found = {row["CODGEO"]: row for row in rows}
    for commune in communes():
        row = found.get(commune["code"], {})
        for column, (slug, year) in _OBSERVATOIRE.items() if row else ():
            yield _fact(
                commune, 2018, f"observatoire.{slug}", year, row[column], "observatoire_2019"
            )


def _dotations(sources: Path) -> Iterator[Fact]:
    folder = sources / "dotations-perequation-communes-2017"
    found = {
        row["code collectivite"]: row for row in _rows(folder / "dotations_par_commune.csv", ",")
    }
    for commune in communes():
        row = found.get(commune["code"], {})
        for column, slug in _DOTATIONS.items() if row else ():
            indicator = f"dgcl_2017.{slug}"
            yield _fact(commune, 2017, indicator, 2017, row[column], "dgcl_perequation_2017")


def _garanties(sources: Path) -> Iterator[Fact]:
    rows = _rows(sources / "garanties-dsu-dsr" / "data" / "garanties_dsu.csv", ",")
    found = {row["Informations générales - Code INSEE de la commune"]: row for row in rows}
    for commune in communes():
        row = found.get(commune["code"], {})
        for year in range(2019, 2023) if row else ():
            yield _fact(commune, 2022, "dgcl_garantie.dsu", year, row[str(year)], "dgcl_garanties")


def _taxe_habitation(sources: Path) -> Iterator[Fact]:
    for year in (2017, 2020, 2022):
        name = f"parametres_th_{year}.csv"
        rows = _rows(sources / "openfisca-th-2017-2022" / name, ",")
        found = {row["code_insee_commune"]: row for row in rows}
        for commune in communes():
            row = found.get(commune["code"], {})
            for column, slug in (("taux_com", "taux_commune"), ("taux_epci", "taux_epci")):
                if row:
                    percent = _hundredfold(row[column])
                    yield _fact(commune, year, f"rei_th.{slug}", year, percent, "rei_th_2017_2022")


def _hundredfold(share: str) -> str:
    """Write a share of one as a percentage, by moving the point: .1338 is 13.38."""
    whole, _, decimals = share.partition(".")
    decimals = decimals.ljust(2, "0")
    return f"{int((whole or '0') + decimals[:2])}.{decimals[2:] or '0'}"


def _bases(sources: Path) -> Iterator[Fact]:
    """Look rows up by name and département: the codes of this file have slipped."""
    rows = _rows(sources / "rei-th-2017" / "data" / "REI_TH.csv", ";")
    for commune in communes():
        named = [
            row
            for row in rows
            if (row["LIBCOM"], row["LIBDEP"]) == (commune["rei_nom"], commune["rei_departement"])
        ]
        if len(named) == 1:
            base = named[0]["J11"]
            yield _fact(commune, 2017, "rei_th.base_nette", 2017, base, "rei_th_bases_2017")


def _fonctions(sources: Path) -> Iterator[Fact]:
    found = _json(sources / "nuttux-2024" / "fonctionnelle-by-insee.json")["by_insee"]
    for commune in communes():
        entry = found.get(commune["code"])
        if entry is None:
            continue
        amounts = {slug: entry["fonctions"][key]["montant"] for key, slug in _FONCTIONS.items()}
        for slug, amount in (amounts | {"total": entry["total"]}).items():
            indicator = f"dgfip_fonction.{slug}"
            yield _fact(commune, 2024, indicator, 2024, f"{amount:.0f}", "dgfip_fonctions_2024")


def _investissement(sources: Path) -> Iterator[Fact]:
    folder = sources / "nuttux-2024" / "website" / "src" / "data"
    found = _json(folder / "communes-investissements-manifest.json")["communes"]
    for commune in communes():
        entry = found.get(commune["slug_investissement"])
        if entry is not None:
            amount, year = str(entry["depenses"]), entry["year"]
            name = "dgfip_investissement_2024"
            yield _fact(commune, year, "dgfip_invest.depenses", year, amount, name)


def _grilles(sources: Path) -> Iterator[Fact]:
    for grid in ("densite", "ruralite", "centralite", "montagne"):
        rows = _rows(sources / "anct-grilles" / "data" / "grilles" / f"{grid}.csv", ",")
        found = {row["insee_com"]: row[f"niveau_{grid}"] for row in rows}
        for commune in communes():
            word = found.get(commune["code"], "")
            if word:
                text = word.split(" - ")[-1] if grid == "montagne" else word
                yield _fact(commune, 2025, f"typologie.{grid}", 2025, text, "anct_grilles")


def _zonage(sources: Path) -> Iterator[Fact]:
    rows = _rows(sources / "openfisca-th-2017-2022" / "zonage-abc-juillet-2024.csv", ";")
    found = {row["CODGEO"]: row["Zone en vigueur depuis le 5 juillet 2024"] for row in rows}
    for commune in communes():
        if commune["code"] in found:
            zone = found[commune["code"]]
            yield _fact(commune, 2024, "typologie.zonage_abc", 2024, zone, "zonage_abc_2024")


def _taux(sources: Path) -> Iterator[Fact]:
    folder = sources / "taux-tfb-2025-fraisimmobilier"
    found = {row["code_insee"]: row for row in _rows(folder / "taux_2025_48_90_93.csv", ";")}
    for commune in communes():
        row = found.get(commune["code"], {})
        columns = (("taux_tfpb_global_2025", "tfpb_global"), ("taux_teom_plein_2025", "teom_plein"))
        for column, slug in columns if row else ():
            yield _fact(commune, 2025, f"dgfip_taux.{slug}", 2025, row[column], "dgfip_taux_2025")


def _extracts(sources: Path) -> Path:
    return sources / "ofgl-extraits-koutakou" / "pipelines" / "tests" / "fixtures"


def _dgf(sources: Path) -> Iterator[Fact]:
    wanted = {commune["code"]: commune for commune in communes()}
    slugs = {"Montant Dotation DGF": "montant", "Population INSEE": "population_insee"}
    for row in _rows(_extracts(sources) / "ofgl_dgf_2026_extrait.csv", ";"):
        if row["code_insee"] in wanted:
            commune, slug = wanted[row["code_insee"]], slugs[row["variable"]]
            yield _fact(commune, 2026, f"dgcl_dgf.{slug}", 2026, row["valeur"], "ofgl_dgf_2026")


def _ofgl_2025(sources: Path) -> Iterator[Fact]:
    wanted = {commune["code"]: commune for commune in communes()}
    slugs = {
        "Dépenses de fonctionnement": "depenses_fonctionnement",
        "Dépenses d'investissement": "depenses_investissement",
    }
    files = {
        "ofgl_communes_2025_extrait.csv": "ofgl_communes_2025",
        "ofgl_communes_series_extrait.csv": "ofgl_series_2018_2025",
    }
    for name, source in files.items():
        for row in _rows(_extracts(sources) / name, ";"):
            if row["com_code"] in wanted:
                commune, year = wanted[row["com_code"]], int(row["exer"])
                indicator = f"ofgl.bp.{slugs[row['agregat']]}"
                yield _fact(commune, 2025, indicator, year, row["montant"], source)


def _guadeloupe(sources: Path) -> Iterator[Fact]:
    wanted = {commune["code"]: commune for commune in communes()}
    slugs = {"Encours de dette": "encours_dette", "Epargne nette": "epargne_nette"}
    for row in _rows(sources / "ofgl-guadeloupe-2024" / "ofgl-base-communes.csv", ";"):
        code, slug = row["Code Insee 2024 Commune"], slugs.get(row["Agrégat"])
        if code in wanted and slug and row["Type de budget"] == "Budget principal":
            indicator, year = f"ofgl.bp.{slug}", int(row["Exercice"])
            yield _fact(wanted[code], 2024, indicator, year, row["Montant"], "ofgl_guadeloupe_2024")


def _trois_departements(sources: Path) -> Iterator[Fact]:
    wanted = {commune["code"]: commune for commune in communes()}
    for number in ("48", "90", "93"):
        folder = sources / f"ofgl-{number}-2024-francefinance"
        for row in _rows(folder / f"ofgl_{number}_2024.csv", ";"):
            if row["niveau"] == "commune" and row["code"] in wanted:
                for column, slug in _OFGL_TROIS.items():
                    commune, text = wanted[row["code"]], row[column]
                    yield _fact(commune, 2025, f"ofgl.bp.{slug}", 2024, text, "ofgl_48_90_93")


def _series(sources: Path) -> Iterator[Fact]:
    wanted = {commune["code"]: commune for commune in communes()}
    folder = sources / "ofgl-series-2018-2025-fichedemaire"
    for row in _rows(folder / "ofgl_series_42communes.csv", ";"):
        if row["code_insee"] in wanted and row["exercice"] in {"2018", "2023"}:
            commune, year = wanted[row["code_insee"]], int(row["exercice"])
            for column, slug in _OFGL_SERIES.items():
                indicator = f"ofgl.bp.{slug}"
                yield _fact(commune, 2025, indicator, year, row[column], "ofgl_42_communes")


def _villes(sources: Path) -> Iterator[Fact]:
    wanted = {commune["code"]: commune for commune in communes()}
    folder = sources / "nuttux-2024" / "website" / "public" / "data" / "communes"
    for path in sorted(folder.glob("*.json")):
        city = _json(path)["city"]
        if city["code_insee"] not in wanted:
            continue
        for key, slug in _GRANDES_VILLES.items():
            for point in city["series"][key]:
                if point["year"] in {2017, 2024} and point["montant"] is not None:
                    commune, indicator = wanted[city["code_insee"]], f"ofgl.consolide.{slug}"
                    amount = str(point["montant"])
                    yield _fact(
                        commune, 2025, indicator, point["year"], amount, "ofgl_grandes_villes"
                    )


def main(sources: Path) -> None:
    """Print the table."""
    writer = csv.writer(sys.stdout, delimiter=";", lineterminator="\n")
    writer.writerow(FIELDS)
    writer.writerows(sorted(set(facts(sources))))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
