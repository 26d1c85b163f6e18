"""The fields of the form of one commune, from resources/simulation/fiche.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual, translatable
from budgetlocal.reference.official.headers import normal


class When(StrEnum):
    """What a field is about."""

    NOW = "courante"
    BEFORE = "precedente"
    NATION = "nationale"


class FieldUnit(StrEnum):
    """What a field counts."""

    INHABITANTS = "hab"
    EUROS = "euros"
    COUNT = "nombre"
    YES_NO = "oui_non"
    PERCENT = "pourcent"
    COEFFICIENT = "coefficient"


class Need(StrEnum):
    """A grant that a field may be needed for."""

    DF = "df"
    BOURG_CENTRE = "bourg_centre"
    PEREQUATION = "perequation"
    CIBLE = "cible"
    DSU = "dsu"
    DNP = "dnp"
    COMMUNES_NOUVELLES = "communes_nouvelles"


NEEDS = {
    "dotation_forfaitaire": Need.DF,
    "dsr_fraction_bourg_centre": Need.BOURG_CENTRE,
    "dsr_fraction_perequation": Need.PEREQUATION,
    "dsr_fraction_cible": Need.CIBLE,
    "dsu_montant": Need.DSU,
    "dotation_nationale_perequation": Need.DNP,
    "dotation_communes_nouvelles": Need.COMMUNES_NOUVELLES,
}
GROUPS = {
    "population": translatable("Effets", "Population"),
    "territoire": translatable("Effets", "Territoire"),
    "bourg": translatable("Effets", "Bourg-centre"),
    "richesse": translatable("Effets", "Richesse"),
    "logement": translatable("Effets", "Logement et quartiers"),
    "nouvelles": translatable("Effets", "Commune nouvelle"),
    "rangs": translatable("Effets", "Rangs notifiés"),
    "precedente": translatable("Effets", "Année précédente, et DNP"),
    "nationale": translatable("Effets", "Valeurs nationales de l'année"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the form."""

    key: str
    when: When
    group: str
    unit: FieldUnit
    name: Text
    needed_for: tuple[Need, ...]
    words: tuple[str, ...]
    """Normal names under which a pasted sheet may have it."""


@cache
def fields() -> tuple[Field, ...]:
    """Return every field, in the order of the form."""
    path = bundled("resources", "simulation", "fiche.toml")
    entries = tomllib.loads(path.read_text("utf-8"))["champ"]
    return tuple(
        Field(
            key=each["cle"],
            when=When(each["quand"]),
            group=each["groupe"],
            unit=FieldUnit(each["unite"]),
            name=bilingual(each["nom"], each["name"]),
            needed_for=tuple(Need(need) for need in each.get("pour", ())),
            words=tuple(
                dict.fromkeys(normal(word) for word in (each["nom"], *each.get("aussi", ())))
            ),
        )
        for each in entries
    )


@cache
def field_of(key: str) -> Field:
    """Return a field by its key.

    Raises:
        KeyError: no such field.

    """
    return {field.key: field for field in fields()}[key]
