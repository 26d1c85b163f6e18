"""The tables inside a sheet: their header, their rows, their columns, one or two side by side."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest

from budgetlocal.core.kinds import Sens
from budgetlocal.core.text import Text, translatable
from budgetlocal.importing.grid.table_file import Sheet
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.column_content import Content, content_of, holds_words
from budgetlocal.importing.tables.folding import fold, folded
from budgetlocal.importing.tables.headers import (
    Header,
    find_header,
    first_data_row,
    header_at,
    is_header,
    unnamed,
)
from budgetlocal.importing.tables.lexicon import title_meaning
from budgetlocal.importing.tables.roles import ColumnUse, Role
from budgetlocal.importing.tables.words import Context, context_of

BY_TITLE = translatable("Tableau", "par son titre")
BY_CONTENT = translatable("Tableau", "par son contenu")
BY_PERSON = translatable("Tableau", "par votre réponse")
UNREAD = translatable("Tableau", "ni son titre ni son contenu ne sont connus")
_KEYS = (Role.NATURE, Role.CHAPITRE, Role.LIBELLE)
_ROWS_ABOVE = 4
_REST = frozenset({Role.VOTE, Role.RAR_PRECEDENT, Role.RAR, Role.BP, Role.BS, Role.DM, Role.VC})


@dataclass(slots=True)
class Block:
    """One table: rows [first, last) of a sheet, columns [left, right)."""

    sheet: Sheet
    header: Header
    first: int
    last: int
    left: int
    right: int
    uses: dict[int, ColumnUse] = field(default_factory=dict)
    """How each column is read; the others are ignored."""
    reasons: dict[int, Text] = field(default_factory=dict)
    context: Context = field(default_factory=Context)
    """What the titles above the whole table say: dépenses, recettes, section."""
    repeated: frozenset[int] = frozenset()
    """Rows that repeat the header."""
    _columns: list[tuple[object, ...]] = field(default_factory=list, repr=False)

    def columns(self, *roles: Role) -> list[int]:
        """Return the columns of some roles, in order."""
        return [column for column, use in sorted(self.uses.items()) if use.role in roles]

    def column(self, role: Role) -> int | None:
        """Return the first column of a role, None when there is none."""
        found = self.columns(role)
        return found[0] if found else None

    @property
    def amounts(self) -> list[int]:
        """The amount columns, in order."""
        return [column for column, use in sorted(self.uses.items()) if use.role.is_amount]

    def cells(self, column: int) -> Sequence[object]:
        """Return the cells of a column, from `first` to `last`."""
        if not self._columns:
            rows = self.sheet.rows[self.first : self.last]
            self._columns.extend(zip_longest(*rows))
        if column < len(self._columns):
            return self._columns[column]
        return (None,) * (self.last - self.first)

    def title(self, column: int) -> str:
        """Return the title of a column, its letter when it has none."""
        titles = self.header.titles
        text = titles[column] if column < len(titles) else ""
        return text or self.sheet.address(0, column).rpartition("!")[2].rstrip("0123456789")


def blocks_of(sheet: Sheet, answers: Answers, around: Context) -> list[Block]:
    """Return the tables of a sheet, from top to bottom and left to right.

    `around` is what the name of the file says of all its rows.
    """
    found = []
    for header, first, last, repeated in _spans(sheet, answers):
        for left, right in _sides(header, sheet.width):
            block = Block(sheet, header, first, last, left, right, repeated=repeated)
            block.context = around.under(_context_above(block))
            _take_titles(block)
            _take_content(block)
            _settle(block)
            _take_answers(block, answers)
            if block.amounts:
                found.append(block)
    return found


def _spans(sheet: Sheet, answers: Answers) -> list[tuple[Header, int, int, frozenset[int]]]:
    """Return header, first row, last row and repeated header rows of each table in height."""
    rows = sheet.rows
    chosen = answers.header_rows.get(sheet.name)
    header = find_header(rows) if chosen is None else header_at(rows, chosen) if chosen else None
    if header is None:
        if chosen is None or not chosen:
            return [(unnamed(sheet.width), first_data_row(rows), len(rows), frozenset())]
        return []
    spans: list[tuple[Header, int, int, frozenset[int]]] = []
    first, repeated = max(header.rows) + 1, set[int]()
    for row, other in _other_headers(sheet, header, first):
        if other.titles == header.titles:
            repeated.update(other.rows)
            continue
        spans.append((header, first, row, frozenset(repeated)))
        header, first, repeated = other, max(other.rows) + 1, set()
    spans.append((header, first, len(rows), frozenset(repeated)))
    return spans


def _other_headers(sheet: Sheet, header: Header, start: int) -> list[tuple[int, Header]]:
    """Return the headers below the first one: the same at page breaks, or of another table."""
    rows = sheet.rows
    columns = [
        column
        for column, title in enumerate(header.meanings)
        if title is not None and title.use.role.is_amount
    ][:3]
    found, row = [], start
    while row < len(rows):
        if any(_is_title(rows[row], column) for column in columns):
            other = _header_here(rows, row, header)
            if other is not None:
                found.append((min(other.rows), other))
                row = max(other.rows) + 1
                continue
        row += 1
    return found


def _header_here(rows: Sequence[Sequence[object]], row: int, header: Header) -> Header | None:
    for start in {row, row - 1} if len(header.rows) > 1 else {row}:
        chosen = tuple(range(start, min(start + len(header.rows), len(rows))))
        same = header_at(rows, chosen)
        if same.titles == header.titles:
            return same
    if is_header(rows, row):
        return find_header(rows, row, 1)
    return None


def _is_title(row: Sequence[object], column: int) -> bool:
    if column >= len(row):
        return False
    cell = row[column]
    if type(cell) is not str or not cell[:1].isalpha():
        return False
    return title_meaning(fold(cell)) is not None


def _sides(header: Header, width: int) -> list[tuple[int, int]]:
    """Return the column ranges of the tables side by side: a key that comes back starts the next."""
    if not header.rows:
        return [(0, width)]
    starts = [0]
    for key in _KEYS:
        columns = [
            column
            for column, title in enumerate(header.meanings)
            if title is not None and title.use.role is key
        ]
        between = [
            right
            for left, right in pairwise(columns)
            if any(
                title is not None and title.use.role.is_amount
                for title in header.meanings[left:right]
            )
        ]
        if between:
            starts = _first_keys(header, between)
            break
    return list(zip(starts, [*starts[1:], max(width, len(header.titles))], strict=True))


def _first_keys(header: Header, columns: list[int]) -> list[int]:
    """Return where the tables start: at the first key column right of the amounts before."""
    starts = [0]
    for column in columns:
        start = column
        while start - 1 > 0 and not _is_amount_title(header, start - 1):
            start -= 1
        starts.append(start)
    return starts


def _is_amount_title(header: Header, column: int) -> bool:
    title = header.meanings[column]
    return title is not None and (title.use.role.is_amount or title.use.role is Role.TAUX)


def _context_above(block: Block) -> Context:
    """Return what the sheet name and the lone titles above a table say of all its rows."""
    found = context_of(fold(block.sheet.name))
    if not block.header.rows:
        return found
    top = min(block.header.rows)
    whole = block.left == 0 and block.right >= block.sheet.width
    for row in range(max(0, top - _ROWS_ABOVE), top + 1):
        cells = block.sheet.rows[row][block.left : block.right]
        if row == top and whole:
            continue
        texts = [folded(cell) for cell in cells if folded(cell)]
        if row < top and whole and len(texts) > 1:
            continue
        for text in texts:
            found = found.under(context_of(text))
    return found


def _take_titles(block: Block) -> None:
    totals = []
    for column in range(block.left, min(block.right, len(block.header.meanings))):
        title = block.header.meanings[column]
        if title is None:
            continue
        block.uses[column] = title.use
        block.reasons[column] = BY_TITLE
        if title.is_total:
            totals.append(column)
    _settle_totals(block, totals)


def _settle_totals(block: Block, totals: Sequence[int]) -> None:
    """Say what a column called "Total" is the sum of."""
    others = {use.role for column, use in block.uses.items() if column not in totals}
    for column in totals:
        use = block.uses[column]
        if Role.MOIS in others:
            block.uses[column] = replace(use, role=Role.REALISE)
        elif others & _REST and Role.CREDITS_OUVERTS not in others:
            block.uses[column] = replace(use, role=Role.CREDITS_OUVERTS)


def _take_content(block: Block) -> None:
    """Find the columns that no title tells by what they hold."""
    contents = {
        column: content_of(block.cells(column))
        for column in range(block.left, block.right)
        if column not in block.uses or block.uses[column].role in _CHECKED
    }
    _correct_titles(block, contents)
    _find_keys(block, contents)
    if not any(use.role.is_amount for use in block.uses.values()):
        for column, content in contents.items():
            if column not in block.uses and content.is_amounts:
                block.uses[column] = ColumnUse(Role.MONTANT)
                block.reasons[column] = BY_CONTENT


_CHECKED = frozenset(
    {Role.CHAPITRE, Role.NATURE, Role.SECTION, Role.SENS, Role.MOUVEMENT, Role.OPERATION,
     Role.LIBELLE, Role.LIBELLE_CHAPITRE, Role.EXERCICE, Role.SERVICE}
)  # fmt: skip


def _correct_titles(block: Block, contents: Mapping[int, Content]) -> None:
    """Change a key whose cells say otherwise: a "Chapitre" that holds accounts, a "Type" of D/R."""
    for column in block.amounts:
        if holds_words(block.cells(column)):
            is_name = fold(block.title(column)) in {"budget", "libelle budget"}
            block.uses[column] = ColumnUse(Role.BUDGET if is_name else Role.IGNORE)
    has_nature = block.column(Role.NATURE) is not None
    for column, content in contents.items():
        use = block.uses.get(column)
        if use is None:
            continue
        if use.role is Role.CHAPITRE and not has_nature and content.has_accounts:
            block.uses[column] = ColumnUse(Role.NATURE)
        elif use.role in {Role.NATURE, Role.CHAPITRE} and content.is_words and not content.codes:
            block.uses[column] = ColumnUse(Role.LIBELLE)
        elif use.role is Role.LIBELLE and not has_nature and content.surely_has_accounts:
            block.uses[column] = ColumnUse(Role.NATURE)
        elif use.role in {Role.SECTION, Role.SENS, Role.MOUVEMENT} and content.meaning is not None:
            block.uses[column] = ColumnUse(content.meaning)


def _find_keys(block: Block, contents: Mapping[int, Content]) -> None:
    free = [column for column in contents if column not in block.uses]
    roles = {use.role for use in block.uses.values()}
    free.sort(key=lambda column: not contents[column].surely_has_accounts)
    for column in free:
        content = contents[column]
        role: Role | None = None
        if content.meaning is not None and content.meaning not in roles:
            role = content.meaning
        elif Role.NATURE not in roles and content.surely_has_accounts:
            role = Role.NATURE
        elif _may_be_chapters(roles, content, has_titles=bool(block.header.rows)):
            role = Role.CHAPITRE
        elif Role.EXERCICE not in roles and content.is_years and not block.header.rows:
            role = Role.EXERCICE
        elif Role.LIBELLE not in roles and content.is_words:
            role = Role.LIBELLE
        if role is not None:
            block.uses[column] = ColumnUse(role)
            block.reasons[column] = BY_CONTENT
            roles.add(role)


def _may_be_chapters(roles: Collection[Role], content: Content, *, has_titles: bool) -> bool:
    """Whether a column without a title holds the chapters: beside accounts, in a bare table."""
    is_bare = Role.NATURE in roles and not has_titles
    return Role.CHAPITRE not in roles and content.has_chapters and is_bare and content.is_short


def _settle(block: Block) -> None:
    """Keep one column for each key role; later ones of the same role are left out."""
    seen: set[Role] = set()
    for column, use in sorted(block.uses.items()):
        if use.role.is_amount or use.role in {Role.IGNORE, Role.TAUX, Role.SERVICE}:
            continue
        if use.role in seen and use.role not in {Role.LIBELLE, Role.NATURE}:
            block.uses[column] = ColumnUse(Role.IGNORE)
        seen.add(use.role)
    _settle_directions(block)
    months = block.columns(Role.MOIS)
    if len(months) == 1:
        block.uses[months[0]] = replace(block.uses[months[0]], role=Role.REALISE, month=0)


def _settle_directions(block: Block) -> None:
    """Keep the direction of a column only where another holds the other one.

    "Mandaté" alone is the word of every row; "Dépenses" alone says it of the whole table.
    """
    found: dict[Role, set[Sens | None]] = {}
    for column in block.amounts:
        use = block.uses[column]
        found.setdefault(use.role, set()).add(use.sens)
    both = {role for role, directions in found.items() if len(directions - {None}) > 1}
    for column in block.amounts:
        use = block.uses[column]
        if use.sens is None or use.role in both:
            continue
        if use.role is Role.MONTANT:
            block.context = block.context.filled(Context(sens=use.sens))
        block.uses[column] = replace(use, sens=None)


def _take_answers(block: Block, answers: Answers) -> None:
    for (name, column), use in answers.columns.items():
        if name == block.sheet.name and block.left <= column < block.right:
            block.uses[column] = use
            block.reasons[column] = BY_PERSON
