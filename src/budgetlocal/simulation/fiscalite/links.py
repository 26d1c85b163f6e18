"""The links between the rates: how far each may go, given the others (CGI, 1636 B sexies)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from budgetlocal.analysis.rules.law import Rule
from budgetlocal.simulation.fiscalite.derogations import Way, ways_out
from budgetlocal.simulation.fiscalite.law import find_tax_rule
from budgetlocal.simulation.fiscalite.products import HALF_STEP, coefficient_above, rate_below
from budgetlocal.simulation.fiscalite.vote import Impot, Vote

_CODES = {Impot.TFPNB: "lien_tfpnb", Impot.THRS: "lien_thrs", Impot.CFE: "lien_cfe"}


class Outcome(StrEnum):
    """What a link says of a rate."""

    KEPT = "respecte"
    BROKEN = "depasse"
    """Beyond the link, and no way out allows it."""
    WAIVED = "derogation"
    """Beyond the link, within what a way out allows: `Link.used` says which."""
    TO_CHECK = "a_verifier"
    """Beyond the link; a way out may allow it, or a rule that is not computed holds instead."""
    UNKNOWN = "inconnu"
    """Something that the link needs was not typed."""


@dataclass(frozen=True, slots=True)
class Link:
    """One link, checked."""

    impot: Impot
    rule: Rule
    outcome: Outcome
    highest: Fraction | None
    """The highest rate that the link allows, two decimals of a percent; None when unknown."""
    ways: tuple[Way, ...] = ()
    """The ways out of a rate beyond its link."""
    used: Way | None = None
    """The one that allows the rate."""
    instead: Rule | None = None
    """A rule that holds instead of the link, and is not computed here."""
    halved: Rule | None = None
    """The rule that halves the rise that the link allows, in the years that it holds."""
    coefficient: Fraction | None = None
    """The one that makes every rate of the vote, where that alone keeps the link."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Keys of the fields that would tell whether a way out allows the rate."""
        return tuple(dict.fromkeys(key for way in self.ways for key in way.missing))


def links(vote: Vote) -> tuple[Link, ...]:
    """Return each link that binds a tax of the vote.

    Rates that all vary in the same proportion, or not at all, keep every link (I, 1, a): one
    coefficient of six decimals makes them, rounded to the hundredth, as on form 1259. A commune
    that does not vote the tax keeps its link. Otherwise proportions are compared exactly: the
    rates themselves are what the council votes.
    """
    return tuple(
        _link(vote, impot, rule)
        for impot, code in _CODES.items()
        if impot in vote.taxes and (rule := find_tax_rule(code, vote.annee)) is not None
    )


def mean_rates(
    vote: Vote, ignored: frozenset[Impot] = frozenset()
) -> tuple[Fraction, Fraction] | None:
    """Return the mean rate of the two land taxes before and after, weighted by the year's bases.

    Args:
        vote: the vote.
        ignored: land taxes whose fall does not count.

    """
    bases, before, after = Fraction(0), Fraction(0), Fraction(0)
    for impot in (Impot.TFPB, Impot.TFPNB):
        tax = vote.tax(impot)
        if tax.base is None or tax.rate_before is None or tax.rate is None:
            return None
        bases += tax.base
        before += tax.base * tax.rate_before
        after += tax.base * (tax.rate_before if impot in ignored else tax.rate)
    return None if bases == 0 else (before / bases, after / bases)


def _link(vote: Vote, impot: Impot, rule: Rule) -> Link:
    tax = vote.tax(impot)
    growth = _allowed_growth(vote, impot)
    if tax.rate is None or tax.rate_before is None or growth is None:
        return Link(impot, rule, Outcome.UNKNOWN, None)
    before, rate = tax.rate_before, tax.rate

    def limit(ignored: frozenset[Impot]) -> Fraction:
        found = _allowed_growth(vote, impot, ignored)
        # Such falls are left out "à la baisse" alone (I, 2): they let a rate stay, never rise.
        return before * (growth if found is None else max(growth, min(found, Fraction(1))))

    found = Link(
        impot,
        rule,
        Outcome.KEPT,
        rate_below(before * growth),
        halved=_halving(vote) if growth > 1 and impot is not Impot.THRS else None,
    )
    instead, coefficient = _instead(vote, impot, before, rate), _one_coefficient(vote)
    if rate <= before * growth:
        told = Outcome.KEPT if instead is None else Outcome.TO_CHECK
        return replace(found, outcome=told, instead=instead)
    if coefficient is not None and instead is None:
        return replace(found, coefficient=coefficient)
    return _beyond(found, rate, ways_out(vote, impot, limit), instead)


def _beyond(found: Link, rate: Fraction, ways: tuple[Way, ...], instead: Rule | None) -> Link:
    """Return what is said of a rate beyond its link: what allows it, may allow it, or nothing."""
    used = next((each for each in ways if each.highest is not None and rate <= each.highest), None)
    if used is not None:
        return replace(found, outcome=Outcome.WAIVED, ways=ways, used=used)
    if instead is not None:
        return replace(found, outcome=Outcome.TO_CHECK, instead=instead)
    open_ways = tuple(each for each in ways if each.may_allow(rate))
    told = Outcome.TO_CHECK if open_ways else Outcome.BROKEN
    return replace(found, outcome=told, ways=open_ways or ways)


def _allowed_growth(
    vote: Vote, impot: Impot, ignored: frozenset[Impot] = frozenset()
) -> Fraction | None:
    """Return by how much a rate may be multiplied at most; None when unknown.

    The lower of the growth of the TFPB and of the mean rate covers both halves of the text: when
    one of them falls, the rate must fall as much as the larger fall. For three years after a fall
    without link, the rise of a linked CFE or TFPNB is halved (I, 2).
    """
    built = vote.tax(Impot.TFPB)
    if built.rate is None or built.rate_before is None or built.rate_before == 0:
        return None
    growth = Fraction(1) if Impot.TFPB in ignored else built.rate / built.rate_before
    if impot is not Impot.TFPNB:
        means = mean_rates(vote, ignored)
        if means is None or means[0] == 0:
            return None
        growth = min(growth, means[1] / means[0])
    halving = _halving(vote)
    if halving is None or impot is Impot.THRS or growth <= 1:
        return growth
    return 1 + (growth - 1) * Fraction(halving.number("part"))


def _halving(vote: Vote) -> Rule | None:
    """Return the rule of the three years after a fall without link, None out of them."""
    last, rule = vote.last_year.derniere_diminution, find_tax_rule("apres_diminution", vote.annee)
    if last is None or rule is None:
        return None
    return rule if 1 <= vote.annee - last <= int(rule.number("annees")) else None


def _instead(vote: Vote, impot: Impot, before: Fraction, rate: Fraction) -> Rule | None:
    """Return what is told and not computed: a rate created, a rise in the three years after.

    In those years the text halves the rise of the mean that binds the CFE and the TFPNB; whether it
    also holds for the THRS, or for rates that all rise alike, was not read.
    """
    if before == 0 and rate > 0:
        return find_tax_rule("taux_cree", vote.annee)
    if rate > before and (impot is Impot.THRS or _one_coefficient(vote) is not None):
        return _halving(vote)
    return None


def _one_coefficient(vote: Vote) -> Fraction | None:
    """Return the lowest coefficient that makes every rate (I, 1, a), None when none does.

    It has six decimals and its rates are rounded to the hundredth of a percent, as on form 1259.
    """
    lowest, highest = Fraction(0), None
    for tax in vote.taxes.values():
        if tax.rate is None or tax.rate_before is None:
            return None
        if tax.rate_before == 0:
            if tax.rate > 0:
                return None
            continue
        lowest = max(lowest, (tax.rate - HALF_STEP) / tax.rate_before)
        end = (tax.rate + HALF_STEP) / tax.rate_before
        highest = end if highest is None else min(highest, end)
    found = coefficient_above(lowest)
    return found if highest is not None and found < highest else None
