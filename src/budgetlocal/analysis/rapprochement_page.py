"""What the page Rapprochement shows: verdicts, the comparisons as a tree, the declared ratios."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.declared import population
from budgetlocal.analysis.double_counting import (
    addition_findings,
    movement_findings,
    subtotal_findings,
)
from budgetlocal.analysis.labels import document_name, source_of
from budgetlocal.analysis.rapprochement import rapprochements
from budgetlocal.analysis.ratio_gaps import Cause, causes
from budgetlocal.analysis.ratios import ComparedRatio, compared_ratios
from budgetlocal.analysis.reconciliation import Gap, Posting, Reconciliation
from budgetlocal.analysis.whole_budget import is_change
from budgetlocal.core.formatting import NBSP, decimal_number, euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.core.origins import IndicatorOrigin
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Finding,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, joined, translatable, verbatim

if TYPE_CHECKING:
    from budgetlocal.indicators.balance_source import BalanceSource

RULE = translatable("Rapprochement", "Comparaison au centime, sans tolérance.")
_COLUMNS = (
    Column("quoi", translatable("Rapprochement", "Ce qui est comparé"), CellKind.TEXT),
    Column("ou", translatable("Rapprochement", "Où le lire"), CellKind.TEXT),
    Column("gauche", translatable("Rapprochement", "D'un côté"), CellKind.EUROS),
    Column("droite", translatable("Rapprochement", "De l'autre"), CellKind.EUROS),
    Column(
        "ecart",
        translatable("Rapprochement", "Écart"),
        CellKind.EUROS,
        translatable("Rapprochement", "L'autre côté moins le premier ; 0,00 est juste."),
    ),
)
_RATIOS = (
    Column("numero", translatable("Rapprochement", "N°"), CellKind.TEXT),
    Column("ratio", translatable("Rapprochement", "Ratio"), CellKind.TEXT),
    Column("declare", translatable("Rapprochement", "Déclaré"), CellKind.PER_HEAD),
    Column("recalcule", translatable("Rapprochement", "Recalculé"), CellKind.PER_HEAD),
    Column("verdict", translatable("Rapprochement", "Verdict"), CellKind.TEXT),
)
_WORDS = {
    str(Section.FONCTIONNEMENT): translatable("Rapprochement", "fonctionnement"),
    str(Section.INVESTISSEMENT): translatable("Rapprochement", "investissement"),
    str(Sens.DEPENSE): translatable("Rapprochement", "dépense"),
    str(Sens.RECETTE): translatable("Rapprochement", "recette"),
    str(Mouvement.REEL): translatable("Rapprochement", "réel"),
    str(Mouvement.ORDRE): translatable("Rapprochement", "ordre"),
}
_BLANK = verbatim("")


@dataclass(frozen=True, slots=True)
class Rapprochement:
    """The page, for one document and its exercice."""

    title: Text
    findings: tuple[Finding, ...]
    comparisons: TableSpec
    ratios: TableSpec


def rapprochement(
    budgets: Sequence[BudgetFrame], focus: BudgetFrame, balance: BalanceSource | None = None
) -> Rapprochement:
    """Return every comparison of the exercice of a document, worst first."""
    year = focus.header.exercice
    found = rapprochements(budgets, year, balance)
    of_year = [budget for budget in budgets if budget.header.exercice == year]
    findings = [_finding(comparison) for comparison in found] or [_nothing(year)]
    findings += [finding for budget in of_year for finding in subtotal_findings(budget)]
    findings += [*addition_findings(of_year), *movement_findings(focus, main_amount(focus))]
    order = (Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.OK)
    return Rapprochement(
        title=document_name(focus),
        findings=tuple(sorted(findings, key=lambda finding: order.index(finding.severity))),
        comparisons=comparison_table(found, source_of(focus)),
        ratios=ratio_table(focus),
    )


def comparison_table(found: Sequence[Reconciliation], source: Text) -> TableSpec:
    """Return each comparison, its gaps, and the lines that make each gap."""
    return TableSpec(
        "rapprochement",
        translatable("Rapprochement", "Rapprochement au centime"),
        _COLUMNS,
        tuple(row for comparison in found for row in _rows(comparison)),
        source,
    )


def ratio_table(budget: BudgetFrame) -> TableSpec:
    """Return the ratios that a document declares beside the same computed from its lines."""
    ratios = () if is_change(budget) else compared_ratios(budget)
    known = causes(budget, ratios)
    return TableSpec(
        "ratios-declares",
        translatable("Rapprochement", "Ratios déclarés et recalculés"),
        _RATIOS,
        tuple(_ratio_row(item, budget, known.get(item.definition.code)) for item in ratios),
        source_of(budget),
    )


def _verdict(item: ComparedRatio, budget: BudgetFrame, cause: Cause | None) -> Text:
    if item.agrees is None:
        return item.reason or translatable("Rapprochement", "non déclaré par le document")
    if item.agrees:
        return translatable("Rapprochement", "égal")
    if cause is None:
        return _unexplained(item, budget)
    return translatable("Rapprochement", "retrouvé {cause}", cause=cause.text)


def _unexplained(item: ComparedRatio, budget: BudgetFrame) -> Text:
    """Return that no reading gives the declared figure, with the euros between the two if known."""
    people = population(budget.informations)
    if item.computed is None or item.declared is None or people is None or not item.is_per_head:
        return translatable("Rapprochement", "différent, sans explication trouvée")
    gap = int((item.declared - item.computed) * people)
    return (
        translatable(
            "Rapprochement",
            "différent, sans explication trouvée : environ {montant} de plus que le recalcul",
            montant=_whole_euros(gap),
        )
        if gap > 0
        else translatable(
            "Rapprochement",
            "différent, sans explication trouvée : environ {montant} de moins que le recalcul",
            montant=_whole_euros(-gap),
        )
    )


def _whole_euros(amount: int) -> str:
    return f"{decimal_number(amount)}{NBSP}€"


def _ratio_row(item: ComparedRatio, budget: BudgetFrame, cause: Cause | None) -> Row:
    shown = item.computed if item.is_per_head or item.computed is None else item.computed * 100
    origin = IndicatorOrigin(item.definition.code, budget.header.exercice)
    unit = verbatim("€/hab." if item.is_per_head else "%")
    cells: tuple[Cell, ...] = (
        verbatim(str(item.definition.number)),
        joined((item.definition.label, joined((verbatim("("), unit, verbatim(")")), "")), " "),
        verbatim(item.shown(item.declared)),
        shown,
        _verdict(item, budget, cause),
    )
    return Row(item.definition.code, 0, cells, origins=(None, None, None, origin, None))


def _finding(comparison: Reconciliation) -> Finding:
    sides = joined((comparison.left, comparison.right), " / ")
    if comparison.agrees:
        return Finding(
            comparison.code,
            Severity.OK,
            translatable("Rapprochement", "{titre} : égaux au centime", titre=comparison.title),
            translatable(
                "Rapprochement",
                "{cotes}. {nombre} postes comparés, {total} de chaque côté.",
                cotes=sides,
                nombre=decimal_number(comparison.compared),
                total=euros(comparison.left_total),
            ),
            RULE,
        )
    return Finding(
        comparison.code,
        Severity.WARNING,
        translatable(
            "Rapprochement",
            "{titre} : {nombre} écart(s)",
            titre=comparison.title,
            nombre=decimal_number(len(comparison.gaps)),
        ),
        joined((sides, *((comparison.note,) if comparison.note else ())), ". "),
        RULE,
        comparison.right_total - comparison.left_total,
    )


def _nothing(year: int) -> Finding:
    return Finding(
        "rien_a_rapprocher",
        Severity.INFO,
        translatable("Rapprochement", "Rien à rapprocher en {annee}", annee=year),
        translatable(
            "Rapprochement",
            "Importez le budget primitif, les décisions modificatives et le compte du même exercice, un "
            "second compte (CA et CFU), ou la balance officielle : ils seront comparés au centime.",
        ),
    )


def _rows(comparison: Reconciliation) -> Iterator[Row]:
    name = joined((comparison.left, comparison.right), " / ")
    gap = comparison.right_total - comparison.left_total
    cells: tuple[Cell, ...] = (
        comparison.title, name, comparison.left_total, comparison.right_total, gap,
    )  # fmt: skip
    yield Row(comparison.code, 0, cells, RowStyle.TOTAL)
    for rank, each in enumerate(comparison.gaps):
        yield from _gap_rows(each, f"{comparison.code}.{rank}")


def _gap_rows(gap: Gap, key: str) -> Iterator[Row]:
    words = joined(tuple(_WORDS.get(part, verbatim(part)) for part in gap.key if part), " · ")
    yield Row(key, 1, (words, _BLANK, gap.left, gap.right, gap.cents), RowStyle.SUBTOTAL)
    for side, lines in enumerate((gap.left_lines, gap.right_lines)):
        for rank, line in enumerate(lines):
            yield Row(f"{key}.{side}.{rank}", 2, _line_cells(line, side))


def _line_cells(line: Posting, side: int) -> tuple[Cell, ...]:
    amounts: tuple[Cell, Cell] = (
        (line.cents, NOT_APPLICABLE) if side == 0 else (NOT_APPLICABLE, line.cents)
    )
    return (line.label, line.where, *amounts, NOT_APPLICABLE)
