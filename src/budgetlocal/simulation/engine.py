"""The model of State grants, OpenFisca-France-Dotations-Locales, loaded once and only when asked.

Its variables hold 64-bit numbers here: with the 32 bits it is shipped with, an amount above 16
million euros is only known to two euros (docs/adr/0018-moteur-openfisca.md).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from importlib.util import find_spec
from threading import Lock
from typing import Any

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable

PACKAGE = "openfisca_france_dotations_locales"
_SYSTEMS = 12
"""How many changed laws are kept in memory: going back to one of them costs nothing."""
_lock = Lock()

Changes = tuple[tuple[str, Decimal], ...]
"""Paths of parameters with their values, sorted by path: what a law changes."""


class UnknownParameterError(LookupError):
    """The model has no parameter of that path, or it has no value in that year."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One number of the law."""

    path: str
    value: Decimal
    since: int
    """The year of this value in the model: older than the year asked for when it was kept."""
    unit: str
    """`currency`, `inhabitant`, `/1`, `municipality`, `year` or empty, as the model says."""
    label: str
    article: str
    """Title of the legal reference of the value; empty when the model gives none."""
    link: str
    verified: str = ""
    """The ISO day on which the model last read this number again; empty when it does not say."""


def is_available() -> bool:
    """Return whether the model can be loaded on this machine."""
    return all(find_spec(name) is not None for name in (PACKAGE, "openfisca_core", "scipy"))


def engine_missing() -> UserError:
    """Return the refusal of a machine that lacks the model."""
    return UserError(
        translatable("Effets", "Le moteur de calcul des dotations n'est pas installé."),
        hint=translatable(
            "Effets",
            "Tout le reste de BudgetLocal fonctionne. Pour cette page, installez les bibliothèques "
            "openfisca-core et openfisca-france-dotations-locales (« make run » le fait).",
        ),
    )


@lru_cache(maxsize=1)
def _base() -> Any:
    import numpy as np

    if not is_available():
        raise engine_missing()
    with quiet():
        from openfisca_france_dotations_locales import CountryTaxBenefitSystem

        system = CountryTaxBenefitSystem()
    wide = {float: np.float64, int: np.int64}
    for variable in system.variables.values():
        variable.dtype = wide.get(variable.value_type, variable.dtype)
    return system


@contextmanager
def quiet() -> Iterator[None]:
    """Keep the warnings of the model's divisions to itself: it guards their results."""
    import numpy as np

    with np.errstate(all="ignore"):
        yield


def system(year: int, changes: Changes = ()) -> Any:
    """Return the TaxBenefitSystem of the law in force, or of the law with changes from a year on.

    It is what an OpenFisca `Reform` that updates these parameters in that year gives.

    Raises:
        UserError: the model is not installed.
        UnknownParameterError: a change names no parameter of the model.

    """
    with _lock:
        return _changed(year, changes) if changes else _base()


@lru_cache(maxsize=_SYSTEMS)
def _changed(year: int, changes: Changes) -> Any:
    from openfisca_core.reforms import Reform

    def modify(parameters: Any) -> Any:
        for path, value in changes:
            node = _find(parameters, path)
            known = node(f"{year}-01-01")
            number = int(value) if isinstance(known, int) and value == int(value) else float(value)
            node.update(period=f"year:{year}:1", value=number)
        return parameters

    class Amended(Reform):  # type: ignore[misc]
        name = "amendement"

        def apply(self) -> None:
            self.modify_parameters(modify)

    return Amended(_base())


def parameter(path: str, year: int, changes: Changes = ()) -> Parameter:
    """Return a number of the law as it is in a year, with its reference.

    Raises:
        UserError: the model is not installed.
        UnknownParameterError: no such parameter, or no value in that year.

    """
    base = system(year)
    node = _find(base.parameters, path)
    dated = [each for each in node.values_list if each.instant_str <= f"{year}-12-31"]
    if not dated or dated[0].value is None:
        raise UnknownParameterError(path)
    metadata = _metadata(base.parameters, path)
    title, link = _reference(metadata.get("reference"), dated[0].instant_str)
    value = dict(changes).get(path, Decimal(str(dated[0].value)))
    unit = str(metadata.get("unit") or metadata.get("amount_unit") or "")
    label = " ".join(str(node.description or "").replace("\\", " ").split())
    verified = str(metadata.get("last_value_still_valid_on") or "")
    return Parameter(path, value, int(dated[0].instant_str[:4]), unit, label, title, link, verified)


def _find(parameters: Any, path: str) -> Any:
    """Follow `a.b.c` or `a.b[2].amount`, where a number is the rank of a bracket."""
    node = parameters
    try:
        for part in path.split("."):
            name, _, rank = part.partition("[")
            children = getattr(node, "children", None)
            node = children[name] if children is not None else getattr(node, name)
            if rank:
                node = node.brackets[int(rank.removesuffix("]"))]
    except (AttributeError, IndexError, KeyError, ValueError):
        raise UnknownParameterError(path) from None
    if not hasattr(node, "values_list"):
        raise UnknownParameterError(path)
    return node


def _metadata(parameters: Any, path: str) -> dict[str, Any]:
    node = parameters
    for part in path.partition("[")[0].split("."):
        node = node.children[part]
    return dict(node.metadata or {})


def _reference(given: Any, instant: str) -> tuple[str, str]:
    """Return title and address of the newest reference that is not after a value."""
    if not isinstance(given, dict):
        return "", ""
    dated = sorted((str(key), value) for key, value in given.items())
    chosen = [value for key, value in dated if key <= instant] or [value for _, value in dated]
    if not chosen:
        return "", ""
    last = chosen[-1][-1] if isinstance(chosen[-1], list) else chosen[-1]
    if not isinstance(last, dict):
        return str(last or ""), ""
    title = " ".join(str(last.get("title") or "").replace("\\", " ").split())
    return title, str(last.get("href") or "")
