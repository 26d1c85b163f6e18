"""One loan of the annex of a document, read from its row: amounts, dates, kind of rate.

Fields and codes: XSD of TotEM (Class_Emprunt). An amount or a date that cannot be read is unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from budgetlocal.core.annexes import AnnexRow
from budgetlocal.core.document import Header
from budgetlocal.core.money import AmountError, Cents, cents_from_text

NORMAL, AUTRE_ORGANISME, REFINANCEMENT, REFINANCE = "01", "02", "05", "06"
GARANTI, RATIO = "09", "10"
OWN = frozenset({NORMAL, AUTRE_ORGANISME})
"""What the collectivité owes. The rows 05 and 06 tell a refinancing of the year again."""


class TypeTaux(StrEnum):
    """The kinds of rates that a council is told of."""

    FIXE = "fixe"
    VARIABLE = "variable"
    COMPLEXE = "complexe"
    INCONNU = "inconnu"


_RATES = {
    "F": TypeTaux.FIXE,
    "V": TypeTaux.VARIABLE,
    "R": TypeTaux.VARIABLE,
    "C": TypeTaux.COMPLEXE,
}


@dataclass(frozen=True, slots=True)
class AnnexLoan:
    """What a row says."""

    row: AnnexRow
    kind: str
    """CodTypEmpr."""
    numero: str
    objet: str
    preteur: str
    article: str
    origine: Cents | None
    """Capital of the contract."""
    au_1er_janvier: Cents | None
    au_31_decembre: Cents | None
    restant: Cents | None
    """Owed at `stock`."""
    exercice: int
    """The year that `capital`, `interets` and `icne` are about."""
    stock: date
    """31 December of the year for an account, of the year before for a budget."""
    capital: Cents | None
    """Paid back, or to be, in the year."""
    interets: Cents | None
    icne: Cents | None
    taux: TypeTaux
    gissler: str

    @property
    def key(self) -> str:
        """A name that the loan keeps from one document to the next."""
        return f"annexe/{self.numero or 'sans-numero'}/{self.origine or 0}/{self.row.get('Dt1RembInit')}"

    @property
    def is_renegotiated(self) -> bool:
        """Whether its terms are no longer those of its origin."""
        return self.row.get("Renegocie").casefold() in {"true", "1"}

    @property
    def name(self) -> str:
        """How it is called: its object, else its number."""
        return self.objet or self.numero or self.preteur


def annex_loan(row: AnnexRow, header: Header) -> AnnexLoan:
    """Return the loan of a row of the annex of a document."""
    is_account = header.etape.is_account
    opening, closing = (amount(row, f"MtCapitalRestDu_{day}") for day in ("01_01", "31_12"))
    code = row.get("CodTyptxDtVote") or row.get("CodTyptxInit")
    structure = row.get("StructureDtVote") or row.get("Structure")
    index = row.get("IndSousJacentDtVote") or row.get("IndSousJacent")
    return AnnexLoan(
        row=row,
        kind=row.get("CodTypEmpr"),
        numero=row.get("NumContrat"),
        objet=row.get("ObjEmpr"),
        preteur=row.get("LibOrgaPreteur"),
        article=row.get("CodArticle"),
        origine=amount(row, "MtEmprOrig"),
        au_1er_janvier=opening,
        au_31_decembre=closing,
        restant=closing if is_account else opening,
        exercice=header.exercice,
        stock=date(header.exercice if is_account else header.exercice - 1, 12, 31),
        capital=amount(row, "MtCapitalExer"),
        interets=amount(row, "MtIntExer"),
        icne=amount(row, "MtICNE"),
        taux=_RATES.get(code, TypeTaux.INCONNU),
        gissler=f"{index}{structure}" if index and structure else "",
    )


def amount(row: AnnexRow, field: str) -> Cents | None:
    """Return an amount, None when it is absent or no amount."""
    try:
        return cents_from_text(row.get(field))
    except AmountError:
        return None


def number(row: AnnexRow, field: str) -> Decimal | None:
    """Return a number, None when it is absent or no number."""
    try:
        found = Decimal(row.get(field).replace(",", "."))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def day(row: AnnexRow, field: str) -> date | None:
    """Return a date written 2012-08-30 or 30/08/2012, None when it is absent or no date."""
    text = row.get(field)
    parts = text.split("/")
    try:
        if len(parts) == 3:  # noqa: PLR2004 - day, month, year
            return date(int(parts[2]), int(parts[1]), int(parts[0]))
        return date.fromisoformat(text)
    except ValueError:
        return None
