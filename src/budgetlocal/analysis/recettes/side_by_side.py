"""Revenue of several collectivités or own documents side by side, after the carte de comparabilité."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from pathlib import Path

from budgetlocal.analysis.peers.comparability import Basis, Card, Verdict, card, warning_words
from budgetlocal.analysis.peers.universe import KINDS
from budgetlocal.analysis.recettes.aggregates import TOTAL, known_years
from budgetlocal.analysis.recettes.kinds import aggregates
from budgetlocal.analysis.recettes.sides import Side, kind_of_all, side_of
from budgetlocal.analysis.sante.accounts import Accounts
from budgetlocal.analysis.sante.definitions import bases
from budgetlocal.analysis.sante.own import OwnBudgets
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.specs import Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.indicators.sources import Figure
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite, Kind, Perimeter

FEWEST, MOST = 2, 12
POPULATION = "population"
"""The key of the row of the inhabitants that euros are divided by."""


class Measure(StrEnum):
    """How revenues are put side by side."""

    PER_HEAD = "euros_par_habitant"
    SHARE = "part"
    GROWTH = "evolution"


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Several collectivités, or why they are not put side by side."""

    card: Card
    table: TableSpec | None
    """None when the card refuses."""

    @property
    def warnings(self) -> tuple[Text, ...]:
        """What is printed with the table when a refusal was overruled."""
        found = [each for each in self.card.findings if each.code.startswith("refus_")]
        return tuple(warning_words(each.detail) for each in found) if self.table else ()


@dataclass(frozen=True, slots=True, eq=False)
class _Place:
    """A side, with the accounts and the exercice that were chosen for it."""

    side: Side
    accounts: Accounts
    exercice: int

    @property
    def basis(self) -> Basis:
        return self.side.basis(self.accounts, self.exercice)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A figure as it is looked at, exact but for a growth; None is unknown, `note` says why."""

    value: Decimal | None
    note: Text


def side_by_side(
    extract: Extract,
    owners: Sequence[Collectivite | OwnBudgets],
    measure: Measure,
    *,
    told_to: bool = False,
    folder: Path | None = None,
) -> SideBySide:
    """Return the revenue of two to twelve sides, after the carte de comparabilité.

    A collectivité of the extract is taken in the exercice of the own documents when it knows it,
    from the base that has their definition and perimeter; without own documents, in the latest year
    that all know from one base. What then differs in exercice, perimeter or definition is refused,
    unless the person insists: the warning is then printed with the source. Growth is the mean
    yearly change since the oldest year that all know.

    Raises:
        UserError: fewer than two or more than twelve, two kinds of collectivités, or one without
            revenue.

    """
    if not FEWEST <= len(owners) <= MOST:
        raise UserError(
            translatable(
                "Recettes",
                "Choisissez de {moins} à {plus} communes ou budgets.",
                moins=FEWEST,
                plus=MOST,
            ),
            hint=translatable("Recettes", "Ajoutez-en par leur nom, ou retirez-en."),
        )
    sides = [side_of(extract, owner, folder) for owner in owners]
    kind = kind_of_all(sides)
    places = _places(sides)
    verdict = _card(extract, places, kind, told_to=told_to)
    if verdict.verdict is Verdict.REFUSED:
        return SideBySide(verdict, None)
    known = [set(known_years(place.accounts)) for place in places]
    first = min(set.intersection(*known), default=None)
    warnings = [each.detail for each in verdict.findings if each.code.startswith("refus_")]
    return SideBySide(verdict, _table(places, measure, first, warnings))


def _card(extract: Extract, places: Sequence[_Place], kind: Kind | None, *, told_to: bool) -> Card:
    """Return the card; what no source of the extract tells of a side is a caution of its own."""
    is_known = kind in KINDS
    numbers = [place.side.number for place in places if is_known and place.side.number is not None]
    cautions = []
    if any(place.accounts.perimeter == Perimeter.BP for place in places):
        cautions.append("annexes")
    if any(_is_provisional(place) for place in places):
        cautions.append("provisoire")
    if len(numbers) < len(places):
        cautions.append("hors_extrait")
    return card(
        extract,
        numbers,
        [place.basis for place in places],
        told_to=told_to,
        kind=kind if kind is not None and is_known else Kind.COMMUNE,
        more=cautions,
    )


def _is_provisional(place: _Place) -> bool:
    base = bases().get(place.accounts.key)
    return base is not None and base.provisional is not None and place.exercice >= base.provisional


def _places(sides: Sequence[Side]) -> list[_Place]:
    own = [
        _Place(side, side.choices[0], side.exercice) for side in sides if side.exercice is not None
    ]
    free = [side for side in sides if side.exercice is None]
    found = {id(place.side): place for place in (*own, *_free_places(free, own))}
    return [found[id(side)] for side in sides]


def _free_places(free: Sequence[Side], own: Sequence[_Place]) -> list[_Place]:
    """Return the sides that have several years: in one that all know, that of the own ones first."""
    if not free:
        return []
    wanted = {place.basis for place in own}
    best: tuple[bool, list[_Place]] | None = None
    for accounts in _same_bases(free):
        common = set.intersection(*(set(known_years(each)) for each in accounts))
        fitting = [place.exercice for place in own if place.exercice in common]
        year = max(fitting or common)
        places = [_Place(side, each, year) for side, each in zip(free, accounts, strict=True)]
        fits = any(place.basis in wanted for place in places)
        if best is None or (fits and not best[0]):
            best = fits, places
    if best is not None:
        return best[1]
    fullest = [max(side.choices, key=lambda each: len(known_years(each))) for side in free]
    return [
        _Place(side, each, max(known_years(each))) for side, each in zip(free, fullest, strict=True)
    ]


def _same_bases(free: Sequence[Side]) -> Iterator[list[Accounts]]:
    """Yield the accounts of each base that all have, with a year that all know."""
    for key in dict.fromkeys(each.key for each in free[0].choices):
        same = [next((a for a in side.choices if a.key == key), None) for side in free]
        kept = [each for each in same if each is not None]
        if len(kept) == len(free) and set.intersection(*(set(known_years(a)) for a in kept)):
            yield kept


def _table(
    places: Sequence[_Place], measure: Measure, first: int | None, warnings: Sequence[Text]
) -> TableSpec:
    kind = CellKind.PER_HEAD if measure is Measure.PER_HEAD else CellKind.PERCENT
    heads = [
        Column(f"cote-{rank}", place.side.title(place.exercice), kind, place.side.help)
        for rank, place in enumerate(places, start=1)
    ]
    rows = list(_rows(places, measure, first))
    if measure is Measure.PER_HEAD:
        rows.append(_population_row(places))
    title = _TITLES.get(measure) or translatable(
        "Recettes", "Évolution annuelle moyenne des recettes depuis {annee}", annee=first or 0
    )
    return TableSpec(
        "recettes-cote-a-cote",
        title,
        (Column("poste", translatable("Recettes", "Recette"), CellKind.TEXT), *heads),
        tuple(rows),
        _source(places, measure, warnings),
    )


def _rows(places: Sequence[_Place], measure: Measure, first: int | None) -> Iterator[Row]:
    inside: Mapping[str, str] = {entry.key: entry.inside for entry in aggregates()}
    for entry in aggregates():
        found = [_shown(place, entry.key, measure, first) for place in places]
        if any(shown.value is not None for shown in found):
            level = 0 if not entry.inside else 1 if not inside[entry.inside] else 2
            style = RowStyle.TOTAL if not entry.inside else RowStyle.NORMAL
            cells = [shown.value for shown in found]
            notes = [shown.note for shown in found]
            yield Row(entry.key, level, (entry.label, *cells), style, notes=(_EMPTY, *notes))


def _shown(place: _Place, name: str, measure: Measure, first: int | None) -> _Shown:
    """Return a figure as it is looked at."""
    accounts, year = place.accounts, place.exercice
    figure = accounts.read(name, year)
    if figure.value is None:
        return _Shown(None, figure.reason or figure.source)
    if measure is Measure.GROWTH:
        return _growth(place, figure.value, name, first)
    under = accounts.people(year) if measure is Measure.PER_HEAD else accounts.read(TOTAL, year)
    if not under.value:
        return _Shown(None, under.reason or under.source)
    value = decimal_of(figure.value / under.value)
    if measure is Measure.SHARE:
        return _Shown(value, figure.source)
    note = translatable(
        "Recettes", "{source} ; {habitants} habitants ({origine})",
        source=figure.source, habitants=_count(under), origine=under.source,
    )  # fmt: skip
    return _Shown(value, note)


def _growth(place: _Place, last: Fraction, name: str, first: int | None) -> _Shown:
    if first is None or first == place.exercice:
        return _Shown(None, _ONE_YEAR)
    before = place.accounts.read(name, first)
    if before.value is None:
        return _Shown(None, before.reason or before.source)
    if before.value <= 0 or last <= 0:
        return _Shown(None, _NOT_POSITIVE)
    power = Decimal(1) / (place.exercice - first)
    return _Shown(decimal_of(last / before.value) ** power - 1, before.source)


def _population_row(places: Sequence[_Place]) -> Row:
    people = [place.accounts.people(place.exercice) for place in places]
    cells: list[Cell] = [None if each.value is None else _count(each) for each in people]
    notes = [each.reason or each.source for each in people]
    label = translatable("Recettes", "Habitants retenus")
    return Row(POPULATION, 0, (label, *cells), notes=(_EMPTY, *notes))


def _count(figure: Figure) -> Text:
    return verbatim(decimal_number(int(figure.value or 0)))


def _source(places: Sequence[_Place], measure: Measure, warnings: Sequence[Text]) -> Text:
    """Return producers and files, the inhabitants with theirs, then the warnings to print."""
    parts = [place.accounts.credit for place in places]
    if measure is Measure.PER_HEAD:
        people = [place.accounts.people(place.exercice) for place in places]
        origins = dict.fromkeys(each.source for each in people if each.value is not None)
        if origins:
            words = joined(tuple(origins), " ; ")
            parts.append(translatable("Recettes", "habitants : {origines}", origines=words))
    parts += [warning_words(warning) for warning in warnings]
    return joined(dict.fromkeys(parts), " ; ")


_EMPTY = verbatim("")
_ONE_YEAR = translatable("Recettes", "Il faut deux années connues de tous pour une évolution.")
_NOT_POSITIVE = translatable(
    "Recettes", "Un montant nul ou négatif n'a pas d'évolution annuelle moyenne."
)
_TITLES = {
    Measure.PER_HEAD: translatable("Recettes", "Recettes en euros par habitant"),
    Measure.SHARE: translatable("Recettes", "Part de chaque recette dans le fonctionnement"),
}
