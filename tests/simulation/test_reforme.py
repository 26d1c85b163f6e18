from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.core.errors import UserError
from budgetlocal.simulation.articles import articles, checked, hole_of
from budgetlocal.simulation.engine import UnknownParameterError, parameter
from budgetlocal.simulation.nation import Financing
from budgetlocal.simulation.reforme import Reforme, check, from_json, read, to_json, write
from engine import needs_engine

POPULATION = "dotation_solidarite_rurale.seuil_nombre_habitants"
ROADS = "dotation_solidarite_rurale.attribution.poids_longueur_voirie"
CHILDREN = "dotation_solidarite_rurale.attribution.poids_enfants"
LOW = "dotation_solidarite_urbaine.eligibilite.seuil_bas_nombre_habitants"
HOLES = [hole for article in articles() for hole in article.holes]


@needs_engine
def test_every_hole_is_a_number_of_the_law_within_its_own_bounds():
    for hole in HOLES:
        years = []
        for year in (2024, 2025, 2026):
            try:
                found = parameter(hole.path, year)
            except UnknownParameterError:
                continue
            years.append(year)
            assert hole.lowest <= found.value <= hole.highest, hole.path
        assert 2025 in years, hole.path


def test_every_sentence_has_each_of_its_holes_once_in_both_languages():
    for article in articles():
        for sentence in (article.sentence.template, article.sentence.english):
            for hole in article.holes:
                assert sentence.count(f"{{{hole.key}}}") == 1, (article.key, hole.key)


def test_no_number_is_in_two_sentences():
    paths = [hole.path for hole in HOLES]
    assert len(paths) == len(set(paths))


@needs_engine
@given(st.integers(min_value=500, max_value=100_000))
def test_an_amendment_goes_through_its_file_unchanged(number):
    made = Reforme("Mon amendement", 2025).with_value(POPULATION, Decimal(number))
    assert from_json(to_json(made)) == made


@needs_engine
def test_going_back_to_the_law_in_force_leaves_no_change():
    made = Reforme("", 2025).with_value(POPULATION, Decimal(9000))
    assert made.changes == ((POPULATION, Decimal(9000)),)
    assert made.with_value(POPULATION, Decimal(10000)).changes == ()


@needs_engine
def test_several_articles_are_stacked_in_the_order_of_the_law():
    made = (
        Reforme("", 2025)
        .with_value("dotation_forfaitaire.montant_maximum_par_habitant", Decimal(140))
        .with_value(POPULATION, Decimal(9000))
    )
    assert [each.key for each in made.changed_articles()] == [
        "dsr_eligibilite",
        "df_part_dynamique",
    ]


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (POPULATION, "-1", "n'est pas possible"),
        (POPULATION, "1e9", "n'est pas possible"),
        (POPULATION, "NaN", "n'est pas possible"),
        (ROADS, "1.2", "n'est pas possible"),
        ("population.plafond_dgf", "3", "ne peut pas être changé"),
    ],
)
def test_an_impossible_value_is_refused_with_its_bounds(path, value, words):
    with pytest.raises(UserError) as caught:
        checked(path, Decimal(value))
    assert words in str(caught.value.message)
    if hole_of(path):
        assert str(caught.value.hint).endswith(", bornes comprises.")


@needs_engine
def test_shares_that_do_not_add_up_are_refused():
    with pytest.raises(UserError) as caught:
        check(Reforme("", 2025, ((ROADS, Decimal("0.4")),)))
    assert "110" in str(caught.value.message)
    check(Reforme("", 2025, ((CHILDREN, Decimal("0.2")), (ROADS, Decimal("0.4")))))


@needs_engine
def test_a_low_threshold_above_the_high_one_is_refused():
    with pytest.raises(UserError) as caught:
        check(Reforme("", 2025, ((LOW, Decimal(12000)),)))
    assert "dépasse" in str(caught.value.message)


@needs_engine
def test_a_number_that_the_law_of_that_year_does_not_have_is_refused():
    path = "dotation_solidarite_rurale.bourg_centre.attribution.coefficient_frr"
    with pytest.raises(UserError) as caught:
        check(Reforme("", 2024, ((path, Decimal("1.5")),)))
    assert "2024" in str(caught.value.message)


@needs_engine
@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        '"texte"',
        "[" * 100_000,
        json.dumps({"format": "autre"}),
        json.dumps({"format": "budgetlocal-reforme", "version": 1, "nom": "", "annee": 2025}),
        json.dumps(
            {
                "format": "budgetlocal-reforme",
                "version": 1,
                "nom": "x",
                "annee": True,
                "changements": {},
            }
        ),
        json.dumps(
            {
                "format": "budgetlocal-reforme",
                "version": 1,
                "nom": "x",
                "annee": 2025,
                "changements": {POPULATION: 9000},
            }
        ),
        json.dumps(
            {
                "format": "budgetlocal-reforme",
                "version": 1,
                "nom": "x",
                "annee": 2025,
                "changements": {POPULATION: "beaucoup"},
            }
        ),
        json.dumps(
            {
                "format": "budgetlocal-reforme",
                "version": 1,
                "nom": "x",
                "annee": 2025,
                "financement": "personne",
                "changements": {},
            }
        ),
        json.dumps(
            {
                "format": "budgetlocal-reforme",
                "version": 1,
                "nom": "x",
                "annee": 2025,
                "changements": {POPULATION: "-5"},
            }
        ),
        *(
            json.dumps(
                {
                    "format": "budgetlocal-reforme",
                    "version": 1,
                    "nom": "x",
                    "annee": 2025,
                    "changements": {POPULATION: number},
                }
            )
            for number in ("1e999999", "1e-999999", "NaN", "Infinity")
        ),
    ],
)
def test_a_broken_file_is_refused(content, tmp_path):
    path = tmp_path / "x.reforme.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UserError):
        read(path)


@needs_engine
def test_a_newer_file_is_told_apart(tmp_path):
    made = json.loads(to_json(Reforme("x", 2025)))
    with pytest.raises(UserError) as caught:
        from_json(json.dumps({**made, "version": 2}))
    assert "plus récente" in str(caught.value.message)


@needs_engine
def test_a_file_that_is_no_text_or_is_not_there_is_refused(tmp_path):
    path = tmp_path / "x.json"
    path.write_bytes(b"\xff\xfe\x00")
    for each in (path, tmp_path / "absent.json"):
        with pytest.raises(UserError):
            read(each)


@needs_engine
def test_a_shared_file_is_read_back(tmp_path):
    made = Reforme("Ruralité", 2025, ((POPULATION, Decimal(8000)),), Financing.ECRETEMENT)
    write(made, tmp_path / "r.reforme.json")
    assert read(tmp_path / "r.reforme.json") == made
    with pytest.raises(UserError):
        write(made, tmp_path / "absent" / "r.json")
