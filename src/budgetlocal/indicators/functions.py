"""The functions of the language."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.core.text import Text, translatable


@dataclass(frozen=True, slots=True)
class Function:
    """A function: how many values it takes, what it does, an example."""

    name: str
    fewest: int
    most: int
    help: Text
    example: str


_ALL = (
    Function(
        "min", 2, 8, translatable("Fonction", "la plus petite des valeurs"), "min(D166, C166)"
    ),
    Function(
        "max",
        2,
        8,
        translatable("Fonction", "la plus grande des valeurs"),
        "max(epargne_brute, 1 €)",
    ),
    Function("abs", 1, 1, translatable("Fonction", "la valeur sans son signe"), "abs(CN7 - DN6)"),
    Function(
        "puissance",
        2,
        2,
        translatable("Fonction", "la valeur multipliée par elle-même (exposant entier, de -4 à 4)"),
        "puissance(taux, 2)",
    ),
    Function(
        "moyenne",
        2,
        2,
        translatable("Fonction", "la moyenne de l'année et des précédentes"),
        "moyenne(epargne_brute, 3)",
    ),
    Function(
        "somme",
        2,
        2,
        translatable("Fonction", "la somme de l'année et des précédentes"),
        "somme(depenses_equipement, 6)",
    ),
    Function(
        "evolution",
        1,
        2,
        translatable("Fonction", "la variation relative depuis l'année d'avant, ou depuis k ans"),
        "evolution(frais_personnel, 3)",
    ),
    Function(
        "par_habitant",
        1,
        1,
        translatable("Fonction", "la valeur divisée par la population"),
        "par_habitant(encours_dette)",
    ),
    Function(
        "en_annees",
        1,
        1,
        translatable("Fonction", "un rapport lu comme un nombre d'années"),
        "en_annees(encours_dette / epargne_brute)",
    ),
    Function(
        "en_nombre",
        1,
        1,
        translatable("Fonction", "un rapport lu comme un nombre, non comme un pourcentage"),
        "en_nombre(frais_personnel / charges_financieres)",
    ),
)
FUNCTIONS = {function.name: function for function in _ALL}
YEARS = {"moyenne": (1, 10), "somme": (1, 10), "evolution": (1, 15)}
"""How many years the second value of a function may count, from and to."""
POWERS = (-4, 4)
