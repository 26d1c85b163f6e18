"""The 1 000 € as a table: parts, the functions that make them up, and their accounts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.labels import article_label, plan_of, source_of
from budgetlocal.analysis.mille_euros.sharing import EUROS_SHARED
from budgetlocal.analysis.mille_euros.spending import FunctionSpending, Measure
from budgetlocal.analysis.mille_euros.split import NonVentilable, Share, Split
from budgetlocal.analysis.mille_euros.wording import Choices, finding
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.nomenclature.plan import Plan

if TYPE_CHECKING:
    import pandas as pd

_STEP = Decimal("0.01")
AMOUNT = "montant"
"""The key of the column of amounts where lines do not simply sum to them (net, spread)."""


def parts_table(
    budget: BudgetFrame, choices: Choices, real: Split, *, by_chapter: bool = False
) -> TableSpec:
    """Return each part, its functions and its accounts.

    The amounts of the children sum to that of their part, except where function 01 is spread: what
    was spread over a part is a row of its own.
    """
    rows = [row for share in real.shares for row in _share(budget, share, real, by_chapter)]
    rows.append(_total(real))
    rows += [row for share in real.credits for row in _share(budget, share, real, by_chapter)]
    return TableSpec(
        key="mille-euros",
        title=finding(real),
        columns=_columns(budget, choices, real),
        rows=tuple(rows),
        source=source_of(budget),
    )


def is_plain_sum(choices: Choices, real: Split) -> bool:
    """Whether each amount is the mere sum of the lines behind it."""
    return choices.measure is Measure.BRUTE and real.non_ventilable is not NonVentilable.SPREAD


def _columns(budget: BudgetFrame, choices: Choices, real: Split) -> tuple[Column, ...]:
    # Under the name of the amount itself, the lines behind a row are checked against it.
    amount = str(main_amount(budget)) if is_plain_sum(choices, real) else AMOUNT
    return (
        Column("poste", translatable("MilleEuros", "Poste"), CellKind.TEXT),
        Column(
            "euros",
            translatable("MilleEuros", "Sur 1 000 €"),
            CellKind.COUNT,
            translatable(
                "MilleEuros", "Euros entiers, arrondis au plus fort reste : leur somme est 1 000."
            ),
        ),
        Column(
            "exact",
            translatable("MilleEuros", "Avant arrondi"),
            CellKind.MEASURE,
            translatable("MilleEuros", "Montant × 1 000 / total, à deux décimales."),
        ),
        Column(amount, translatable("MilleEuros", "Montant"), CellKind.EUROS),
        Column("part", translatable("MilleEuros", "Part"), CellKind.PERCENT),
    )


def _share(budget: BudgetFrame, share: Share, real: Split, by_chapter: bool) -> Iterator[Row]:  # noqa: FBT001
    key, plan = share.policy.key, plan_of(budget)
    ordinals = tuple(rank for entry in share.functions for rank in entry.ordinals)
    yield _row(key, 0, share.policy.label, share.euros, share.cents, real.total, ordinals)
    for entry in sorted(share.functions, key=lambda entry: entry.function):
        label = _function_label(plan, entry.function)
        level = 1
        if not by_chapter:
            yield _row(
                f"{key}/{entry.function}", 1, label, None, entry.cents, real.total, entry.ordinals
            )
            level = 2
        yield from _accounts(budget, plan, key, entry, level, real.total)
    spread = share.cents - sum(entry.cents for entry in share.functions)
    if spread:
        label = translatable("MilleEuros", "Fonction 01 répartie")
        yield _row(f"{key}/repartie", 1, label, None, spread, real.total, ())


def _row(
    key: str,
    level: int,
    label: Text,
    euros: int | None,
    cents: Cents,
    total: Cents,
    ordinals: tuple[int, ...],
) -> Row:
    style = RowStyle.SUBTOTAL if level == 0 else RowStyle.NORMAL
    ratio = Decimal(cents) / Decimal(total)
    exact = (ratio * EUROS_SHARED).quantize(_STEP)
    shown = verbatim("") if euros is None else euros
    return Row(key, level, (label, shown, exact, cents, ratio), style, ordinals)


def _function_label(plan: Plan, function: str) -> Text:
    name = plan.function_label(function)
    return verbatim(f"{function} {name}".strip()) if function else _NO_FUNCTION


_NO_FUNCTION = translatable("MilleEuros", "Sans fonction")


def _accounts(
    budget: BudgetFrame, plan: Plan, key: str, entry: FunctionSpending, level: int, total: Cents
) -> Iterator[Row]:
    lines = budget.lines[budget.lines[frames.ORDINAL].isin(entry.ordinals)]
    ordinals = _ordinals(lines)
    for account, cents in entry.by_account:
        label = joined(verbatim(account), article_label(plan, account))
        yield _row(
            f"{key}/{entry.function}/{account}",
            level,
            label,
            None,
            cents,
            total,
            ordinals.get(account, ()),
        )


def _ordinals(lines: pd.DataFrame) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = defaultdict(list)
    pairs: Iterable[tuple[str, int]] = zip(
        lines[frames.NATURE].tolist(), lines[frames.ORDINAL].tolist(), strict=True
    )
    for account, rank in pairs:
        found[str(account)].append(int(rank))
    return {account: tuple(ranks) for account, ranks in found.items()}


def _total(real: Split) -> Row:
    cells = (
        translatable("MilleEuros", "Total"),
        EUROS_SHARED,
        Decimal(EUROS_SHARED).quantize(_STEP),
        real.total,
        Decimal(1),
    )
    return Row("total", 0, cells, RowStyle.TOTAL)
