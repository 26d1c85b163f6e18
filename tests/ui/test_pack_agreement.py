"""A whole pack of each occasion: every file says the numbers of the pack, and only those."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from pptx import Presentation

import council_packs
import pack_samples
from budgetlocal.bundled import bundled
from budgetlocal.core.chart_data import data_table, is_empty
from budgetlocal.core.display_unit import display_unit
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.specs import CellKind, ChartKind, ChartSpec, TableSpec, Unit
from budgetlocal.core.text import Text
from budgetlocal.export.chart_cells import cell_number
from budgetlocal.export.pack_files import write_pack
from budgetlocal.importing.reading import read_document
from budgetlocal.reference.extract import Extract
from budgetlocal.ui.pack_writing import draw_for_pack

pytestmark = pytest.mark.ui
HEADER = 3
"""Rows above the header of a sheet."""


@cache
def frames():
    folder = bundled("resources", "demonstration")
    return {path.stem: budget_frame(read_document(path)) for path in folder.glob("*.xml")}


@pytest.fixture(params=["dob", "bp", "dm", "ca"])
def written(request, qapp, tmp_path):
    """The pack of an occasion, and its folder; only SVG files are really drawn."""

    def draw(spec, path):
        (draw_for_pack if path.suffix == ".svg" else pack_samples.draw)(spec, path)

    focus = "CA_2024" if request.param == "ca" else "DM1_2025"
    with Extract.open() as extract:
        pack = council_packs.pack(frames(), request.param, focus=focus, extract=extract).pack
    write_pack(
        pack, tmp_path, draw=draw, progress=lambda _percent: None, is_cancelled=lambda: False
    )
    return pack, tmp_path / pack.key


def charts_of(pack) -> list[ChartSpec]:
    found: list[ChartSpec] = []
    for part in (*pack.deck, *pack.document):
        if part.chart is not None and not is_empty(part.chart) and part.chart not in found:
            found.append(part.chart)
    return found


def tables_of(pack) -> list[TableSpec]:
    found: list[TableSpec] = []
    for part in (*pack.deck, *pack.document):
        if part.table is not None and part.table not in found:
            found.append(part.table)
    return found


def numbers(table: TableSpec) -> list[list[float | None]]:
    """Return the numbers of a table in euros, row by row."""
    return [
        [
            None if cell is None else float(cell) / (100 if column.kind is CellKind.EUROS else 1)
            for cell, column in zip(row.cells, table.columns, strict=True)
            if column.kind is not CellKind.TEXT and not isinstance(cell, Text)
        ]
        for row in table.rows
    ]


def sheets(folder: Path) -> dict[str, list[list]]:
    """Return the rows below the header of each sheet of the workbook, by title."""
    book = load_workbook(folder / "tableaux.xlsx", data_only=True)
    return {
        str(sheet["A1"].value): [list(row) for row in sheet.iter_rows(values_only=True)]
        for sheet in book
    }


def assert_same(rows: list[list], table: TableSpec) -> None:
    for row, wanted, spec in zip(rows, numbers(table), table.rows, strict=False):
        got = [
            None if cell == "n. d." else cell
            for cell, column, value in zip(row, table.columns, spec.cells, strict=False)
            if column.kind is not CellKind.TEXT and not isinstance(value, Text)
        ]
        assert got == pytest.approx(wanted, abs=1e-9)


def test_the_workbook_holds_the_numbers_of_charts_and_tables(written):
    pack, folder = written
    found = sheets(folder)
    charts, tables = charts_of(pack), tables_of(pack)
    assert charts or tables
    for table in (*map(data_table, charts), *tables):
        rows = found[str(table.title)]
        assert len(rows) > HEADER + len(table.rows)
        assert_same(rows[HEADER + 1 :], table)


def test_the_workbooks_inside_the_slides_hold_them_too(written):
    pack, folder = written
    inside: dict[str, list[tuple]] = {}
    deck = Presentation(str(folder / "diaporama.pptx"))
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.has_chart:
                blob = shape.chart.part.chart_workbook.xlsx_part.blob
                book = load_workbook(io.BytesIO(blob))
                title = str(book.worksheets[1]["A1"].value)
                inside.setdefault(title, []).extend(
                    list(book.worksheets[0].iter_rows(values_only=True))[1:]
                )
    native = {ChartKind.BARS, ChartKind.LINES}
    shown = [part.chart for part in pack.deck if part.chart is not None]
    wanted = {str(spec.title): spec for spec in shown if spec.kind in native and not is_empty(spec)}
    assert set(inside) == set(wanted)
    for title, spec in wanted.items():
        columns = [
            [cell_number(value, spec.unit) for value in series.values] for series in spec.series
        ]
        expected = [
            (str(name), *values) for name, *values in zip(spec.categories, *columns, strict=True)
        ]
        assert [row[0] for row in inside[title]] == [row[0] for row in expected]
        for row, values in zip(inside[title], expected, strict=True):
            # A cell keeps 16 digits of a ratio; whole cents are the same float.
            assert row[1:] == (
                pytest.approx(values[1:], rel=1e-15) if spec.unit is not Unit.EUROS else values[1:]
            )


def test_the_svg_writes_the_values_of_the_bars(written):
    pack, folder = written
    drawn = 0
    for spec in charts_of(pack):
        path = folder / "graphiques" / f"{spec.key}.svg"
        texts = [
            "".join(each.itertext())
            for each in ET.fromstring(path.read_text("utf-8")).iter()  # noqa: S314 - our own file
            if each.tag.endswith("}text")
        ]
        if spec.kind is not ChartKind.BARS:
            continue
        drawn += 1
        for series in spec.series:
            for value in series.values:
                texts.remove(display_unit(spec).label(value))
    assert drawn


def test_the_csv_of_a_chart_and_of_a_table_hold_them(written):
    pack, folder = written
    for place, table in (
        *(("graphiques", data_table(spec)) for spec in charts_of(pack)),
        *(("tableaux", table) for table in tables_of(pack)),
    ):
        text = (folder / place / f"{table.key}.csv").read_text("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text), delimiter=";"))[1:-1]
        for row, spec in zip(rows, table.rows, strict=True):
            for said, cell, column in zip(row, spec.cells, table.columns, strict=True):
                if isinstance(cell, Text):
                    continue
                if cell is None:
                    assert said in {"n. d.", ""}
                elif column.kind is CellKind.EUROS:
                    assert Decimal(said.replace(",", ".")) == Decimal(cell) / 100
                else:
                    assert _ratio(said) == pytest.approx(Decimal(cell), abs=Decimal("0.005"))


def _ratio(said: str) -> Decimal:
    value = Decimal(said.replace(",", ".").rstrip("%"))
    return value / 100 if said.endswith("%") else value


def test_every_sentence_of_the_document_is_in_the_document(written):
    pack, folder = written
    said = [each.text for each in Document(str(folder / "document.docx")).paragraphs]
    for part in pack.document:
        assert str(part.title) in said
        for text in part.paragraphs:
            assert str(text) in said
