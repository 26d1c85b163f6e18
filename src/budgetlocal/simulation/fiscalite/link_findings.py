"""What to tell a council about one link between the rates it is about to vote."""

from __future__ import annotations

from fractions import Fraction

from budgetlocal.core.formatting import NBSP, decimal_number
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of
from budgetlocal.simulation.fiscalite.derogations import Way
from budgetlocal.simulation.fiscalite.fields import name_of
from budgetlocal.simulation.fiscalite.law import words
from budgetlocal.simulation.fiscalite.links import Link, Outcome
from budgetlocal.simulation.fiscalite.products import rate_below
from budgetlocal.simulation.fiscalite.vote import Vote

_ALONE = "thrs_sans_lien"
"""The way out whose law may have changed; the doubt of the others is which CFE rate counts."""


def rate_text(rate: Fraction | None) -> Text:
    """Return a rate in percent with two decimals, "n. d." when unknown."""
    if rate is None:
        return translatable("Fiscalite", "n. d.")
    return verbatim(f"{decimal_number(decimal_of(rate * 100), 2)}{NBSP}%")


def link_finding(vote: Vote, link: Link) -> Finding:
    """Return a link as a finding: kept, broken, waived and by what, or what would tell."""
    severity, title, detail = _verdict(vote, link)
    rules = [words(link.rule, vote.annee)]
    limiting = link.instead or link.halved
    if limiting is not None:
        rules.append(words(limiting, vote.annee))
    if link.used is not None:
        rules = [words(link.used.rule, vote.annee)]
    elif link.ways:
        rules += [_way_words(vote, link, each) for each in link.ways]
    return Finding(
        f"fiscalite_{link.rule.code}", severity, title, detail, joined(tuple(rules), " ")
    )


def _verdict(vote: Vote, link: Link) -> tuple[Severity, Text, Text]:
    name, rate = link.impot.label, rate_text(vote.tax(link.impot).rate)
    high = rate_text(link.highest)
    if link.outcome is Outcome.UNKNOWN:
        return (
            Severity.INFO,
            translatable("Fiscalite", "{impot} : lien non vérifié", impot=name),
            translatable(
                "Fiscalite", "Il manque des bases ou des taux des deux taxes foncières, ou de la taxe elle-même."
            ),
        )  # fmt: skip
    if link.coefficient is not None:
        return (
            Severity.OK,
            translatable("Fiscalite", "{impot} : lien respecté", impot=name),
            translatable(
                "Fiscalite",
                "{taux} proposé : le coefficient {coefficient} donne tous les taux saisis, arrondis au "
                "centième. Sans variation proportionnelle, {haut} au plus.",
                taux=rate,
                coefficient=verbatim(decimal_number(decimal_of(link.coefficient), 6)),
                haut=high,
            ),
        )
    if link.outcome is Outcome.KEPT:
        return (
            Severity.OK,
            translatable("Fiscalite", "{impot} : lien respecté", impot=name),
            translatable(
                "Fiscalite",
                "{taux} proposé, {haut} au plus avec ces taux fonciers.",
                taux=rate,
                haut=high,
            ),
        )
    if link.outcome is Outcome.BROKEN:
        return (
            Severity.ERROR,
            translatable("Fiscalite", "{impot} : taux au-delà du lien", impot=name),
            translatable(
                "Fiscalite",
                "{taux} proposé ; avec ces taux fonciers, {haut} au plus.",
                taux=rate,
                haut=high,
            ),
        )
    if link.used is not None and link.used.highest is not None:
        return (
            Severity.WARNING,
            translatable("Fiscalite", "{impot} : au-delà du lien, par dérogation", impot=name),
            translatable(
                "Fiscalite",
                "{taux} proposé ; {lien} au plus avec le lien, {haut} au plus par dérogation.",
                taux=rate,
                lien=high,
                haut=rate_text(rate_below(link.used.highest)),
            ),
        )
    return (
        Severity.WARNING,
        translatable("Fiscalite", "{impot} : lien à vérifier", impot=name),
        _to_check(link, rate, high),
    )


def _to_check(link: Link, rate: Text, high: Text) -> Text:
    if link.instead is not None:
        return translatable(
            "Fiscalite",
            "{taux} proposé : une autre règle s'applique, que le logiciel ne calcule pas.",
            taux=rate,
        )
    if not link.missing and all(each.rule.code != _ALONE for each in link.ways):
        return translatable(
            "Fiscalite",
            "{taux} proposé ; {haut} au plus avec le lien. La baisse s'arrête entre le taux de CFE "
            "d'avant et celui du vote : demandez au service des impôts lequel compte.",
            taux=rate,
            haut=high,
        )
    if not link.missing:
        return translatable(
            "Fiscalite",
            "{taux} proposé ; {haut} au plus avec le lien. Une loi récente, non lue ici, le permet "
            "peut-être : vérifiez-la.",
            taux=rate,
            haut=high,
        )
    return translatable(
        "Fiscalite",
        "{taux} proposé ; {haut} au plus avec le lien. Une dérogation le permet peut-être : tapez {champs}.",
        taux=rate,
        haut=high,
        champs=joined(tuple(name_of(key) for key in link.missing), " ; "),
    )


def _way_words(vote: Vote, link: Link, way: Way) -> Text:
    """Return a way out, and how far it goes here."""
    rule = words(way.rule, vote.annee)
    if way.missing:
        if way.possible is None or link.outcome is not Outcome.BROKEN:
            return rule
        return translatable(
            "Fiscalite",
            "{regle} Même ouverte, elle donnerait {haut} au plus.",
            regle=rule,
            haut=rate_text(rate_below(way.possible)),
        )
    if way.is_doubtful and way.possible is not None and way.rule.code != _ALONE:
        return translatable(
            "Fiscalite",
            "{regle} Avec le plus bas des deux taux de CFE : {haut} au plus.",
            regle=rule,
            haut=rate_text(rate_below(way.possible)),
        )
    if way.highest is None:
        return translatable("Fiscalite", "{regle} Elle n'est pas ouverte ici.", regle=rule)
    return translatable(
        "Fiscalite",
        "{regle} Ici : {haut} au plus.",
        regle=rule,
        haut=rate_text(rate_below(way.highest)),
    )
