"""The follow-up of one side of a section at a date: the table that is opened every month."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.analysis.chart_parts import execution_chart
from budgetlocal.analysis.execution.columns import (
    CODE,
    GAP,
    GAP_PERCENT,
    LABEL,
    LAST_RATE,
    MONTHS,
    Measured,
    main_columns,
    step_columns,
)
from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import Measure, facts
from budgetlocal.analysis.execution.grouping import Group, Grouping, Side, by_key, groups, side_of
from budgetlocal.analysis.execution.model import Amounts, combined
from budgetlocal.analysis.execution.months import drawing, monthly, realised_facts
from budgetlocal.analysis.execution.reference import (
    Comparison,
    Reference,
    last_year,
    reference,
)
from budgetlocal.analysis.execution.tracing import Tracing
from budgetlocal.analysis.labels import SENS, plan_of, section_name
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.core.formatting import day
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import ratio
from budgetlocal.core.origins import FigureOrigin
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    ChartSpec,
    Column,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, translatable, verbatim

if TYPE_CHECKING:
    import pandas as pd

Index = Mapping[str, Amounts]
_NAMES = 2
"""Columns before the amounts: code and label."""
TOTAL = translatable("Execution", "Total de ce qui s'exécute")
WITHOUT_EXECUTION = translatable(
    "Execution", "Lignes sans exécution (reports, virements, cessions)"
)


@dataclass(frozen=True, slots=True)
class View:
    """What a person chose to see."""

    date: str
    side: Side
    grouping: Grouping = Grouping.CHAPITRE
    comparison: Comparison = Comparison.NONE
    with_steps: bool = False
    """Whether BP, BS, DM, virements and reports have a column each."""


@dataclass(frozen=True, slots=True, eq=False)
class FollowUp:
    """The follow-up at a date, with the facts behind each row."""

    table: TableSpec
    chart: ChartSpec | None
    groups: tuple[Group, ...]
    total: Amounts
    facts: pd.DataFrame
    documents: tuple[BudgetFrame, ...]
    comparison_missing: bool = False
    """Whether the comparison that was asked for is not in the workspace."""
    bp_missing: bool = False
    """Whether only changes speak (BS, DM): without the BP, nobody knows the credits."""


def follow_up(years: Mapping[int, Exercise], exercise: Exercise, view: View) -> FollowUp:
    """Return the follow-up of one side of a section of an exercice at a date.

    Args:
        years: the exercices of the same budget, for last year.
        exercise: the one shown; at least one document must speak at the date of the view.
        view: what to show.

    Credits are those that the statement declares, else the sum of the steps voted by that date.
    Lines without execution (001, 002, 020 to 024) stand apart and enter no rate.

    """
    documents = exercise.documents(view.date)
    whole = facts(documents)
    side = side_of(whole, view.side)
    found = groups(side, plan_of(documents[-1]), view.grouping)
    compared = reference(dict(years), exercise, view.date, view.comparison)
    last = last_year(dict(years), exercise, view.date)
    builder = _Builder(
        view=view,
        columns=tuple(_columns(found, view)),
        last=None if last is None else _index(last, view),
        months={date: _index(each, view) for date, each in realised_facts(exercise).items()},
        reference=compared,
        theirs=_index(compared.facts, view) if compared is not None else {},
        year=exercise.exercice,
        tracing=Tracing(side, documents, view.grouping),
    )
    executed = [group for group in found if group.has_execution]
    return FollowUp(
        table=TableSpec(
            key=f"suivi-{view.side.section}{view.side.sens}",
            title=_title(documents[-1], view),
            columns=builder.specs(),
            rows=tuple(builder.rows(found)),
            source=_source(documents, view.date),
        ),
        chart=_chart(documents[-1], view, executed),
        groups=found,
        total=combined(group.amounts for group in executed),
        facts=whole,
        documents=documents,
        comparison_missing=compared is None and view.comparison is not Comparison.NONE,
        bp_missing=all(is_change(each) for each in documents),
    )


def _columns(found: Sequence[Group], view: View) -> Iterator[Measured]:
    known = [group.amounts for group in found]
    if view.with_steps:
        yield from step_columns(known)
    yield from main_columns(known, view.side.sens)


@dataclass(frozen=True, slots=True)
class _Builder:
    view: View
    columns: tuple[Measured, ...]
    last: Index | None
    months: Mapping[str, Index]
    reference: Reference | None
    theirs: Index
    year: int
    tracing: Tracing

    def specs(self) -> tuple[Column, ...]:
        extra: list[Column] = []
        if self.last is not None:
            extra.append(LAST_RATE)
        if self.reference is not None:
            extra += [
                Column("reference", self.reference.title, CellKind.EUROS),
                Column("ecart", GAP, CellKind.EUROS),
                Column("ecart_pct", GAP_PERCENT, CellKind.PERCENT),
            ]
        if self._has_months:
            extra.append(MONTHS)
        return (CODE, LABEL, *(each.column for each in self.columns), *extra)

    def rows(self, found: Sequence[Group]) -> Iterator[Row]:
        executed = [group for group in found if group.has_execution]
        others = [group for group in found if not group.has_execution]
        yield self._total("total", TOTAL, executed, has_execution=True)
        for group in executed:
            yield from self._group(group)
        if others:
            yield self._total("sans-execution", WITHOUT_EXECUTION, others, has_execution=False)
            for group in others:
                yield from self._group(group)

    @property
    def _has_months(self) -> bool:
        return len(self.months) > 1

    def _group(self, group: Group) -> Iterator[Row]:
        yield self._row(group, 1, RowStyle.NORMAL, [group.key], has_execution=group.has_execution)
        for article in group.articles:
            has_execution = group.has_execution
            yield self._row(article, 2, RowStyle.NORMAL, [article.key], has_execution=has_execution)

    def _total(self, key: str, name: Text, part: Sequence[Group], *, has_execution: bool) -> Row:
        whole = Group(key, verbatim(""), name, combined(group.amounts for group in part))
        keys = [group.key for group in part]
        return self._row(whole, 0, RowStyle.TOTAL, keys, has_execution=has_execution)

    def _row(
        self, group: Group, level: int, style: RowStyle, keys: list[str], *, has_execution: bool
    ) -> Row:
        cells: list[Cell] = [group.code, group.label]
        for each in self.columns:
            is_void = each.only_executed and not has_execution
            cells.append(NOT_APPLICABLE if is_void else each.value(group.amounts))
        if self.last is not None:
            before = _at(self.last, keys)
            cells.append(before.taux if has_execution else NOT_APPLICABLE)
        if self.reference is not None:
            cells += self._compared(self.reference, group.amounts, keys)
        if self._has_months:
            cells.append(verbatim(self._drawn(keys)))
        origins: list[FigureOrigin | None] = [None] * len(cells)
        for rank, each in enumerate(self.columns, start=_NAMES):
            if cells[rank] is not None and cells[rank] is not NOT_APPLICABLE:
                origins[rank] = self.tracing.cell(each.column.key, keys)
        return Row(group.key, level, tuple(cells), style, origins=tuple(origins))

    def _compared(self, against: Reference, ours: Amounts, keys: list[str]) -> list[Cell]:
        theirs = against.theirs(_at(self.theirs, keys))
        now = against.ours(ours)
        gap = None if theirs is None or now is None else now - theirs
        return [theirs, gap, ratio(gap, theirs) if theirs is not None and theirs > 0 else None]

    def _drawn(self, keys: list[str]) -> str:
        cumulated = {date: _at(index, keys).realise for date, index in self.months.items()}
        return drawing(monthly(cumulated, year=self.year))


def _index(frame: pd.DataFrame, view: View) -> Index:
    return by_key(side_of(frame, view.side), view.grouping)


def _at(index: Index, keys: Sequence[str]) -> Amounts:
    """Return the amounts of some rows together, from another date or year."""
    return combined(index[key] for key in keys if key in index)


def _title(budget: BudgetFrame, view: View) -> Text:
    return translatable(
        "Execution",
        "{collectivite} · {budget} · {section}, {sens} au {date}",
        collectivite=budget.header.collectivite,
        budget=budget.header.budget,
        section=section_name(view.side.section, budget),
        sens=SENS[view.side.sens],
        date=day(view.date),
    )


def _source(documents: Sequence[BudgetFrame], date: str) -> Text:
    last = documents[-1]
    return translatable(
        "Execution",
        "{collectivite}, {budget}, exécution au {date} ({etapes})",
        collectivite=last.header.collectivite,
        budget=last.header.budget,
        date=day(date),
        etapes=", ".join(each.source.name for each in documents),
    )


def _chart(budget: BudgetFrame, view: View, executed: Sequence[Group]) -> ChartSpec | None:
    if view.grouping is not Grouping.CHAPITRE or view.side.movement is not None:
        return None
    bars = [
        (
            group.label,
            group.amounts.credits,
            group.amounts.realise,
            group.amounts.get(Measure.RESTES),
        )
        for group in executed
    ]
    return execution_chart(budget, view.side.section, view.side.sens, bars)
