"""The rows of every table read under one plan: amounts, codes, subtotals, and what is doubtful."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from budgetlocal.core.document import Notice
from budgetlocal.core.formatting import euros
from budgetlocal.core.kinds import Mouvement, Sens
from budgetlocal.core.text import Text, translatable
from budgetlocal.importing.tables.amount_columns import (
    WORDS,
    AmountColumn,
    amount_column,
    decimals_of,
)
from budgetlocal.importing.tables.amount_text import Decimals
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.coding import Coder
from budgetlocal.importing.tables.conservation import COPY, REASONS
from budgetlocal.importing.tables.entries import BlockRows, Entry, Level, RowReader
from budgetlocal.importing.tables.folding import fold, written
from budgetlocal.importing.tables.plans import PlanChoice, chapters_by_label
from budgetlocal.importing.tables.repairs import (
    amount_repairs,
    code_repairs,
    refused_codes,
    repair_id,
    unit_repair,
)
from budgetlocal.importing.tables.report import (
    Choix,
    Question,
    RepairKind,
    Reparation,
    Temoin,
)
from budgetlocal.importing.tables.roles import ColumnUse, Role, RowRole
from budgetlocal.importing.tables.sheets import SheetChoice
from budgetlocal.importing.tables.structure import Gap, Structure, structure_of
from budgetlocal.importing.tables.units import stated_unit, unit_of
from budgetlocal.nomenclature.plan import Plan

SUMMARY = translatable(
    "Tableau", "récapitulatif par chapitre de ce que d'autres feuilles détaillent"
)
KEEP, SKIP = "garder", "ecarter"
_SHOWN = 3
"""Places named in a question."""


@dataclass(slots=True)
class Interpreted:
    """What the rows of every table say."""

    rows: list[BlockRows] = field(default_factory=list)
    structures: list[Structure] = field(default_factory=list)
    units: list[tuple[int, str]] = field(default_factory=list)
    repairs: list[Reparation] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    temoins: list[Temoin] = field(default_factory=list)
    gaps: list[tuple[BlockRows, Gap]] = field(default_factory=list)
    """Chapters of a summary that are not the sum of their details in another table."""
    reasons: dict[tuple[int, int], Text] = field(default_factory=dict)
    """Why an entry is left out, by block and entry, when it is not for its role."""


def interpret(
    choice: SheetChoice, plan: PlanChoice, answers: Answers, *, is_text: bool
) -> Interpreted:
    """Return the rows of every table."""
    made = Interpreted()
    decimals = _decimals(choice.blocks, answers, made)
    labels = {label: code for label, code in chapters_by_label(plan.plan).items() if label}
    for rank, block in enumerate(choice.blocks):
        _one(rank, block, plan, answers, labels, decimals, made, is_text=is_text)
    leave_summaries(made, choice, plan.plan)
    _ask_about_copies(made, answers)
    _ask_about_sums(made, answers)
    _ask_about_unnamed(made, answers)
    _ask_about_unread(made, answers)
    return made


def leave_summaries(made: Interpreted, choice: SheetChoice, plan: Plan) -> None:
    """Leave out the tables by chapter whose every chapter is detailed in another table.

    Their sums are checked against the details all the same.
    """
    details = [rank for rank, found in enumerate(made.structures) if _is_detailed(found)]
    for rank in reversed(range(len(made.rows))):
        found = made.structures[rank]
        others = [other for other in details if other != rank]
        if rank in details or not others:
            continue
        sums = _chapter_sums([(made.rows[o], made.structures[o]) for o in others], plan)
        own = _chapter_sums([(made.rows[rank], found)], plan)
        shared = {key[:2] for key in sums}
        if not own or not all(key[:2] in shared for key in own):
            continue
        block = made.rows[rank].block
        wrong = [key for key, cents in own.items() if key in sums and sums[key] != cents]
        for key in wrong:
            row = next(e.row for e in found.entries if e.chapitre == key[1])
            made.gaps.append((made.rows[rank], Gap(row, block.amounts[0], own[key], sums[key])))
        for each in (made.rows, made.structures, made.units, choice.blocks):
            del each[rank]
        details = [other - (other > rank) for other in details]
        if all(each.sheet is not block.sheet for each in choice.blocks):
            choice.reasons[block.sheet.name] = SUMMARY


def _is_detailed(found: Structure) -> bool:
    return any(
        entry.level is Level.NATURE and found.kept[index].any()
        for index, entry in enumerate(found.entries)
    )


def _chapter_sums(
    tables: Sequence[tuple[BlockRows, Structure]], plan: Plan
) -> dict[tuple[str, str, ColumnUse], int]:
    """Return the sums of the lines by direction, chapter and column."""
    sums: dict[tuple[str, str, ColumnUse], int] = {}
    for rows, found in tables:
        uses = [replace(rows.block.uses[column], sens=None) for column in found.columns]
        for index, entry in enumerate(found.entries):
            if entry.level not in {Level.NATURE, Level.CHAPITRE}:
                continue
            chapter = entry.chapitre or _real_chapter(entry, plan)
            for rank, use in enumerate(uses):
                if found.kept[index, rank]:
                    key = (str(entry.context.sens), chapter, use)
                    sums[key] = sums.get(key, 0) + int(found.cents[index, rank])
    return sums


def _real_chapter(entry: Entry, plan: Plan) -> str:
    account = plan.account(entry.nature)
    if account is None or entry.context.sens is None:
        return ""
    return account.chapter_for(entry.context.sens, Mouvement.REEL, "")


def _one(
    rank: int,
    block: Block,
    plan: PlanChoice,
    answers: Answers,
    labels: Mapping[str, str],
    decimals: Decimals | None,
    made: Interpreted,
    *,
    is_text: bool,
) -> None:
    unit, place = stated_unit(block.sheet, min(block.header.rows, default=0))
    refused = answers.refused
    if repair_id(RepairKind.UNITE, block.sheet.name, 0, _unit_name(unit)) in refused:
        unit_used = 1
    else:
        unit_used = unit
    amounts = {}
    for column in block.amounts:
        own = unit_of(fold(block.title(column)))
        amounts[column] = amount_column(
            block.cells(column), scale=own or unit_used, decimals=decimals
        )
    _refuse_amounts(block, amounts, refused)
    codes = [*block.columns(Role.CHAPITRE), *block.columns(Role.NATURE)]
    coder = Coder(plan.plan, [block.cells(column) for column in codes])
    reader = RowReader(block, coder, amounts, block.context, refused_codes(block, refused))
    rows = reader.read()
    _apply_letters(rows)
    _person_rows(rows, answers)
    flat = any("bgt" in fold(title).split()[:1] for title in block.header.titles)
    found = structure_of(rows, coder, dict(labels), flat=flat)
    for index, entry in enumerate(found.entries):
        if entry.role is RowRole.IGNORED:
            found.kept[index] = False
            made.reasons[rank, index] = REASONS[RowRole.IGNORED]
    made.rows.append(rows)
    made.structures.append(found)
    made.units.append((unit_used, place))
    if unit > 1 and not any(each.kind is RepairKind.UNITE for each in made.repairs):
        made.repairs.append(unit_repair(block, unit, place, refused))
    made.repairs += code_repairs(rows, refused)
    for column, cells in amounts.items():
        made.repairs += amount_repairs(block, column, cells, refused, is_text=is_text)


def _unit_name(unit: int) -> str:
    return "k€" if unit == 1_000 else "M€"  # noqa: PLR2004 - thousands


def _decimals(blocks: Sequence[Block], answers: Answers, made: Interpreted) -> Decimals | None:
    """Return the decimal sign of the texts of a file; ask when nothing tells."""
    comma = point = ambiguous = 0
    place = ""
    for block in blocks:
        for column in block.amounts:
            cells = block.cells(column)
            if set(map(type, cells)) <= {float, int, type(None)}:
                continue
            found = decimals_of(cells)
            comma, point, ambiguous = (
                comma + found[0],
                point + found[1],
                ambiguous + found[2],
            )
            if found[2] and not place:
                place = block.sheet.address(block.first, column)
    if comma or point or not ambiguous:
        if comma and point and ambiguous:
            return Decimals.COMMA if comma >= point else Decimals.POINT
        return Decimals.COMMA if comma else Decimals.POINT if point else None
    given = answers.choices.get("separateur")
    if given in {"decimales", "milliers"}:
        example = Decimals.POINT if given == "decimales" else Decimals.COMMA
        return _sign_of(blocks, example, is_decimal=given == "decimales")
    made.questions.append(
        Question(
            "separateur",
            translatable(
                "Tableau",
                "Dans les montants comme « 1.234 » ou « 1,234 », que sépare le signe ?",
            ),
            (
                Choix("milliers", translatable("Tableau", "les milliers : mille deux cents")),
                Choix("decimales", translatable("Tableau", "les décimales : un virgule deux")),
            ),
            place=place,
        )
    )
    return None


def _sign_of(blocks: Sequence[Block], default: Decimals, *, is_decimal: bool) -> Decimals:
    """Return the decimal sign, knowing whether the one sign that is there separates decimals."""
    for block in blocks:
        for column in block.amounts:
            for cell in block.cells(column):
                if type(cell) is str and ("," in cell or "." in cell):
                    sign = Decimals.COMMA if "," in cell else Decimals.POINT
                    other = Decimals.POINT if sign is Decimals.COMMA else Decimals.COMMA
                    return sign if is_decimal else other
    return default


def _refuse_amounts(
    block: Block, amounts: Mapping[int, AmountColumn], refused: frozenset[str]
) -> None:
    """Leave unread the cells whose repair the person refused."""
    for column, cells in amounts.items():
        texts = block.cells(column) if refused else []
        for kind, rows in (
            (RepairKind.SIGNE, list(cells.odd_signs)),
            (RepairKind.ARRONDI, list(cells.rounded)),
        ):
            for row in rows:
                before = cells.rounded.get(row) or (written(texts[row]) if refused else "")
                if repair_id(kind, block.sheet.name, column, before) in refused:
                    cells.cents[row], cells.state[row] = 0, WORDS
        if refused and cells.texts:
            first = written(texts[cells.texts[0]])
            if repair_id(RepairKind.TEXTE, block.sheet.name, column, first) in refused:
                cells.cents[cells.texts] = 0
                cells.state[cells.texts] = WORDS


def _apply_letters(rows: BlockRows) -> None:
    """Give its sign to an amount followed by D or C: against the direction, it is negative."""
    lettered = [cells for cells in rows.amounts.values() if cells.letters]
    if not lettered:
        return
    sens: dict[int, Sens | None] = {entry.row: entry.context.sens for entry in rows.entries}
    for cells in lettered:
        for row, letter in cells.letters.items():
            natural = "C" if sens.get(row) is Sens.RECETTE else "D"
            if letter != natural:
                cells.cents[row] = -cells.cents[row]


def _person_rows(rows: BlockRows, answers: Answers) -> None:
    for entry in rows.entries:
        row = rows.block.first + entry.row
        wanted = answers.rows.get((rows.block.sheet.name, row))
        if wanted is not None:
            entry.role = wanted


def _ask_about_copies(made: Interpreted, answers: Answers) -> None:
    copies = [
        (rank, index)
        for rank, found in enumerate(made.structures)
        for index in found.copies
        if found.kept[index].any()
    ]
    if not copies:
        return
    given = answers.choices.get("pages")
    if given == SKIP:
        for rank, index in copies:
            made.structures[rank].kept[index] = False
            made.structures[rank].entries[index].role = RowRole.IGNORED
            made.reasons[rank, index] = COPY
        return
    if given == KEEP:
        return
    rank, index = copies[0]
    rows = made.rows[rank]
    place = rows.block.sheet.address(rows.block.first + rows.entries[index].row, rows.block.left)
    made.questions.append(
        Question(
            "pages",
            translatable(
                "Tableau",
                "{nombre} lignes répètent à l'identique des lignes placées plus haut : "
                "une page imprimée deux fois ?",
                nombre=len(copies),
            ),
            (
                Choix(SKIP, translatable("Tableau", "Oui, ne les compter qu'une fois")),
                Choix(KEEP, translatable("Tableau", "Non, ce sont d'autres lignes")),
            ),
            place=place,
            suggested=SKIP,
        )
    )


def _ask_about_sums(made: Interpreted, answers: Answers) -> None:
    """Tell whether the subtotals and totals of the file agree with its rows; ask when they do not."""
    gaps = made.gaps + [
        (rows, gap)
        for rows, found in zip(made.rows, made.structures, strict=True)
        for gap in found.gaps
    ]
    unproven = [
        (rows, found.entries[index].row)
        for rows, found in zip(made.rows, made.structures, strict=True)
        for index in found.unproven
    ]
    checked = sum(found.checked for found in made.structures)
    wrong = len({(id(rows), gap.row) for rows, gap in gaps}) + len(unproven)
    if checked or wrong:
        made.temoins.append(
            Temoin(
                "totaux",
                translatable("Tableau", "sous-totaux et totaux égaux à la somme de leurs lignes"),
                checked,
                checked + wrong,
                is_kept=True,
            )
        )
    _tell_bare_chapters(made)
    if not wrong:
        return
    shown = _shown_gaps(gaps) or _shown_totals(unproven)
    message = translatable(
        "Tableau",
        "{nombre} sous-totaux ou totaux du fichier ne sont pas la somme de leurs lignes ({exemples}) : "
        "une ligne manque, ou un montant a été changé.",
        nombre=wrong,
        exemples=shown,
    )
    if answers.choices.get("sous_totaux") == KEEP:
        made.notices.append(Notice("sous_totaux", message))
        return
    rows = gaps[0][0] if gaps else unproven[0][0]
    row = gaps[0][1].row if gaps else unproven[0][1]
    made.questions.append(
        Question(
            "sous_totaux",
            message,
            (Choix(KEEP, translatable("Tableau", "Importer les lignes telles qu'elles sont")),),
            place=rows.block.sheet.address(rows.block.first + row, rows.block.left),
        )
    )


def _tell_bare_chapters(made: Interpreted) -> None:
    """Tell how many chapters come with their accounts, when others do not."""
    chapters = [
        entry.role
        for found in made.structures
        for entry in found.entries
        if entry.level is Level.CHAPITRE
    ]
    bare = sum(role is RowRole.DETAIL for role in chapters)
    if 0 < bare < len(chapters):
        text = translatable("Tableau", "chapitres détaillés par article")
        made.temoins.append(
            Temoin("totaux_chapitres", text, len(chapters) - bare, len(chapters), is_kept=True)
        )


def _shown_gaps(gaps: Sequence[tuple[BlockRows, Gap]]) -> str:
    parts = []
    for rows, gap in gaps[:_SHOWN]:
        place = rows.block.sheet.address(rows.block.first + gap.row, gap.column)
        parts.append(f"{place} : {euros(gap.stated)} ≠ {euros(gap.computed)}")
    return " ; ".join(parts)


def _shown_totals(totals: Sequence[tuple[BlockRows, int]]) -> str:
    return " ; ".join(
        rows.block.sheet.address(rows.block.first + row, rows.block.left)
        for rows, row in totals[:_SHOWN]
    )


def _ask_about_unnamed(made: Interpreted, answers: Answers) -> None:
    unnamed = [
        (rows, found.entries[index])
        for rows, found in zip(made.rows, made.structures, strict=True)
        for index in found.unnamed
        if found.cents[index].any()
    ]
    if not unnamed or answers.choices.get("lignes_sans_code") == SKIP:
        return
    rows, entry = unnamed[0]
    made.questions.append(
        Question(
            "lignes_sans_code",
            translatable(
                "Tableau",
                "{nombre} lignes ont des montants mais ni compte ni chapitre, et ne sont la somme "
                "d'aucune autre ({exemples}) : elles ne peuvent pas être importées.",
                nombre=len(unnamed),
                exemples=" ; ".join(entry.libelle or entry.words for _, entry in unnamed[:_SHOWN]),
            ),
            (Choix(SKIP, translatable("Tableau", "Les laisser de côté")),),
            place=rows.block.sheet.address(rows.block.first + entry.row, rows.block.left),
        )
    )


def _ask_about_unread(made: Interpreted, answers: Answers) -> None:
    """Ask about the cells of budget lines that hold words where an amount is expected."""
    places = []
    for rows, found in zip(made.rows, made.structures, strict=True):
        kept = {
            entry.row
            for index, entry in enumerate(found.entries)
            if found.kept[index].any() or entry.role is RowRole.DETAIL
        }
        for column, cells in rows.amounts.items():
            words = np.flatnonzero(cells.state == WORDS)
            places += [(rows, int(row), column) for row in words if int(row) in kept]
    if not places or answers.choices.get("cellules_illisibles") == SKIP:
        return
    shown = " ; ".join(
        f"{rows.block.sheet.address(rows.block.first + row, column)} : "
        f"« {written(rows.block.cells(column)[row])[:30]} »"
        for rows, row, column in places[:_SHOWN]
    )
    rows, row, column = places[0]
    made.questions.append(
        Question(
            "cellules_illisibles",
            translatable(
                "Tableau",
                "{nombre} cellules de montant ne peuvent pas être lues ({exemples}).",
                nombre=len(places),
                exemples=shown,
            ),
            (Choix(SKIP, translatable("Tableau", "Les tenir pour inconnues")),),
            place=rows.block.sheet.address(rows.block.first + row, column),
        )
    )
