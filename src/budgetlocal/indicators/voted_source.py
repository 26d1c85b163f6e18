"""The accounts of several documents of one exercice added up: what a BP, a BS and DM vote together."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, joined, translatable
from budgetlocal.indicators.budget_source import BudgetSource
from budgetlocal.indicators.nodes import Accounts
from budgetlocal.indicators.sources import Entry, Place

_STRIDE = 10_000_000
"""More lines than a document may hold: keeps the keys of the lines of each document apart."""


class VotedSource:
    """Documents of one budget and one exercice that answer as one: a DM adds to the BP."""

    def __init__(self, sources: Sequence[BudgetSource]) -> None:
        """Take the documents, the first votes first; at least one."""
        self._sources = tuple(sources)

    @property
    def name(self) -> Text:
        """Every document."""
        return joined([source.name for source in self._sources], " + ")

    @property
    def norme(self) -> str:
        """The nomenclature of the exercice."""
        return self._sources[0].norme

    def refusal(self, accounts: Accounts) -> Text | None:
        """Return why one of the documents cannot answer: a part of the sum is no sum."""
        refusals = (source.refusal(accounts) for source in self._sources)
        return next((refusal for refusal in refusals if refusal is not None), None)

    def total(self, accounts: Accounts) -> Cents:
        """Return the sum over the documents, in cents."""
        return sum(source.total(accounts) for source in self._sources)

    def entries(self, accounts: Accounts) -> tuple[Entry, ...]:
        """Return the lines of every document that make the sum."""
        return tuple(
            Entry(
                rank * _STRIDE + entry.key, entry.account, entry.function, entry.amount, entry.sign
            )
            for rank, source in enumerate(self._sources)
            for entry in source.entries(accounts)
        )

    def place(self, key: int) -> Place:
        """Return the document and the line of the file."""
        rank, inside = divmod(key, _STRIDE)
        source = self._sources[rank]
        place = source.place(inside)
        if len(self._sources) == 1:
            return place
        where = translatable(
            "Indicateur", "{document} : {place}", document=source.name, place=place.where
        )
        return Place(where, place.label, place.ordinal)
