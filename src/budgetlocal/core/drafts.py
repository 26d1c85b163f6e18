"""What a person prepares on top of the budget: a decision not voted yet, a landing, an AP."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, Sens
from budgetlocal.core.money import Cents


class DraftKind(StrEnum):
    """What the draft will be once decided."""

    DM = "DM"
    """A decision modificative, voted by the assembly."""
    VC = "VC"
    """A virement de credits, decided by the executive."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a credit stands; what makes two lines of a draft the same line."""

    section: Section
    sens: Sens
    mouvement: Mouvement
    type_ordre: str
    chapitre_kind: ChapterKind
    chapitre: str
    operation: str = ""
    nature: str = ""
    fonction: str = ""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One signed change of credits, in cents, with what the person notes about it."""

    place: Place
    cents: Cents
    libelle: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A decision being prepared for one exercice of one budget."""

    id: int
    budget_id: int
    exercice: int
    kind: DraftKind
    objet: str
    """What it is about, in the person's words."""
    lines: tuple[DraftLine, ...] = ()


@dataclass(frozen=True, slots=True)
class LandingNote:
    """What a person says a chapter will end the year at, in cents, and why."""

    section: Section
    sens: Sens
    chapitre_kind: ChapterKind
    chapitre: str
    cents: Cents
    note: str
