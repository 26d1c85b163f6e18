"""What an xlsx says of itself: its sheets and their parts, macros, links to other workbooks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.importing.grid import refusals
from budgetlocal.importing.grid.parts import Parts, target_of

if TYPE_CHECKING:
    from lxml import etree

_ROOT_RELATIONS = "_rels/.rels"
_RELATION_ID = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A worksheet of the workbook and the part that holds its cells."""

    name: str
    part: str
    is_hidden: bool


@dataclass(frozen=True, slots=True)
class Structure:
    """A workbook without its cells."""

    part: str
    sheets: tuple[SheetPart, ...]
    needed: tuple[str, ...]
    """Parts other than sheets without which cells cannot be read: texts, styles, relations."""
    has_macros: bool
    external_links: int
    asks_to_compute: bool
    """Whether formulas must be computed when the workbook is opened (fullCalcOnLoad)."""


def structure_of(parts: Parts, name: str) -> Structure:
    """Return the structure of a workbook; chart sheets and dialogs are left out.

    Raises:
        UserError: it is damaged.

    """
    main = _main_part(parts, name)
    relations = _relations(parts, main)
    tree = parts.xml(main)
    sheets = []
    for element in tree.iter("{*}sheet"):
        kind, target = relations.get(_relation_id(element), ("", ""))
        if kind == "worksheet" and target in parts:
            is_hidden = element.get("state", "visible") != "visible"
            sheets.append(SheetPart(str(element.get("name")), target, is_hidden))
    others = [t for kind, t in relations.values() if kind in ("sharedStrings", "styles")]
    own = ("[Content_Types].xml", _ROOT_RELATIONS, main, _relations_part(main))
    calculation = next(iter(tree.iter("{*}calcPr")), None)
    return Structure(
        part=main,
        sheets=tuple(sheets),
        needed=tuple(part for part in (*own, *others) if part in parts),
        has_macros=any(part.endswith("vbaProject.bin") for part in parts.names()),
        external_links=sum(kind == "externalLink" for kind, _ in relations.values()),
        asks_to_compute=calculation is not None
        and calculation.get("fullCalcOnLoad", "0") in ("1", "true"),
    )


def _main_part(parts: Parts, name: str) -> str:
    if _ROOT_RELATIONS in parts:
        for kind, target in _relations(parts, "").values():
            if kind == "officeDocument" and target in parts:
                return target
    if "xl/workbook.xml" in parts:
        return "xl/workbook.xml"
    raise refusals.damaged(name, "", "xl/workbook.xml")


def _relations_part(source: str) -> str:
    folder, _, file = source.rpartition("/")
    return f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"


def _relations(parts: Parts, source: str) -> dict[str, tuple[str, str]]:
    """Return the kind and the target of each relation of a part, by its id."""
    part = _relations_part(source)
    if part not in parts:
        return {}
    return {
        str(element.get("Id")): (
            str(element.get("Type", "")).rpartition("/")[2],
            target_of(source, str(element.get("Target", ""))),
        )
        for element in parts.xml(part).iter("{*}Relationship")
    }


def _relation_id(element: etree._Element) -> str:
    return next((str(element.get(name)) for name in _RELATION_ID if element.get(name)), "")
