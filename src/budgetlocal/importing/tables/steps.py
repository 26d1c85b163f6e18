"""Which documents the columns of a table make: one by exercice and step, and one a month."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from budgetlocal.core.kinds import Etape
from budgetlocal.importing.tables.roles import ColumnUse, Role

EXECUTION = frozenset(
    {Role.REALISE, Role.ENGAGE, Role.ENGAGE_NET, Role.LIQUIDE, Role.DISPONIBLE, Role.MOIS}
)
FOLLOWED = frozenset({Role.ENGAGE, Role.ENGAGE_NET, Role.DISPONIBLE, Role.LIQUIDE})
"""What a statement during the year shows, and an account of the year does not."""
CHANGES = frozenset({Role.BS, Role.DM, Role.VC})


@dataclass(frozen=True, slots=True)
class Step:
    """One document to be made."""

    exercice: int
    etape: Etape
    numero: int = 0
    date: str = ""


@dataclass(slots=True)
class Columns:
    """The columns of each document; the step is unknown when `etape` is None."""

    exercice: int
    etape: Etape | None
    numero: int
    date: str
    columns: dict[int, ColumnUse] = field(default_factory=dict)
    months: dict[int, list[int]] = field(default_factory=dict)
    """Columns of one month's amounts, by month."""


def plans_of(
    uses: Mapping[int, ColumnUse],
    exercice: int,
    etape: Etape | None,
    numero: int,
    date: str,
    *,
    is_sure: bool,
) -> list[Columns]:
    """Return the documents that the columns of a block make.

    `exercice`, `etape`, `numero` and `date` are those of the file, for the columns whose title
    names none; `is_sure` when the person or each row says the step. A column of another year, or of a CA beside a BP, makes a document of its own.
    """
    groups: dict[tuple[int, Etape | None], dict[int, ColumnUse]] = {}
    for column, use in uses.items():
        if use.role.is_amount:
            key = (use.exercice or exercice, _own_step(use, exercice, etape))
            groups.setdefault(key, {})[column] = use
    _join(groups, exercice)
    plans = []
    for (year, step), columns in groups.items():
        roles = {use.role for use in columns.values()}
        is_main = year == exercice
        stated = etape if is_main else None
        decided = step or (stated if is_sure else None) or step_of_columns(roles, stated)
        plan = Columns(
            year,
            decided,
            (numero if is_main else 0) or _number(columns.values(), decided),
            date if decided is Etape.SITUATION and is_main else "",
        )
        for column, use in columns.items():
            if use.role is Role.MOIS:
                plan.months.setdefault(use.month, []).append(column)
            else:
                plan.columns[column] = use
        plans.append(plan)
    return plans


def step_of_columns(roles: Iterable[Role], stated: Etape | None) -> Etape | None:
    """Return the step that a set of columns makes, None when they do not tell."""
    found = set(roles)
    if stated in {Etape.SITUATION, Etape.CA, Etape.CFU}:
        return stated
    if found & FOLLOWED or Role.MOIS in found:
        return Etape.SITUATION
    if Role.REALISE in found:
        return Etape.CA if Role.RAR in found or found == {Role.REALISE} else None
    return stated or _voted_step(found)


def _voted_step(found: set[Role]) -> Etape | None:
    """Return the step of columns where nothing is executed."""
    if found & CHANGES and found & {Role.BP, Role.CREDITS_OUVERTS}:
        return Etape.SITUATION
    if found & {Role.BP, Role.PROPOSITIONS}:
        return Etape.BP
    alone = {frozenset({Role.DM}): Etape.DM, frozenset({Role.BS}): Etape.BS}
    return alone.get(frozenset(found))


def month_end(year: int, month: int) -> str:
    """Return the last day of a month, as ISO."""
    return f"{year}-{month:02d}-{monthrange(year, month)[1]:02d}"


def _own_step(use: ColumnUse, exercice: int, etape: Etape | None) -> Etape | None:
    """Return the step of a column that makes a document of its own, None for the common one."""
    if use.exercice is None or use.etape is None:
        return None
    if use.exercice == exercice and use.etape is etape:
        return None
    return use.etape


def _join(groups: dict[tuple[int, Etape | None], dict[int, ColumnUse]], exercice: int) -> None:
    """Put the BP of a year beside what was executed that year, in one document."""
    for key in list(groups):
        year, step = key
        if step is None:
            continue
        common = groups.get((year, None))
        others = [other for other in groups if other[0] == year and other != key]
        if common is not None and {use.role for use in common.values()} & EXECUTION:
            common |= groups.pop(key)
        elif year == exercice and not others:
            groups[year, None] = groups.pop(key)


def _number(uses: Iterable[ColumnUse], etape: Etape | None) -> int:
    if etape is not Etape.DM:
        return 0
    return next((use.numero for use in uses if use.numero), 0)
