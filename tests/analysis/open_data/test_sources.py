from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from budgetlocal.analysis.open_data.downloads import downloads_table
from budgetlocal.analysis.open_data.official import read_imported
from budgetlocal.analysis.open_data.sources import (
    REASONS,
    conservation_table,
    rejections_table,
    removal_words,
    report_facts,
    sources_table,
    unknown_codes_table,
)
from budgetlocal.reference.official.addresses import Entry, address_book
from budgetlocal.reference.official.kinds import Reason
from ofgl_files import ofgl_file

FILE = ofgl_file(
    ("26274", "Epargne brute", "1234.56"),
    ("26274", "Encours de dette", "abc"),
    ("99999", "Epargne brute", "100"),
)


def facts_of(report) -> dict[str, str]:
    return {str(fact.name): str(fact.value) for fact in report_facts(report)}


def test_a_report_counts_rows_and_proves_that_nothing_was_lost(bring):
    report = bring(FILE)
    assert facts_of(report)["Lignes"] == "3 lues, 2 gardées, 1 rejetées"
    assert facts_of(report)["Contrôle des sommes"].startswith("juste")
    (row,) = conservation_table(report).rows
    assert row.cells[1:6] == (Decimal("1334.56"), Decimal("1334.56"), Decimal(0), Decimal(0), 1)


def test_a_sum_that_does_not_add_up_is_said_loudly(bring):
    report = bring(FILE)
    (control,) = report.controls
    wrong = replace(report, controls=(replace(control, kept=control.kept - 1),))
    assert facts_of(wrong)["Contrôle des sommes"].startswith("FAUX")
    assert conservation_table(wrong).rows[0].cells[4] == 1


def test_rejections_say_line_and_reason_and_unknown_codes_are_listed(bring):
    report = bring(FILE)
    (row,) = rejections_table(report).rows
    assert row.cells[:2] == (REASONS[Reason.NUMBER], 3)
    (code,) = unknown_codes_table(report).rows
    assert (str(code.cells[0]), code.cells[1]) == ("99999", 1)


def test_every_reason_has_its_words():
    assert set(REASONS) == set(Reason)


def test_the_list_of_sources_says_file_checksum_and_licence(bring, folder):
    report = bring(FILE, "ofgl.csv")
    (row,) = sources_table(read_imported(folder)).rows
    words = [str(cell) for cell in row.cells]
    assert "ofgl.csv" in words
    assert report.source.sha256 in words
    assert "Licence Ouverte 2.0" in words


def test_removing_says_what_goes_and_how_to_have_it_back(bring):
    words = str(removal_words(bring(FILE, "ofgl.csv").source))
    assert "3 lignes" in words
    assert "importez à nouveau le fichier « ofgl.csv »" in words


def test_a_replaced_source_and_another_vintage_are_named(bring):
    bring(FILE, "ofgl.csv")
    bring(ofgl_file(("26274", "Epargne brute", "1"), year=2023), "vieux.csv")
    facts = facts_of(bring(FILE, "encore.csv"))
    assert "ofgl.csv" in facts["Remplacé"]
    assert "vieux.csv" in facts["Gardé à côté, sans mélange"]


def entry(**changes) -> Entry:
    made = Entry(
        key="jeu", title="Jeu", producer="Nous", licence="LO 2.0", dataset="jeu", layouts=(),
        address="https://exemple.invalid/jeu.csv", page="", file_name="jeu.csv",
        largest=50_000_000,
    )  # fmt: skip
    return replace(made, **changes)


def test_a_data_set_says_its_limit_and_how_far_it_has_come(tmp_path):
    def state(book: Entry) -> str:
        return str(downloads_table((book,), tmp_path).rows[0].cells[5])

    assert str(downloads_table((entry(),), tmp_path).rows[0].cells[4]) == "50 Mo au plus"
    assert state(entry()) == "pas encore téléchargé"
    assert state(entry(address="")) == "à prendre sur le site du producteur"
    (tmp_path / "jeu.csv.part").write_bytes(b"x")
    assert state(entry()).startswith("commencé")
    (tmp_path / "jeu.csv.part").rename(tmp_path / "jeu.csv")
    assert state(entry()) == "déjà téléchargé"


def test_every_entry_of_the_book_has_its_row(tmp_path):
    table = downloads_table(address_book(), tmp_path)
    assert [row.key for row in table.rows] == [entry.key for entry in address_book()]
