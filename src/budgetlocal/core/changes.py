"""What an edit changed, so that each page refreshes only what it shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """A part of the workspace that a page may depend on."""

    DOCUMENTS = "documents"
    NAMES = "noms"
    POPULATION = "population"
    POTENTIEL_FISCAL = "potentiel_fiscal"
    DRAFTS = "projets"
    """Drafts of decisions, landings that a person overrules, autorisations de programme."""
    STUDIES = "etudes"
    """Scenarios, reforms, council packs (`core.studies`)."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The parts of the workspace that an edit touched, and the documents it added or removed."""

    topics: frozenset[Topic]
    added: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()
