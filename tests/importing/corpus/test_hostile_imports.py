"""Files made to hurt, through the whole import and the command line: no crash, nothing lost unsaid."""

from __future__ import annotations

import io
import json
import os
import resource
import subprocess
import sys
import zipfile
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from tests.layouts.books import Book, Cell, Role, Row
from tests.layouts.budgets import demonstration
from tests.layouts.catalogue import layout
from tests.layouts.judging import Outcome, judged, not_conserved
from tests.layouts.layout import rendered
from tests.layouts.writers import ONE_TABLE, WORKBOOKS

from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.report import Statut, TableImport

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GIGABYTE = 2**30
HANGS = 180
PROGRAM = "import sys; from budgetlocal.cli import main; sys.exit(main())"
KEYS = {"statut", "documents", "reparations", "exclus", "sommes", "questions", "refus"}
GRID = layout("etat_execution")
LISTING = layout("dont_et_totaux")
CSV = ONE_TABLE["csv_bom"]
UNREADABLE = (
    "1e308", "NaN", "inf", "0x1F", "#REF!", "#DIV/0!", "12/03/2024", "9" * 400, "1,2,3.4",
    "douze", "1 234,56 $", "12 34,5", "--5", "(12", "VRAI",
)  # fmt: skip


def execution() -> Book:
    """Return the small budget as a state of execution."""
    return rendered(GRID, (demonstration("CA_2024_eau"),))


def command(path: Path, *options: str) -> tuple[int, dict[str, Any]]:
    """Run the import as a person would, in a process with 3 GB at most; return its code and JSON."""

    def bounded() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (3 * GIGABYTE, 3 * GIGABYTE))

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "importer", str(path), "--json", *options],
        capture_output=True,
        timeout=HANGS,
        check=False,
        preexec_fn=bounded,
        env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode()[-2000:]
    return done.returncode, json.loads(done.stdout.decode("utf-8"))


def refused(path: Path) -> dict[str, Any]:
    """Import by the command line a file that must be refused; return the refusal."""
    code, said = command(path, "--simuler")
    assert code == 2, said
    assert set(said) >= KEYS
    assert said["statut"] == "refus"
    assert said["documents"] == []
    assert said["refus"]["message"]
    assert said["refus"]["que_faire"]
    return said["refus"]


def bomb(path: Path) -> None:
    """Write an archive whose sheet would be 700 MB."""
    good = WORKBOOKS["xlsx"](execution(), path.parent)
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            if item.filename != "xl/worksheets/sheet1.xml":
                new.writestr(item.filename, old.read(item))
        with new.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            block = b"<row><c><v>1</v></c></row>" * 40_000
            for _ in range(700_000_000 // len(block)):
                sheet.write(block)


def repeated_ods(path: Path) -> None:
    """Write an ods whose one row of figures says that it is repeated a million times."""
    good = WORKBOOKS["ods"](execution(), path.parent)
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            content = old.read(item)
            if item.filename == "content.xml":
                start = content.rindex(b"<table:table-row")
                content = content[:start] + content[start:].replace(
                    b"<table:table-row",
                    b'<table:table-row table:number-rows-repeated="1048000"',
                    1,
                )
            new.writestr(item.filename, content)


def entities(path: Path) -> None:
    """Write a web page named .xls whose entities would fill the memory."""
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    path.write_text(
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "budget">{levels}]>'
        "<html><body><table><tr><td>&e9;</td></tr></table></body></html>",
        encoding="utf-8",
    )


def protected(path: Path) -> None:
    """Write the signature of an encrypted workbook."""
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000 + "EncryptedPackage".encode("utf-16-le")
    )


def truncated(path: Path) -> None:
    """Write the first half of a good workbook."""
    good = WORKBOOKS["xlsx"](execution(), path.parent).read_bytes()
    path.write_bytes(good[: len(good) // 2])


def wide_text(path: Path) -> None:
    """Write one line of 40 MB."""
    path.write_bytes(b"11;60611;Eau;" + b"1" * 40_000_000)


def many_columns(path: Path) -> None:
    """Write two lines of 400,000 columns."""
    path.write_text((";" * 400_000 + "\r\n") * 2, encoding="utf-8")


HOSTILE: dict[str, Callable[[Path], None]] = {
    "bombe.xlsx": bomb,
    "entites.xls": entities,
    "protege.xlsx": protected,
    "tronque.xlsx": truncated,
    "une_ligne.csv": wide_text,
    "colonnes.csv": many_columns,
    "vide.csv": lambda path: path.write_bytes(b"") and None,
    "nuls.csv": lambda path: path.write_bytes(b"\0" * 5_000_000) and None,
    "octets.xls": lambda path: path.write_bytes(bytes(range(256)) * 4000) and None,
    "entete.csv": lambda path: (
        path.write_text("Chapitre;Article;BP\r\n", encoding="utf-8") and None
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_the_command_refuses_a_hostile_file_with_its_reason(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    HOSTILE[name](path)
    refused(path)


def test_a_row_repeated_a_million_times_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "repete.ods"
    repeated_ods(path)
    code, said = command(path, "--simuler")
    assert code in {0, 1, 2}
    assert set(said) >= KEYS


def test_a_good_file_keeps_the_contract_of_the_command(tmp_path: Path) -> None:
    book = execution()
    code, said = command(WORKBOOKS["xlsx"](book, tmp_path), "--simuler")
    assert code == 0, said["questions"]
    assert set(said) >= KEYS
    assert said["statut"] == "importe"
    assert said["refus"] is None
    (document,) = said["documents"]
    assert document["siret"] == book.budgets[0].siret
    assert said["sommes"]
    for somme in said["sommes"].values():
        assert set(somme) >= {"fichier", "gardees", "exclues"}
        amounts = {key: Decimal(somme[key]) for key in ("fichier", "gardees", "exclues")}
        assert amounts["fichier"] == amounts["gardees"] + amounts["exclues"]


def test_a_file_that_asks_ends_with_the_code_one(tmp_path: Path) -> None:
    book = rendered(layout("sans_entete"), (demonstration("CA_2024_eau"),))
    code, said = command(CSV(book, tmp_path), "--simuler")
    assert code == 1
    assert said["statut"] == "question"
    assert said["questions"]


def with_cell(book: Book, role: Role, column: int, content: Cell) -> Book:
    """Return the book with one cell of one row of a role replaced; its leaf says nothing there."""
    (rank,) = [rank for rank, page in enumerate(book.pages) if page.is_data]
    page = book.pages[rank]
    at = [at for at, row in enumerate(page.rows) if row.role is role][5]
    row = page.rows[at]
    cells = list(row.cells)
    cells[column] = content
    leaves = tuple(
        replace(
            leaf,
            shown={k: v if leaf.columns[k] != column else None for k, v in leaf.shown.items()},
        )
        for leaf in row.leaves
    )
    rows = (*page.rows[:at], Row(tuple(cells), role, leaves), *page.rows[at + 1 :])
    return book.with_page(rank, replace(page, rows=rows))


def told(result: TableImport, content: str) -> bool:
    """Tell whether the report speaks of a content that it could not read."""
    said = [str(one.message) for one in result.notices]
    said += [str(notice.message) for document in result.documents for notice in document.notices]
    said += [one.texte for one in result.exclus] + [str(one.text) for one in result.questions]
    return any(content[:12] in sentence for sentence in said) or bool(result.questions)


@pytest.mark.parametrize("content", UNREADABLE)
def test_an_amount_that_cannot_be_read_is_told_never_dropped(content: str, tmp_path: Path) -> None:
    column = GRID.columns.index("REAL")
    book = with_cell(execution(), Role.LEAF, column, content)
    result = read_tables(CSV(book, tmp_path))
    if result.statut is Statut.REFUS:
        assert result.refus is not None
        assert str(result.refus.where) or content[:12] in str(result.refus.message)
        return
    assert told(result, content)
    if result.statut is Statut.IMPORTE:
        assert judged(result, book).outcome is Outcome.EXACT


def test_a_label_that_opens_a_quote_swallows_no_line(tmp_path: Path) -> None:
    book = execution()
    path = CSV(book, tmp_path)
    lines = path.read_bytes().decode("utf-8-sig").split("\r\n")
    at = next(n for n, line in enumerate(lines) if "60" in line and n > 12)
    cells = lines[at].split(";")
    cells[GRID.columns.index("LIB")] = '"Écran de 24 pouces'
    lines[at] = ";".join(cells)
    path.write_bytes("\r\n".join(lines).encode("utf-8"))
    result = read_tables(path)
    if result.statut is Statut.IMPORTE:
        verdict = judged(result, book)
        assert verdict.outcome is Outcome.EXACT, verdict.why


def test_nul_bytes_inside_a_budget_lose_no_amount(tmp_path: Path) -> None:
    book = execution()
    path = CSV(book, tmp_path)
    path.write_bytes(path.read_bytes().replace(b"60", b"6\x000", 3))
    result = read_tables(path)
    if result.statut is Statut.IMPORTE:
        verdict = judged(result, book)
        assert verdict.outcome is Outcome.EXACT, verdict.why


def test_two_columns_with_one_title_are_not_chosen_between(tmp_path: Path) -> None:
    book = execution()
    (page,) = book.pages
    at = next(n for n, row in enumerate(page.rows) if row.role is Role.HEADER)
    cells = list(page.rows[at].cells)
    cells[GRID.columns.index("ENG_NET")] = cells[GRID.columns.index("CO")]
    rows = (*page.rows[:at], Row(tuple(cells), Role.HEADER), *page.rows[at + 1 :])
    twice = book.with_page(0, replace(page, rows=rows))
    result = read_tables(WORKBOOKS["xlsx"](twice, tmp_path))
    assert result.statut is not Statut.IMPORTE


def test_leaves_that_are_formulas_without_values_are_not_zero(tmp_path: Path) -> None:
    path = WORKBOOKS["xlsx"](execution(), tmp_path)
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.worksheets[0]
    column = GRID.columns.index("REAL") + 1
    for row in range(12, 20):
        sheet.cell(row, column).value = f"={sheet.cell(row, column).value or 0}*1"
    formulas = tmp_path / "formules.xlsx"
    workbook.save(formulas)
    assert refused_or_asked(read_tables(formulas))


def refused_or_asked(result: TableImport) -> bool:
    """Tell whether the import did not go through alone."""
    return result.statut is not Statut.IMPORTE


def test_totals_that_are_formulas_without_values_change_no_figure(tmp_path: Path) -> None:
    book = rendered(LISTING, (demonstration("CA_2024_eau"),))
    path = WORKBOOKS["xlsx"](book, tmp_path)
    workbook = openpyxl.load_workbook(path)
    sheet = workbook.worksheets[0]
    for at, row in enumerate(book.pages[0].rows, 1):
        if row.role is Role.TOTAL:
            for columns in book.pages[0].amount_columns.values():
                for column in columns:
                    sheet.cell(at, column + 1).value = f"=SUM({at}:{at})"
    formulas = tmp_path / "totaux.xlsx"
    workbook.save(formulas)
    result = read_tables(formulas)
    if result.statut is Statut.IMPORTE:
        verdict = judged(result, book)
        assert verdict.outcome is Outcome.EXACT, verdict.why


def test_labels_that_are_formulas_stay_text(tmp_path: Path) -> None:
    column = GRID.columns.index("LIB")
    book = with_cell(execution(), Role.LEAF, column, '=HYPERLINK("http://exemple.invalid";"clic")')
    result = read_tables(CSV(book, tmp_path))
    assert result.statut is Statut.IMPORTE
    labels = {line.libelle for document in result.documents for line in document.lines}
    assert any(label.startswith("=HYPERLINK") for label in labels)


def test_a_million_empty_rows_below_a_budget_change_nothing(tmp_path: Path) -> None:
    book = execution()
    path = WORKBOOKS["xlsx"](book, tmp_path)
    padded = tmp_path / "vides.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(padded, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            content = old.read(item)
            if item.filename == "xl/worksheets/sheet1.xml":
                empty = io.BytesIO()
                for row in range(1000, 1_000_000):
                    empty.write(b'<row r="%d"/>' % row)
                content = content.replace(b"</sheetData>", empty.getvalue() + b"</sheetData>")
            new.writestr(item.filename, content)
    result = read_tables(padded)
    verdict = judged(result, book)
    if verdict.outcome is not Outcome.REFUSED:
        assert verdict.outcome is Outcome.EXACT, verdict.why
        assert not not_conserved(result, book, path, GRID.style)


def test_a_sheet_of_old_figures_is_never_added_to_the_new_ones(tmp_path: Path) -> None:
    book = execution()
    (page,) = book.pages
    old = replace(page, name="Budget (2)", is_data=False)
    twice = replace(book, pages=(page, old))
    result = read_tables(WORKBOOKS["xlsx"](twice, tmp_path))
    verdict = judged(result, twice)
    assert verdict.outcome is not Outcome.WRONG, verdict.why
