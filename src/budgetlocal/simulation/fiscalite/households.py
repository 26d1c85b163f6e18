"""What a vote changes for a typical household: the commune's share, to the euro."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from budgetlocal.simulation.fiscalite.law import tax_rule
from budgetlocal.simulation.fiscalite.vote import Euros, Household, Impot, Tax, Vote, rounded


@dataclass(frozen=True, slots=True)
class Due:
    """One tax of one household, the commune's share, without the shares and costs of others."""

    household: Household
    impot: Impot
    base: Euros
    before: Euros | None
    after: Euros | None
    """At the same base: the difference is what the vote decides."""
    last_year: Euros | None = None
    """At the base and rate of the year before; None when that base was not typed."""

    @property
    def change(self) -> Euros | None:
        """What the vote makes the household pay more, or less."""
        return None if self.before is None or self.after is None else self.after - self.before

    @property
    def of_base(self) -> Euros | None:
        """What the new base alone makes it pay more, or less."""
        if self.before is None or self.last_year is None:
            return None
        return self.before - self.last_year


def dues(vote: Vote) -> tuple[Due, ...]:
    """Return what each typical household owes, tax by tax.

    TFPB: half the rental value (CGI, article 1388). THRS of a second home: the whole rental value,
    with the surcharge where there is one (CGI, article 1407 ter).
    """
    found = []
    half = Fraction(tax_rule("base_tfpb", vote.annee).number("part"))
    for household in vote.households:
        value, past = household.valeur_locative, household.valeur_before
        built = None if past is None else rounded(past * half)
        found.append(_due(household, Impot.TFPB, (rounded(value * half), built), vote))
        if household.is_second_home:
            found.append(_due(household, Impot.THRS, (value, past), vote))
    return tuple(found)


def _due(household: Household, impot: Impot, bases: tuple[Euros, Euros | None], vote: Vote) -> Due:
    tax: Tax = vote.tax(impot)
    is_thrs = impot is Impot.THRS
    before = vote.majoration_before if is_thrs else None
    after = vote.majoration if is_thrs else None
    base, past = bases
    return Due(
        household,
        impot,
        base,
        _owed(base, tax.rate_before, before),
        _owed(base, tax.rate, after),
        None if past is None else _owed(past, tax.rate_before, before),
    )


def _owed(base: Euros, rate: Fraction | None, surcharge: Fraction | None) -> Euros | None:
    if rate is None:
        return None
    return rounded(base * rate) + (0 if surcharge is None else rounded(base * rate * surcharge))
