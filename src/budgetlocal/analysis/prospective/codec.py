"""Studies as JSON: frozen values written and read back, never trusted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import IntEnum, StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from budgetlocal.analysis.prospective.refusals import unreadable

Value = TypeVar("Value")
VERSION = 1
_LARGEST = 10**15


class _ContentError(ValueError):
    """Something in the content is not what it should be."""


def encode(value: object) -> str:
    """Return a frozen value as the JSON object that a study keeps."""
    return json.dumps({"version": VERSION, "contenu": _plain(value)}, ensure_ascii=False)


def decode(kind: type[Value], content: str, name: str) -> Value:
    """Return the value that a study keeps.

    Args:
        kind: a frozen dataclass of ints, texts, booleans, enums, tuples and such dataclasses.
        content: the JSON object of the study.
        name: the name of the study, for the refusal.

    Raises:
        UserError: it is not such a value, or comes from another version.

    """
    found: Value
    try:
        found = _read(kind, _content(json.loads(content)), kind.__name__)
    except (_ContentError, json.JSONDecodeError, RecursionError) as err:
        raise unreadable(name, str(err)) from err
    return found


def _content(whole: object) -> object:
    if not isinstance(whole, dict) or whole.get("version") != VERSION:
        raise _ContentError("version")
    return whole.get("contenu")


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, IntEnum):
        return int(value)
    return str(value) if isinstance(value, StrEnum) else value


def _read(kind: Any, value: Any, where: str) -> Any:
    origin = get_origin(kind)
    if origin in {Union, UnionType}:
        return _read_optional(kind, value, where)
    if origin is tuple:
        return _read_tuple(get_args(kind), value, where)
    if is_dataclass(kind):
        return _read_dataclass(kind, value, where)
    if isinstance(kind, type) and issubclass(kind, StrEnum | IntEnum):
        return _read_enum(kind, value, where)
    if kind is int and isinstance(value, int) and not isinstance(value, bool):
        if abs(value) > _LARGEST:
            raise _ContentError(where)
        return value
    if kind in {str, bool} and isinstance(value, kind):
        return value
    raise _ContentError(where)


def _read_enum(kind: type[StrEnum | IntEnum], value: Any, where: str) -> Any:
    known = {each.value: each for each in kind}
    if isinstance(value, bool) or not isinstance(value, str | int) or value not in known:
        raise _ContentError(where)
    return known[value]


def _read_optional(kind: Any, value: Any, where: str) -> Any:
    if value is None:
        return None
    [other] = [each for each in get_args(kind) if each is not NoneType]
    return _read(other, value, where)


def _read_tuple(kinds: tuple[Any, ...], value: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise _ContentError(where)
    if kinds[-1] is Ellipsis:
        return tuple(_read(kinds[0], each, where) for each in value)
    if len(value) != len(kinds):
        raise _ContentError(where)
    return tuple(_read(each, one, where) for each, one in zip(kinds, value, strict=True))


def _read_dataclass(kind: Any, value: Any, where: str) -> Any:
    if not isinstance(value, dict):
        raise _ContentError(where)
    hints = _hints(kind)
    unknown = set(value) - set(hints)
    if unknown:
        raise _ContentError(f"{where}.{min(unknown)}")
    return (
        kind(**{name: _read(hints[name], value[name], f"{where}.{name}") for name in value})
        if set(value) >= _needed(kind)
        else _missing(where)
    )


def _missing(where: str) -> Any:
    raise _ContentError(where)


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)


@cache
def _needed(kind: Any) -> frozenset[str]:
    from dataclasses import MISSING

    return frozenset(
        each.name
        for each in fields(kind)
        if each.default is MISSING and each.default_factory is MISSING
    )
