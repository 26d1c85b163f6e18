"""How rates and assumptions are said."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from budgetlocal.analysis.dette.terms import Amortissement, Plancher
from budgetlocal.analysis.dette.wording import AMORTISSEMENTS, PERIODICITES, PLANCHERS
from budgetlocal.analysis.prospective.hypotheses import Croissance, Scenario
from budgetlocal.analysis.prospective.indices import indices
from budgetlocal.analysis.prospective.loan_terms import LoanTerms
from budgetlocal.core.formatting import NBSP, day, decimal_number
from budgetlocal.core.text import Text, joined, translatable, verbatim

_MOST_POINTS = 3
"""Of the curve of an index, the last ones."""


def rate_text(ppm: int, *, signed: bool = True) -> str:
    """Return a rate in percent with the decimals it has, one at least.

    >>> rate_text(25_000).replace(NBSP, " "), rate_text(-1_250).replace(NBSP, " ")
    ('+2,5 %', '−0,125 %')
    """
    percent = Decimal(ppm) / 10_000
    decimals = max(1, -int(percent.normalize().as_tuple().exponent))
    sign = "+" if signed and ppm > 0 else ""
    return f"{sign}{decimal_number(percent, decimals)}{NBSP}%"


def rate_words(scenario: Scenario, each: Croissance, year: int) -> Text:
    """Return the rate of a growth in a year in words: "inflation +1,5 % ; +0,5 %"."""
    from budgetlocal.analysis.prospective.growth import index_rate

    words: list[Text] = []
    if each.indice:
        words.append(
            translatable(
                "Prospective",
                "indice « {nom} » {taux}{source}",
                nom=indices()[each.indice].name,
                taux=rate_text(index_rate(scenario, each.indice, year)),
                source=because(*_publisher(scenario, each.indice, year)),
            )
        )
    own = each.own_rate(year)
    if own or not words:
        words.append(verbatim(rate_text(own)))
    if each.volume_ppm:
        words.append(translatable("Prospective", "volume {taux}", taux=rate_text(each.volume_ppm)))
    return joined(words, " ; ")


def _publisher(scenario: Scenario, key: str, year: int) -> tuple[str, str]:
    """Return why an index has its value and who says so: the person who typed it, else who published it."""
    from budgetlocal.analysis.prospective.index_items import reason_of

    if year in dict(dict(scenario.indices).get(key, ())):
        return reason_of(scenario, key)
    published = indices()[key].values.get(year)
    return "", "" if published is None else published.source


def because(note: str, source: str) -> Text:
    """Return the note and the source of an assumption, empty when there is none."""
    parts = [verbatim(text.strip()) for text in (note, source) if text.strip()]
    if not parts:
        return verbatim("")
    return translatable("Prospective", " ({raison})", raison=joined(parts, " – "))


def terms_words(terms: LoanTerms) -> Text:
    """Return the terms of a loan in words: "3,5 % sur 20 ans, échéance constante, annuelle, 30/360…"."""
    profil = terms.profil
    words = [
        translatable(
            "Prospective",
            "{taux} sur {duree} an(s)",
            taux=_loan_rate_words(terms),
            duree=terms.duree,
        ),
        AMORTISSEMENTS[profil.amortissement],
        PERIODICITES[profil.periodicite],
        verbatim(profil.base.value),
    ]
    is_in_fine = profil.amortissement is Amortissement.IN_FINE
    if profil.differe and (profil.differe_total or not is_in_fine):
        kind = (
            translatable(
                "Prospective", "différé total de {nombre} échéance(s)", nombre=profil.differe
            )
            if profil.differe_total
            else translatable(
                "Prospective", "différé de {nombre} échéance(s)", nombre=profil.differe
            )
        )
        words.append(kind)
    words.append(
        translatable(
            "Prospective",
            "versé fin du mois {mois}, première échéance {attente} mois après",
            mois=profil.mois,
            attente=profil.premiere or int(profil.periodicite),
        )
    )
    return joined(words, ", ")


def _loan_rate_words(terms: LoanTerms) -> Text:
    """Return the rate of a loan: "3,5 %", or its index, margin, floor and curve."""
    revisable = terms.profil.revisable
    if revisable is None:
        return verbatim(rate_text(terms.taux_ppm, signed=False))
    shown = [
        f"{day(when)} {rate_text(level, signed=False)}"
        for when, level in revisable.points[-_MOST_POINTS:]
    ]
    left = ["…"] if len(revisable.points) > _MOST_POINTS else []
    floor = (
        verbatim("")
        if revisable.plancher is Plancher.AUCUN
        else joined((verbatim(" ("), PLANCHERS[revisable.plancher], verbatim(")")), "")
    )
    return translatable(
        "Prospective",
        "taux révisable {index} {marge}{plancher} (index : {courbe}, puis prolongé)",
        index=verbatim(revisable.index),
        marge=rate_text(revisable.marge_ppm) if revisable.marge_ppm else "+0 %",
        plancher=floor,
        courbe=" ; ".join((*left, *shown)),
    )


def years_words(years: Iterable[int]) -> str:
    """Return some years, runs shortened: "2027, 2029-2031"."""
    found: list[list[int]] = []
    for year in years:
        if found and year == found[-1][1] + 1:
            found[-1][1] = year
        else:
            found.append([year, year])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in found)
