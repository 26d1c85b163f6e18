"""Which amount of a budget line each column gives, in a document of a step."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from budgetlocal.core.kinds import Amount, Etape
from budgetlocal.importing.tables.roles import ColumnUse, Role
from budgetlocal.importing.tables.steps import CHANGES
from budgetlocal.importing.tables.witnesses import BESIDE, INCLUDED, NET, Reading

_FIXED: Mapping[Role, Amount | str] = {
    Role.BUDGET_PRECEDENT: Amount.MT_BUDG_PREC,
    Role.RAR_PRECEDENT: Amount.MT_RAR_PREC,
    Role.PROPOSITIONS: Amount.MT_PROP_NOUV,
    Role.REALISE: Amount.MT_REAL,
    Role.CREDITS_OUVERTS: Amount.CRED_OUV,
    Role.ENGAGE_NET: "ENGAGE_NET",
    Role.LIQUIDE: "LIQUIDE",
    Role.DISPONIBLE: "DISPONIBLE",
    Role.RATTACHE: "RATTACHE",
}
_VOTING = frozenset({Etape.BP, Etape.BS, Etape.DM})
_CODES = {Role.BP: "BP", Role.BS: "BS", Role.DM: "DM", Role.VC: "VC"}
_ITSELF = {Role.BP: Etape.BP, Role.BS: Etape.BS, Role.DM: Etape.DM}


@dataclass(frozen=True, slots=True)
class Targets:
    """Where the columns of a document go."""

    by_column: Mapping[int, Amount | str]
    """The amount, or the code of the supplement; several columns may add up in one supplement."""
    adds_rar: bool = False
    """Whether the open credits are worked out: voted credits plus the RAR beside them."""
    doubles: Mapping[int, int] = field(default_factory=dict)
    """Columns that would be the same amount as one before them, with that one."""


def targets_of(
    columns: Mapping[int, ColumnUse],
    etape: Etape,
    reading: Reading,
    others: Collection[Role] = (),
    *,
    may_add_rar: bool = True,
) -> Targets:
    """Return where each column of a document goes.

    Without `may_add_rar` the open credits are what their column says, even where arithmetic shows
    that the RAR come on top of them.

    `others` are the roles of the other tables of the document: a sheet without reports is read as
    the one that has some, or the same title would be two amounts.
    """
    roles = {use.role for use in columns.values()} | set(others)
    is_beside = (
        may_add_rar
        and reading.rar_in_credits == BESIDE
        and Role.CREDITS_OUVERTS in roles
        and Role.VOTE not in roles
    )
    found: dict[int, Amount | str] = {}
    doubles: dict[int, int] = {}
    taken: dict[tuple[Amount | str, str], int] = {}
    for column, use in sorted(columns.items()):
        target = _target(use.role, etape, roles, reading)
        if target is Amount.CRED_OUV and is_beside:
            target = Amount.MT_PREV
        key = (target, str(use.sens))
        either = (target, "None")
        if target != "DM" and (key in taken or either in taken):
            doubles[column] = taken[key] if key in taken else taken[either]
            continue
        taken[key] = column
        found[column] = target
    return Targets(found, is_beside, doubles)


def _target(role: Role, etape: Etape, roles: set[Role], reading: Reading) -> Amount | str:
    if role in _FIXED:
        return _FIXED[role]
    if role is Role.VOTE:
        return _voted(etape, roles, reading)
    if role is Role.RAR:
        during = etape in _VOTING or etape is Etape.SITUATION
        is_previous = Role.RAR_PRECEDENT not in roles and (reading.rar_is_previous or during)
        return Amount.MT_RAR_PREC if is_previous else Amount.MT_RAR_3112
    if role is Role.ENGAGE:
        return "ENGAGE_NET" if reading.engage == NET else "ENGAGE"
    if role in _CODES:
        return _part(role, etape, roles)
    return Amount.MT_PREV if etape in _VOTING else Amount.MT_REAL


def _voted(etape: Etape, roles: set[Role], reading: Reading) -> Amount:
    if etape in _VOTING or Role.CREDITS_OUVERTS in roles:
        return Amount.MT_PREV
    if Role.RAR_PRECEDENT in roles and reading.rar_in_credits != INCLUDED:
        return Amount.MT_PREV
    return Amount.CRED_OUV


def _part(role: Role, etape: Etape, roles: set[Role]) -> Amount | str:
    """Return where BP, BS, DM or VC goes: the vote of its own step, else a part of the credits."""
    if _ITSELF.get(role) is etape and Role.VOTE not in roles:
        return Amount.MT_PREV
    others = roles & {*CHANGES, Role.CREDITS_OUVERTS, Role.VOTE}
    if role is Role.BP and not others:
        return Amount.MT_PREV
    return _CODES[role]
