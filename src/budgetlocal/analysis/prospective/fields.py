"""The inputs of the forms of the plan, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from budgetlocal.analysis.prospective.hypotheses import SIDES
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.text import Text, translatable

Values = Mapping[str, str]
"""What is typed, by key of field."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One input of a form; without choices it is a line of text."""

    key: str
    label: Text
    help: Text
    choices: tuple[tuple[str, Text], ...] = ()
    heading: Text | None = None
    """What this field and the next ones are about; shown above it."""
    when: tuple[str, str] | None = None
    """The choice of another field with which this one means something; None: always."""


SIDE_CHOICES = tuple((f"{section}{sens}", name) for (section, sens), name in SIDES.items())
PERCENT = translatable("Prospective", "En pourcentage, par exemple 2,5")
EUROS = translatable("Prospective", "En euros")
RATES = translatable("Prospective", "Par exemple « 2027 : 1,5 ; 2028 : 2 »")
AMOUNTS = translatable("Prospective", "Par exemple « 2027 : 150 000 ; 2028 : 152 000 »")
ACCOUNT = translatable("Prospective", "Un compte ou son début : 60612, 6061…")
NOTE = FieldSpec(
    "note",
    translatable("Prospective", "Note"),
    translatable("Prospective", "Pourquoi cette hypothèse"),
)
SOURCE = FieldSpec(
    "source",
    translatable("Prospective", "Source"),
    translatable("Prospective", "D'où elle vient : notification, délibération, contrat…"),
)
SIDE = FieldSpec(
    "cote",
    translatable("Prospective", "Côté du budget"),
    translatable("Prospective", "Section et sens"),
    SIDE_CHOICES,
)
CHAPTER = FieldSpec(
    "chapitre",
    translatable("Prospective", "Chapitre"),
    translatable("Prospective", "011, 012… ; vide : tous"),
)
YEAR = FieldSpec(
    "annee", translatable("Prospective", "Année"), translatable("Prospective", "Quatre chiffres")
)


def account_field(label: Text | None = None, key: str = "compte") -> FieldSpec:
    """Return the field of an account by nature."""
    return FieldSpec(key, label or translatable("Prospective", "Compte"), ACCOUNT)


def side_of(values: Values) -> tuple[Section, Sens]:
    """Return the side of the budget that is chosen."""
    side = values.get("cote", "FD")
    return Section(side[0]), Sens(side[1])
