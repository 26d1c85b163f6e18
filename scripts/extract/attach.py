"""From the codes of a source to the rows of the register, without moving a figure to a wrong place.

A figure goes to the collectivité it was published for. Where the territory of a code has changed
since, that is not the commune of today but the one that has been, kept beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from budgetlocal.reference.values import Kind
from extract.history import History
from extract.register import ALSACE, LYON, Register, Row
from extract.tables import Table

_DEPARTEMENT_ALIASES = {"20A": "2A", "20B": "2B", "691": LYON, "67A": ALSACE}


@dataclass(slots=True)
class Attachment:
    """Where the codes of one table go."""

    rows: dict[str, Row] = field(default_factory=dict)
    unmatched: list[str] = field(default_factory=list)
    former: list[str] = field(default_factory=list)
    """Codes that meant another territory than today, or none today."""


def attach(register: Register, table: Table) -> Attachment:
    """Return the row of each code of a table, and the codes that have none."""
    result = Attachment()
    codes = table.codes
    for code in sorted(codes):
        row = _row(register, table, code, codes)
        if row is None:
            result.unmatched.append(code)
            continue
        result.rows[code] = row
        if not row.is_current:
            result.former.append(code)
    return result


def _row(register: Register, table: Table, code: str, codes: set[str]) -> Row | None:
    if table.kind is Kind.COMMUNE:
        return _commune(register, table, code, codes)
    if table.kind is Kind.DEPARTEMENT:
        code = _DEPARTEMENT_ALIASES.get(code, code)
    for kind in (table.kind, Kind.EPT) if table.kind is Kind.EPCI else (table.kind,):
        if (kind, code) in register.current:
            return register.current[kind, code]
    if table.kind is Kind.EPCI and code in table.names:
        return register.former_epci(code, table.names[code])
    return None


def _commune(register: Register, table: Table, code: str, codes: set[str]) -> Row | None:
    history = register.history
    today = register.current.get((Kind.COMMUNE, code))
    if today is None:
        heir = history.renumbered(code)
        if heir is not None and _is_same(history, heir, table.geography, codes - {code}):
            return register.current[Kind.COMMUNE, heir]
        return None if history.successor(code) is None else register.former_commune(code)
    if _is_same(history, code, table.geography, codes):
        return today
    return register.former_commune(code)


def _is_same(history: History, code: str, geography: int, codes: set[str]) -> bool:
    """Return whether a commune of today had its territory already in a source.

    It had not when the source lists a commune that it has taken in since, or when the lists show
    a change after the year of the source.
    """
    return not (history.absorbed(code) & codes or history.changed_after(code, geography))
