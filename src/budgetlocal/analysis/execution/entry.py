"""A statement typed in by hand, chapter by chapter, when there is no export to import."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import facts
from budgetlocal.analysis.execution.grouping import Group, Grouping, Side, groups, side_of
from budgetlocal.analysis.labels import SENS, plan_of, section_name
from budgetlocal.core.document import BudgetDocument, Line, SourceFile
from budgetlocal.core.formatting import day
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import (
    Amount,
    ChapterKind,
    Etape,
    Mouvement,
    Section,
    SectionSource,
    Sens,
)
from budgetlocal.core.money import Cents, sum_known
from budgetlocal.core.specs import CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable

REALISE = "realise"
ENGAGE = "engage"
COLUMNS = (
    Column("code", translatable("Saisie", "Chapitre"), CellKind.TEXT),
    Column("libelle", translatable("Saisie", "Libellé"), CellKind.TEXT),
    Column("credits", translatable("Saisie", "Crédits ouverts"), CellKind.EUROS),
    Column(
        REALISE,
        translatable("Saisie", "Réalisé depuis le 1er janvier"),
        CellKind.EUROS,
        translatable("Saisie", "Mandats ou titres émis depuis le 1er janvier, jusqu'à la date."),
    ),
    Column(ENGAGE, translatable("Saisie", "Engagé non mandaté"), CellKind.EUROS),
)


@dataclass(frozen=True, slots=True)
class Entered:
    """What a person typed on a chapter, in cents; None is what was left empty."""

    realise: Cents | None = None
    engage: Cents | None = None


Entries = Mapping[str, Entered]
"""By key of the row: side, kind and code of the chapter (FD/nature/011)."""


def entry_table(exercise: Exercise, date: str, entries: Entries) -> TableSpec:
    """Return the chapters of the budget that is open at a date, with what was typed so far."""
    rows: list[Row] = []
    budget = exercise.voted_at(date)[-1]
    for side, found in _chapters(exercise, date):
        key = f"{side.section}{side.sens}"
        name = translatable(
            "Saisie",
            "{section}, {sens}",
            section=section_name(side.section, budget),
            sens=SENS[side.sens],
        )
        typed = [entries.get(f"{key}/{each.key}", Entered()) for each in found]
        rows.append(
            Row(
                key,
                0,
                (
                    Text("", key),
                    name,
                    sum_known([each.amounts.credits for each in found]),
                    sum_known([each.realise for each in typed]),
                    sum_known([each.engage for each in typed]),
                ),
                RowStyle.TOTAL,
            )
        )
        for each, entered in zip(found, typed, strict=True):
            cells = (each.code, each.label, each.amounts.credits, entered.realise, entered.engage)
            rows.append(Row(f"{key}/{each.key}", 1, cells))
    title = translatable("Saisie", "Situation au {date}", date=day(date))
    return TableSpec("saisie", title, COLUMNS, tuple(rows), Text("", budget.source.name))


def entered_situation(exercise: Exercise, date: str, entries: Entries) -> BudgetDocument:
    """Return the statement that a person typed in, as a document of reader `saisie`.

    One line per chapter, without articles; chapters left empty are not there: unknown, not zero.
    The credits are those open at that date. At least one step must be voted by then.
    """
    budget = exercise.voted_at(date)[-1]
    lines = tuple(_lines(exercise, date, entries))
    header = replace(
        budget.header,
        etape=Etape.SITUATION,
        numero=0,
        is_draft=False,
        vote_date="",
        situation_date=date,
    )
    content = repr((header, lines)).encode()
    return BudgetDocument(
        header=header,
        source=SourceFile(
            name=f"Saisie au {day(date)}",
            sha256=hashlib.sha256(content).hexdigest(),
            size=len(content),
            encoding="utf-8",
            reader="saisie",
            software="BudgetLocal",
        ),
        plan=budget.plan,
        lines=lines,
        calculated_lines=0,
    )


def _lines(exercise: Exercise, date: str, entries: Entries) -> list[Line]:
    found: list[Line] = []
    for side, chapters in _chapters(exercise, date):
        for each in chapters:
            entered = entries.get(f"{side.section}{side.sens}/{each.key}", Entered())
            if entered != Entered():
                found.append(_line(len(found) + 1, side, each, entered))
    return found


def _line(rank: int, side: Side, chapter: Group, entered: Entered) -> Line:
    kind, code = chapter.chapter
    amounts = {Amount.CRED_OUV: chapter.amounts.credits, Amount.MT_REAL: entered.realise}
    engaged = () if entered.engage is None else (("ENGAGE_NET", entered.engage),)
    is_ordre = code in {"040", "041", "042", "043"}
    return Line(
        ordinal=rank,
        source_line=rank,
        nature="",
        fonction="",
        chapitre=code,
        chapitre_kind=ChapterKind(kind),
        contnat=code if kind == ChapterKind.NATURE else "",
        contfon=code if kind == ChapterKind.FONCTION else "",
        operation=code if kind == ChapterKind.OPERATION else "",
        operation_type="",
        libelle=str(chapter.label),
        sens=side.sens,
        mouvement=Mouvement.ORDRE if is_ordre else Mouvement.REEL,
        type_ordre="" if not is_ordre else "1" if code in {"041", "043"} else "2",
        section=side.section,
        section_source=SectionSource.PLAN,
        amounts=tuple(amounts.get(kind) for kind in Amount),
        supplements=engaged,
    )


def _chapters(exercise: Exercise, date: str) -> list[tuple[Side, list[Group]]]:
    steps: tuple[BudgetFrame, ...] = exercise.voted_at(date)
    whole, plan = facts(steps), plan_of(steps[-1])
    found = []
    for section in Section:
        for sens in Sens:
            side = Side(section, sens)
            part = groups(side_of(whole, side), plan, Grouping.CHAPITRE)
            executed = [each for each in part if each.has_execution]
            if executed:
                found.append((side, executed))
    return found
