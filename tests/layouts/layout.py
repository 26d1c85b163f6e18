"""One layout: how a finance package lays a budget out, as a set of choices; and its rendering."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from tests.layouts import words
from tests.layouts.amount_styles import Style, shown_cents, written
from tests.layouts.books import Book, Cell, Leaf, Page, Role, Row
from tests.layouts.budgets import Budget, Cents, Entry, gathered

from budgetlocal.core.kinds import Section, Sens

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SECTIONS = (Section.FONCTIONNEMENT, Section.INVESTISSEMENT)
DIRECTIONS = (Sens.DEPENSE, Sens.RECETTE)
RATE = "TAUX"
SERVICES = ("Mairie", "Voirie", "Écoles", "Médiathèque", "Sports")


class Placing(StrEnum):
    """Where the two directions and the two sections stand."""

    FLAT = "one list, with a column for the direction"
    BLOCKS = "one block under the other"
    SHEETS = "a sheet per direction"
    FOUR_SHEETS = "a sheet per section and direction"
    SIDE = "dépenses and recettes side by side"


class Chapters(StrEnum):
    """How a chapter shows itself."""

    NONE = "no row of its own"
    TITLE = "a row with its name"
    BEFORE = "its total above its articles"
    AFTER = "its total below its articles"


class Codes(StrEnum):
    """How codes are stored."""

    TEXT = "as text, with their zeros"
    NUMBER = "as numbers: 011 is 11"
    FLOAT = "as text of a float: 60611.0"
    SPACED = "as text cut in two, with a dot: 60 611."


@dataclass(frozen=True, slots=True)
class Layout:
    """The choices of a layout."""

    name: str
    columns: tuple[str, ...]
    placing: Placing = Placing.BLOCKS
    kind: str = "situation"
    preamble: int = 5
    header_rows: int = 1
    page: int = 0
    """Rows before a page break that repeats the header; 0 for none."""
    carries: bool = False
    """"A reporter" and "Report" rows at the page breaks."""
    chapters: Chapters = Chapters.NONE
    codes: Codes = Codes.TEXT
    style: Style = Style.NUMBER
    grand_totals: bool = False
    dont: bool = False
    """A "dont" row under some leaves, which repeats a part of them."""
    blank_rows: bool = False
    shift: tuple[int, int] = (0, 0)
    """Empty rows above and empty columns left of everything."""
    around: tuple[str, ...] = ()
    """Other sheets: cover, pivot, hidden_old, synthese, notes."""
    asks: bool = False
    """Whether the layout truly lacks something: a person must be asked."""
    sens_words: tuple[str, str] = ("D", "R")
    zero_as: str | None = None
    """What is written for zero, when it isn't a number."""
    function_vote: bool = False
    titles: tuple[tuple[str, str], ...] = ()
    """Headings of its own; {n} and {p} are the exercice and the one before."""
    chapter_once: bool = False
    """The code of a chapter stands on its first row alone, merged downwards."""
    totals_first: bool = False
    """The total of each part stands above it."""
    is_anonymous: bool = False
    """The preamble does not say whose budget it is."""


@dataclass(slots=True)
class _Block:
    """Rows being laid out under one set of columns."""

    layout: Layout
    headings: dict[str, str]
    columns: tuple[str, ...]
    start: int
    rows: list[Row] = field(default_factory=list)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)

    @property
    def width(self) -> int:
        return self.start + len(self.columns)

    def add(self, values: dict[str, Cell], role: Role, leaves: tuple[Leaf, ...] = ()) -> None:
        cells: list[Cell] = [None] * self.start
        cells += [values.get(key) for key in self.columns]
        self.rows.append(Row(tuple(cells), role, leaves))

    def add_text(self, text: str, role: Role) -> None:
        self.rows.append(Row((*(None,) * self.start, text), role))

    def label_key(self) -> str:
        return next(
            key
            for key in ("LIB", "CODE_LIB", "CHAP_CODE_LIB", "COMPTE", "CHAP")
            if key in self.columns
        )


def rendered(layout: Layout, budgets: Sequence[Budget], seed: int = 0) -> Book:
    """Return the book of some budgets (one exercice each) in a layout."""
    chance = random.Random(f"{layout.name}/{seed}")  # noqa: S311 - a fixture
    headings = {key: chance.choice(words.HEADINGS[key]) for key in layout.columns}
    _keep_apart(headings)
    years = {"n": budgets[0].exercice, "p": budgets[0].exercice - 1}
    headings |= {key: title.format(**years) for key, title in layout.titles}
    shown = [
        budget
        if layout.function_vote
        else gathered(
            budget, fonction="FONCTION" in layout.columns, operation="OPERATION" in layout.columns
        )
        for budget in budgets
    ]
    pages = _pages(layout, shown, headings)
    stages = tuple(key for key in layout.columns if key in _stage_keys() and key != RATE)
    extra = [_extra(kind, shown[0], pages) for kind in layout.around]
    first = [page for kind, page in zip(layout.around, extra, strict=True) if kind != "notes"]
    last = [page for kind, page in zip(layout.around, extra, strict=True) if kind == "notes"]
    name = f"{layout.name}_{budgets[0].name}"
    return Book(name, tuple(shown), (*first, *pages, *last), stages)


def _stage_keys() -> frozenset[str]:
    names = {key for key in words.HEADINGS if key.startswith("M") and key[1:].isdigit()}
    return frozenset(
        names
        | {"N1", "PROP", "BP", "DM", "VC", "RAR_N1", "CO", "CO_SANS_RAR", "ENG", "ENG_NET", "REAL"}
        | {"DISPO", "DISPO_REAL", "RAR", RATE}
    )


def _keep_apart(headings: dict[str, str]) -> None:
    """Never give two columns the same heading: chapter and article are told apart by people."""
    if headings.get("CHAP") and headings.get("CHAP") == headings.get("NATURE"):
        headings["NATURE"] = "Article"


def _pages(layout: Layout, budgets: Sequence[Budget], headings: dict[str, str]) -> list[Page]:
    pages = []
    for name, parts in _sheets(layout):
        if layout.placing is Placing.SIDE:
            pages.append(_side_page(layout, name, budgets[0], headings))
            continue
        block = _opened(layout, budgets[0], headings, layout.columns)
        for section, sens in parts:
            _part(block, budgets, section, sens, is_alone=len(parts) == 1)
        if layout.grand_totals and layout.placing in {Placing.FLAT, Placing.BLOCKS}:
            for sens in DIRECTIONS:
                entries = [e for budget in budgets for e in budget.entries if e.sens is sens]
                _total(block, f"TOTAL GÉNÉRAL {words.SENS_WORDS[sens].upper()}", entries)
        pages.append(_page(name, [block]))
    return pages


def _sheets(layout: Layout) -> list[tuple[str, list[tuple[Section | None, Sens | None]]]]:
    match layout.placing:
        case Placing.FLAT:
            return [("Feuil1", [(None, None)])]
        case Placing.SHEETS:
            return [(words.SENS_WORDS[sens], [(s, sens) for s in SECTIONS]) for sens in DIRECTIONS]
        case Placing.FOUR_SHEETS:
            return [(words.SHEET_WORDS[s, d], [(s, d)]) for s in SECTIONS for d in DIRECTIONS]
        case _:
            return [("Budget", [(s, d) for s in SECTIONS for d in DIRECTIONS])]


def _opened(
    layout: Layout, budget: Budget, headings: dict[str, str], columns: tuple[str, ...]
) -> _Block:
    block = _Block(layout, headings, columns, layout.shift[1])
    for _ in range(layout.shift[0]):
        block.rows.append(Row((), Role.BLANK))
    lines = words.preamble(budget, layout.kind)[layout.is_anonymous : layout.preamble]
    for line in lines:
        block.add_text(line, Role.PREAMBLE)
    if layout.style is Style.THOUSANDS:
        block.add_text("Montants en k€", Role.PREAMBLE)
    if layout.preamble:
        block.rows.append(Row((), Role.BLANK))
    _header(block)
    return block


def _header(block: _Block) -> None:
    layout = block.layout
    if layout.header_rows == 2:
        above = len(block.rows)
        groups = [words.GROUPS.get(key, "") for key in block.columns]
        names: dict[str, Cell] = {}
        column = block.start
        for group, members in groupby(groups):
            width = len(list(members))
            if group:
                names[block.columns[column - block.start]] = group
                if width > 1:
                    block.merges.append((above, column, above, column + width - 1))
            column += width
        block.add(names, Role.HEADER)
    if layout.header_rows:
        block.add({key: block.headings[key] or None for key in block.columns}, Role.HEADER)


def _part(
    block: _Block,
    budgets: Sequence[Budget],
    section: Section | None,
    sens: Sens | None,
    *,
    is_alone: bool,
) -> None:
    layout = block.layout
    title = words.part_title(section, sens)
    chosen = [
        (budget, entry)
        for budget in budgets
        for entry in budget.entries
        if section in {None, entry.section} and sens in {None, entry.sens}
    ]
    if not is_alone:
        if layout.blank_rows:
            block.rows.append(Row((), Role.BLANK))
        block.add_text(title, Role.TITLE)
    if layout.totals_first:
        _total(block, f"TOTAL {title}", [entry for _, entry in chosen])
    since_break = 0
    reported: list[Entry] = []
    for (budget, chapter), members in _by_chapter(chosen):
        if layout.page and since_break >= layout.page:
            _break(block, budget, reported)
            since_break = 0
        before = len(block.rows)
        _chapter(block, budget, chapter, members)
        reported += members
        since_break += len(block.rows) - before
    if layout.grand_totals and section is not None:
        _total(block, f"TOTAL {title}", [entry for _, entry in chosen])


def _by_chapter(
    chosen: Iterable[tuple[Budget, Entry]],
) -> list[tuple[tuple[Budget, str], list[Entry]]]:
    groups: defaultdict[tuple[int, str, str, str], list[Entry]] = defaultdict(list)
    owners: dict[tuple[int, str, str, str], Budget] = {}
    for budget, entry in chosen:
        key = (budget.exercice, entry.section, entry.sens, entry.chapitre)
        groups[key].append(entry)
        owners[key] = budget
    return [((owners[key], key[3]), members) for key, members in groups.items()]


def _break(block: _Block, budget: Budget, reported: list[Entry]) -> None:
    layout = block.layout
    if layout.carries:
        _total(block, "A reporter", reported, Role.CARRY)
    block.rows.append(Row((), Role.BLANK))
    block.add_text(f"{budget.collectivite} - exercice {budget.exercice} (suite)", Role.NOTE)
    _header(block)
    if layout.carries:
        _total(block, "Report", reported, Role.CARRY)


def _chapter(block: _Block, budget: Budget, chapter: str, members: list[Entry]) -> None:
    layout = block.layout
    label = budget.chapter_label(chapter)
    if layout.chapters is Chapters.TITLE:
        block.add(_chapter_words(block, chapter, label), Role.TITLE)
    elif layout.chapters is Chapters.BEFORE:
        _total(block, "", members, words_=_chapter_words(block, chapter, label))
    top = len(block.rows)
    for rank, entry in enumerate(members):
        _leaf(block, budget, entry, is_first=rank == 0)
        if layout.dont and rank == 0 and (entry.amounts.get(_first_stage(block)) or 0) > 0:
            _dont(block, entry)
    if layout.chapter_once and len(members) > 1:
        column = block.start + block.columns.index("CHAP")
        block.merges.append((top, column, len(block.rows) - 1, column))
    if layout.chapters is Chapters.AFTER:
        _total(block, f"Total chapitre {chapter}", members)
    if layout.blank_rows:
        block.rows.append(Row((), Role.BLANK))


def _chapter_words(block: _Block, chapter: str, label: str) -> dict[str, Cell]:
    if "COMPTE" in block.columns:
        return {"COMPTE": _code(chapter, block.layout), "LIB": label}
    if "CODE_LIB" in block.columns and "CHAP" not in block.columns:
        return {"CODE_LIB": f"{chapter} - {label}"}
    if "CHAP" in block.columns:
        return {"CHAP": _code(chapter, block.layout), block.label_key(): label}
    return {block.label_key(): f"Chapitre {chapter} : {label}"}


def _leaf(block: _Block, budget: Budget, entry: Entry, *, is_first: bool) -> None:
    layout = block.layout
    stages = [key for key in block.columns if key in _stage_keys()]
    values: dict[str, Cell] = {
        "SECTION": "F" if entry.section is Section.FONCTIONNEMENT else "I",
        "SENS": layout.sens_words[0 if entry.sens is Sens.DEPENSE else 1],
        "CHAP": _code(entry.chapitre, layout),
        "CHAP_LIB": budget.chapter_label(entry.chapitre),
        "CHAP_CODE_LIB": f"{entry.chapitre} {budget.chapter_label(entry.chapitre)}",
        "NATURE": _code(entry.nature, layout),
        "COMPTE": _code(entry.nature, layout),
        "FONCTION": _code(entry.fonction, layout) if entry.fonction else None,
        "OPERATION": entry.operation or None,
        "LIB": entry.libelle,
        "CODE_LIB": f"{entry.nature} - {entry.libelle}",
        "EXERCICE": budget.exercice,
        "COLL": budget.collectivite,
        "SIRET": budget.siret,
        "BUDGET": budget.libelle,
        "SERVICE": SERVICES[int(entry.fonction[:1] or 0) % len(SERVICES)],
    }
    is_implied = layout.chapters in {Chapters.TITLE, Chapters.BEFORE}
    if is_implied or (layout.chapter_once and not is_first):
        values["CHAP"] = None
    shown = {
        key: shown_cents(entry.amounts.get(key), layout.style) for key in stages if key != RATE
    }
    values |= _amount_cells(shown, layout, entry.sens)
    if RATE in stages:
        values[RATE] = _rate(entry)
    columns = {key: block.start + block.columns.index(key) for key in shown}
    block.add(values, Role.LEAF, (Leaf(budget.exercice, entry, shown, columns),))


def _amount_cells(shown: dict[str, Cents | None], layout: Layout, sens: str) -> dict[str, Cell]:
    cells: dict[str, Cell] = {}
    for key, cents in shown.items():
        if cents == 0 and layout.zero_as is not None:
            cells[key] = layout.zero_as or None
        else:
            cells[key] = written(cents, layout.style, sens=sens)
    return cells


def _rate(entry: Entry) -> Cell:
    opened, realised = entry.amounts.get("CO") or 0, entry.amounts.get("REAL") or 0
    return round(realised / opened, 4) if opened else None


def _first_stage(block: _Block) -> str:
    return next(key for key in block.columns if key in _stage_keys())


def _dont(block: _Block, entry: Entry) -> None:
    layout = block.layout
    stage = _first_stage(block)
    part = shown_cents((entry.amounts[stage] or 0) // 3, layout.style)
    label: dict[str, Cell] = {block.label_key(): "  dont part reprise ci-dessus"}
    cells = {stage: part} if part is not None else {}
    block.add(label | _amount_cells(cells, layout, entry.sens), Role.DONT)


def _total(
    block: _Block,
    label: str,
    entries: Sequence[Entry],
    role: Role = Role.TOTAL,
    words_: dict[str, Cell] | None = None,
) -> None:
    layout = block.layout
    sums: dict[str, Cents | None] = {}
    for key in block.columns:
        if key in _stage_keys() and key != RATE:
            sums[key] = sum(shown_cents(e.amounts.get(key), layout.style) or 0 for e in entries)
    values = words_ if words_ is not None else {block.label_key(): label}
    sens = entries[0].sens if entries else Sens.DEPENSE
    block.add(values | _amount_cells(sums, layout, sens), role)


def _code(code: str, layout: Layout) -> Cell:
    if layout.codes is Codes.TEXT or not code.isdigit():
        return code
    if layout.codes is Codes.SPACED:
        return f"{code[:-3]} {code[-3:]}." if len(code) > 3 else f"{code}."
    return int(code) if layout.codes is Codes.NUMBER else f"{int(code)}.0"


def _side_page(layout: Layout, name: str, budget: Budget, headings: dict[str, str]) -> Page:
    left = _opened(layout, budget, headings, layout.columns)
    top = len(left.rows)
    right = _Block(layout, headings, layout.columns, left.width + 1)
    for section in SECTIONS:
        for block, sens in ((left, Sens.DEPENSE), (right, Sens.RECETTE)):
            _part(block, [budget], section, sens, is_alone=False)
        height = max(len(left.rows) - top, len(right.rows))
        left.rows += [Row((), Role.BLANK)] * (height + top - len(left.rows))
        right.rows += [Row((), Role.BLANK)] * (height - len(right.rows))
    header = _Block(layout, headings, layout.columns, right.start)
    if layout.header_rows:
        header.add({key: headings[key] or None for key in layout.columns}, Role.HEADER)
    rows = list(left.rows[:top])
    if rows and header.rows:
        rows[-1] = _beside(rows[-1], header.rows[0])
    rows += [_beside(a, b) for a, b in zip(left.rows[top:], right.rows, strict=True)]
    return _with_columns(Page(name, tuple(rows), tuple(left.merges)), [left, right])


def _beside(left: Row, right: Row) -> Row:
    width = len(right.cells) if right.cells else 0
    cells = list(left.cells) + [None] * max(0, width - len(left.cells))
    for rank, cell in enumerate(right.cells):
        if cell is not None:
            cells[rank] = cell
    role = left.role if right.role is Role.BLANK or left.role is Role.LEAF else right.role
    return Row(tuple(cells), role, left.leaves + right.leaves)


def _page(name: str, blocks: list[_Block]) -> Page:
    block = blocks[0]
    return _with_columns(Page(name, tuple(block.rows), tuple(block.merges)), blocks)


def _with_columns(page: Page, blocks: list[_Block]) -> Page:
    places: defaultdict[str, set[int]] = defaultdict(set)
    percents = set()
    for block in blocks:
        for rank, key in enumerate(block.columns):
            if key == RATE:
                percents.add(block.start + rank)
            elif key in _stage_keys():
                places[key].add(block.start + rank)
    return Page(
        page.name,
        page.rows,
        page.merges,
        percents=frozenset(percents),
        amount_columns={key: frozenset(columns) for key, columns in places.items()},
    )


def _extra(kind: str, budget: Budget, pages: list[Page]) -> Page:
    if kind == "cover":
        lines = (budget.collectivite, "Dossier du conseil municipal", f"Exercice {budget.exercice}")
        return Page("Couverture", tuple(Row((line,), Role.NOTE) for line in lines), is_data=False)
    if kind == "pivot":
        rows = [Row(("Étiquettes de lignes", "Somme de Crédits"), Role.NOTE)]
        for sens in DIRECTIONS:
            amount = sum(e.amounts.get("CO") or 0 for e in budget.entries if e.sens is sens)
            rows.append(Row((words.SENS_WORDS[sens], Decimal(amount) / 100), Role.NOTE))
        return Page("TCD", tuple(rows), is_data=False)
    if kind == "hidden_old":
        old = pages[0]
        return Page("v1 ancienne", _halved(old.rows), old.merges, is_hidden=True, is_data=False)
    if kind == "synthese":
        return _synthesis(budget)
    text = "Notes de travail : voir avec la trésorerie avant le vote."
    return Page("Notes", (Row((text,), Role.NOTE),), is_data=False)


def _synthesis(budget: Budget) -> Page:
    """Return the sheet that sums the budget by chapter: nothing of it must be added to the rest."""
    rows = [Row(("Chapitre", "Libellé", "Crédits ouverts"), Role.NOTE)]
    for section in SECTIONS:
        for sens in DIRECTIONS:
            rows.append(Row((words.part_title(section, sens),), Role.NOTE))
            for (_, chapter), members in _by_chapter(
                (budget, e) for e in budget.entries if (e.section, e.sens) == (section, sens)
            ):
                amount = Decimal(sum(e.amounts["CO"] or 0 for e in members)) / 100
                rows.append(Row((chapter, budget.chapter_label(chapter), amount), Role.NOTE))
    return Page("Synthèse", tuple(rows), is_data=False)


def _halved(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return an old version of the rows: the same, with half the amounts."""
    return tuple(
        Row(
            tuple(cell / 2 if isinstance(cell, Decimal) else cell for cell in row.cells),
            row.role,
        )
        for row in rows
    )
