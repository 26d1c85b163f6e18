"""What to tell a council about the rates it is about to vote."""

from __future__ import annotations

from fractions import Fraction

from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.simulation.fiscalite.law import tax_rule, words
from budgetlocal.simulation.fiscalite.link_findings import link_finding, rate_text
from budgetlocal.simulation.fiscalite.links import links
from budgetlocal.simulation.fiscalite.products import products, total
from budgetlocal.simulation.fiscalite.vote import Impot, Vote


def findings(vote: Vote) -> tuple[Finding, ...]:
    """Return each link, ceiling and limit of the vote, the ones to correct first."""
    found = [
        *(link_finding(vote, link) for link in links(vote)),
        *(each for impot in vote.taxes if (each := _ceiling(vote, impot)) is not None),
        *_surcharge(vote),
        *_expected(vote),
    ]
    order = {Severity.ERROR: 0, Severity.WARNING: 1}
    return tuple(sorted(found, key=lambda each: order.get(each.severity, 2)))


def _ceiling(vote: Vote, impot: Impot) -> Finding | None:
    tax = vote.tax(impot)
    if tax.rate is None or tax.ceiling is None:
        return None
    rate = tax.rate
    if impot is Impot.THRS and vote.majoration is not None:
        rate += tax.rate * vote.majoration
    is_over = rate > tax.ceiling
    return Finding(
        "fiscalite_plafond",
        Severity.ERROR if is_over else Severity.OK,
        translatable("Fiscalite", "{impot} : taux au-delà du plafond", impot=impot.label)
        if is_over
        else translatable("Fiscalite", "{impot} : sous le plafond", impot=impot.label),
        translatable(
            "Fiscalite",
            "{taux}, majoration comprise, pour un plafond de {plafond}.",
            taux=rate_text(rate),
            plafond=rate_text(tax.ceiling),
        )
        if rate != tax.rate
        else translatable(
            "Fiscalite",
            "{taux} pour un plafond de {plafond}.",
            taux=rate_text(rate),
            plafond=rate_text(tax.ceiling),
        ),
        words(tax_rule("plafond", vote.annee), vote.annee),
    )


def _surcharge(vote: Vote) -> tuple[Finding, ...]:
    """Return whether the surcharge on second homes is within its bounds; 0 means none."""
    if not vote.majoration:
        return ()
    rule = tax_rule("majoration_thrs", vote.annee)
    low, high = (Fraction(rule.number(name)) for name in ("minimum", "maximum"))
    is_within = low <= vote.majoration <= high
    return (
        Finding(
            "fiscalite_majoration",
            Severity.OK if is_within else Severity.ERROR,
            translatable("Fiscalite", "Majoration de la THRS dans ses bornes")
            if is_within
            else translatable("Fiscalite", "Majoration de la THRS hors de ses bornes"),
            translatable(
                "Fiscalite",
                "{majoration} proposé, de {bas} à {haut} là où elle est permise.",
                majoration=rate_text(vote.majoration),
                bas=rate_text(low),
                haut=rate_text(high),
            ),
            words(rule, vote.annee),
        ),
    )


def _expected(vote: Vote) -> tuple[Finding, ...]:
    voted = total(tuple(each.voted for each in products(vote)))
    if vote.produit_attendu is None or voted is None:
        return ()
    gap = voted - vote.produit_attendu
    return (
        Finding(
            "fiscalite_produit_attendu",
            Severity.OK if gap >= 0 else Severity.WARNING,
            translatable("Fiscalite", "Les taux donnent le produit attendu")
            if gap >= 0
            else translatable("Fiscalite", "Les taux ne donnent pas le produit attendu"),
            translatable(
                "Fiscalite",
                "{vote} € votés pour {attendu} € attendus.",
                vote=verbatim(decimal_number(voted)),
                attendu=verbatim(decimal_number(vote.produit_attendu)),
            ),
            gap=gap * 100,
        ),
    )
