"""Cells of a table of loans: an amount, a rate, a date, a word; or why it cannot be read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from budgetlocal.analysis.dette.table_columns import Champ, folded
from budgetlocal.analysis.dette.terms import Amortissement, Periodicite
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable, verbatim

Cells = Mapping[Champ, object]
_MONTHS = 12
_LONGEST = 200
_LOWEST_PERCENT = Decimal("0.2")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_THOUSANDS = re.compile(r"[+-]?\d{1,3}[.,]\d{3}")
_SPACES = re.compile(r"[\s\u00a0\u202f]")
_GISSLER = re.compile(r"[1-6][A-F]")
_UNIT = re.compile(r"\s*(ans|an|annees|annee|mois)$")
_PERIODS = {
    "mensuel": Periodicite.MENSUELLE,
    "bimest": Periodicite.BIMESTRIELLE,
    "trimest": Periodicite.TRIMESTRIELLE,
    "semest": Periodicite.SEMESTRIELLE,
    "annuel": Periodicite.ANNUELLE,
}
_LETTERS = dict(zip(Periodicite, "mbtsa", strict=True))
"""As annexes write them."""
_PROFILES = {
    "capital constant": Amortissement.CAPITAL_CONSTANT,
    "amortissement constant": Amortissement.CAPITAL_CONSTANT,
    "lineaire": Amortissement.CAPITAL_CONSTANT,
    "in fine": Amortissement.IN_FINE,
    "echeance": Amortissement.ECHEANCE_CONSTANTE,
    "annuite": Amortissement.ECHEANCE_CONSTANTE,
    "progressif": Amortissement.ECHEANCE_CONSTANTE,
}


class CellError(ValueError):
    """A cell that cannot be read, with the reason."""

    def __init__(self, reason: Text) -> None:
        """Keep the reason."""
        super().__init__(str(reason))
        self.reason = reason


def percent(cells: Cells, champ: Champ) -> Decimal:
    """Return a rate as a ratio: 3,15, "3,15 %", or a cell of Excel in percent (0,0315).

    A bare number under 0,2 may be either, and is refused.
    """
    cell = cells.get(champ)
    text = _SPACES.sub("", str(cell))
    has_sign = text.endswith("%")
    number = _decimal(text.removesuffix("%"), champ, cells)
    if has_sign or number == 0 or abs(number) >= _LOWEST_PERCENT:
        return number / 100
    raise CellError(
        translatable(
            "Dette",
            "le taux « {valeur} » peut se lire de deux façons : écrivez-le en pour cent, avec le signe %",
            valeur=text[:_LONGEST],
        )
    )


def cents(cells: Cells) -> Cents:
    """Return the capital, in cents; a fraction of a cent is refused, and a text as 200.000: 200 or 200 000."""
    cell = cells.get(Champ.CAPITAL)
    text = _SPACES.sub("", str(cell)).removesuffix("€")
    if isinstance(cell, str) and _THOUSANDS.fullmatch(text):
        raise CellError(
            translatable(
                "Dette",
                "le capital « {valeur} » peut se lire de deux façons : écrivez-le sans séparateur de milliers",
                valeur=verbatim(text[:_LONGEST]),
            )
        )
    number = _decimal(text, Champ.CAPITAL, cells) * 100
    whole = number.quantize(Decimal(1))
    if abs(number - whole) > Decimal("0.001"):
        raise unreadable(Champ.CAPITAL, cells)
    return int(whole)


def count(cells: Cells, step: Periodicite) -> int:
    """Return how many instalments there are, by their number, or by the years or months they take."""
    if cells.get(Champ.ECHEANCES):
        return whole(cells, Champ.ECHEANCES)
    champ = Champ.MOIS if cells.get(Champ.MOIS) else Champ.ANNEES
    words = folded(cells.get(champ) or "")
    is_months = champ is Champ.MOIS or words.endswith("mois")
    number = _decimal(_UNIT.sub("", words), champ, cells) * (1 if is_months else _MONTHS)
    found = number / int(step)
    if found != int(found):
        raise unreadable(champ, cells)
    return int(found)


def whole(cells: Cells, champ: Champ) -> int:
    """Return a whole number."""
    number = _decimal(str(cells.get(champ)), champ, cells)
    if number != int(number):
        raise unreadable(champ, cells)
    return int(number)


def _decimal(text: str, champ: Champ, cells: Cells) -> Decimal:
    bare = _SPACES.sub("", text)
    if not _NUMBER.fullmatch(bare):
        raise unreadable(champ, cells)
    return Decimal(bare.replace(",", "."))


def day(cells: Cells, champ: Champ) -> date:
    """Return a date, of Excel or written 30/08/2012 or 2012-08-30."""
    cell = cells.get(champ)
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = str(cell).strip()
    try:
        parts = text.split("/")
        if len(parts) == 3:  # noqa: PLR2004 - day, month, year
            return date(int(parts[2]), int(parts[1]), int(parts[0]))
        return date.fromisoformat(text)
    except ValueError as err:
        raise unreadable(champ, cells) from err


def rhythm(cells: Cells) -> Periodicite:
    """Return the periodicity; "bimensuel" or "semi-annuel" is none that is known."""
    tokens = folded(cells.get(Champ.PERIODICITE) or "").replace("-", " ").split()
    for token in () if "semi" in tokens else tokens:
        for start, step in _PERIODS.items():
            if token.startswith(start) or token == _LETTERS[step]:
                return step
    raise unreadable(Champ.PERIODICITE, cells)


def amortisation(cells: Cells) -> Amortissement:
    """Return how the capital is paid back; instalments that grow or shrink are no profile of ours."""
    words = folded(cells.get(Champ.AMORTISSEMENT) or "")
    start, found = next(
        ((start, kind) for start, kind in _PROFILES.items() if start in words), ("", None)
    )
    is_level = start in {"echeance", "annuite"}
    if found is None or (is_level and ("degressi" in words or "progressi" in words)):
        raise unreadable(Champ.AMORTISSEMENT, cells)
    return found


def charter(cells: Cells) -> str:
    """Return the class of the charte Gissler, 1A to 6F, empty when it is not said."""
    text = said(cells, Champ.CHARTE).upper().replace("-", "").replace(" ", "")
    if text and not _GISSLER.fullmatch(text):
        raise unreadable(Champ.CHARTE, cells)
    return text


def said(cells: Cells, champ: Champ) -> str:
    """Return a text, its spaces put right."""
    cell = cells.get(champ)
    return " ".join(str(cell).split())[:_LONGEST] if cell is not None else ""


def unreadable(champ: Champ, cells: Cells) -> CellError:
    """Return what to say of a cell: empty, or not to be read."""
    cell = cells.get(champ)
    if cell is None or not str(cell).strip():
        return CellError(
            translatable("Dette", "la colonne « {champ} » est vide", champ=NAMES[champ])
        )
    return CellError(
        translatable(
            "Dette",
            "la colonne « {champ} » contient « {valeur} », qui ne peut pas être lu",
            champ=NAMES[champ],
            valeur=verbatim(str(cell)[:_LONGEST]),
        )
    )


NAMES = {
    Champ.NOM: translatable("Dette", "Emprunt"),
    Champ.NUMERO: translatable("Dette", "Numéro"),
    Champ.PRETEUR: translatable("Dette", "Prêteur"),
    Champ.CAPITAL: translatable("Dette", "Capital"),
    Champ.TAUX: translatable("Dette", "Taux"),
    Champ.INDEX: translatable("Dette", "Index"),
    Champ.MARGE: translatable("Dette", "Marge"),
    Champ.DEBUT: translatable("Dette", "Date de versement"),
    Champ.PREMIERE: translatable("Dette", "Première échéance"),
    Champ.ECHEANCES: translatable("Dette", "Nombre d'échéances"),
    Champ.MOIS: translatable("Dette", "Durée (mois)"),
    Champ.PLAN: translatable("Dette", "Taux d'amortissement"),
    Champ.ANNEES: translatable("Dette", "Durée (années)"),
    Champ.PERIODICITE: translatable("Dette", "Périodicité"),
    Champ.AMORTISSEMENT: translatable("Dette", "Amortissement"),
    Champ.DIFFERE: translatable("Dette", "Différé (échéances)"),
    Champ.DIFFERE_TOTAL: translatable("Dette", "Différé total (échéances)"),
    Champ.BASE: translatable("Dette", "Base de jours"),
    Champ.CHARTE: translatable("Dette", "Charte"),
}
