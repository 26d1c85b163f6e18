"""Read a TotEM DocumentBudgetaire or a CompteFinancierUnique into one budget document."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.core.annexes import AnnexKind, AnnexRow
from budgetlocal.core.document import BudgetDocument, Header, Line, SourceFile
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable
from budgetlocal.importing import refusals
from budgetlocal.importing.annex_reader import annex_row
from budgetlocal.importing.header_reader import HeaderFields, header_of
from budgetlocal.importing.line_reader import RawLine, is_total, line_of, raw_line
from budgetlocal.importing.notices import notices_of
from budgetlocal.importing.xml_stream import (
    READ_IN_ANNEXES,
    IsCancelled,
    Progress,
    XmlStream,
    local_name,
)
from budgetlocal.nomenclature.loading import (
    UnknownNomenclatureError,
    known_nomenclatures,
    plan_for,
)
from budgetlocal.nomenclature.plan import Plan

if TYPE_CHECKING:
    from lxml import etree

READERS = {"DocumentBudgetaire": "totem", "CompteFinancierUnique": "cfu"}


@dataclass(slots=True)
class _Gathered:
    """What the stream has given so far."""

    name: str
    header: HeaderFields = field(default_factory=HeaderFields)
    software: str = ""
    informations: list[tuple[str, str]] = field(default_factory=list)
    raw_lines: list[RawLine] = field(default_factory=list)
    met: int = 0
    """LigneBudget met, totals included."""
    budgets: list[str] = field(default_factory=list)
    annexes: list[AnnexRow] = field(default_factory=list)
    met_annexes: Counter[str] = field(default_factory=Counter)
    """Rows of annexes met by kind, totals included."""

    def take(self, element: etree._Element) -> None:
        """Take one element of the stream."""
        name = local_name(element)
        if name == "LigneBudget":
            self.met += 1
            if not is_total(element):
                self.raw_lines.append(raw_line(element, self.met))
        elif name == "BlocEditeur":
            found = element.find("{*}CodeEditeur")
            self.software = (found.get("V") or "").strip() if found is not None else ""
        elif name == "InformationsGenerales":
            self._take_informations(element)
        elif name in READ_IN_ANNEXES:
            self._take_annex(name, element)
        else:
            if name == "EnTeteBudget":
                self._take_budget(element)
            self.header.add(element)

    def _take_informations(self, element: etree._Element) -> None:
        for child in element:
            code = child.get("Code")
            if code:
                self.informations.append((code, (child.get("V") or "").strip()))

    def _take_annex(self, name: str, element: etree._Element) -> None:
        self.met_annexes[name] += 1
        row = annex_row(element, self.met_annexes[name])
        if row is not None:
            self.annexes.append(row)

    def _take_budget(self, element: etree._Element) -> None:
        label = element.find("{*}LibelleEtab")
        self.budgets.append((label.get("V") or "") if label is not None else "")
        if len(self.budgets) > 1:
            raise refusals.several_budgets(
                self.name, self.budgets[0], self.budgets[1], element.sourceline or 0
            )


def read_budget_xml(
    path: Path, sha256: str, *, progress: Progress, is_cancelled: IsCancelled
) -> BudgetDocument:
    """Return the document of a file: every LigneBudget that is not a total, none changed.

    Raises:
        UserError: the file is not one budget of one exercice, whole and readable.
        Cancelled: the person asked to stop.

    """
    stream = XmlStream(path, progress, is_cancelled)
    gathered = _Gathered(path.name)
    for element in stream.elements():
        gathered.take(element)
    header = header_of(gathered.header)
    plan = _plan(header, gathered.header)
    if not gathered.raw_lines:
        raise refusals.without_lines(path.name)
    lines: tuple[Line, ...] = tuple(line_of(raw, plan) for raw in gathered.raw_lines)
    return BudgetDocument(
        header=header,
        source=SourceFile(
            name=path.name,
            sha256=sha256,
            size=path.stat().st_size,
            encoding=stream.encoding,
            reader=READERS[stream.root],
            software=gathered.software,
        ),
        plan=plan.used,
        lines=lines,
        calculated_lines=gathered.met - len(lines),
        informations=tuple(gathered.informations),
        notices=notices_of(header, lines, plan),
        annexes=tuple(sorted(gathered.annexes, key=_place)),
    )


def _place(row: AnnexRow) -> tuple[AnnexKind, int]:
    return row.kind, row.rank


def _plan(header: Header, fields: HeaderFields) -> Plan:
    try:
        return plan_for(header.nomenclature, header.exercice)
    except UnknownNomenclatureError as err:
        value = fields.fields["Nomenclature"]
        expected = translatable(
            "Import",
            "une nomenclature connue ({liste})",
            liste=", ".join(known_nomenclatures()),
        )
        refusal: UserError = refusals.bad_field(
            "Nomenclature", value.text, expected, value.source_line
        )
        raise refusal from err
