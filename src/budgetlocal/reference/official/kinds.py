"""The closed sets of official data: who is described, how a file is laid out, what is unknown."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol

Progress = Callable[[int], None]
"""Called with 0 to 100."""
IsCancelled = Callable[[], bool]


class Level(StrEnum):
    """Whom a code names; it also says what the code is."""

    COMMUNE = "commune"
    """INSEE code, five characters."""
    EPCI = "epci"
    """SIREN, nine digits."""
    DEPARTEMENT = "departement"
    REGION = "region"
    OTHER = "autre"
    """Syndicat or établissement public, by its SIREN."""


class Shape(StrEnum):
    """How figures stand in a file."""

    LONG = "longue"
    """One row a figure: collectivité, exercice, label, amount."""
    WIDE = "large"
    """One row a collectivité, one column an indicator."""
    BALANCE = "balance"
    """One row an account of a budget."""


class VintageFrom(StrEnum):
    """What tells the vintage (millésime) of a file."""

    EXERCICES = "exercices"
    """The year of the geography in the header, else the last exercice found in the rows."""
    HEADER = "entete"
    """Two digits at the end of the column names: MED21."""
    CALLER = "a_preciser"
    """Nothing in the file: the person says it, or a year in the name of the file."""


class Unit(StrEnum):
    """What a figure counts, as the producer publishes it."""

    EUROS = "EUR"
    KILOEUROS = "kEUR"
    PERCENT = "%"
    INHABITANTS = "hab"
    COUNT = "nombre"
    YES_NO = "oui_non"
    CODE = "code"
    """An INSEE code of a commune, or 1 for yes and 0 for no; kept as a number (`figures`)."""


class Reason(StrEnum):
    """Why a row or a cell of a file was not kept."""

    COLUMNS = "colonnes"
    CODE = "code"
    EXERCICE = "exercice"
    LABEL = "libelle"
    COMPTE = "compte"
    NUMBER = "montant"
    HIDDEN = "secret"
    """A number that the file itself marks as secret."""
    DUPLICATE = "doublon"
    CONFLICT = "contradiction"


class Register(Protocol):
    """What the importers ask of the register of the collectivités."""

    def today(self, code: str, level: Level) -> str | None:
        """Return today's code of a collectivité, None when the register does not know it.

        `code` is an INSEE code or, for a commune named in a balance, its SIREN.
        """
