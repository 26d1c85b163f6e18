"""Arithmetic as witness: which identity between the columns holds, row by row, to the cent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from budgetlocal.core.text import Text, translatable
from budgetlocal.importing.tables.report import Choix, Question, Temoin
from budgetlocal.importing.tables.roles import Role

BRUT, NET = "brut", "net"
INCLUDED, BESIDE = "compris", "en_plus"
_PARTS = (Role.BP, Role.BS, Role.DM, Role.VC)
_LIKELY = 0.5
"""Share of exact rows below which an identity explains nothing."""

Vectors = Mapping[Role, np.ndarray]
"""Cents of the budget lines of a document, by role; unknown is 0."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the arithmetic of the rows tells."""

    temoins: tuple[Temoin, ...] = ()
    engage: str = ""
    """BRUT, NET, or empty when nothing tells (then `question`)."""
    rar_in_credits: str = ""
    """INCLUDED, BESIDE, or empty when nothing tells."""
    rar_is_previous: bool = False
    """Whether a column "RAR" is part of the open credits: then it is the one carried over."""
    question: Question | None = None


def witness(vectors: Vectors, answers: Mapping[str, str]) -> Reading:
    """Return which identities hold between the columns that are there."""
    credit = _credits(vectors)
    available, engage, engage_question = _available(vectors, credit, answers)
    parts, rar, previous = _parts(vectors)
    return Reading((*available, *parts), engage, rar, previous, engage_question)


def _credits(vectors: Vectors) -> np.ndarray | None:
    for role in (Role.CREDITS_OUVERTS, Role.VOTE, Role.BP, Role.MONTANT):
        if role in vectors:
            return vectors[role]
    return None


def _available(
    vectors: Vectors, credit: np.ndarray | None, answers: Mapping[str, str]
) -> tuple[tuple[Temoin, ...], str, Question | None]:
    """Test what is available, and tell gross from net commitments."""
    real = vectors.get(Role.REALISE)
    engaged = vectors.get(Role.ENGAGE, vectors.get(Role.ENGAGE_NET))
    left = vectors.get(Role.DISPONIBLE)
    tested: dict[str, tuple[Text, int, int]] = {}
    if left is not None and credit is not None:
        if engaged is not None and real is not None:
            tested["net"] = _test(NET_TEXT, left, credit - engaged - real, engaged, real)
        if engaged is not None:
            tested["brut"] = _test(GROSS_TEXT, left, credit - engaged, engaged)
        if real is not None:
            tested["realise"] = _test(REAL_TEXT, left, credit - real, real)
    best = max((exact / total for _, exact, total in tested.values() if total), default=0.0)
    kept = [name for name, (_, exact, total) in tested.items() if total and exact / total == best]
    temoins = tuple(
        Temoin(f"disponible_{name}", text, exact, total, best >= _LIKELY and [name] == kept)
        for name, (text, exact, total) in tested.items()
    )
    if Role.ENGAGE not in vectors or engaged is None:
        return temoins, NET if Role.ENGAGE_NET in vectors else "", None
    if real is None or not engaged.any() or not real.any():
        return temoins, BRUT, None
    return (temoins, *_engaged(tested, engaged, real, best, answers))


def _engaged(
    tested: Mapping[str, tuple[Text, int, int]],
    engaged: np.ndarray,
    real: np.ndarray,
    best: float,
    answers: Mapping[str, str],
) -> tuple[str, Question | None]:
    """Tell whether "engagé" holds what is executed; ask when nothing does."""
    given = answers.get("engage")
    if given in {BRUT, NET}:
        return given, None
    _, net, total = tested.get("net", (NET_TEXT, 0, 0))
    _, gross, _ = tested.get("brut", (GROSS_TEXT, 0, 0))
    if total and best >= _LIKELY and net != gross and max(net, gross) / total == best:
        return (NET if net > gross else BRUT), None
    rows = (real > 0) & (engaged != 0)
    if (rows & (engaged < real)).any():
        return NET, None
    question = Question(
        "engage",
        translatable(
            "Tableau",
            "Le montant engagé comprend-il ce qui est déjà mandaté (ou titré) ?",
        ),
        (
            Choix(
                BRUT, translatable("Tableau", "Oui, il comprend le mandaté"), gross, total or None
            ),
            Choix(NET, translatable("Tableau", "Non, il s'y ajoute"), net, total or None),
        ),
        suggested=BRUT,
    )
    return "", question


def _parts(vectors: Vectors) -> tuple[tuple[Temoin, ...], str, bool]:
    """Test what the open credits are made of, and where the RAR are."""
    total = vectors.get(Role.CREDITS_OUVERTS, vectors.get(Role.VOTE))
    rar = vectors.get(Role.RAR_PRECEDENT, vectors.get(Role.RAR))
    parts = [vectors[role] for role in _PARTS if role in vectors]
    if total is None or rar is None:
        return (), "", False
    if not parts and Role.VOTE in vectors and Role.CREDITS_OUVERTS in vectors:
        parts = [vectors[Role.VOTE]]
    if not parts or not rar.any():
        return (), "", False
    base = np.sum(parts, axis=0)
    inside = _test(INSIDE_TEXT, total, base + rar, rar)
    beside = _test(BESIDE_TEXT, total, base, rar)
    known = INCLUDED if inside[1] > beside[1] else BESIDE if beside[1] > inside[1] else ""
    best = max(inside[1], beside[1])
    if inside[2] and best / inside[2] < _LIKELY:
        known = ""
    temoins = (
        Temoin("rar_compris", *inside, known == INCLUDED),
        Temoin("rar_en_plus", *beside, known == BESIDE),
    )
    return temoins, known, known == INCLUDED and Role.RAR_PRECEDENT not in vectors


NET_TEXT = translatable("Tableau", "disponible = crédits ouverts − engagé − mandaté")
GROSS_TEXT = translatable("Tableau", "disponible = crédits ouverts − engagé")
REAL_TEXT = translatable("Tableau", "disponible = crédits ouverts − mandaté")
INSIDE_TEXT = translatable("Tableau", "crédits ouverts = BP + BS + DM + virements + RAR")
BESIDE_TEXT = translatable("Tableau", "crédits ouverts = BP + BS + DM + virements, sans les RAR")


def _test(
    text: Text, left: np.ndarray, right: np.ndarray, *telling: np.ndarray
) -> tuple[Text, int, int]:
    """Return how many of the rows that can tell are exact: those where a term is not zero."""
    rows = np.zeros(len(left), bool)
    for vector in telling:
        rows |= vector != 0
    if not rows.any():
        rows = left != 0
    return text, int((left[rows] == right[rows]).sum()), int(rows.sum())
