"""What a person types about a vote of rates, field by field, and how each text is read."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from budgetlocal.analysis.declared import declared_number
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.simulation.fiscalite.vote import Impot

_MOST = Decimal(10) ** 12


class FieldKind(StrEnum):
    """What a field takes."""

    EUROS = "euros"
    """Whole euros, not negative."""
    RATE = "taux"
    """A percentage with two decimals at most, from 0 to 1 000."""
    COEFFICIENT = "coefficient"
    """A number with six decimals at most, from 0 to 100."""
    YEAR = "annee"
    """A year of this century."""


_DECIMALS = {FieldKind.EUROS: 0, FieldKind.RATE: 2, FieldKind.COEFFICIENT: 6, FieldKind.YEAR: 0}
_HIGHEST = {
    FieldKind.EUROS: _MOST,
    FieldKind.RATE: Decimal(1000),
    FieldKind.COEFFICIENT: Decimal(100),
    FieldKind.YEAR: Decimal(2100),
}
_LOWEST = {FieldKind.YEAR: Decimal(2000)}
_EXPECTED = {
    FieldKind.EUROS: translatable("Fiscalite", "Écrivez un nombre d'euros sans centimes, par exemple 1 234 567."),
    FieldKind.RATE: translatable("Fiscalite", "Écrivez un taux en % à deux décimales au plus, par exemple 26,76."),
    FieldKind.COEFFICIENT: translatable(
        "Fiscalite", "Écrivez un coefficient à six décimales au plus, par exemple 1,123456."
    ),
    FieldKind.YEAR: translatable("Fiscalite", "Écrivez une année à quatre chiffres, par exemple 2024."),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to type."""

    key: str
    label: Text
    kind: FieldKind
    help: Text


_PART_FIELDS = (
    (
        "base_before",
        translatable("Fiscalite", "Base de l'an dernier (€)"),
        FieldKind.EUROS,
        translatable("Fiscalite", "Base nette effective de l'année précédente, état 1259."),
    ),
    (
        "base",
        translatable("Fiscalite", "Base prévisionnelle (€)"),
        FieldKind.EUROS,
        translatable("Fiscalite", "Base nette prévisionnelle de l'année, état 1259."),
    ),
    (
        "rate_before",
        translatable("Fiscalite", "Taux de l'an dernier (%)"),
        FieldKind.RATE,
        translatable("Fiscalite", "Taux voté l'année précédente."),
    ),
    (
        "rate",
        translatable("Fiscalite", "Taux à voter (%)"),
        FieldKind.RATE,
        translatable("Fiscalite", "Taux proposé au conseil."),
    ),
    (
        "ceiling",
        translatable("Fiscalite", "Taux plafond (%)"),
        FieldKind.RATE,
        translatable("Fiscalite", "Taux plafond notifié par l'état 1259."),
    ),
)
TAX_FIELDS = {
    impot: tuple(
        Field(f"{impot}.{name}", label, kind, help_) for name, label, kind, help_ in _PART_FIELDS
    )
    for impot in Impot
}
"""The fields of each tax, in the order of form 1259."""
OTHER_FIELDS = (
    Field(
        "produit_attendu",
        translatable("Fiscalite", "Produit attendu (€)"),
        FieldKind.EUROS,
        translatable("Fiscalite", "Ce que le budget attend des impôts dont le taux est voté."),
    ),
    Field(
        "coefficient_correcteur",
        translatable("Fiscalite", "Coefficient correcteur"),
        FieldKind.COEFFICIENT,
        translatable("Fiscalite", "Notifié par l'état 1259 ; 1 quand la commune n'en a pas."),
    ),
    Field(
        "taux_reference",
        translatable("Fiscalite", "Taux de TFPB de 2020, commune et département (%)"),
        FieldKind.RATE,
        translatable("Fiscalite", "Taux de référence du coefficient correcteur."),
    ),
    Field(
        "allocation_industrielle",
        translatable("Fiscalite", "Allocation compensatrice, locaux industriels (€)"),
        FieldKind.EUROS,
        translatable("Fiscalite", "TFPB des locaux industriels, état 1259 ; 0 s'il n'y en a pas."),
    ),
    Field(
        "majoration_before",
        translatable("Fiscalite", "Majoration THRS de l'an dernier (%)"),
        FieldKind.RATE,
        translatable("Fiscalite", "Laissez vide s'il n'y en avait pas."),
    ),
    Field(
        "majoration",
        translatable("Fiscalite", "Majoration THRS à voter (%)"),
        FieldKind.RATE,
        translatable("Fiscalite", "De 5 à 60 % dans les communes où elle est permise ; sinon vide."),
    ),
    Field(
        "base_majoration",
        translatable("Fiscalite", "Base qui porte la majoration (€)"),
        FieldKind.EUROS,
        translatable("Fiscalite", "Logements meublés non affectés à l'habitation principale."),
    ),
    Field(
        "moyenne_thrs",
        translatable("Fiscalite", "Taux moyen de THRS du département (%)"),
        FieldKind.RATE,
        translatable("Fiscalite", "Moyenne des communes l'an dernier, éléments de référence de la DGFiP."),
    ),
)  # fmt: skip
_COMPARED = (Impot.TFPB, Impot.TFPNB, Impot.CFE)
MEAN_FIELDS = {
    impot: (
        Field(
            f"moyenne.{impot}",
            translatable("Fiscalite", "Moyenne nationale (%)"),
            FieldKind.RATE,
            translatable("Fiscalite", "Taux moyen des communes de France l'an dernier, état 1259."),
        ),
        Field(
            f"groupement.{impot}",
            translatable("Fiscalite", "Taux des groupements (%)"),
            FieldKind.RATE,
            translatable(
                "Fiscalite",
                "Ce que l'intercommunalité et les syndicats ont voté l'an dernier sur la commune ; 0 si rien.",
            ),
        ),
    )
    for impot in _COMPARED
}
"""What the ways out of the links compare with, tax by tax; optional."""
HISTORY_FIELDS = (
    Field(
        "moyenne_foncieres",
        translatable("Fiscalite", "Taux moyen pondéré national des taxes foncières (%)"),
        FieldKind.RATE,
        translatable("Fiscalite", "Ensemble des communes, l'an dernier, état 1259."),
    ),
    Field(
        "derniere_diminution",
        translatable("Fiscalite", "Année de la dernière diminution sans lien"),
        FieldKind.YEAR,
        translatable("Fiscalite", "Vide s'il n'y en a pas eu : elle compte pour les trois années suivantes."),
    ),
)  # fmt: skip
FIELDS = {
    each.key: each
    for each in (
        *(one for fields in TAX_FIELDS.values() for one in fields),
        *OTHER_FIELDS,
        *(one for fields in MEAN_FIELDS.values() for one in fields),
        *HISTORY_FIELDS,
    )
}


def name_of(key: str) -> Text:
    """Return the name of a field, with its tax."""
    for by_tax in (TAX_FIELDS, MEAN_FIELDS):
        for impot, fields in by_tax.items():
            if any(each.key == key for each in fields):
                return joined((impot.label, FIELDS[key].label), ", ")
    return FIELDS[key].label


def typed_value(kind: FieldKind, text: str, label: Text) -> Fraction | None:
    """Return the number of a text, a rate as 0.2676; None for an empty one: nothing was typed.

    Raises:
        UserError: no number, negative, too large, or with more decimals than there can be.

    """
    bare = text.replace("€", "").replace("%", "").strip()
    if not bare:
        return None
    number = declared_number(bare)
    step, low = Decimal(1).scaleb(-_DECIMALS[kind]), _LOWEST.get(kind, 0)
    if number is None or not low <= number <= _HIGHEST[kind] or number != number.quantize(step):
        raise UserError(
            translatable(
                "Fiscalite",
                "{nom} : « {texte} » n'est pas accepté.",
                nom=label,
                texte=verbatim(text.strip()),
            ),
            hint=_EXPECTED[kind],
        )
    return Fraction(number) / (100 if kind is FieldKind.RATE else 1)


def shown_value(kind: FieldKind, value: Fraction | None) -> str:
    """Return a number as a field shows it, empty when there is none.

    >>> shown_value(FieldKind.RATE, Fraction(2676, 10000)), shown_value(FieldKind.EUROS, None)
    ('26,76', '')
    """
    if value is None:
        return ""
    number = value * (100 if kind is FieldKind.RATE else 1)
    if kind is FieldKind.YEAR:
        return str(int(number))
    exact = Decimal(number.numerator) / Decimal(number.denominator)
    return decimal_number(exact, _DECIMALS[kind])
