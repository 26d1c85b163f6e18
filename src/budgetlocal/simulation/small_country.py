"""The three made-up communes that stand for the country beside one commune alone.

The formulas of the model compare a commune with means over the country: the figures of the three
are chosen so that these means, the commune itself included, are the given national values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from budgetlocal.core.text import translatable
from budgetlocal.simulation.engine import system
from budgetlocal.simulation.fiche import Fiche
from budgetlocal.simulation.fields import When, fields
from budgetlocal.simulation.nation import Nation

if TYPE_CHECKING:
    import pandas as pd

_HOMES = 10**12
"""So many that those of the commune do not move the mean."""
RENAMED = {
    "population_dgf_precedente": "population_dgf",
    "population_dgf_majoree_precedente": "population_dgf_majoree",
    "potentiel_fiscal_precedent": "potentiel_fiscal",
}
"""Inputs of the year before that the form calls by another name."""


def small_country(fiche: Fiche, law: Any) -> Nation:
    """Return the commune of a sheet (first) and three made-up ones whose means are as given."""
    import pandas as pd

    given = {key: float(value) for key, value in fiche.values.items()}
    now_keys = [f.key for f in fields() if f.when is When.NOW and f.key != "rang_dsu"]
    before_keys = [f.key for f in fields() if f.when is When.BEFORE]
    own = {key: given.get(key, 0.0) for key in now_keys}
    index = pd.Index(["commune", "petites", "moyennes", "grandes"], name="code")
    now = pd.DataFrame([own, *_stand_ins(own, given, law)], index=index).fillna(0.0)
    before = pd.DataFrame(0.0, index=index, columns=before_keys)
    for key in before_keys:
        before[key] = [given.get(key, 0.0), 0.0, 0.0, 0.0]
    before = before.rename(columns=RENAMED)
    for key in ("potentiel_financier_par_habitant_moyen", "revenu_par_habitant_moyen_lisse"):
        now[key] = given.get(key, 0.0)
    now["outre_mer"] = False
    now["zrr"] = now["frr"]
    now = _typed(now)
    now["nom"] = [fiche.name, "", "", ""]
    source = translatable("Effets", "Fiche individuelle DGF {annee}", annee=fiche.year)
    return Nation(fiche.year, now, _typed(before), pd.DataFrame(index=index), source)


def _stand_ins(
    own: dict[str, float], given: dict[str, float], law: Any
) -> tuple[dict[str, float], ...]:
    """Return the figures of the three communes that stand for the country."""
    small = law.dotation_solidarite_rurale.seuil_nombre_habitants
    limits = law.dotation_solidarite_urbaine.eligibilite
    low, high = limits.seuil_bas_nombre_habitants, limits.seuil_haut_nombre_habitants
    people = (
        min(low, small) - 1,
        min(high, small) - 1 if low < small else high - 1,
        max(high, small),
    )
    found = tuple(
        dict.fromkeys(own, 0.0) | {"population_dgf": float(n), "population_insee": float(n)}
        for n in people
    )
    if "dsu_pfi" in given:
        is_in_group = own["population_dgf"] >= low
        mate = found[2 if own["population_dgf"] >= high else 1]
        _set_urban_means(mate, own if is_in_group else dict.fromkeys(own, 0.0), given)
    if "pfi_moins_10000" in given and people[0] < small:
        counted = [each for each in (*found[1:], own) if each["population_dgf"] < small]
        wealth = sum(each["potentiel_financier"] for each in counted)
        total = given["pfi_moins_10000"] * (
            people[0] + sum(each["population_dgf"] for each in counted)
        )
        found[0]["potentiel_financier"] = total - wealth
        if given.get("pfi_hectare_moins_10000"):
            area = sum(each["superficie"] for each in counted)
            found[0]["superficie"] = total / given["pfi_hectare_moins_10000"] - area
    return found


def _set_urban_means(
    mate: dict[str, float], own: dict[str, float], given: dict[str, float]
) -> None:
    """Choose the figures of the mate of a commune in the DSU so that their means are as given."""
    mate["potentiel_financier"] = (
        given["dsu_pfi"] * (mate["population_dgf"] + own["population_dgf"])
        - own["potentiel_financier"]
    )
    mate["nombre_logements"] = _HOMES
    mate["nombre_logements_sociaux"] = round(given.get("dsu_logements_sociaux", 0.0) * _HOMES)
    mate["nombre_beneficiaires_aides_au_logement"] = round(
        given.get("dsu_aides_logement", 0.0) * _HOMES
    )
    people = mate["population_insee"] + own["population_insee"]
    mate["revenu_total"] = given.get("dsu_revenu", 0.0) * people - own["revenu_total"]


def _typed(frame: pd.DataFrame) -> pd.DataFrame:
    variables = system(0).variables
    for name in frame.columns:
        kind = variables[name].value_type if name in variables else float
        if kind is bool:
            frame[name] = frame[name] > 0
        elif kind is int:
            frame[name] = frame[name].round().astype("int64")
    return frame
