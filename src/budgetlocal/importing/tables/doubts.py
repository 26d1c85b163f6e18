"""What is doubtful in the rows of a file, asked with the places that show it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from budgetlocal.core.document import Notice
from budgetlocal.core.formatting import euros
from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.amount_columns import (
    WORDS,
)
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.conservation import COPY
from budgetlocal.importing.tables.entries import BlockRows, Level
from budgetlocal.importing.tables.folding import written
from budgetlocal.importing.tables.interpretation_values import Interpreted
from budgetlocal.importing.tables.report import (
    Choix,
    Question,
    Temoin,
)
from budgetlocal.importing.tables.roles import RowRole
from budgetlocal.importing.tables.structure import Gap

KEEP, SKIP = "garder", "ecarter"
"""Answers: take the rows as they are, or leave them out."""
_SHOWN = 3
"""Places named in a question."""


def ask_about_copies(made: Interpreted, answers: Answers) -> None:
    """Ask about runs of rows that repeat others; leave them out when the person says so."""
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


def tell_twins(made: Interpreted) -> None:
    """Tell a line or two that repeat others cell by cell: they are kept, the person decides."""
    twins = [
        (rows, found.entries[index])
        for rows, found in zip(made.rows, made.structures, strict=True)
        for index in found.twins
        if found.kept[index].any()
    ]
    if not twins:
        return
    places = " ; ".join(
        rows.block.sheet.address(rows.block.first + entry.row, rows.block.left)
        for rows, entry in twins[:_SHOWN]
    )
    made.notices.append(
        Notice(
            "lignes_jumelles",
            translatable(
                "Tableau",
                "{nombre} lignes répètent une autre ligne à l'identique ({exemples}) : elles sont "
                "gardées. Si elles ont été collées deux fois, laissez-les de côté.",
                nombre=len(twins),
                exemples=places + (" ; …" if len(twins) > _SHOWN else ""),
            ),
        )
    )


def ask_about_sums(made: Interpreted, answers: Answers) -> None:
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
        message = translatable(
            "Tableau",
            "{nombre} chapitres n'ont aucun article alors que les autres en ont : leur montant est "
            "importé au niveau du chapitre.",
            nombre=bare,
        )
        made.notices.append(Notice("chapitre_sans_article", message))


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


def ask_about_unnamed(made: Interpreted, answers: Answers) -> None:
    """Ask about rows with amounts that have no code and that no sum explains."""
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


def ask_about_unread(made: Interpreted, answers: Answers) -> None:
    """Ask about the cells of budget lines that hold words where an amount is expected."""
    places = []
    for rows, found in zip(made.rows, made.structures, strict=True):
        if not any((cells.state == WORDS).any() for cells in rows.amounts.values()):
            continue
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
