"""How a group is asked for, whatever the kind of collectivité, and the group that it gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from budgetlocal.analysis.peers import groups
from budgetlocal.analysis.peers.groups import GroupKind, PeerGroup, make_group
from budgetlocal.analysis.peers.nearest import COUNT, nearest
from budgetlocal.analysis.peers.universe import POPULATION, universe
from budgetlocal.analysis.totals import cents
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.communes import DEPARTEMENT, EPCI_TYPE, REGIME, REGION
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.strates import SCHEME_OFGL
from budgetlocal.reference.values import Kind

if TYPE_CHECKING:
    import pandas as pd

KINDS_OF_GROUP: Mapping[Kind, tuple[GroupKind, ...]] = {
    Kind.COMMUNE: (
        GroupKind.STRATE,
        GroupKind.EPCI,
        GroupKind.NEIGHBOURS,
        GroupKind.DEPARTEMENT,
        GroupKind.REGIME,
        GroupKind.NEAREST,
        GroupKind.CRITERIA,
        GroupKind.CHOSEN,
        GroupKind.ALL,
    ),
    Kind.EPCI: (
        GroupKind.NATURE,
        GroupKind.REGIME,
        GroupKind.DEPARTEMENT,
        GroupKind.REGION,
        GroupKind.NEAREST,
        GroupKind.CHOSEN,
        GroupKind.ALL,
    ),
    Kind.DEPARTEMENT: (
        GroupKind.REGION,
        GroupKind.NEAREST,
        GroupKind.CHOSEN,
        GroupKind.ALL,
    ),
}
"""The groups of each kind, the one to begin with first."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person asks for; only what its kind of group needs counts."""

    kind: GroupKind
    scheme: str = SCHEME_OFGL
    intervals: Mapping[str, tuple[float | None, float | None]] = field(default_factory=dict)
    classes: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    weights: Mapping[str, float] | None = None
    count: int = COUNT
    members: tuple[int, ...] = ()
    name: str = ""


def group_of(
    extract: Extract, kind: Kind, focus: int | None, choice: Choice, day: date
) -> PeerGroup:
    """Return the group that is asked for, the focus left out.

    Raises:
        UserError: what the group is made from is unknown for the focus.

    """
    if choice.kind is GroupKind.ALL:
        return make_group(GroupKind.ALL, _EVERYONE[kind], universe(extract, kind), focus)
    if choice.kind is GroupKind.CHOSEN:
        return groups.chosen(extract, focus, choice.members, choice.name, kind)
    if choice.kind is GroupKind.CRITERIA:
        return groups.by_criteria(extract, focus, choice.intervals, choice.classes)
    if focus is None:
        raise UserError(
            translatable("Pairs", "Ce groupe se forme autour d'une collectivité."),
            hint=translatable("Pairs", "Cherchez d'abord la vôtre par son nom."),
        )
    if kind is Kind.COMMUNE:
        return _of_commune(extract, focus, choice, day)
    return _of_grouping(extract, kind, focus, choice)


def _of_commune(extract: Extract, focus: int, choice: Choice, day: date) -> PeerGroup:
    if choice.kind is GroupKind.STRATE:
        return groups.strate(extract, focus, choice.scheme, day)
    if choice.kind is GroupKind.REGIME:
        return groups.same_regime(extract, focus, choice.scheme, day)
    if choice.kind is GroupKind.NEAREST:
        return nearest(extract, focus, choice.weights, choice.count)
    plain = {
        GroupKind.EPCI: groups.same_epci,
        GroupKind.NEIGHBOURS: groups.neighbours,
        GroupKind.DEPARTEMENT: groups.same_departement,
    }
    return plain[choice.kind](extract, focus)


def _of_grouping(extract: Extract, kind: Kind, focus: int, choice: Choice) -> PeerGroup:
    frame = universe(extract, kind)
    if choice.kind is GroupKind.NEAREST:
        return _nearest_in_size(frame, focus, choice.count)
    name = {
        GroupKind.NATURE: EPCI_TYPE,
        GroupKind.REGIME: REGIME,
        GroupKind.DEPARTEMENT: DEPARTEMENT,
        GroupKind.REGION: REGION,
    }[choice.kind]
    value = str(frame[name].loc[focus])
    label = _label(extract, choice.kind, value)
    return make_group(choice.kind, label, frame[frame[name] == value], focus)


def _label(extract: Extract, kind: GroupKind, value: str) -> Text:
    if kind is GroupKind.NATURE:
        return translatable("Pairs", "EPCI de même nature ({nature})", nature=value)
    if kind is GroupKind.REGIME:
        return translatable("Pairs", "EPCI de même régime fiscal ({regime})", regime=value)
    above = extract.by_code(Kind.REGION if kind is GroupKind.REGION else Kind.DEPARTEMENT, value)
    return verbatim(above.name if above else value)


def _nearest_in_size(frame: pd.DataFrame, focus: int, count: int) -> PeerGroup:
    """Return those whose population is nearest in proportion, the nearest first."""
    own = cents(frame[POPULATION].loc[focus])
    if not own:
        raise UserError(
            translatable("Pairs", "La population de cette collectivité est inconnue."),
            hint=translatable("Pairs", "Choisissez les collectivités une par une."),
        )
    known = frame[frame[POPULATION].notna() & (frame[POPULATION] > 0)].drop(
        index=focus, errors="ignore"
    )
    ratio = known[POPULATION].astype("float64") / own
    apart = ratio.where(ratio >= 1, 1 / ratio)
    order = apart.sort_values(kind="stable").index[:count]
    label = translatable("Pairs", "Les {nombre} plus proches par la population", nombre=len(order))
    return make_group(GroupKind.NEAREST, label, known.loc[order], focus)


def names_of(extract: Extract, kind: Kind, members: Sequence[int]) -> tuple[str, ...]:
    """Return the names of some collectivités, in their order."""
    return tuple(universe(extract, kind)["name"].loc[list(members)])


_EVERYONE = {
    Kind.COMMUNE: translatable("Pairs", "Toutes les communes"),
    Kind.EPCI: translatable("Pairs", "Tous les EPCI à fiscalité propre"),
    Kind.DEPARTEMENT: translatable("Pairs", "Tous les départements"),
}
