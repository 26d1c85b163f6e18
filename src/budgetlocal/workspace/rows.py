"""Between the values of `core.document` and the rows of the tables."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from budgetlocal.core.annexes import AnnexKind, AnnexRow
from budgetlocal.core.document import Header, Line, Notice, PlanUsed, SourceFile
from budgetlocal.core.kinds import (
    Amount,
    ChapterKind,
    Etape,
    Mouvement,
    Section,
    SectionSource,
    Sens,
)
from budgetlocal.core.text import Text

AMOUNT_COLUMNS = tuple(amount.name.lower() for amount in Amount)

LINE_COLUMNS = (
    "ordinal",
    "source_line",
    "nature",
    "fonction",
    "chapitre",
    "chapitre_kind",
    "contnat",
    "contfon",
    "operation",
    "operation_type",
    "libelle",
    "sens",
    "mouvement",
    "type_ordre",
    "section",
    "section_source",
    "place",
    *AMOUNT_COLUMNS,
)
"""The fields of `Line` that are columns of the table, the amounts last and spread out."""

_FIRST_AMOUNT = LINE_COLUMNS.index(AMOUNT_COLUMNS[0])

Supplements = tuple[tuple[str, int], ...]
Characteristics = tuple[tuple[str, str], ...]


def line_values(line: Line) -> tuple[str | int | None, ...]:
    """Return the values of a line in the order of LINE_COLUMNS."""
    return (
        line.ordinal,
        line.source_line,
        line.nature,
        line.fonction,
        line.chapitre,
        line.chapitre_kind.value,
        line.contnat,
        line.contfon,
        line.operation,
        line.operation_type,
        line.libelle,
        line.sens.value,
        line.mouvement.value,
        line.type_ordre,
        line.section.value if line.section is not None else None,
        line.section_source.value if line.section_source is not None else None,
        line.place,
        *line.amounts,
    )


def line_from_values(
    values: tuple[Any, ...], supplements: Supplements, characteristics: Characteristics
) -> Line:
    """Return the line of a row in the order of LINE_COLUMNS."""
    named = dict(zip(LINE_COLUMNS[:_FIRST_AMOUNT], values[:_FIRST_AMOUNT], strict=True))
    section, section_source = named.pop("section"), named.pop("section_source")
    return Line(
        chapitre_kind=ChapterKind(named.pop("chapitre_kind")),
        sens=Sens(named.pop("sens")),
        mouvement=Mouvement(named.pop("mouvement")),
        section=Section(section) if section is not None else None,
        section_source=SectionSource(section_source) if section_source is not None else None,
        amounts=tuple(values[_FIRST_AMOUNT:]),
        supplements=supplements,
        characteristics=characteristics,
        **named,
    )


def header_from_row(row: sqlite3.Row) -> Header:
    """Return the header of a document, under the names that the person gave if any."""
    return Header(
        collectivite=row["collectivite_given_name"] or row["collectivite"],
        siret_collectivite=row["siret_collectivite"],
        nature_collectivite=row["nature_collectivite"],
        departement=row["departement"],
        insee=row["insee"],
        budget=row["budget_given_name"] or row["budget"],
        siret=row["siret"],
        code_budget=row["code_budget"],
        is_principal=bool(row["is_principal"]),
        siret_principal=row["siret_principal"],
        nomenclature=row["nomenclature"],
        exercice=row["annee"],
        etape=Etape(row["etape"]),
        numero=row["numero"],
        is_draft=bool(row["is_draft"]),
        vote_date=row["vote_date"],
        vote_mode=row["vote_mode"],
        situation_date=row["situation_date"],
    )


def source_from_row(row: sqlite3.Row) -> SourceFile:
    """Return the file that a document was read from."""
    return SourceFile(
        name=row["source_name"],
        sha256=row["source_sha256"],
        size=row["source_size"],
        encoding=row["source_encoding"],
        reader=row["source_reader"],
        software=row["source_software"],
    )


def plan_from_row(row: sqlite3.Row) -> PlanUsed:
    """Return the plan de comptes that a document was read with."""
    return PlanUsed(row["plan_norme"], row["plan_declinaison"], row["plan_year"])


def notice_values(notice: Notice) -> tuple[str | int, ...]:
    """Return code, ordinal, context, template and values, the last as JSON."""
    message = notice.message
    filled = json.dumps(_fillings(message), ensure_ascii=False)
    return (notice.code, notice.ordinal, message.context, message.template, filled)


def notice_from_values(code: str, ordinal: int, context: str, template: str, filled: str) -> Notice:
    """Return the notice of a row written by `notice_values`."""
    return Notice(code, _text(context, template, json.loads(filled)), ordinal)


def _fillings(text: Text) -> list[list[Any]]:
    """Return the values of a sentence; a sentence within it becomes [context, template, values]."""
    return [
        [
            name,
            [value.context, value.template, _fillings(value)] if isinstance(value, Text) else value,
        ]
        for name, value in text.values
    ]


def _text(context: str, template: str, fillings: list[list[Any]]) -> Text:
    return Text(
        context,
        template,
        tuple(
            (name, _text(*value) if isinstance(value, list) else value) for name, value in fillings
        ),
    )


def annex_values(row: AnnexRow) -> tuple[str, int, int, str]:
    """Return the values of a row of annexes, after the number of its document."""
    values = json.dumps(row.values, ensure_ascii=False, separators=(",", ":"))
    return row.kind.value, row.rank, row.source_line, values


def annex_from_values(kind: str, rank: int, source_line: int, values: str) -> AnnexRow:
    """Return the row of annexes of such values."""
    pairs = tuple((str(name), str(text)) for name, text in json.loads(values))
    return AnnexRow(AnnexKind(kind), rank, source_line, pairs)
