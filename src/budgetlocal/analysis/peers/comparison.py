"""One comparison: who, with whom, on which figure, and all that it gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.analysis.peers import comparability
from budgetlocal.analysis.peers.choice import Choice, group_of
from budgetlocal.analysis.peers.comparability import Card, Verdict
from budgetlocal.analysis.peers.figures import Figures, Library, read_figures, source_of
from budgetlocal.analysis.peers.groups import PeerGroup
from budgetlocal.analysis.peers.measures import Basis, Measure
from budgetlocal.analysis.peers.own_budgets import filled
from budgetlocal.analysis.peers.standings import OwnFigure, definition_of, own_figures
from budgetlocal.analysis.peers.statistics import Distribution, Standing, distribution, standing
from budgetlocal.analysis.peers.universe import universe
from budgetlocal.core.text import Text, joined
from budgetlocal.reference.values import Collectivite, Kind, Perimeter, Unit

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Request:
    """What a person asks."""

    kind: Kind
    focus: int | None
    """The number of the collectivité compared, None for the group alone."""
    choice: Choice
    measure: str
    exercice: int
    basis: Basis
    own: str = ""
    """The key of the figure of the collectivité to take, empty for the same as the group's."""
    told_to: bool = False
    """A comparison that was refused is wanted all the same."""
    mine: Mapping[tuple[str, int], tuple[OwnFigure, ...]] = field(default_factory=dict)
    """By measure and exercice, figures of the own budgets of the collectivité compared."""
    members: Mapping[int, tuple[OwnFigure, ...]] = field(default_factory=dict)
    """By number, figures of the own budgets of other collectivités, which may be members."""


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """What it gives; nothing is left to be read."""

    request: Request
    focus: Collectivite | None
    group: PeerGroup
    measure: Measure
    figures: Figures
    card: Card
    own: OwnFigure | None
    """The figure of the collectivité, None when there is no focus or no figure."""
    others: tuple[OwnFigure, ...]
    """Other figures of the collectivité that could be taken, this one included."""
    spread: Distribution
    standing: Standing
    source: Text
    """Where the figures of the group, and the same figure of the collectivité, were read."""
    universe: pd.DataFrame
    """All those of the kind."""

    @property
    def is_refused(self) -> bool:
        """Whether nothing may be shown side by side."""
        return self.card.verdict is Verdict.REFUSED

    @property
    def warnings(self) -> tuple[Text, ...]:
        """What is printed with every export when a refusal was overruled."""
        found = self.card.findings if self.request.told_to else ()
        return tuple(entry.detail for entry in found if entry.code.startswith("refus_"))


def compare(library: Library, request: Request, day: date) -> Comparison:
    """Return the comparison.

    Raises:
        UserError: the group cannot be made, or the imported files cannot be read.
        KeyError: no such measure.

    """
    extract, kind = library.extract, request.kind
    group = group_of(extract, kind, request.focus, request.choice, day)
    measure = library.measure(request.measure, kind)
    figures = read_figures(library, measure, request.exercice, request.basis, kind)
    if request.members:
        figures = filled(figures, request.members, library.extract)
    focus = None if request.focus is None else extract.collectivite(request.focus)
    others = own_figures(library, request.kind, focus, figures, request.mine) if focus else ()
    own = _chosen(others, request, measure)
    mark = Decimal(own.value) if own is not None and own.value is not None else None
    return Comparison(
        request=request,
        focus=focus,
        group=group,
        measure=measure,
        figures=figures,
        card=_card(library, request, group, figures, own, day),
        own=own,
        others=others,
        spread=spread_of(figures, group.members),
        standing=standing(mark, figures.values, group.members),
        source=_source(library, figures, kind, (*filter(None, (request.focus,)), *group.members)),
        universe=universe(extract, kind),
    )


def _source(library: Library, figures: Figures, kind: Kind, numbers: tuple[int, ...]) -> Text:
    source = source_of(library, figures, kind, numbers)
    return source if figures.own is None else joined((source, figures.own), " ; ")


def _chosen(others: tuple[OwnFigure, ...], request: Request, measure: Measure) -> OwnFigure | None:
    """Return the figure asked for, else the one that measures what the group's do."""
    asked = next((each for each in others if each.key == request.own), None)
    same = _what(measure, request.exercice)
    return asked or next((each for each in others if each.basis == same), None)


def _what(measure: Measure, exercice: int) -> comparability.Basis:
    return comparability.Basis(definition_of(measure), exercice, measure.perimeter)


def spread_of(figures: Figures, members: tuple[int, ...]) -> Distribution:
    """Return the spread of a group, with the weighted mean that suits the way of looking at it."""
    amounts = _mean_amounts(figures)
    return distribution(figures.values, members, amounts=amounts, inhabitants=figures.weights)


def _mean_amounts(figures: Figures) -> pd.Series | None:
    if figures.weights is None:
        return None
    # `distribution` takes cents over inhabitants; a share is cents over cents.
    return figures.amounts * 100 if figures.basis is Basis.SHARE else figures.amounts


def _card(
    library: Library,
    request: Request,
    group: PeerGroup,
    figures: Figures,
    own: OwnFigure | None,
    day: date,
) -> Card:
    of_group = _what(figures.measure, request.exercice)
    bases = [of_group] if own is None else [of_group, own.basis]
    focus = () if request.focus is None else (request.focus,)
    return comparability.card(
        library.extract,
        (*focus, *group.members),
        bases,
        told_to=request.told_to,
        kind=request.kind,
        more=_cautions(figures, day),
    )


def _cautions(figures: Figures, day: date) -> tuple[str, ...]:
    """Return the cautions that come with the figures themselves."""
    found = []
    if figures.population_year not in {None, figures.exercice}:
        found.append("population")
    is_budget = figures.measure.unit is Unit.EUROS and figures.measure.perimeter
    if is_budget and figures.exercice >= day.year - 1:
        found.append("provisoire")
    if figures.measure.perimeter == Perimeter.BP:
        found.append("annexes")
    return tuple(found)
