"""The names that people read: of a document, a section, a chapter, an article."""

from __future__ import annotations

from budgetlocal.core.formatting import day
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import ChapterKind, Etape, Section, Sens
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.nomenclature.loading import plan_for
from budgetlocal.nomenclature.plan import Plan

ETAPES = {
    Etape.BP: translatable("Etape", "budget primitif"),
    Etape.BS: translatable("Etape", "budget supplémentaire"),
    Etape.DM: translatable("Etape", "décision modificative"),
    Etape.SITUATION: translatable("Etape", "situation"),
    Etape.CA: translatable("Etape", "compte administratif"),
    Etape.CFU: translatable("Etape", "compte financier unique"),
}
FONCTIONNEMENT = translatable("Section", "Section de fonctionnement")
EXPLOITATION = translatable("Section", "Section d'exploitation")
INVESTISSEMENT = translatable("Section", "Section d'investissement")
SENS = {
    Sens.DEPENSE: translatable("Section", "Dépenses"),
    Sens.RECETTE: translatable("Section", "Recettes"),
}
UNKNOWN_CHAPTER = translatable("Section", "Chapitre inconnu du plan de comptes")
UNKNOWN_SECTION = translatable("Section", "Section inconnue")
UNKNOWN_ACCOUNT = translatable("Section", "Compte inconnu du plan de comptes")
OPERATION = translatable("Section", "Opération d'équipement")


def plan_of(budget: BudgetFrame) -> Plan:
    """Return the plan de comptes that a document was read with."""
    return plan_for(budget.plan.declinaison, budget.plan.year)


def etape_name(budget: BudgetFrame) -> Text:
    """Return the step in words: "décision modificative n° 2"."""
    header = budget.header
    name = ETAPES[header.etape]
    if header.etape is Etape.DM and header.numero:
        return translatable("Etape", "{etape} n° {numero}", etape=name, numero=header.numero)
    if header.situation_date:
        date = day(header.situation_date)
        return translatable("Etape", "{etape} au {date}", etape=name, date=date)
    return name


def document_name(budget: BudgetFrame) -> Text:
    """Return collectivité, budget, step and exercice on one line."""
    return translatable(
        "Document",
        "{collectivite} · {budget} · {etape} {exercice}",
        collectivite=budget.header.collectivite,
        budget=budget.header.budget,
        etape=etape_name(budget),
        exercice=budget.header.exercice,
    )


def source_of(budget: BudgetFrame) -> Text:
    """Return the source line of a chart or a table: document, exercice, file."""
    return translatable(
        "Document",
        "{collectivite}, {budget}, {etape} {exercice} (fichier {fichier})",
        collectivite=budget.header.collectivite,
        budget=budget.header.budget,
        etape=etape_name(budget),
        exercice=budget.header.exercice,
        fichier=budget.source.name,
    )


def section_name(section: Section | None, budget: BudgetFrame) -> Text:
    """Return the name of a section; M4x services say exploitation for fonctionnement."""
    if section is None:
        return UNKNOWN_SECTION
    if section is Section.INVESTISSEMENT:
        return INVESTISSEMENT
    return EXPLOITATION if budget.plan.norme == "M4" else FONCTIONNEMENT


def chapter_label(plan: Plan, kind: str, code: str, libelle: str) -> Text:
    """Return the label of a chapter; an operation is named by the file."""
    if kind == ChapterKind.OPERATION:
        return verbatim(libelle) if libelle else OPERATION
    if kind == ChapterKind.FONCTION:
        chapter = plan.function_chapters.get(code)
    else:
        chapter = plan.chapter(code)
    return verbatim(chapter.label) if chapter else UNKNOWN_CHAPTER


def chapter_code(kind: str, code: str) -> str:
    """Return the code of a chapter as it is shown; operations are told from chapters.

    >>> chapter_code("operation", "107"), chapter_code("nature", "011")
    ('Op. 107', '011')
    """
    return f"Op. {code}" if kind == ChapterKind.OPERATION else code


def article_label(plan: Plan, nature: str) -> Text:
    """Return the label of an account."""
    label = plan.account_label(nature)
    return verbatim(label) if label else UNKNOWN_ACCOUNT


def has_execution(plan: Plan, kind: str, code: str) -> bool:
    """Whether mandats and titres may be issued on a chapter (001, 002, 020 to 024 may not)."""
    if kind == ChapterKind.OPERATION:
        return True
    chapter = (
        plan.function_chapters.get(code) if kind == ChapterKind.FONCTION else plan.chapter(code)
    )
    return chapter is None or chapter.has_execution
