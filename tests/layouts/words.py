"""The words of the layouts: headings with their synonyms, titles and totals, as people write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.core.kinds import Section, Sens

if TYPE_CHECKING:
    from tests.layouts.budgets import Budget

HEADINGS: dict[str, tuple[str, ...]] = {
    "SECTION": ("Section", "Sect.", "F/I", "SECTION"),
    "SENS": ("D/R", "Sens", "Dépenses/Recettes", "Dép./Rec."),
    "CHAP": ("Chap.", "Chapitre", "CHAP", "Ch", "Chapitre budgétaire"),
    "CHAP_LIB": ("Libellé chapitre", "Intitulé du chapitre"),
    "CHAP_CODE_LIB": ("Chapitre", "Chapitre budgétaire"),
    "NATURE": ("Article", "Art.", "Nature", "Compte", "Imputation", "N° compte", "Cpte"),
    "COMPTE": ("Compte", "Article", "Imputation"),
    "FONCTION": ("Fonction", "Fonct.", "Rubrique"),
    "OPERATION": ("Opération", "Opé.", "N° opération"),
    "LIB": ("Libellé", "Intitulé", "Désignation", "Libellé article"),
    "CODE_LIB": ("Article", "Compte", "Nature - Libellé", "Imputation"),
    "EXERCICE": ("Exercice", "Année", "EXERCICE"),
    "COLL": ("Collectivité", "Commune"),
    "SIRET": ("SIRET", "N° SIRET"),
    "SERVICE": ("Service", "Gestionnaire", "Service gestionnaire"),
    "BUDGET": ("Budget", "Libellé budget"),
    "N1": ("Budget N-1", "Budget précédent", "Pour mémoire budget précédent"),
    "PROP": ("Propositions nouvelles", "Proposé", "Propositions"),
    "BP": ("BP", "Budget primitif", "Voté BP", "Prévu BP"),
    "DM": ("DM", "Décisions modificatives", "Total DM"),
    "VC": ("Virements de crédits", "VC", "Virements"),
    "RAR_N1": ("Reports N-1", "RAR N-1", "Restes à réaliser N-1"),
    "CO": ("Crédits ouverts", "Budget total", "Total budget", "Budget définitif", "CO"),
    "CO_SANS_RAR": ("Crédits votés", "Total voté", "Budget voté"),
    "ENG": ("Engagé", "Montant engagé", "Engagements"),
    "ENG_NET": ("Engagé non mandaté", "Reste engagé", "Eng. non mandaté"),
    "REAL": ("Réalisé", "Émis", "Mandats et titres émis", "Réalisations"),
    "DISPO": ("Disponible", "Dispo.", "Crédits disponibles", "Solde"),
    "DISPO_REAL": ("Disponible", "Reste à réaliser sur crédits", "Solde"),
    "RAR": ("RAR au 31/12", "Restes à réaliser au 31/12", "RAR"),
    "TAUX": ("%", "Taux d'exécution", "Tx réal."),
    "GAP": ("",),
}
MONTHS = (
    "Janvier", "Février", "Mars", "Avril", "Mai", "Juin",
    "Juillet", "Août", "Septembre", "Octobre", "Novembre", "Décembre",
)  # fmt: skip
HEADINGS |= {f"M{rank:02d}": (name, name[:4], name.upper()) for rank, name in enumerate(MONTHS, 1)}
GROUPS = {
    "BP": "Prévisions",
    "DM": "Prévisions",
    "VC": "Prévisions",
    "RAR_N1": "Prévisions",
    "CO": "Prévisions",
    "ENG": "Réalisations",
    "ENG_NET": "Réalisations",
    "REAL": "Réalisations",
    "DISPO": "Disponible",
    "TAUX": "Disponible",
}
SENS_WORDS = {Sens.DEPENSE: "Dépenses", Sens.RECETTE: "Recettes"}
SECTION_WORDS = {Section.FONCTIONNEMENT: "fonctionnement", Section.INVESTISSEMENT: "investissement"}
SHEET_WORDS = {
    (Section.FONCTIONNEMENT, Sens.DEPENSE): "DF",
    (Section.FONCTIONNEMENT, Sens.RECETTE): "RF",
    (Section.INVESTISSEMENT, Sens.DEPENSE): "DI",
    (Section.INVESTISSEMENT, Sens.RECETTE): "RI",
}
NOMENCLATURES = {
    "M57-M57_D": "M57 développée",
    "M57-M57_A": "M57 abrégée",
    "M4-M49_D": "M49 développée",
}
TITLES = {
    "bp": "BUDGET PRIMITIF {exercice}",
    "ca": "COMPTE ADMINISTRATIF {exercice}",
    "situation": "Situation budgétaire au 30/09/{exercice}",
}


def part_title(section: Section | None, sens: Sens | None) -> str:
    """Return the title of a block: "DEPENSES DE FONCTIONNEMENT"."""
    direction = SENS_WORDS[sens] if sens else ""
    where = SECTION_WORDS[section] if section else ""
    if direction and where:
        link = " d'" if where[0] == "i" else " de "
        return f"{direction}{link}{where}".upper()
    return (direction or f"Section de {where}").upper()


def preamble(budget: Budget, kind: str) -> list[str]:
    """Return the lines that may stand above a table, the most telling ones first."""
    siret = budget.siret
    return [
        f"{budget.collectivite}  -  SIRET {siret[:3]} {siret[3:6]} {siret[6:9]} {siret[9:]}",
        TITLES[kind].format(exercice=budget.exercice),
        f"Exercice : {budget.exercice}",
        f"Budget : {budget.libelle}",
        f"Nomenclature : {NOMENCLATURES.get(budget.nomenclature, budget.nomenclature)}",
        f"Édité le 12/11/{budget.exercice + 1} à 14:32",
        "Sélection : tous les chapitres, tous les services",
        "Page 1",
    ]
