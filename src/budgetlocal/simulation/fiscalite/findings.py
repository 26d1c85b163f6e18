"""What to tell a council about the rates it is about to vote."""

from __future__ import annotations

from fractions import Fraction

from budgetlocal.core.formatting import NBSP, decimal_number
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.simulation.fiscalite.law import tax_rule, words
from budgetlocal.simulation.fiscalite.links import Link, Outcome, links
from budgetlocal.simulation.fiscalite.products import products, total
from budgetlocal.simulation.fiscalite.vote import Impot, Vote


def rate_text(rate: Fraction | None) -> Text:
    """Return a rate in percent with two decimals, "n. d." when unknown."""
    if rate is None:
        return translatable("Fiscalite", "n. d.")
    return verbatim(f"{decimal_number(decimal_of(rate * 100), 2)}{NBSP}%")


def findings(vote: Vote) -> tuple[Finding, ...]:
    """Return each link, ceiling and limit of the vote, the ones to correct first."""
    found = [
        *(_link(vote, link) for link in links(vote)),
        *(each for impot in vote.taxes if (each := _ceiling(vote, impot)) is not None),
        *_surcharge(vote),
        *_expected(vote),
    ]
    order = {Severity.ERROR: 0, Severity.WARNING: 1}
    return tuple(sorted(found, key=lambda each: order.get(each.severity, 2)))


def _link(vote: Vote, link: Link) -> Finding:
    tax = vote.tax(link.impot)
    rule = words(link.rule, vote.annee)
    code = f"fiscalite_{link.rule.code}"
    if link.outcome is Outcome.UNKNOWN:
        return Finding(
            code,
            Severity.INFO,
            translatable("Fiscalite", "{impot} : lien non vérifié", impot=link.impot.label),
            translatable(
                "Fiscalite", "Il manque des bases ou des taux des deux taxes foncières, ou de la taxe elle-même."
            ),
            rule,
        )  # fmt: skip
    if link.outcome is Outcome.BROKEN:
        return Finding(
            code,
            Severity.ERROR,
            translatable("Fiscalite", "{impot} : taux au-delà du lien", impot=link.impot.label),
            translatable(
                "Fiscalite",
                "{taux} proposé ; avec ces taux fonciers, {haut} au plus.",
                taux=rate_text(tax.rate),
                haut=rate_text(link.highest),
            ),
            joined((rule, *_ways_out(vote, link)), " "),
        )
    if link.outcome is Outcome.WAIVED and link.waiver is not None:
        return Finding(
            code,
            Severity.WARNING,
            translatable("Fiscalite", "{impot} : hausse sans lien", impot=link.impot.label),
            translatable(
                "Fiscalite",
                "{taux} proposé ; sans lien, {haut} au plus.",
                taux=rate_text(tax.rate),
                haut=rate_text(link.highest),
            ),
            words(link.waiver, vote.annee),
        )
    return Finding(
        code,
        Severity.OK,
        translatable("Fiscalite", "{impot} : lien respecté", impot=link.impot.label),
        translatable(
            "Fiscalite",
            "{taux} proposé, {haut} au plus avec ces taux fonciers.",
            taux=rate_text(tax.rate),
            haut=rate_text(link.highest),
        ),
        rule,
    )


def _ways_out(vote: Vote, link: Link) -> tuple[Text, ...]:
    """Return what may allow a rate beyond its link; what is not checked says so."""
    waiver = () if link.waiver is None else (words(link.waiver, vote.annee),)
    if not link.derogations:
        return waiver
    caution = translatable(
        "Fiscalite",
        "Sauf dérogation, que le logiciel ne vérifie pas faute des moyennes nationales :",
    )
    return (*waiver, caution, *(words(each, vote.annee) for each in link.derogations))


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
