"""The draft as tables: what each line and chapter becomes, and the table of the deliberation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from budgetlocal.analysis.drafting.applied import applied
from budgetlocal.analysis.execution.facts import facts
from budgetlocal.analysis.execution.grouping import Group, Grouping, Side, groups, side_of
from budgetlocal.analysis.execution.model import Amounts
from budgetlocal.analysis.labels import (
    article_label,
    chapter_code,
    chapter_label,
    plan_of,
    section_name,
)
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.core.drafts import Draft, DraftKind, DraftLine
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, translatable, verbatim

EFFECT_COLUMNS = (
    Column("code", translatable("Projet", "Chapitre"), CellKind.TEXT),
    Column("libelle", translatable("Projet", "Libellé"), CellKind.TEXT),
    Column("avant", translatable("Projet", "Crédits avant"), CellKind.EUROS),
    Column("projet", translatable("Projet", "Projet"), CellKind.EUROS),
    Column("apres", translatable("Projet", "Crédits après"), CellKind.EUROS),
    Column("realise", translatable("Projet", "Réalisé"), CellKind.EUROS),
    Column(
        "disponible",
        translatable("Projet", "Disponible après"),
        CellKind.EUROS,
        translatable("Projet", "Crédits après, moins réalisé et engagé non mandaté."),
    ),
    Column("atterrissage", translatable("Projet", "Atterrissage"), CellKind.EUROS),
    Column(
        "reste",
        translatable("Projet", "Reste au 31/12"),
        CellKind.EUROS,
        translatable("Projet", "Crédits après, moins atterrissage au 31 décembre."),
    ),
)
DELIBERATION_COLUMNS = (
    Column("section", translatable("Projet", "Section"), CellKind.TEXT),
    Column("chapitre", translatable("Projet", "Chapitre"), CellKind.TEXT),
    Column("article", translatable("Projet", "Article"), CellKind.TEXT),
    Column("libelle", translatable("Projet", "Libellé"), CellKind.TEXT),
    Column("moins_d", translatable("Projet", "Dépenses −"), CellKind.EUROS),
    Column("plus_d", translatable("Projet", "Dépenses +"), CellKind.EUROS),
    Column("moins_r", translatable("Projet", "Recettes −"), CellKind.EUROS),
    Column("plus_r", translatable("Projet", "Recettes +"), CellKind.EUROS),
)
KINDS = {
    DraftKind.DM: translatable("Projet", "Décision modificative"),
    DraftKind.VC: translatable("Projet", "Virement de crédits"),
}
_SIDES = {
    (Section.FONCTIONNEMENT, Sens.DEPENSE): translatable("Projet", "Dépenses F"),
    (Section.FONCTIONNEMENT, Sens.RECETTE): translatable("Projet", "Recettes F"),
    (Section.INVESTISSEMENT, Sens.DEPENSE): translatable("Projet", "Dépenses I"),
    (Section.INVESTISSEMENT, Sens.RECETTE): translatable("Projet", "Recettes I"),
}
Landings = Mapping[tuple[Side, str], Cents]
"""What each chapter of a side of real movements will end at, in cents, by its key."""


def effect_table(checked: Checked, draft: Draft, landings: Landings) -> TableSpec:
    """Return each chapter and article of the budget before and after the draft.

    The rows that the draft touches are marked. `lines.places_of` gives the place of a row by its key.
    """
    rows: list[Row] = []
    for section in Section:
        for sens in Sens:
            rows += _side_rows(checked, draft, Side(section, sens), landings)
    return TableSpec(
        key="projet-effet",
        title=translatable(
            "Projet", "{nature} : {objet}", nature=KINDS[draft.kind], objet=draft.objet
        ),
        columns=EFFECT_COLUMNS,
        rows=tuple(rows),
        source=_source(checked.budget),
    )


def deliberation_table(budget: BudgetFrame, draft: Draft) -> TableSpec:
    """Return the table annexed to the deliberation: each line, its direction, and the totals."""
    rows: list[Row] = []
    for section in Section:
        lines = [line for line in draft.lines if line.place.section is section]
        rows += [_deliberated(budget, line, rank) for rank, line in enumerate(lines)]
        if lines:
            name = section_name(section, budget)
            total = translatable("Projet", "Total {section}", section=name)
            rows.append(_total(f"total-{section}", total, lines))
    if draft.lines:
        rows.append(_total("total", translatable("Projet", "Total de la décision"), draft.lines))
    return TableSpec(
        key="projet-deliberation",
        title=translatable(
            "Projet",
            "{collectivite} · {budget} {annee} · {nature} : {objet} (projet)",
            collectivite=budget.header.collectivite,
            budget=budget.header.budget,
            annee=draft.exercice,
            nature=KINDS[draft.kind],
            objet=draft.objet,
        ),
        columns=DELIBERATION_COLUMNS,
        rows=tuple(rows),
        source=translatable(
            "Projet",
            "Projet préparé dans BudgetLocal, non voté ; {budget}",
            budget=budget.header.budget,
        ),
    )


def _side_rows(checked: Checked, draft: Draft, side: Side, landings: Landings) -> Iterator[Row]:
    whole = facts(checked.documents)
    plan = plan_of(checked.budget)
    before = _amounts(groups(side_of(whole, side), plan, Grouping.CHAPITRE))
    after = groups(side_of(applied(whole, draft), side), plan, Grouping.CHAPITRE)
    if not after:
        return
    changes = _changes(draft, side)
    name = _SIDES[side.section, side.sens]
    ends = {key: cents for (where, key), cents in landings.items() if _is_same(where, side)}
    rows = [
        _effect(
            Row(f"{side.section}{side.sens}/{each.key}", level, (each.code, each.label)),
            before.get(each.key, Amounts()),
            each.amounts,
            changes.get(each.key),
            ends.get(each.key),
        )
        for chapter in after
        for level, each in ((1, chapter), *((2, article) for article in chapter.articles))
    ]
    chapters = [row for row in rows if row.level == 1]
    credits = [sum(_number(row.cells[rank]) for row in chapters) for rank in (2, 3, 4)]
    void = (NOT_APPLICABLE,) * 4
    yield Row(
        f"{side.section}{side.sens}",
        0,
        (verbatim(f"{side.section}{side.sens}"), name, *credits, *void),
        RowStyle.TOTAL,
    )
    yield from rows


def _effect(
    named: Row, before: Amounts, after: Amounts, change: Cents | None, end: Cents | None
) -> Row:
    credits = after.credits
    left = None if credits is None or end is None else credits - end
    cells: tuple[Cell, ...] = (
        *named.cells,
        before.credits,
        change if change is not None else NOT_APPLICABLE,
        credits,
        after.realise,
        after.disponible,
        end,
        left,
    )
    style = RowStyle.SUBTOTAL if change is not None else RowStyle.NORMAL
    return Row(named.key, named.level, cells, style)


def _changes(draft: Draft, side: Side) -> dict[str, Cents]:
    found: dict[str, Cents] = {}
    for line in draft.lines:
        if line.place.section is side.section and line.place.sens is side.sens:
            chapter = f"{line.place.chapitre_kind}/{line.place.chapitre}"
            for key in (chapter, f"{chapter}/{line.place.nature}"):
                found[key] = found.get(key, 0) + line.cents
    return found


def _amounts(chapters: Sequence[Group]) -> dict[str, Amounts]:
    """Return the amounts of each chapter and of each article, by key."""
    return {each.key: each.amounts for chapter in chapters for each in (chapter, *chapter.articles)}


def _is_same(one: Side, other: Side) -> bool:
    return (one.section, one.sens) == (other.section, other.sens)


def _number(cell: Cell) -> Cents:
    return cell if isinstance(cell, int) else 0


def _deliberated(budget: BudgetFrame, line: DraftLine, rank: int) -> Row:
    place, plan = line.place, plan_of(budget)
    chapter = verbatim(chapter_code(place.chapitre_kind, place.chapitre))
    label: Text = (
        article_label(plan, place.nature)
        if place.nature
        else chapter_label(plan, place.chapitre_kind, place.chapitre, line.libelle)
    )
    cells = (verbatim(place.section), chapter, verbatim(place.nature), label, *_split([line]))
    return Row(f"{place.section}{rank}", 0, cells)


def _total(key: str, name: Text, lines: tuple[DraftLine, ...] | list[DraftLine]) -> Row:
    blank = verbatim("")
    return Row(key, 0, (blank, blank, blank, name, *_split(lines)), RowStyle.TOTAL)


def _split(lines: tuple[DraftLine, ...] | list[DraftLine]) -> tuple[Cell, ...]:
    """Return decreases and increases of depenses then of recettes; nothing where there is none."""
    found: list[Cell] = []
    for sens in Sens:
        for sign in (-1, 1):
            values = [
                abs(line.cents)
                for line in lines
                if line.place.sens is sens and line.cents * sign > 0
            ]
            found.append(sum(values) if values else NOT_APPLICABLE)
    return tuple(found)


def _source(budget: BudgetFrame) -> Text:
    return translatable(
        "Projet",
        "{collectivite}, {budget}, {annee} : crédits et exécution du classeur, projet non voté",
        collectivite=budget.header.collectivite,
        budget=budget.header.budget,
        annee=budget.header.exercice,
    )
