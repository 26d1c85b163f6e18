"""The 1 000 € as a table: parts, the functions that make them up, and their accounts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.labels import article_label, plan_of
from budgetlocal.analysis.mille_euros.mirror import Removed
from budgetlocal.analysis.mille_euros.parts import Parts
from budgetlocal.analysis.mille_euros.policies import UNKNOWN, WITHOUT_FUNCTION, policy
from budgetlocal.analysis.mille_euros.sharing import EUROS_SHARED
from budgetlocal.analysis.mille_euros.spending import FunctionSpending, Measure
from budgetlocal.analysis.mille_euros.split import NonVentilable, Share, Split
from budgetlocal.analysis.mille_euros.wording import Choices, finding, sourced
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import FigureOrigin, LinesOrigin, OperationOrigin
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    CellKind,
    Column,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.nomenclature.plan import Plan

_STEP = Decimal("0.01")
AMOUNT = "montant"
"""The key of the column of amounts where lines do not simply sum to them (net, spread)."""
SPREAD = "repartie"
"""The end of the key of the row that says what a part was given of function 01."""
_BUDGET = "/budget:"
"""Before the place of a budget, at the end of the key of a row that is about one of several."""


def parts_table(parts: Parts, choices: Choices) -> TableSpec:
    """Return each part, its functions and its accounts; or its functions and its budgets.

    The amounts of the children sum to that of their part, except where function 01 is spread: what
    was spread over a part is a row of its own. Where several budgets are put together, what they
    pay each other comes after the total.
    """
    real, budget = parts.split, parts.budgets[0]
    tree = _Tree(
        plan_of(budget),
        _by_rank(budget, frames.NATURE),
        real.total,
        parts.by_chapter,
        tuple(_Sides(each) for each in parts.budgets),
        tuple(each.header.budget for each in parts.budgets),
    )
    rows = [row for share in real.shares for row in tree.part(share)]
    rows.append(_total(real))
    rows += [row for share in real.credits for row in tree.part(share)]
    rows += [tree.flow(each) for each in parts.removed]
    return TableSpec(
        key="mille-euros",
        title=finding(real),
        columns=_columns(parts, choices),
        rows=tuple(rows),
        source=sourced(choices, real, by_chapter=parts.by_chapter),
    )


def budget_of(parts: Parts, row: Row) -> BudgetFrame:
    """Return the document that the lines of a row of `parts_table` are in."""
    _, found, rank = row.key.rpartition(_BUDGET)
    return parts.budgets[int(rank)] if found else parts.budgets[0]


def is_plain_sum(choices: Choices, real: Split) -> bool:
    """Whether each amount is the mere sum of the lines behind it."""
    return choices.measure is Measure.BRUTE and real.non_ventilable is not NonVentilable.SPREAD


def _columns(parts: Parts, choices: Choices) -> tuple[Column, ...]:
    # Under the name of the amount itself, the lines behind a row are checked against it.
    is_plain = is_plain_sum(choices, parts.split) and len(parts.budgets) == 1
    amount = str(main_amount(parts.budgets[0])) if is_plain else AMOUNT
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


@dataclass(frozen=True, slots=True)
class _Tree:
    """Makes the rows of a part: itself, its functions, their accounts."""

    plan: Plan
    natures: Mapping[int, str]
    """The account of each line, by its rank."""
    total: Cents
    by_chapter: bool
    """A part is a chapter: its only function is itself, and is not shown twice."""
    sides: tuple[_Sides, ...]
    """One per budget."""
    names: tuple[str, ...]
    """The names of the budgets."""

    def part(self, share: Share) -> Iterator[Row]:
        key = share.policy.key
        ordinals = tuple(rank for entry in share.functions for rank in entry.ordinals)
        row = self._row(key, 0, share.policy.label, share.cents, ordinals)
        yield replace(row, cells=(row.cells[0], share.euros, *row.cells[2:]))
        for entry in sorted(share.functions, key=lambda entry: entry.function):
            if not self.by_chapter and entry.own is None:
                label = _function_label(self.plan, entry.function)
                yield self._row(f"{key}/{entry.function}", 1, label, entry.cents, entry.ordinals)
            yield from self._accounts(key, entry)
            yield from self._budgets(key, entry)
        spread = share.cents - sum(entry.cents for entry in share.functions)
        if spread:
            label = translatable("MilleEuros", "Fonction 01 répartie")
            yield self._row(f"{key}/{SPREAD}", 1, label, spread, ())

    def _accounts(self, key: str, entry: FunctionSpending) -> Iterator[Row]:
        ranks: dict[str, list[int]] = defaultdict(list)
        for rank in entry.ordinals:
            ranks[self.natures[rank]].append(rank)
        level = 1 if self.by_chapter else 2
        for account, cents in entry.by_account:
            label = joined(
                (
                    verbatim(account),
                    article_label(self.plan, account),
                ),
                " ",
            )
            row_key = f"{key}/{entry.function}/{account}"
            yield self._row(row_key, level, label, cents, tuple(ranks[account]))

    def _budgets(self, key: str, entry: FunctionSpending) -> Iterator[Row]:
        level = 1 if entry.own is not None else 2
        for share in entry.budgets:
            name = f"{key}/{entry.function}{_BUDGET}{share.rank}"
            label = verbatim(self.names[share.rank])
            yield self._row(name, level, label, share.cents, share.ordinals, share.rank)

    def flow(self, removed: Removed) -> Row:
        """Return what a budget pays to another, which no part has."""
        label = translatable(
            "MilleEuros",
            "Flux croisé, retiré : {compte} {nom} ({budget})",
            compte=removed.flow.account,
            nom=removed.flow.name,
            budget=self.names[removed.rank],
        )
        key = f"flux/{removed.flow.account}{_BUDGET}{removed.rank}"
        row = self._row(key, 0, label, removed.cents, removed.ordinals, removed.rank)
        place = len(row.cells) - 2
        cells = (label, NOT_APPLICABLE, NOT_APPLICABLE, row.cells[place], NOT_APPLICABLE)
        return replace(row, cells=cells, style=RowStyle.NORMAL)

    def _row(
        self,
        key: str,
        level: int,
        label: Text,
        cents: Cents,
        ordinals: tuple[int, ...],
        budget: int = 0,
    ) -> Row:
        """Return a row without whole euros, which the parts alone have."""
        style = RowStyle.SUBTOTAL if level == 0 else RowStyle.NORMAL
        ratio = Decimal(cents) / Decimal(self.total)
        exact = (ratio * EUROS_SHARED).quantize(_STEP)
        origins = (None, None, None, self.sides[budget].origin(ordinals, cents), None)
        cells = (label, NOT_APPLICABLE, exact, cents, ratio)
        return Row(key, level, cells, style, ordinals, origins)


class _Sides:
    """What lines are worth: depenses, less recettes of the same accounts where amounts are net."""

    def __init__(self, budget: BudgetFrame) -> None:
        self._column = str(main_amount(budget))
        self._key = document_key(budget)
        self._sens = _by_rank(budget, frames.SENS)
        amounts = budget.lines[self._column].fillna(0).tolist()
        ranks = budget.lines[frames.ORDINAL].tolist()
        self._cents = dict(zip(ranks, amounts, strict=True))

    def origin(self, ordinals: Sequence[int], cents: Cents) -> FigureOrigin | None:
        """Return the lines that make an amount, None when something else is in it."""
        spent, received = (
            tuple(rank for rank in ordinals if self._sens[rank] == str(sens))
            for sens in (Sens.DEPENSE, Sens.RECETTE)
        )
        paid = sum(self._cents[rank] for rank in spent)
        if paid - sum(self._cents[rank] for rank in received) == cents and received:
            parts = (self._lines(spent), self._lines(received))
            return OperationOrigin("-", parts)
        return self._lines(spent) if paid == cents and spent else None

    def _lines(self, ordinals: tuple[int, ...]) -> LinesOrigin:
        return LinesOrigin(ordinals, self._column, self._key)


def _by_rank(budget: BudgetFrame, column: str) -> dict[int, str]:
    lines = budget.lines
    ranks, values = lines[frames.ORDINAL].tolist(), lines[column].tolist()
    return dict(zip(ranks, values, strict=True))


def _function_label(plan: Plan, function: str) -> Text:
    if function in {"", UNKNOWN}:
        return policy(function or WITHOUT_FUNCTION).label
    return verbatim(f"{function} {plan.function_label(function)}".strip())


def _total(real: Split) -> Row:
    cells = (
        translatable("MilleEuros", "Total"),
        EUROS_SHARED,
        Decimal(EUROS_SHARED).quantize(_STEP),
        real.total,
        Decimal(1),
    )
    return Row("total", 0, cells, RowStyle.TOTAL)
