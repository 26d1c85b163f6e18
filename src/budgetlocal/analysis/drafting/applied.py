"""The facts of an exercice as they would be once a draft is decided."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from budgetlocal.analysis.execution.facts import (
    CENTS,
    COLUMN,
    DOCUMENT,
    FACTS,
    MEASURE,
    SERVICE,
    Measure,
)
from budgetlocal.core import frames
from budgetlocal.core.drafts import Draft, DraftKind, DraftLine
from budgetlocal.core.money import Cents

DRAFT_DOCUMENT = -1
"""The rank that stands for the draft among the documents of the facts."""
_CHAPTER = (frames.SECTION, frames.SENS, frames.CHAPITRE_KIND, frames.CHAPITRE)


def applied(facts: pd.DataFrame, draft: Draft) -> pd.DataFrame:
    """Return the facts (FACTS schema) with the draft decided on top.

    The lines of the draft become a step of their own (DM or VC). On a chapter whose credits the
    statement declares, they are added to what is declared too: the statement will say so once the
    decision is in force.
    """
    if not draft.lines:
        return facts
    step = Measure.DM if draft.kind is DraftKind.DM else Measure.VC
    changes = [_fact(line, step) for line in draft.lines]
    declared = set(
        facts.loc[facts[MEASURE] == Measure.CREDITS, list(_CHAPTER)].itertuples(
            index=False, name=None
        )
    )
    changes += [_fact(line, Measure.CREDITS) for line in draft.lines if _chapter(line) in declared]
    added = pd.DataFrame(changes, columns=list(FACTS)).astype({CENTS: "Int64"})
    return pd.concat([facts, added], ignore_index=True) if len(facts) else added


def unbalance(lines: Iterable[DraftLine]) -> dict[str, Cents]:
    """Return recettes less depenses of the changes, in cents, by section."""
    found: dict[str, Cents] = {}
    for line in lines:
        sign = 1 if line.place.sens == "R" else -1
        section = str(line.place.section)
        found[section] = found.get(section, 0) + sign * line.cents
    return found


def _chapter(line: DraftLine) -> tuple[str, ...]:
    place = line.place
    return str(place.section), str(place.sens), str(place.chapitre_kind), place.chapitre


def _fact(line: DraftLine, measure: Measure) -> dict[str, object]:
    place = line.place
    return {
        frames.SECTION: str(place.section),
        frames.SENS: str(place.sens),
        frames.MOUVEMENT: str(place.mouvement),
        frames.TYPE_ORDRE: place.type_ordre,
        frames.CHAPITRE_KIND: str(place.chapitre_kind),
        frames.CHAPITRE: place.chapitre,
        frames.OPERATION: place.operation,
        frames.NATURE: place.nature,
        frames.FONCTION: place.fonction,
        SERVICE: "",
        frames.LIBELLE: line.libelle,
        frames.ORDINAL: 0,
        DOCUMENT: DRAFT_DOCUMENT,
        COLUMN: "",
        MEASURE: str(measure),
        CENTS: line.cents,
    }
