"""The frame of budget lines that every calculation reads, and its schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import pandas as pd

from budgetlocal.core.annexes import AnnexRow
from budgetlocal.core.document import BudgetDocument, Header, Line, Notice, PlanUsed, SourceFile
from budgetlocal.core.kinds import Amount
from budgetlocal.core.money import Cents

ORDINAL = "ordinal"
SOURCE_LINE = "source_line"
NATURE = "nature"
FONCTION = "fonction"
CHAPITRE = "chapitre"
CHAPITRE_KIND = "chapitre_kind"
OPERATION = "operation"
LIBELLE = "libelle"
SENS = "sens"
MOUVEMENT = "mouvement"
TYPE_ORDRE = "type_ordre"
SECTION = "section"
"""F, I, or empty when the section is unknown."""
SECTION_SOURCE = "section_source"

INTEGERS = (ORDINAL, SOURCE_LINE)
TEXTS = (
    NATURE,
    FONCTION,
    CHAPITRE,
    CHAPITRE_KIND,
    OPERATION,
    LIBELLE,
    SENS,
    MOUVEMENT,
    TYPE_ORDRE,
    SECTION,
    SECTION_SOURCE,
)
AMOUNTS = tuple(str(amount) for amount in Amount)
"""Whole cents as nullable Int64: NA is what the file does not say."""

LINES = (*INTEGERS, *TEXTS, *AMOUNTS)
"""The columns of a lines frame, one row per LigneBudget kept."""


CODE = "code"
CENTS = "cents"
SUPPLEMENTS = (ORDINAL, CODE, CENTS)
"""The columns of the further amounts of the lines: one row per line and code."""
SERVICE_CODES = ("SERVICE", "Service")
"""Codes of the characteristic that names the service of a line."""


class SchemaError(TypeError):
    """A frame that is not a lines frame: a fault of the program."""


@dataclass(frozen=True, slots=True, eq=False)
class BudgetFrame:
    """One budget document in the form that calculations take."""

    header: Header
    source: SourceFile
    plan: PlanUsed
    lines: pd.DataFrame
    """LINES schema."""
    informations: Mapping[str, str]
    notices: tuple[Notice, ...] = ()
    supplements: pd.DataFrame = field(default_factory=lambda: supplements_frame(()))
    """SUPPLEMENTS schema."""
    services: pd.Series = field(default_factory=lambda: texts_by_line(()))
    """The service of a line (str) by the rank of the line; lines without one are not there."""
    places: pd.Series = field(default_factory=lambda: texts_by_line(()))
    """The cell of a line of a table (str) by the rank of the line; empty for XML."""
    annexes: tuple[AnnexRow, ...] = ()
    """The rows of annexes that are kept, by kind and rank."""
    potentiel_fiscal: Cents | None = None
    """Typed by the person for the exercice, in place of the one declared; None: not typed."""


def supplements_frame(rows: Iterable[tuple[int, str, int]]) -> pd.DataFrame:
    """Return the SUPPLEMENTS frame of some (rank of the line, code, cents)."""
    frame = pd.DataFrame(list(rows), columns=list(SUPPLEMENTS), dtype=object)
    return frame.astype({ORDINAL: "int64", CODE: "str", CENTS: "Int64"})


def texts_by_line(rows: Iterable[tuple[int, str]]) -> pd.Series:
    """Return texts by rank of line; blank ones are left out, the first of a line counts."""
    found: dict[int, str] = {}
    for ordinal, name in rows:
        if name.strip():
            found.setdefault(ordinal, name.strip())
    return pd.Series(list(found.values()), index=list(found), dtype="str")


def checked_lines(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the frame with the exact columns and types of LINES.

    Raises:
        SchemaError: a column is missing or cannot take its type without loss.

    """
    missing = [name for name in LINES if name not in frame.columns]
    if missing:
        raise SchemaError(", ".join(missing))
    types = {
        **dict.fromkeys(INTEGERS, "int64"),
        **dict.fromkeys(TEXTS, "str"),
        **dict.fromkeys(AMOUNTS, "Int64"),
    }
    try:
        return frame.loc[:, list(LINES)].astype(types)
    except (TypeError, ValueError) as err:
        raise SchemaError(str(err)) from err


def lines_frame(lines: Iterable[Line]) -> pd.DataFrame:
    """Return the LINES frame of some lines, in their order."""
    rows = [
        (
            line.ordinal,
            line.source_line,
            line.nature,
            line.fonction,
            line.chapitre,
            str(line.chapitre_kind),
            line.operation,
            line.libelle,
            str(line.sens),
            str(line.mouvement),
            line.type_ordre,
            str(line.section or ""),
            str(line.section_source or ""),
            *line.amounts,
        )
        for line in lines
    ]
    columns = list(LINES)
    frame = pd.DataFrame(rows, columns=columns, dtype=object)
    return checked_lines(frame)


def budget_frame(document: BudgetDocument) -> BudgetFrame:
    """Return the calculation form of a document."""
    return BudgetFrame(
        header=document.header,
        source=document.source,
        plan=document.plan,
        lines=lines_frame(document.lines),
        informations=dict(document.informations),
        notices=document.notices,
        supplements=supplements_frame(
            (line.ordinal, code, cents)
            for line in document.lines
            for code, cents in line.supplements
        ),
        services=texts_by_line(
            (line.ordinal, text)
            for line in document.lines
            for code, text in line.characteristics
            if code in SERVICE_CODES
        ),
        places=texts_by_line((line.ordinal, line.place) for line in document.lines),
        annexes=document.annexes,
        potentiel_fiscal=document.potentiel_fiscal,
    )
