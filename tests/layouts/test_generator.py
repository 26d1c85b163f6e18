"""The generator itself: its files say what its books say, or nothing that follows is worth much."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from tests.layouts.catalogue import LAYOUTS
from tests.layouts.layout import Layout, rendered
from tests.layouts.outside import column_sums
from tests.layouts.sources import budgets_for
from tests.layouts.writers import formats_of

from budgetlocal.bundled import bundled

if TYPE_CHECKING:
    from pathlib import Path

LEAF_ONLY = "liste_plate"


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_format_of_a_book_says_the_same(layout: Layout, tmp_path: Path) -> None:
    book = rendered(layout, budgets_for(layout))
    sums = {
        name: column_sums(write(book, tmp_path), book, layout.style)
        for name, write in formats_of(book).items()
    }
    (first, *others) = sums.values()
    assert any(first.values())
    assert all(other == first for other in others), sums


def test_a_flat_list_sums_to_the_xml_it_was_written_from(tmp_path: Path) -> None:
    layout = next(one for one in LAYOUTS if one.name == LEAF_ONLY)
    book = rendered(layout, budgets_for(layout))
    xml = bundled("resources", "demonstration", "CA_2024.xml").read_text(encoding="latin-1")
    realised = sum(Decimal(amount) for amount in re.findall(r'<MtReal V="([^"]*)"', xml))
    truth = book.truth(2024)
    assert sum(value for key, value in truth.items() if key[3] == "REAL") == realised * 100
    path = formats_of(book)["xlsx"](book, tmp_path)
    assert column_sums(path, book, layout.style)["REAL"] == realised * 100
