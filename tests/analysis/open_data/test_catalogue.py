from __future__ import annotations

from budgetlocal.analysis.open_data.catalogue import catalogue_table
from budgetlocal.analysis.open_data.official import Imported, read_imported
from budgetlocal.analysis.open_data.provenance import (
    coverage_table,
    imported_facts,
    indicator_facts,
)
from budgetlocal.analysis.open_data.themes import shelf_of, theme_of_layout, themes
from budgetlocal.core.specs import RowStyle
from budgetlocal.reference.official.layouts import layouts
from ofgl_files import ofgl_file


def figures(table) -> list:
    return [row for row in table.rows if row.style is RowStyle.NORMAL]


def test_each_indicator_is_listed_once_under_a_theme_of_its_own(extract):
    table = catalogue_table(extract.indicators(), Imported())
    assert sorted(row.key for row in figures(table)) == [i.key for i in extract.indicators()]
    others = len(themes()) - 1
    assert [i.key for i in extract.indicators() if shelf_of(i.key).theme == others] == []


def test_each_official_layout_has_a_theme():
    others = len(themes()) - 1
    assert [layout.key for layout in layouts() if theme_of_layout(layout.key) == others] == []


def test_the_longest_beginning_of_a_key_wins():
    assert themes()[shelf_of("observatoire.niveau_vie_median").theme].key == "revenus"
    assert themes()[shelf_of("observatoire.participation").theme].key == "vie"


def test_the_filter_is_blind_to_accents_and_wants_every_word(extract):
    table = catalogue_table(extract.indicators(), Imported(), "EPARGNE brute principal ofgl")
    assert [row.key for row in figures(table)] == ["ofgl.bp.epargne_brute"]
    assert [str(row.cells[0]) for row in table.rows if row.level == 0] == ["Comptes"]
    assert catalogue_table(extract.indicators(), Imported(), "zzz").rows == ()


def test_a_row_says_producer_vintage_licence_years_and_coverage(extract):
    (row,) = figures(
        catalogue_table(
            extract.indicators(), Imported(), "niveau de vie median filosofi 2021 insee"
        )
    )[:1]
    words = [str(cell) for cell in row.cells]
    assert row.key == "insee_filosofi.niveau_vie_median"
    assert words[1:4] == ["€/an", "–", "2021"]
    assert words[5:] == ["Extrait", "INSEE", "2021", "Licence Ouverte 2.0"]
    assert words[4].replace("\u202f", " ") == "31 166 communes sur 34 969 (2021)"


def test_the_coverage_of_every_indicator_adds_up_to_all_collectivites(extract):
    for indicator in extract.indicators():
        for row in coverage_table(indicator).rows:
            known, secret, missing, out, total = row.cells[2:]
            assert known + secret + missing + out == total, (indicator.key, row.key)
            assert min(known, secret, missing, out) >= 0


def test_the_facts_of_a_figure_hold_its_definition_caution_source_and_checksum(extract):
    facts = indicator_facts(extract.indicator("dgcl_2017.dsu"))
    words = {str(fact.name): str(fact.value) for fact in facts}
    assert words["Définition"] == "Montant de la commune."
    assert "Outre-mer" in words["À savoir"]
    assert "DGCL, DGFiP, millésime 2017, Licence Ouverte 2.0" in words["Source"]
    (source,) = extract.indicator("dgcl_2017.dsu").sources
    assert source.sha256 in words["Fichier"].replace(" ", "")


def test_an_imported_figure_stands_beside_the_extract_marked_as_such(extract, bring, folder):
    bring(ofgl_file(("26274", "Epargne brute", "12.5")), "ofgl.csv")
    table = catalogue_table(extract.indicators(), read_imported(folder), "epargne brute")
    marks = [str(row.cells[5]) for row in figures(table)]
    assert marks.count("Importé") == 1
    assert marks.count("Extrait") == 3
    (row,) = [row for row in figures(table) if str(row.cells[5]) == "Importé"]
    words = [str(cell) for cell in row.cells]
    assert words[:4] == ["Epargne brute", "€", "BP", "2024"]
    assert words[6:8] == ["OFGL", "2024"]


def test_an_older_vintage_says_that_a_newer_one_is_there(bring, folder):
    bring(ofgl_file(("26274", "Epargne brute", "1"), year=2023), "vieux.csv")
    bring(ofgl_file(("26274", "Epargne brute", "2"), year=2024), "neuf.csv")
    imported = read_imported(folder)
    assert len(imported.sources) == 2
    for indicator in imported.indicators:
        source = imported.source(indicator.source_id)
        facts = imported_facts(indicator, source, imported.newer_than(source))
        told = any("plus récent" in str(fact.value) for fact in facts)
        assert told == (source.vintage == 2023)


def test_nothing_is_written_by_reading_what_was_never_imported(folder):
    assert read_imported(folder) == Imported()
    assert not folder.exists()
