"""The small closed sets of budget law: sections, directions, movements, steps, amounts."""

from __future__ import annotations

from enum import StrEnum


class Section(StrEnum):
    """One of the two sections of a budget (CGCT L2311-1)."""

    FONCTIONNEMENT = "F"
    INVESTISSEMENT = "I"


class Sens(StrEnum):
    """The direction of a line, as TotEM's CodRD writes it."""

    DEPENSE = "D"
    RECETTE = "R"


class Mouvement(StrEnum):
    """Whether a line moves cash (reel) or only accounts (ordre), from TotEM's OpBudg."""

    REEL = "reel"
    ORDRE = "ordre"


class Etape(StrEnum):
    """The step of the year that a document votes or closes, from TotEM's NatDec.

    A situation is no step of law: it is what was executed at a date, as a finance package lists it.
    """

    BP = "BP"
    DM = "DM"
    BS = "BS"
    SITUATION = "SITUATION"
    CA = "CA"
    CFU = "CFU"

    @property
    def is_account(self) -> bool:
        """Whether the step closes the year (CA, CFU) rather than voting credits."""
        return self in {Etape.CA, Etape.CFU}


class SectionSource(StrEnum):
    """How the section of a line is known, from the surest to the least sure."""

    CARAC_SUP = "CaracSup"
    PLAN = "plan"
    NATURE = "nature"


class ChapterKind(StrEnum):
    """What the chapter of a line is: a chapter by nature, by function, or an operation."""

    NATURE = "nature"
    FONCTION = "fonction"
    OPERATION = "operation"
    UNKNOWN = "inconnu"


class Amount(StrEnum):
    """The amounts of a LigneBudget, by their TotEM names; in this order everywhere."""

    MT_BUDG_PREC = "MtBudgPrec"
    MT_RAR_PREC = "MtRARPrec"
    MT_PROP_NOUV = "MtPropNouv"
    MT_PREV = "MtPrev"
    CRED_OUV = "CredOuv"
    MT_REAL = "MtReal"
    MT_RAR_3112 = "MtRAR3112"
