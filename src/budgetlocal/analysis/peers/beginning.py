"""What can be compared at once: one's own collectivités, the saved groups, one example of each kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from budgetlocal.analysis.peers.saved import SavedGroup
from budgetlocal.analysis.peers.universe import KINDS
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite, Kind

_SIREN = 9
_EXAMPLES = ((Kind.COMMUNE, "93048"), (Kind.EPCI, "243300316"), (Kind.DEPARTEMENT, "48"))
"""Montreuil, Bordeaux Métropole, Lozère: one that has accounts in the extract for each kind."""


@dataclass(frozen=True, slots=True)
class Named:
    """A collectivité as a document names it."""

    name: str
    siren: str
    """The SIREN, or the SIRET of its main budget."""
    insee: str = ""
    """The INSEE code of a commune, empty when the document gives none."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the page proposes before anything is chosen."""

    own: tuple[Collectivite, ...]
    """Those of the workspace that are in the extract, the one shown first."""
    missing: tuple[str, ...]
    """The names of those that are not."""
    groups: tuple[tuple[SavedGroup, int], ...]
    """Each saved group with its first member, who is compared with the others."""
    examples: tuple[Collectivite, ...]


def beginning(
    extract: Extract, own: Iterable[Named], groups: Iterable[SavedGroup] = ()
) -> Beginning:
    """Return what can be compared at once; a group whose members are all unknown is left out."""
    found: dict[int, Collectivite] = {}
    missing: dict[str, None] = {}
    for named in own:
        collectivite = by_siren(extract, named) or _by_insee(extract, named)
        if collectivite is None:
            missing[named.name] = None
        else:
            found.setdefault(collectivite.id, collectivite)
    members = ((group, group.members(extract)) for group in groups)
    examples = (extract.by_code(kind, code) for kind, code in _EXAMPLES)
    return Beginning(
        tuple(found.values()),
        tuple(missing),
        tuple((group, numbers[0]) for group, numbers in members if numbers),
        tuple(each for each in examples if each is not None),
    )


def by_siren(extract: Extract, named: Named) -> Collectivite | None:
    """Return the collectivité of today that has the SIREN, when its kind is compared."""
    found = extract.by_siren(named.siren[:_SIREN]) if named.siren else ()
    return next((each for each in found if each.is_current and each.kind in KINDS), None)


def _by_insee(extract: Extract, named: Named) -> Collectivite | None:
    found = extract.by_code(Kind.COMMUNE, named.insee) if named.insee else None
    return found if found is not None and found.is_current else None
