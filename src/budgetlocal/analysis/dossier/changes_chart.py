"""What a decision modificative changes, chapter by chapter: chart and table from the same sums."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.analysis.basis import sum_cents, voted_amount
from budgetlocal.analysis.chart_parts import MAX_BARS
from budgetlocal.analysis.dossier.material import Answer, Setting
from budgetlocal.analysis.dossier.named_numbers import no_document
from budgetlocal.analysis.labels import (
    SENS,
    chapter_code,
    chapter_label,
    document_name,
    plan_of,
    section_name,
    source_of,
    step_and_year,
)
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import LinesOrigin
from budgetlocal.core.specs import (
    CellKind,
    ChartKind,
    ChartSpec,
    Column,
    Row,
    RowStyle,
    Series,
    TableSpec,
    Unit,
)
from budgetlocal.core.text import Text, joined, translatable, verbatim

NO_CHANGE = translatable("Dossier", "Le document ne change aucun crédit.")
_COLUMNS = (
    Column("code", translatable("Dossier", "Chapitre"), CellKind.TEXT),
    Column("libelle", translatable("Dossier", "Libellé"), CellKind.TEXT),
    Column("changement", translatable("Dossier", "Changement"), CellKind.EUROS),
)


@dataclass(frozen=True, slots=True)
class Change:
    """What changes in one chapter of one side of a section."""

    section: Section
    sens: Sens
    code: Text
    label: Text
    cents: Cents
    ordinals: tuple[int, ...]


def changes_of(budget: BudgetFrame) -> tuple[Change, ...]:
    """Return the chapters that a document changes, in the order of the budget."""
    plan, amount = plan_of(budget), str(voted_amount(budget))
    found: list[Change] = []
    for section in Section:
        for sens in Sens:
            lines = budget.lines
            mask = (lines[frames.SECTION] == str(section)) & (lines[frames.SENS] == str(sens))
            for (kind, code), group in lines[mask].groupby([frames.CHAPITRE_KIND, frames.CHAPITRE]):
                cents = sum_cents(group[amount])
                if not cents:
                    continue
                words = next((label for label in group[frames.LIBELLE] if label), "")
                found.append(
                    Change(
                        section,
                        sens,
                        verbatim(chapter_code(str(kind), str(code))),
                        chapter_label(plan, str(kind), str(code), words),
                        cents,
                        tuple(int(rank) for rank in group[frames.ORDINAL]),
                    )
                )
    return tuple(found)


def changes_chart(setting: Setting) -> Answer:
    """Return the largest changes as bars, those of recettes and depenses apart."""
    base = setting.base
    if base is None:
        return no_document(setting)
    changes = sorted(changes_of(base), key=lambda change: -abs(change.cents))
    if not changes:
        return NO_CHANGE
    shown, amount = changes[:MAX_BARS], str(voted_amount(base))
    origins = [LinesOrigin(change.ordinals, amount) for change in shown]
    left_out = len(changes) - len(shown)
    return ChartSpec(
        key="dm-changements",
        kind=ChartKind.BARS,
        title=translatable(
            "Dossier", "Ce que change le document : {etape}", etape=step_and_year(base)
        ),
        unit=Unit.EUROS,
        categories=tuple(joined((change.label, SENS[change.sens]), " – ") for change in shown),
        series=(
            Series(
                translatable("Dossier", "Changement"),
                Role.CREDITS,
                tuple(change.cents for change in shown),
                tuple(origins),
            ),
        ),
        source=source_of(base),
        note=None
        if not left_out
        else translatable(
            "Dossier",
            "Les {nombre} plus petits changements ne sont pas dessinés : ils sont dans le tableau.",
            nombre=left_out,
        ),
    )


def changes_table(setting: Setting) -> TableSpec | Text:
    """Return every change, with the total of each side of a section."""
    base = setting.base
    if base is None:
        return no_document(setting)
    changes = changes_of(base)
    if not changes:
        return NO_CHANGE
    rows: list[Row] = []
    for section in Section:
        for sens in Sens:
            mine = [each for each in changes if (each.section, each.sens) == (section, sens)]
            if mine:
                rows.extend(_side_rows(base, mine))
    return TableSpec("dm-changements", document_name(base), _COLUMNS, tuple(rows), source_of(base))


def _side_rows(base: BudgetFrame, changes: list[Change]) -> list[Row]:
    first, amount = changes[0], str(voted_amount(base))
    ordinals = tuple(rank for change in changes for rank in change.ordinals)
    name = joined((section_name(first.section, base), SENS[first.sens]), ", ")
    side = f"{first.section}{first.sens}"
    total = sum(change.cents for change in changes)
    rows = [
        Row(
            side,
            0,
            (verbatim(""), name, total),
            RowStyle.TOTAL,
            ordinals,
            (None, None, LinesOrigin(ordinals, amount)),
        )
    ]
    rows += [
        Row(
            f"{side}:{change.code}",
            1,
            (change.code, change.label, change.cents),
            RowStyle.NORMAL,
            change.ordinals,
            (None, None, LinesOrigin(change.ordinals, amount)),
        )
        for change in changes
    ]
    return rows
