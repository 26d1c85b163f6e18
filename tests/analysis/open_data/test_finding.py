from __future__ import annotations

import pytest

from budgetlocal.analysis.open_data.finding import MOST, search_table


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("rochefourchat", "Rochefourchat", "nom"),
        ("ST ETIENNE", "Saint-Étienne", "nom"),
        ("l hay les roses", "L'Haÿ-les-Roses", "nom"),
        ("26274", "Rochefourchat", "code 26274"),
        ("212602742", "Rochefourchat", "SIREN 212602742"),
        ("93210", "Saint-Denis", "code postal 93210"),
        ("01144", "Bâgé-Dommartin", "ancien nom ou ancienne commune : Dommartin (01144)"),
    ],
)
def test_the_first_result_and_why_it_was_found(extract, text, name, reason):
    row = search_table(extract, text).rows[0]
    assert (str(row.cells[3]), str(row.cells[5])) == (name, reason)
    assert extract.collectivite(int(row.key)).name == name


@pytest.mark.parametrize("text", ["", "   ", "zzzzzz", "'; DROP TABLE", '"*'])
def test_nothing_is_found_without_a_fault(extract, text):
    assert search_table(extract, text).rows == ()


def test_results_are_bounded(extract):
    assert len(search_table(extract, "saint").rows) == MOST
