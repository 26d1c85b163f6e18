"""Figures of the extract: a whole sheet, a whole column, and what is unknown, which is not zero."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd
import pytest

from budgetlocal.core.text import Text
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.series import COLLECTIVITE, VALUE
from budgetlocal.reference.values import Absence, Kind, Perimeter, Unit, Value


def number_of(extract: Extract, kind: Kind, code: str) -> int:
    found = extract.by_code(kind, code)
    assert found is not None, code
    return found.id


def value_of(extract: Extract, code: str, indicator: str, exercice: int) -> Value:
    sheet = extract.sheet(number_of(extract, Kind.COMMUNE, code))
    (value,) = (v for v in sheet if (v.indicator, v.exercice) == (indicator, exercice))
    return value


def test_euros_are_whole_cents(extract: Extract) -> None:
    """OFGL, base communes 2025: 27 242,44 € for Fleury-devant-Douaumont, which nobody lives in."""
    value = value_of(extract, "55189", "ofgl.bp.depenses_fonctionnement", 2025)
    assert (value.number, value.absence, value.step) == (2_724_244, None, Decimal("0.01"))
    assert value.source == "ofgl_communes_2025"


def test_rounded_euros_say_their_step(extract: Extract) -> None:
    value = value_of(extract, "93048", "ofgl.bp.encours_dette", 2024)
    assert isinstance(value.number, int)
    assert value.number % 100 == 0
    assert value.step == 1


def test_rates_and_incomes_are_decimals(extract: Extract) -> None:
    """INSEE, Filosofi 2021, Marseille: median 20 600 €, poverty 26,0 %."""
    median = value_of(extract, "13055", "insee_filosofi.niveau_vie_median", 2021)
    poverty = value_of(extract, "13055", "insee_filosofi.taux_pauvrete", 2021)
    assert median.number == Decimal(20600)
    assert (poverty.number, poverty.step) == (Decimal("26.0"), Decimal("0.1"))


def test_a_class_is_a_word(extract: Extract) -> None:
    value = value_of(extract, "05023", "typologie.montagne", 2025)
    assert isinstance(value.number, Text)
    assert str(value.number) == "Massif des Alpes"
    assert value.number in extract.indicator("typologie.montagne").modalities


def test_a_secret_is_not_a_zero(extract: Extract) -> None:
    """L'Abergement-Clémenciat: 346 households, all but their median under the secret."""
    median = value_of(extract, "01001", "insee_filosofi.niveau_vie_median", 2021)
    poverty = value_of(extract, "01001", "insee_filosofi.taux_pauvrete", 2021)
    assert median.number == Decimal(25820)
    assert (poverty.number, poverty.absence) == (None, Absence.SECRET)


def test_what_a_full_source_leaves_out_is_missing(extract: Extract) -> None:
    """The source of capital expenditure lists all communes but Paris."""
    value = value_of(extract, "75056", "dgfip_invest.depenses", 2024)
    assert (value.number, value.absence) == (None, Absence.MISSING)


def test_what_a_partial_source_leaves_out_is_not_listed(extract: Extract) -> None:
    """No line says that Toulouse lacks the OFGL figures of the communes of Guadeloupe."""
    sheet = extract.sheet(number_of(extract, Kind.COMMUNE, "31555"))
    assert "ofgl.bp.epargne_gestion" not in {value.indicator for value in sheet}


def test_known_figures_have_no_reason_and_unknown_ones_have_one(extract: Extract) -> None:
    for code in ("75056", "93066", "97611", "26274", "55189"):
        for value in extract.sheet(number_of(extract, Kind.COMMUNE, code)):
            assert (value.number is None) == (value.absence is not None), value


def test_a_sheet_is_in_order_and_gives_each_figure_once(extract: Extract) -> None:
    sheet = extract.sheet(number_of(extract, Kind.COMMUNE, "75056"))
    keys = [(value.indicator, value.exercice) for value in sheet]
    assert keys == sorted(set(keys))
    assert len(keys) > 300


def test_every_figure_of_a_sheet_names_a_source_of_its_indicator(extract: Extract) -> None:
    for code in ("90010", "97105"):
        for value in extract.sheet(number_of(extract, Kind.COMMUNE, code)):
            sources = {source.key for source in extract.indicator(value.indicator).sources}
            assert value.source in sources


def test_a_sheet_of_nobody_is_empty(extract: Extract) -> None:
    assert extract.sheet(0) == ()


def test_every_kind_has_a_sheet(extract: Extract) -> None:
    for kind, code in (
        (Kind.EPCI, "246700488"),
        (Kind.EPT, "200057875"),
        (Kind.DEPARTEMENT, "93"),
        (Kind.STRATE, "5"),
    ):
        assert any(v.number is not None for v in extract.sheet(number_of(extract, kind, code)))


@pytest.mark.parametrize(
    ("indicator", "exercice", "kind", "dtype"),
    [
        ("dgcl_2017.dsu", 2017, Kind.COMMUNE, "Int64"),
        ("ofgl.bp.encours_dette", 2024, Kind.COMMUNE, "Int64"),
        ("insee_comparateur.menages", 2021, Kind.COMMUNE, "Int64"),
        ("insee_filosofi.taux_pauvrete", 2021, Kind.COMMUNE, "Float64"),
        ("typologie.densite", 2025, Kind.COMMUNE, "Int64"),
        ("dgfip_dep.bp.encours_dette", 2017, Kind.DEPARTEMENT, "Int64"),
        ("ofgl_mediane.depenses_fonctionnement", 2024, Kind.STRATE, "Float64"),
    ],
)
def test_a_column_says_the_same_as_the_sheets(
    extract: Extract, indicator: str, exercice: int, kind: Kind, dtype: str
) -> None:
    frame = extract.column(indicator, exercice, kind=kind)
    assert list(frame.columns) == [COLLECTIVITE, VALUE]
    assert str(frame[VALUE].dtype) == dtype
    assert frame[COLLECTIVITE].is_unique
    modalities = extract.indicator(indicator).modalities
    for number, in_column in list(frame.itertuples(index=False))[:: max(1, len(frame) // 60)]:
        (value,) = (
            v for v in extract.sheet(number) if (v.indicator, v.exercice) == (indicator, exercice)
        )
        if value.number is None:
            assert in_column is pd.NA
        elif modalities:
            assert modalities[in_column] == value.number
        else:
            assert float(in_column) == float(str(value.number))


def test_a_column_keeps_what_is_unknown_as_na(extract: Extract) -> None:
    """Filosofi 2021: 34 909 communes listed, the poverty rate of 4 343 of them known."""
    indicator = extract.indicator("insee_filosofi.taux_pauvrete")
    (coverage,) = indicator.coverage
    frame = extract.column(indicator.key, 2021, kind=Kind.COMMUNE)
    assert frame[VALUE].notna().sum() == coverage.known
    assert frame[VALUE].isna().sum() == coverage.secret + coverage.missing
    assert coverage.secret > 30_000


def test_coverage_is_what_the_columns_hold(extract: Extract) -> None:
    for key in (
        "dgcl_2017.fpic",
        "typologie.ruralite",
        "rei_th.taux_epci",
        "insee.population.totale",
    ):
        for coverage in extract.indicator(key).coverage:
            frame = extract.column(key, coverage.exercice, kind=coverage.kind)
            assert frame[VALUE].notna().sum() == coverage.known
            assert len(frame) == coverage.known + coverage.secret + coverage.missing
            assert coverage.known <= coverage.total


def test_former_collectivites_complete_the_sums_of_past_years(extract: Extract) -> None:
    """DGCL, DSU 2017: 1 977 509 810 €, of which merged communes had a part."""
    every = extract.column("dgcl_2017.dsu", 2017, kind=Kind.COMMUNE, former=True)
    today = extract.column("dgcl_2017.dsu", 2017, kind=Kind.COMMUNE)
    assert every[VALUE].sum() == 197_750_981_000
    assert len(every) == 35_404
    assert set(today[COLLECTIVITE]) < set(every[COLLECTIVITE])


def test_a_column_of_another_year_is_empty(extract: Extract) -> None:
    assert extract.column("dgcl_2017.dsu", 1999, kind=Kind.COMMUNE).empty
    with pytest.raises(KeyError):
        extract.column("no.such", 2017, kind=Kind.COMMUNE)
    with pytest.raises(KeyError):
        extract.indicator("no.such")


def test_the_more_precise_of_two_sources_is_given(extract: Extract) -> None:
    """Guadeloupe's raw export has cents, the extracts of départements whole euros."""
    series = extract.series_of("ofgl.bp.depenses_fonctionnement")
    of_2024 = [serie.source for serie in series if serie.exercice == 2024]
    assert of_2024.index("ofgl_guadeloupe_2024") < of_2024.index("ofgl_48_90_93")


def test_every_indicator_is_explained(extract: Extract) -> None:
    indicators = extract.indicators()
    assert [indicator.key for indicator in indicators] == sorted(i.key for i in indicators)
    for indicator in indicators:
        assert str(indicator.label)
        assert indicator.label.english
        assert str(indicator.definition)
        assert indicator.definition.english
        assert indicator.coverage
        assert indicator.years
        assert indicator.kinds
        assert bool(indicator.modalities) == (indicator.unit is Unit.CATEGORY)
        for source in indicator.sources:
            assert source.producer
            assert source.vintage
            assert source.licence
            assert len(source.sha256) == 64
    perimeters = {i.perimeter for i in indicators if i.key.startswith("ofgl.")}
    assert perimeters == {Perimeter.BP, Perimeter.BA, Perimeter.CONSOLIDATED}


def test_two_producers_never_share_an_indicator(extract: Extract) -> None:
    for indicator in extract.indicators():
        assert len({source.producer for source in indicator.sources}) == 1, indicator.key
