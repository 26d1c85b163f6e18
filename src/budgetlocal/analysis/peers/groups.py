"""Groups of communes to compare with, each with how it was made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from budgetlocal.analysis.peers.universe import (
    POPULATION,
    POPULATION_YEAR,
    communes,
    criteria,
    criterion_values,
    known,
    universe,
)
from budgetlocal.analysis.totals import cents
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.communes import DEPARTEMENT, EPCI, REGIME
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.strates import load_schemes, strate_of
from budgetlocal.reference.values import Kind

if TYPE_CHECKING:
    import pandas as pd

FEW = 10
"""Fewer peers than this are few (method of the project, section 4.3: at least 5 to 10)."""


class GroupKind(StrEnum):
    """How the members were chosen."""

    STRATE = "strate"
    EPCI = "epci"
    NEIGHBOURS = "voisines"
    DEPARTEMENT = "departement"
    REGIME = "regime"
    CRITERIA = "criteres"
    NEAREST = "semblables"
    CHOSEN = "choisies"
    NATURE = "nature"
    """EPCI of the same legal form."""
    REGION = "region"
    ALL = "toutes"


@dataclass(frozen=True, slots=True)
class PeerGroup:
    """Some communes, the one that is compared left out."""

    kind: GroupKind
    label: Text
    members: tuple[int, ...]
    """Their numbers in the extract, in order."""
    cautions: tuple[Text, ...] = ()


def strate(extract: Extract, focus: int, scheme: str, day: date) -> PeerGroup:
    """Return the communes of the same population class.

    The population compared is the population totale of the latest year; DGF classes, which count
    the population DGF, are thus approximate, and the group says so.

    Raises:
        UserError: the population of the commune is unknown.
        SchemeError: no such scheme on that day.

    """
    frame = communes(extract)
    population = _population(frame, focus)
    found = strate_of(population, scheme, day)
    inside = _is_true(frame[POPULATION] >= found.at_least)
    if found.below is not None:
        inside &= _is_true(frame[POPULATION] < found.below)
    label = next(s.label for s in load_schemes() if s.key == scheme and s.in_force(day))
    cautions = [_DGF] if scheme == "dgf" else []
    if found.below is None:
        cautions.append(_OPEN)
    return make_group(
        GroupKind.STRATE,
        translatable("Pairs", "{schema} : {strate}", schema=label, strate=found.label),
        frame[inside],
        focus,
        cautions,
    )


def same_epci(extract: Extract, focus: int) -> PeerGroup:
    """Return the other communes of the EPCI; none when the commune belongs to none."""
    frame = communes(extract)
    commune = extract.collectivite(focus)
    epci = extract.collectivite(commune.epci_id) if commune and commune.epci_id else None
    if epci is None:
        return make_group(
            GroupKind.EPCI, translatable("Pairs", "Aucun EPCI"), frame.iloc[:0], focus
        )
    rows = frame[_is_true(frame[EPCI] == epci.id)]
    return make_group(GroupKind.EPCI, verbatim(epci.name), rows, focus)


def neighbours(extract: Extract, focus: int) -> PeerGroup:
    """Return the communes whose outlines touch that of the commune; none for an island."""
    numbers = [entry.id for entry in extract.neighbours(focus)]
    label = translatable("Pairs", "Communes voisines")
    return make_group(GroupKind.NEIGHBOURS, label, communes(extract).loc[numbers], focus)


def same_departement(extract: Extract, focus: int) -> PeerGroup:
    """Return the other communes of the département."""
    frame = communes(extract)
    code = frame[DEPARTEMENT].loc[focus]
    label = translatable("Pairs", "Communes du département {code}", code=str(code))
    return make_group(GroupKind.DEPARTEMENT, label, frame[frame[DEPARTEMENT] == code], focus)


def same_regime(extract: Extract, focus: int, scheme: str, day: date) -> PeerGroup:
    """Return the communes of the same population class whose EPCI has the same fiscal regime."""
    frame = communes(extract)
    regime = str(frame[REGIME].loc[focus])
    base = strate(extract, focus, scheme, day)
    rows = frame.loc[list(base.members)]
    label = translatable(
        "Pairs", "{strate}, EPCI en {regime}", strate=base.label, regime=regime or "…"
    )
    return make_group(GroupKind.REGIME, label, rows[rows[REGIME] == regime], focus, base.cautions)


def by_criteria(
    extract: Extract,
    focus: int | None,
    intervals: Mapping[str, tuple[float | None, float | None]],
    classes: Mapping[str, Sequence[int]],
) -> PeerGroup:
    """Return the communes that fit every criterion given.

    Args:
        extract: the bundled extract.
        focus: the commune to leave out, None for none.
        intervals: by criterion, the least and the most, both included, None for no bound; money
            is in the unit of the indicator (cents where it is euros).
        classes: by criterion, the ranks of the classes accepted (`Indicator.modalities`).

    Raises:
        KeyError: no such criterion.

    """
    table = {entry.key: entry for entry in criteria()}
    frame = communes(extract)
    for key, (least, most) in intervals.items():
        values = criterion_values(extract, table[key]).reindex(frame.index)
        fits = values.notna()
        if least is not None:
            fits &= _is_true(values >= least)
        if most is not None:
            fits &= _is_true(values <= most)
        frame = frame[fits]
    for key, accepted in classes.items():
        values = criterion_values(extract, table[key]).reindex(frame.index)
        frame = frame[_is_true(values.isin(list(accepted)))]
    label = translatable("Pairs", "Communes choisies par critères")
    return make_group(GroupKind.CRITERIA, label, frame, focus)


def chosen(
    extract: Extract,
    focus: int | None,
    numbers: Sequence[int],
    name: str,
    kind: Kind = Kind.COMMUNE,
) -> PeerGroup:
    """Return those picked one by one; those that exist no more are left out, and told."""
    kept = known(extract, numbers, kind)
    cautions = []
    if len(kept) < len(set(numbers)):
        missing = len(set(numbers)) - len(set(kept))
        cautions.append(
            translatable(
                "Pairs",
                "{nombre} ne sont plus des collectivités d'aujourd'hui.",
                nombre=missing,
            )
        )
    frame = universe(extract, kind).loc[list(dict.fromkeys(kept))]
    return make_group(GroupKind.CHOSEN, verbatim(name), frame, focus, cautions)


def make_group(
    kind: GroupKind,
    label: Text,
    rows: pd.DataFrame,
    focus: int | None,
    cautions: Sequence[Text] = (),
) -> PeerGroup:
    """Return the group of some rows of the universe, the focus left out; a small one says so."""
    members = tuple(int(number) for number in rows.index if number != focus)
    few = [_few(len(members))] if len(members) < FEW else []
    return PeerGroup(kind, label, members, (*cautions, *few))


def _few(count: int) -> Text:
    return translatable(
        "Pairs", "Petit groupe : {nombre} membre(s). Un seul peut tout changer.", nombre=count
    )


def _is_true(mask: pd.Series) -> pd.Series:
    """Return a mask in which what is unknown is not so."""
    return mask.astype("boolean").fillna(value=False).astype(bool)


def _population(frame: pd.DataFrame, focus: int) -> int:
    value = cents(frame[POPULATION].loc[focus])
    if value is None:
        raise UserError(
            translatable("Pairs", "La population de cette commune est inconnue."),
            hint=translatable("Pairs", "Choisissez les communes une par une."),
        )
    return value


_OPEN = translatable(
    "Pairs", "Classe ouverte vers le haut : elle mêle des villes de tailles très différentes."
)
_DGF = translatable(
    "Pairs",
    "Classe de l'article L2334-3 du CGCT, approchée : elle compte la population DGF, que l'extrait "
    "ne donne pas ; c'est la population totale {annee} qui est prise.",
    annee=POPULATION_YEAR,
)
