"""Budget lines and documents that a person types in: the same rules as those of files."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace

from budgetlocal.core.document import BudgetDocument, Header, Line, Notice, SourceFile
from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import Amount, Etape, Mouvement, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.nomenclature.line_rules import LineCodes, chapter_of, section_of
from budgetlocal.nomenclature.plan import Plan

READER = "saisie"
PLACE = "saisie"
ADDED, CHANGED, REMOVED = "ligne_ajoutee", "ligne_modifiee", "ligne_supprimee"
"""Codes of the notices that say what was typed."""
INTERNAL_ORDER = frozenset({"041", "043"})
"""Chapters whose order movements stay within a section."""
_LONGEST_CODE = 10


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What a person types of a line; an empty text is left to the plan de comptes."""

    sens: Sens
    nature: str
    chapitre: str = ""
    libelle: str = ""
    fonction: str = ""
    operation: str = ""
    mouvement: Mouvement = Mouvement.REEL
    amounts: tuple[Cents | None, ...] = (None,) * len(Amount)
    """In the order of `Amount`; None is unknown, not zero."""


def typed_of(line: Line) -> TypedLine:
    """Return a line as a person would type it."""
    return TypedLine(
        line.sens,
        line.nature,
        line.contnat or line.contfon or line.chapitre,
        line.libelle,
        line.fonction,
        line.operation,
        line.mouvement,
        line.amounts,
    )


def line_of(typed: TypedLine, plan: Plan, ordinal: int, before: Line | None = None) -> Line:
    """Return the budget line of what was typed, with its section and its chapter by the plan.

    Args:
        typed: what was typed.
        plan: the plan de comptes of the document.
        ordinal: the rank of the line in its document.
        before: the line that it replaces; its place and its other amounts are kept.

    Raises:
        UserError: no account, or something that cannot be one.

    """
    nature = "".join(typed.nature.split())
    chapitre = "".join(typed.chapitre.split())
    _check_code(nature)
    if chapitre:
        _check_code(chapitre)
    is_function = chapitre in plan.function_chapters and chapitre not in plan.chapters
    codes = LineCodes(
        nature=nature,
        contnat="" if is_function else chapitre,
        contfon=chapitre if is_function else "",
        operation=typed.operation.strip(),
        operation_type=before.operation_type if before else "",
        declared_section="",
        sens=typed.sens,
        mouvement=typed.mouvement,
        type_ordre=_type_ordre(typed.mouvement, chapitre),
    )
    section = section_of(codes, plan)
    chapter, kind = chapter_of(codes, plan)
    return Line(
        ordinal=ordinal,
        source_line=before.source_line if before else 0,
        nature=nature,
        fonction=typed.fonction.strip(),
        chapitre=chapter,
        chapitre_kind=kind,
        contnat=codes.contnat,
        contfon=codes.contfon,
        operation=codes.operation,
        operation_type=codes.operation_type,
        libelle=typed.libelle.strip(),
        sens=typed.sens,
        mouvement=typed.mouvement,
        type_ordre=codes.type_ordre,
        section=section[0] if section else None,
        section_source=section[1] if section else None,
        amounts=typed.amounts,
        supplements=before.supplements if before else (),
        characteristics=before.characteristics if before else (),
        place=before.place if before else PLACE,
    )


def notice_of(line: Line, before: Line | None) -> Notice:
    """Return what the document says of a line that was typed or changed by hand."""
    if before is None:
        return Notice(
            ADDED,
            translatable(
                "Import",
                "La ligne n° {rang} (nature {nature}) a été ajoutée à la main.",
                rang=line.ordinal,
                nature=line.nature,
            ),
            line.ordinal,
        )
    return Notice(
        CHANGED,
        translatable(
            "Import",
            "La ligne n° {rang} (nature {nature}) a été modifiée à la main.",
            rang=line.ordinal,
            nature=before.nature,
        ),
        line.ordinal,
    )


def notice_of_removal(line: Line) -> Notice:
    """Return what the document says of a line that was taken out by hand."""
    return Notice(
        REMOVED,
        translatable(
            "Import",
            "La ligne n° {rang} (nature {nature}, {libelle}) a été supprimée à la main.",
            rang=line.ordinal,
            nature=line.nature,
            libelle=line.libelle or line.chapitre,
        ),
        line.ordinal,
    )


def typed_document(header: Header, plan: Plan, moment: str) -> BudgetDocument:
    """Return an empty document to be typed in; `moment` is an ISO date and time.

    Raises:
        UserError: a DM without a number.

    """
    if header.etape is Etape.DM and header.numero < 1:
        raise UserError(
            translatable("Import", "Une décision modificative a un numéro : 1, 2…"),
            hint=translatable("Import", "Donnez le numéro de la décision modificative."),
        )
    identity = json.dumps(
        [header.siret, header.code_budget, header.exercice, header.etape, header.numero, moment]
    )
    source = SourceFile(
        name="Saisie",
        sha256=hashlib.sha256(identity.encode()).hexdigest(),
        size=0,
        encoding="",
        reader=READER,
    )
    return BudgetDocument(
        header=replace(header, nomenclature=f"{plan.used.norme}-{plan.used.declinaison}"),
        source=source,
        plan=plan.used,
        lines=(),
        calculated_lines=0,
    )


def _type_ordre(mouvement: Mouvement, chapitre: str) -> str:
    if mouvement is Mouvement.REEL:
        return ""
    return "1" if chapitre in INTERNAL_ORDER else "2"


def _check_code(code: str) -> None:
    if code.isascii() and code.isalnum() and len(code) <= _LONGEST_CODE:
        return
    raise UserError(
        translatable(
            "Import",
            "« {code} » ne peut pas être un compte ni un chapitre.",
            code=verbatim(code),
        ),
        hint=translatable("Import", "Tapez le code seul, par exemple 60611 ou 011."),
    )
