from __future__ import annotations

import numpy as np
import pytest

from budgetlocal.core.errors import UserError
from budgetlocal.reference.official.database import UserReference
from budgetlocal.reference.official.figures import code_of, read_code
from budgetlocal.reference.official.layouts import layout
from budgetlocal.simulation.dgcl import computable_years, mapping, read_nation
from budgetlocal.simulation.engine import system
from budgetlocal.simulation.nation import GRANTS, run
from dgcl_files import YEAR, import_country, nation_of, small_country
from engine import needs_engine

pytestmark = needs_engine


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("dgcl")
    import_country(place / "reference", place / "files")
    return place / "reference"


@pytest.fixture(scope="module")
def nation(folder):
    with UserReference.open(folder) as reference:
        return read_nation(reference, YEAR)


def test_every_column_of_the_mapping_is_read_by_the_importer():
    known = {each.key for each in layout(mapping().layout).indicators}
    for each in (*mapping().now, *mapping().before):
        assert set(each.columns) | set(each.only_if) <= known, each.variable
    assert {column for _, column in mapping().notified} <= known


def test_every_input_is_a_variable_of_the_model():
    for each in (*mapping().now, *mapping().before):
        assert each.variable in system(YEAR).variables


def test_two_years_that_follow_each_other_can_be_computed(folder):
    with UserReference.open(folder) as reference:
        assert computable_years(reference.sources()) == (YEAR,)


def test_the_country_read_from_its_file_gives_the_amounts_of_the_country(nation):
    other = run(nation_of())
    found = run(nation)
    for grant in GRANTS:
        gap = np.abs(found.amounts[grant] - other.amounts[grant])
        assert gap.max() < 0.01, grant


def test_notified_amounts_are_kept_beside(nation):
    now, before = small_country()
    told = nation.notified.loc[now["code_insee"], "dotation_forfaitaire"]
    assert (told.to_numpy() == np.round(before["dotation_forfaitaire"])).all()
    assert nation.notified["dsu_montant"].isna().all()


def test_the_source_names_the_years_and_the_file(nation):
    assert "2025 et 2024" in str(nation.source)
    assert "criteres_2025.csv" in str(nation.source)


def test_a_commune_that_lacks_a_criterion_is_left_out_and_named(tmp_path):
    import_country(tmp_path / "r", tmp_path / "f", count=120, blank={"potentiel_financier": 7})
    with UserReference.open(tmp_path / "r") as reference:
        found = read_nation(reference, YEAR)
    codes = small_country(120)[0]["code_insee"]
    assert [each.code for each in found.left_out] == [codes[7]]
    assert found.left_out[0].criterion == "potentiel_financier"
    assert codes[7] not in found.now.index
    assert len(found.now) == 119


def test_a_commune_without_smoothed_income_gets_the_mean_of_its_strate(tmp_path):
    import_country(tmp_path / "r", tmp_path / "f", count=120, blank={"dsr_cible_revenu_3_ans": 3})
    with UserReference.open(tmp_path / "r") as reference:
        found = read_nation(reference, YEAR)
    line = found.now.loc[small_country(120)[0]["code_insee"][3]]
    assert line["revenu_par_habitant_lisse"] == line["revenu_par_habitant_moyen_lisse"] > 0
    assert not found.left_out


def test_a_missing_year_is_refused_with_what_to_do(folder):
    with UserReference.open(folder) as reference, pytest.raises(UserError) as caught:
        read_nation(reference, YEAR + 1)
    assert "2026" in str(caught.value.message)
    assert "deux années" in str(caught.value.hint)


@pytest.mark.parametrize("code", ["01053", "2A004", "97101", "2B033"])
def test_a_code_becomes_a_number_and_back(code):
    number, scale = read_code(code.lower())
    assert (code_of(number), scale) == (code, 0)


def test_amounts_of_a_merged_commune_go_to_its_heir(tmp_path):
    from budgetlocal.reference.official.importing import import_official
    from dgcl_files import past_columns, write_criteria, year_columns
    from official_files import EveryCode, ignore, never

    now, before = small_country(120)
    codes = now["code_insee"].copy()
    keep = np.arange(120) != 5
    current = {k: v[keep] for k, v in year_columns(now).items()}
    new = write_criteria(tmp_path / "n.csv", current, codes[keep], now["nom"][keep])
    old = write_criteria(tmp_path / "o.csv", past_columns(before), codes, now["nom"])
    register = EveryCode(merged={str(codes[5]): str(codes[6])})
    for path, year in ((old, YEAR - 1), (new, YEAR)):
        import_official(
            path, tmp_path / "r", register, vintage=year, progress=ignore, is_cancelled=never
        )
    with UserReference.open(tmp_path / "r") as reference:
        found = read_nation(reference, YEAR)
    people = before["population_dgf"]
    assert found.before.loc[codes[6], "population_dgf"] == people[5] + people[6]
