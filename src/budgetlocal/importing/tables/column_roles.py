"""What each column of a table is: by its title, then by its cells, then by the person's word."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from budgetlocal.core.kinds import Sens
from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.column_content import Content, content_of, holds_words
from budgetlocal.importing.tables.folding import fold
from budgetlocal.importing.tables.roles import ColumnUse, Role
from budgetlocal.importing.tables.words import Context

BY_TITLE = translatable("Tableau", "par son titre")
BY_CONTENT = translatable("Tableau", "par son contenu")
BY_PERSON = translatable("Tableau", "par votre réponse")
UNREAD = translatable("Tableau", "ni son titre ni son contenu ne sont connus")
_REST = frozenset({Role.VOTE, Role.RAR_PRECEDENT, Role.RAR, Role.BP, Role.BS, Role.DM, Role.VC})


def read_columns(block: Block, answers: Answers) -> None:
    """Say how each column of a table is read; `block.uses` and `block.reasons` are filled."""
    _take_titles(block)
    _take_content(block)
    _settle(block)
    _take_answers(block, answers)


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
        column: content_of(block.glance(column))
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
        elif use.role is Role.LIBELLE and not has_nature and _holds_accounts(block, content):
            block.uses[column] = ColumnUse(Role.NATURE)
        elif use.role in {Role.SECTION, Role.SENS, Role.MOUVEMENT} and content.meaning is not None:
            block.uses[column] = ColumnUse(content.meaning)


_FEW_ACCOUNTS = 6
"""Accounts from which labels that begin with codes are those of a budget, not of its balance."""


def _holds_accounts(block: Block, content: Content) -> bool:
    """Whether a column of labels begins with accounts, which nothing else in the table gives."""
    is_bare = not block.columns(Role.NATURE, Role.CHAPITRE)
    is_likely = content.has_accounts and content.accounts >= _FEW_ACCOUNTS
    return content.surely_has_accounts or (is_bare and is_likely)


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
