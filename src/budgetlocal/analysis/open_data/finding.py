"""What a search finds, and why: by name, by code, or because of a commune that has been."""

from __future__ import annotations

from budgetlocal.analysis.open_data.words import KINDS
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.names import words
from budgetlocal.reference.values import Collectivite, Kind

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
    return Row(
        str(found.id),
        0,
        (
            verbatim(found.code),
            verbatim(found.departement or "–"),
            KINDS[found.kind],
            verbatim(found.name),
            found.population,
            _reason(extract, found, text.strip()),
        ),
    )


def _reason(extract: Extract, found: Collectivite, text: str) -> Text:
    asked = words(text)
    if _begin_words(asked, found.name):
        return _BY_NAME
    if text and found.code.startswith(text):
        return translatable("Donnees", "code {code}", code=found.code)
    if text and found.siren.startswith(text):
        return translatable("Donnees", "SIREN {siren}", siren=found.siren)
    for postcode in found.postcodes:
        if text and postcode.startswith(text):
            return translatable("Donnees", "code postal {code}", code=postcode)
    if found.kind is Kind.COMMUNE:
        for event in extract.history(found.id):
            if _begin_words(asked, event.name) or event.code == text:
                return translatable(
                    "Donnees",
                    "ancien nom ou ancienne commune : {nom} ({code})",
                    nom=verbatim(event.name),
                    code=event.code,
                )
    return translatable("Donnees", "ancien nom ou code")


def _begin_words(asked: tuple[str, ...], name: str) -> bool:
    """Whether each word asked for begins a word of a name.

    >>> _begin_words(("saint", "et"), "Saint-Étienne"), _begin_words(("lyon",), "Paris")
    (True, False)
    """
    known = words(name)
    return bool(asked) and all(any(word.startswith(each) for word in known) for each in asked)
