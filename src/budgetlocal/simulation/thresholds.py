"""How far one commune is from each threshold of the law, and what is left of its guarantees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from budgetlocal.core.specs import Cell, CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.simulation.engine import Changes, system
from budgetlocal.simulation.nation import ELIGIBILITIES
from budgetlocal.simulation.tree import Value, plain

_BEFORE = {
    "dsr_fraction_bourg_centre": "dsr_montant_eligible_fraction_bourg_centre",
    "dsr_fraction_perequation": "dsr_montant_eligible_fraction_perequation",
    "dsr_fraction_cible": "dsr_montant_eligible_fraction_cible",
    "dsu_montant": "dsu_montant_eligible",
}


@dataclass(frozen=True, slots=True)
class Threshold:
    """One condition of the law, the commune's figure, and what is left before it changes side."""

    key: str
    name: Text
    figure: Decimal | None
    limit: Decimal | None
    margin: Decimal | None
    """Limit less figure where the figure must stay below, figure less limit where above: negative
    when the condition is not met."""
    is_met: bool | None
    article: str


def thresholds(
    value: Value,
    national: Mapping[str, Decimal],
    year: int,
    changes: Changes = (),
    unknown: frozenset[str] = frozenset(),
) -> tuple[Threshold, ...]:
    """Return the conditions of every grant for a commune.

    `national` holds the national values (`national_values`); a condition that needs one that is
    missing has no limit. `unknown` are the fields of the form that are not known: a condition on
    one of them has no figure.
    """
    law = system(year, changes).parameters(str(year))
    rural, urban = law.dotation_solidarite_rurale, law.dotation_solidarite_urbaine
    people = _number(value("population_dgf", year))
    per_head = _number(value("potentiel_financier_par_habitant", year))
    small_mean = national.get("pfi_moins_10000")
    mean = _number(value("potentiel_financier_par_habitant_moyen", year)) or None
    found = [
        _below(
            "dsr",
            translatable("Effets", "DSR : population DGF en dessous de"),
            people,
            _number(rural.seuil_nombre_habitants),
            "L. 2334-20",
        ),
        _above(
            "canton",
            translatable("Effets", "Bourg-centre : part de la population du canton, au moins"),
            _number(value("part_population_canton", year)),
            _number(rural.bourg_centre.eligibilite.seuil_part_population_canton),
            "L. 2334-21",
        ),
        _below(
            "bourg_centre_pfi",
            translatable("Effets", "Bourg-centre : potentiel financier par habitant en dessous de"),
            per_head,
            _times(rural.bourg_centre.eligibilite.exclusion.seuil_rapport_pfi_10000, small_mean),
            "L. 2334-21",
        ),
        _below(
            "perequation_pfi",
            translatable("Effets", "Péréquation : potentiel financier par habitant, au plus"),
            per_head,
            _times(rural.perequation.seuil_rapport_potentiel_financier, mean),
            "L. 2334-22",
            allowed=True,
        ),
        _below(
            "cible_rang",
            translatable("Effets", "Cible : rang, au plus"),
            _number(value("rang_indice_synthetique_dsr_cible", year)),
            _number(rural.cible.eligibilite.seuil_classement),
            "L. 2334-22-1",
            allowed=True,
        ),
    ]
    if bool(value("chef_lieu_arrondissement", year)) and not found[0].is_met:
        found.insert(
            1,
            _below(
                "chef_lieu",
                translatable(
                    "Effets", "Bourg-centre, chef-lieu d'arrondissement : population DGF, au plus"
                ),
                people,
                _number(rural.bourg_centre.eligibilite.seuil_nombre_habitants_chef_lieu),
                "L. 2334-21",
                allowed=True,
            ),
        )
    low = _number(urban.eligibilite.seuil_bas_nombre_habitants)
    high = _number(urban.eligibilite.seuil_haut_nombre_habitants)
    found.append(
        _above(
            "dsu",
            translatable("Effets", "DSU : population DGF, au moins"),
            people,
            low,
            "L. 2334-16",
        )
    )
    if people >= low:
        size = "haut" if people >= high else "bas"
        found += [
            _below(
                "dsu_rang",
                translatable("Effets", "DSU : rang, au plus"),
                _number(value(f"rang_indice_synthetique_dsu_seuil_{size}", year)),
                _number(value(f"dsu_nombre_communes_eligibles_seuil_{size}", year)),
                "L. 2334-16",
                allowed=True,
            ),
            _below(
                "dsu_pfi",
                translatable("Effets", "DSU : potentiel financier par habitant en dessous de"),
                per_head,
                _times(
                    urban.eligibilite.seuil_rapport_potentiel_financier, national.get("dsu_pfi")
                ),
                "L. 2334-16",
            ),
        ]
    found.append(
        _below(
            "ecretement",
            translatable(
                "Effets", "Pas d'écrêtement : potentiel fiscal par habitant en dessous de"
            ),
            _number(value("potentiel_fiscal_par_habitant_logarithme", year)),
            _times(
                law.dotation_forfaitaire.ecretement.seuil_rapport_potentiel_fiscal,
                national.get("potentiel_fiscal_moyen_national"),
            ),
            "L. 2334-7, III",
        )
    )
    return tuple(_without(each, unknown) for each in found)


_NEEDED = {
    "dsr": ("population_dgf",),
    "chef_lieu": ("population_dgf",),
    "canton": ("part_population_canton",),
    "bourg_centre_pfi": ("potentiel_financier", "population_dgf"),
    "perequation_pfi": ("potentiel_financier", "population_dgf"),
    "cible_rang": ("rang_indice_synthetique_dsr_cible",),
    "dsu": ("population_dgf",),
    "dsu_rang": ("rang_dsu",),
    "dsu_pfi": ("potentiel_financier", "population_dgf"),
    "ecretement": ("potentiel_fiscal_precedent", "population_dgf_precedente"),
}
"""The fields of the form that the figure of a condition is made of."""


def _without(given: Threshold, unknown: frozenset[str]) -> Threshold:
    if unknown.isdisjoint(_NEEDED[given.key]):
        return given
    return replace(given, figure=None, margin=None, is_met=None)


def _below(
    key: str,
    name: Text,
    figure: Decimal,
    limit: Decimal | None,
    article: str,
    *,
    allowed: bool = False,
) -> Threshold:
    """Return a condition to stay below a limit, which itself is `allowed` or not."""
    if limit is None:
        return Threshold(key, name, figure, None, None, None, article)
    margin = limit - figure
    return Threshold(
        key, name, figure, limit, margin, margin > 0 or (allowed and not margin), article
    )


def _above(key: str, name: Text, figure: Decimal, limit: Decimal, article: str) -> Threshold:
    margin = figure - limit
    return Threshold(key, name, figure, limit, margin, margin >= 0, article)


def threshold_table(found: tuple[Threshold, ...], source: Text) -> TableSpec:
    """Return the conditions as a table."""
    rows = []
    for each in found:
        words = (
            translatable("Effets", "critère inconnu")
            if each.figure is None
            else translatable("Effets", "valeur nationale inconnue")
            if each.is_met is None
            else translatable("Effets", "remplie")
            if each.is_met
            else translatable("Effets", "non remplie")
        )
        cells: tuple[Cell, ...] = (
            each.name,
            _shown(each.limit),
            _shown(each.figure),
            _shown(each.margin),
            words,
            verbatim(each.article),
        )
        rows.append(Row(each.key, 0, cells))
    return TableSpec(
        "seuils",
        translatable("Effets", "Distance aux seuils"),
        (
            Column("condition", translatable("Effets", "Condition"), CellKind.TEXT),
            Column("seuil", translatable("Effets", "Seuil"), CellKind.MEASURE),
            Column("commune", translatable("Effets", "Commune"), CellKind.MEASURE),
            Column(
                "marge",
                translatable("Effets", "Marge"),
                CellKind.MEASURE,
                translatable(
                    "Effets",
                    "Ce qui reste avant de changer de côté ; négatif : condition non remplie",
                ),
            ),
            Column("etat", translatable("Effets", "État"), CellKind.TEXT),
            Column("article", translatable("Effets", "Article (CGCT)"), CellKind.TEXT),
        ),
        tuple(rows),
        source,
    )


def guarantee_words(grant: str, value: Value, year: int) -> Text:
    """Say what is left of the guarantee of a grant, from this year and the year before."""
    is_eligible = bool(value(ELIGIBILITIES[grant], year))
    before = float(value(_BEFORE[grant], year - 1))
    if is_eligible:
        return translatable("Effets", "Éligible : aucune garantie n'est en cours.")
    if grant == "dsr_fraction_perequation":
        return translatable(
            "Effets", "Non éligible : cette fraction n'a pas de garantie de sortie."
        )
    if before > 0:
        return translatable(
            "Effets",
            "Sortie cette année : la moitié de l'an dernier, cette seule année (0 an ensuite).",
        )
    if grant == "dsu_montant":
        return translatable(
            "Effets",
            "Non éligible. La garantie de neuf ans (population passée sous le seuil) demande "
            "l'année de sortie, que les critères ne disent pas.",
        )
    return translatable("Effets", "Non éligible, et déjà l'an dernier : plus de garantie.")


def guarantee_rows(value: Value, year: int) -> tuple[tuple[str, Text], ...]:
    """Return the words of each grant that has conditions."""
    return tuple((grant, guarantee_words(grant, value, year)) for grant in ELIGIBILITIES)


def _times(factor: Any, mean: Decimal | None) -> Decimal | None:
    return None if mean is None else _number(factor) * mean


def _number(value: Any) -> Decimal:
    return Decimal(str(float(value)))


def _shown(value: Decimal | None) -> Decimal | None:
    if value is None:
        return None
    return plain(round(value, 4 if abs(value) < 10 else 2))  # noqa: PLR2004
