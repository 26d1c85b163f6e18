"""All that is known of one collectivité: who it is, its figures, where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from budgetlocal.analysis.open_data.official import ImportedFigures, read_figures
from budgetlocal.core.text import Text
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import (
    Collectivite,
    Event,
    Indicator,
    Kind,
    Population,
    Source,
    Unit,
    Value,
)

_CENTS = 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """One collectivité, what surrounds it, and its figures; nothing is left to be read."""

    collectivite: Collectivite
    successor: Collectivite | None
    """For one that has been: the commune of today."""
    epci: Collectivite | None
    ept: Collectivite | None
    departement: Collectivite | None
    region: Collectivite | None
    members: tuple[Collectivite, ...]
    """Communes of a grouping or département, départements of a région, former communes of one."""
    history: tuple[Event, ...]
    """What happened to the codes that lead to this commune; for one that has been, to its own."""
    populations: tuple[Population, ...]
    values: tuple[Value, ...]
    indicators: dict[str, Indicator]
    """Those of the values, by key."""
    sources: dict[str, Source]
    imported: ImportedFigures

    @property
    def has_predecessors(self) -> bool:
        """Whether the commune is made of others, which have figures of their own."""
        return self.collectivite.kind is Kind.COMMUNE and bool(self.members)


def read_sheet(extract: Extract, number: int, official_folder: Path | None = None) -> Sheet:
    """Return the sheet of a collectivité by its number in the extract.

    Raises:
        KeyError: no such collectivité.
        UserError: the database of imported files is damaged.

    """
    owner = extract.collectivite(number)
    if owner is None:
        raise KeyError(number)
    values = extract.sheet(number)
    used = {value.indicator: extract.indicator(value.indicator) for value in values}
    return Sheet(
        collectivite=owner,
        successor=_known(extract, owner.successor_id),
        epci=_known(extract, owner.epci_id),
        ept=_known(extract, owner.ept_id),
        departement=_above(extract, owner, Kind.DEPARTEMENT, owner.departement),
        region=_above(extract, owner, Kind.REGION, owner.region),
        members=_members(extract, owner),
        history=_history(extract, owner),
        populations=extract.populations(number),
        values=values,
        indicators=used,
        sources={source.key: source for each in used.values() for source in each.sources},
        imported=(
            read_figures(official_folder, owner.code) if official_folder else ImportedFigures()
        ),
    )


def exact_number(value: Value, unit: Unit) -> Decimal | Text | None:
    """Return the figure in its own unit with the decimals that were published, None if unknown.

    Amounts, which are whole cents inside, come back in euros. Zeros beyond the second decimal,
    which only the longest figure of a series needs, are dropped.
    """
    if value.number is None or isinstance(value.number, Text):
        return value.number
    if unit is Unit.EUROS:
        return Decimal(value.number).scaleb(-_CENTS).quantize(value.step)
    number = Decimal(value.number).quantize(value.step)
    for decimals in range(_CENTS, -int(value.step.as_tuple().exponent)):
        shorter = number.quantize(Decimal(1).scaleb(-decimals))
        if shorter == number:
            return shorter
    return number


def _known(extract: Extract, number: int | None) -> Collectivite | None:
    return None if number is None else extract.collectivite(number)


def _above(extract: Extract, owner: Collectivite, kind: Kind, code: str) -> Collectivite | None:
    if not code or owner.kind is kind:
        return None
    return extract.by_code(kind, code)


def _members(extract: Extract, owner: Collectivite) -> tuple[Collectivite, ...]:
    if owner.kind is Kind.COMMUNE:
        return extract.predecessors(owner.id)
    if owner.kind is Kind.DEPARTEMENT:
        return extract.communes_of(owner.id)
    if owner.kind is Kind.REGION:
        return extract.departements_of(owner.id)
    return extract.members(owner.id) if owner.kind in {Kind.EPCI, Kind.EPT} else ()


def _history(extract: Extract, owner: Collectivite) -> tuple[Event, ...]:
    if owner.kind is not Kind.COMMUNE:
        return ()
    if owner.is_current:
        return extract.history(owner.id)
    today = extract.today(owner.code)
    return today.events if today is not None else ()
