"""Where figures come from: accounts of a document or a balance, statistics, the population."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Protocol

from budgetlocal.core.money import Cents
from budgetlocal.core.origins import FormulaOrigin
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.nodes import Accounts


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a source, as an account term counts it."""

    key: int
    """Its rank in the source."""
    account: str
    function: str
    amount: Cents
    """As the source writes it."""
    sign: int
    """How it counts: 1 or -1."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line is, for one who wants to see it with their own eyes."""

    where: Text
    """"ligne XML 412", "Dépenses!C14", "compte 6411 de la balance"."""
    label: Text
    ordinal: int
    """Rank in the document, 0 when the source is no document."""


class AccountSource(Protocol):
    """The accounts of one budget in one exercice."""

    @property
    def name(self) -> Text:
        """The document or file."""
        ...

    @property
    def norme(self) -> str:
        """The nomenclature: M14, M57 and so on."""
        ...

    def refusal(self, accounts: Accounts, /) -> Text | None:
        """Return why the source cannot answer, None when it can."""
        ...

    def total(self, accounts: Accounts, /) -> Cents:
        """Return the sum of what the accounts hold; 0 when no line is there."""
        ...

    def entries(self, accounts: Accounts, /) -> tuple[Entry, ...]:
        """Return the lines that make the sum: amounts times signs add up to it."""
        ...

    def place(self, key: int, /) -> Place:
        """Return where a line is."""
        ...


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure from outside the accounts, or why it is not known."""

    value: Fraction | None
    source: Text
    reason: Text | None = None
    formula: str = ""
    """The formula of the budget's own subject that gives it, empty when none does."""

    def origin(self, exercice: int) -> FormulaOrigin | None:
        """Return what the figure of an exercice is made of, None when unknown or without formula."""
        if self.value is None or not self.formula:
            return None
        return FormulaOrigin(self.formula, exercice)


Statistics = Callable[[str, int], Figure]
"""A figure of the extract by key and exercice; `nodes.LATEST` is never passed."""
LatestYear = Callable[[str, int], int | None]
"""The last year of a key that is not after an exercice."""


def no_statistic(key: str, exercice: int) -> Figure:
    """Return that there is no figure: for a budget whose collectivité is not in the extract."""
    reason = translatable(
        "Indicateur",
        "La collectivité n'est pas reconnue dans les données embarquées : « {cle} » ({annee}) est "
        "inconnue.",
        cle=verbatim(key),
        annee=exercice,
    )
    return Figure(None, verbatim(""), reason)


@dataclass(frozen=True, slots=True)
class Subject:
    """A budget over the years: all that its indicators may be made of."""

    accounts: Mapping[int, tuple[AccountSource, ...]]
    """By exercice, the source to prefer first."""
    population: Mapping[int, Figure] = field(default_factory=dict)
    statistics: Statistics = no_statistic
    latest: LatestYear = lambda _key, _exercice: None
    norme: str = ""
    """For an exercice without any account."""
    budget: str = ""
    """BP for a budget principal, BA for an annexe."""
    potentiel_fiscal: Mapping[int, Figure] = field(default_factory=dict)
    """In euros, as notified (fiche DGF): declared by the document or typed."""

    def fact(self, name: str) -> Mapping[int, Figure]:
        """Return what is known by exercice under a name of `checking.FACTS`."""
        return self.potentiel_fiscal if name == "potentiel_fiscal" else self.population

    def norme_of(self, exercice: int) -> str:
        """Return the nomenclature of an exercice."""
        sources = self.accounts.get(exercice, ())
        return sources[0].norme if sources else self.norme
