"""Where the titles of the columns are: one or two rows, after a preamble, repeated, or nowhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from budgetlocal.importing.tables.amount_text import written_amount
from budgetlocal.importing.tables.folding import fold
from budgetlocal.importing.tables.lexicon import Title, title_meaning
from budgetlocal.importing.tables.roles import ColumnUse, Role

Rows = Sequence[Sequence[object]]
_LOOKED_AT = 120
"""Rows among which the first header is looked for."""
_PROVEN_BY = 25
"""Rows below a header among which an amount must be found."""
_ENOUGH = 4
"""Titles that are known, from which a row is a header however many others are not."""
_LONGEST_TITLE = 90
_KEYS = frozenset(
    {Role.CHAPITRE, Role.NATURE, Role.LIBELLE, Role.LIBELLE_CHAPITRE, Role.OPERATION, Role.FONCTION}
)
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


@dataclass(frozen=True, slots=True)
class Header:
    """The titles of the columns."""

    rows: tuple[int, ...]
    """The rows that hold them; empty when there are none."""
    titles: tuple[str, ...]
    """What each column is called, both rows joined, as written."""
    meanings: tuple[Title | None, ...]


def find_header(rows: Rows, start: int = 0, limit: int | None = None) -> Header | None:
    """Return the first header from a row on, None when there is none."""
    end = min(len(rows), start + (_LOOKED_AT if limit is None else limit))
    for row in range(start, end):
        if is_header(rows, row):
            return header_at(rows, _grown(rows, row))
    return None


def is_header(rows: Rows, row: int) -> bool:
    """Whether a row names at least an amount and what it is about, and amounts come below."""
    meanings = _meanings(rows[row])
    if len(meanings) < 2:  # noqa: PLR2004 - a key and an amount
        return False
    amounts = [column for column, title in meanings.items() if title.use.role.is_amount]
    keys = [column for column, title in meanings.items() if title.use.role in _KEYS]
    texts = sum(type(cell) is str and bool(cell.strip()) for cell in rows[row])
    if not keys or (len(meanings) * 2 < texts and len(meanings) < _ENOUGH):
        return False
    if any(_is_plain_number(cell) for cell in rows[row]):
        return False
    if all(is_year(rows[row][column]) for column in amounts) and amounts:
        # 1993 and 2012 may be amounts: only plain titles beside them make them years.
        return all(
            meanings[column].words == len(fold(str(rows[row][column])).split()) for column in keys
        )
    if not amounts:
        return _continues_below(rows, row)
    return any(_has_amount(rows, below, amounts) for below in range(row + 1, row + _PROVEN_BY))


def header_at(rows: Rows, chosen: Sequence[int]) -> Header:
    """Return the header that some rows make; groups reach to the right over empty cells."""
    width = max((len(rows[row]) for row in chosen), default=0)
    texts = [[_text(rows[row], column) for column in range(width)] for row in chosen]
    for group in texts[:-1]:
        _spread(group, texts[-1])
    columns = [[line[column] for line in texts if line[column]] for column in range(width)]
    titles = tuple(" · ".join(dict.fromkeys(parts)) for parts in columns)
    meanings = tuple(joined_meaning(parts) for parts in columns)
    return Header(tuple(chosen), titles, meanings)


def joined_meaning(parts: Sequence[str]) -> Title | None:
    """Return what a title and the group above it mean together."""
    if not parts:
        return None
    own = title_meaning(fold(parts[-1]))
    for group_text in reversed(parts[:-1]):
        own = _under(own, title_meaning(fold(group_text)), f"{group_text} {parts[-1]}")
    return own


def _under(own: Title | None, group: Title | None, both: str) -> Title | None:
    if group is None:
        return own
    if own is None:
        together = title_meaning(fold(both))
        return together if together is not None else group if group.use.role.is_amount else None
    if not own.use.role.is_amount:
        return own
    use = own.use
    vague = own.is_total or use.role is Role.MONTANT
    if vague and group.use.role.is_amount and group.use.role is not Role.MONTANT:
        use = replace(use, role=group.use.role, numero=group.use.numero)
        own = replace(own, is_total=False)
    use = replace(
        use,
        exercice=use.exercice or group.use.exercice,
        etape=use.etape or group.use.etape,
        sens=use.sens or group.use.sens,
    )
    return replace(own, use=use)


def _grown(rows: Rows, row: int) -> tuple[int, ...]:
    """Return the header rows around one: a row of groups above, or of finer titles below."""
    if row + 1 < len(rows) and _is_second_row(rows, row):
        return (row, row + 1)
    if row > 0 and _is_group_row(rows, row - 1, row):
        return (row - 1, row)
    return (row,)


def _is_second_row(rows: Rows, row: int) -> bool:
    """Whether the row below holds finer titles: words only, under amounts, none under the keys."""
    below = rows[row + 1]
    filled = [column for column, cell in enumerate(below) if _is_filled(cell)]
    if not filled or any(_is_plain_number(below[column]) for column in filled):
        return False
    meanings = _meanings(below)
    keys = [column for column, title in _meanings(rows[row]).items() if title.use.role in _KEYS]
    if any(column in filled for column in keys):
        return False
    return len(meanings) * 2 > len(filled)


def _is_group_row(rows: Rows, above: int, row: int) -> bool:
    """Whether the row above groups the titles: fewer words, none of them over the first column."""
    filled = [column for column, cell in enumerate(rows[above]) if _is_filled(cell)]
    if not filled or any(_is_plain_number(rows[above][column]) for column in filled):
        return False
    titles = _meanings(rows[row])
    amounts = [column for column, title in titles.items() if title.use.role.is_amount]
    meanings = _meanings(rows[above])
    over_amounts = [column for column in filled if amounts and column >= min(amounts)]
    known = [
        column for column in over_amounts if column in meanings or _is_sens(rows[above][column])
    ]
    return bool(known) and len(filled) <= len(titles)


def _is_sens(cell: object) -> bool:
    title = title_meaning(fold(cell)) if type(cell) is str else None
    return title is not None and title.use.sens is not None


def _continues_below(rows: Rows, row: int) -> bool:
    """Whether the keys are named here and the amounts in the row below."""
    if row + 1 >= len(rows) or not _is_second_row(rows, row):
        return False
    amounts = [
        column for column, title in _meanings(rows[row + 1]).items() if title.use.role.is_amount
    ]
    return any(_has_amount(rows, below, amounts) for below in range(row + 2, row + _PROVEN_BY))


def _has_amount(rows: Rows, row: int, columns: Sequence[int]) -> bool:
    if row >= len(rows):
        return False
    cells = (rows[row][column] for column in columns if column < len(rows[row]))
    return any(is_amount(cell) for cell in cells)


def is_amount(cell: object) -> bool:
    """Whether a cell holds a number, or a text that is one."""
    if type(cell) is float or type(cell) is int:
        return True
    return type(cell) is str and written_amount(cell) is not None and any(map(str.isdigit, cell))


def _meanings(row: Sequence[object]) -> dict[int, Title]:
    found: dict[int, Title] = {}
    for column, cell in enumerate(row):
        text = _cell_text(cell)
        if not text or len(text) > _LONGEST_TITLE:
            continue
        title = title_meaning(fold(text))
        if title is not None:
            found[column] = title
    return found


def _spread(group: list[str], below: list[str]) -> None:
    """Write a group title over the columns to its right that have none, while titles go on."""
    last = ""
    for column, text in enumerate(group):
        if text:
            last = text
        elif last and below[column]:
            group[column] = last
        else:
            last = ""


def _text(row: Sequence[object], column: int) -> str:
    return _cell_text(row[column]) if column < len(row) else ""


def _cell_text(cell: object) -> str:
    if type(cell) is str:
        return " ".join(cell.split())
    if (type(cell) is float or type(cell) is int) and _FIRST_YEAR <= cell <= _LAST_YEAR:
        return str(int(cell))
    return ""


def is_year(cell: object) -> bool:
    """Whether a cell is a year between 1990 and 2100, as a number or a text."""
    text = _cell_text(cell)
    return text.isdigit() and _FIRST_YEAR <= int(text) <= _LAST_YEAR


def _is_filled(cell: object) -> bool:
    return cell is not None and (type(cell) is not str or bool(cell.strip()))


def _is_plain_number(cell: object) -> bool:
    return (is_amount(cell) and not _cell_text(cell).isdigit()) or (
        (type(cell) is float or type(cell) is int) and not _cell_text(cell)
    )


def first_data_row(rows: Rows) -> int:
    """Return the first row that is as full as those of the table, when nothing names them."""
    filled = [sum(map(_is_filled, row)) for row in rows[: 2 * _LOOKED_AT]]
    full = sorted(number for number in filled if number > 1)
    if not full:
        return 0
    usual = full[len(full) // 2]
    return next((row for row, number in enumerate(filled) if number * 3 >= usual * 2), 0)


def unnamed(width: int) -> Header:
    """Return the header of a sheet without titles."""
    return Header((), ("",) * width, (None,) * width)


def amount_use() -> ColumnUse:
    """Return the use of an amount column that nothing names."""
    return ColumnUse(Role.MONTANT)
