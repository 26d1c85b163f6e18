"""The reader's notices as findings: one per kind, with how many lines and the first of them."""

from __future__ import annotations

from collections import defaultdict

from budgetlocal.core.document import Notice
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, translatable

TITLES: dict[str, tuple[Severity, Text]] = {
    "plan_voisin": (
        Severity.INFO,
        translatable("Import", "Plan de comptes d'une année voisine"),
    ),
    "siret_cle": (Severity.WARNING, translatable("Import", "SIRET douteux")),
    "projet": (Severity.INFO, translatable("Import", "Projet de budget, non voté")),
    "texte_abime": (Severity.INFO, translatable("Import", "Libellés abîmés dans le fichier")),
    "section_inconnue": (Severity.ERROR, translatable("Import", "Lignes sans section connue")),
    "compte_inconnu": (Severity.WARNING, translatable("Import", "Comptes inconnus du plan")),
    "ligne_ajoutee": (Severity.INFO, translatable("Import", "Lignes ajoutées à la main")),
    "ligne_modifiee": (Severity.INFO, translatable("Import", "Lignes modifiées à la main")),
    "ligne_supprimee": (Severity.INFO, translatable("Import", "Lignes supprimées à la main")),
}
REMARK = (Severity.INFO, translatable("Import", "Remarque de lecture"))
"""What a notice of any other kind is."""


def notice_findings(budget: BudgetFrame) -> tuple[Finding, ...]:
    """Return one finding per kind of notice of the document."""
    by_code: dict[str, list[Notice]] = defaultdict(list)
    for notice in budget.notices:
        by_code[notice.code].append(notice)
    return tuple(_finding(code, notices) for code, notices in by_code.items())


def _finding(code: str, notices: list[Notice]) -> Finding:
    severity, title = TITLES.get(code, REMARK)
    if len(notices) == 1:
        return Finding(code, severity, title, notices[0].message)
    detail = translatable(
        "Import",
        "{premier} Autres lignes dans ce cas : {autres}.",
        premier=notices[0].message,
        autres=len(notices) - 1,
    )
    return Finding(code, severity, title, detail)
