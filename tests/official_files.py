"""Made-up official files, in the real layouts, with figures that can be checked by hand."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from pathlib import Path

from budgetlocal.reference.official.kinds import Level

BALANCE_HEADER = (
    "EXER;IDENT;NDEPT;LBUDG;INSEE;CBUDG;CTYPE;CSTYP;NOMEN;SIREN;CREGI;CACTI;SECTEUR;FINESS;"
    "CODBUD1;CATEG;BAL;COMPTE;BEDEB;BECRE;OBNETDEB;OBNETCRE;ONBDEB;ONBCRE;OOBDEB;OOBCRE;SD;SC"
)
ACCOUNTS = tuple(
    sorted(
        f"{root}{tail}" for root in ("1021", "2111", "6061", "6411", "7311") for tail in range(15)
    )
)


class EveryCode:
    """A register that knows every code but those it is told not to know."""

    def __init__(self, *unknown: str, merged: dict[str, str] | None = None) -> None:
        self._unknown = unknown
        self._merged = merged or {}
        self.asked: list[tuple[str, Level]] = []

    def today(self, code: str, level: Level) -> str | None:
        self.asked.append((code, level))
        return None if code in self._unknown else self._merged.get(code, code)


def siret_of(rank: int) -> str:
    """Return a SIRET that belongs to nobody."""
    return f"9{rank:08d}00012"


def balance_line(siret: str, compte: str, debit: int, credit: int, *, exercice: int = 2024) -> str:
    """Return a line of a balance with one movement, in cents."""
    saldo = debit - credit
    zeros = "0;0"
    sides = f"{euros(max(saldo, 0))};{euros(max(-saldo, 0))}"
    return (
        f"{exercice};{siret};013;VILLEXEMPLE;{siret[4:7]};1;101;00;M57;{siret[:9]};93;40;;;;Commune;"
        f"DEF;{compte};{zeros};{euros(debit)};{euros(credit)};{zeros};{zeros};{sides}"
    )


def euros(cents: int) -> str:
    """Write cents the way the DGFiP does."""
    return "0" if not cents else f"{cents // 100}.{cents % 100:02d}"


def write_balance(path: Path, megabytes: float, *, shuffled: bool = False) -> dict[str, int]:
    """Write a balance of about that size; return its rows and its total of OBNETDEB in cents."""
    generator = random.Random(7)  # noqa: S311 - a fixture
    budgets = int(megabytes * 1_000_000 / 129 / len(ACCOUNTS)) + 1
    order: Iterable[tuple[int, str]] = (
        ((rank, compte) for compte in ACCOUNTS for rank in range(budgets))
        if shuffled
        else ((rank, compte) for rank in range(budgets) for compte in ACCOUNTS)
    )
    totals = {"rows": 0, "obnetdeb": 0}
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(BALANCE_HEADER + "\n")
        for rank, compte in order:
            debit = generator.randrange(1, 10**9)
            file.write(balance_line(siret_of(rank), compte, debit, 0) + "\n")
            totals["rows"] += 1
            totals["obnetdeb"] += debit
    return totals


def lines(*rows: str) -> str:
    """Return a file of some rows."""
    return "\n".join(rows) + "\n"


def never() -> bool:
    """Tell that nobody cancelled."""
    return False


def ignore(_percent: int) -> None:
    """Look at no progress."""


def cancelled_after(calls: int) -> Iterator[bool]:
    """Yield the answers of a person who cancels after so many looks."""
    for _ in range(calls):
        yield False
    while True:
        yield True
