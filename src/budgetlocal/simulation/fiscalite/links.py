"""The links between the rates: how far each may go, given the others (CGI, 1636 B sexies)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from budgetlocal.analysis.rules.law import Rule
from budgetlocal.simulation.fiscalite.law import find_tax_rule
from budgetlocal.simulation.fiscalite.products import rate_below
from budgetlocal.simulation.fiscalite.vote import Impot, Vote

_CODES = {Impot.TFPNB: "lien_tfpnb", Impot.THRS: "lien_thrs", Impot.CFE: "lien_cfe"}


class Outcome(StrEnum):
    """What a link says of a rate."""

    KEPT = "respecte"
    BROKEN = "depasse"
    WAIVED = "derogation"
    """Beyond the link, within what the THRS alone may do."""
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
    waiver: Rule | None = None
    """What the THRS may do alone, when the link does not keep it; None when nothing may."""
    derogations: tuple[Rule, ...] = ()
    """Of a rate beyond its link: what may still allow it, from national means not known here."""


def links(vote: Vote) -> tuple[Link, ...]:
    """Return each link that binds a tax of the vote.

    Rates that all vary in the same proportion, or not at all, keep every link (I, 1, a); so does
    a commune that does not vote the tax. Proportions are compared exactly, without rounding: the
    rates themselves are what the council votes.
    """
    return tuple(
        _link(vote, impot, rule)
        for impot, code in _CODES.items()
        if impot in vote.taxes and (rule := find_tax_rule(code, vote.annee)) is not None
    )


def mean_rates(vote: Vote) -> tuple[Fraction, Fraction] | None:
    """Return the mean rate of the two land taxes before and after, weighted by the year's bases."""
    built, bare = vote.tax(Impot.TFPB), vote.tax(Impot.TFPNB)
    parts = (built.base, bare.base, built.rate_before, bare.rate_before, built.rate, bare.rate)
    if any(part is None for part in parts):
        return None
    base_1, base_2, before_1, before_2, after_1, after_2 = (Fraction(part or 0) for part in parts)
    bases = base_1 + base_2
    if bases == 0:
        return None
    return (base_1 * before_1 + base_2 * before_2) / bases, (
        base_1 * after_1 + base_2 * after_2
    ) / bases


def _link(vote: Vote, impot: Impot, rule: Rule) -> Link:
    tax = vote.tax(impot)
    growth = _allowed_growth(vote, impot)
    if tax.rate is None or tax.rate_before is None or growth is None:
        return Link(impot, rule, Outcome.UNKNOWN, None)
    limit = tax.rate_before * growth
    highest = rate_below(limit)
    if tax.rate <= limit or _is_proportional(vote):
        return Link(impot, rule, Outcome.KEPT, highest)
    if impot is not Impot.THRS:
        return Link(impot, rule, Outcome.BROKEN, highest, derogations=_derogations(vote, impot))
    waiver = find_tax_rule("thrs_sans_lien", vote.annee)
    alone = None if waiver is None else _alone(vote, tax.rate_before, waiver)
    if alone is not None and tax.rate <= alone:
        return Link(impot, rule, Outcome.WAIVED, rate_below(alone), waiver)
    return Link(impot, rule, Outcome.BROKEN, highest, waiver, _derogations(vote, impot))


def _derogations(vote: Vote, impot: Impot) -> tuple[Rule, ...]:
    """Return what may allow a rate beyond its link (I, 2 and 3); national means would say."""
    codes = []
    if any(_falls(vote, each) for each in (Impot.TFPB, Impot.TFPNB) if each is not impot):
        codes.append("diminution_sans_lien")
    if impot is Impot.CFE:
        codes.append("majoration_speciale_cfe")
    found = (find_tax_rule(code, vote.annee) for code in codes)
    return tuple(each for each in found if each is not None)


def _falls(vote: Vote, impot: Impot) -> bool:
    tax = vote.tax(impot)
    return tax.rate is not None and tax.rate_before is not None and tax.rate < tax.rate_before


def _allowed_growth(vote: Vote, impot: Impot) -> Fraction | None:
    """Return by how much a rate may be multiplied at most; None when unknown.

    The lower of the growth of the TFPB and of the mean rate covers both halves of the text: when
    one of them falls, the rate must fall as much as the larger fall.
    """
    built = vote.tax(Impot.TFPB)
    if built.rate is None or built.rate_before is None or built.rate_before == 0:
        return None
    growth = built.rate / built.rate_before
    if impot is Impot.TFPNB:
        return growth
    means = mean_rates(vote)
    if means is None or means[0] == 0:
        return None
    mean_growth = means[1] / means[0]
    falls = [each for each in (growth, mean_growth) if each < 1]
    return min(falls) if falls else min(growth, mean_growth)


def _is_proportional(vote: Vote) -> bool:
    """Whether all rates vary alike: rounding to the hundredth is what "alike" allows."""
    from budgetlocal.simulation.fiscalite.products import nearest_rate

    built = vote.tax(Impot.TFPB)
    if not built.rate_before or built.rate is None:
        return False
    growth = built.rate / built.rate_before
    return all(
        tax.rate is not None
        and tax.rate_before is not None
        and nearest_rate(tax.rate_before * growth) == tax.rate
        for tax in vote.taxes.values()
    )


def _alone(vote: Vote, rate_before: Fraction, waiver: Rule) -> Fraction | None:
    """Return how far the THRS may go without the link, None when it may not or nobody knows."""
    if vote.moyenne_thrs is None:
        return None
    threshold = vote.moyenne_thrs * Fraction(waiver.number("seuil"))
    if rate_before >= threshold:
        return None
    step = vote.moyenne_thrs * Fraction(waiver.number("hausse"))
    return min(threshold, rate_before + step)
