"""What can be compared: every numeric indicator of the extract, of imported files, of own budgets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.analysis.open_data.official import Imported
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official.kinds import Level
from budgetlocal.reference.official.kinds import Unit as OfficialUnit
from budgetlocal.reference.values import Indicator, Kind, Unit

_LEVELS = {
    Level.COMMUNE: Kind.COMMUNE,
    Level.EPCI: Kind.EPCI,
    Level.DEPARTEMENT: Kind.DEPARTEMENT,
}
_OFFICIAL = {
    OfficialUnit.EUROS: Unit.EUROS,
    OfficialUnit.KILOEUROS: Unit.EUROS,
    OfficialUnit.PERCENT: Unit.PERCENT,
    OfficialUnit.INHABITANTS: Unit.INHABITANTS,
    OfficialUnit.COUNT: Unit.COUNT,
}
_REVENUE = ("recettes_fonctionnement", "recettes-de-fonctionnement")
_FUNCTIONS = "dgfip_fonction."


class Origin(StrEnum):
    """Where the figures of a measure are read."""

    EXTRACT = "extrait"
    OFFICIAL = "importe"


class Basis(StrEnum):
    """How a figure is looked at."""

    PER_HEAD = "par_habitant"
    AMOUNT = "montant"
    SHARE = "part"
    """Of the revenue, or of the total, of the same producer, perimeter and exercice."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that can be compared; two producers never share one."""

    key: str
    origin: Origin
    label: Text
    definition: Text
    unit: Unit
    perimeter: str
    """BP, BA, BP+BA, or empty where budgets have no meaning."""
    known: tuple[tuple[int, int], ...]
    """By exercice, in order: how many collectivités have a figure; 0 when it was not counted."""
    total: int
    """Collectivités of the kind today."""
    caution: Text | None = None
    whole: str = ""
    """The key of what a share is a part of, empty when a share has no meaning."""

    @property
    def years(self) -> tuple[int, ...]:
        """The exercices that have figures, in order."""
        return tuple(year for year, _ in self.known)

    @property
    def bases(self) -> tuple[Basis, ...]:
        """The ways of looking at it; one only for what is no amount."""
        if self.unit is not Unit.EUROS:
            return (Basis.AMOUNT,)
        share = (Basis.SHARE,) if self.whole else ()
        return (Basis.PER_HEAD, Basis.AMOUNT, *share)


def measures(extract: Extract, imported: Imported, kind: Kind) -> tuple[Measure, ...]:
    """Return what can be compared among the collectivités of a kind: the extract's, then imported.

    Typologies, which are words, are left out.
    """
    own = [
        _of_extract(entry, kind)
        for entry in extract.indicators()
        if kind in entry.kinds and entry.unit is not Unit.CATEGORY
    ]
    total = own[0].total if own else 0
    return tuple(_with_whole((*own, *_imported(imported, kind, total))))


def _of_extract(entry: Indicator, kind: Kind) -> Measure:
    covered = [each for each in entry.coverage if each.kind is kind]
    return Measure(
        key=entry.key,
        origin=Origin.EXTRACT,
        label=entry.label,
        definition=entry.definition,
        unit=entry.unit,
        perimeter=str(entry.perimeter),
        known=tuple(sorted((each.exercice, each.known) for each in covered)),
        total=covered[-1].total,
        caution=entry.caution,
    )


def _imported(imported: Imported, kind: Kind, total: int) -> list[Measure]:
    """Return one measure for each key, whatever the number of sources that have it."""
    found: dict[str, Measure] = {}
    years: dict[str, set[int]] = {}
    for entry in imported.indicators:
        source = imported.source(entry.source_id)
        if _LEVELS.get(source.level) is not kind or entry.unit not in _OFFICIAL:
            continue
        years.setdefault(entry.key, set()).update(entry.exercices)
        found[entry.key] = Measure(
            key=entry.key,
            origin=Origin.OFFICIAL,
            label=verbatim(entry.label),
            definition=translatable(
                "Pairs",
                "« {libelle} », tel que {producteur} le publie ({titre}).",
                libelle=entry.label,
                producteur=source.producer,
                titre=source.title,
            ),
            unit=_OFFICIAL[entry.unit],
            perimeter=entry.perimeter,
            known=tuple((year, 0) for year in sorted(years[entry.key])),
            total=total,
        )
    return list(found.values())


def _with_whole(entries: tuple[Measure, ...]) -> list[Measure]:
    from dataclasses import replace

    keys = {entry.key for entry in entries}
    return [replace(entry, whole=_whole_of(entry, keys)) for entry in entries]


def _whole_of(entry: Measure, keys: set[str]) -> str:
    if entry.unit is not Unit.EUROS:
        return ""
    if entry.key.startswith(_FUNCTIONS):
        candidates = [f"{_FUNCTIONS}total"]
    elif entry.origin is Origin.EXTRACT:
        candidates = [f"{entry.key.rpartition('.')[0]}.{_REVENUE[0]}"]
    else:
        layout, _, rest = entry.key.partition(":")
        candidates = [f"{layout}:{_REVENUE[1]}:{rest.rpartition(':')[2]}"]
    return next((key for key in candidates if key in keys and key != entry.key), "")
