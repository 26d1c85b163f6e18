"""What can be asked about one collectivité: the measures, which of them it has, where to begin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from budgetlocal.analysis.open_data.official import read_figures as read_imported_figures
from budgetlocal.analysis.open_data.themes import shelf_of, theme_of_layout
from budgetlocal.analysis.peers.figures import Library
from budgetlocal.analysis.peers.measures import Measure, Origin
from budgetlocal.analysis.peers.nearest import variables
from budgetlocal.analysis.peers.universe import criteria
from budgetlocal.core.text import Text
from budgetlocal.reference.strates import SCHEME_OFGL, load_schemes
from budgetlocal.reference.values import Collectivite, Kind

_FIRST = {
    Kind.COMMUNE: (
        "dgfip_invest.depenses",
        "ofgl.bp.depenses_fonctionnement",
        "dgcl_2017.recettes_avant_perequation",
        "insee.population.totale",
        "insee.population.municipale",
    ),
    Kind.EPCI: ("ofgl.bp.depenses_fonctionnement", "dgfip_epci.bp.depenses_fonctionnement"),
    Kind.DEPARTEMENT: ("dgfip_dep.bp.depenses_fonctionnement", "ofgl_dep_fonction.total"),
}
"""The measure to begin with: the first one that the collectivité has."""


@dataclass(frozen=True, slots=True, eq=False)
class Offer:
    """What the choosers of the page hold."""

    focus: Collectivite
    measures: tuple[Measure, ...]
    """Those that the collectivité has first, each part by theme."""
    known: frozenset[tuple[str, int]]
    """Measure and exercice that the collectivité has a figure for."""
    schemes: tuple[tuple[str, Text], ...]
    criteria: tuple[tuple[str, Text, tuple[Text, ...]], ...]
    """Key, name, and the classes of a typology."""
    variables: tuple[tuple[str, Text, int], ...]
    """Key, name and weight of the variables of the profile; empty for what is no commune."""
    first: str

    def has(self, measure: Measure) -> bool:
        """Return whether the collectivité has a figure of a measure in some exercice."""
        return any((measure.key, year) in self.known for year in measure.years)

    def latest(self, measure: Measure) -> int:
        """Return the latest exercice that the collectivité has, else the latest of all."""
        years = [year for year in measure.years if (measure.key, year) in self.known]
        return max(years or measure.years)


def offer(library: Library, focus: Collectivite, day: date) -> Offer:
    """Return what can be asked about a collectivité.

    Raises:
        UserError: the database of imported files is damaged.

    """
    extract, kind = library.extract, focus.kind
    known = _known(library, focus)
    keys = {key for key, _ in known}
    found = library.measures(kind)
    ordered = tuple(sorted(found, key=lambda each: (each.key not in keys, *_place(each))))
    commune = kind is Kind.COMMUNE
    return Offer(
        focus=focus,
        measures=ordered,
        known=known,
        schemes=tuple(
            (s.key, s.label)
            for s in sorted(load_schemes(), key=lambda s: s.key != SCHEME_OFGL)
            if s.in_force(day)
        ),
        criteria=tuple(
            (entry.key, entry.label, extract.indicator(entry.indicator).modalities)
            for entry in (criteria() if commune else ())
        ),
        variables=tuple(
            (entry.key, entry.label, entry.weight) for entry in (variables() if commune else ())
        ),
        first=next((key for key in _FIRST[kind] if key in keys), ordered[0].key),
    )


def _known(library: Library, focus: Collectivite) -> frozenset[tuple[str, int]]:
    own = {
        (value.indicator, value.exercice)
        for value in library.extract.sheet(focus.id)
        if value.number is not None
    }
    if library.official is not None:
        figures = read_imported_figures(library.official, focus.code)
        own |= {
            (value.indicator.key, value.exercice)
            for value in figures.values
            if value.number is not None
        }
    return frozenset(own)


def _place(measure: Measure) -> tuple[int, int, str]:
    if measure.origin is Origin.OFFICIAL:
        return theme_of_layout(measure.key.partition(":")[0]), 0, str(measure.label)
    shelf = shelf_of(measure.key)
    return shelf.theme, shelf.group, str(measure.label)
