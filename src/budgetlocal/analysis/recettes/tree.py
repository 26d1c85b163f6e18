"""All the revenue of a budget by kind: from plain words down to the account, over the years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.explaining import document_key
from budgetlocal.analysis.labels import article_label, plan_of, source_of
from budgetlocal.analysis.recettes.grand_paris import fcct_note
from budgetlocal.analysis.recettes.kinds import (
    DEDUCTED,
    INTERNAL,
    UNKNOWN,
    UNKNOWN_LABEL,
    Kind,
    families,
    kind_of,
    kinds,
)
from budgetlocal.analysis.whole_budget import refuse_a_change
from budgetlocal.analysis.years import accounts_by_year
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape, Mouvement, Sens
from budgetlocal.core.money import Cents, ratio
from budgetlocal.core.origins import FigureOrigin, LinesOrigin, OperationOrigin
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, joined, translatable, verbatim

PASSED_ON = "7"
"""Class 7 in expenditure is taken away from revenue: what is passed on or given back (chapter 014:
739, 7419, 749, 709, and 701249 or 706129 of a water budget)."""
TOTAL = translatable("Recettes", "Recettes de l'année, nettes de ce qui est reversé")


@dataclass(frozen=True, slots=True)
class Receipts:
    """The real revenue of one document by account, in cents; what is passed on is negative."""

    exercice: int
    amounts: Mapping[str, Cents]
    ordinals: Mapping[str, tuple[int, ...]]
    kinds: Mapping[str, str]
    """Kind of each account."""

    def of_kind(self, kind: str) -> Cents:
        """Return the sum of a kind; 0 when no line has it."""
        return sum(self.amounts[a] for a, found in self.kinds.items() if found == kind)


def receipts_of(budget: BudgetFrame) -> Receipts:
    """Return the real revenue of a document: titres of an account, votes of a budget.

    Movements d'ordre are left out. Both sections are there; each account has one kind.
    """
    lines = budget.lines
    amount = str(main_amount(budget))
    plan, exercice = budget.plan, budget.header.exercice
    real = (lines[frames.MOUVEMENT] == str(Mouvement.REEL)) & lines[amount].notna()
    is_revenue = real & (lines[frames.SENS] == str(Sens.RECETTE))
    is_passed = (
        real
        & (lines[frames.SENS] == str(Sens.DEPENSE))
        & lines[frames.NATURE].str.startswith(PASSED_ON)
    )
    amounts: dict[str, Cents] = defaultdict(int)
    ordinals: dict[str, list[int]] = defaultdict(list)
    found: dict[str, str] = {}
    for mask, sign in ((is_revenue, 1), (is_passed, -1)):
        chosen = lines[mask]
        for account, cents, ordinal in zip(
            chosen[frames.NATURE], chosen[amount], chosen[frames.ORDINAL], strict=True
        ):
            amounts[account] += sign * int(cents)
            ordinals[account].append(int(ordinal))
            kind = (
                kind_of(account, plan.norme, exercice, plan.declinaison) if sign > 0 else DEDUCTED
            )
            found.setdefault(account, kind)  # spent on an account that receives: less of its kind
    return Receipts(exercice, amounts, {a: tuple(o) for a, o in ordinals.items()}, found)


def revenue_table(
    budgets: Sequence[BudgetFrame], focus: BudgetFrame, population: int | None
) -> TableSpec:
    """Return the revenue of a budget: families, kinds, accounts; one column for each year.

    The years are those of the accounts up to the focus; a voted budget adds its own year. Shares
    and euros per inhabitant are those of the focus. Carry-overs and internal entries are shown
    apart, outside the total.

    Raises:
        UserError: the focus only changes another budget (BS, DM).

    """
    refuse_a_change(focus)
    documents = {
        year: budget
        for year, budget in accounts_by_year(budgets).items()
        if year < focus.header.exercice
    }
    documents[focus.header.exercice] = focus
    receipts = {year: receipts_of(budget) for year, budget in sorted(documents.items())}
    writer = _Writer(receipts, documents, focus.header.exercice, population)
    note = fcct_note(focus, receipts[focus.header.exercice].amounts)
    return TableSpec(
        "recettes",
        translatable(
            "Recettes",
            "Recettes de {collectivite}, {budget}",
            collectivite=verbatim(focus.header.collectivite),
            budget=verbatim(focus.header.budget),
        ),
        columns(tuple(receipts), {focus.header.exercice: _year(focus)}),
        tuple(writer.rows()),
        joined([source_of(focus), *([note] if note is not None else [])], ". "),
    )


def _year(focus: BudgetFrame) -> Text:
    """Return the title of the column of a document: its year, and that it was only voted."""
    year = focus.header.exercice
    if focus.header.etape.is_account:
        return verbatim(str(year))
    if focus.header.is_draft:
        return translatable("Recettes", "{annee} (projet)", annee=year)
    if focus.header.etape is Etape.SITUATION:
        return translatable("Recettes", "{annee} (crédits)", annee=year)
    return translatable("Recettes", "{annee} (voté)", annee=year)


def columns(years: Sequence[int], titles: Mapping[int, Text] | None = None) -> tuple[Column, ...]:
    """Return the columns of a table of revenue; some years may have a title of their own."""
    known = titles or {}
    return (
        Column("poste", translatable("Recettes", "D'où vient l'argent"), CellKind.TEXT),
        *(
            Column(f"an-{year}", known.get(year, verbatim(str(year))), CellKind.EUROS)
            for year in years
        ),
        Column(
            "part",
            translatable("Recettes", "Part"),
            CellKind.PERCENT,
            translatable("Recettes", "Part dans le total de la dernière année montrée."),
        ),
        Column("habitant", translatable("Recettes", "€/hab."), CellKind.PER_HEAD),
        Column("paie", translatable("Recettes", "Qui paie ?"), CellKind.TEXT),
        Column("decide", translatable("Recettes", "Qui décide ?"), CellKind.TEXT),
        Column("marge", translatable("Recettes", "Peut-on le changer ?"), CellKind.TEXT),
        Column("article", translatable("Recettes", "Texte"), CellKind.TEXT),
    )


class _Writer:
    def __init__(
        self,
        receipts: Mapping[int, Receipts],
        documents: Mapping[int, BudgetFrame],
        last: int,
        population: int | None,
    ) -> None:
        self._receipts = receipts
        self._documents = documents
        self._last = last
        self._population = population
        self._by_kind: dict[str, set[str]] = defaultdict(set)
        for each in receipts.values():
            for account, kind in each.kinds.items():
                self._by_kind[kind].add(account)
        self._total = self._sum([k for k in self._by_kind if not self._is_internal(k)], last)

    def rows(self) -> Iterator[Row]:
        shown = [key for key in families() if key != INTERNAL]
        for family in shown:
            yield from self._family(family)
        if UNKNOWN in self._by_kind:
            yield self._line(UNKNOWN, 0, UNKNOWN_LABEL, [UNKNOWN], None, RowStyle.SUBTOTAL)
            yield from self._accounts(UNKNOWN, 1)
        inside = [kind for kind in self._by_kind if not self._is_internal(kind)]
        yield self._line("total", 0, TOTAL, inside, None, RowStyle.TOTAL)
        yield from self._family(INTERNAL)

    def _family(self, family: str) -> Iterator[Row]:
        mine = [kind for kind in kinds().values() if kind.family == family]
        present = [kind for kind in mine if kind.key in self._by_kind]
        if not present:
            return
        keys = [kind.key for kind in present]
        yield self._line(family, 0, families()[family], keys, None, RowStyle.SUBTOTAL)
        for kind in present:
            yield self._line(f"{family}:{kind.key}", 1, kind.label, [kind.key], kind)
            yield from self._accounts(kind.key, 2)

    def _accounts(self, kind: str, level: int) -> Iterator[Row]:
        for account in sorted(self._by_kind[kind]):
            holder = next(
                self._documents[year]
                for year in sorted(self._documents, reverse=True)
                if account in self._receipts[year].amounts
            )
            label = article_label(plan_of(holder), account)
            name = joined((verbatim(account), label), " ")
            values = {
                year: each.amounts.get(account, 0) if each.kinds.get(account, kind) == kind else 0
                for year, each in self._receipts.items()
            }
            yield self._row(f"{kind}:{account}", level, name, values, None, self._ranks([account]))

    def _line(
        self,
        key: str,
        level: int,
        label: Text,
        of: Sequence[str],
        kind: Kind | None,
        style: RowStyle = RowStyle.NORMAL,
    ) -> Row:
        values = {year: self._sum(of, year) for year in self._receipts}
        return self._row(key, level, label, values, kind, self._ranks(of), style)

    def _ranks(self, wanted: Sequence[str]) -> dict[int, tuple[int, ...]]:
        """Return the lines of some kinds or accounts, by exercice."""
        return {
            year: tuple(
                ordinal
                for account, kind in each.kinds.items()
                if kind in wanted or account in wanted
                for ordinal in each.ordinals[account]
            )
            for year, each in self._receipts.items()
        }

    def _row(
        self,
        key: str,
        level: int,
        label: Text,
        values: Mapping[int, Cents],
        kind: Kind | None,
        ranks: Mapping[int, tuple[int, ...]],
        style: RowStyle = RowStyle.NORMAL,
    ) -> Row:
        value = values[self._last]
        is_inside = not key.startswith(INTERNAL) and not self._is_internal(
            key.split(":", maxsplit=1)[0]
        )
        per_head = ratio(value, self._population)
        words: tuple[Cell, ...] = (NOT_APPLICABLE,) * 4
        if kind is not None:
            words = (kind.payer, kind.decider, kind.can_change, verbatim(kind.article))
        share: Cell = ratio(value, self._total) if is_inside else NOT_APPLICABLE
        head: Cell = None if per_head is None else per_head / Decimal(100)
        return Row(
            key,
            level,
            (label, *values.values(), share, head, *words),
            style,
            ranks[self._last],
            self._origins(ranks),
        )

    def _origins(self, ranks: Mapping[int, tuple[int, ...]]) -> tuple[FigureOrigin | None, ...]:
        shown = [_origin(self._documents[year], found) for year, found in ranks.items()]
        return (None, *shown, None, None, None, None, None, None)

    def _sum(self, wanted: Sequence[str], year: int) -> Cents:
        return sum(self._receipts[year].of_kind(kind) for kind in wanted)

    @staticmethod
    def _is_internal(kind: str) -> bool:
        found = kinds().get(kind)
        return found is not None and found.family == INTERNAL


def _origin(document: BudgetFrame, ordinals: tuple[int, ...]) -> FigureOrigin | None:
    """Return the titres of some lines, less what is passed on; None without any line."""
    lines = document.lines[document.lines[frames.ORDINAL].isin(ordinals)]
    amount, key = str(main_amount(document)), document_key(document)
    received, passed = (
        LinesOrigin(tuple(lines.loc[lines[frames.SENS] == str(sens), frames.ORDINAL]), amount, key)
        for sens in (Sens.RECETTE, Sens.DEPENSE)
    )
    if not passed.ordinals:
        return received if received.ordinals else None
    return OperationOrigin("-", (received, passed))
