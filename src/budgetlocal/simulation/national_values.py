"""The national values that one commune alone needs: published by the DGCL, or taken from a run."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.simulation.engine import parameter, system
from budgetlocal.simulation.fiche import Fiche
from budgetlocal.simulation.fields import Field, Need, When, fields
from budgetlocal.simulation.nation import Run
from budgetlocal.simulation.urban import point_values

if TYPE_CHECKING:
    import numpy as np

POINTS = tuple(
    each.key
    for each in fields()
    if each.when is When.NATION and each.key.startswith("dsr_valeur_point")
)


@dataclass(frozen=True, slots=True)
class _Note:
    """The note of a grant: what it is about, and a parameter of the model that refers to it."""

    words: str
    path: str


_RURAL = _Note("DSR", "dotation_solidarite_rurale.bourg_centre.montant")
_NOTES = {
    Need.DF: _Note("dotation forfaitaire", "dotation_forfaitaire.montant.total"),
    Need.BOURG_CENTRE: _RURAL,
    Need.PEREQUATION: _RURAL,
    Need.CIBLE: _RURAL,
    Need.DSU: _Note("DSU", "dotation_solidarite_urbaine.montant.metropole"),
}
_SMALL = "dotation_solidarite_rurale.seuil_nombre_habitants"


@cache
def _published() -> Mapping[str, Mapping[str, object]]:
    path = bundled("resources", "simulation", "valeurs_nationales.toml")
    data = tomllib.loads(path.read_text("utf-8"), parse_float=Decimal)
    return {year: table for year, table in data.items() if isinstance(table, dict)}


def published(year: int, population: int | None = None) -> dict[str, Decimal]:
    """Return the values of a year that are known without the national file.

    The means by strate are those of the parameters of the model; they need the population.
    """
    table = _published().get(str(year), {})
    found = {key: value for key, value in table.items() if isinstance(value, Decimal)}
    if population is not None:
        found |= _strate_means(year, population)
    return found


def source_of(year: int) -> str:
    """Return where the published values of a year come from, empty when there are none."""
    return str(_published().get(str(year), {}).get("source", ""))


def sources_of_sheet(fiche: Fiche) -> tuple[Text, ...]:
    """Return where the national values of a sheet come from: published ones, then typed ones."""
    people = fiche.values.get("population_dgf")
    known = published(fiche.year, None if people is None else int(people))
    given = {each.key: fiche.values[each.key] for each in _national() if each.key in fiche.values}
    found = []
    if source_of(fiche.year) and any(given.get(key) == value for key, value in known.items()):
        found.append(
            translatable(
                "Effets", "valeurs nationales : {source}", source=verbatim(source_of(fiche.year))
            )
        )
    if any(known.get(key) != value for key, value in given.items()):
        said = verbatim(fiche.source) if fiche.source else translatable("Effets", "source non dite")
        found.append(
            translatable(
                "Effets",
                "valeurs nationales saisies pour {annee} : {source}",
                annee=str(fiche.year),
                source=said,
            )
        )
    return tuple(found)


def _national() -> tuple[Field, ...]:
    return tuple(each for each in fields() if each.when is When.NATION)


def where_published(need: Need, year: int) -> Text:
    """Return where to look for the national values that a grant needs in a year.

    The address of the note of the DGCL is that of the parameters of the model, when it has one of
    that year.
    """
    note = _NOTES[need]
    found = parameter(note.path, year)
    if str(year) not in found.article or not found.link:
        return translatable(
            "Effets",
            "Valeurs nationales qui manquent : cherchez-les dans la note technique de la DGCL sur la "
            "{dotation} de {annee}, et tapez-les avec leur source.",
            dotation=verbatim(note.words),
            annee=str(year),
        )
    return translatable(
        "Effets",
        "Valeurs nationales qui manquent : cherchez-les dans la note technique de la DGCL sur la "
        "{dotation} de {annee} ({adresse}), et tapez-les avec leur source.",
        dotation=verbatim(note.words),
        annee=str(year),
        adresse=verbatim(found.link),
    )


def _strate_means(year: int, population: int) -> dict[str, Decimal]:
    import numpy as np

    law = system(year).parameters(str(year))
    strate = law.population.groupes_demographiques.calc(np.array([population]))
    if int(strate[0]) > len(
        law.dotation_solidarite_rurale.revenu_moyen_par_habitant_strate.amounts
    ):
        return {}
    rural = law.dotation_solidarite_rurale
    return {
        "potentiel_financier_par_habitant_moyen": Decimal(
            str(rural.potentiel_financier_moyen_par_habitant_strate.calc(strate)[0])
        ),
        "revenu_par_habitant_moyen_lisse": Decimal(
            str(rural.revenu_moyen_par_habitant_strate.calc(strate)[0])
        ),
    }


def national_values(run: Run, code: str) -> dict[str, Decimal]:
    """Return the national values that a run of all communes gives, as one commune meets them."""
    nation, year = run.nation, run.nation.year
    place = nation.now.index.get_loc(code)
    inland = ~nation.now["outre_mer"].to_numpy()
    people = nation.now["population_dgf"].to_numpy()
    law = system(year, run.changes).parameters(str(year))
    wealth = nation.now["potentiel_financier"].to_numpy()
    small = inland & (people < law.dotation_solidarite_rurale.seuil_nombre_habitants)
    area = nation.now["superficie"].to_numpy()
    found = {
        "pfi_moins_10000": _ratio(wealth, people, small),
        "pfi_hectare_moins_10000": _ratio(wealth, area, small),
        "potentiel_financier_par_habitant_moyen": run.value(
            "potentiel_financier_par_habitant_moyen"
        )[place],
        "revenu_par_habitant_moyen_lisse": run.value("revenu_par_habitant_moyen_lisse")[place],
        "potentiel_fiscal_moyen_national": run.value(
            "potentiel_fiscal_moyen_national", year=year - 1
        )[0],
        "df_valeur_point_ecretement": run.value("df_valeur_point_ecretement")[place],
    }
    found |= {point: run.value(point)[0] for point in POINTS}
    found |= _urban(run, int(people[place]), inland, people)
    return {key: Decimal(str(float(value))) for key, value in found.items()}


def _urban(run: Run, own: int, inland: np.ndarray, people: np.ndarray) -> dict[str, float]:
    now = run.nation.now
    limits = system(run.nation.year, run.changes).parameters(str(run.nation.year))
    low = limits.dotation_solidarite_urbaine.eligibilite.seuil_bas_nombre_habitants
    high = limits.dotation_solidarite_urbaine.eligibilite.seuil_haut_nombre_habitants
    is_high = own >= high
    group = inland & ((people >= high) if is_high else (people >= low) & (people < high))
    if own < low or not group.any():
        return {}
    homes = now["nombre_logements"].to_numpy()
    eligible = "dsu_nombre_communes_eligibles_seuil_" + ("haut" if is_high else "bas")
    return {
        "dsu_pfi": _ratio(now["potentiel_financier"].to_numpy(), people, group),
        "dsu_logements_sociaux": _ratio(now["nombre_logements_sociaux"].to_numpy(), homes, group),
        "dsu_aides_logement": _ratio(
            now["nombre_beneficiaires_aides_au_logement"].to_numpy(), homes, group
        ),
        "dsu_revenu": _ratio(
            now["revenu_total"].to_numpy(), now["population_insee"].to_numpy(), group
        ),
        "dsu_nombre_eligibles": float(run.value(eligible).flat[0]),
        **point_values(run, is_large=is_high),
    }


def _ratio(top: np.ndarray, bottom: np.ndarray, chosen: np.ndarray) -> float:
    total = float(bottom[chosen].sum())
    return float(top[chosen].sum()) / total if total else 0.0
