"""A whole pack as an Excel workbook: a sheet per chart and per table, formulas, and the sources."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.core.chart_data import data_table, is_empty
from budgetlocal.core.document import SourceFile
from budgetlocal.core.errors import Cancelled
from budgetlocal.core.formatting import day
from budgetlocal.core.pack import Pack, Part
from budgetlocal.core.specs import CellKind, ChartKind, ChartSpec, KeyFigure, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.export.caviardage import HIDES_NAMES, Caviardage
from budgetlocal.export.chart_cells import value_axis
from budgetlocal.export.native_sheet import (
    HEADER,
    row_height,
    table_width,
    write_figures,
    write_sheet_table,
)
from budgetlocal.export.provenance import current_versions, files_once
from budgetlocal.export.sheet_charts import insert_chart, insert_picture, insert_waterfall
from budgetlocal.export.sheet_names import SheetNames
from budgetlocal.export.sheet_styles import SheetStyles
from budgetlocal.export.slides.charts import as_native, is_native
from budgetlocal.export.waterfall_cells import can_be_stacked, write_waterfall
from budgetlocal.export.whole_file import written_whole
from budgetlocal.export.words import Say, kept_parts, printable, unknown_words

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_PERCENT = "0.00%"
_SOURCE_WIDTHS = (32.0, 60.0, 90.0)
_SOURCES = translatable("Workbook", "Sources")
_FIGURES = translatable("Workbook", "Chiffres clés")


@dataclass(frozen=True, slots=True)
class WorkbookOptions:
    """What the workbook holds beyond the pack."""

    files: tuple[SourceFile, ...] = ()
    """The files that the figures come from, for the sheet of the sources."""
    with_confidential: bool = False
    caviardage: Caviardage = HIDES_NAMES
    """What hides the names of natural persons; `Caviardage(is_on=False)` shows them."""


@dataclass(slots=True)
class _Contents:
    """What the sheets show, each once."""

    charts: list[ChartSpec] = field(default_factory=list)
    tables: list[TableSpec] = field(default_factory=list)
    figures: list[KeyFigure] = field(default_factory=list)


def _nothing(_percent: int) -> None:
    """Tell nobody how far it is."""


def write_pack_workbook(
    pack: Pack,
    path: Path,
    *,
    draw: Callable[[ChartSpec], bytes] | None = None,
    say: Say = str,
    options: WorkbookOptions | None = None,
    progress: Callable[[int], None] = _nothing,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write the charts, tables and key figures of a pack as a workbook, whole or not at all.

    Amounts are in euros. A chart of bars, lines or steps is native, the 1 000 € are bars; another one
    is the picture that `draw` gives, if any. In the data of a chart an unknown value is an empty cell, which stays a gap; in a
    table it is the text "n. d.". A cell that others make, exactly, holds the formula and its value.

    Raises:
        UserError: the file cannot be written there.
        Cancelled: asked for through `is_cancelled`; the file is as it was.

    """
    import xlsxwriter

    chosen = options or WorkbookOptions()
    pack, shown = chosen.caviardage.pack(pack, say), printable(say)
    contents = _contents(pack, with_confidential=chosen.with_confidential)
    with written_whole(path) as temporary:
        # Text is text: nothing is a formula or a link because of how it begins.
        settings = {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        with xlsxwriter.Workbook(temporary, settings) as book:
            _set_properties(book, pack, shown)
            writer = _Writer(book, draw, shown)
            for percent, write in writer.steps(contents):
                if is_cancelled():
                    raise Cancelled
                write()
                progress(percent)
            writer.write_sources(pack, chosen.files, chosen.caviardage)
    progress(100)


def _contents(pack: Pack, *, with_confidential: bool) -> _Contents:
    contents = _Contents()
    for part in kept_parts((*pack.deck, *pack.document), with_confidential=with_confidential):
        _take(part, contents)
    return contents


def _take(part: Part, contents: _Contents) -> None:
    if part.chart is not None and part.chart not in contents.charts:
        contents.charts.append(part.chart)
    if part.table is not None and part.table not in contents.tables:
        contents.tables.append(part.table)
    known = {(each.label, each.value, each.unit) for each in contents.figures}
    contents.figures += [
        each for each in part.figures if (each.label, each.value, each.unit) not in known
    ]


class _Writer:
    """A workbook being filled."""

    def __init__(self, book: Workbook, draw: Callable[[ChartSpec], bytes] | None, say: Say) -> None:
        self._book = book
        self._draw = draw
        self._say = say
        self._styles = SheetStyles(book, percent=_PERCENT)
        self._names = SheetNames(reserved=(say(_SOURCES),))
        self._listed: list[tuple[str, Text, Text]] = []

    def steps(self, contents: _Contents) -> Iterator[tuple[int, Callable[[], None]]]:
        """Yield each sheet to write, with how far the work is after it."""
        tasks: list[Callable[[], None]] = []
        if contents.figures:
            tasks.append(lambda: self._write_figures(contents.figures))
        tasks += [lambda spec=spec: self._write_chart(spec) for spec in contents.charts]  # type: ignore[misc]
        tasks += [lambda table=table: self._write_table(table) for table in contents.tables]  # type: ignore[misc]
        for rank, task in enumerate(tasks, start=1):
            yield 90 * rank // len(tasks), task

    def write_sources(
        self, pack: Pack, files: Sequence[SourceFile], caviardage: Caviardage
    ) -> None:
        """Write the last sheet: the source of each sheet, the files, the program."""
        say, styles = self._say, self._styles
        sheet = self._book.add_worksheet(say(_SOURCES))
        for rank, width in enumerate(_SOURCE_WIDTHS):
            sheet.set_column(rank, rank, width)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        made = day(pack.date.isoformat())
        sheet.write_string(0, 0, say(pack.title), styles.title)
        sheet.write_string(1, 0, f"{pack.collectivite} · {made}", styles.quiet)
        row = self._write_block(
            sheet, 3,
            (translatable("Workbook", "Feuille"), translatable("Workbook", "Titre"),
             translatable("Workbook", "Source")),
            [(name, say(title), say(source)) for name, title, source in self._listed],
        )  # fmt: skip
        row = self._write_block(
            sheet, row + 1,
            (translatable("Workbook", "Fichier"), translatable("Workbook", "Lu comme"),
             translatable("Workbook", "Empreinte SHA-256")),
            [(caviardage.clean(each.name), each.reader, each.sha256) for each in files_once(files)],
        )  # fmt: skip
        versions = current_versions()
        self._write_block(
            sheet, row + 1,
            (translatable("Workbook", "Calcul"), translatable("Workbook", "Version"),
             translatable("Workbook", "Empreinte SHA-256")),
            [
                ("BudgetLocal", versions.program, ""),
                (say(translatable("Workbook", "Catalogue des formules")), "", versions.catalogue),
                (say(translatable("Workbook", "Extrait des données ouvertes")), "",
                 versions.extract),
            ],
        )  # fmt: skip

    def _write_block(
        self,
        sheet: Worksheet,
        row: int,
        titles: tuple[Text, ...],
        lines: list[tuple[str, str, str]],
    ) -> int:
        """Write a small table of texts; return the row under it."""
        for rank, title in enumerate(titles):
            sheet.write_string(row, rank, self._say(title), self._styles.header)
        for line in lines:
            row += 1
            sheet.set_row(row, row_height(list(zip(line, _SOURCE_WIDTHS, strict=True))))
            for rank, text in enumerate(line):
                sheet.write_string(row, rank, text, self._styles.wrapped)
        return row + 1

    def _sheet(self, title: Text, source: Text) -> Worksheet:
        name = self._names.take(self._say(title))
        self._listed.append((name, title, source))
        return self._book.add_worksheet(name)

    def _write_figures(self, figures: Sequence[KeyFigure]) -> None:
        write_figures(self._sheet(_FIGURES, verbatim("")), figures, self._styles, self._say)

    def _write_table(self, table: TableSpec) -> None:
        sheet = self._sheet(table.title, table.source)
        write_sheet_table(sheet, table, self._styles, self._say)

    def _write_chart(self, spec: ChartSpec) -> None:
        spec = as_native(spec)
        sheet = self._sheet(spec.title, spec.source)
        table = data_table(spec)
        last = write_sheet_table(sheet, table, self._styles, self._say, gaps=True)
        is_lines = spec.kind is ChartKind.LINES and is_native(spec)
        axis = value_axis(spec).note if is_lines else None
        notes = [text for text in (spec.note, axis, unknown_words(spec)) if text is not None]
        self._write_notes(sheet, last + 1, [self._say(text) for text in notes], table)
        if is_empty(spec):
            return
        if can_be_stacked(spec):
            styles = self._styles
            number = styles.cell(CellKind.EUROS, RowStyle.NORMAL, 0, unknown=False)
            made = (styles.header_right, number, styles.wrapped)
            write_waterfall(sheet, spec, HEADER, made, self._say)
            insert_waterfall(self._book, sheet, spec, self._say)
        elif is_native(spec):
            insert_chart(self._book, sheet, spec, self._say)
        elif self._draw is not None:
            insert_picture(sheet, spec, io.BytesIO(self._draw(spec)), self._say)

    def _write_notes(
        self, sheet: Worksheet, row: int, notes: Sequence[str], table: TableSpec
    ) -> None:
        """Write notes under a table, no wider than it: the chart stands beside them."""
        last, width = len(table.columns) - 1, table_width(table, self._say)
        for rank, text in enumerate(notes, start=row):
            if last:
                sheet.merge_range(rank, 0, rank, last, text, self._styles.note)
            else:
                sheet.write_string(rank, 0, text, self._styles.note)
            sheet.set_row(rank, row_height([(text, width)]))


def _set_properties(book: Workbook, pack: Pack, say: Say) -> None:
    book.set_properties(
        {
            "title": say(pack.title),
            "subject": say(pack.subtitle),
            "author": pack.collectivite,
            "created": datetime.combine(pack.date, time(), UTC).replace(tzinfo=None),
        }
    )
