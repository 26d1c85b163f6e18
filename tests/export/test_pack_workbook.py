"""The workbook of a pack, read back number by number."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from openpyxl import load_workbook

import chart_samples
import pack_samples
from budgetlocal.core.chart_data import data_table
from budgetlocal.core.document import SourceFile
from budgetlocal.core.errors import Cancelled
from budgetlocal.core.specs import CellKind
from budgetlocal.core.text import Text, verbatim
from budgetlocal.export.native_sheet import HEADER
from budgetlocal.export.pack_workbook import WorkbookOptions, write_pack_workbook

FILE = SourceFile("ca_2022.xml", "ab" * 32, 12, "utf-8", "totem")


def written(tmp_path, *parts, **options):
    path = tmp_path / "tableaux.xlsx"
    write_pack_workbook(
        pack_samples.pack(*parts),
        path,
        draw=pack_samples.png,
        options=WorkbookOptions(**options),
    )
    pack_samples.check_package(path)
    return path


def exact(cell, kind, *, gaps=False):
    if isinstance(cell, Text):
        return str(cell)
    if cell is None:
        return None if gaps or kind is CellKind.TEXT else "n. d."
    return float(Decimal(cell) / 100) if kind is CellKind.EUROS else float(cell)


@pytest.mark.parametrize("name", chart_samples.ALL)
def test_the_sheet_of_a_chart_holds_its_numbers(tmp_path, name):
    spec = chart_samples.ALL[name]()
    path = written(tmp_path, pack_samples.part("a", chart=spec))
    sheet = load_workbook(path, data_only=True).worksheets[0]
    table = data_table(spec)
    for place, row in enumerate(table.rows, start=HEADER + 2):
        cells = [sheet.cell(place, rank + 1).value for rank in range(len(table.columns))]
        assert cells == [
            exact(cell, column.kind, gaps=True)
            for cell, column in zip(row.cells, table.columns, strict=True)
        ]


def test_a_native_chart_stands_beside_its_data(tmp_path):
    path = written(tmp_path, pack_samples.part("a", chart=chart_samples.village()))
    parts = dict(pack_samples.inside(path))
    (chart,) = [content for name, content in parts.items() if "/charts/chart" in name]
    assert b"$B$5:$B$10" in chart
    assert b"dispBlanksAs" not in chart  # a gap, which is how Excel takes its absence
    (drawing,) = [c for n, c in parts.items() if n.startswith("xl/drawings/drawing")]
    assert "Graphique en courbes, de 2018 à 2023".encode() in drawing


def test_a_table_has_its_totals_and_rates_as_formulas_with_their_value(tmp_path):
    path = written(tmp_path, pack_samples.part("a", table=pack_samples.table()))
    formulas = load_workbook(path).worksheets[0]
    values = load_workbook(path, data_only=True).worksheets[0]
    assert formulas["B5"].value == "=ROUND(SUM(B6:B8),2)"
    assert values["B5"].value == 6000.21
    assert formulas["D6"].value == "=ROUND(B6-C6,2)"
    assert values["D6"].value == 100.07
    assert formulas["E6"].value == '=IF(B6=0,"n. d.",C6/B6)'
    assert values["E6"].value == pytest.approx(90000 / 100007, abs=1e-15)
    assert values["B6"].value == 1000.07


def test_a_total_that_is_not_the_sum_is_the_number_of_the_document(tmp_path):
    wrong = pack_samples.table(total=6_000_22)
    sheet = load_workbook(written(tmp_path, pack_samples.part("a", table=wrong))).worksheets[0]
    assert sheet["B5"].value == 6000.22


def test_key_figures_have_their_unit_and_an_unknown_one_its_reason(tmp_path):
    path = written(tmp_path, pack_samples.part("a", figures=pack_samples.FIGURES))
    sheet = load_workbook(path)["Chiffres clés"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=HEADER + 2)]
    assert rows[0][:5] == ["Recettes réelles de fonctionnement", 213_540_818.94, "€", 0.021, 1234.5]
    assert rows[2][1] == "n. d."
    assert rows[2][5].endswith("Le document ne donne pas ce montant.")


def test_the_last_sheet_names_sources_files_and_versions(tmp_path):
    chart = chart_samples.scissors()
    path = written(tmp_path, pack_samples.part("a", chart=chart), files=(FILE, FILE))
    rows = list(load_workbook(path)["Sources"].iter_rows(values_only=True))
    assert ("Les dépenses progressent plus v", str(chart.title), str(chart.source)) in rows
    assert rows.count(("ca_2022.xml", "totem", "ab" * 32)) == 1
    assert any(row[0] == "BudgetLocal" for row in rows)


def test_no_text_becomes_a_formula_or_a_link(tmp_path):
    hostile = ("=1+1", "+1", "-1", "@A1", "https://exemple.fr")
    parts = [pack_samples.part(f"p{rank}", table=_named(text)) for rank, text in enumerate(hostile)]
    book = load_workbook(written(tmp_path, *parts))
    found = [sheet["A6"] for sheet in book.worksheets[:-1]]
    assert [(cell.value, cell.data_type, cell.hyperlink) for cell in found] == [
        (text, "s", None) for text in hostile
    ]


def _named(text):
    from dataclasses import replace

    table = pack_samples.table()
    first, second, *rest = table.rows
    row = replace(second, cells=(verbatim(text), *second.cells[1:]))
    return replace(table, title=verbatim(text), rows=(first, row, *rest))


def test_a_cancelled_workbook_is_not_there(tmp_path):
    with pytest.raises(Cancelled):
        write_pack_workbook(
            pack_samples.every_kind(), tmp_path / "a.xlsx", is_cancelled=lambda: True
        )
    assert not list(tmp_path.iterdir())


def test_two_sheets_never_have_one_name(tmp_path):
    path = tmp_path / "tout.xlsx"
    write_pack_workbook(pack_samples.every_kind(), path, draw=pack_samples.png)
    pack_samples.check_package(path)
    names = load_workbook(path).sheetnames
    assert len({name.casefold() for name in names}) == len(names)
    assert all(len(name) <= 31 for name in names)


def test_a_row_is_as_high_as_its_longest_text_and_a_figure_is_there_once(tmp_path):
    long = replace(pack_samples.FIGURES[0], definition=verbatim("mot " * 60))
    parts = [pack_samples.part(name, figures=(each,)) for name, each in (
        ("a", long), ("b", replace(long, key="compte_rrf")), ("c", pack_samples.FIGURES[1]))]  # fmt: skip
    sheet = load_workbook(written(tmp_path, *parts)).worksheets[0]
    names = [sheet.cell(row, 1).value for row in range(HEADER + 2, sheet.max_row + 1)]
    assert names == [str(long.label), str(pack_samples.FIGURES[1].label)]
    assert sheet.row_dimensions[HEADER + 2].height == 45  # 240 signs in 90
    assert sheet.row_dimensions[HEADER + 3].height is None  # one line: the usual height


def test_the_note_of_a_chart_stays_beside_it(tmp_path):
    spec = replace(chart_samples.village(), note=verbatim("Une note " * 20))
    sheet = load_workbook(written(tmp_path, pack_samples.part("a", chart=spec))).worksheets[0]
    (merged,) = [
        each
        for each in sheet.merged_cells.ranges
        if "Une note" in str(sheet[each.start_cell.coordinate].value)
    ]
    assert merged.max_col == len(spec.series) + 1
    assert sheet.row_dimensions[merged.min_row].height > 30
