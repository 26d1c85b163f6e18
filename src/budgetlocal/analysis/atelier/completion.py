"""What may be written in a formula, found by its name or by what it is called."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from budgetlocal.analysis.atelier.catalogue_table import plain
from budgetlocal.analysis.atelier.context import Workshop
from budgetlocal.analysis.labels import plan_of
from budgetlocal.core.text import Text, verbatim
from budgetlocal.indicators.checking import FACTS
from budgetlocal.indicators.constants import constants
from budgetlocal.indicators.functions import FUNCTIONS
from budgetlocal.indicators.wording import in_words

MOST = 12
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is written in the formula, and what it means."""

    insert: str
    label: Text


class Suggestions:
    """Everything that a formula may hold, for one workshop."""

    def __init__(self, workshop: Workshop) -> None:
        """Gather at the first search."""
        self._workshop = workshop

    def matching(self, word: str) -> tuple[Suggestion, ...]:
        """Return what begins with a word, then what has it in its label; at most MOST.

        Accounts are found by number and by label, and inserted as debits for classes 2 and 6, as
        credits for class 7, as balances for the rest.
        """
        wanted = plain(word)
        if len(wanted) < _SHORTEST:
            return ()
        first, then = [], []
        for suggestion, code, words in self._every:
            if code.startswith(wanted):
                first.append(suggestion)
            elif wanted in words:
                then.append(suggestion)
        return tuple((first + then)[:MOST])

    @cached_property
    def _every(self) -> tuple[tuple[Suggestion, str, str], ...]:
        found = [*self._indicators(), *self._functions(), *self._accounts(), *self._statistics()]
        return tuple(
            (each, plain(code), plain(f"{each.insert} {each.label}")) for each, code in found
        )

    def _indicators(self) -> list[tuple[Suggestion, str]]:
        found = [
            (Suggestion(indicator.code, indicator.label), indicator.code)
            for indicator in self._workshop.definitions
        ]
        return [*found, *((Suggestion(name, _words_of_fact(name)), name) for name in FACTS)]

    def _functions(self) -> list[tuple[Suggestion, str]]:
        return [(Suggestion(f"{name}(", each.help), name) for name, each in FUNCTIONS.items()]

    def _accounts(self) -> list[tuple[Suggestion, str]]:
        plan = plan_of(self._workshop.focus)
        return [
            (Suggestion(f"{_measure(code)}{code}", verbatim(account.label)), code)
            for code, account in sorted(
                plan.accounts.items(), key=lambda item: (len(item[0]), item[0])
            )
            if not account.is_struck_off
        ]

    def _statistics(self) -> list[tuple[Suggestion, str]]:
        known = self._workshop.units
        found = [
            (Suggestion(f'stat("{each.key}", derniere)', each.label), each.key)
            for each in self._workshop.extract.indicators()
            if each.key in known
        ]
        laws = [(Suggestion(f'loi("{key}")', each.label), key) for key, each in constants().items()]
        return found + laws


def _words_of_fact(name: str) -> Text:
    """Return what the population or the potentiel fiscal is called."""
    from budgetlocal.indicators.catalogue import Catalogue
    from budgetlocal.indicators.parsing import parse

    return in_words(parse(name), Catalogue(()))


def _measure(code: str) -> str:
    return {"2": "D", "6": "DN", "7": "CN"}.get(code[0], "SCN" if code[0] == "1" else "SDN")
