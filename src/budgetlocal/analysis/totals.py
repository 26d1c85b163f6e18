"""The sums of a document by section and direction: the figures of the public JSON."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from budgetlocal.core import frames
from budgetlocal.core.kinds import Amount, Mouvement, Section, Sens
from budgetlocal.core.money import Cents

SECTION_NAMES = {Section.FONCTIONNEMENT: "fonctionnement", Section.INVESTISSEMENT: "investissement"}
SENS_NAMES = {Sens.DEPENSE: "depenses", Sens.RECETTE: "recettes"}
SPLIT = (Amount.MT_PREV, Amount.CRED_OUV, Amount.MT_REAL)
"""The amounts that are also given for the real and the order movements."""


def total(lines: pd.DataFrame, amount: Amount) -> Cents | None:
    """Return the sum of one amount over a LINES frame, in cents; None when no line gives it."""
    return cents(lines[str(amount)].sum(min_count=1))


def cents(value: object) -> Cents | None:
    """Return a cell of an Int64 column as a plain integer, None for NA."""
    return None if value is None or pd.isna(value) else int(value)  # type: ignore[call-overload]


def of(
    lines: pd.DataFrame,
    *,
    section: Section | None = None,
    sens: Sens | None = None,
    movement: Mouvement | None = None,
) -> pd.DataFrame:
    """Return the lines of a section, a direction and a movement; None takes all."""
    wanted = {frames.SECTION: section, frames.SENS: sens, frames.MOUVEMENT: movement}
    mask = pd.Series(data=True, index=lines.index)
    for column, value in wanted.items():
        if value is not None:
            mask &= lines[column] == str(value)
    return lines[mask]


def section_totals(lines: pd.DataFrame) -> Mapping[str, Mapping[str, Cents | int]]:
    """Return, for each section/direction, the number of lines and the sums that are not zero.

    Keys are `fonctionnement/depenses` and so on; `indeterminee/…` appears only when a line has no
    known section. `MtReal_reel` and `MtReal_ordre` (also MtPrev, CredOuv) split a sum by movement.
    """
    result: dict[str, Mapping[str, Cents | int]] = {}
    for section in ("F", "I", ""):
        for sens in Sens:
            part = lines[(lines[frames.SECTION] == section) & (lines[frames.SENS] == str(sens))]
            if len(part):
                name = SECTION_NAMES[Section(section)] if section else "indeterminee"
                result[f"{name}/{SENS_NAMES[sens]}"] = _sums(part)
    return result


def _sums(part: pd.DataFrame) -> dict[str, Cents | int]:
    sums: dict[str, Cents | None] = {str(amount): total(part, amount) for amount in Amount}
    for amount in SPLIT:
        for movement in Mouvement:
            sums[f"{amount}_{movement}"] = total(of(part, movement=movement), amount)
    return {"lines": len(part), **{name: value for name, value in sums.items() if value}}
