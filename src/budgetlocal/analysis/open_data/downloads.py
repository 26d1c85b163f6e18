"""The official data sets that can be fetched, as people see them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from budgetlocal.analysis.open_data.words import years_word
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.official.addresses import Entry
from budgetlocal.reference.official.download import PARTIAL

_MEGA = 1_000_000
_COLUMNS = (
    Column("titre", translatable("Donnees", "Jeu de données"), CellKind.TEXT),
    Column("producteur", translatable("Donnees", "Producteur"), CellKind.TEXT),
    Column("licence", translatable("Donnees", "Licence"), CellKind.TEXT),
    Column("annees", translatable("Donnees", "Années"), CellKind.TEXT),
    Column(
        "taille",
        translatable("Donnees", "Taille"),
        CellKind.TEXT,
        translatable(
            "Donnees",
            "Le producteur ne dit la taille qu'au moment de l'envoi ; au-delà de cette limite, "
            "le téléchargement s'arrête.",
        ),
    ),
    Column("etat", translatable("Donnees", "État"), CellKind.TEXT),
)


def downloads_table(book: Sequence[Entry], folder: Path) -> TableSpec:
    """Return the known data sets; the row key is that of the entry."""
    return TableSpec(
        "telechargements",
        translatable("Donnees", "Jeux officiels connus"),
        _COLUMNS,
        tuple(_row(entry, folder) for entry in book),
        translatable("Donnees", "Carnet d'adresses de BudgetLocal"),
    )


def began(entry: Entry, folder: Path) -> bool:
    """Whether a download of the data set, of any of its years, was begun and not ended."""
    return any((folder / f"{name}{PARTIAL}").is_file() for name in _names(entry))


def is_here(entry: Entry, folder: Path) -> bool:
    """Whether the data set of a year, or the only one, has been fetched whole."""
    return any((folder / name).is_file() for name in _names(entry))


def _names(entry: Entry) -> tuple[str, ...]:
    if not entry.years:
        return (entry.file_name,)
    return tuple(entry.of_year(year).file_name for year in entry.years)


def _row(entry: Entry, folder: Path) -> Row:
    cells = (
        verbatim(entry.title),
        verbatim(entry.producer),
        verbatim(entry.licence),
        verbatim(years_word(entry.years)) if entry.years else translatable("Donnees", "toutes"),
        translatable(
            "Donnees", "{taille} Mo au plus", taille=decimal_number(entry.largest // _MEGA)
        ),
        _state(entry, folder),
    )
    return Row(entry.key, 0, cells)


def _state(entry: Entry, folder: Path) -> Text:
    if not entry.address:
        return translatable("Donnees", "à prendre sur le site du producteur")
    if began(entry, folder):
        return translatable("Donnees", "commencé : reprendra où il s'est arrêté")
    if is_here(entry, folder):
        return translatable("Donnees", "déjà téléchargé")
    return translatable("Donnees", "pas encore téléchargé")
