"""The carte de comparabilité: what makes some collectivités comparable, or not."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from budgetlocal.analysis.peers.universe import POPULATION, column, universe
from budgetlocal.bundled import bundled
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding
from budgetlocal.core.text import Text, bilingual, translatable, verbatim
from budgetlocal.reference.communes import CODE, DEPARTEMENT, EPCI, EPCI_TYPE, EPT, REGIME
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind, Perimeter

if TYPE_CHECKING:
    import pandas as pd

PARIS = "75056"
Values = tuple[tuple[str, str], ...]
"""What fills the holes of a sentence, by name."""
_OVERSEAS = ("97", "98")
_STRONG = ("METRO", "MET69", "CU")
"""EPCI that have the roads and the planning by law."""
_TOURIST = (4, 5)
"""Ranks of the two tourist classes of `typologie.ruralite`."""
_SECOND_HOMES = "portrait_epci.residences_secondaires", 2015
_FAR_APART = 20.0
"""Points between the shares of second homes of two EPCI that make it worth a word."""
_TWICE = 2
_FEW_INHABITANTS = 50
_ALWAYS_SAID = ("competences", "annexes")
"""Cautions that nothing can lift: they are told, and do not change the verdict."""


class Verdict(StrEnum):
    """What may be done with the figures."""

    COMPARABLE = "comparables"
    CAUTION = "prudence"
    REFUSED = "refus"


@dataclass(frozen=True, slots=True)
class Basis:
    """What one figure measures: two that differ are not put side by side."""

    definition: str
    """The key of the indicator, or of the definition that the own budgets follow."""
    exercice: int
    perimeter: Perimeter | str
    """BP, BA, BP+BA; another word that an imported file uses; empty for no budget."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is to be known before a comparison."""

    verdict: Verdict
    findings: tuple[Finding, ...]
    """Refusals first, then cautions; they are printed with the comparison."""


def card(
    extract: Extract,
    numbers: Sequence[int],
    bases: Sequence[Basis],
    *,
    told_to: bool = False,
    kind: Kind = Kind.COMMUNE,
    more: Sequence[str] = (),
) -> Card:
    """Return what stands against comparing collectivités on some figures.

    Two perimeters, two exercices or two definitions are refused, unless the person was told and
    insists; the refusal is then a warning to print. The rest are cautions. Competences handed to
    the EPCI are in no source of the extract, and the card always says so.

    Args:
        extract: the bundled extract.
        numbers: those compared, the focus included.
        bases: what each figure measures.
        told_to: the person has read the refusal and wants the comparison all the same.
        kind: what they are.
        more: cautions that come with the figures (keys of `prudence.toml`), not with who they are.

    """
    refusals = _refusals(bases)
    cautions = [
        _finding(
            "prudence", key, Severity.INFO if key in _ALWAYS_SAID else Severity.WARNING, values
        )
        for key, values in (*_cautions(extract, numbers, kind), *((key, ()) for key in more))
    ]
    severity = Severity.WARNING if told_to else Severity.ERROR
    found = [*(_finding("refus", key, severity) for key in refusals), *cautions]
    if refusals and not told_to:
        verdict = Verdict.REFUSED
    elif any(entry.severity is Severity.WARNING for entry in found):
        verdict = Verdict.CAUTION
    else:
        verdict = Verdict.COMPARABLE
    return Card(verdict, tuple(found))


def _cautions(extract: Extract, numbers: Sequence[int], kind: Kind) -> list[tuple[str, Values]]:
    """Return the cautions that apply, each with what fills its sentence."""
    rows = universe(extract, kind).loc[list(numbers)]
    answers = [(key, applies(extract, rows)) for key, applies in _CAUTIONS.items()]
    return [
        (key, answer if isinstance(answer, tuple) else ())
        for key, answer in answers
        if answer and (kind is not Kind.DEPARTEMENT or key != "competences")
    ]


def _refusals(bases: Sequence[Basis]) -> list[str]:
    kinds: dict[str, set[object]] = {
        "perimetre": {basis.perimeter for basis in bases},
        "exercice": {basis.exercice for basis in bases},
        "definition": {basis.definition for basis in bases},
    }
    return [key for key, values in kinds.items() if len(values) > 1]


def _differs(values: pd.Series) -> bool:
    return len(set(values)) > 1


def _several_regimes(_extract: Extract, rows: pd.DataFrame) -> bool:
    return _differs(rows[REGIME])


def _strong_and_weak(_extract: Extract, rows: pd.DataFrame) -> bool:
    return _differs(rows[EPCI_TYPE].isin(_STRONG))


def _overseas_and_not(_extract: Extract, rows: pd.DataFrame) -> bool:
    return _differs(rows[DEPARTEMENT].str.startswith(_OVERSEAS))


def _with_paris(_extract: Extract, rows: pd.DataFrame) -> bool:
    return len(rows) > 1 and bool((rows[CODE] == PARIS).any())


def _grand_paris_and_not(_extract: Extract, rows: pd.DataFrame) -> bool:
    return _differs(rows[EPT].notna())


def _sizes_apart(_extract: Extract, rows: pd.DataFrame) -> bool:
    known = rows[POPULATION].dropna()
    return len(known) > 1 and bool(known.max() > _TWICE * known.min())


def _tourist_and_not(extract: Extract, rows: pd.DataFrame) -> bool:
    classes = column(extract, "typologie.ruralite", 2025).reindex(rows.index).dropna()
    return _differs(classes.isin(_TOURIST))


def _second_homes(extract: Extract, rows: pd.DataFrame) -> Values:
    """Return the least and the greatest share in the EPCI of the communes, when they are far apart."""
    if not rows[EPCI].notna().any():
        return ()
    known = rows[EPCI].map(column(extract, *_SECOND_HOMES, Kind.EPCI)).dropna()
    if not len(known) or known.max() - known.min() <= _FAR_APART:
        return ()
    return ("bas", f"{round(known.min())}"), ("haut", f"{round(known.max())}")


def _tiny(_extract: Extract, rows: pd.DataFrame) -> bool:
    return bool((rows[POPULATION].dropna() < _FEW_INHABITANTS).any())


def _always(_extract: Extract, _rows: pd.DataFrame) -> bool:
    return True


_CAUTIONS: Mapping[str, Callable[[Extract, pd.DataFrame], bool | Values]] = {
    "regime": _several_regimes,
    "type_epci": _strong_and_weak,
    "grand_paris": _grand_paris_and_not,
    "outre_mer": _overseas_and_not,
    "paris": _with_paris,
    "taille": _sizes_apart,
    "tourisme": _tourist_and_not,
    "residences_secondaires": _second_homes,
    "petite": _tiny,
    "competences": _always,
}


def _finding(table: str, key: str, severity: Severity, values: Values = ()) -> Finding:
    entry = _words()[table][key]
    return Finding(
        code=f"{table}_{key}",
        severity=severity,
        title=_TITLES[table],
        detail=replace(bilingual(entry["fr"], entry["en"]), values=values),
        rule=verbatim(entry["source"]),
    )


_TITLES = {
    "refus": translatable("Pairs", "Ces chiffres ne se comparent pas"),
    "prudence": translatable("Pairs", "À savoir avant de comparer"),
}


@cache
def _words() -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
    path = bundled("resources", "comparaison", "prudence.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def warning_words(text: Text) -> Text:
    """Return a refusal that was overruled as it is printed."""
    return translatable("Pairs", "AVERTISSEMENT : {texte}", texte=text)
