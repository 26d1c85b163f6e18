"""An explanation as a table: figures within figures, accounts, then the lines of the files.

The column of euros adds up: the rows right under a figure make it, with their signs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from budgetlocal.core.explanation import ExplainedLine, Explanation, Step
from budgetlocal.core.formatting import euros
from budgetlocal.core.specs import NOT_APPLICABLE, Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim

COLUMNS = (
    Column("compte", translatable("Explication", "Compte"), CellKind.TEXT),
    Column(
        "ou",
        translatable("Explication", "Où le lire"),
        CellKind.TEXT,
        translatable(
            "Explication", "Ligne du fichier XML, cellule du classeur, ou nombre de lignes."
        ),
    ),
    Column("libelle", translatable("Explication", "Ce que c'est"), CellKind.TEXT),
    Column(
        "montant",
        translatable("Explication", "Compte pour"),
        CellKind.EUROS,
        translatable(
            "Explication", "Ce que la ligne apporte au chiffre au-dessus, avec son signe."
        ),
    ),
    Column("valeur", translatable("Explication", "Valeur"), CellKind.TEXT),
)
PLACE, LABEL, EUROS = 1, 2, 3
LEFT_OUT = translatable("Explication", "Laissé de côté par la définition")
_BLANK = verbatim("")


def explanation_table(explanation: Explanation) -> TableSpec:
    """Return the whole explanation."""
    return TableSpec(
        key="explication",
        title=explanation.sentence,
        columns=COLUMNS,
        rows=tuple(_rows(explanation.step, "0", 0, _BLANK, 1)),
        source=explanation.source,
    )


def _rows(step: Step, key: str, level: int, role: Text, factor: int) -> Iterator[Row]:
    words = [role, step.label] if str(role) else [step.label]
    if step.source is not None and str(step.source):
        words.append(joined((verbatim("("), step.source, verbatim(")")), ""))
    words += list(step.reasons[:1])
    style = RowStyle.TOTAL if level == 0 else RowStyle.SUBTOTAL
    cells: tuple[Cell, ...] = (
        _BLANK,
        _BLANK,
        joined(words, " "),
        _amount(step, factor),
        step.value,
    )
    yield Row(key, level, cells, style)
    for rank, part in enumerate(step.parts):
        inner = factor * part.factor if step.adds_up else 1
        yield from _rows(part.step, f"{key}.{rank}", level + 1, part.role, inner)
    if step.left_out:
        yield Row(f"{key}.x", level + 1, (_BLANK, _BLANK, LEFT_OUT, NOT_APPLICABLE, _BLANK))
        for rank, line in enumerate(step.left_out):
            amount = verbatim(euros(line.amount))
            left: tuple[Cell, ...] = (
                verbatim(line.account), line.where, line.label, NOT_APPLICABLE, amount,
            )  # fmt: skip
            yield Row(f"{key}.x.{rank}", level + 2, left, ordinals=_ordinals(line))
    yield from _accounts(step.lines, f"{key}.c", level + 1, factor)


def _amount(step: Step, factor: int) -> Cell:
    """Return the euros of a figure; nothing for other units, None for an unknown figure."""
    if step.cents is not None:
        return step.cents * factor
    return None if step.reasons else NOT_APPLICABLE


def _accounts(lines: Sequence[ExplainedLine], key: str, level: int, factor: int) -> Iterator[Row]:
    """Yield each account with its lines; an account of one line is that line."""
    by_account: dict[str, list[ExplainedLine]] = defaultdict(list)
    for line in lines:
        by_account[line.account].append(line)
    for account in sorted(by_account):
        group = by_account[account]
        if len(group) == 1:
            yield _line(group[0], f"{key}.{account}", level, factor)
            continue
        total = sum(line.counted for line in group) * factor
        count = translatable("Explication", "{nombre} lignes", nombre=len(group))
        label = group[0].label if len({str(line.label) for line in group}) == 1 else _BLANK
        yield Row(f"{key}.{account}", level, (verbatim(account), count, label, total, _BLANK))
        for rank, line in enumerate(group):
            yield _line(line, f"{key}.{account}.{rank}", level + 1, factor)


def _line(line: ExplainedLine, key: str, level: int, factor: int) -> Row:
    function = (
        translatable("Explication", "fonction {code}", code=verbatim(line.function))
        if line.function
        else _BLANK
    )
    cells = (verbatim(line.account), line.where, line.label, line.counted * factor, function)
    return Row(key, level, cells, ordinals=_ordinals(line))


def _ordinals(line: ExplainedLine) -> tuple[int, ...]:
    return (line.ordinal,) if line.ordinal else ()
