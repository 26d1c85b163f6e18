"""The section and the chapter of a budget line, from what the line says and the plan of its year."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from budgetlocal.bundled import bundled
from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, SectionSource, Sens
from budgetlocal.nomenclature.plan import Chapter, Plan

OPERATION_FOR_VOTE = "1"


@dataclass(frozen=True, slots=True)
class LineCodes:
    """What a LigneBudget says of where it belongs; an empty text is an absent element."""

    nature: str
    contnat: str
    contfon: str
    operation: str
    operation_type: str
    """CaracSup TypOpe: 1 voted by operation, 2 for information."""
    declared_section: str
    """CaracSup Section."""
    sens: Sens
    mouvement: Mouvement
    type_ordre: str


def section_of(codes: LineCodes, plan: Plan) -> tuple[Section, SectionSource] | None:
    """Return the section of a line and how it is known, or None when nothing tells it.

    In this order: CaracSup Section; the chapter (ContNat, else ContFon) in the plan of the year;
    the nature. Never the first digits of a chapter: 922 is investissement in M57 and
    fonctionnement in M14.
    """
    if codes.declared_section in {"F", "I"}:
        return Section(codes.declared_section), SectionSource.CARAC_SUP
    chapter = declared_chapter(codes, plan)
    if chapter is not None:
        return chapter.section, SectionSource.PLAN
    section = _section_by_nature(codes.nature)
    return None if section is None else (section, SectionSource.NATURE)


def declared_chapter(codes: LineCodes, plan: Plan) -> Chapter | None:
    """Return the chapter that the line names, when the plan knows it."""
    if codes.contnat:
        return plan.chapters.get(codes.contnat)
    if codes.contfon:
        return plan.function_chapters.get(codes.contfon)
    return None


def chapter_of(codes: LineCodes, plan: Plan) -> tuple[str, ChapterKind]:
    """Return the chapter a line is voted in, and whether it is by nature, function or operation.

    A line of an operation for vote belongs to the operation. Otherwise the chapter named, when the
    plan knows it; else the one that the plan gives the account for this use; else the shortest
    account of the plan above it.
    """
    if codes.operation and codes.operation_type == OPERATION_FOR_VOTE:
        return codes.operation, ChapterKind.OPERATION
    if codes.contnat and plan.chapter(codes.contnat):
        return codes.contnat, ChapterKind.NATURE
    if codes.contfon and codes.contfon in plan.function_chapters:
        return codes.contfon, ChapterKind.FONCTION
    account = plan.account(codes.nature)
    if account is not None:
        code = account.chapter_for(codes.sens, codes.mouvement, codes.type_ordre)
        if code in plan.chapters:
            return code, ChapterKind.NATURE
    for length in range(2, len(codes.nature) + 1):
        if codes.nature[:length] in plan.chapters:
            return codes.nature[:length], ChapterKind.NATURE
    return codes.contnat or codes.contfon or codes.nature, ChapterKind.UNKNOWN


def order_of_function_chapter(norme: str, chapter: str) -> str:
    """Return the type of ordre that a chapter by function holds alone: 1 inside a section, 2 between.

    Empty for a chapter of real movements. Source: `resources/regles/ordre_par_fonction.toml`.

    >>> order_of_function_chapter("M57", "946"), order_of_function_chapter("M57", "934")
    ('2', '')
    """
    between, inside = _order_chapters()
    if chapter in between.get(norme, ()):
        return "2"
    return "1" if chapter in inside.get(norme, ()) else ""


@cache
def _order_chapters() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    path = bundled("resources", "regles", "ordre_par_fonction.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return table["entre_sections"], table["interne"]


@cache
def _prefixes() -> dict[str, Section]:
    path = bundled("resources", "regles", "section_par_nature.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))["prefixes"]
    return {prefix: Section(section) for prefix, section in table.items()}


def _section_by_nature(nature: str) -> Section | None:
    for length in range(len(nature), 0, -1):
        section = _prefixes().get(nature[:length])
        if section is not None:
            return section
    return None
