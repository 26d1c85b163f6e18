"""Two columns that a document would keep as one amount: the same figures, or one too many."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from budgetlocal.core.document import Notice
from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.parts import Assembly, Part
from budgetlocal.importing.tables.report import Choix, Question
from budgetlocal.importing.tables.roles import ColumnUse
from budgetlocal.importing.tables.targets import Targets

DOUBLES = "colonnes_en_double"


def chosen_columns(part: Part, targets: Targets, answers: Answers) -> dict[int, ColumnUse]:
    """Return the columns of a part without those that the person did not choose."""
    left = set()
    for column, first in targets.doubles.items():
        given = answers.choices.get(_question_id(part, first))
        if given is not None:
            left.add(first if given == _id(part, column) else column)
    return {column: use for column, use in part.columns.items() if column not in left}


def tell_doubles(part: Part, targets: Targets, made: Assembly) -> None:
    """Say which columns repeat another; ask which one to read when their amounts differ."""
    for column, first in targets.doubles.items():
        if _is_same(part, column, first):
            made.notices.append(
                Notice(
                    "colonne_en_double",
                    translatable(
                        "Tableau",
                        "La colonne « {titre} » dit la même chose qu'une autre : elle est laissée de côté.",
                        titre=part.block.title(column),
                    ),
                )
            )
        elif all(question.id != _question_id(part, first) for question in made.questions):
            made.questions.append(_question(part, column, first))


def leave_doubles(part: Part, columns: Mapping[int, ColumnUse], targets: Targets) -> None:
    """Count the amounts of the columns left out among those that are not kept."""
    ranks = {column: rank for rank, column in enumerate(part.found.columns)}
    for column in part.columns:
        if column not in columns or column in targets.doubles:
            part.found.kept[part.wanted, ranks[column]] = False


def _is_same(part: Part, column: int, first: int) -> bool:
    ranks = {one: rank for rank, one in enumerate(part.found.columns)}
    rows = part.found.cents[part.wanted]
    return bool(np.array_equal(rows[:, ranks[column]], rows[:, ranks[first]]))


def _question(part: Part, column: int, first: int) -> Question:
    block = part.block
    row = min(block.header.rows, default=block.first)
    choices = tuple(
        Choix(
            _id(part, each),
            translatable(
                "Tableau",
                "« {titre} », colonne {colonne}",
                titre=block.title(each),
                colonne=_id(part, each),
            ),
        )
        for each in (first, column)
    )
    return Question(
        _question_id(part, first),
        translatable(
            "Tableau",
            "Deux colonnes disent le même montant avec des chiffres différents ({premiere}, "
            "{seconde}) : laquelle importer ?",
            premiere=block.title(first),
            seconde=block.title(column),
        ),
        choices,
        place=block.sheet.address(row, column),
    )


def _question_id(part: Part, first: int) -> str:
    return f"{DOUBLES}:{_id(part, first)}"


def _id(part: Part, column: int) -> str:
    """Return the letters of a column."""
    return part.block.sheet.cell(0, column).rstrip("0123456789")
