"""What a chart says without being seen."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

import chart_samples as samples
from budgetlocal.core.chart_data import alt_text, data_table, exact_value, is_empty
from budgetlocal.core.formatting import NBSP, THIN
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import CellKind, Unit


def plain(text: object) -> str:
    return str(text).replace(THIN, " ").replace(NBSP, " ")


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (123456, Unit.EUROS, "1 234,56 €"),
        (-5, Unit.EUROS, "−0,05 €"),
        (None, Unit.EUROS, "n. d."),
        (0, Unit.EUROS, "0,00 €"),
        (Decimal("0.3682"), Unit.PERCENT, "36,82 %"),
        (Decimal("708.54"), Unit.EUROS_PER_HEAD, "708,54 €/hab."),
        (12345, Unit.COUNT, "12 345"),
        (Decimal("4.25"), Unit.YEARS, "4,3 ans"),
    ],
)
def test_a_value_is_written_in_full(value, unit, written) -> None:
    assert plain(exact_value(value, unit)) == written


def test_the_table_holds_every_number_of_the_chart() -> None:
    spec = samples.scissors()
    table = data_table(spec)
    assert [str(column.title) for column in table.columns] == [
        "Année",
        "Recettes réelles de fonctionnement",
        "Dépenses réelles de fonctionnement",
    ]
    assert table.columns[1].kind is CellKind.EUROS
    assert [str(row.cells[0]) for row in table.rows] == [str(year) for year in range(2016, 2023)]
    for place, series in enumerate(spec.series, start=1):
        assert tuple(row.cells[place] for row in table.rows) == series.values
    assert table.source == spec.source


def test_the_table_of_bars_is_by_item() -> None:
    table = data_table(samples.rates())
    assert str(table.columns[0].title) == "Poste"
    assert table.columns[1].kind is CellKind.PERCENT
    assert table.rows[3].cells[1] is None


def test_the_description_tells_the_years_the_range_and_the_source() -> None:
    words = plain(alt_text(samples.scissors()))
    assert words.startswith(
        "Les dépenses progressent plus vite que les recettes depuis 2019. "
        "Graphique en courbes, de 2016 à 2022."
    )
    assert (
        "Recettes réelles de fonctionnement : de 198 412 500,12 € (2016) à 213 540 818,94 € (2022)."
        in words
    )
    assert words.endswith("Source : comptes administratifs 2016 à 2022 de Valbrume (fictif)")


def test_the_description_of_bars_tells_how_many_and_the_note() -> None:
    words = plain(alt_text(samples.execution()))
    assert (
        "Graphique en barres, 12 postes, de « Charges à caractère général » "
        "à « Immobilisations en cours »." in words
    )
    assert "Opérations réelles ; les chapitres d'ordre n'ont pas de taux." in words


def test_the_description_counts_what_is_unknown() -> None:
    assert "4 valeurs ne sont pas disponibles." in plain(alt_text(samples.with_gaps()))
    assert "Une valeur n'est pas disponible." in plain(alt_text(samples.negative_bars()))
    assert "disponible" not in plain(alt_text(samples.village()))


def test_the_description_of_one_value_gives_it_once() -> None:
    words = plain(alt_text(samples.single_year()))
    assert "Recettes réelles de fonctionnement : 213 540 818,94 € (2022)." in words


def test_a_series_without_any_value_says_so() -> None:
    spec = replace(samples.single_year(), series=(samples.series("Recettes", Role.RECETTES, None),))
    assert is_empty(spec)
    assert "Recettes : aucune valeur connue." in plain(alt_text(spec))


def test_an_empty_chart_says_so() -> None:
    assert is_empty(samples.empty())
    assert plain(alt_text(samples.empty())).startswith("Aucune exécution. Aucune donnée.")


def test_a_chart_of_zeros_is_not_empty() -> None:
    spec = replace(samples.single_year(), series=(samples.series("Recettes", Role.RECETTES, 0),))
    assert not is_empty(spec)
