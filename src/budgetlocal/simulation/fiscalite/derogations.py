"""The ways out of the links: how far each lets a rate go (CGI, 1636 B sexies, I, 2, 3 and 4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from budgetlocal.analysis.rules.law import Rule
from budgetlocal.simulation.fiscalite.law import find_tax_rule
from budgetlocal.simulation.fiscalite.vote import Impot, Vote

LAND = (Impot.TFPB, Impot.TFPNB)

Limit = Callable[[frozenset[Impot]], Fraction]
"""The limit of a link when the falls of some land taxes do not count."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way out of a link, for one rate."""

    rule: Rule
    highest: Fraction | None = None
    """The highest rate that it surely allows; None when it is closed, or not known to be open."""
    possible: Fraction | None = None
    """The highest that it could allow with what is missing; None when nothing bounds it."""
    missing: tuple[str, ...] = ()
    """Keys of the fields that would tell; empty when all is known."""
    is_doubtful: bool = False
    """The law may allow `possible`: the text that tells could not be read here."""

    def may_allow(self, rate: Fraction) -> bool:
        """Whether what is missing, or a law that was not read, could make the rate lawful."""
        is_open = bool(self.missing) or self.is_doubtful
        return is_open and (self.possible is None or rate <= self.possible)


@dataclass(frozen=True, slots=True)
class Fall:
    """A land tax whose rate falls: may that be without its link?"""

    impot: Impot
    is_free: bool | None
    """None while something is missing, or where the text does not say which CFE rate counts."""
    missing: tuple[str, ...] = ()


def ways_out(vote: Vote, impot: Impot, limit: Limit) -> tuple[Way, ...]:
    """Return each way out that the law has for a tax in this vote, open or closed."""
    falls = tuple(
        fall
        for each in LAND
        if each is not impot and (fall := fall_without_link(vote, each)) is not None
    )
    found = [
        _by_falls(vote, falls, limit),
        *_alone(vote, impot),
        *_special(vote, impot, falls, limit),
    ]
    return tuple(each for each in found if each is not None)


def fall_without_link(vote: Vote, impot: Impot) -> Fall | None:
    """Return whether the fall of a land tax may go without its link (I, 2); None when it rises.

    The commune's rate and those of its groups together are compared with the national mean of the
    tax and with their rate of the CFE; the fall stops at the higher of the two. The text does not
    say whether that is the CFE before or after the vote: between the two, nothing is sure. A
    commune without a CFE of its own counts the rate of its group alone.
    """
    tax, last_year = vote.tax(impot), vote.last_year
    if tax.rate is None or tax.rate_before is None or tax.rate >= tax.rate_before:
        return None
    cfe = vote.tax(Impot.CFE)
    own = {"cfe.rate_before": cfe.rate_before, "cfe.rate": cfe.rate}
    parts = {
        f"moyenne.{impot}": last_year.moyennes.get(impot),
        f"groupement.{impot}": last_year.groupements.get(impot),
        **(own if Impot.CFE in vote.taxes else {}),
        f"groupement.{Impot.CFE}": last_year.groupements.get(Impot.CFE),
    }
    missing = tuple(key for key, value in parts.items() if value is None)
    if missing:
        return Fall(impot, None, missing)
    fallen = tax.rate + last_year.groupements[impot]
    rates = (cfe.rate_before or Fraction(0), cfe.rate or Fraction(0))
    sure, hoped = (
        fallen >= max(last_year.moyennes[impot], each + last_year.groupements[Impot.CFE])
        for each in (max(rates), min(rates))
    )
    return Fall(impot, None if hoped and not sure else sure)


def _by_falls(vote: Vote, falls: tuple[Fall, ...], limit: Limit) -> Way | None:
    rule = find_tax_rule("diminution_sans_lien", vote.annee)
    if rule is None or not falls:
        return None
    free, hoped = _ignored(falls)
    return Way(
        rule,
        highest=limit(free) if free else None,
        possible=limit(hoped),
        missing=_missing(falls),
        is_doubtful=_has_doubt(falls),
    )


def _alone(vote: Vote, impot: Impot) -> tuple[Way, ...]:
    """Return how far the THRS may rise alone (I, 4)."""
    rule = find_tax_rule("thrs_sans_lien", vote.annee)
    before = vote.tax(impot).rate_before
    if impot is not Impot.THRS or rule is None or before is None:
        return ()
    mean = vote.moyenne_thrs
    if mean is None:
        return (Way(rule, missing=("moyenne_thrs",)),)

    def reached(share: str, step: str) -> Fraction | None:
        threshold = mean * Fraction(rule.number(share))
        most = min(threshold, before + mean * Fraction(rule.number(step)))
        return None if before >= threshold else most

    hoped = reached("seuil_propose", "hausse_proposee") if "seuil_propose" in rule.values else None
    return (Way(rule, reached("seuil", "hausse"), hoped, is_doubtful=hoped is not None),)


def _special(vote: Vote, impot: Impot, falls: tuple[Fall, ...], limit: Limit) -> tuple[Way, ...]:
    """Return how far the special surcharge takes the CFE (I, 3), after falls without link."""
    rule = find_tax_rule("majoration_speciale_cfe", vote.annee)
    if impot is not Impot.CFE or rule is None:
        return ()
    free, hoped = _ignored(falls)
    mean = vote.last_year.moyennes.get(impot)
    if mean is None:
        return (Way(rule, missing=(f"moyenne.{impot}", *_missing_mean(vote))),)
    step = mean * Fraction(rule.number("hausse"))

    def reached(ignored: frozenset[Impot]) -> Fraction | None:
        base = limit(ignored)
        return None if base >= mean else min(mean, base + step)

    is_dear = _is_dear(vote)
    if is_dear is False or reached(frozenset()) is None:
        return (Way(rule),)
    return (
        Way(
            rule,
            highest=reached(free) if is_dear else None,
            possible=reached(hoped) or mean,
            missing=(*_missing_mean(vote), *(() if free == hoped else _missing(falls))),
            is_doubtful=_has_doubt(falls),
        ),
    )


def _is_dear(vote: Vote) -> bool | None:
    """Whether the weighted mean rate of the land taxes was not below the national one last year."""
    if _missing_mean(vote):
        return None
    taxes = [vote.tax(each) for each in LAND]
    bases = sum(tax.base_before or 0 for tax in taxes)
    if bases == 0 or vote.last_year.moyenne_foncieres is None:
        return False
    product = sum(((tax.base_before or 0) * (tax.rate_before or 0) for tax in taxes), Fraction(0))
    return product / bases >= vote.last_year.moyenne_foncieres


def _missing_mean(vote: Vote) -> tuple[str, ...]:
    parts: dict[str, object] = {"moyenne_foncieres": vote.last_year.moyenne_foncieres}
    for each in LAND:
        parts[f"{each}.base_before"] = vote.tax(each).base_before
        parts[f"{each}.rate_before"] = vote.tax(each).rate_before
    return tuple(key for key, value in parts.items() if value is None)


def _ignored(falls: tuple[Fall, ...]) -> tuple[frozenset[Impot], frozenset[Impot]]:
    """Return the falls that surely do not count, and those that might not."""
    return (
        frozenset(each.impot for each in falls if each.is_free),
        frozenset(each.impot for each in falls if each.is_free is not False),
    )


def _missing(falls: tuple[Fall, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for each in falls for key in each.missing))


def _has_doubt(falls: tuple[Fall, ...]) -> bool:
    """Whether a fall lies between the CFE before and after the vote, all else being known."""
    return any(each.is_free is None and not each.missing for each in falls)
