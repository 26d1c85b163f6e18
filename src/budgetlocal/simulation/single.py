"""One commune alone, computed by the same formulas as all of them.

Three made-up communes stand for the country (`small_country`); what is shared between all (the
values of points, the ranks) is held. The DSU is given its last step (`urban`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import isfinite
from typing import Any

from budgetlocal.core.text import Text, joined, translatable
from budgetlocal.simulation.engine import Changes, quiet, system
from budgetlocal.simulation.fiche import Fiche
from budgetlocal.simulation.fields import NEEDS, When, field_of, fields
from budgetlocal.simulation.nation import GRANTS, Nation, simulation_of
from budgetlocal.simulation.national_values import POINTS, where_published
from budgetlocal.simulation.small_country import RENAMED, small_country
from budgetlocal.simulation.urban import UrbanPart, needed_point, scores, urban_part

_NAMED = 4
"""Missing fields that are named in one sentence."""
_LAST = 10**9
"""A rank after everyone."""
_MERGED = "dotation_communes_nouvelles"
_GUARANTEE = "dotation_communes_nouvelles_eligible_part_garantie"
_REFERENCE = "dotation_globale_fonctionnement_reference_communes"
OWN = 0
"""The rank of the commune in the small country."""


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
    urban: UrbanPart | None = None
    """How the DSU was computed, of an eligible commune."""

    def where_to_look(self) -> tuple[Text, ...]:
        """Return where the national values that are missing are published, each note once."""
        wanted = (
            where_published(NEEDS[grant], self.fiche.year)
            for grant in self.reasons
            if (grant == "dsu_montant" and not self.fiche.missing(grant))
            or any(each.when is When.NATION for each in self.fiche.missing(grant))
        )
        return tuple(dict.fromkeys(wanted))

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
    nation = small_country(fiche, law)
    simulation = simulation_of(nation, changes)
    _hold(simulation, fiche, law)
    amounts: dict[str, Decimal | None] = {}
    reasons: dict[str, Text] = {}
    urban = None if fiche.missing("dsu_montant") else _give_urban_part(simulation, fiche, law)
    for grant in GRANTS:
        found = _reason(fiche, grant, reasons) or _amount(simulation, fiche, grant, urban)
        if isinstance(found, Text):
            amounts[grant], reasons[grant] = None, found
        else:
            amounts[grant] = found
    return Alone(fiche, changes, amounts, reasons, simulation, urban)


def _give_urban_part(simulation: Any, fiche: Fiche, law: Any) -> UrbanPart | None:
    """Give the model the DSU of an eligible commune; None when it is not one, or has no point."""
    import numpy as np

    year = str(fiche.year)
    with quiet():
        if not simulation.calculate("dsu_eligible", year)[OWN]:
            return None
        before = float(simulation.calculate("dsu_montant_eligible", str(fiche.year - 1))[OWN])
        point = fiche.values.get(needed_point(before))
        if point is None:
            return None
        score = scores(lambda name: np.asarray(simulation.calculate(name, year)), law)[OWN]
        part = urban_part(float(score), point, before, law)
        simulation.set_input("dsu_montant_eligible", year, [float(part.amount), 0.0, 0.0, 0.0])
    return part


def _amount(simulation: Any, fiche: Fiche, grant: str, urban: UrbanPart | None) -> Decimal | Text:
    """Return what the model gives for one grant, or why it gives nothing."""
    year = str(fiche.year)
    if grant == _MERGED and not fiche.values.get(_GUARANTEE):
        grant = "dotation_communes_nouvelles_part_amorcage"  # the guarantee asks for all the others
    with quiet():
        if (
            grant == "dsu_montant"
            and urban is None
            and simulation.calculate("dsu_eligible", year)[OWN]
        ):
            return _no_point(fiche)
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


def _no_point(fiche: Fiche) -> Text:
    key = needed_point(float(fiche.values.get("dsu_montant_eligible", 0)))
    return translatable(
        "Effets",
        "La commune est éligible, mais il manque une valeur nationale : {champ}.",
        champ=field_of(key).name,
    )


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
    back = {new: old for old, new in RENAMED.items()}
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
