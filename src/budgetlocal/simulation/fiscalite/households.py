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

    @property
    def change(self) -> Euros | None:
        """What the household pays more, or less."""
        return None if self.before is None or self.after is None else self.after - self.before


def dues(vote: Vote) -> tuple[Due, ...]:
    """Return what each typical household owes, tax by tax.

    TFPB: half the rental value (CGI, article 1388). THRS of a second home: the whole rental value,
    with the surcharge where there is one (CGI, article 1407 ter).
    """
    found = []
    for household in vote.households:
        half = Fraction(tax_rule("base_tfpb", vote.annee).number("part"))
        base = rounded(household.valeur_locative * half)
        found.append(_due(household, Impot.TFPB, base, vote))
        if household.is_second_home:
            found.append(_due(household, Impot.THRS, household.valeur_locative, vote))
    return tuple(found)


def _due(household: Household, impot: Impot, base: Euros, vote: Vote) -> Due:
    tax: Tax = vote.tax(impot)
    before, after = vote.majoration_before, vote.majoration
    is_thrs = impot is Impot.THRS
    return Due(
        household,
        impot,
        base,
        _owed(base, tax.rate_before, before if is_thrs else None),
        _owed(base, tax.rate, after if is_thrs else None),
    )


def _owed(base: Euros, rate: Fraction | None, surcharge: Fraction | None) -> Euros | None:
    if rate is None:
        return None
    return rounded(base * rate) + (0 if surcharge is None else rounded(base * rate * surcharge))
