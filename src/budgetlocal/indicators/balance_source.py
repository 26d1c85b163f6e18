"""The accounts of an official balance (DGFiP): every movement and the balances at 31 December."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.nodes import Accounts, Movement
from budgetlocal.indicators.sources import Entry, Place

if TYPE_CHECKING:
    import pandas as pd

COMPTE, FONCTION = "compte", "fonction"
_PARTS: dict[Movement, tuple[tuple[str, int], ...]] = {
    Movement.REAL: (("obnet", 1), ("oob", -1)),
    Movement.ORDER: (("oob", 1),),
    Movement.BUDGETARY: (("obnet", 1),),
    Movement.OTHER: (("onb", 1),),
    Movement.OPENING: (("be", 1),),
    Movement.YEAR: (("obnet", 1), ("onb", 1)),
    Movement.ALL: (("be", 1), ("obnet", 1), ("onb", 1)),
}
"""The columns of the balance that make a movement (documentation of the DGFiP)."""


class BalanceSource:
    """The lines of one balance: one per account, or per account and function."""

    def __init__(self, lines: pd.DataFrame, *, name: Text, norme: str) -> None:
        """Take the frame of `reference.official` (`UserReference.balance_lines`)."""
        self._lines = lines
        self._name = name
        self._norme = norme

    @property
    def name(self) -> Text:
        """The balance and its file."""
        return self._name

    @property
    def norme(self) -> str:
        """The nomenclature: M14, M57 and so on."""
        return self._norme

    def refusal(self, accounts: Accounts) -> Text | None:
        """Return why the balance cannot answer."""
        if accounts.amount is not None or accounts.section or accounts.chapters:
            return translatable(
                "Indicateur",
                "Une balance n'a ni section, ni chapitre, ni crédits : cette formule demande un "
                "document budgétaire.",
            )
        if accounts.functions and not any(self._texts[FONCTION]):
            return translatable(
                "Indicateur", "{balance} n'est pas ventilée par fonction.", balance=self._name
            )
        return None

    def total(self, accounts: Accounts) -> Cents:
        """Return the sum in cents; a movement that the file leaves empty adds nothing."""
        return sum(entry.amount * entry.sign for entry in self.entries(accounts))

    def entries(self, accounts: Accounts) -> tuple[Entry, ...]:
        """Return an entry for each side of each account that counts."""
        found = []
        sides = tuple(zip(("deb", "cre"), accounts.measure.sides, strict=True))
        for rank in self._ranks(accounts):
            account, function = self._texts[COMPTE][rank], self._texts[FONCTION][rank]
            for side, sign in sides:
                amount = self._amount(accounts, side, rank) if sign else 0
                if amount:
                    found.append(Entry(rank, account, function, amount, sign))
        return tuple(found)

    def place(self, key: int) -> Place:
        """Return the account in the balance."""
        where = translatable(
            "Indicateur", "compte {compte} de la balance", compte=verbatim(self._texts[COMPTE][key])
        )
        return Place(where, verbatim(""), 0)

    def _amount(self, accounts: Accounts, side: str, rank: int) -> Cents:
        if accounts.measure.is_balance:
            return self._cents["sd" if side == "deb" else "sc"][rank]
        parts = _PARTS[accounts.movement]
        return sum(sign * self._cents[part + side][rank] for part, sign in parts)

    def _ranks(self, accounts: Accounts) -> list[int]:
        def fits(account: str, function: str) -> bool:
            return (
                (not accounts.prefixes or account.startswith(accounts.prefixes))
                and not (accounts.excluded and account.startswith(accounts.excluded))
                and (not accounts.functions or function.startswith(accounts.functions))
            )

        pairs = zip(self._texts[COMPTE], self._texts[FONCTION], strict=True)
        return [rank for rank, pair in enumerate(pairs) if fits(*pair)]

    @cached_property
    def _texts(self) -> dict[str, list[str]]:
        return {name: self._lines[name].tolist() for name in (COMPTE, FONCTION)}

    @cached_property
    def _cents(self) -> dict[str, list[int]]:
        names = [name for name in self._lines.columns if name not in {COMPTE, FONCTION}]
        return {name: self._lines[name].fillna(0).astype("int64").tolist() for name in names}
