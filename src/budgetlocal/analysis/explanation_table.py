"""An explanation as a table: figures within figures, accounts, then the lines of the files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from budgetlocal.core.explanation import ExplainedLine, Explanation, Step
from budgetlocal.core.formatting import euros
from budgetlocal.core.specs import NOT_APPLICABLE, Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, joined, translatable, verbatim

COLUMNS = (
    Column("compte", translatable("Explication", "Compte"), CellKind.TEXT),
    Column("libelle", translatable("Explication", "Ce que c'est"), CellKind.TEXT),
    Column(
        "ou",
        translatable("Explication", "Où le lire"),
        CellKind.TEXT,
        translatable(
            "Explication", "Ligne du fichier XML, cellule du classeur, ou source du chiffre."
        ),
    ),
    Column(
        "montant",
        translatable("Explication", "Compte pour"),
        CellKind.EUROS,
        translatable("Explication", "Ce que la ligne apporte au chiffre, avec son signe."),
    ),
    Column("valeur", translatable("Explication", "Valeur"), CellKind.TEXT),
)
LEFT_OUT = translatable("Explication", "Laissé de côté par la définition")
_BLANK = verbatim("")


def explanation_table(explanation: Explanation) -> TableSpec:
    """Return the whole explanation; the euros of the lines of a figure add up to it."""
    return TableSpec(
        key="explication",
        title=explanation.sentence,
        columns=COLUMNS,
        rows=tuple(_rows(explanation.step, "0", 0, _BLANK)),
        source=explanation.source,
    )


def _rows(step: Step, key: str, level: int, role: Text) -> Iterator[Row]:
    label = joined((role, step.label), " ") if str(role) else step.label
    where = step.source or (step.reasons[0] if step.reasons else _BLANK)
    style = RowStyle.TOTAL if level == 0 else RowStyle.SUBTOTAL
    yield Row(key, level, (_BLANK, label, where, _amount(step), step.value), style)
    for rank, part in enumerate(step.parts):
        yield from _rows(part.step, f"{key}.{rank}", level + 1, part.role)
    yield from _accounts(step.lines, f"{key}.c", level + 1)
    if step.left_out:
        yield Row(f"{key}.x", level + 1, (_BLANK, LEFT_OUT, _BLANK, NOT_APPLICABLE, _BLANK))
        for rank, line in enumerate(step.left_out):
            amount = verbatim(euros(line.amount))
            cells: tuple[Cell, ...] = (
                verbatim(line.account),
                line.label,
                line.where,
                NOT_APPLICABLE,
                amount,
            )
            yield Row(f"{key}.x.{rank}", level + 2, cells, ordinals=_ordinals(line))


def _amount(step: Step) -> Cell:
    """Return the euros of a figure; nothing for other units, None for an unknown figure."""
    if step.cents is not None:
        return step.cents
    return None if step.reasons else NOT_APPLICABLE


def _accounts(lines: tuple[ExplainedLine, ...], key: str, level: int) -> Iterator[Row]:
    """Yield each account with its lines; an account of one line is that line."""
    by_account: dict[str, list[ExplainedLine]] = defaultdict(list)
    for line in lines:
        by_account[line.account].append(line)
    for account in sorted(by_account):
        group = by_account[account]
        if len(group) == 1:
            yield _line(group[0], f"{key}.{account}", level)
            continue
        total = sum(line.counted for line in group)
        count = translatable("Explication", "{nombre} lignes", nombre=len(group))
        cells = (verbatim(account), group[0].label, count, total, _BLANK)
        yield Row(f"{key}.{account}", level, cells)
        for rank, line in enumerate(group):
            yield _line(line, f"{key}.{account}.{rank}", level + 1)


def _line(line: ExplainedLine, key: str, level: int) -> Row:
    function = (
        translatable("Explication", "fonction {code}", code=verbatim(line.function))
        if line.function
        else _BLANK
    )
    cells = (verbatim(line.account), line.label, line.where, line.counted, function)
    return Row(key, level, cells, ordinals=_ordinals(line))


def _ordinals(line: ExplainedLine) -> tuple[int, ...]:
    return (line.ordinal,) if line.ordinal else ()
