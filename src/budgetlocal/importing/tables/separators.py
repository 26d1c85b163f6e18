"""What separates the decimals of the texts of a file, settled by all its columns or asked."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.amount_columns import (
    decimals_of,
)
from budgetlocal.importing.tables.amount_text import Decimals
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.interpretation_values import Interpreted
from budgetlocal.importing.tables.report import (
    Choix,
    Question,
)


def decimals_for(blocks: Sequence[Block], answers: Answers, made: Interpreted) -> Decimals | None:
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
