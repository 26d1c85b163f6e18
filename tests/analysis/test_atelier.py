"""An indicator over samples of communes: spread, place, map, correlation; hand-worked."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.atelier.area_map import MapLevel, area_map
from budgetlocal.analysis.atelier.correlation import correlation
from budgetlocal.analysis.atelier.distribution import distribution
from budgetlocal.analysis.atelier.samples import Sample, SampleKind, sample_of
from budgetlocal.core.chart_data import alt_text, data_table
from budgetlocal.core.specs import ChartKind, Unit
from budgetlocal.core.text import verbatim
from budgetlocal.indicators.catalogue import catalogue, examples
from budgetlocal.indicators.columns import Column, Columns
from budgetlocal.indicators.dimensions import BY_LABEL, EUROS, RATIO
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite, Kind


@pytest.fixture(scope="module")
def extract() -> Iterator[Extract]:
    with Extract.open() as opened:
        yield opened


@pytest.fixture(scope="module")
def own(extract: Extract) -> Collectivite:
    city = extract.by_code(Kind.COMMUNE, "93048")
    assert city is not None
    return city


def column(*values: float) -> Column:
    return Column(np.arange(len(values)) + 1, np.array(values, dtype=float), (2021,))


def everyone(count: int) -> Sample:
    return Sample(SampleKind.ALL, verbatim("toutes"), np.ones(count, dtype=bool))


def spread(values: Column, own_id: int | None = None):
    return distribution(
        values, everyone(len(values.values)), own_id=own_id, dimension=EUROS,
        title=verbatim("t"), source=verbatim("s"),
    )  # fmt: skip


def test_quartiles_and_place_by_hand() -> None:
    """1 to 9 and one unknown: median 5, quartiles 3 and 7; 6 is above five ninths."""
    found = spread(column(*range(1, 10), np.nan), own_id=6)
    assert (found.known, found.total) == (9, 10)
    assert found.quantiles == (1, 3, 5, 7, 9)
    assert found.below_own == pytest.approx(5 / 9)
    assert "56\u00a0%" in str(found.statement)
    assert "2021" in str(found.statement)


def test_every_known_commune_is_in_one_bar() -> None:
    found = spread(column(*np.linspace(0, 50, 120)), own_id=120)
    assert found.chart is not None
    assert sum(found.chart.series[0].values) == 120  # type: ignore[arg-type]
    assert sum("vous" in str(category) for category in found.chart.categories) == 1
    assert "vous" in str(found.chart.categories[-1])


def test_too_few_figures_make_no_distribution() -> None:
    found = spread(column(1, 2, np.nan), own_id=3)
    assert (found.quantiles, found.chart, found.own) == (None, None, None)
    assert "trop peu" in str(found.statement)


def test_the_same_figure_everywhere_draws_nothing() -> None:
    assert spread(column(*[4.0] * 10)).chart is None


def test_figures_that_go_together_say_so_with_their_number_and_a_caution() -> None:
    first = column(*range(40), np.nan)
    second = column(*[2 * value + 1 for value in range(40)], 7)
    found = correlation(first, second, everyone(41))
    assert found.count == 40
    assert found.linear == pytest.approx(1)
    assert "n = 40" in str(found.statement)
    assert "causer" in str(found.caution)
    against = correlation(first, column(*[-v for v in second.values]), everyone(41))
    assert against.ranks == pytest.approx(-1)
    assert "plus bas" in str(against.statement)


def test_few_communes_prove_nothing() -> None:
    found = correlation(column(*range(10)), column(*range(10)), everyone(10))
    assert (found.count, found.linear) == (10, None)
    assert correlation(column(*[1] * 50), column(*range(50)), everyone(50)).ranks is None


@given(st.lists(st.floats(-1e6, 1e6), min_size=40, max_size=60), st.integers(0, 10**6))
def test_a_correlation_does_not_depend_on_the_order(values: list[float], seed: int) -> None:
    order = np.random.default_rng(seed).permutation(len(values))
    other = [value**2 for value in values]
    one = correlation(column(*values), column(*other), everyone(len(values)))
    shuffled = correlation(
        column(*np.array(values)[order]), column(*np.array(other)[order]), everyone(len(values))
    )
    assert one.linear == pytest.approx(shuffled.linear, nan_ok=True)


def test_samples_are_what_their_name_says(extract: Extract, own: Collectivite) -> None:
    counts = {kind: int(sample_of(kind, extract, own).keep.sum()) for kind in SampleKind}
    assert counts[SampleKind.ALL] == 34_969
    assert counts[SampleKind.DEPARTEMENT] == len(extract.communes_of(_departement(extract, own)))
    assert own.epci_id is not None
    assert counts[SampleKind.EPCI] == len(extract.members(own.epci_id))
    assert counts[SampleKind.STRATE] < 60
    assert int(sample_of(SampleKind.EPCI, extract, None).keep.sum()) == 34_969


def _departement(extract: Extract, own: Collectivite) -> int:
    found = extract.by_code(Kind.DEPARTEMENT, own.departement)
    assert found is not None
    return found.id


@pytest.mark.parametrize("level", list(MapLevel))
def test_the_map_has_the_medians_of_its_areas(
    extract: Extract, own: Collectivite, level: MapLevel
) -> None:
    values = Columns(extract, catalogue()).indicator(catalogue()["jeunes_non_inseres"], 2024)
    spec = area_map(
        values, extract, level, own, title=verbatim("t"), dimension=RATIO, source=verbatim("s")
    )
    assert spec is not None
    assert spec.kind is ChartKind.MAP
    names = [str(name) for name in spec.categories]
    values_by_code = {
        name.rsplit("(", 1)[1].rstrip(")"): value
        for name, value in zip(names, spec.series[0].values, strict=True)
    }
    keep = sample_of(SampleKind.DEPARTEMENT, extract, own).keep
    code, count, expected = "93", 96, np.nanmedian(values.values[keep])
    if level is MapLevel.REGION:
        keep = sample_of(SampleKind.REGION, extract, own).keep
        code, count, expected = "11", 13, np.nanmedian(values.values[keep])
    elif level is MapLevel.COMMUNE:
        code, count = own.code, len(extract.members(own.epci_id or 0))
        expected = values.values[values.ids == own.id][0]
    assert len(values_by_code) == count
    assert float(values_by_code[code] or 0) == pytest.approx(expected, abs=1e-6)
    assert spec.areas is not None
    (focus,) = (rank for rank, area in enumerate(spec.areas.outlines) if area.is_focus)
    assert names[focus].endswith(f"({code})")
    assert all(len(ring) > 3 for area in spec.areas.outlines for ring in area.rings)
    known = [value for value in spec.series[0].values if value is not None]
    assert known == sorted(known, reverse=True)
    sizes = [
        sum(spec.areas.rank(value) == rank for value in known)
        for rank in range(len(spec.areas.bounds) + 1)
    ]
    assert sum(sizes) == len(known)
    table = data_table(spec)
    assert len(table.rows) == count
    if level is MapLevel.DEPARTEMENT:
        assert str(table.rows[focus].cells[2]) == "38 communes"
    assert names[focus] in str(alt_text(spec))


def test_a_map_of_a_figure_without_unit_of_its_own_says_it(
    extract: Extract, own: Collectivite
) -> None:
    """59,46 minutes would be drawn as 59 with the unit of a count: the subtitle says the unit."""
    ids = extract.communes().index.to_numpy()
    spec = area_map(
        Column(ids, np.full(len(ids), 59.456), (2021,)), extract, MapLevel.DEPARTEMENT, own,
        title=verbatim("t"), dimension=BY_LABEL["min"], source=verbatim("s"),
    )  # fmt: skip
    assert spec is not None
    assert spec.unit is Unit.MEASURE
    by_name = dict(zip(map(str, spec.categories), map(str, spec.series[0].values), strict=True))
    assert by_name.pop("Paris (75)") == "None"  # one commune: too few for a median
    assert set(by_name.values()) == {"59.46"}
    assert "min" in str(spec.subtitle)


def test_the_examples_of_daily_life_all_work(extract: Extract, own: Collectivite) -> None:
    columns = Columns(extract, catalogue())
    everywhere = sample_of(SampleKind.ALL, extract, own)
    assert len(examples()) == 5
    for example in examples():
        first, second = (
            columns.indicator(catalogue()[code], 2024) for code in (example.first, example.second)
        )
        found = correlation(first, second, everywhere)
        assert found.count > 3_000, example.code
        assert found.linear is not None
