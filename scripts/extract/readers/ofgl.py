"""Accounts of communes, EPCI and départements as the OFGL publishes them, from the extracts at hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from budgetlocal.reference.values import Absence, Kind
from extract.figures import FigureError, cents, entry, rounded
from extract.inputs import Inputs
from extract.specs import ofgl_slugs
from extract.tables import ColumnKey, Table

_LEVELS = {"commune": Kind.COMMUNE, "epci": Kind.EPCI, "departement": Kind.DEPARTEMENT}
_EXTRACTS = "ofgl-extraits-koutakou/pipelines/tests/fixtures"
_BUDGETS = {"Budget principal": "bp", "Budget annexe": "ba"}
_LIBELLES = {
    "recettes_totales": "Recettes totales hors emprunts",
    "depenses_totales": "Dépenses totales hors remb",
    "encours_dette": "Encours de dette",
    "epargne_brute": "Epargne brute",
    "capacite_financement": "Capacité ou besoin de financement",
    "depenses_fonctionnement": "Dépenses de fonctionnement",
    "recettes_fonctionnement": "Recettes de fonctionnement",
    "depenses_investissement": "Dépenses d'investissement",
    "impots_locaux": "Impôts locaux",
    "concours_etat": "Concours de l'Etat",
    "fiscalite_reversee": "Fiscalité reversée",
    "ventes_services": "Ventes de biens et services",
    "subventions_recues": "Subventions reçues et participations",
    "frais_personnel": "Frais de personnel",
    "achats_charges": "Achats et charges externes",
    "depenses_intervention": "Dépenses d'intervention",
    "charges_financieres": "Charges financières",
    "depenses_equipement": "Dépenses d'équipement",
    "subventions_equipement": "Subventions d'équipement versées",
    "remboursements_emprunts": "Remboursements d'emprunts",
}


def read(inputs: Inputs) -> Iterator[Table]:
    """Yield every extract, the most precise first where two have the same figure."""
    yield _guadeloupe(inputs)
    yield _extract_2025(inputs)
    yield _series(inputs)
    yield _loire_atlantique(inputs)
    yield from _three_departements(inputs)
    yield _forty_two(inputs)
    yield _large_cities(inputs)
    yield _dgf(inputs)
    yield _medians(inputs)
    yield _fields_of_departements(inputs)


def _key(libelle: str, exercice: int, decimals: int, suffix: str = "bp") -> ColumnKey:
    return ColumnKey(f"ofgl.{suffix}.{ofgl_slugs()[libelle]}", exercice, decimals)


def _guadeloupe(inputs: Inputs) -> Table:
    table = Table("ofgl_guadeloupe_2024", Kind.COMMUNE, 2024)
    slugs = ofgl_slugs()
    sums: dict[tuple[ColumnKey, str], int] = defaultdict(int)
    for row in inputs.rows("ofgl-guadeloupe-2024/ofgl-base-communes.csv", delimiter=";"):
        suffix = _BUDGETS[row["Type de budget"]]
        column = ColumnKey(f"ofgl.{suffix}.{slugs[row['Agrégat']]}", int(row["Exercice"]), 2)
        amount = cents(row["Montant"])
        if not isinstance(amount, int):
            raise FigureError(row["Montant"])
        sums[column, row["Code Insee 2024 Commune"]] += amount
    for (column, code), total in sums.items():
        table.put(column, code, total)
    return table


def _extract_2025(inputs: Inputs) -> Table:
    table = Table("ofgl_communes_2025", Kind.COMMUNE, 2025)
    for row in inputs.rows(f"{_EXTRACTS}/ofgl_communes_2025_extrait.csv", delimiter=";"):
        table.put(_key(row["agregat"], int(row["exer"]), 2), row["com_code"], cents(row["montant"]))
    return table


def _series(inputs: Inputs) -> Table:
    table = Table("ofgl_series_2018_2025", Kind.COMMUNE, 2025, rank=1)
    for row in inputs.rows(f"{_EXTRACTS}/ofgl_communes_series_extrait.csv", delimiter=";"):
        table.put(_key(row["agregat"], int(row["exer"]), 2), row["com_code"], cents(row["montant"]))
    return table


def _loire_atlantique(inputs: Inputs) -> Table:
    """Take the main budgets: the file stops after 100 rows, so its annex budgets are incomplete."""
    table = Table("ofgl_loire_atlantique_2020", Kind.COMMUNE, 2023)
    name = "ofgl-extraits-redwan/communes_loire-atlantique_2023.csv"
    left_out = 0
    for row in inputs.rows(name, delimiter=";", encoding="latin-1"):
        if row["type_de_budget"] != "Budget principal":
            left_out += 1
            continue
        column = _key(row["agregat"], int(row["exer"]), 2)
        table.put(column, row["com_code"], cents(row["montant"]))
    table.notes.append(
        f"{left_out} lignes de budgets annexes écartées : fichier arrêté à 100 lignes"
    )
    return table


def _three_departements(inputs: Inputs) -> Iterator[Table]:
    slugs = ofgl_slugs()
    tables = {level: Table("ofgl_48_90_93", kind, 2025, rank=2) for level, kind in _LEVELS.items()}
    for departement in ("48", "90", "93"):
        name = f"ofgl-{departement}-2024-francefinance/ofgl_{departement}_2024.csv"
        for row in inputs.rows(name, delimiter=";"):
            table = tables[row["niveau"]]
            table.names[row["code"]] = row["nom"]
            for libelle, text in row.items():
                if libelle in slugs:
                    column = _key(libelle, int(row["exercice"]), 0)
                    table.put(column, row["code"], entry(text, 0))
            if row["code"] == "93066" and row["niveau"] == "commune":
                table.notes.append(
                    f"93066 : population {row['population']} de la source (celle de"
                    " Pierrefitte-sur-Seine seule) non reprise ; le registre fait foi"
                )
    yield from tables.values()


def _forty_two(inputs: Inputs) -> Table:
    slugs = ofgl_slugs()
    table = Table("ofgl_42_communes", Kind.COMMUNE, 2025, rank=3)
    name = "ofgl-series-2018-2025-fichedemaire/ofgl_series_42communes.csv"
    for row in inputs.rows(name, delimiter=";"):
        for libelle, text in row.items():
            if libelle in slugs:
                column = _key(libelle, int(row["exercice"]), 0)
                table.put(column, row["code_insee"], entry(text, 0))
    return table


def _large_cities(inputs: Inputs) -> Table:
    table = Table("ofgl_grandes_villes", Kind.COMMUNE, 2025)
    for file in inputs.catalogue["ofgl_grandes_villes"].files:
        city = inputs.json(file)["city"]
        for indicator, points in city["series"].items():
            for point in points:
                column = _key(_LIBELLES[indicator], point["year"], 0, "consolide")
                amount = point["montant"]
                figure = Absence.MISSING if amount is None else entry(str(amount), 0)
                table.put(column, city["code_insee"], figure)
    return table


def _dgf(inputs: Inputs) -> Table:
    keys = {"Montant Dotation DGF": "montant", "Population INSEE": "population_insee"}
    table = Table("ofgl_dgf_2026", Kind.COMMUNE, 2026)
    for row in inputs.rows(f"{_EXTRACTS}/ofgl_dgf_2026_extrait.csv", delimiter=";"):
        column = ColumnKey(f"dgcl_dgf.{keys[row['variable']]}", int(row["exercice"]), 0)
        table.put(column, row["code_insee"], entry(str(Decimal(row["valeur"])), 0))
    return table


def _medians(inputs: Inputs) -> Table:
    table = Table("ofgl_strates_2018_2025", Kind.STRATE, 2025)
    for row in inputs.rows(f"{_EXTRACTS}/ofgl_strates_extrait.csv", delimiter=";"):
        slug = ofgl_slugs()[row["agregat"]]
        code, exercice = row["tranche_population"], int(row["exercice"])
        median = rounded(row["mediane"], 4)
        table.put(ColumnKey(f"ofgl_mediane.{slug}", exercice, 4), code, median)
        if slug == "depenses_fonctionnement":
            column = ColumnKey("ofgl_mediane.communes", exercice, 0)
            table.put(column, code, entry(row["nb_communes"], 0))
    return table


def _fields_of_departements(inputs: Inputs) -> Table:
    table = Table("ofgl_dep_fonctions_2024", Kind.DEPARTEMENT, 2024)
    data = inputs.json("nuttux-2024/dept-fonctionnelle.json")
    for code, departement in data["by_dep_code"].items():
        figures = {name: field["eur_hab"] for name, field in departement["fonctions"].items()}
        figures["total"] = departement["total_eur_hab"]
        for name, number in figures.items():
            column = ColumnKey(f"ofgl_dep_fonction.{name}", data["year"], 1)
            table.put(column, code, entry(str(number), 1))
    return table
