"""The function of a budget line, also where the budget is voted by function."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from budgetlocal.bundled import bundled
from budgetlocal.core.kinds import ChapterKind
from budgetlocal.nomenclature.plan import Plan

NON_VENTILE = "01"
_PREFIX_DIGITS = 2


def plain_function(plan: Plan, fonction: str, chapitre_kind: str, chapitre: str) -> str:
    """Return the function that a line says, without the digits of its chapter.

    In a budget voted by function the code carries the first two digits of the chapter: 93212 in
    chapter 932 is function 212 (M57), 90020 in chapter 900 is 020. A chapter by function that is
    not ventilated (M57: 921 to 926, 940 to 947, 950 to 954; M14: 910 to 919, 931 to 939) stands for
    function 01. Empty when the line says nothing; unchanged when the plan does not have it.
    """
    by_function = chapitre_kind == ChapterKind.FONCTION
    ventilated = chapters_with_function(plan.used.norme)
    if by_function and not chapitre.startswith(ventilated):
        return NON_VENTILE
    code = fonction or (chapitre if by_function else "")
    if not by_function and (not code or code in plan.functions):
        return code
    shorter = code[_PREFIX_DIGITS:]
    prefixed = chapitre[:_PREFIX_DIGITS] if by_function else code[:_PREFIX_DIGITS]
    carries = prefixed in ventilated and code.startswith(prefixed)
    return shorter if shorter and carries and _is_known(plan, shorter) else code


def is_known(plan: Plan, function: str) -> bool:
    """Whether the plan has the function, or the one above it (2121 below 212)."""
    return not function or _is_known(plan, function)


@cache
def chapters_with_function(norme: str) -> tuple[str, ...]:
    """Return the first digits of the chapters by function that carry a function after them."""
    return tuple(_rules().get(norme, ()))


@cache
def _rules() -> Mapping[str, list[str]]:
    path = bundled("resources", "mille_euros", "perimetres.toml")
    table: Mapping[str, list[str]] = tomllib.loads(path.read_text(encoding="utf-8"))[
        "chapitres_ventiles"
    ]
    return table


def _is_known(plan: Plan, function: str) -> bool:
    """One digit more than a function of the plan, not than a heading, is a detail of the town's."""
    above = function[:-1]
    return function in plan.functions or (len(above) > 1 and above in plan.functions)
