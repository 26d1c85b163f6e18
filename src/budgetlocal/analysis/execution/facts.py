"""Every amount of the documents of an exercice as one long frame: who, which measure, how much."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import pandas as pd

from budgetlocal.analysis.basis import is_given, voted_amount
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Etape

MEASURE = "mesure"
CENTS = "cents"
DOCUMENT = "document"
"""Rank of the document among those the facts were made of."""
COLUMN = "colonne"
"""The amount of LINES, or the code of the supplement, that a fact is; empty: it is worked out."""
SERVICE = "service"
PLACE = (
    frames.SECTION,
    frames.SENS,
    frames.MOUVEMENT,
    frames.TYPE_ORDRE,
    frames.CHAPITRE_KIND,
    frames.CHAPITRE,
    frames.OPERATION,
    frames.NATURE,
    frames.FONCTION,
    SERVICE,
)
"""Where an amount stands in the budget."""
FACTS = (*PLACE, frames.LIBELLE, frames.ORDINAL, DOCUMENT, COLUMN, MEASURE, CENTS)
"""Columns of a facts frame: one row per amount given; `cents` is Int64, never NA."""


class Measure(StrEnum):
    """What an amount counts; a DM has its number besides: DM1, DM2."""

    BP = "BP"
    BS = "BS"
    DM = "DM"
    VC = "VC"
    """Virements de credits decided without the assembly."""
    REPORTS = "reports"
    """Restes a realiser of the year before, carried into the credits."""
    CARRIED = "reports_compris"
    """Restes carried over, told by a statement that does not tell the votes: part of its credits."""
    VOTE = "vote"
    """Voted in the whole year, where an account gives it and the steps are not there."""
    CREDITS = "credits"
    """Credits open, as the statement declares them."""
    ENGAGE = "engage"
    """Engaged and not yet mandate."""
    LIQUIDE = "liquide"
    REALISE = "realise"
    RATTACHE = "rattache"
    RESTES = "restes"
    DISPONIBLE = "disponible"
    """What is left, as the statement declares it."""


_SUPPLEMENTS = {
    "ENGAGE_NET": Measure.ENGAGE,
    "LIQUIDE": Measure.LIQUIDE,
    "RATTACHE": Measure.RATTACHE,
    "ProdChaRat": Measure.RATTACHE,
    "DISPONIBLE": Measure.DISPONIBLE,
}
_STEPS = {"BP": Measure.BP, "BS": Measure.BS, "DM": Measure.DM, "VC": Measure.VC}


def facts(documents: Sequence[BudgetFrame]) -> pd.DataFrame:
    """Return the facts of the documents of one exercice (FACTS schema).

    Steps voted give BP, BS, DMn and the restes a realiser carried over; without the BP they add up
    to nothing and are left aside. A statement or an account gives credits, engagements and
    execution; it gives the steps too when the BP is not there.
    """
    has_bp = any(each.header.etape is Etape.BP for each in documents)
    parts = [_of_document(rank, budget, has_bp=has_bp) for rank, budget in enumerate(documents)]
    kept = [part for part in parts if len(part)]
    if not kept:
        return _empty()
    return pd.concat(kept, ignore_index=True).astype({CENTS: "Int64"})


def measure_of(budget: BudgetFrame) -> str:
    """Return the measure that the vote of a step is: BP, BS, DM2."""
    number = budget.header.numero
    is_numbered = budget.header.etape is Etape.DM and number
    return f"{Measure.DM}{number}" if is_numbered else str(budget.header.etape)


def _of_document(rank: int, budget: BudgetFrame, *, has_bp: bool) -> pd.DataFrame:
    given = list(_amounts(budget, has_bp=has_bp))
    if not given:
        return _empty()
    place = budget.lines.reindex(columns=[*PLACE, frames.LIBELLE, frames.ORDINAL])
    place[SERVICE] = services(budget)
    place[DOCUMENT] = rank
    parts = []
    for measure, column, values in given:
        known = values.notna()
        part = place[known].copy()
        part[COLUMN] = column
        part[MEASURE] = measure
        part[CENTS] = values[known].astype("Int64")
        parts.append(part)
    return pd.concat(parts, ignore_index=True).loc[:, list(FACTS)]


Given = tuple[str, str, pd.Series]
"""A measure, where it is read, and the amount of each line."""


def _amounts(budget: BudgetFrame, *, has_bp: bool) -> Iterator[Given]:
    if budget.header.etape in {Etape.BP, Etape.BS, Etape.DM}:
        if not has_bp:
            return
        yield _read(budget, measure_of(budget), voted_amount(budget))
        if budget.header.etape is not Etape.DM:
            yield _read(budget, Measure.REPORTS, Amount.MT_RAR_PREC)
        return
    if is_given(budget.lines, Amount.CRED_OUV):
        yield _read(budget, Measure.CREDITS, Amount.CRED_OUV)
    yield _read(budget, Measure.REALISE, Amount.MT_REAL)
    yield _read(budget, Measure.RESTES, Amount.MT_RAR_3112)
    yield from _supplements(budget)
    if not has_bp:
        yield from _declared_steps(budget)


def _read(budget: BudgetFrame, measure: str, amount: Amount) -> Given:
    return measure, str(amount), budget.lines[str(amount)]


def _declared_steps(budget: BudgetFrame) -> Iterator[Given]:
    """Yield the steps that a statement or an account tells by itself."""
    lines = budget.lines
    told = [code for code in _STEPS if supplement(budget, code) is not None]
    if "BP" not in told and not is_given(lines, Amount.MT_PREV):
        told = [code for code in told if code == Measure.VC]
    for code in told:
        values = supplement(budget, code)
        if values is not None:
            yield _STEPS[code], code, values
    has_votes = "BP" in told
    if not has_votes and is_given(lines, Amount.MT_PREV):
        has_votes = True
        is_situation = budget.header.etape is Etape.SITUATION
        measure = Measure.BP if is_situation else Measure.VOTE
        yield _read(budget, measure, Amount.MT_PREV)
    reports = Measure.REPORTS if has_votes else Measure.CARRIED
    yield _read(budget, reports, Amount.MT_RAR_PREC)


def _supplements(budget: BudgetFrame) -> Iterator[Given]:
    for code, measure in _SUPPLEMENTS.items():
        values = supplement(budget, code)
        if values is not None:
            yield measure, code, values
    gross = supplement(budget, "ENGAGE")
    if gross is not None and supplement(budget, "ENGAGE_NET") is None:
        done = budget.lines[str(Amount.MT_REAL)].fillna(0)
        yield Measure.ENGAGE, "", (gross - done).clip(lower=0)


def supplement(budget: BudgetFrame, code: str) -> pd.Series | None:
    """Return a further amount of each line (Int64, index of the lines), None when none has it.

    Several amounts of one code on a line add up.
    """
    part = budget.supplements[budget.supplements[frames.CODE] == code]
    if part.empty:
        return None
    by_line = part.groupby(frames.ORDINAL)[frames.CENTS].sum()
    return budget.lines[frames.ORDINAL].map(by_line).astype("Int64")


def services(budget: BudgetFrame) -> pd.Series:
    """Return the service of each line, empty where the document names none."""
    part = budget.services
    if part.empty:
        return pd.Series("", index=budget.lines.index, dtype="str")
    return budget.lines[frames.ORDINAL].map(part).fillna("").astype("str")


def _empty() -> pd.DataFrame:
    return pd.DataFrame(columns=list(FACTS)).astype({CENTS: "Int64"})
