"""What an indicator is: its words, its dated formulas, how sure its definition is."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from budgetlocal.core.text import Text
from budgetlocal.indicators.dimensions import Dimension
from budgetlocal.indicators.nodes import Node


class Certainty(StrEnum):
    """How a definition is known."""

    FOUND = "trouvee"
    """Read in an official or published text."""
    DERIVED = "derivee"
    """Drawn from a published definition or identity."""
    OWN = "connaissance"
    """The usage of the trade, without a text at hand: shown as uncertain."""
    PERSONAL = "personnelle"
    """Made by the person."""


class Family(StrEnum):
    """Where an indicator belongs in the catalogue."""

    OFGL = "ofgl"
    MAQUETTE = "maquette"
    R2313_1 = "r2313_1"
    ALERTE = "alerte"
    QUOTIDIEN = "quotidien"
    OPENANAFI = "openanafi"
    PERSONAL = "personnel"


class Direction(StrEnum):
    """Whether more is better; neutral when it depends."""

    MORE = "plus"
    LESS = "moins"
    NEUTRAL = "neutre"


@dataclass(frozen=True, slots=True)
class DatedFormula:
    """A formula and where it holds."""

    text: str
    node: Node
    normes: tuple[str, ...] = ()
    """M14, M57, M4…; a norme that begins with one of them fits; empty for all."""
    since: int | None = None
    until: int | None = None
    """First and last exercice."""
    break_note: Text | None = None
    """Why a series is broken where this formula begins."""
    budget: str = ""
    """BP for a budget principal, BA for an annexe, empty for both."""

    def fits(self, norme: str, exercice: int, budget: str = "") -> bool:
        """Whether the formula holds for a nomenclature, an exercice and a kind of budget."""
        after = self.since is None or exercice >= self.since
        before = self.until is None or exercice <= self.until
        is_own = not self.normes or norme.startswith(self.normes)
        return after and before and is_own and (not self.budget or self.budget == budget)


@dataclass(frozen=True, slots=True)
class Threshold:
    """A value that people look at, with who says so."""

    constant: str
    """Its key among the constants of law."""
    above_is_alert: bool
    levels: tuple[str, ...]
    """The kinds of collectivité it is for; empty for all."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator of the catalogue or of a library."""

    code: str
    label: Text
    definition: Text
    dimension: Dimension
    formulas: tuple[DatedFormula, ...]
    family: Family
    certainty: Certainty
    source: str
    levels: tuple[str, ...] = ("commune", "epci", "departement", "region")
    direction: Direction = Direction.NEUTRAL
    extract: str = ""
    """The indicator of the extract that publishes it, empty when none does."""
    median: str = ""
    """The indicator of the extract with the median of the strate, in euros per head."""
    declared: str = ""
    """The code under which budget documents declare it."""
    is_prescribed: bool = True
    """Whether documents must still declare it; the DGCL has given up ratio 8."""
    number: int = 0
    """Its number in article R2313-1."""
    thresholds: tuple[Threshold, ...] = field(default=())

    def formula(self, norme: str, exercice: int, budget: str = "") -> DatedFormula | None:
        """Return the formula that holds, None when none does."""
        for formula in self.formulas:
            if formula.fits(norme, exercice, budget):
                return formula
        return None


class Definitions(Protocol):
    """Where names of formulas are looked up."""

    def get(self, code: str, /) -> Indicator | None:
        """Return an indicator by its code."""
        ...

    def codes(self) -> tuple[str, ...]:
        """Return every code, in order."""
        ...
