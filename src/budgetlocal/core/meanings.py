"""What a colour may mean: the role of a series in a chart, the severity of a finding."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a series means; the theme gives each meaning one colour."""

    DEPENSES = "depenses"
    RECETTES = "recettes"
    CREDITS = "credits"
    REALISE = "realise"
    RESTES = "restes"
    EPARGNE = "epargne"
    REFERENCE = "reference"
    """What the subject is held against: other communes, another year."""
    ESTIME = "estime"
    """A guess, never to be taken for the accounts."""
    JOUEUR = "joueur"
    """What a player chose."""
    PAIRS = "pairs"
    """Those that one is compared with."""
    MEDIANE = "mediane"


class Severity(StrEnum):
    """How much a finding matters; `OK` is a check that passed and is worth saying."""

    ERROR = "erreur"
    WARNING = "alerte"
    INFO = "info"
    OK = "ok"
