"""Which column of a table of loans says what, by the words of its header."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from enum import StrEnum


class Champ(StrEnum):
    """What a column of a table of loans may say."""

    NOM = "nom"
    NUMERO = "numero"
    PRETEUR = "preteur"
    CAPITAL = "capital"
    TAUX = "taux"
    INDEX = "index"
    MARGE = "marge"
    PLAN = "plan"
    DEBUT = "debut"
    PREMIERE = "premiere"
    ECHEANCES = "echeances"
    ANNEES = "annees"
    MOIS = "mois"
    PERIODICITE = "periodicite"
    AMORTISSEMENT = "amortissement"
    DIFFERE = "differe"
    DIFFERE_TOTAL = "differe_total"
    BASE = "base"
    CHARTE = "charte"


REQUIRED = (Champ.NOM, Champ.CAPITAL, Champ.DEBUT, Champ.PERIODICITE, Champ.AMORTISSEMENT)
"""With TAUX or INDEX, and ECHEANCES, ANNEES or MOIS: what is never guessed."""
_WORDS: tuple[tuple[Champ, tuple[str, ...]], ...] = (
    (Champ.PREMIERE, ("premiere echeance", "1ere echeance", "1re echeance", "date du 1er remb")),
    (Champ.ECHEANCES, ("nombre d'echeances", "nb echeances", "nombre echeances", "echeances")),
    (Champ.PERIODICITE, ("periodicite",)),
    (Champ.PLAN, ("taux d'amortissement",)),
    (Champ.AMORTISSEMENT, ("amortissement", "profil")),
    (Champ.DIFFERE_TOTAL, ("differe total", "franchise totale")),
    (Champ.DIFFERE, ("differe", "franchise")),
    (Champ.MARGE, ("marge",)),
    (Champ.INDEX, ("index", "indice")),
    (Champ.TAUX, ("taux",)),
    (Champ.PRETEUR, ("preteur", "banque", "organisme")),
    (Champ.DEBUT, ("date de versement", "date de mobilisation", "mise a disposition", "debut")),
    (Champ.MOIS, ("duree (mois", "duree en mois", "duree mois", "nombre de mois", "nb de mois")),
    (Champ.ANNEES, ("duree",)),
    (Champ.CAPITAL, ("capital", "montant")),
    (Champ.BASE, ("base",)),
    (Champ.CHARTE, ("charte", "gissler")),
    (Champ.NUMERO, ("numero", "n\u00b0", "reference")),
    (Champ.NOM, ("emprunt", "objet", "contrat", "nom", "libelle")),
)
"""In the order in which they are tried: the first word that a header holds decides."""
_OTHER_AMOUNTS = ("restant", "reste du", "rembours", "annuite", "interet", "garanti", "amorti")
"""What makes an amount another one than the capital of the contract."""
_ENOUGH = 4


def folded(text: object) -> str:
    """Return a text without case, accents, nor repeated spaces."""
    plain = unicodedata.normalize("NFKD", str(text).replace("\u2019", "'"))
    bare = "".join(each for each in plain if not unicodedata.combining(each))
    return " ".join(bare.casefold().split())


def champ_of(header: object) -> Champ | None:
    """Return what a header says, None when it is not known."""
    words = folded(header) if isinstance(header, str) else ""
    if not words:
        return None
    found = next((champ for champ, keys in _WORDS if any(key in words for key in keys)), None)
    is_other = found is Champ.CAPITAL and any(each in words for each in _OTHER_AMOUNTS)
    is_kind = found is Champ.TAUX and words.startswith(("type", "nature"))
    return None if is_other or is_kind else found


def header_row(rows: Sequence[Sequence[object]]) -> tuple[int, dict[Champ, int]] | None:
    """Return the rank of the header and the column of each field, None when there is no header."""
    for rank, row in enumerate(rows[:50]):
        found: dict[Champ, int] = {}
        for column, cell in enumerate(row):
            champ = champ_of(cell)
            if champ is not None:
                found.setdefault(champ, column)
        if Champ.NUMERO in found:
            found.setdefault(Champ.NOM, found[Champ.NUMERO])
        if len(found) >= _ENOUGH and Champ.CAPITAL in found:
            return rank, found
    return None
