"""Who a collectivité is: its codes, what it belongs to, its strates, and what it has been."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from budgetlocal.analysis.open_data.sheet import Sheet
from budgetlocal.analysis.open_data.words import KINDS, Fact
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.strates import Scheme, load_schemes
from budgetlocal.reference.values import Collectivite, Event, EventKind, Kind

EPCI_TYPES = {
    "CC": translatable("Donnees", "Communauté de communes"),
    "CA": translatable("Donnees", "Communauté d'agglomération"),
    "CU": translatable("Donnees", "Communauté urbaine"),
    "METRO": translatable("Donnees", "Métropole"),
    "MET69": translatable("Donnees", "Métropole de Lyon"),
}
REGIMES = {
    "FPU": translatable("Donnees", "fiscalité professionnelle unique"),
    "FA": translatable("Donnees", "fiscalité additionnelle"),
}
_MEMBER_COLUMNS = (
    Column("code", translatable("Donnees", "Code"), CellKind.TEXT),
    Column("nom", translatable("Donnees", "Nom"), CellKind.TEXT),
    Column("population", translatable("Donnees", "Population municipale"), CellKind.COUNT),
)
_EVENTS = {
    EventKind.MERGED: translatable("Donnees", "{nom} ({code}) : réunie à {commune} {quand}."),
    EventKind.RENUMBERED: translatable(
        "Donnees", "{nom} ({code}) : la commune de {commune} a changé de code {quand}."
    ),
    EventKind.DELEGATED: translatable(
        "Donnees", "{nom} ({code}) : devenue commune déléguée de {commune} {quand}."
    ),
    EventKind.ASSOCIATED: translatable(
        "Donnees", "{nom} ({code}) : devenue commune associée de {commune} {quand}."
    ),
    EventKind.DISTRICT: translatable(
        "Donnees", "{nom} ({code}) : arrondissement municipal de {commune}."
    ),
    EventKind.ENLARGED: translatable(
        "Donnees", "{nom} ({code}) : agrandie d'autres communes {quand}, aujourd'hui {commune}."
    ),
    EventKind.SPLIT: translatable(
        "Donnees",
        "{nom} ({code}) : des communes s'en sont séparées {quand}, aujourd'hui {commune}.",
    ),
}


@dataclass(frozen=True, slots=True)
class Link:
    """A collectivité to go to, and why it is named."""

    name: Text
    number: int


def subtitle(sheet: Sheet) -> Text:
    """Return what kind of collectivité it is, its code and its population, on one line."""
    owner = sheet.collectivite
    kind = EPCI_TYPES.get(owner.type, KINDS[owner.kind])
    code = (
        translatable("Donnees", "SIREN {code}", code=owner.code)
        if owner.kind in {Kind.EPCI, Kind.EPT}
        else translatable("Donnees", "code INSEE {code}", code=owner.code)
    )
    if owner.kind is Kind.STRATE:
        return kind
    if owner.population is None:
        return translatable(
            "Donnees", "{nature} · {code} · population inconnue", nature=kind, code=code
        )
    return translatable(
        "Donnees",
        "{nature} · {code} · {population} habitants ({annee})",
        nature=kind,
        code=code,
        population=decimal_number(owner.population),
        annee=str(owner.population_year),
    )


def links(sheet: Sheet) -> tuple[Link, ...]:
    """Return what the collectivité belongs to, or what it has become."""
    above = (sheet.epci, sheet.ept, sheet.departement, sheet.region)
    found = tuple(Link(verbatim(_named(each)), each.id) for each in above if each is not None)
    if sheet.successor is None:
        return found
    name = verbatim(sheet.successor.name)
    now = Link(translatable("Donnees", "Aujourd'hui : {nom}", nom=name), sheet.successor.id)
    return (now, *found)


def identity_facts(sheet: Sheet) -> tuple[Fact, ...]:
    """Return the codes, belongings and strates of a collectivité, and what happened to it."""
    return (
        *_codes(sheet),
        *_belonging(sheet),
        *_strates(sheet),
        *_history(sheet),
        *_balances(sheet),
        *_without_figures(sheet),
    )


def members_title(sheet: Sheet) -> Text:
    """Return what the list of members is called."""
    count = decimal_number(len(sheet.members))
    if sheet.collectivite.kind is Kind.REGION:
        return translatable("Donnees", "Départements ({nombre})", nombre=count)
    if sheet.collectivite.kind is Kind.COMMUNE:
        return translatable("Donnees", "Anciennes communes ({nombre})", nombre=count)
    return translatable("Donnees", "Communes membres ({nombre})", nombre=count)


def members_table(sheet: Sheet) -> TableSpec:
    """Return the members of a grouping, département or région; the row key is their number."""
    rows = tuple(
        Row(str(member.id), 0, (verbatim(member.code), verbatim(member.name), member.population))
        for member in sheet.members
    )
    source = translatable("Donnees", "Répertoire de l'extrait (INSEE, DGCL), au 1er janvier 2026")
    return TableSpec("membres", members_title(sheet), _MEMBER_COLUMNS, rows, source)


def event_words(event: Event, commune: str) -> Text:
    """Return what happened to a code that leads to a commune of today, in words."""
    template = _EVENTS[event.kind]
    values = (
        ("nom", verbatim(event.name or commune)),
        ("code", event.code),
        ("commune", verbatim(commune)),
        ("quand", _when(event)),
    )
    return Text(template.context, template.template, values)


def _named(found: Collectivite) -> str:
    if found.kind in {Kind.DEPARTEMENT, Kind.REGION}:
        return f"{found.name} ({found.code})"
    return found.name


def _when(event: Event) -> Text:
    if event.seen is None:
        return translatable("Donnees", "avant {annee}", annee=str(event.year))
    if event.seen == event.year - 1:
        return translatable("Donnees", "en {annee}", annee=str(event.seen))
    return translatable(
        "Donnees", "entre {debut} et {fin}", debut=str(event.seen), fin=str(event.year)
    )


def _codes(sheet: Sheet) -> Iterator[Fact]:
    owner = sheet.collectivite
    if owner.kind is Kind.STRATE:
        return
    if not owner.is_current:
        yield Fact(
            translatable("Donnees", "Situation"),
            translatable("Donnees", "N'existe plus aujourd'hui sous cette forme."),
        )
    if owner.kind not in {Kind.EPCI, Kind.EPT}:
        yield Fact(translatable("Donnees", "Code INSEE"), verbatim(owner.code))
    siren = verbatim(owner.siren) if owner.siren else translatable("Donnees", "inconnu")
    yield Fact(translatable("Donnees", "SIREN"), siren)
    if owner.postcodes:
        yield Fact(translatable("Donnees", "Codes postaux"), verbatim(", ".join(owner.postcodes)))
    if owner.arrondissement:
        yield Fact(translatable("Donnees", "Arrondissement"), verbatim(owner.arrondissement))
    if owner.regime in REGIMES:
        yield Fact(translatable("Donnees", "Régime fiscal"), REGIMES[owner.regime])


def _belonging(sheet: Sheet) -> Iterator[Fact]:
    for found in (sheet.epci, sheet.ept, sheet.departement, sheet.region):
        if found is not None:
            kind = EPCI_TYPES.get(found.type, KINDS[found.kind])
            regime = REGIMES.get(found.regime)
            name = verbatim(_named(found))
            words = (
                name
                if regime is None
                else translatable("Donnees", "{nom}, {regime}", nom=name, regime=regime)
            )
            yield Fact(kind, words)


def _strates(sheet: Sheet) -> Iterator[Fact]:
    owner = sheet.collectivite
    if owner.kind is not Kind.COMMUNE or not sheet.populations:
        return
    for scheme in load_schemes():
        known = [p for p in sheet.populations if p.totale is not None]
        if not known or not scheme.in_force(date(known[-1].year, 1, 1)):
            continue
        yield _strate(scheme, known[-1].totale or 0, known[-1].year)


def _strate(scheme: Scheme, population: int, year: int) -> Fact:
    strate = scheme.strate(population)
    words = translatable(
        "Donnees",
        "{strate} (population totale {annee} : {population})",
        strate=strate.label,
        annee=str(year),
        population=decimal_number(population),
    )
    if scheme.population != "totale":
        words = translatable(
            "Donnees",
            "{strate}, à confirmer : cette strate compte la population DGF, que l'extrait n'a pas "
            "(population totale {annee} : {population})",
            strate=strate.label,
            annee=str(year),
            population=decimal_number(population),
        )
    return Fact(scheme.label, words)


def _history(sheet: Sheet) -> Iterator[Fact]:
    commune = (sheet.successor or sheet.collectivite).name
    for event in sheet.history:
        yield Fact(translatable("Donnees", "Histoire"), event_words(event, commune))


def _without_figures(sheet: Sheet) -> Iterator[Fact]:
    if not sheet.values and not sheet.imported.values and not sheet.imported.balances:
        yield Fact(
            translatable("Donnees", "Chiffres"),
            translatable(
                "Donnees",
                "L'extrait n'en a aucun sur cette collectivité. Importez un fichier officiel qui "
                "la couvre : Données > Compléter l'extrait.",
            ),
        )


def _balances(sheet: Sheet) -> Iterator[Fact]:
    for budget in sheet.imported.balances:
        yield Fact(
            translatable("Donnees", "Balance comptable importée"),
            translatable(
                "Donnees",
                "{exercice}, {budget} ({nomenclature}), SIRET {siret}",
                exercice=str(budget.exercice),
                budget=verbatim(budget.label),
                nomenclature=verbatim(budget.nomenclature),
                siret=budget.siret,
            ),
        )
