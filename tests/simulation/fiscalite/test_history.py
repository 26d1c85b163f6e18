"""Past rates of the extract: year by year, in percent as published, with the source."""

from __future__ import annotations

from decimal import Decimal

import pytest

from budgetlocal.core.chart_data import data_table
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind
from budgetlocal.simulation.fiscalite.history import TaxHistory, tax_history


@pytest.fixture(scope="module")
def extract():
    with Extract.open() as found:
        yield found


def history(extract: Extract, code: str) -> TaxHistory | None:
    return tax_history(extract, extract.by_code(Kind.COMMUNE, code))


def test_each_year_of_montreuil_has_its_rate(extract) -> None:
    found = history(extract, "93048")
    assert found is not None
    keys = [each.key for each in found.table.columns]
    years = {row.key: dict(zip(keys, row.cells, strict=True)) for row in found.table.rows}
    assert list(years) == ["2025", "2022", "2021", "2020", "2019", "2018", "2017"]
    # 26,76 % voted each year from 2017 (openfisca-th, REI); 44,22 % in all for the TFPB in 2025.
    assert {years[year]["rei_th.taux_commune"] for year in list(years)[1:]} == {Decimal("26.76")}
    assert years["2025"]["rei_th.taux_commune"] is None
    assert years["2025"]["dgfip_taux.tfpb_global"] == Decimal("44.22")
    # Mean rental value of 4 311 € in 2017, in cents; no base is known, so there is no such column.
    assert years["2017"]["rei_th.valeur_locative_commune"] == 431_100
    assert "rei_th.base_nette" not in keys
    assert "REI" in str(found.table.source)


def test_the_chart_has_a_line_for_the_commune_and_one_for_a_group_that_levies(extract) -> None:
    alone = history(extract, "93048")
    assert alone is not None
    assert alone.chart is not None
    assert [str(each.name) for each in alone.chart.series] == ["Commune"]
    assert alone.chart.series[0].values == (Decimal("26.76"),) * 6
    assert "2025" not in str(alone.chart.source)  # that of the TFPB is not drawn
    assert "sont ceux de 2019" in str(alone.chart.note)
    assert len(data_table(alone.chart).rows) == 6
    both = history(extract, "59512")  # Roubaix, in a group that levies
    assert both is not None
    assert both.chart is not None
    known = {
        (each.indicator, each.exercice): each.number
        for each in extract.sheet(extract.by_code(Kind.COMMUNE, "59512").id)
    }
    for series, key in zip(both.chart.series, ("taux_commune", "taux_epci"), strict=True):
        wanted = [known[f"rei_th.{key}", int(str(year))] for year in both.chart.categories]
        assert list(series.values) == wanted


def test_a_commune_without_figures_has_no_history(extract) -> None:
    departement = extract.by_code(Kind.DEPARTEMENT, "93")
    assert tax_history(extract, departement) is None
