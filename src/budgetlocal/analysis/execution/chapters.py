"""Execution of the credits by chapter: open, executed, still to come, unused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from budgetlocal.analysis.basis import credits, sum_cents
from budgetlocal.analysis.chart_parts import execution_chart
from budgetlocal.analysis.labels import (
    SENS,
    chapter_code,
    chapter_label,
    document_name,
    etape_name,
    has_execution,
    plan_of,
    section_name,
    source_of,
)
from budgetlocal.analysis.overruns import overruns
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, ChapterKind, Section, Sens
from budgetlocal.core.money import Cents, ratio
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    ChartSpec,
    Column,
    Finding,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, translatable, verbatim

COLUMNS = (
    Column("code", translatable("Execution", "Chapitre"), CellKind.TEXT),
    Column("libelle", translatable("Execution", "Libellé"), CellKind.TEXT),
    Column(
        "credits",
        translatable("Execution", "Crédits ouverts"),
        CellKind.EUROS,
        translatable("Execution", "Budget, décisions modificatives et restes reportés (CredOuv)."),
    ),
    Column(
        "realise",
        translatable("Execution", "Réalisé"),
        CellKind.EUROS,
        translatable("Execution", "Mandats ou titres émis, nets des annulations (MtReal)."),
    ),
    Column(
        "taux",
        translatable("Execution", "Taux"),
        CellKind.PERCENT,
        translatable(
            "Execution",
            "Réalisé divisé par les crédits ouverts, lignes sans exécution (001, 002, 020 à 024) "
            "laissées de côté.",
        ),
    ),
    Column(
        "restes",
        translatable("Execution", "RAR au 31/12"),
        CellKind.EUROS,
        translatable("Execution", "Restes à réaliser au 31 décembre (MtRAR3112)."),
    ),
    Column(
        "non_employes",
        translatable("Execution", "Non employés"),
        CellKind.EUROS,
        translatable("Execution", "Crédits ouverts moins réalisé et restes à réaliser."),
    ),
)
CREDITS = "credits"
TOTAL = translatable("Execution", "Total des chapitres qui s'exécutent")
WITHOUT_EXECUTION = translatable(
    "Execution", "Lignes sans exécution (reports, virements, cessions)"
)


@dataclass(frozen=True, slots=True)
class ChapterExecution:
    """One chapter of one side of a section, in cents; None is unknown."""

    code: str
    kind: str
    label: Text
    has_execution: bool
    credits: Cents | None
    realise: Cents | None
    restes: Cents | None
    ordinals: tuple[int, ...]

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The row of the chapter; no rate where nothing can be executed."""
        return (
            verbatim(chapter_code(self.kind, self.code)),
            self.label,
            self.credits,
            self.realise,
            ratio(self.realise, self.credits) if self.has_execution else NOT_APPLICABLE,
            self.restes,
            unused(self) if self.has_execution else NOT_APPLICABLE,
        )


@dataclass(frozen=True, slots=True)
class Execution:
    """The execution page of one side of a section."""

    table: TableSpec
    chart: ChartSpec | None
    findings: tuple[Finding, ...]
    missing: Text | None = None
    """Why there is nothing to show."""


def execution(budget: BudgetFrame, *, section: Section, sens: Sens) -> Execution:
    """Return the execution of one side of a section, chapter by chapter.

    Lines without execution (001, 002, 020 to 024: `TypeChapitre` L of the plan) stand apart, below
    the total, and never enter a rate. A document that is not an account has no execution.
    """
    chapters = chapter_executions(budget, section, sens)
    missing = _missing(budget, chapters)
    rows = () if missing else tuple(_rows(chapters))
    table = TableSpec(
        key=f"execution-{section}{sens}",
        title=translatable(
            "Execution",
            "{document} · {section}, {sens}",
            document=document_name(budget),
            section=section_name(section, budget),
            sens=SENS[sens],
        ),
        columns=COLUMNS,
        rows=rows,
        source=source_of(budget),
    )
    if missing:
        return Execution(table, None, (), missing)
    executed = [chapter for chapter in chapters if chapter.has_execution]
    bars = [(c.label, c.credits, c.realise, c.restes) for c in executed]
    chart = execution_chart(budget, section, sens, bars, [c.ordinals for c in executed])
    return Execution(table, chart, tuple(overruns(executed, sens)))


def chapter_executions(
    budget: BudgetFrame, section: Section, sens: Sens
) -> tuple[ChapterExecution, ...]:
    """Return each chapter of one side of a section: by code, then the operations."""
    lines = budget.lines
    mask = (lines[frames.SECTION] == str(section)) & (lines[frames.SENS] == str(sens))
    part = lines[mask].assign(**{CREDITS: credits(budget)[mask]})
    plan = plan_of(budget)
    found = []
    for (kind, code), group in part.groupby([frames.CHAPITRE_KIND, frames.CHAPITRE]):
        labels = (label for label in group[frames.LIBELLE] if label)
        found.append(
            ChapterExecution(
                code=str(code),
                kind=str(kind),
                label=chapter_label(plan, str(kind), str(code), next(labels, "")),
                has_execution=has_execution(plan, str(kind), str(code)),
                credits=sum_cents(group[CREDITS]),
                realise=sum_cents(group[str(Amount.MT_REAL)]),
                restes=sum_cents(group[str(Amount.MT_RAR_3112)]),
                ordinals=tuple(int(value) for value in group[frames.ORDINAL]),
            )
        )
    return tuple(sorted(found, key=lambda c: (c.kind == ChapterKind.OPERATION, c.code)))


def unused(chapter: ChapterExecution) -> Cents | None:
    """Return the credits that were neither executed nor carried over, None when unknown."""
    if chapter.credits is None:
        return None
    return chapter.credits - (chapter.realise or 0) - (chapter.restes or 0)


def _rows(chapters: tuple[ChapterExecution, ...]) -> Iterator[Row]:
    executed = [chapter for chapter in chapters if chapter.has_execution]
    others = [chapter for chapter in chapters if not chapter.has_execution]
    yield _total_row("total", TOTAL, executed, has_rate=True)
    yield from (_chapter_row(chapter) for chapter in executed)
    if others:
        yield _total_row("sans-execution", WITHOUT_EXECUTION, others, has_rate=False)
        yield from (_chapter_row(chapter) for chapter in others)


def _chapter_row(chapter: ChapterExecution) -> Row:
    key = f"{chapter.kind}:{chapter.code}"
    return Row(key, 1, chapter.cells, RowStyle.NORMAL, chapter.ordinals)


def _total_row(key: str, name: Text, chapters: list[ChapterExecution], *, has_rate: bool) -> Row:
    def summed(values: Iterator[Cents | None]) -> Cents | None:
        known = [value for value in values if value is not None]
        return sum(known) if known else None

    whole = ChapterExecution(
        code="",
        kind="",
        label=name,
        has_execution=has_rate,
        credits=summed(chapter.credits for chapter in chapters),
        realise=summed(chapter.realise for chapter in chapters),
        restes=summed(chapter.restes for chapter in chapters),
        ordinals=tuple(rank for chapter in chapters for rank in chapter.ordinals),
    )
    return Row(key, 0, whole.cells, RowStyle.TOTAL, whole.ordinals)


def _missing(budget: BudgetFrame, chapters: tuple[ChapterExecution, ...]) -> Text | None:
    if not budget.header.etape.is_account:
        return translatable(
            "Execution",
            "Ce document ({etape}) ouvre des crédits mais ne dit pas ce qui a été mandaté. "
            "Importez le compte administratif ou le compte financier unique de {exercice} pour "
            "suivre l'exécution.",
            etape=etape_name(budget),
            exercice=budget.header.exercice,
        )
    if not chapters:
        return translatable("Execution", "Le document n'a aucune ligne de ce côté de la section.")
    return None
