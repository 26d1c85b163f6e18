"""One commune alone, computed by the same formulas as all of them.

The formulas compare a commune with means over the country. Three made-up communes stand for the
country here: their figures are chosen so that these means, the commune itself included, are the
given national values. What is shared between all (the values of points, the ranks) is held.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any

from budgetlocal.core.text import Text, joined, translatable
from budgetlocal.simulation.engine import Changes, quiet, system
from budgetlocal.simulation.fiche import Fiche
from budgetlocal.simulation.fields import When, field_of, fields
from budgetlocal.simulation.nation import GRANTS, Nation, simulation_of
from budgetlocal.simulation.national_values import POINTS

if TYPE_CHECKING:
    import pandas as pd

_HOMES = 10**12
"""So many that those of the commune do not move the mean."""
_NAMED = 4
"""Missing fields that are named in one sentence."""
_LAST = 10**9
"""A rank after everyone."""
_MERGED = "dotation_communes_nouvelles"
_GUARANTEE = "dotation_communes_nouvelles_eligible_part_garantie"
_REFERENCE = "dotation_globale_fonctionnement_reference_communes"
_RENAMED = {
    "population_dgf_precedente": "population_dgf",
    "population_dgf_majoree_precedente": "population_dgf_majoree",
    "potentiel_fiscal_precedent": "potentiel_fiscal",
}
OWN, SMALL, MIDDLE, LARGE = range(4)


@dataclass(frozen=True, slots=True, eq=False)
class Alone:
    """One commune and what the model makes of it."""

    fiche: Fiche
    changes: Changes
    amounts: Mapping[str, Decimal | None]
    """Euros by grant; None when it cannot be computed."""
    reasons: Mapping[str, Text]
    """Why a grant cannot be computed."""
    simulation: Any

    def value(self, variable: str, *, year: int | None = None) -> Any:
        """Return a variable of the model for the commune (or the State)."""
        with quiet():
            return self.simulation.calculate(variable, str(year or self.fiche.year))[OWN]


def run_alone(fiche: Fiche, changes: Changes = ()) -> Alone:
    """Compute the grants of one commune from its sheet.

    Raises:
        UserError: the model is not installed.

    """
    law = system(fiche.year, changes).parameters(str(fiche.year))
    nation = _small_country(fiche, law)
    simulation = simulation_of(nation, changes)
    _hold(simulation, fiche, law)
    amounts: dict[str, Decimal | None] = {}
    reasons: dict[str, Text] = {}
    for grant in GRANTS:
        found = _reason(fiche, grant, reasons) or _amount(simulation, fiche, grant)
        if isinstance(found, Text):
            amounts[grant], reasons[grant] = None, found
        else:
            amounts[grant] = found
    return Alone(fiche, changes, amounts, reasons, simulation)


def _amount(simulation: Any, fiche: Fiche, grant: str) -> Decimal | Text:
    """Return what the model gives for one grant, or why it gives nothing."""
    year = str(fiche.year)
    if grant == _MERGED and not fiche.values.get(_GUARANTEE):
        grant = "dotation_communes_nouvelles_part_amorcage"  # the guarantee asks for all the others
    with quiet():
        if grant == "dsu_montant" and simulation.calculate("dsu_eligible", year)[OWN]:
            return _no_point()
        value = float(simulation.calculate(grant, year)[OWN])
    if not isfinite(value):
        return translatable("Effets", "Le modèle ne donne pas de montant avec ces critères.")
    return Decimal(str(value))


def _reason(fiche: Fiche, grant: str, unknown: Mapping[str, Text]) -> Text | None:
    """Return why a grant cannot be computed, given those that already could not."""
    missing = fiche.missing(grant)
    if grant == "dsu_montant" and _is_too_small(fiche):
        return None
    if grant == _MERGED and fiche.values.get(_GUARANTEE):
        if unknown:
            return translatable(
                "Effets",
                "La part de garantie demande que toutes les autres dotations soient connues.",
            )
        if _REFERENCE not in fiche.values:
            missing = (*missing, field_of(_REFERENCE))
    if not missing:
        return None
    named = joined(each.name for each in missing[:_NAMED])
    if len(missing) <= _NAMED:
        return translatable("Effets", "Il manque à la fiche : {champs}.", champs=named)
    return translatable(
        "Effets",
        "Il manque {nombre} champs à la fiche, dont : {champs}.",
        nombre=len(missing),
        champs=named,
    )


def _below(fiche: Fiche, key: str, limit: int) -> bool:
    return key in fiche.values and fiche.values[key] < limit


def _is_too_small(fiche: Fiche) -> bool:
    law = system(fiche.year).parameters(str(fiche.year)).dotation_solidarite_urbaine
    return _below(fiche, "population_dgf", law.eligibilite.seuil_bas_nombre_habitants)


def _no_point() -> Text:
    return translatable(
        "Effets",
        "La commune est éligible, mais le montant dépend de la valeur de point nationale, que seul "
        "le fichier de toutes les communes donne (page Données).",
    )


def _small_country(fiche: Fiche, law: Any) -> Nation:
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
    before = before.rename(columns=_RENAMED)
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


def _hold(simulation: Any, fiche: Fiche, law: Any) -> None:
    """Give what is shared between all communes: points, means, ranks, numbers of eligible ones."""
    import numpy as np

    given = {key: float(value) for key, value in fiche.values.items()}
    year, past = str(fiche.year), str(fiche.year - 1)
    with quiet():
        for key in POINTS:
            simulation.set_input(key, year, [given.get(key, 0.0)])
        simulation.set_input(
            "potentiel_fiscal_moyen_national",
            past,
            [given.get("potentiel_fiscal_moyen_national", 0.0)],
        )
        simulation.set_input(
            "df_valeur_point_ecretement",
            year,
            np.full(4, given.get("df_valeur_point_ecretement", 0.0)),
        )
        cible = int(given.get("rang_indice_synthetique_dsr_cible", 0)) or _LAST
        simulation.set_input("rang_indice_synthetique_dsr_cible", year, _ranks(cible))
        high = law.dotation_solidarite_urbaine.eligibilite.seuil_haut_nombre_habitants
        is_large = given.get("population_dgf", 0.0) >= high
        rank = int(given.get("rang_dsu", 0)) or _LAST
        eligible = int(given.get("dsu_nombre_eligibles", 0))
        for name, is_own in (("haut", is_large), ("bas", not is_large)):
            held = _ranks(rank if is_own else _LAST)
            simulation.set_input(f"rang_indice_synthetique_dsu_seuil_{name}", year, held)
            number = np.full(4, eligible if is_own else 0)
            simulation.set_input(f"dsu_nombre_communes_eligibles_seuil_{name}", year, number)


def _ranks(own: int) -> Any:
    import numpy as np

    return np.array([own, _LAST, _LAST, _LAST])


def fiche_of(nation: Nation, code: str, national: Mapping[str, Decimal], ranks: Any) -> Fiche:
    """Return the sheet of a commune of the national file.

    `ranks` gives the ranks of a run by variable (`Run.value`).
    """
    now = nation.now.loc[code].to_dict()
    before = nation.before.loc[code].to_dict()
    place = nation.now.index.get_loc(code)
    back = {new: old for old, new in _RENAMED.items()}
    values: dict[str, Decimal] = {}
    known = {field.key: field for field in fields()}
    for row, when in ((now, When.NOW), (before, When.BEFORE)):
        for name in row:
            key = back.get(str(name), str(name)) if when is When.BEFORE else str(name)
            if key in known and known[key].when is when:
                values[key] = plain_decimal(row[name])
    values |= national
    values["rang_indice_synthetique_dsr_cible"] = Decimal(
        int(ranks("rang_indice_synthetique_dsr_cible")[place])
    )
    high = system(nation.year).parameters(str(nation.year)).dotation_solidarite_urbaine
    size = (
        "haut" if now["population_dgf"] >= high.eligibilite.seuil_haut_nombre_habitants else "bas"
    )
    values["rang_dsu"] = Decimal(int(ranks(f"rang_indice_synthetique_dsu_seuil_{size}")[place]))
    notified = {
        str(grant): Decimal(str(float(amount)))
        for grant, amount in nation.notified.loc[code].to_dict().items()
        if grant in GRANTS and amount == amount  # noqa: PLR0124 - NaN is not itself
    }
    return Fiche(str(now["nom"]), code, nation.year, values, notified)


def plain_decimal(number: Any) -> Decimal:
    """Return a number of a frame as the shortest Decimal that writes it.

    >>> plain_decimal(1200.0), plain_decimal(True)
    (Decimal('1200'), Decimal('1'))
    """
    value = Decimal(str(float(number)))
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if value == whole else value
