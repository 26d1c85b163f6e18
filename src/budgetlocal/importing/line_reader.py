"""From one LigneBudget to a line: every amount and code it holds, its section and its chapter."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.core.document import Line
from budgetlocal.core.kinds import Amount, Mouvement, Sens
from budgetlocal.core.money import AmountError, Cents, cents_from_text
from budgetlocal.importing import refusals
from budgetlocal.importing.xml_stream import local_name
from budgetlocal.nomenclature.line_rules import LineCodes, chapter_of, section_of
from budgetlocal.nomenclature.plan import Plan

if TYPE_CHECKING:
    from lxml import etree

AMOUNT_NAMES = tuple(str(amount) for amount in Amount)
ORDER_CHAPTERS = frozenset({"021", "023", "040", "041", "042", "043"})
"""Chapters that hold only order movements: the movement of a line without OpBudg."""
PLACED = frozenset(
    {
        "Nature", "Fonction", "ContNat", "ContFon", "Operation", "LibCpte", "CodRD",
        "OpBudg", "TypOpBudg", *AMOUNT_NAMES,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RawLine:
    """The children of a LigneBudget, by name, and its place."""

    values: dict[str, str]
    supplements: tuple[tuple[str, str], ...]
    characteristics: tuple[tuple[str, str], ...]
    ordinal: int
    source_line: int

    def get(self, name: str) -> str:
        """Return a child's value, empty when absent."""
        return self.values.get(name, "")

    def required(self, name: str) -> str:
        """Return a child's value.

        Raises:
            UserError: the line has no such child, or an empty one.

        """
        value = self.get(name)
        if not value:
            raise refusals.missing_field(name, f"LigneBudget n° {self.ordinal}", self.source_line)
        return value


def is_total(element: etree._Element) -> bool:
    """Whether a LigneBudget repeats others: calculated by the software, or a total (OpBudg T)."""
    if element.get("calculated") == "true":
        return True
    op_budg = element.find("{*}OpBudg")
    return op_budg is not None and op_budg.get("V") == "T"


def raw_line(element: etree._Element, ordinal: int) -> RawLine:
    """Return what a LigneBudget says, before any interpretation."""
    values: dict[str, str] = {}
    supplements: list[tuple[str, str]] = []
    characteristics: list[tuple[str, str]] = []
    for child in element:
        name = local_name(child)
        value = (child.get("V") or "").strip()
        code = child.get("Code")
        if name in PLACED:
            values[name] = value
        elif name.startswith(("Mt", "Cred")):
            supplements.append((code or name, value))
        else:
            characteristics.append((code or name, value))
    return RawLine(
        values, tuple(supplements), tuple(characteristics), ordinal, element.sourceline or 0
    )


def line_of(raw: RawLine, plan: Plan) -> Line:
    """Return the budget line.

    Raises:
        UserError: Nature or CodRD is missing, or an amount cannot be read.

    """
    codes = line_codes(raw)
    section = section_of(codes, plan)
    chapitre, kind = chapter_of(codes, plan)
    return Line(
        ordinal=raw.ordinal,
        source_line=raw.source_line,
        nature=codes.nature,
        fonction=raw.get("Fonction"),
        chapitre=chapitre,
        chapitre_kind=kind,
        contnat=codes.contnat,
        contfon=codes.contfon,
        operation=codes.operation,
        operation_type=codes.operation_type,
        libelle=html.unescape(raw.get("LibCpte")),
        sens=codes.sens,
        mouvement=codes.mouvement,
        type_ordre=codes.type_ordre,
        section=section[0] if section else None,
        section_source=section[1] if section else None,
        amounts=tuple(_amount(raw, name, raw.get(name)) for name in AMOUNT_NAMES),
        supplements=tuple(
            (code, cents)
            for code, value in raw.supplements
            if (cents := _amount(raw, code, value)) is not None
        ),
        characteristics=raw.characteristics,
    )


def line_codes(raw: RawLine) -> LineCodes:
    """Return the codes that tell where a line belongs.

    Raises:
        UserError: Nature or CodRD is missing, or CodRD is neither D nor R.

    """
    characteristics = dict(raw.characteristics)
    sens = raw.required("CodRD")
    if sens not in {"D", "R"}:
        raise refusals.bad_line_value("CodRD", sens, raw.ordinal, raw.source_line)
    return LineCodes(
        nature=raw.required("Nature"),
        contnat=raw.get("ContNat"),
        contfon=raw.get("ContFon"),
        operation=raw.get("Operation"),
        operation_type=characteristics.get("TypOpe", ""),
        declared_section=characteristics.get("Section", ""),
        sens=Sens(sens),
        mouvement=_mouvement(raw),
        type_ordre=raw.get("TypOpBudg"),
    )


def _mouvement(raw: RawLine) -> Mouvement:
    op_budg = raw.get("OpBudg")
    if op_budg == "1":
        return Mouvement.ORDRE
    if op_budg == "0":
        return Mouvement.REEL
    if op_budg:
        raise refusals.bad_line_value("OpBudg", op_budg, raw.ordinal, raw.source_line)
    in_order_chapter = bool({raw.get("ContNat"), raw.get("Nature")} & ORDER_CHAPTERS)
    return Mouvement.ORDRE if in_order_chapter else Mouvement.REEL


def _amount(raw: RawLine, name: str, value: str) -> Cents | None:
    if not value:
        return None
    try:
        return cents_from_text(value)
    except AmountError as err:
        raise refusals.bad_line_value(name, value, raw.ordinal, raw.source_line) from err
