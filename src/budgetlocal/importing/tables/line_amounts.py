"""The amounts of budget lines, taken from the columns of a table: whole columns at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import TYPE_CHECKING

from budgetlocal.core.kinds import Amount

if TYPE_CHECKING:
    import numpy as np

RANK: dict[Amount | str, int] = {amount: rank for rank, amount in enumerate(Amount)}
"""Where each amount is in `Line.amounts`; the codes of supplements are not in it."""

Used = list[tuple[int | str, int]]
"""Where each amount of a line goes (rank in `Line.amounts` or code of a supplement), and cents."""
Amounts = tuple[int | None, ...]
"""In the order of `Amount`: cents, None for what the table does not say."""
Supplements = tuple[tuple[str, int], ...]
Filled = tuple[Amounts, Supplements]


def filled(used: Used, *, adds_rar: bool) -> Filled:
    """Return the amounts and supplements of one line; `adds_rar` works out its open credits."""
    amounts: list[int | None] = [None] * len(RANK)
    supplements: dict[str, int] = {}
    for target, cents in used:
        if isinstance(target, int):
            amounts[target] = cents
        else:
            supplements[target] = supplements.get(target, 0) + cents
    if adds_rar:
        amounts[RANK[Amount.CRED_OUV]] = _with_rar(amounts)
    return tuple(amounts), tuple(supplements.items())


def filled_rows(
    cents: np.ndarray, kept: np.ndarray, layout: Sequence[tuple[int | str, int]], *, adds_rar: bool
) -> Iterator[Filled | None]:
    """Yield the same for each row of a matrix; None for a row that gives nothing.

    `layout` is the target of each column that is read, and the rank of that column.
    """
    codes = [target for target, _ in layout if isinstance(target, str)]
    if adds_rar or len(set(codes)) < len(codes) or not kept[:, [r for _, r in layout]].all():
        rows = zip(cents.tolist(), kept.tolist(), strict=True)
        for own, is_kept in rows:
            used = [(target, own[rank]) for target, rank in layout if is_kept[rank]]
            yield filled(used, adds_rar=adds_rar) if used else None
        return
    columns: list[Iterable[int | None]] = [repeat(None, len(cents)) for _ in RANK]
    supplements: list[Iterable[tuple[str, int]]] = []
    for target, rank in layout:
        values = cents[:, rank].tolist()
        if isinstance(target, int):
            columns[target] = values
        else:
            supplements.append(zip(repeat(target), values, strict=False))
    more: Iterable[Supplements] = zip(*supplements, strict=True) if supplements else repeat(())
    yield from zip(zip(*columns, strict=True), more, strict=False)


def _with_rar(amounts: Sequence[int | None]) -> int | None:
    """Return the voted credits plus the RAR that come on top of them."""
    parts = (amounts[RANK[Amount.MT_PREV]], amounts[RANK[Amount.MT_RAR_PREC]])
    known = [part for part in parts if part is not None]
    return sum(known) if known else None
