"""What became of the codes of communes, as the lists of each year show it.

A commune keeps its SIREN as long as it is the same legal person, and a merger makes a new one even
when the code of the largest commune stays: a code whose SIREN changed means another territory. For
the years before 2022, where no list gives the SIREN, a code of one list that the next one lacks
tells the same.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from budgetlocal.reference.values import EventKind
from extract.inputs import LATEST, Inputs

PACKAGES = {2021: "1.1.1", 2022: "2.3.1", 2023: "3.1.1", 2024: "4.1.0", 2025: "5.3.0", 2026: LATEST}
_FIRST_WITH_SIREN = 2022
_PARTS = {
    "commune-deleguee": EventKind.DELEGATED,
    "commune-associee": EventKind.ASSOCIATED,
    "arrondissement-municipal": EventKind.DISTRICT,
}
_PAST = frozenset({EventKind.MERGED, EventKind.DELEGATED, EventKind.ASSOCIATED, EventKind.DISTRICT})


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that happened to a code; `commune` is the code of today."""

    kind: EventKind
    code: str
    name: str
    commune: str
    year: int
    """First list of communes (1 January) that shows it."""
    seen: int | None
    """Last list before it; None when it is older than the lists at hand."""


@dataclass(slots=True)
class History:
    """Every change that the lists show."""

    changes: list[Change]
    own_names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Other names that a code in use today has had: the part of a commune nouvelle that kept it."""
    _by_code: dict[str, list[Change]] = field(default_factory=dict)
    _absorbed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def __post_init__(self) -> None:
        """Index the changes."""
        for change in self.changes:
            self._by_code.setdefault(change.code, []).append(change)
            if change.kind in _PAST and change.seen is not None:
                self._absorbed[change.commune].add(change.code)

    def of(self, code: str) -> list[Change]:
        """Return the changes of a code."""
        return self._by_code.get(code, [])

    def successor(self, code: str) -> str | None:
        """Return the commune of today that holds the territory of a code no longer in use."""
        return next((change.commune for change in self.of(code)), None)

    def renumbered(self, code: str) -> str | None:
        """Return the code that the very same commune goes by today."""
        kinds = (change.commune for change in self.of(code) if change.kind is EventKind.RENUMBERED)
        return next(kinds, None)

    def absorbed(self, code: str) -> set[str]:
        """Return the codes that the lists show as communes later taken in by one of today."""
        return self._absorbed.get(code, set())

    def changed_after(self, code: str, year: int) -> bool:
        """Return whether a code in use today surely meant another territory in a year.

        Between two lists (2016 and 2018, 2018 and 2020) nothing is sure; a source that lists the
        communes taken in tells then (`absorbed`).
        """
        kinds = {EventKind.ENLARGED, EventKind.SPLIT}
        return any(
            change.kind in kinds and change.seen is not None and year <= change.seen
            for change in self.of(code)
        )

    def is_split(self, code: str) -> bool:
        """Return whether other communes have left that of a code, or it has left another."""
        return any(change.kind is EventKind.SPLIT for change in self.of(code))

    def name_before(self, code: str) -> str:
        """Return the name that went with a code before its last change, or empty."""
        noted = (change.name for change in reversed(self.of(code)) if change.name)
        return next(noted, next(iter(self.own_names.get(code, ())), ""))


def read_history(inputs: Inputs) -> History:
    """Return the changes of every code, from the lists of 2016 to 2026."""
    packages = {
        year: _Package(inputs.package(version, "communes")) for year, version in PACKAGES.items()
    }
    reader = _Reader(packages)
    for year in range(min(PACKAGES) + 1, max(PACKAGES) + 1):
        reader.step(year)
    reader.older(_older_lists(inputs))
    unique = {
        (change.code, change.kind, change.year): change for change in reversed(reader.changes)
    }
    changes = sorted(unique.values(), key=lambda c: (c.code, c.year, c.kind))
    return History(changes, _own_names(packages))


def _own_names(packages: dict[int, _Package]) -> dict[str, tuple[str, ...]]:
    """Return, oldest first, the names of the parts that have the code of their commune."""
    today = packages[max(packages)].names
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for year in sorted(packages):
        for code, name in packages[year].own.items():
            if code in today and name != today[code]:
                found[code][name] = None
    return {code: tuple(names) for code, names in sorted(found.items())}


class _Package:
    """One list of communes, and the parts and old codes it gives them."""

    def __init__(self, entries: list[dict[str, Any]]) -> None:
        self.names: dict[str, str] = {}
        self.sirens: dict[str, str] = {}
        self.heirs: dict[str, str] = {}
        self.parts: dict[str, tuple[EventKind, str]] = {}
        self.own: dict[str, str] = {}
        for entry in entries:
            code = entry["code"]
            if entry["type"] == "commune-actuelle":
                self.names[code] = entry["nom"]
                self.sirens[code] = entry.get("siren") or ""
                self.heirs.update(dict.fromkeys(entry.get("anciensCodes", ()), code))
        for entry in entries:
            kind, heir = _PARTS.get(entry["type"]), entry.get("chefLieu") or entry.get("commune")
            if kind is not None and heir == entry["code"]:
                self.own[heir] = entry["nom"]
            elif kind is not None and heir is not None:
                self.heirs[entry["code"]] = heir
                self.parts[entry["code"]] = (kind, entry["nom"])
        self.codes = {siren: code for code, siren in self.sirens.items() if siren}


class _Reader:
    """Goes from list to list and notes what changed."""

    def __init__(self, packages: dict[int, _Package]) -> None:
        self._packages = packages
        self._today = packages[max(packages)].names
        self._direct: dict[str, str] = {}
        for year in sorted(packages):
            self._direct |= packages[year].heirs
        self.changes: list[Change] = []

    def step(self, year: int) -> None:
        """Note what changed between the list of a year and the one before."""
        before, after = self._packages[year - 1], self._packages[year]
        for code, siren in before.sirens.items():
            new = after.codes.get(siren) if siren else None
            if new is not None and new != code and code not in after.names:
                self._direct[code] = new
        left = {before.heirs.get(code) for code in after.names.keys() - before.names}
        for code, siren in before.sirens.items():
            new = after.codes.get(siren) if siren else None
            if code not in after.names:
                kind = EventKind.MERGED if new is None else EventKind.RENUMBERED
                self._note(kind, code, before.names[code], year)
                if new is None:
                    heir = after.heirs.get(code, "")
                    self._note_living(EventKind.ENLARGED, heir, before.names.get(heir, ""), year)
            elif siren and new != code and code not in left:
                self._note_living(EventKind.ENLARGED, code, before.names[code], year)
        self._reborn(before, after, year)

    def _reborn(self, before: _Package, after: _Package, year: int) -> None:
        """Note the communes that left another one, and the ones they left."""
        for code in sorted(after.names.keys() - before.names):
            left = before.heirs.get(code, "")
            if left in after.names and self._direct.get(left) != code:
                self._note_living(EventKind.SPLIT, code, before.parts[code][1], year)
                self._note_living(EventKind.SPLIT, left, before.names[left], year)

    def older(self, lists: dict[int, set[str]]) -> None:
        """Note the codes that were gone before the first list with names."""
        noted = {change.code for change in self.changes}
        first = min(self._packages)
        for code in sorted(self._direct.keys() - noted - self._today.keys()):
            if code in self._packages[first].names:
                continue
            seen = max((year for year in lists if code in lists[year]), default=None)
            gone = min(year for year in (*lists, first) if seen is None or year > seen)
            kind, name = next(
                (
                    self._packages[year].parts[code]
                    for year in sorted(self._packages, reverse=True)
                    if code in self._packages[year].parts
                ),
                (EventKind.MERGED, ""),
            )
            if seen is not None:
                kind = EventKind.MERGED
            self._note(kind, code, name, gone, seen)
            if seen is not None:
                heir = self._follow(code)
                self._note_living(EventKind.ENLARGED, heir, "", gone, seen)

    def _follow(self, code: str) -> str:
        visited = set()
        while code not in self._today and code in self._direct and code not in visited:
            visited.add(code)
            code = self._direct[code]
        return code if code in self._today else ""

    def _note(
        self, kind: EventKind, code: str, name: str, year: int, seen: int | None = None
    ) -> None:
        heir = self._follow(code)
        if heir:
            before = year - 1 if year > min(self._packages) else seen
            self.changes.append(Change(kind, code, name, heir, year, before))

    def _note_living(
        self, kind: EventKind, code: str, name: str, year: int, seen: int | None = None
    ) -> None:
        if code in self._today:
            before = year - 1 if year > min(self._packages) else seen
            self.changes.append(Change(kind, code, name, code, year, before))


def _older_lists(inputs: Inputs) -> dict[int, set[str]]:
    """Return the codes in use on 1 January of the years before the packages."""
    bases = "appliinvest-epci-dep-2012-2017/inst/mon_app/bdd/epci_com16.csv"
    portraits = inputs.rows("kitcarto-2019/data/datacom.csv", delimiter=";", encoding="latin-1")
    taxes = inputs.rows("openfisca-th-2017-2022/parametres_th_2020.csv")
    return {
        2016: {row["insee"].zfill(5) for row in inputs.rows(bases, delimiter=";")},
        2018: {row["CODGEO"].zfill(5) for row in portraits},
        2020: {row["code_insee_commune"].zfill(5) for row in taxes},
    }
