"""A spread of communes of all sizes and places: every page and sheet can be made."""

from __future__ import annotations

from datetime import date

import pytest

from budgetlocal.analysis.peers.universe import communes
from budgetlocal.analysis.sante.fiche import MOST, fiche_of
from budgetlocal.analysis.sante.page import Wish, sante_of
from budgetlocal.reference.extract import Extract

DAY = date(2026, 11, 24)
STEP = 700


@pytest.fixture(scope="module")
def extract():
    with Extract.open() as opened:
        yield opened


def test_a_spread_of_communes_has_a_page_and_a_sheet(extract):
    numbers = [int(number) for number in communes(extract).index[::STEP]]
    assert len(numbers) > 40
    for number in numbers:
        page = sante_of(extract, number, Wish(), day=DAY)
        fiche = fiche_of(page, DAY)
        assert len(fiche.cards) <= MOST
        for reading in page.readings:
            assert reading.is_known or reading.figure.reason is not None
            if reading.measure.key == "capacite_desendettement" and reading.value is not None:
                assert reading.value >= 0
