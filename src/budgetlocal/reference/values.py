"""What the bundled extract gives back: collectivités, indicators, figures, and where each is from."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from budgetlocal.core.text import Text


class Kind(StrEnum):
    """Whom a figure is about."""

    COMMUNE = "commune"
    EPCI = "epci"
    """EPCI à fiscalité propre (communauté, métropole)."""
    EPT = "ept"
    """Établissement public territorial of the Métropole du Grand Paris."""
    DEPARTEMENT = "departement"
    REGION = "region"
    STRATE = "strate"
    """A population class of communes: medians are about it."""


KIND_CODES = {kind: rank for rank, kind in enumerate(Kind)}
"""The number of a kind in the database; ids are given kind by kind in this order."""


class Perimeter(StrEnum):
    """Which budgets an amount adds up."""

    BP = "BP"
    """Budget principal."""
    BA = "BA"
    """Budgets annexes."""
    CONSOLIDATED = "BP+BA"
    """All budgets, flux croisés taken out."""
    NONE = ""
    """The figure is about no budget."""


class Unit(StrEnum):
    """What a number counts."""

    EUROS = "EUR"
    """`Value.number` is whole cents."""
    EUROS_PER_HEAD = "EUR/hab"
    EUROS_PER_YEAR = "EUR/an"
    """Income of a person or household over a year."""
    PERCENT = "%"
    INHABITANTS = "hab"
    COUNT = "nombre"
    MINUTES = "min"
    SQUARE_KM = "km2"
    VISITS = "consultations/hab/an"
    RATIO = "rapport"
    CATEGORY = "classe"
    """One word out of `Indicator.modalities`."""


class Absence(StrEnum):
    """Why a figure is unknown, which is not zero."""

    SECRET = "secret"  # noqa: S105 - the statistical secret
    MISSING = "manquant"
    """The source lists the collectivité without the figure, or leaves it out of a full list."""


class EventKind(StrEnum):
    """What became of an old code."""

    MERGED = "fusion"
    """The commune is now part of another one."""
    RENUMBERED = "changement_de_code"
    """The same commune goes by another code."""
    DELEGATED = "commune_deleguee"
    ASSOCIATED = "commune_associee"
    DISTRICT = "arrondissement_municipal"
    ENLARGED = "agrandissement"
    """The code stays, for a commune that took others in."""
    SPLIT = "retablissement"
    """The code stays, for a commune that others have left."""


@dataclass(frozen=True, slots=True)
class Collectivite:
    """One collectivité, or one that has been: `is_current` tells."""

    id: int
    """Internal to one build of the extract; what lasts is `kind` and `code`."""
    kind: Kind
    code: str
    """INSEE code; SIREN for an EPCI or EPT."""
    siren: str
    """Empty when no source gives it."""
    name: str
    departement: str
    region: str
    arrondissement: str
    type: str
    """EPCI: CC, CA, CU, METRO, MET69; empty otherwise."""
    regime: str
    """EPCI: FPU or FA; empty otherwise."""
    epci_id: int | None
    ept_id: int | None
    population: int | None
    """Municipale, the latest known."""
    population_year: int | None
    """The year from 1 January of which it is in force."""
    postcodes: tuple[str, ...]
    is_current: bool
    successor_id: int | None
    """For one that has been: the commune of today that holds its territory."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to a code."""

    kind: EventKind
    code: str
    name: str
    """The name that went with the code."""
    year: int
    """First list of communes, on 1 January, that shows it."""
    seen: int | None
    """Last list before it; None when it is older than the lists at hand (2016)."""


@dataclass(frozen=True, slots=True)
class Today:
    """The commune that a code of some year stands for now, and what happened in between."""

    commune: Collectivite
    events: tuple[Event, ...]

    @property
    def same_territory(self) -> bool:
        """Whether the code meant the very territory that the commune has now."""
        return all(event.kind is EventKind.RENUMBERED for event in self.events)


@dataclass(frozen=True, slots=True)
class Population:
    """The legal population of one year, in inhabitants."""

    year: int
    """In force from 1 January of it (census of three years before)."""
    municipale: int | None
    totale: int | None
    """With the population comptée à part: the one that OFGL's euros per head divide by."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file that figures come from."""

    key: str
    title: Text
    producer: str
    vintage: str
    licence: str
    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of one kind of collectivité an indicator knows in one exercice."""

    kind: Kind
    exercice: int
    known: int
    secret: int
    missing: int
    """Listed by the source, without the figure."""
    total: int
    """Collectivités of the kind today."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """What a figure measures; two producers never share an indicator."""

    key: str
    label: Text
    definition: Text
    unit: Unit
    perimeter: Perimeter
    sources: tuple[Source, ...]
    coverage: tuple[Coverage, ...]
    caution: Text | None
    """What to know before a figure is shown."""
    modalities: tuple[Text, ...]
    """The words of a category."""

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds of collectivité that have figures."""
        return tuple(dict.fromkeys(entry.kind for entry in self.coverage))

    @property
    def years(self) -> tuple[int, ...]:
        """The exercices that have figures, in order."""
        return tuple(sorted({entry.exercice for entry in self.coverage}))


@dataclass(frozen=True, slots=True)
class Value:
    """One figure of one collectivité."""

    indicator: str
    """The key of the indicator."""
    exercice: int
    number: int | Decimal | Text | None
    """Whole cents when the unit is euros; a Decimal elsewhere; a word for a category; None is
    unknown."""
    absence: Absence | None
    """Why it is unknown; None when it is known."""
    step: Decimal
    """The step of the published figure, in its unit: 0.01 for cents, 1 for rounded euros."""
    source: str
    """The key of the source."""


@dataclass(frozen=True, slots=True)
class Strate:
    """A population class."""

    code: str
    label: Text
    at_least: int
    below: int | None
    """None for the open class at the top."""
