"""What a search finds, and why: by name, by code, or because of a commune that has been."""

from __future__ import annotations

from budgetlocal.analysis.open_data.words import KINDS
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.names import search_name, words
from budgetlocal.reference.values import Collectivite, Event, EventKind, Kind

MOST = 30
"""Results that are shown; a longer text finds fewer."""

_COLUMNS = (
    Column("code", translatable("Donnees", "Code"), CellKind.TEXT),
    Column("departement", translatable("Donnees", "Dép."), CellKind.TEXT),
    Column("nature", translatable("Donnees", "Nature"), CellKind.TEXT),
    Column("nom", translatable("Donnees", "Nom"), CellKind.TEXT),
    Column("population", translatable("Donnees", "Population"), CellKind.COUNT),
    Column("raison", translatable("Donnees", "Trouvé par"), CellKind.TEXT),
)
_BY_NAME = translatable("Donnees", "nom")


def search_table(extract: Extract, text: str) -> TableSpec:
    """Return what a name, an INSEE code, a SIREN or a postcode finds; the row key is the number."""
    found = extract.search(text, limit=MOST)
    title = translatable("Donnees", "Collectivités trouvées pour « {texte} »", texte=text)
    source = translatable("Donnees", "Répertoire de l'extrait (INSEE, DGCL), au 1er janvier 2026")
    rows = tuple(_row(extract, each, text) for each in found)
    return TableSpec("recherche", title, _COLUMNS, rows, source)


def _row(extract: Extract, found: Collectivite, text: str) -> Row:
    name, reason = _found_by(extract, found, text.strip())
    return Row(
        str(found.id),
        0,
        (
            verbatim(found.code),
            verbatim(found.departement or "–"),
            KINDS[found.kind],
            name,
            found.population,
            reason,
        ),
    )


def _found_by(extract: Extract, found: Collectivite, text: str) -> tuple[Text, Text]:
    """Return the name to show and why it was found.

    A commune that is found by another that it took in, or that is associated with it, names both.
    """
    name = verbatim(found.name)
    reason = _own_reason(found, text)
    if reason is not None:
        return name, reason
    event = _event(extract, found, text) if found.kind is Kind.COMMUNE else None
    if event is None:
        return name, translatable("Donnees", "ancien nom ou code")
    if not event.name:
        return name, translatable("Donnees", "ancien code {code}", code=event.code)
    what = _WHAT.get(event.kind, _FORMER)
    other = verbatim(event.name)
    both = translatable(
        "Donnees", "{commune} ({autre}, {nature})", commune=name, autre=other, nature=what
    )
    reason = translatable(
        "Donnees", "{nature} : {nom} ({code})", nature=what, nom=other, code=event.code
    )
    return (both if event.name != found.name else name), reason


def _own_reason(found: Collectivite, text: str) -> Text | None:
    """Return why a collectivité was found by its own name or codes, None when it was not."""
    if _begin_words(words(text), found.name):
        return _BY_NAME
    if text and found.code.startswith(text):
        return translatable("Donnees", "code {code}", code=found.code)
    if text and found.siren.startswith(text):
        return translatable("Donnees", "SIREN {siren}", siren=found.siren)
    codes = (postcode for postcode in found.postcodes if text and postcode.startswith(text))
    postcode = next(codes, None)
    return translatable("Donnees", "code postal {code}", code=postcode) if postcode else None


def _event(extract: Extract, found: Collectivite, text: str) -> Event | None:
    """Return what happened to a commune of that name or code; that of exactly that name first."""
    asked, whole = words(text), search_name(text)
    fitting = [
        event
        for event in extract.history(found.id)
        if _begin_words(asked, event.name) or event.code == text
    ]
    exact = (event for event in fitting if search_name(event.name) == whole or event.code == text)
    return next(exact, next(iter(fitting), None))


_FORMER = translatable("Donnees", "ancien nom")
_WHAT = {
    EventKind.MERGED: translatable("Donnees", "ancienne commune"),
    EventKind.DELEGATED: translatable("Donnees", "commune déléguée"),
    EventKind.ASSOCIATED: translatable("Donnees", "commune associée"),
    EventKind.DISTRICT: translatable("Donnees", "arrondissement municipal"),
}


def _begin_words(asked: tuple[str, ...], name: str) -> bool:
    """Whether each word asked for begins a word of a name.

    >>> _begin_words(("saint", "et"), "Saint-Étienne"), _begin_words(("lyon",), "Paris")
    (True, False)
    """
    known = words(name)
    return bool(asked) and all(any(word.startswith(each) for word in known) for each in asked)
