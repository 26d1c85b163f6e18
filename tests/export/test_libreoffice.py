"""LibreOffice, where it is there, opens the files of a pack and computes the same numbers."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

import chart_samples
import pack_samples
from budgetlocal.export.document import write_document
from budgetlocal.export.native_sheet import HEADER
from budgetlocal.export.pack_workbook import write_pack_workbook
from budgetlocal.export.slides.writing import write_slides
from budgetlocal.export.waterfall_cells import AMOUNT, BASE, END, LAST, steps

OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not on this machine")


def converted(path, kind):
    """Convert a file in a profile of its own; return the new file."""
    profile = f"-env:UserInstallation=file://{path.parent}/profil"
    folder = path.parent / "converti"
    subprocess.run(
        [OFFICE, profile, "--headless", "--convert-to", kind, "--outdir", folder, path],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return folder / f"{path.stem}.{kind.partition(':')[0]}"


def test_the_deck_and_the_document_become_pages(tmp_path):
    pack = pack_samples.every_kind()
    deck, document = tmp_path / "a.pptx", tmp_path / "b.docx"
    write_slides(pack, deck, draw=pack_samples.png)
    write_document(pack, document, draw=pack_samples.png)
    pages = PdfReader(converted(deck, "pdf")).pages
    assert len(pages) >= len(pack.deck) + 1
    assert "Les chiffres" not in pages[0].extract_text()
    text = PdfReader(converted(document, "pdf")).pages[0].extract_text()
    assert "Compte administratif 2022" in text


def test_formulas_computed_again_give_the_values_kept_beside_them(tmp_path):
    path = tmp_path / "a.xlsx"
    parts = [pack_samples.part("a", table=pack_samples.table(rows=30))]
    write_pack_workbook(pack_samples.pack(*parts), path)
    formulas = load_workbook(path).worksheets[0]
    kept = load_workbook(path, data_only=True).worksheets[0]
    # ods and back: LibreOffice computes every formula anew on its own file.
    again = load_workbook(converted(converted(path, "ods"), "xlsx"), data_only=True).worksheets[0]
    cells = [
        cell.coordinate for row in formulas.iter_rows() for cell in row if cell.data_type == "f"
    ]
    assert len(cells) > 60
    for name in cells:
        assert again[name].value == pytest.approx(kept[name].value, abs=1e-9), name


def test_an_amount_that_is_changed_moves_the_bars_after_it(tmp_path):
    """A waterfall whose second amount becomes 1 000 euros less: running sums and bars follow."""
    spec = chart_samples.waterfall()
    path = tmp_path / "a.xlsx"
    write_pack_workbook(pack_samples.pack(pack_samples.part("a", chart=spec)), path)
    book = load_workbook(path)
    cell = book.worksheets[0].cell(HEADER + 3, AMOUNT + 1)
    cell.value -= 1_000
    changed = tmp_path / "b.xlsx"
    book.save(changed)
    again = load_workbook(converted(converted(changed, "ods"), "xlsx"), data_only=True)
    amounts = list(spec.series[0].values)
    amounts[1], amounts[-1] = amounts[1] - 1_000_00, amounts[-1] - 1_000_00
    other = replace(spec, series=(replace(spec.series[0], values=tuple(amounts)),))
    for row, step in enumerate(steps(other), start=HEADER + 2):
        columns = (AMOUNT, END, *range(BASE, LAST + 1))
        got = [again.worksheets[0].cell(row, column + 1).value for column in columns]
        cents = (step.amount, step.end, *step.parts)
        assert got == pytest.approx([each / 100 for each in cents], abs=0.001)
