"""What a column and a row of a table can be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.core.kinds import Etape, Sens


class Role(StrEnum):
    """What the cells of a column say."""

    CHAPITRE = "chapitre"
    NATURE = "nature"
    """An account, alone or with its label behind it ("60611 - Eau")."""
    FONCTION = "fonction"
    OPERATION = "operation"
    LIBELLE = "libelle"
    LIBELLE_CHAPITRE = "libelle_chapitre"
    SECTION = "section"
    SENS = "sens"
    MOUVEMENT = "mouvement"
    EXERCICE = "exercice"
    ETAPE = "etape"
    COLLECTIVITE = "collectivite"
    SIRET = "siret"
    BUDGET = "budget"
    SERVICE = "service"
    """A service or another cost centre: kept with the line, not used."""
    BUDGET_PRECEDENT = "budget_precedent"
    RAR_PRECEDENT = "rar_precedent"
    PROPOSITIONS = "propositions"
    VOTE = "vote"
    CREDITS_OUVERTS = "credits_ouverts"
    REALISE = "realise"
    RAR = "rar"
    """Restes à réaliser at the end of the year, or those carried over: arithmetic tells."""
    ENGAGE = "engage"
    """Committed; gross or net of what was executed: arithmetic tells."""
    ENGAGE_NET = "engage_net"
    LIQUIDE = "liquide"
    DISPONIBLE = "disponible"
    RATTACHE = "rattache"
    BP = "bp"
    BS = "bs"
    DM = "dm"
    VC = "vc"
    MOIS = "mois"
    """What was executed in one month."""
    MONTANT = "montant"
    """An amount without a name: the step of the document says which."""
    TAUX = "taux"
    """A percentage: worked out from the others, left out."""
    IGNORE = "ignore"

    @property
    def is_amount(self) -> bool:
        """Whether the column is money, whose conservation is proven."""
        return self in AMOUNT_ROLES


AMOUNT_ROLES = frozenset(
    {
        Role.BUDGET_PRECEDENT,
        Role.RAR_PRECEDENT,
        Role.PROPOSITIONS,
        Role.VOTE,
        Role.CREDITS_OUVERTS,
        Role.REALISE,
        Role.RAR,
        Role.ENGAGE,
        Role.ENGAGE_NET,
        Role.LIQUIDE,
        Role.DISPONIBLE,
        Role.RATTACHE,
        Role.BP,
        Role.BS,
        Role.DM,
        Role.VC,
        Role.MOIS,
        Role.MONTANT,
    }
)


class RowRole(StrEnum):
    """What a row of a sheet is."""

    PREAMBLE = "preambule"
    HEADER = "entete"
    TITLE = "titre"
    """A title without amounts: section, chapter, opération."""
    DETAIL = "detail"
    SUBTOTAL = "sous_total"
    TOTAL = "total"
    DONT = "dont"
    NOTE = "note"
    BLANK = "vide"
    IGNORED = "ignore"
    """Left out on the person's word."""


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """How a column is read: its role, and what its title adds to it."""

    role: Role
    exercice: int | None = None
    """The year that the title names ("BP 2024")."""
    etape: Etape | None = None
    """The step that the title names."""
    numero: int = 0
    """The number of a DM."""
    month: int = 0
    """From 1 to 12, for MOIS."""
    sens: Sens | None = None
    """The direction, when one column holds the dépenses and another the recettes."""
