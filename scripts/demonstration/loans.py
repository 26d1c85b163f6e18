"""The loans of Villexemple, as the annex DATA_EMPRUNT of TotEM tells them.

Fixed loans follow their schedule, and so does the capital of the old loan at a variable rate. An
older one, paid back as the town wishes until 2024, takes what is left of the capital of each account;
the two share what is left of the interest, at one rate. So the annex and the accounts agree to the
cent, and each loan goes on from one year to the next.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

from demonstration.model import EURO, Line
from demonstration.repayments import OPENING_DEBT, repaid_in

CATALOGUE = Path(__file__).with_name("loans.csv")
PERIODS = {1: "M", 3: "I", 6: "S", 12: "A"}
VARIABLE = "EX-2008-01"
VARIABLE_FIRST = date(2009, 3, 1)
VARIABLE_PART = 50_196_30
"""Capital of a quarter."""
VARIABLE_INSTALMENTS = 80
"""Quarters until 1 December 2028."""
FREE = "EX-2009-02"
FREE_ORIGIN = 3_200_000 * EURO
FREE_FIRST = date(2010, 7, 1)
FREE_INSTALMENTS = 15
"""Years until 1 July 2024."""
INDEX = "Livret A + 1,80"
VARIABLE_RUN, FREE_RUN = 30, 180
"""Days of interest run on 31 December since 1 December and 1 July, in months of 30 days."""
FIRST_YEAR = 2020
GUARANTEED_YEAR = 2024
Guaranteed = tuple[str, str, int, int, int, int]
"""Number, who owes it, origin in euros; owed at the end of a year, capital and interest of it, in cents."""
GUARANTEED: tuple[Guaranteed, ...] = (
    ("GAR-2014-3", "OFFICE FICTIF DE L'HABITAT", 1_850_000, 1_204_310_22, 61_480_15, 24_210_40),
    ("GAR-2019-1", "OFFICE FICTIF DE L'HABITAT", 920_000, 801_556_90, 21_340_08, 16_031_12),
)
Values = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Loan:
    """A loan at a fixed rate."""

    numero: str
    objet: str
    preteur: str
    article: str
    origine: int
    profil: str
    mois: int
    echeances: int
    taux: Decimal
    signature: date
    versement: date
    premiere: date

    def due(self, rank: int) -> date:
        """Return the day of an instalment, from 0."""
        return _later(self.premiere, rank * self.mois)

    @property
    def payments(self) -> list[tuple[date, int, int]]:
        """The day, interest and capital of each instalment, in cents; the last takes the rounding."""
        return _payments(self)

    def owed(self, day: date) -> int:
        """Return the capital owed at the end of a day; nothing before it is drawn."""
        if day < self.versement:
            return 0
        return self.origine - sum(capital for due, _, capital in self.payments if due <= day)


@dataclass(frozen=True, slots=True)
class Told:
    """The figures of one loan in one year, in cents."""

    opening: int
    capital: int
    interest: int
    closing: int


@cache
def fixed_loans() -> tuple[Loan, ...]:
    """Return the catalogue, in its order."""
    with CATALOGUE.open(encoding="utf-8", newline="") as stream:
        return tuple(_loan(record) for record in csv.DictReader(stream, delimiter=";"))


def annex(lines: Iterable[Line], year: int, *, is_account: bool) -> list[Values]:
    """Return the rows of DATA_EMPRUNT of a document: own loans, guaranteed ones, the ratio."""
    kept = tuple(lines)
    rows = [
        _row(loan, year, is_account=is_account) for loan in fixed_loans() if _is_there(loan, year)
    ]
    rows += _variable_rows(kept, year, is_account=is_account)
    rows += [_guaranteed_row(*_guaranteed(each, year)) for each in GUARANTEED]
    rows.append(_ratio_row(kept, year))
    return rows


def _loan(record: dict[str, str]) -> Loan:
    return Loan(
        record["numero"],
        record["objet"],
        record["preteur"],
        record["article"],
        int(record["origine"]) * EURO,
        record["profil"],
        int(record["mois"]),
        int(record["echeances"]),
        Decimal(record["taux"]),
        date.fromisoformat(record["signature"]),
        date.fromisoformat(record["versement"]),
        date.fromisoformat(record["premiere"]),
    )


@cache
def _payments(loan: Loan) -> list[tuple[date, int, int]]:
    rate = loan.taux / 100 * loan.mois / 12
    if loan.profil == "P":
        level = _rounded(loan.origine * rate / (1 - (1 + rate) ** -loan.echeances))
    part = _rounded(Decimal(loan.origine) / loan.echeances)
    left, found = loan.origine, []
    for rank in range(loan.echeances):
        interest = _rounded(left * rate)
        capital = {"C": part, "F": 0}.get(loan.profil)
        if capital is None:
            capital = level - interest
        if rank == loan.echeances - 1:
            capital = left
        found.append((loan.due(rank), interest, capital))
        left -= capital
    return found


def _is_there(loan: Loan, year: int) -> bool:
    return loan.versement.year <= year and loan.due(loan.echeances - 1).year >= year


def _told(loan: Loan, year: int) -> Told:
    of_year = [each for each in loan.payments if each[0].year == year]
    return Told(
        loan.owed(date(year - 1, 12, 31)),
        sum(each[2] for each in of_year),
        sum(each[1] for each in of_year),
        loan.owed(date(year, 12, 31)),
    )


def _variable(lines: tuple[Line, ...], year: int) -> tuple[Told, Told, Decimal]:
    """Return the old loan at a variable rate, the one paid back freely, and their rate."""
    opening = OPENING_DEBT - sum(loan.owed(date(FIRST_YEAR - 1, 12, 31)) for loan in fixed_loans())
    for past in range(FIRST_YEAR, year):
        opening -= repaid_in(past) - _fixed(past).capital
    left = sum(1 for rank in range(VARIABLE_INSTALMENTS) if _variable_due(rank).year >= year)
    quarters, owed = 4 * VARIABLE_PART, left * VARIABLE_PART
    freely = opening - owed
    if any(line.actual is not None for line in lines):
        free = _sum(lines, "1641") - _fixed(year).capital - quarters
        interest = _sum(lines, "66111") - _fixed(year).interest
    else:
        free, interest = 0, _rounded(opening * Decimal("0.030"))
    # A yearly payment on what is owed, and four on what the quarters before have left.
    rate = interest / (freely + Decimal(4 * owed - 6 * VARIABLE_PART) / 4)
    share = _rounded(freely * rate)
    return (
        Told(owed, quarters, interest - share, owed - quarters),
        Told(freely, free, share, freely - free),
        rate,
    )


def _variable_due(rank: int) -> date:
    return _later(VARIABLE_FIRST, 3 * rank)


def _fixed(year: int) -> Told:
    told = [_told(loan, year) for loan in fixed_loans() if _is_there(loan, year)]
    return Told(
        sum(each.opening for each in told),
        sum(each.capital for each in told),
        sum(each.interest for each in told),
        sum(each.closing for each in told),
    )


def _sum(lines: tuple[Line, ...], nature: str) -> int:
    return sum(
        line.actual or 0 for line in lines if line.sens == "D" and line.code.nature == nature
    )


def _row(loan: Loan, year: int, *, is_account: bool) -> Values:
    shown = _Shown(
        loan.numero,
        loan.objet,
        loan.preteur,
        loan.origine,
        loan.profil,
        loan.mois,
        f"{loan.taux}",
        (loan.signature, loan.versement, loan.premiere),
        loan.echeances,
    )
    return _own_row(shown, _told(loan, year), _stock(year, is_account), _icne(loan, year))


def _variable_rows(lines: tuple[Line, ...], year: int, *, is_account: bool) -> list[Values]:
    told, free, ratio = _variable(lines, year)
    percent = _percent(ratio)
    rate = str(percent)
    stock = _stock(year, is_account)
    shown = _Shown(
        VARIABLE,
        "Programme pluriannuel 2008",
        "CAISSE D'EXEMPLE",
        VARIABLE_PART * VARIABLE_INSTALMENTS,
        "C",
        3,
        rate,
        (date(2008, 11, 3), date(2008, 12, 1), VARIABLE_FIRST),
        VARIABLE_INSTALMENTS,
        index=INDEX,
    )
    rows = [_own_row(shown, told, stock, _run(told.closing, percent, VARIABLE_RUN))]
    if free.opening:
        shown = _Shown(
            FREE,
            "Programme pluriannuel 2009, à remboursement libre",
            "CAISSE D'EXEMPLE",
            FREE_ORIGIN,
            "X",
            12,
            rate,
            (date(2009, 6, 15), date(2009, 7, 1), FREE_FIRST),
            FREE_INSTALMENTS,
            index=INDEX,
        )
        rows.append(_own_row(shown, free, stock, _run(free.closing, percent, FREE_RUN)))
    return rows


def accrued(lines: Iterable[Line], year: int) -> int:
    """Return the ICNE of all the own loans at the end of a year, in cents."""
    told, free, ratio = _variable(tuple(lines), year)
    return _fixed_accrued(year) + _accrued_of(told.closing, free.closing, ratio)


def accrued_before(lines: Iterable[Line], year: int) -> int:
    """Return those at its beginning, the variable rate being that of the year."""
    told, free, ratio = _variable(tuple(lines), year)
    return _fixed_accrued(year - 1) + _accrued_of(told.opening, free.opening, ratio)


def _accrued_of(variable: int, free: int, ratio: Decimal) -> int:
    percent = _percent(ratio)
    return _run(variable, percent, VARIABLE_RUN) + _run(free, percent, FREE_RUN)


def _fixed_accrued(year: int) -> int:
    return sum(_icne(loan, year) for loan in fixed_loans() if _is_there(loan, year))


def _percent(ratio: Decimal) -> Decimal:
    return (ratio * 100).quantize(Decimal("0.001"), rounding=ROUND_HALF_UP)


def _run(owed: int, percent: Decimal, days: int) -> int:
    return _rounded(owed * percent / 100 * days / 360)


def _stock(year: int, is_account: bool) -> date:  # noqa: FBT001 - private
    return date(year if is_account else year - 1, 12, 31)


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a row says of a contract, beside its figures."""

    numero: str
    objet: str
    preteur: str
    origine: int
    profil: str
    mois: int
    taux: str
    dates: tuple[date, date, date]
    """Signature, drawing, first instalment."""
    echeances: int
    index: str = ""

    @property
    def last(self) -> date:
        """The day of the last instalment."""
        return _later(self.dates[2], (self.echeances - 1) * self.mois)


def _own_row(shown: _Shown, told: Told, stock: date, icne: int | None) -> Values:
    left = max(Decimal(0), Decimal((shown.last - stock).days) / Decimal("365.25"))
    years = Decimal(shown.echeances * shown.mois) / 12
    period = PERIODS[shown.mois]
    signed, drawn, first = shown.dates
    kind, index = ("V" if shown.index else "F"), shown.index
    return (
        ("CodTypEmpr", "01"),
        ("CodProfilAmort", shown.profil),
        ("CodProfilAmortDtVote", shown.profil),
        ("CodArticle", "1641"),
        ("LibCpte", "Emprunts en euros"),
        ("AnEncaisse", str(drawn.year)),
        ("ObjEmpr", shown.objet),
        ("MtEmprOrig", _euros(shown.origine)),
        ("DureeRest", f"{left:.2f}"),
        ("CodTypPreteur", "01"),
        ("LibOrgaPreteur", shown.preteur),
        ("CodPeriodRemb", period),
        ("CodPeriodRembDtVote", period),
        ("CodTyptxInit", kind),
        ("CodTyptxDtVote", kind),
        *((("IndexTxVariInit", index), ("IndexTxVariDtVote", index)) if index else ()),
        ("TxActua", shown.taux),
        ("MtIntExer", _euros(told.interest)),
        ("MtCapitalExer", _euros(told.capital)),
        ("MtCapitalRestDu_01_01", _euros(told.opening)),
        *((("MtICNE", _euros(icne)),) if icne is not None else ()),
        ("MtCapitalRestDu_31_12", _euros(told.closing)),
        ("NumContrat", shown.numero),
        ("IndSousJacent", "1"),
        ("IndSousJacentDtVote", "1"),
        ("Structure", "A"),
        ("StructureDtVote", "A"),
        ("DtSignInit", signed.isoformat()),
        ("DtEmission", f"{drawn:%d/%m/%Y}"),
        ("Dt1RembInit", first.isoformat()),
        ("Txinit", shown.taux),
        ("DureeContratInit", f"{years:.2f}"),
    )


def _guaranteed(loan: Guaranteed, year: int) -> Guaranteed:
    """Return what a guaranteed loan tells of another year: the same instalment, at the same rate."""
    numero, debtor, origine, closing, capital, interest = loan
    rate, paid = Decimal(interest) / (closing + capital), capital + interest
    for _ in range(GUARANTEED_YEAR - year):
        after = closing + capital
        capital = _cents((after + paid) / (1 + rate)) - after
        closing, interest = after, paid - capital
    for _ in range(year - GUARANTEED_YEAR):
        interest = _cents(closing * rate)
        capital = paid - interest
        closing -= capital
    return numero, debtor, origine, closing, capital, interest


def _cents(amount: Decimal) -> int:
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))


def _guaranteed_row(
    numero: str, preteur: str, origine: int, owed: int, capital: int, interest: int
) -> Values:
    return (
        ("CodTypEmpr", "09"),
        ("CodProfilAmort", "P"),
        ("MtEmprOrig", _euros(origine * EURO)),
        ("LibOrgaPreteur", "BANQUE IMAGINAIRE DES TERRITOIRES"),
        ("CodPeriodRemb", "A"),
        ("MtIntExer", _euros(interest)),
        ("MtCapitalExer", _euros(capital)),
        ("MtCapitalRestDu_01_01", _euros(owed + capital)),
        ("MtCapitalRestDu_31_12", _euros(owed)),
        ("NomBenefEmprGaranti", preteur),
        ("CodTypEmprGaranti", "05"),
        ("NumContrat", numero),
        ("PartGarantie", "50.00"),
    )


def _ratio_row(lines: tuple[Line, ...], year: int) -> Values:
    fixed = _fixed(year)
    told = (*_variable(lines, year)[:2], fixed)
    annuity = sum(each.capital + each.interest for each in told)
    guaranteed = sum(each[4] + each[5] for each in GUARANTEED)
    revenue = sum(
        (line.actual if line.actual is not None else line.open)
        for line in lines
        if (line.section, line.sens) == ("F", "R") and not line.ordre and line.code.nature != "002"
    )
    return (
        ("CodTypEmpr", "10"),
        ("TotGarEchoirExer", _euros(guaranteed)),
        ("AnnuitNetDette", _euros(annuity)),
        ("ProvGarantiEmpr", "0.00"),
        ("RReelFon", _euros(revenue)),
        ("Tot1Annuite", "0.00"),
    )


def _icne(loan: Loan, year: int) -> int:
    """Return the interest run since the last due date, in months of 30 days."""
    end = date(year, 12, 31)
    start = max((due for due, _, _ in loan.payments if due <= end), default=loan.versement)
    last = 30 if start.day >= 30 else 31
    days = (end.year - start.year) * 360 + (12 - start.month) * 30 + last - min(start.day, 30)
    return _rounded(loan.owed(end) * loan.taux / 100 * days / 360)


def _rounded(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def _later(day: date, months: int) -> date:
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(years, month + 1, day.day)


def _euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"
