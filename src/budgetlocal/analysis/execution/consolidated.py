"""A budget principal and its annexes together, what they pay each other left out once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import CENTS, MEASURE, Measure, facts
from budgetlocal.analysis.execution.flows import Flow, flows, uncertain_flows
from budgetlocal.analysis.execution.grouping import Side, side_of
from budgetlocal.analysis.labels import SENS, section_name
from budgetlocal.core import frames
from budgetlocal.core.formatting import day, euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim

if TYPE_CHECKING:
    import pandas as pd

LABEL = Column("libelle", translatable("Consolide", "Mouvements réels"), CellKind.TEXT)
FLOWS = Column(
    "flux",
    translatable("Consolide", "Flux croisés"),
    CellKind.EUROS,
    translatable(
        "Consolide",
        "Ce qu'un budget paie à un autre de la même collectivité : retiré une fois des dépenses et "
        "une fois des recettes.",
    ),
)
TOTAL = Column("consolide", translatable("Consolide", "Consolidé"), CellKind.EUROS)


@dataclass(frozen=True, slots=True)
class Crossed:
    """What one budget pays to the others on one account, in cents."""

    budget: str
    flow: Flow
    cents: Cents


def consolidated(exercises: Sequence[Exercise], date: str) -> TableSpec | None:
    """Return the execution of several budgets of a collectivite, alone and together.

    Real movements that are executed: results carried over (001, 002) are left out. Each budget has
    its column; one that says nothing at the date is unknown there, and so is the total. The flux
    croises are listed by account under the depenses of fonctionnement that they are part of. None when no budget says anything.
    """
    statements = [each.statement(date) for each in exercises]
    known = [each for each in statements if each is not None]
    if not known:
        return None
    found = crossed(known)
    columns = tuple(
        Column(f"budget{rank}", _name(each, date), CellKind.EUROS)
        for rank, each in enumerate(exercises)
    )
    return TableSpec(
        key="consolide",
        title=translatable(
            "Consolide",
            "{collectivite} · budgets réunis au {date}",
            collectivite=known[0].header.collectivite,
            date=day(date),
        ),
        columns=(LABEL, *columns, FLOWS, TOTAL),
        rows=tuple(_side_rows(found, statements)),
        source=joined((_files(known), *_doubtful(known)), ". "),
    )


def _files(known: Sequence[BudgetFrame]) -> Text:
    names = ", ".join(each.source.name for each in known)
    return translatable("Consolide", "Fichiers {noms}", noms=names)


def _doubtful(known: Sequence[BudgetFrame]) -> tuple[Text, ...]:
    """Return what is not taken off because no label tells who receives it; nothing for one budget."""
    if len(known) == 1:
        return ()
    told = [
        f"{each.flow.account} ({euros(each.cents)})"
        for budget in known
        for each in _paid(budget, uncertain_flows())
    ]
    if not told:
        return ()
    words = translatable(
        "Consolide",
        "Non retiré, car rien ne dit si un budget réuni le reçoit : {comptes}",
        comptes=", ".join(told),
    )
    return (words,)


def crossed(statements: Sequence[BudgetFrame]) -> tuple[Crossed, ...]:
    """Return what each budget pays to the others; nothing when there is only one budget."""
    if len(statements) == 1:
        return ()
    return tuple(each for budget in statements for each in _paid(budget, flows()))


def _paid(budget: BudgetFrame, accounts: Sequence[Flow]) -> Iterator[Crossed]:
    """Yield what a budget pays on some accounts, where it pays something."""
    part = _part(budget, Side(Section.FONCTIONNEMENT, Sens.DEPENSE, Mouvement.REEL))
    for flow in accounts:
        if flow.is_paid_by(budget):
            mask = part[frames.NATURE].map(flow.covers).astype(bool)
            cents = int(part[mask][CENTS].sum())
            if cents:
                yield Crossed(budget.header.budget, flow, cents)


def _part(budget: BudgetFrame, side: Side) -> pd.DataFrame:
    part = side_of(facts((budget,)), side)
    part = part[part[MEASURE] == Measure.REALISE]
    return part[~part[frames.NATURE].isin(["001", "002"])]


def _realised(budget: BudgetFrame, side: Side) -> Cents:
    return int(_part(budget, side)[CENTS].sum())


def _name(exercise: Exercise, date: str) -> Text:
    """Return the name of a budget, with what it lacks at the date."""
    known = (*exercise.voted, *exercise.situations, exercise.account)
    names = [each.header.budget for each in known if each is not None]
    if exercise.statement(date) is not None:
        return verbatim(names[-1])
    if names:
        return translatable("Consolide", "{budget} (sans situation)", budget=names[-1])
    return translatable("Consolide", "Budget sans document cette année")


def _side_rows(found: Sequence[Crossed], statements: Sequence[BudgetFrame | None]) -> Iterator[Row]:
    first = next(each for each in statements if each is not None)
    for section in Section:
        paid = sum(each.cents for each in found) if section is Section.FONCTIONNEMENT else 0
        for sens in Sens:
            side = Side(section, sens, Mouvement.REEL)
            values = [None if each is None else _realised(each, side) for each in statements]
            name = translatable(
                "Consolide",
                "{section}, {sens}",
                section=section_name(section, first),
                sens=SENS[sens],
            )
            yield _row(f"{section}{sens}", name, values, -paid)
            if section is Section.FONCTIONNEMENT and sens is Sens.DEPENSE:
                yield from _flow_rows(found, statements)


def _row(key: str, name: Text, values: list[Cents | None], flow: Cents) -> Row:
    known = [value for value in values if value is not None]
    is_whole = len(known) == len(values)
    total = sum(known) + flow if is_whole else None
    return Row(key, 0, (name, *values, flow, total), RowStyle.TOTAL)


def _flow_rows(found: Sequence[Crossed], statements: Sequence[BudgetFrame | None]) -> Iterator[Row]:
    for each in found:
        name = translatable(
            "Consolide", "dont {compte} {nom}", compte=each.flow.account, nom=each.flow.name
        )
        values: list[Cell] = [
            each.cents if one is not None and one.header.budget == each.budget else 0
            for one in statements
        ]
        key = f"{each.budget}/{each.flow.account}"
        yield Row(key, 1, (name, *values, -each.cents, 0))
