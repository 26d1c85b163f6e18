from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from budgetlocal.reference.official.addresses import address_book
from budgetlocal.reference.official.layouts import layouts

BOOK = {entry.key: entry for entry in address_book()}


def test_every_entry_names_its_producer_licence_and_known_layouts():
    keys = {layout.key for layout in layouts()}
    for entry in BOOK.values():
        assert entry.producer
        assert entry.licence
        assert set(entry.layouts) <= keys


def test_every_address_is_safe_and_of_a_public_site():
    for entry in BOOK.values():
        for address in filter(None, (entry.address, entry.page)):
            parts = urlsplit(address)
            assert parts.scheme == "https"
            assert str(parts.hostname).endswith((".gouv.fr", ".ofgl.fr", ".insee.fr"))


def test_the_balances_of_a_year_have_their_own_address():
    entry = BOOK["balances-communes"].of_year(2024)
    assert "communes-en-2024" in entry.address
    assert (entry.dataset, entry.file_name) == (
        "balances-comptables-des-communes-en-2024",
        "balances-communes-2024.csv",
    )


def test_a_year_that_is_not_published_is_refused():
    with pytest.raises(ValueError, match="1999"):
        BOOK["balances-communes"].of_year(1999)


def test_an_entry_that_contradicts_itself_cannot_be_made():
    entry = BOOK["balances-gfp"]
    with pytest.raises(ValueError, match="balances-gfp"):
        replace(entry, sha256="abc")
    with pytest.raises(ValueError, match="balances-gfp"):
        replace(entry, years=(2024,))
