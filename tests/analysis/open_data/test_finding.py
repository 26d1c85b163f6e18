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
        ("20004", "Ajaccio", "ancien code 20004"),
    ],
)
def test_the_first_result_and_why_it_was_found(extract, text, name, reason):
    row = search_table(extract, text).rows[0]
    assert (str(row.cells[3]), str(row.cells[5])) == (name, reason)
    assert extract.collectivite(int(row.key)).name == name


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        ("lomme", "Lille (Lomme, commune associée)", "commune associée : Lomme (59355)"),
        ("59355", "Lille (Lomme, commune associée)", "commune associée : Lomme (59355)"),
        (
            "hellemmes",
            "Lille (Hellemmes-Lille, commune associée)",
            "commune associée : Hellemmes-Lille (59298)",
        ),
        (
            "la glacerie",
            "Cherbourg-en-Cotentin (La Glacerie, commune déléguée)",
            "commune déléguée : La Glacerie (50203)",
        ),
        (
            "01144",
            "Bâgé-Dommartin (Dommartin, ancienne commune)",
            "ancienne commune : Dommartin (01144)",
        ),
        (
            "paris 18",
            "Paris (Paris 18e Arrondissement, arrondissement municipal)",
            "arrondissement municipal : Paris 18e Arrondissement (75118)",
        ),
    ],
)
def test_a_commune_found_by_another_names_both(extract, text, name, reason):
    row = search_table(extract, text).rows[0]
    assert (str(row.cells[3]), str(row.cells[5])) == (name, reason)


@pytest.mark.parametrize("text", ["", "   ", "zzzzzz", "'; DROP TABLE", '"*'])
def test_nothing_is_found_without_a_fault(extract, text):
    assert search_table(extract, text).rows == ()


def test_results_are_bounded(extract):
    assert len(search_table(extract, "saint").rows) == MOST
