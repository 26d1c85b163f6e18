"""The slides and the document as PDF: every page is there, with its words and its numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

import chart_samples
import pack_samples
from budgetlocal.core.text import verbatim
from budgetlocal.export.pack_files import PackOptions, write_pack
from budgetlocal.ui.pack_deck_pdf import deck_pages
from budgetlocal.ui.pack_writing import draw_for_pack, with_printers

pytestmark = pytest.mark.ui


def printed(tmp_path, *parts):
    """Write a pack with its PDF files; return the words of the pages of each."""
    write_pack(
        pack_samples.pack(*parts),
        tmp_path,
        draw=pack_samples.draw,
        progress=lambda _percent: None,
        is_cancelled=lambda: False,
        options=with_printers(PackOptions()),
    )
    return [
        [
            " ".join(page.extract_text().replace("\u202f", " ").replace("\xa0", " ").split())
            for page in PdfReader(tmp_path / "ca-2022" / name).pages
        ]
        for name in ("diaporama.pdf", "document.pdf")
    ]


def test_figures_and_sentences_are_on_the_pages(qapp, tmp_path):
    part = pack_samples.part(
        "a", paragraphs=(verbatim("La dette recule."),), figures=pack_samples.FIGURES
    )
    deck, document = printed(tmp_path, part)
    assert "Compte administratif 2022" in deck[0]
    assert "La dette recule." in deck[1]
    assert "213,54 M€" in deck[1]
    assert "Le document ne donne pas ce montant." in deck[1]
    assert "213 540 818,94 €" in document[0]


def test_a_long_table_goes_on_with_its_header_and_loses_no_row(qapp, tmp_path):
    deck, document = printed(tmp_path, pack_samples.part("a", table=pack_samples.table(rows=90)))
    for pages in (deck[1:], document):
        assert len(pages) > 1
        assert all("Réalisé" in page for page in pages)
        words = " ".join(pages)
        assert all(f"Chapitre {rank} " in words for rank in range(1, 91))


def test_a_title_is_not_left_alone_at_the_foot_of_a_page(qapp, tmp_path):
    parts = [pack_samples.part(f"n{rank}", chart=chart_samples.scissors()) for rank in range(1, 8)]
    _deck, document = printed(tmp_path, *parts)
    sources = [page.count("Source : ") for page in document]
    titles = [page.count("Partie n") for page in document]
    assert titles == sources
    assert sum(titles) == 7


def test_a_chart_of_many_bars_is_whole_on_its_page(qapp, tmp_path):
    deck, _document = printed(tmp_path, pack_samples.part("a", chart=chart_samples.execution()))
    assert len(deck) == 2
    assert "(1/2)" not in deck[1]


def test_a_chart_of_many_rows_is_as_wide_as_its_slide(qapp, tmp_path):
    """Made for the page of a document it is nearly square: a band in the middle of the slide."""
    chart = chart_samples.execution(25)
    tall = tmp_path / "a.png"
    draw_for_pack(chart, tall)
    assert QImage(str(tall)).height() > QImage(str(tall)).width() * 0.8
    content = tall.read_bytes()
    for _percent in deck_pages(
        pack_samples.pack(pack_samples.part("a", chart=chart)),
        tmp_path / "a.pdf",
        lambda _spec: content,
    ):
        pass
    (picture,) = PdfReader(tmp_path / "a.pdf").pages[1].images
    width, height = picture.image.size
    assert width > 2 * height


def test_an_html_sign_stays_a_sign(qapp, tmp_path):
    title = verbatim("<b>Dépenses</b> & recettes")
    part = replace(pack_samples.part("a"), title=title)
    deck, document = printed(tmp_path, part)
    assert "<b>Dépenses</b> & recettes" in deck[1]
    assert "<b>Dépenses</b> & recettes" in document[0]


@pytest.mark.parametrize("sample", [chart_samples.scissors, chart_samples.execution])
def test_a_chart_of_a_pack_is_drawn_for_a_page_of_17_cm(qapp, tmp_path, sample):
    path = tmp_path / "a.png"
    draw_for_pack(sample(), path)
    image = QImage(str(path))
    assert round(image.width() / image.dotsPerMeterX() * 100) == 17
    assert (image.height() > 900) == (sample is chart_samples.execution)
    draw_for_pack(sample(), tmp_path / "a.svg")
    width, height = QSvgRenderer(str(tmp_path / "a.svg")).defaultSize().toTuple()
    assert height / width == pytest.approx(image.height() / image.width(), abs=0.01)


def test_a_sign_is_in_the_words_of_the_pages(qapp, tmp_path):
    """Who copies a page, or hears it, has "−78 387": alternate glyphs would be no character."""
    words = verbatim("Le solde : −78 387 € (sur un an : +12 400 €).")
    deck, document = printed(tmp_path, pack_samples.part("a", paragraphs=(words,)))
    for pages in (deck, document):
        assert "Le solde : −78 387 € (sur un an : +12 400 €)." in " ".join(pages)
