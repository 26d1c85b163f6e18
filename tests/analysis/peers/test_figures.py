"""The one door to figures: what is divided by what, on which territory, from which file."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from budgetlocal.analysis.peers.figures import Library, read_figures
from budgetlocal.analysis.peers.measures import Basis, Origin
from budgetlocal.analysis.peers.standings import exact
from budgetlocal.analysis.peers.universe import inhabitants, universe
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official.importing import import_official
from budgetlocal.reference.official.register import ExtractRegister
from budgetlocal.reference.values import Kind
from ofgl_files import ofgl_file

SPENDING = "ofgl.bp.depenses_fonctionnement"
IMPORTED = "ofgl-communes:depenses-de-fonctionnement:BP"


def imported(extract: Extract, folder: Path, *rows: tuple[str, str, str]) -> Library:
    path = folder / "ofgl.csv"
    path.write_text(ofgl_file(*rows), encoding="utf-8")
    import_official(
        path, folder, ExtractRegister(extract), progress=lambda _: None, is_cancelled=lambda: False
    )
    return Library(extract, folder, 1)


def test_euros_per_head_are_those_of_montreuil(extract: Extract, number) -> None:
    # OFGL 2024: 189 481 348 €; INSEE 2024: 112 027 inhabitants; 189 481 348 / 112 027 = 1 691,39
    library = Library(extract)
    measure = library.measure(SPENDING, Kind.COMMUNE)
    figures = read_figures(library, measure, 2024, Basis.PER_HEAD, Kind.COMMUNE)
    assert exact(figures, number("93048")) == Decimal("1691.390004")
    assert round(float(figures.values[number("93048")]), 6) == 1691.390004
    assert figures.population_year == 2024
    assert "2024" in str(figures.source)


def test_a_share_is_of_the_same_perimeter_and_year(extract: Extract, number) -> None:
    library = Library(extract)
    measure = library.measure(SPENDING, Kind.COMMUNE)
    figures = read_figures(library, measure, 2024, Basis.SHARE, Kind.COMMUNE)
    # 189 481 348 / 213 459 364 of revenue
    assert exact(figures, number("93048")) == Decimal("0.887669")
    assert measure.whole == "ofgl.bp.recettes_fonctionnement"
    assert library.measure(measure.whole, Kind.COMMUNE).whole == ""


def test_amounts_stay_whole_cents(extract: Extract, number) -> None:
    library = Library(extract)
    measure = library.measure(SPENDING, Kind.COMMUNE)
    figures = read_figures(library, measure, 2024, Basis.AMOUNT, Kind.COMMUNE)
    assert exact(figures, number("93048")) == 18_948_134_800
    assert str(figures.values.dtype) == "Int64"


def test_a_rate_is_a_fraction_and_has_one_way_of_looking_only(extract: Extract) -> None:
    library = Library(extract)
    measure = library.measure("rei_th.taux_commune", Kind.COMMUNE)
    assert measure.bases == (Basis.AMOUNT,)
    figures = read_figures(library, measure, 2017, Basis.AMOUNT, Kind.COMMUNE)
    known = figures.values.dropna()
    assert 0.05 < float(known.median()) < 0.3


def test_no_euros_per_head_with_a_population_too_far_away(extract: Extract) -> None:
    library = Library(extract)
    measure = library.measure("dgfip_epci.bp.depenses_fonctionnement", Kind.EPCI)
    far = read_figures(library, measure, 2014, Basis.PER_HEAD, Kind.EPCI)
    near = read_figures(library, measure, 2017, Basis.PER_HEAD, Kind.EPCI)
    assert far.values.dropna().empty
    assert near.population_year == 2021
    assert not near.values.dropna().empty


def test_the_rhone_is_counted_without_the_metropole_of_lyon(extract: Extract) -> None:
    frame = universe(extract, Kind.DEPARTEMENT).set_index("code")
    rhone, lyon = int(frame.population["69"]), int(frame.population["69M"])
    communes = universe(extract, Kind.COMMUNE)
    assert rhone + lyon == int(communes[communes.departement == "69"].population.sum())
    assert 1_300_000 < lyon < 1_600_000
    before, _ = inhabitants(extract, Kind.DEPARTEMENT, 2024)
    assert before.notna().sum() > 100


def test_an_imported_figure_is_told_apart_from_the_extract_s(
    extract: Extract, number, tmp_path: Path
) -> None:
    library = imported(extract, tmp_path, ("93048", "Dépenses de fonctionnement", "1234.56"))
    measure = library.measure(IMPORTED, Kind.COMMUNE)
    assert measure.origin is Origin.OFFICIAL
    figures = read_figures(library, measure, 2024, Basis.AMOUNT, Kind.COMMUNE)
    assert exact(figures, number("93048")) == 123_456
    assert "ofgl.csv" in str(figures.source)
    own = read_figures(
        library, library.measure(SPENDING, Kind.COMMUNE), 2024, Basis.AMOUNT, Kind.COMMUNE
    )
    assert exact(own, number("93048")) == 18_948_134_800


def test_the_former_communes_of_one_add_up(extract: Extract, number, tmp_path: Path) -> None:
    # Ruffieu (01330) joined Haut Valromey (01187) in 2025: 2024 is the sum of both
    label = "Dépenses de fonctionnement"
    library = imported(extract, tmp_path, ("01187", label, "1000.10"), ("01330", label, "0.05"))
    measure = library.measure(IMPORTED, Kind.COMMUNE)
    figures = read_figures(library, measure, 2024, Basis.AMOUNT, Kind.COMMUNE)
    assert exact(figures, number("01187")) == 100_015


def test_a_part_of_a_territory_is_unknown_not_the_whole(
    extract: Extract, number, tmp_path: Path
) -> None:
    label = "Dépenses de fonctionnement"
    library = imported(extract, tmp_path, ("01187", label, "1000.10"), ("93048", label, "1"))
    measure = library.measure(IMPORTED, Kind.COMMUNE)
    figures = read_figures(library, measure, 2024, Basis.AMOUNT, Kind.COMMUNE)
    assert exact(figures, number("01187")) is None
    assert exact(figures, number("93048")) == 100


def test_a_commune_that_has_lost_land_cannot_be_rebuilt(extract: Extract, number) -> None:
    changed = extract.former_codes(2023)
    assert "" in changed[number("15141")]  # Neussargues en Pinatelle gave four communes back
    assert number("93048") not in changed


def test_no_measure_is_a_word(extract: Extract) -> None:
    library = Library(extract)
    for kind in (Kind.COMMUNE, Kind.EPCI, Kind.DEPARTEMENT):
        found = library.measures(kind)
        assert found
        assert not [entry.key for entry in found if entry.key.startswith("typologie.")]
    with pytest.raises(KeyError):
        library.measure("typologie.densite", Kind.COMMUNE)
