"""The words of loans, for tables, forms and notes."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.analysis.dette.annex_loan import TypeTaux
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    Arrondi,
    BaseJours,
    Contract,
    Periodicite,
    Plancher,
    Provenance,
    TauxFixe,
)
from budgetlocal.core.formatting import percent
from budgetlocal.core.text import Text, joined, translatable, verbatim

_MOST_NAMES = 5
AMORTISSEMENTS = {
    Amortissement.ECHEANCE_CONSTANTE: translatable("Dette", "échéance constante"),
    Amortissement.CAPITAL_CONSTANT: translatable("Dette", "capital constant"),
    Amortissement.IN_FINE: translatable("Dette", "in fine"),
}
PROGRESSIF = translatable("Dette", "capital progressif")
"""A constant instalment whose capital a plan fixes in advance."""
PERIODICITES = {
    Periodicite.MENSUELLE: translatable("Dette", "mensuelle"),
    Periodicite.BIMESTRIELLE: translatable("Dette", "bimestrielle"),
    Periodicite.TRIMESTRIELLE: translatable("Dette", "trimestrielle"),
    Periodicite.SEMESTRIELLE: translatable("Dette", "semestrielle"),
    Periodicite.ANNUELLE: translatable("Dette", "annuelle"),
}
BASES = {
    BaseJours.TRENTE_360: translatable("Dette", "30/360 : mois de 30 jours"),
    BaseJours.TRENTE_E_360: translatable("Dette", "30E/360 : le 31 compte pour 30"),
    BaseJours.EXACT_360: translatable("Dette", "exact/360 : jours réels sur 360"),
    BaseJours.EXACT_365: translatable("Dette", "exact/365 : jours réels sur 365"),
}
ARRONDIS = {
    Arrondi.PROCHE: translatable("Dette", "au centime le plus proche"),
    Arrondi.INFERIEUR: translatable("Dette", "au centime inférieur"),
}
PLANCHERS = {
    Plancher.AUCUN: translatable("Dette", "aucun"),
    Plancher.INDEX: translatable("Dette", "index jamais négatif"),
    Plancher.TAUX: translatable("Dette", "taux jamais négatif"),
}
PROVENANCES = {
    Provenance.ANNEXE: translatable("Dette", "annexe"),
    Provenance.SAISIE: translatable("Dette", "saisie"),
    Provenance.TABLEAU: translatable("Dette", "tableau"),
    Provenance.PLAN: translatable("Dette", "plan"),
}
TYPES_TAUX = {
    TypeTaux.FIXE: translatable("Dette", "Taux fixe"),
    TypeTaux.VARIABLE: translatable("Dette", "Taux variable"),
    TypeTaux.COMPLEXE: translatable("Dette", "Taux complexe"),
    TypeTaux.INCONNU: translatable("Dette", "Taux non dit"),
}


def rate_words(contract: Contract) -> Text:
    """Return the rate of a contract: 3,150 %, or index + margin."""
    taux = contract.terms.taux
    if isinstance(taux, TauxFixe):
        return verbatim(percent(taux.taux, 3))
    if not taux.marge:
        return verbatim(taux.courbe.index)
    return verbatim(f"{taux.courbe.index} {percent(taux.marge, 3, signed=True)}")


def without(words: Text, count: int) -> Text:
    """Return what a total is called when some loans are not in it: "Total, hors 2 emprunts"."""
    if not count:
        return words
    if count == 1:
        return translatable("Dette", "{total}, hors 1 emprunt", total=words)
    return translatable("Dette", "{total}, hors {nombre} emprunts", total=words, nombre=count)


def first_of(sentences: Sequence[Text]) -> Text:
    """Return the first sentences, each about a loan, and how many there are when some are left out."""
    shown = list(sentences[:_MOST_NAMES])
    if len(sentences) > _MOST_NAMES:
        shown.append(translatable("Dette", "… ({nombre})", nombre=len(sentences)))
    return joined(shown, " ; ")


def named(names: Sequence[str]) -> Text:
    """Return the first names, and how many others there are."""
    shown = verbatim(", ".join(names[:_MOST_NAMES]))
    others = len(names) - _MOST_NAMES
    if others <= 0:
        return shown
    return translatable("Dette", "{noms} et {nombre} autre(s)", noms=shown, nombre=others)
