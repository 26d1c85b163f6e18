"""How the window of the table import calls roles of columns and rows, repairs and fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from budgetlocal.importing.tables.report import RepairKind
from budgetlocal.importing.tables.roles import ColumnUse, Role, RowRole


def role_name(role: Role) -> str:
    """Return what a column is, in a word or two."""
    translate = QCoreApplication.translate
    return {
        Role.CHAPITRE: translate("TableImport", "Chapitre"),
        Role.NATURE: translate("TableImport", "Article (nature)"),
        Role.FONCTION: translate("TableImport", "Fonction"),
        Role.OPERATION: translate("TableImport", "Opération"),
        Role.LIBELLE: translate("TableImport", "Libellé"),
        Role.LIBELLE_CHAPITRE: translate("TableImport", "Libellé du chapitre"),
        Role.SECTION: translate("TableImport", "Section"),
        Role.SENS: translate("TableImport", "Dépense ou recette"),
        Role.MOUVEMENT: translate("TableImport", "Réel ou ordre"),
        Role.EXERCICE: translate("TableImport", "Exercice"),
        Role.ETAPE: translate("TableImport", "Étape (BP, DM…)"),
        Role.COLLECTIVITE: translate("TableImport", "Collectivité"),
        Role.SIRET: translate("TableImport", "SIRET"),
        Role.BUDGET: translate("TableImport", "Budget"),
        Role.SERVICE: translate("TableImport", "Service"),
        Role.BUDGET_PRECEDENT: translate("TableImport", "Budget précédent"),
        Role.RAR_PRECEDENT: translate("TableImport", "Reports N-1"),
        Role.PROPOSITIONS: translate("TableImport", "Propositions"),
        Role.VOTE: translate("TableImport", "Voté"),
        Role.CREDITS_OUVERTS: translate("TableImport", "Crédits ouverts"),
        Role.REALISE: translate("TableImport", "Réalisé"),
        Role.RAR: translate("TableImport", "Restes à réaliser"),
        Role.ENGAGE: translate("TableImport", "Engagé"),
        Role.ENGAGE_NET: translate("TableImport", "Engagé non mandaté"),
        Role.LIQUIDE: translate("TableImport", "Liquidé"),
        Role.DISPONIBLE: translate("TableImport", "Disponible"),
        Role.RATTACHE: translate("TableImport", "Rattachements"),
        Role.BP: translate("TableImport", "Budget primitif"),
        Role.BS: translate("TableImport", "Budget supplémentaire"),
        Role.DM: translate("TableImport", "Décisions modificatives"),
        Role.VC: translate("TableImport", "Virements de crédits"),
        Role.MOIS: translate("TableImport", "Réalisé du mois"),
        Role.MONTANT: translate("TableImport", "Montant"),
        Role.TAUX: translate("TableImport", "Taux (non lu)"),
        Role.IGNORE: translate("TableImport", "Non lue"),
    }[role]


def use_name(use: ColumnUse) -> str:
    """Return how a column is read, with what its title adds: year, DM number, month."""
    name = role_name(use.role)
    if use.role is Role.MOIS and use.month:
        return f"{name} {use.month}"
    if use.numero:
        name = f"{name} n° {use.numero}"
    return f"{name} {use.exercice}" if use.exercice else name


def row_name(role: RowRole) -> str:
    """Return what a row is."""
    translate = QCoreApplication.translate
    return {
        RowRole.PREAMBLE: translate("TableImport", "Au-dessus du tableau"),
        RowRole.HEADER: translate("TableImport", "Titres des colonnes"),
        RowRole.TITLE: translate("TableImport", "Titre de section ou de chapitre"),
        RowRole.DETAIL: translate("TableImport", "Ligne du budget"),
        RowRole.SUBTOTAL: translate("TableImport", "Sous-total"),
        RowRole.TOTAL: translate("TableImport", "Total"),
        RowRole.DONT: translate("TableImport", "Ligne « dont »"),
        RowRole.NOTE: translate("TableImport", "Note"),
        RowRole.BLANK: translate("TableImport", "Ligne vide"),
        RowRole.IGNORED: translate("TableImport", "Laissée de côté"),
    }[role]


ROW_SIGNS = {
    RowRole.PREAMBLE: "·",
    RowRole.HEADER: "≡",
    RowRole.TITLE: "§",
    RowRole.DETAIL: "",
    RowRole.SUBTOTAL: "Σ",
    RowRole.TOTAL: "ΣΣ",
    RowRole.DONT: "↳",
    RowRole.NOTE: "·",
    RowRole.BLANK: "",
    RowRole.IGNORED: "✕",
}
"""The second sign of a row, beside its colour."""


def repair_name(kind: RepairKind) -> str:
    """Return what was mended."""
    translate = QCoreApplication.translate
    return {
        RepairKind.ZEROS: translate("TableImport", "Zéros perdus"),
        RepairKind.CODE: translate("TableImport", "Code nettoyé"),
        RepairKind.CODE_LIBELLE: translate("TableImport", "Code et libellé séparés"),
        RepairKind.SIGNE: translate("TableImport", "Signe du montant"),
        RepairKind.TEXTE: translate("TableImport", "Nombre gardé en texte"),
        RepairKind.ARRONDI: translate("TableImport", "Fraction de centime"),
        RepairKind.UNITE: translate("TableImport", "Unité"),
        RepairKind.REPORT_CODE: translate("TableImport", "Code repris de la ligne au-dessus"),
        RepairKind.SENS: translate("TableImport", "Dépense ou recette déduite"),
        RepairKind.CALCUL: translate("TableImport", "Montant calculé"),
    }[kind]
