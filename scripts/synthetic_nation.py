"""A made-up country of communes, coherent from one column to the next; never real, never shown.

numpy alone, so that it runs in any interpreter: `scripts/engine_trial.py` gives the same country
to two stacks, and the tests write it as a file of the DGCL.
"""

from __future__ import annotations

import numpy as np

SEED = 20261128
REAL_COUNT = 35_000
_DEPARTEMENTS = (
    *(f"{number:02d}" for number in range(1, 96) if number != 20),
    "2A",
    "2B",
    *("971", "972", "973", "974"),
)
_OVERSEAS = 4
_MAINLAND = len(_DEPARTEMENTS) - _OVERSEAS
_ONE_OVERSEAS_IN = 270
_ENVELOPES = {
    # Whole euros spread over the communes the year before: the size of those of 2024.
    "dotation_forfaitaire": 6_700_000_000,
    "dsu": 2_600_000_000,
    "bourg_centre": 751_000_000,
    "perequation": 862_000_000,
    "cible": 465_000_000,
}
_SHARES = {
    "potentiel_financier_par_habitant": 0.3,
    "longueur_voirie": 0.3,
    "enfants": 0.3,
    "potentiel_financier_par_hectare": 0.1,
}
Columns = dict[str, np.ndarray]


def synthetic_nation(count: int = REAL_COUNT, seed: int = SEED) -> tuple[Columns, Columns]:
    """Return the criteria of a year and what the communes had the year before.

    Both are columns of `count` rows named as the variables of the model, plus `code_insee` and
    `nom`. The same seed gives the same country on every version of numpy since 1.17.
    """
    rng = np.random.default_rng(seed)
    now: Columns = {}
    _places(now, count, rng)
    _people(now, count, rng)
    _wealth(now, count, rng)
    _towns(now, count, rng)
    _new_communes(now, count, rng)
    return now, _year_before(now, count, rng)


def _places(now: Columns, count: int, rng: np.random.Generator) -> None:
    order = np.arange(count)
    overseas = order % _ONE_OVERSEAS_IN == _ONE_OVERSEAS_IN - 1
    rank = np.where(overseas, _MAINLAND + order // _ONE_OVERSEAS_IN % _OVERSEAS, order % _MAINLAND)
    within = np.zeros(count, dtype=np.int64)
    for each in range(len(_DEPARTEMENTS)):
        here = rank == each
        within[here] = np.arange(here.sum())
    departement = np.array(_DEPARTEMENTS)[rank]
    now["code_insee"] = np.array(
        [
            f"{dep}{number + 1:0{5 - len(dep)}d}"
            for dep, number in zip(departement, within, strict=True)
        ]
    )
    now["rang_departement"], now["rang_dans_departement"] = rank, within
    now["nom"] = np.array([f"Commune fictive {number + 1}" for number in range(count)])
    now["departement"] = departement
    now["outre_mer"] = overseas
    now["superficie"] = np.round(rng.lognormal(7.0, 0.8, count) + 30, 2)
    now["zone_de_montagne"] = rng.random(count) < 0.16
    now["insulaire"] = rng.random(count) < 0.0005


def _people(now: Columns, count: int, rng: np.random.Generator) -> None:
    insee = np.minimum(rng.lognormal(6.35, 1.35, count), 900_000).astype(np.int64) + 12
    second = np.round(insee * rng.beta(0.8, 6.0, count)).astype(np.int64)
    now["population_insee"] = insee
    now["population_dgf"] = insee + second
    majored = (now["population_dgf"] < 3_500) & (second > 0.3 * now["population_dgf"])
    now["population_dgf_majoree"] = now["population_dgf"] + 0.5 * second * majored
    now["population_enfants"] = np.round(insee * rng.uniform(0.1, 0.22, count)).astype(np.int64)
    homes = np.round(insee / rng.uniform(1.9, 2.6, count)).astype(np.int64) + 1
    now["nombre_logements"] = homes
    social = rng.beta(0.7, 6.0, count) * (insee > 1_000)
    now["nombre_logements_sociaux"] = np.round(homes * social).astype(np.int64)
    now["nombre_beneficiaires_aides_au_logement"] = np.round(
        homes * rng.beta(2.0, 6.0, count)
    ).astype(np.int64)
    quarters = (insee > 8_000) & (rng.random(count) < 0.6)
    now["population_qpv"] = np.round(insee * rng.beta(1.5, 8.0, count) * quarters).astype(np.int64)
    now["population_zfu"] = np.round(now["population_qpv"] * (rng.random(count) < 0.1)).astype(
        np.int64
    )


def _wealth(now: Columns, count: int, rng: np.random.Generator) -> None:
    people = now["population_dgf"]
    per_head = rng.lognormal(6.75, 0.35, count) * (1 + 0.05 * np.log10(people))
    now["potentiel_financier"] = np.round(per_head * people).astype(np.int64).astype(float)
    now["potentiel_fiscal"] = np.round(
        now["potentiel_financier"] * rng.uniform(0.8, 0.97, count)
    ).astype(np.int64)
    now["effort_fiscal"] = np.round(rng.normal(1.1, 0.22, count).clip(0.2, 2.5), 6)
    income = np.round(rng.lognormal(9.7, 0.22, count), 6)
    now["revenu_total"] = np.round(income * now["population_insee"])
    now["revenu_par_habitant_lisse"] = np.round(income * rng.uniform(0.95, 1.02, count), 6)
    now["longueur_voirie"] = np.round(
        rng.lognormal(9.0, 0.8, count) * np.sqrt(1 + now["population_insee"] / 2_000)
    ).astype(np.int64)
    now["recettes_reelles_fonctionnement"] = np.round(
        now["population_insee"] * rng.lognormal(6.95, 0.3, count)
    )
    now["frr"] = (now["population_insee"] < 12_000) & (rng.random(count) < 0.45)
    now["zrr"] = now["frr"].copy()
    now["dotation_nationale_perequation"] = np.round(
        now["population_dgf"] * rng.uniform(0, 25, count) * (rng.random(count) < 0.7)
    )


def _towns(now: Columns, count: int, rng: np.random.Generator) -> None:
    """Cantons, arrondissements and urban units: groups of communes of one département."""
    people = now["population_dgf"]
    departement_rank, within = now.pop("rang_departement"), now.pop("rang_dans_departement")
    canton = departement_rank * 1_000 + within // 18
    seat, canton_people = _largest(canton, people)
    now["chef_lieu_canton"] = now["code_insee"][seat]
    now["chef_lieu_de_canton"] = seat == np.arange(count)
    now["population_dgf_chef_lieu_de_canton"] = people[seat]
    now["part_population_canton"] = np.round(people / canton_people, 4)
    now["bureau_centralisateur"] = now["chef_lieu_de_canton"] & (rng.random(count) < 0.7)
    county_seat, county = _largest(departement_rank, people)
    now["chef_lieu_arrondissement"] = now["chef_lieu_de_canton"] & (rng.random(count) < 0.12)
    unit = departement_rank * 1_000 + within // 6
    in_unit = rng.random(count) < 0.35
    unit = np.where(in_unit, unit, -1 - np.arange(count))
    biggest, unit_people = _largest(unit, people)
    now["population_dgf_agglomeration"] = np.where(in_unit, unit_people, 0)
    now["population_dgf_departement_agglomeration"] = np.where(in_unit, county, 0)
    now["population_dgf_maximum_commune_agglomeration"] = np.where(in_unit, people[biggest], 0)
    now["chef_lieu_departement_dans_agglomeration"] = in_unit & (biggest == county_seat)
    now["densite"] = np.clip(8 - np.digitize(people, [300, 1_500, 5_000, 20_000, 60_000]), 1, 7)


def _largest(group: np.ndarray, people: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return, for each row, the row of the largest of its group and the people of the group."""
    _, inverse = np.unique(group, return_inverse=True)
    inverse = inverse.reshape(-1)
    total = np.bincount(inverse, weights=people).astype(np.int64)
    order = np.lexsort((np.arange(people.size), people))
    largest = np.zeros(total.size, dtype=np.int64)
    largest[inverse[order]] = order
    return largest[inverse], total[inverse]


def _new_communes(now: Columns, count: int, rng: np.random.Generator) -> None:
    kind = rng.random(count)
    now["dotation_communes_nouvelles_eligible_part_amorcage"] = kind < 0.003
    now["dotation_communes_nouvelles_eligible_part_garantie"] = kind < 0.02
    now["dotation_globale_fonctionnement_reference_communes"] = np.where(
        kind < 0.02, np.round(now["population_dgf"] * rng.uniform(80, 320, count)), 0
    )


def _year_before(now: Columns, count: int, rng: np.random.Generator) -> Columns:
    people = np.maximum(
        np.round(now["population_dgf"] * rng.normal(0.996, 0.012, count)), 10
    ).astype(np.int64)
    before: Columns = {
        "population_dgf": people,
        "population_dgf_majoree": people
        + np.round(now["population_dgf_majoree"] - now["population_dgf"], 1),
        "potentiel_fiscal": np.round(
            now["potentiel_fiscal"] * rng.uniform(0.95, 1.0, count)
        ).astype(np.int64),
        "dotation_forfaitaire": _spread(
            people * rng.lognormal(0, 0.4, count), "dotation_forfaitaire", count
        )
        * (rng.random(count) > 0.02),
    }
    inland = ~now["outre_mer"]
    urban = inland & (people >= 5_000) & (rng.random(count) < np.where(people < 10_000, 0.1, 0.65))
    before["dsu_montant_eligible"] = np.round(
        _spread(urban * people * rng.lognormal(0, 0.5, count), "dsu", count)
    )
    rural = inland & (people < 10_000)
    centre = rural & (now["part_population_canton"] > 0.15) & (rng.random(count) < 0.95)
    before["dsr_montant_eligible_fraction_bourg_centre"] = np.round(
        _spread(centre * people * rng.lognormal(0, 0.3, count), "bourg_centre", count)
    )
    weights = {
        "potentiel_financier_par_habitant": people,
        "longueur_voirie": now["longueur_voirie"],
        "enfants": now["population_enfants"],
        "potentiel_financier_par_hectare": people,
    }
    for fraction, chosen in (
        ("perequation", rural & (rng.random(count) < 0.96)),
        ("cible", rural & (rng.random(count) < 0.3)),
    ):
        total = np.zeros(count)
        for part, share in _SHARES.items():
            amount = np.round(
                share
                * _spread(chosen * weights[part] * rng.lognormal(0, 0.2, count), fraction, count)
            )
            before[f"dsr_fraction_{fraction}_part_{part}"] = amount
            total += amount
        before[f"dsr_montant_eligible_fraction_{fraction}"] = total
    return before


def _spread(weight: np.ndarray, envelope: str, count: int) -> np.ndarray:
    """Share the envelope of a country of this size in proportion to a weight."""
    total = weight.sum()
    return weight * (_ENVELOPES[envelope] * count / REAL_COUNT / total if total else 0.0)
