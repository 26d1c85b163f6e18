"""One plan de comptes: its chapters, accounts and functions, and what each account may enter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from budgetlocal.core.document import PlanUsed
from budgetlocal.core.kinds import Mouvement, Section, Sens

WITHOUT_EXECUTION = "L"

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter, by nature or by function."""

    code: str
    label: str
    type: str
    """G globalised, C by account, L line without execution (001, 002, 020 to 024...)."""
    section: Section

    @property
    def has_execution(self) -> bool:
        """Whether mandats and titres may be issued on the chapter."""
        return self.type != WITHOUT_EXECUTION


@dataclass(frozen=True, slots=True)
class Account:
    """An account by nature, and the chapter it belongs to for each use."""

    code: str
    label: str
    depense_reelle: str
    recette_reelle: str
    depense_ordre_sections: str
    recette_ordre_sections: str
    depense_ordre_interne: str
    recette_ordre_interne: str
    flags: str

    @property
    def is_struck_off(self) -> bool:
        """Whether the plan of the year has deleted the account."""
        return "X" in self.flags

    def chapter_for(self, sens: Sens, mouvement: Mouvement, type_ordre: str) -> str:
        """Return the code of the chapter of the account for one use, empty when it has none."""
        depense = sens is Sens.DEPENSE
        if mouvement is Mouvement.REEL:
            return self.depense_reelle if depense else self.recette_reelle
        if type_ordre == "1":
            return self.depense_ordre_interne if depense else self.recette_ordre_interne
        return self.depense_ordre_sections if depense else self.recette_ordre_sections


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """The plan de comptes of one nomenclature in one year."""

    used: PlanUsed
    chapters: Mapping[str, Chapter]
    function_chapters: Mapping[str, Chapter]
    accounts: Mapping[str, Account]
    functions: Mapping[str, str]
    """Label of each function by its code."""

    def account(self, code: str) -> Account | None:
        """Return the account, or the nearest account above it: 60611 for 606112."""
        return _nearest(self.accounts, code)

    def account_label(self, code: str) -> str:
        """Return the label of the account or of the nearest one above it, empty when unknown."""
        account = self.account(code)
        return account.label if account else ""

    def chapter(self, code: str) -> Chapter | None:
        """Return a chapter by nature; 4581001 is the chapter 4581 of mandate 001."""
        found = self.chapters.get(code)
        if found is None and code.startswith("45"):
            return _nearest(self.chapters, code)
        return found

    def function_label(self, code: str) -> str:
        """Return the label of a function, or of the nearest one above it, empty when unknown."""
        return _nearest(self.functions, code) or ""


def _nearest(table: Mapping[str, Value], code: str) -> Value | None:
    for length in range(len(code), 0, -1):
        found = table.get(code[:length])
        if found is not None:
            return found
    return None
