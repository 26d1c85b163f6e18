"""A study: what a person prepares that is no line of a budget (scenario, reform, council pack)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StudyKind(StrEnum):
    """What a study is; each kind has its own content, checked by the room that owns it."""

    SCENARIO = "scenario"
    """Assumptions of a forward plan (analysis.prospective)."""
    PROGRAMME = "programme"
    """A plan of investments over years (analysis.prospective)."""
    DETTE = "dette"
    """Loans typed, or taken from annexes and changed (analysis.dette)."""
    REFORME = "reforme"
    """Changed parameters of the law (simulation)."""
    FICHE_DGF = "fiche_dgf"
    """The criteria of one commune, typed from its notification (simulation)."""
    FISCALITE = "fiscalite"
    """Bases, rates and products typed from former états 1259 (analysis.recettes)."""
    REUNION = "reunion"
    """Who receives the grants of a principal whose label does not tell (analysis.mille_euros)."""
    VOTE_TAUX = "vote_taux"
    """A vote of rates: bases, rates, typical households (simulation.fiscalite)."""
    DOSSIER = "dossier"
    """A pack for the council: what is shown, in which order, in whose words (export)."""


@dataclass(frozen=True, slots=True)
class Study:
    """One study of a workspace.

    `content` is a JSON object, written and read by the room that owns the kind; it is never
    trusted: that room checks it, since a file may come from anywhere.
    """

    id: int
    kind: StudyKind
    budget_id: int | None
    """The budget it is about; None: the whole workspace."""
    name: str
    content: str
