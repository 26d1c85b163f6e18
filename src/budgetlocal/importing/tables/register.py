"""Names and SIREN in the bundled register of collectivités."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from budgetlocal.core.errors import UserError
from budgetlocal.importing.tables.folding import fold
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite, Kind

_CANDIDATES = 12
_NATURES = {
    Kind.COMMUNE: "Commune",
    Kind.EPCI: "EPCI",
    Kind.DEPARTEMENT: "Département",
    Kind.REGION: "Région",
}


@dataclass(frozen=True, slots=True)
class Registered:
    """One collectivité of today."""

    name: str
    siren: str
    insee: str
    departement: str
    nature: str
    population: int | None = None


@cache
def registered(plain_name: str, full_name: str) -> tuple[Registered, ...]:
    """Return the collectivités that bear exactly a name, the most populated first.

    `plain_name` is folded and without "commune de"; `full_name` is as written in the file. None
    when the installation has no register.
    """
    register = _register()
    if register is None or not plain_name:
        return ()
    found: dict[str, Registered] = {}
    for text in (plain_name, full_name):
        for each in register.search(text, limit=_CANDIDATES):
            if each.siren and fold(each.name) in {plain_name, fold(full_name)}:
                found[each.siren] = _value(each)
    return tuple(found.values())


@cache
def registered_by_siren(siren: str) -> Registered | None:
    """Return the collectivité that has a SIREN, None when the register has none."""
    register = _register()
    found = register.by_siren(siren) if register is not None else ()
    return _value(found[0]) if found else None


def found_in_register(text: str, limit: int) -> tuple[Registered, ...]:
    """Return the collectivités whose name holds a text, best first; none without a register."""
    register = _register()
    found = register.search(text, limit=limit) if register is not None else ()
    return tuple(_value(each) for each in found if each.siren)


@cache
def _register() -> Extract | None:
    try:
        return Extract.open()
    except (UserError, FileNotFoundError):
        return None


def _value(found: Collectivite) -> Registered:
    return Registered(
        name=found.name,
        siren=found.siren,
        insee=found.code if found.kind is Kind.COMMUNE else "",
        departement=found.departement,
        nature=_NATURES.get(found.kind, ""),
        population=found.population if found.kind is Kind.COMMUNE else None,
    )
