"""The fields of the form of each kind of assumption."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from budgetlocal.analysis.prospective.fields import (
    AMOUNTS,
    CHAPTER,
    EUROS,
    NOTE,
    PERCENT,
    RATES,
    SIDE,
    SOURCE,
    YEAR,
    FieldSpec,
    account_field,
)
from budgetlocal.analysis.prospective.indices import indices
from budgetlocal.analysis.prospective.loan_fields import DUREE, terms_fields
from budgetlocal.core.text import Text, translatable


class Kind(StrEnum):
    """What a scenario may assume."""

    CROISSANCE = "croissance"
    MONTANTS = "montants"
    PONCTUELLE = "ponctuelle"
    EFFECTIF = "effectif"
    TAXE = "taxe"
    EMPRUNT = "emprunt"
    INDICE = "indice"


KINDS: Mapping[Kind, Text] = {
    Kind.CROISSANCE: translatable("Prospective", "Croissance"),
    Kind.MONTANTS: translatable("Prospective", "Montants tapés"),
    Kind.PONCTUELLE: translatable("Prospective", "Opération ponctuelle"),
    Kind.EFFECTIF: translatable("Prospective", "Effectifs"),
    Kind.TAXE: translatable("Prospective", "Bases × taux"),
    Kind.EMPRUNT: translatable("Prospective", "Emprunt prévu"),
    Kind.INDICE: translatable("Prospective", "Valeurs d'un indice"),
}


def _index_choices(*, optional: bool) -> tuple[tuple[str, Text], ...]:
    none = (("", translatable("Prospective", "aucun")),) if optional else ()
    return (*none, *((key, index.name) for key, index in indices().items()))


def fields_of(kind: Kind) -> tuple[FieldSpec, ...]:
    """Return the fields of a kind of assumption."""
    return _FIELDS[kind]()


_FIELDS: dict[Kind, Callable[[], tuple[FieldSpec, ...]]] = {
    Kind.CROISSANCE: lambda: (
        SIDE,
        CHAPTER,
        account_field(),
        FieldSpec(
            "indice",
            translatable("Prospective", "Indice"),
            translatable("Prospective", "Le taux s'ajoute à l'indice"),
            _index_choices(optional=True),
        ),
        FieldSpec("taux", translatable("Prospective", "Taux par an (%)"), PERCENT),
        FieldSpec("volume", translatable("Prospective", "Volume par an (%)"), PERCENT),
        FieldSpec("par_annee", translatable("Prospective", "Taux de certaines années"), RATES),
        NOTE,
        SOURCE,
    ),
    Kind.MONTANTS: lambda: (
        SIDE,
        CHAPTER,
        account_field(),
        FieldSpec("par_annee", translatable("Prospective", "Montants par année"), AMOUNTS),
        NOTE,
        SOURCE,
    ),
    Kind.PONCTUELLE: lambda: (
        SIDE,
        account_field(),
        YEAR,
        FieldSpec("montant", translatable("Prospective", "Montant"), EUROS),
        NOTE,
        SOURCE,
    ),
    Kind.EFFECTIF: lambda: (
        YEAR,
        FieldSpec(
            "postes",
            translatable("Prospective", "Postes (ETP)"),
            translatable("Prospective", "En plus ou en moins : 1,5 ou −2"),
        ),
        FieldSpec("cout", translatable("Prospective", "Coût annuel d'un poste"), EUROS),
        NOTE,
        SOURCE,
    ),
    Kind.TAXE: lambda: (
        FieldSpec(
            "nom",
            translatable("Prospective", "Taxe"),
            translatable("Prospective", "Foncier bâti, TEOM…"),
        ),
        account_field(),
        FieldSpec("bases", translatable("Prospective", "Bases nettes de l'année de départ"), EUROS),
        FieldSpec("taux", translatable("Prospective", "Taux voté (%)"), PERCENT),
        FieldSpec("physique", translatable("Prospective", "Bases nouvelles par an (%)"), PERCENT),
        FieldSpec(
            "indice",
            translatable("Prospective", "Indice"),
            translatable("Prospective", "Revalorisation des bases"),
            _index_choices(optional=True),
        ),
        FieldSpec("par_annee", translatable("Prospective", "Taux votés ensuite"), RATES),
        NOTE,
        SOURCE,
    ),
    Kind.EMPRUNT: lambda: (
        FieldSpec(
            "nom",
            translatable("Prospective", "Nom"),
            translatable("Prospective", "Ce qu'il finance ; vide : emprunt nouveau et son année"),
        ),
        YEAR,
        FieldSpec("montant", translatable("Prospective", "Montant"), EUROS),
        *terms_fields(translatable("Prospective", "Taux (%)"), DUREE),
        NOTE,
        SOURCE,
    ),
    Kind.INDICE: lambda: (
        FieldSpec(
            "indice",
            translatable("Prospective", "Indice"),
            translatable("Prospective", "Celui dont vous donnez les valeurs"),
            _index_choices(optional=False),
        ),
        FieldSpec("par_annee", translatable("Prospective", "Valeurs par année (%)"), RATES),
        NOTE,
        SOURCE,
    ),
}
