"""What a vote of rates is made of: bases and rates of each tax, before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from budgetlocal.core.text import Text, translatable

Euros = int
"""Whole euros: bases and products of local taxes have no cents (CGI, article 1657)."""


class Impot(StrEnum):
    """A tax whose rate the council votes."""

    TFPB = "tfpb"
    TFPNB = "tfpnb"
    THRS = "thrs"
    CFE = "cfe"

    @property
    def label(self) -> Text:
        """Its name, as form 1259 writes it."""
        return _LABELS[self]


_LABELS = {
    Impot.TFPB: translatable("Fiscalite", "Taxe foncière bâtie (TFPB)"),
    Impot.TFPNB: translatable("Fiscalite", "Taxe foncière non bâtie (TFPNB)"),
    Impot.THRS: translatable("Fiscalite", "Taxe d'habitation, résidences secondaires (THRS)"),
    Impot.CFE: translatable("Fiscalite", "Cotisation foncière des entreprises (CFE)"),
}


@dataclass(frozen=True, slots=True)
class Tax:
    """One tax of the vote. None is what was not typed, which is not zero."""

    base: Euros | None = None
    """Net base expected for the year of the vote (form 1259)."""
    base_before: Euros | None = None
    """Net base of the year before; splits the change of the product."""
    rate_before: Fraction | None = None
    """0.2676 for 26,76 %, the year before."""
    rate: Fraction | None = None
    """The rate to be voted."""
    ceiling: Fraction | None = None
    """The highest rate that form 1259 allows."""


@dataclass(frozen=True, slots=True)
class Household:
    """A typical case, chosen by the person."""

    name: str
    valeur_locative: Euros
    """Cadastral rental value of the home, before any abatement."""
    is_second_home: bool = False
    """Pays the THRS besides the tax on buildings."""
    valeur_before: Euros | None = None
    """The rental value of the year before; None when it was not typed."""


@dataclass(frozen=True, slots=True)
class LastYear:
    """What the ways out of the links compare with: rates of the year before. None was not typed."""

    moyennes: Mapping[Impot, Fraction] = field(default_factory=dict)
    """National mean rate of a tax in all communes."""
    groupements: Mapping[Impot, Fraction] = field(default_factory=dict)
    """Rates that the groups of the commune levy on its land; 0 where none does."""
    moyenne_foncieres: Fraction | None = None
    """Weighted mean rate of the two land taxes in all communes."""
    derniere_diminution: int | None = None
    """Last year in which a rate fell without its link; None: none was typed."""


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote of rates for one year."""

    annee: int
    taxes: Mapping[Impot, Tax] = field(default_factory=dict)
    coefficient_correcteur: Fraction | None = None
    taux_reference: Fraction | None = None
    """Rate of the tax on buildings in 2020, commune and département together."""
    allocation_industrielle: Euros | None = None
    """Compensation for industrial premises (form 1259)."""
    majoration_before: Fraction | None = None
    majoration: Fraction | None = None
    """Surcharge on second homes: 0.6 for 60 %; None where it cannot be voted or was not typed."""
    base_majoration: Euros | None = None
    """Base of the homes that bear the surcharge."""
    moyenne_thrs: Fraction | None = None
    """Mean rate of the THRS in the communes of the département, the year before."""
    produit_attendu: Euros | None = None
    """What the budget needs from the taxes whose rate is voted."""
    households: tuple[Household, ...] = ()
    last_year: LastYear = field(default_factory=LastYear)

    def tax(self, impot: Impot) -> Tax:
        """Return a tax of the vote, empty when nothing was typed about it."""
        return self.taxes.get(impot, Tax())


def rounded(value: Fraction) -> Euros:
    """Return the nearest euro, a half counting for one (CGI, article 1657, 1).

    >>> rounded(Fraction(5, 2)), rounded(Fraction(-5, 2)), rounded(Fraction(249, 100))
    (3, -3, 2)
    """
    magnitude = int(abs(value) + Fraction(1, 2))
    return magnitude if value >= 0 else -magnitude
