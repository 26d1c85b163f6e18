"""A whole pack of each occasion: every file says the numbers of the pack, and only those.

The demonstration, a real town, and a made-up pack with each kind of chart: what is read back from
the workbook, the slides, the workbooks inside them, the drawings and the csv files is the spec.
"""

from __future__ import annotations

import csv
import io
import re
import xml.etree.ElementTree as ET
from decimal import Decimal
from pathlib import Path

import pytest
from docx import Document
from lxml import etree
from openpyxl import load_workbook
from openpyxl.utils import range_boundaries
from pptx import Presentation

import pack_samples
from budgetlocal.core.chart_data import alt_text, data_table, exact_value, is_empty
from budgetlocal.core.display_unit import display_unit
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.specs import CellKind, ChartKind, ChartSpec, TableSpec, Unit
from budgetlocal.core.text import Text
from budgetlocal.export.chart_cells import cell_number
from budgetlocal.export.pack_files import write_pack
from budgetlocal.export.slides.charts import as_native, is_native
from budgetlocal.export.waterfall_cells import BASE, END, NAME, can_be_stacked, titles
from budgetlocal.export.words import cell_words
from budgetlocal.ui.pack_writing import draw_for_pack
from budgetlocal.ui.theme import LIGHT, load_theme
from written_packs import PACKS

pytestmark = pytest.mark.ui
HEADER = 3
"""Rows above the header of a sheet."""
SVG = "{http://www.w3.org/2000/svg}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
NATIVE = {ChartKind.BARS, ChartKind.LINES, ChartKind.BLOCKS}
SVG_SUFFIX = ".svg"


def draw(spec: ChartSpec, path: Path) -> None:
    """Draw vectors as the application does; a picture is only a picture."""
    (draw_for_pack if path.suffix == SVG_SUFFIX else pack_samples.draw)(spec, path)


@pytest.fixture(scope="module", params=PACKS)
def written(request, qapp, tmp_path_factory):
    """A pack and its folder, written once."""
    pack = PACKS[request.param]()
    folder = tmp_path_factory.mktemp(request.param)
    write_pack(pack, folder, draw=draw, progress=lambda _percent: None, is_cancelled=lambda: False)
    return pack, folder / pack.key


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


def assert_same(rows: list[list], table: TableSpec) -> None:
    for row, wanted, spec in zip(rows, numbers(table), table.rows, strict=False):
        got = [
            None if cell == "n. d." else cell
            for cell, column, value in zip(row, table.columns, spec.cells, strict=False)
            if column.kind is not CellKind.TEXT and not isinstance(value, Text)
        ]
        assert got == pytest.approx(wanted, abs=1e-9)


def test_the_packs_show_every_kind_of_chart():
    shown = {chart.kind for chart in charts_of(PACKS["every-kind"]())}
    assert shown == set(ChartKind)


def test_the_workbook_holds_the_numbers_of_charts_and_tables(written):
    pack, folder = written
    book = load_workbook(folder / "tableaux.xlsx", data_only=True)
    found = {
        str(sheet["A1"].value): [list(row) for row in sheet.iter_rows(values_only=True)]
        for sheet in book
    }
    charts, tables = charts_of(pack), tables_of(pack)
    assert charts or tables or pack.key.startswith("dm")
    for table in (*map(data_table, charts), *tables):
        rows = found[str(table.title)]
        assert len(rows) > HEADER + len(table.rows)
        assert_same(rows[HEADER + 1 :], table)


def is_plain(spec: ChartSpec) -> bool:
    """Return whether a file draws the series themselves; a waterfall has columns made of them."""
    return spec.kind in NATIVE and not spec.is_estimate


def test_the_charts_of_the_workbook_draw_these_cells(written):
    pack, folder = written
    book = load_workbook(folder / "tableaux.xlsx", data_only=True)
    drawn = {}
    for sheet in book:
        for chart in sheet._charts:
            drawn[str(sheet["A1"].value)] = [
                (_cells(book, each.tx.strRef.f), _cells(book, (each.cat.strRef or each.cat.numRef).f),
                 _cells(book, each.val.numRef.f))
                for each in chart.series
            ]  # fmt: skip
    wanted = {str(spec.title): spec for spec in charts_of(pack) if is_plain(spec)}
    steps_of = {str(spec.title): spec for spec in charts_of(pack) if can_be_stacked(spec)}
    assert set(drawn) == {*wanted, *steps_of}
    for title, spec in steps_of.items():
        assert_steps([(*name, names, values) for name, names, values in drawn[title]], spec)
    for title, spec in wanted.items():
        assert len(drawn[title]) == len(spec.series)
        for (name, categories, values), series in zip(drawn[title], spec.series, strict=True):
            assert name == [str(series.name)]
            assert categories == [str(each) for each in spec.categories]
            numbers_of = [cell_number(value, spec.unit) for value in series.values]
            assert_numbers(values, numbers_of)


def _cells(book, formula: str) -> list:
    """Return the cells that a formula such as 'Sheet'!$B$5:$B$9 names."""
    name, _, place = formula.rpartition("!")
    sheet = book[name.strip("'").replace("''", "'")]
    left, top, right, bottom = range_boundaries(place.replace("$", ""))
    return [
        sheet.cell(row, column).value
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
    ]


def test_the_workbooks_inside_the_slides_hold_them_too(written):
    pack, folder = written
    inside: dict[str, list[tuple]] = {}
    shown = [as_native(part.chart) for part in pack.deck if part.chart is not None]
    steps_of = {str(spec.title): spec for spec in shown if can_be_stacked(spec)}
    deck = Presentation(str(folder / "diaporama.pptx"))
    for shape in (shape for slide in deck.slides for shape in slide.shapes if shape.has_chart):
        blob = shape.chart.part.chart_workbook.xlsx_part.blob
        book = load_workbook(io.BytesIO(blob))
        rows = list(book.worksheets[0].iter_rows(values_only=True))
        inside.setdefault(str(book.worksheets[1]["A1"].value), []).extend(rows[1:])
        drawn = _drawn(shape.chart)
        title = str(book.worksheets[1]["A1"].value)
        if title in steps_of:
            assert_steps(drawn, steps_of.pop(title))
            cells = load_workbook(io.BytesIO(blob), data_only=True).worksheets[0]
            rows = list(cells.iter_rows(values_only=True))
            inside.pop(title)
            for rank, (_name, names, values) in enumerate(drawn, start=BASE):
                assert names == [row[NAME] for row in rows[1:]]
                assert values == [row[rank] for row in rows[1:]]
            continue
        assert [name for name, _names, _values in drawn] == list(rows[0][1:])
        for rank, (_name, names, values) in enumerate(drawn, start=1):
            assert names == [row[0] for row in rows[1:]]
            assert_numbers(values, [row[rank] for row in rows[1:]])
    assert not steps_of
    wanted = {str(spec.title): spec for spec in shown if is_plain(spec) and not is_empty(spec)}
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
            assert_numbers(row[1:], values[1:])
            assert spec.unit is not Unit.EUROS or row[1:] == values[1:]


def assert_numbers(got, wanted) -> None:
    """Fail unless two runs of numbers are the same; a cell keeps 16 digits of a ratio."""
    assert [each is None for each in got] == [each is None for each in wanted]
    known = [each for each in got if each is not None]
    assert known == pytest.approx([each for each in wanted if each is not None], rel=1e-15)


def assert_steps(drawn, spec: ChartSpec) -> None:
    """Fail unless the bars of a waterfall go from where each step begins to where it ends."""
    assert [name for name, _names, _values in drawn] == [
        str(text) for text in titles()[BASE - END :]
    ]
    bars = list(zip(*(values for _name, _names, values in drawn), strict=True))
    running = 0
    for bar, names, value, is_total in zip(
        bars, drawn[0][1], spec.series[0].values, spec.styles, strict=True
    ):
        start, end = (0, value) if is_total else (running, running + value)
        base, *parts = (round(each * 100) for each in bar)
        ends = [base + sum(each for each in parts if each > 0),
                base + sum(each for each in parts if each < 0)]  # fmt: skip
        assert {start, end} <= {*ends, base}
        assert sum(map(abs, parts)) == abs(end - start)
        assert names.partition("\n")[2] == display_unit(spec).label(value)
        running = end


def _drawn(chart) -> list[tuple[str, list[str], list[float | None]]]:
    """Return what a native chart shows before anyone opens its workbook: its series."""
    series = []
    for each in chart._chartSpace.iter(f"{C}ser"):
        names, values = (
            {
                int(pt.get("idx")): pt.findtext(f"{C}v")
                for pt in each.find(f"{C}{tag}").iter(f"{C}pt")
            }
            for tag in ("cat", "val")
        )
        title = next(each.find(f"{C}tx").iter(f"{C}v")).text
        known = {rank: float(value) for rank, value in values.items()}
        series.append((title, [*names.values()], [known.get(rank) for rank in names]))
    return series


def test_a_chart_that_is_a_picture_has_its_numbers_in_the_notes_of_its_slide(written):
    pack, folder = written
    deck = Presentation(str(folder / "diaporama.pptx"))
    said = [
        slide.notes_slide.notes_text_frame.text.split("\n")
        for slide in deck.slides
        if slide.has_notes_slide
    ]
    shown = [part.chart for part in pack.deck if part.chart is not None]
    for spec in (each for each in shown if not is_native(as_native(each)) and not is_empty(each)):
        (notes,) = (lines for lines in said if _heading(spec) in lines)
        assert_lines(notes, spec)


def test_the_drawings_hold_them_in_full_for_those_who_do_not_see_them(written):
    pack, folder = written
    for spec in charts_of(pack):
        described = _svg(folder, spec).findtext(f"{SVG}desc").split("\n")
        assert described[0] == str(alt_text(spec))
        assert_lines(described, spec)


def _heading(spec: ChartSpec) -> str:
    columns = " | ".join(str(column.title) for column in data_table(spec).columns)
    return f"Données du graphique « {spec.title} » ({columns})"


def assert_lines(lines: list[str], spec: ChartSpec) -> None:
    """Fail unless the lines hold the data table of a chart, number by number."""
    table = data_table(spec)
    start = lines.index(_heading(spec)) + 1
    rows = [line.split(" | ") for line in lines[start : start + len(table.rows)]]
    assert len(rows) == len(table.rows)
    for row, wanted in zip(rows, table.rows, strict=True):
        for said, cell, column in zip(row, wanted.cells, table.columns, strict=True):
            if isinstance(cell, Text):
                assert said == str(cell)
            elif column.kind is CellKind.EUROS and cell is not None:
                digits = re.sub(r"[^\d,−-]", "", said).replace("−", "-").replace(",", ".")
                assert Decimal(digits) * 100 == cell
            else:
                assert said == exact_value(cell, spec.unit)


def test_the_drawings_write_the_values_beside_the_marks(written):
    pack, folder = written
    for spec in charts_of(pack):
        root = _svg(folder, spec)
        texts = ["".join(each.itertext()) for each in root.iter(f"{SVG}text")]
        for label in _labels(spec):
            texts.remove(label)


def _labels(spec: ChartSpec) -> list[str]:
    """Return the values that a drawing of the size of a document always writes."""
    unit = display_unit(spec)
    if spec.kind in {ChartKind.SPREAD, ChartKind.MAP}:
        return []  # dots and shades: their values are in the tool tips and in the table
    if spec.kind is ChartKind.BLOCKS:
        return [f"{decimal_number(int(each) // 100)}\u00a0€" for each in spec.series[0].values]
    if spec.kind is ChartKind.LINES:
        return [unit.label(each.values[-1]) for each in spec.series if each.values[-1] is not None]
    return [unit.label(value) for series in spec.series for value in series.values]


def test_the_points_of_the_lines_are_where_their_values_are(written):
    """All the lines of a chart have one scale: height is an affine function of the value.

    A line with a gap or of one point is drawn in pieces: tests/ui/charts looks at those.
    """
    pack, folder = written
    for spec in (each for each in charts_of(pack) if each.kind is ChartKind.LINES):
        root, heights = _svg(folder, spec), []
        whole = [each for each in spec.series if None not in each.values and len(each.values) > 1]
        for series in whole:
            known = [float(value) for value in series.values if value is not None]
            color = load_theme(LIGHT).series_style(series.role).line.name()
            lines = [
                [float(y) for _x, y in re.findall(r"[ML]([-\d.]+),([-\d.]+)", path.get("d", ""))]
                for group in root.iter(f"{SVG}g")
                if group.get("stroke") == color
                for path in group.findall(f"{SVG}path")
            ]
            (points,) = [line for line in lines if len(line) == len(known)]
            heights += list(zip(known, points, strict=True))
        if not heights:
            continue
        (first, bottom), (last, top) = min(heights), max(heights)
        slope = (top - bottom) / (last - first) if last > first else 0.0
        assert slope < 0 or first == last
        for value, y in heights:
            assert y == pytest.approx(bottom + (value - first) * slope, abs=0.05)


def _svg(folder: Path, spec: ChartSpec) -> ET.Element:
    path = folder / "graphiques" / f"{spec.key}.svg"
    return ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - our own file


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


def test_every_sentence_table_and_chart_of_the_document_is_in_the_document(written):
    pack, folder = written
    document = Document(str(folder / "document.docx"))
    said = [each.text for each in document.paragraphs]
    pictures = [
        each.get("descr")
        for each in document.element.body.iter()
        if etree.QName(each).localname == "docPr"
    ]
    tables = [
        [[cell.text.strip("\u00a0") for cell in row.cells] for row in table.rows]
        for table in document.tables
    ]
    for part in pack.document:
        assert str(part.title) in said
        for text in part.paragraphs:
            assert str(text) in said
        if part.chart is not None and not is_empty(part.chart):
            assert str(alt_text(part.chart)) in pictures
        if part.table is not None:
            assert [
                [str(column.title) for column in part.table.columns],
                *([cell_words(cell, column.kind, str)
                   for cell, column in zip(row.cells, part.table.columns, strict=True)]
                  for row in part.table.rows),
            ] in tables  # fmt: skip
