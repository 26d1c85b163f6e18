"""A vote of rates filled from the REI of its commune, or from the bundled extract."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cache
from pathlib import Path

from budgetlocal.analysis.open_data.official import read_figures
from budgetlocal.analysis.open_data.words import years_word
from budgetlocal.bundled import bundled
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite
from budgetlocal.simulation.fiscalite.content import Typed
from budgetlocal.simulation.fiscalite.fields import FIELDS, name_of
from budgetlocal.simulation.fiscalite.origin import Origin
from budgetlocal.simulation.fiscalite.revaluation import revalued
from budgetlocal.simulation.fiscalite.vote import Impot, rounded

_REI = "rei"
"""How the key of a layout of the REI begins."""


class Nature(StrEnum):
    """What a value may become when it is of another year."""

    BASE = "base"
    RATE = "taux"


@dataclass(frozen=True, slots=True)
class Taking:
    """A field of the vote, and where its value may be found."""

    field: str
    code: str
    extract: str
    nature: Nature


@dataclass(frozen=True, slots=True)
class Held:
    """One figure that a source holds for the commune."""

    field: str
    nature: Nature
    number: Decimal
    origin: Origin


@dataclass(frozen=True, slots=True)
class Prefill:
    """A vote filled from sources."""

    typed: Typed
    table: TableSpec
    """Each field taken: its value and its source; no row when nothing was."""
    notes: tuple[Text, ...]
    """What was left empty or kept, and why."""


@cache
def takings() -> tuple[Taking, ...]:
    """Return what can be taken: `resources/simulation/fiscalite_reprise.toml`."""
    path = bundled("resources", "simulation", "fiscalite_reprise.toml")
    return tuple(
        Taking(each["champ"], each["code"], each.get("extrait", ""), Nature(each["nature"]))
        for each in tomllib.loads(path.read_text(encoding="utf-8"))["reprise"]
    )


def held_by_sources(commune: Collectivite, extract: Extract, folder: Path) -> tuple[Held, ...]:
    """Return what imported REI files and the extract hold of a commune, of every year.

    A figure under the code of a commune that has merged since is left out: it is not this one's.

    Raises:
        UserError: the database of imported files is damaged, or made by a newer version.

    """
    by_code = {each.code: each for each in takings()}
    found = [
        Held(
            taking.field,
            taking.nature,
            value.number,
            Origin(
                value.source.title, value.source.producer, value.source.file_name, value.exercice
            ),
        )
        for value in read_figures(folder, commune.code).values
        if value.source.layout.startswith(_REI)
        and value.number is not None
        and value.code == commune.code
        and (taking := by_code.get(value.indicator.key.rpartition(":")[2])) is not None
    ]
    return (*found, *_of_extract(commune, extract))


def _of_extract(commune: Collectivite, extract: Extract) -> Iterable[Held]:
    by_key = {each.extract: each for each in takings() if each.extract}
    for value in extract.sheet(commune.id):
        taking = by_key.get(value.indicator)
        if taking is None or not isinstance(value.number, Decimal):
            continue
        indicator = extract.indicator(value.indicator)
        source = next(each for each in indicator.sources if each.key == value.source)
        origin = Origin(str(source.title), source.producer, source.file, value.exercice)
        yield Held(taking.field, taking.nature, value.number, origin)


def prefill(typed: Typed, held: Sequence[Held], *, is_revalued: bool = False) -> Prefill:
    """Return a vote with the bases and rates of the year before, taken from what sources hold.

    What a person typed is kept. A rate is only that of the year before the vote. A base is too,
    unless `is_revalued`: then an older one is carried to that year, and to the year of the vote
    for the base expected, by the coefficient of article 1518 bis alone. Two sources that disagree
    leave the field empty. The tax of businesses is left to the EPCI where its rate or base is zero.
    """
    before = typed.annee - 1
    taken: list[Held] = []
    notes: list[Text] = []
    for taking in takings():
        mine = [each for each in held if each.field == taking.field]
        exact = [each for each in mine if each.origin.exercice == before]
        if exact:
            taken += _agreed(exact, notes)
        elif is_revalued and taking.nature is Nature.BASE:
            taken += _carried(_last_before(mine, before, notes), taking.field, before, notes)
    if is_revalued:
        bases = [each for each in taken if each.nature is Nature.BASE]
        for each in bases:
            taken += _carried([each], each.field.removesuffix("_before"), typed.annee, notes)
    filled, kept = typed, []
    for each in _without_levied_elsewhere(taken, notes):
        if filled.fields.get(each.field) and each.field not in filled.origins:
            kept.append(each.field)
            continue
        try:
            filled = filled.with_taken(each.field, _shown(each.number), each.origin)
        except UserError as err:
            notes.append(_words(err))
    notes[:0] = _about_years(held, before, is_revalued=is_revalued)
    if kept:
        notes.append(_kept(kept))
    return Prefill(filled, _table(typed, filled), tuple(notes))


def _agreed(found: Sequence[Held], notes: list[Text]) -> list[Held]:
    """Return the one figure of a field and year; none where two sources give two."""
    if len({each.number for each in found}) > 1:
        sources = (verbatim(f"{_shown(each.number)} : {each.origin.fichier}") for each in found)
        notes.append(
            translatable(
                "Fiscalite",
                "{champ} : laissé vide, les sources ne s'accordent pas ({sources}).",
                champ=name_of(found[0].field),
                sources=joined(sources, " ; "),
            )
        )
        return []
    return list(found[:1])


def _last_before(found: Sequence[Held], year: int, notes: list[Text]) -> list[Held]:
    older = [each for each in found if each.origin.exercice < year]
    last = max((each.origin.exercice for each in older), default=None)
    return _agreed([each for each in older if each.origin.exercice == last], notes)


def _carried(bases: Sequence[Held], key: str, year: int, notes: list[Text]) -> list[Held]:
    """Return bases at the values of a later year, under the key of another field."""
    carried = []
    for each in bases:
        origin = each.origin
        first = origin.exercice if origin.revalorise is None else origin.revalorise
        try:
            value = revalued(rounded(Fraction(each.number)), first, year)
        except UserError as err:
            if _words(err) not in notes:
                notes.append(_words(err))
            continue
        moved = replace(origin, revalorise=year)
        carried.append(Held(key, Nature.BASE, Decimal(value), moved))
    return carried


def _without_levied_elsewhere(taken: list[Held], notes: list[Text]) -> list[Held]:
    """Leave out the business tax where its rate or base is zero: the EPCI levies it."""
    if not any(each.field.startswith(f"{Impot.CFE}.") and each.number == 0 for each in taken):
        return taken
    notes.append(
        translatable(
            "Fiscalite",
            "CFE laissée vide : la source donne un taux ou une base nuls pour la commune, l'impôt est à l'intercommunalité.",
        )
    )
    return [each for each in taken if not each.field.startswith(f"{Impot.CFE}.")]


def _about_years(held: Sequence[Held], before: int, *, is_revalued: bool) -> list[Text]:
    """Say when the sources hold another year than the one the vote needs."""
    years = sorted({each.origin.exercice for each in held})
    if not years:
        return [
            translatable(
                "Fiscalite",
                "Aucune source n'a les bases ou les taux de la commune : importez le REI {annee} de la DGFiP "
                "(page Données, fichiers officiels).",
                annee=str(before),
            )
        ]
    if before in years:
        return []
    known = years_word(tuple(years))
    has_bases = any(each.nature is Nature.BASE and each.origin.exercice < before for each in held)
    if is_revalued and has_bases:
        return [
            translatable(
                "Fiscalite",
                "Il faut l'année {annee} ; les sources ont {annees}. Les bases sont revalorisées, les taux "
                "restent à taper.",
                annee=str(before),
                annees=known,
            )
        ]
    return [
        translatable(
            "Fiscalite",
            "Il faut l'année {annee} ; les sources ont {annees}. Rien n'est repris d'une autre année.",
            annee=str(before),
            annees=known,
        )
    ]


def _kept(keys: Sequence[str]) -> Text:
    return translatable(
        "Fiscalite",
        "Gardé comme vous l'avez tapé : {champs}.",
        champs=joined((name_of(key) for key in keys), " ; "),
    )


def _words(error: UserError) -> Text:
    return joined((error.message, *([error.hint] if str(error.hint) else [])), " ")


def _shown(number: Decimal) -> str:
    """Return a number as a field takes it, with all its digits."""
    exponent = number.normalize().as_tuple().exponent
    return decimal_number(number, max(0, -int(exponent)))


def _table(was: Typed, filled: Typed) -> TableSpec:
    rows = tuple(
        Row(
            key,
            0,
            (
                name_of(key),
                verbatim(was.fields.get(key, "")),
                verbatim(filled.fields[key]),
                verbatim(origin.years),
                origin.words(),
            ),
        )
        for key in FIELDS
        if (origin := filled.origins.get(key)) is not None
        and (was.fields.get(key), was.origins.get(key)) != (filled.fields[key], origin)
    )
    return TableSpec(
        "fiscalite-reprise",
        translatable("Fiscalite", "Ce qui serait repris"),
        (
            Column("champ", translatable("Fiscalite", "Champ"), CellKind.TEXT),
            Column("avant", translatable("Fiscalite", "Aujourd'hui"), CellKind.TEXT),
            Column("valeur", translatable("Fiscalite", "Repris"), CellKind.TEXT),
            Column("annee", translatable("Fiscalite", "Année"), CellKind.TEXT),
            Column("source", translatable("Fiscalite", "Source"), CellKind.TEXT),
        ),
        rows,
        verbatim(""),
    )
