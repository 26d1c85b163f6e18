"""The facts of an exercice put into rows: by chapter, operation, service or function."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import pandas as pd

from budgetlocal.analysis.execution.facts import SERVICE
from budgetlocal.analysis.execution.model import Amounts, amounts_by
from budgetlocal.analysis.labels import (
    OPERATION,
    article_label,
    chapter_code,
    chapter_label,
    has_execution,
)
from budgetlocal.core import frames
from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, Sens
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.nomenclature.plan import Plan

WITHOUT_OPERATION = translatable("Execution", "Hors opération")
WITHOUT_SERVICE = translatable("Execution", "Sans service indiqué")
WITHOUT_FUNCTION = translatable("Execution", "Sans fonction indiquée")
WITHOUT_ARTICLE = translatable("Execution", "Sans détail par article")


class Grouping(StrEnum):
    """What a row of the follow-up is."""

    CHAPITRE = "chapitre"
    OPERATION = "operation"
    SERVICE = "service"
    FONCTION = "fonction"


@dataclass(frozen=True, slots=True)
class Side:
    """Which part of the budget is looked at; None takes both movements."""

    section: Section
    sens: Sens
    movement: Mouvement | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """One row of the follow-up, with the articles under it."""

    key: str
    code: Text
    label: Text
    amounts: Amounts
    has_execution: bool = True
    chapter: tuple[str, str] = ("", "")
    """Kind and code of the chapter, empty for the other groupings."""
    articles: tuple[Group, ...] = ()


_KEYS: dict[Grouping, tuple[str, ...]] = {
    Grouping.CHAPITRE: (frames.CHAPITRE_KIND, frames.CHAPITRE),
    Grouping.OPERATION: (frames.OPERATION,),
    Grouping.SERVICE: (SERVICE,),
    Grouping.FONCTION: (frames.FONCTION,),
}


def keys_of(grouping: Grouping) -> tuple[str, ...]:
    """Return the columns of a facts frame that make the key of a group."""
    return _KEYS[grouping]


def side_of(facts: pd.DataFrame, side: Side) -> pd.DataFrame:
    """Return the facts of one side of a section."""
    mask = (facts[frames.SECTION] == str(side.section)) & (facts[frames.SENS] == str(side.sens))
    if side.movement is not None:
        mask &= facts[frames.MOUVEMENT] == str(side.movement)
    return facts[mask]


def groups(facts: pd.DataFrame, plan: Plan, grouping: Grouping) -> tuple[Group, ...]:
    """Return the groups of some facts by code, each with its articles; operations come last.

    Groups and articles of which every known amount is zero are left out: exports list them by
    hundreds.
    """
    keys = _KEYS[grouping]
    whole = amounts_by(facts, keys)
    below = amounts_by(facts, (*keys, frames.NATURE))
    name = _NAMES[grouping]
    labels = _operation_labels(facts)
    found = []
    for group, amounts in whole.items():
        if not any(amounts.by_measure.values()):
            continue
        key = "/".join(group)
        code, label = name(plan, group, labels)
        articles = tuple(
            _article(plan, f"{key}/{place[-1]}", place[-1], values)
            for place, values in below.items()
            if place[:-1] == group and any(values.by_measure.values())
        )
        is_chapter = grouping is Grouping.CHAPITRE
        found.append(
            Group(
                key=key,
                code=code,
                label=label,
                amounts=amounts,
                has_execution=not is_chapter or has_execution(plan, group[0], group[1]),
                chapter=(group[0], group[1]) if is_chapter else ("", ""),
                articles=articles,
            )
        )
    return tuple(sorted(found, key=lambda each: (each.chapter[0] == ChapterKind.OPERATION,)))


def by_key(facts: pd.DataFrame, grouping: Grouping) -> dict[str, Amounts]:
    """Return the amounts of some facts by the key of their group, and of each article under it."""
    keys = _KEYS[grouping]
    places = {**amounts_by(facts, keys), **amounts_by(facts, (*keys, frames.NATURE))}
    return {"/".join(place): amounts for place, amounts in places.items()}


def rows_of(facts: pd.DataFrame, grouping: Grouping, key: str) -> pd.DataFrame:
    """Return the facts behind the row of a key."""
    names = (*_KEYS[grouping], frames.NATURE)
    mask = pd.Series(data=True, index=facts.index)
    for name, value in zip(names, key.split("/"), strict=False):
        mask &= facts[name] == value
    return facts[mask]


def _article(plan: Plan, key: str, nature: str, amounts: Amounts) -> Group:
    label = article_label(plan, nature) if nature else WITHOUT_ARTICLE
    return Group(key, verbatim(nature), label, amounts)


def _operation_labels(facts: pd.DataFrame) -> dict[str, str]:
    """Return the label of each operation that a document names."""
    named = facts[(facts[frames.OPERATION] != "") & (facts[frames.LIBELLE] != "")]
    first = named.drop_duplicates(frames.OPERATION)
    return dict(zip(first[frames.OPERATION], first[frames.LIBELLE], strict=True))


def _chapter(plan: Plan, group: tuple[str, ...], labels: dict[str, str]) -> tuple[Text, Text]:
    kind, code = group
    label = chapter_label(plan, kind, code, labels.get(code, ""))
    return verbatim(chapter_code(kind, code)), label


def _operation(_plan: Plan, group: tuple[str, ...], labels: dict[str, str]) -> tuple[Text, Text]:
    (code,) = group
    if not code:
        return verbatim(""), WITHOUT_OPERATION
    label = labels.get(code, "")
    return verbatim(code), verbatim(label) if label else OPERATION


def _service(_plan: Plan, group: tuple[str, ...], _labels: dict[str, str]) -> tuple[Text, Text]:
    (name,) = group
    return verbatim(name), verbatim(name) if name else WITHOUT_SERVICE


def _function(plan: Plan, group: tuple[str, ...], _labels: dict[str, str]) -> tuple[Text, Text]:
    (code,) = group
    if not code:
        return verbatim(""), WITHOUT_FUNCTION
    return verbatim(code), verbatim(plan.function_label(code))


_NAMES: dict[Grouping, Callable[[Plan, tuple[str, ...], dict[str, str]], tuple[Text, Text]]] = {
    Grouping.CHAPITRE: _chapter,
    Grouping.OPERATION: _operation,
    Grouping.SERVICE: _service,
    Grouping.FONCTION: _function,
}
