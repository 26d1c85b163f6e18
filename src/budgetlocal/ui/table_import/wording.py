"""How the window of the table import calls roles of columns and rows, repairs and fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from budgetlocal.importing.tables.report import RepairKind
from budgetlocal.importing.tables.roles import ColumnUse, Role, RowRole


def role_name(role: Role) -> str:
    """Return what a column is, in a word or two."""
    tr = QCoreApplication.translate
    return {
        Role.CHAPITRE: tr("TableImport", "Chapitre"),
        Role.NATURE: tr("TableImport", "Article (nature)"),
        Role.FONCTION: tr("TableImport", "Fonction"),
        Role.OPERATION: tr("TableImport", "Opération"),
        Role.LIBELLE: tr("TableImport", "Libellé"),
        Role.LIBELLE_CHAPITRE: tr("TableImport", "Libellé du chapitre"),
        Role.SECTION: tr("TableImport", "Section"),
        Role.SENS: tr("TableImport", "Dépense ou recette"),
        Role.MOUVEMENT: tr("TableImport", "Réel ou ordre"),
        Role.EXERCICE: tr("TableImport", "Exercice"),
        Role.ETAPE: tr("TableImport", "Étape (BP, DM…)"),
        Role.COLLECTIVITE: tr("TableImport", "Collectivité"),
        Role.SIRET: tr("TableImport", "SIRET"),
        Role.BUDGET: tr("TableImport", "Budget"),
        Role.SERVICE: tr("TableImport", "Service"),
        Role.BUDGET_PRECEDENT: tr("TableImport", "Budget précédent"),
        Role.RAR_PRECEDENT: tr("TableImport", "Reports N-1"),
        Role.PROPOSITIONS: tr("TableImport", "Propositions"),
        Role.VOTE: tr("TableImport", "Voté"),
        Role.CREDITS_OUVERTS: tr("TableImport", "Crédits ouverts"),
        Role.REALISE: tr("TableImport", "Réalisé"),
        Role.RAR: tr("TableImport", "Restes à réaliser"),
        Role.ENGAGE: tr("TableImport", "Engagé"),
        Role.ENGAGE_NET: tr("TableImport", "Engagé non mandaté"),
        Role.LIQUIDE: tr("TableImport", "Liquidé"),
        Role.DISPONIBLE: tr("TableImport", "Disponible"),
        Role.RATTACHE: tr("TableImport", "Rattachements"),
        Role.BP: tr("TableImport", "Budget primitif"),
        Role.BS: tr("TableImport", "Budget supplémentaire"),
        Role.DM: tr("TableImport", "Décisions modificatives"),
        Role.VC: tr("TableImport", "Virements de crédits"),
        Role.MOIS: tr("TableImport", "Réalisé du mois"),
        Role.MONTANT: tr("TableImport", "Montant"),
        Role.TAUX: tr("TableImport", "Taux (non lu)"),
        Role.IGNORE: tr("TableImport", "Non lue"),
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
    tr = QCoreApplication.translate
    return {
        RowRole.PREAMBLE: tr("TableImport", "Au-dessus du tableau"),
        RowRole.HEADER: tr("TableImport", "Titres des colonnes"),
        RowRole.TITLE: tr("TableImport", "Titre de section ou de chapitre"),
        RowRole.DETAIL: tr("TableImport", "Ligne du budget"),
        RowRole.SUBTOTAL: tr("TableImport", "Sous-total"),
        RowRole.TOTAL: tr("TableImport", "Total"),
        RowRole.DONT: tr("TableImport", "Ligne « dont »"),
        RowRole.NOTE: tr("TableImport", "Note"),
        RowRole.BLANK: tr("TableImport", "Ligne vide"),
        RowRole.IGNORED: tr("TableImport", "Laissée de côté"),
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
    tr = QCoreApplication.translate
    return {
        RepairKind.ZEROS: tr("TableImport", "Zéros perdus"),
        RepairKind.CODE: tr("TableImport", "Code nettoyé"),
        RepairKind.CODE_LIBELLE: tr("TableImport", "Code et libellé séparés"),
        RepairKind.SIGNE: tr("TableImport", "Signe du montant"),
        RepairKind.TEXTE: tr("TableImport", "Nombre gardé en texte"),
        RepairKind.ARRONDI: tr("TableImport", "Fraction de centime"),
        RepairKind.UNITE: tr("TableImport", "Unité"),
        RepairKind.REPORT_CODE: tr("TableImport", "Code repris de la ligne au-dessus"),
        RepairKind.SENS: tr("TableImport", "Dépense ou recette déduite"),
        RepairKind.CALCUL: tr("TableImport", "Montant calculé"),
    }[kind]
