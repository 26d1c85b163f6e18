"""The words of open data: kinds of collectivité, units, perimeters, and why a figure is unknown."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.official.kinds import Unit as OfficialUnit
from budgetlocal.reference.values import Absence, Kind, Perimeter, Unit


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to know, under its name."""

    name: Text
    value: Text


KINDS = {
    Kind.COMMUNE: translatable("Donnees", "Commune"),
    Kind.EPCI: translatable("Donnees", "EPCI à fiscalité propre"),
    Kind.EPT: translatable("Donnees", "Établissement public territorial"),
    Kind.DEPARTEMENT: translatable("Donnees", "Département"),
    Kind.REGION: translatable("Donnees", "Région"),
    Kind.STRATE: translatable("Donnees", "Strate de communes"),
}
SEVERAL = {
    Kind.COMMUNE: translatable("Donnees", "communes"),
    Kind.EPCI: translatable("Donnees", "EPCI"),
    Kind.EPT: translatable("Donnees", "EPT"),
    Kind.DEPARTEMENT: translatable("Donnees", "départements"),
    Kind.REGION: translatable("Donnees", "régions"),
    Kind.STRATE: translatable("Donnees", "strates"),
}
UNITS = {
    Unit.EUROS: verbatim("€"),
    Unit.EUROS_PER_HEAD: translatable("Donnees", "€/hab."),
    Unit.EUROS_PER_YEAR: translatable("Donnees", "€/an"),
    Unit.PERCENT: verbatim("%"),
    Unit.INHABITANTS: translatable("Donnees", "habitants"),
    Unit.COUNT: translatable("Donnees", "nombre"),
    Unit.MINUTES: translatable("Donnees", "minutes"),
    Unit.SQUARE_KM: verbatim("km²"),
    Unit.VISITS: translatable("Donnees", "consult./hab./an"),
    Unit.RATIO: translatable("Donnees", "rapport"),
    Unit.CATEGORY: translatable("Donnees", "classe"),
}
OFFICIAL_UNITS = {
    OfficialUnit.EUROS: verbatim("€"),
    OfficialUnit.KILOEUROS: verbatim("k€"),
    OfficialUnit.PERCENT: verbatim("%"),
    OfficialUnit.INHABITANTS: translatable("Donnees", "habitants"),
    OfficialUnit.COUNT: translatable("Donnees", "nombre"),
    OfficialUnit.YES_NO: translatable("Donnees", "1 = oui, 0 = non"),
    OfficialUnit.CODE: translatable("Donnees", "code"),
}
PERIMETERS = {
    Perimeter.BP: translatable("Donnees", "Budget principal (BP)"),
    Perimeter.BA: translatable("Donnees", "Budgets annexes (BA)"),
    Perimeter.CONSOLIDATED: translatable("Donnees", "Tous budgets consolidés (BP+BA)"),
    Perimeter.NONE: translatable("Donnees", "Sans objet : le chiffre n'est pas budgétaire"),
}
ABSENCES = {
    Absence.SECRET: translatable(
        "Donnees", "Non disponible : couvert par le secret statistique du producteur."
    ),
    Absence.MISSING: translatable(
        "Donnees", "Non disponible : la source ne donne pas ce chiffre pour cette collectivité."
    ),
}
_OTHER_TERRITORY = translatable(
    "Donnees",
    "Non disponible pour le territoire d'aujourd'hui : si la source le donne pour les anciennes "
    "communes, il est sur leurs fiches (Anciennes communes).",
)
UNLISTED = translatable(
    "Donnees",
    "Non disponible : la source de cette année ne couvre pas cette collectivité.",
)
"""The source has figures of that year, for others."""
NO_SERIES = translatable("Donnees", "Aucune donnée de cette année dans l'extrait.")
EXTRACT = translatable("Donnees", "Extrait")
IMPORTED = translatable("Donnees", "Importé")


def absence_words(absence: Absence, *, has_predecessors: bool) -> Text:
    """Return why a figure is unknown; a commune made of others may have it on their sheets."""
    if absence is Absence.MISSING and has_predecessors:
        return _OTHER_TERRITORY
    return ABSENCES[absence]


def perimeter_word(perimeter: str) -> Text:
    """Return the short name of a perimeter, which may be one that only a file knows.

    >>> str(perimeter_word("BP+BA")), str(perimeter_word(""))
    ('BP+BA', '–')
    """
    return verbatim(perimeter or "–")


def joined(parts: tuple[Text, ...], between: str = " ; ") -> Text:
    """Return texts one after the other.

    >>> str(joined((verbatim("a"), verbatim("b"))))
    'a ; b'
    """
    holes = {f"t{rank}": part for rank, part in enumerate(parts)}
    return Text("", between.join(f"{{{name}}}" for name in holes), tuple(holes.items()))


def years_word(years: tuple[int, ...]) -> str:
    """Return years as people write them, in any language.

    >>> years_word((2018, 2019, 2020, 2022)), years_word((2021,)), years_word(())
    ('2018–2020, 2022', '2021', '–')
    """
    runs: list[list[int]] = []
    for year in sorted(years):
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]}–{r[-1]}" for r in runs) or "–"
