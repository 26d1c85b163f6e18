"""Where a value of the vote form was taken from, kept beside it and shown with it."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.simulation.fiscalite.law import tax_rule
from budgetlocal.simulation.fiscalite.revaluation import coefficient_between

_FIRST, _LAST = 2000, 2100


@dataclass(frozen=True, slots=True)
class Origin:
    """The source of one value, and what was done to it."""

    titre: str
    """The source, as it is named where it was imported."""
    producteur: str
    fichier: str
    exercice: int
    """The year that the source gives the value for."""
    revalorise: int | None = None
    """The year that a base was carried to by the yearly coefficient; None: as published."""

    def tag(self) -> Text:
        """Return it in a few letters, to stand under an input: "Repris, 2025"."""
        return translatable("Fiscalite", "Repris, {annee}", annee=self.years)

    @property
    def years(self) -> str:
        """The year of the value, and the one it was carried to."""
        if self.revalorise is None:
            return str(self.exercice)
        return f"{self.exercice} → {self.revalorise}"

    def words(self) -> Text:
        """Return the producer, the source, its year and file, and the revaluation with its article."""
        source = translatable(
            "Fiscalite",
            "Exercice {annee}, fichier {fichier} ({producteur}, {titre})",
            producteur=verbatim(self.producteur),
            titre=verbatim(self.titre),
            annee=str(self.exercice),
            fichier=verbatim(self.fichier),
        )
        if self.revalorise is None:
            return source
        coefficient = coefficient_between(self.exercice, self.revalorise)
        return translatable(
            "Fiscalite",
            "{source} ; base revalorisée de {debut} à {fin} (coefficient {coefficient}, {article}), sans "
            "constructions nouvelles ni règle propre aux locaux professionnels",
            source=source,
            debut=str(self.exercice),
            fin=str(self.revalorise),
            coefficient=verbatim(f"{decimal_of(coefficient).normalize():f}".replace(".", ",")),
            article=verbatim(tax_rule("revalorisation", self.revalorise).article),
        )

    def written(self) -> dict[str, str | int | None]:
        """Return it as the study keeps it."""
        return asdict(self)


def read_origin(raw: object) -> Origin:
    """Return the origin that a study keeps.

    Raises:
        TypeError, KeyError, ValueError: a file changed by hand.

    """
    if not isinstance(raw, dict):
        raise TypeError(raw)
    year, to_year = raw["exercice"], raw["revalorise"]
    for each in (year, to_year):
        if each is not None and (not isinstance(each, int) or isinstance(each, bool)):
            raise TypeError(each)
    if not _FIRST <= year <= (to_year if to_year is not None else year) <= _LAST:
        raise ValueError(raw)
    if to_year is not None:
        coefficient_between(year, to_year)
    return Origin(
        str(raw["titre"]), str(raw["producteur"]), str(raw["fichier"]), int(year), to_year
    )
