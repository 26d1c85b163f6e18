"""The resources of the dossier say nothing that the program cannot do."""

from __future__ import annotations

from datetime import date

import pytest

from budgetlocal.analysis.dossier.charts import makers
from budgetlocal.analysis.dossier.definitions import (
    Medium,
    obligations,
    occasions,
    part_definitions,
)
from budgetlocal.analysis.dossier.material import Setting
from budgetlocal.analysis.dossier.numbers import Numbers
from budgetlocal.analysis.dossier.tables import table_makers
from budgetlocal.analysis.dossier.words import names_in
from council_packs import material

PARTS = tuple(part_definitions().values())


@pytest.fixture(scope="module")
def numbers(demonstration) -> Numbers:
    return Numbers(Setting(material(demonstration), occasions()["ca"]))


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.key)
def test_a_part_names_charts_tables_and_numbers_that_exist(part, numbers):
    assert not part.chart or part.chart in makers()
    assert not part.table or part.table in table_makers()
    for name in part.figures:
        assert numbers.get(name) is not None, name
    for sentence in part.sentences:
        for name in (*names_in(sentence.french), *sentence.condition.split()[:1]):
            assert numbers.get(name) is not None, name


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.key)
def test_a_part_says_the_same_in_both_languages(part):
    assert part.title.english
    for sentence in part.sentences:
        assert set(names_in(sentence.french)) == set(names_in(sentence.english))
    assert part.is_own_words == bool(part.help.template) == bool(part.help.english)


def test_every_part_has_something_to_show_and_is_proposed():
    proposed = {
        key for each in occasions().values() for medium in Medium for key in each.parts(medium)
    }
    assert proposed == set(part_definitions())
    for part in PARTS:
        assert part.is_own_words or part.chart or part.table or part.figures or part.sentences


@pytest.mark.parametrize("occasion", tuple(occasions()))
def test_what_the_law_asks_is_answered_by_parts_of_the_document(occasion):
    asked = obligations(occasion)
    assert asked
    for each in asked:
        assert set(each.parts) <= set(occasions()[occasion].passages), each.key
        assert each.article
        assert each.since < date(2025, 1, 1)
        assert each.label.english


def test_thresholds_are_those_of_the_articles():
    """CGCT L2312-1: ROB from 3 500 inhabitants, staff above 10 000; L2313-1 names no threshold."""
    rob = {each.key: each.at_least for each in obligations("dob")}
    assert rob["rob-personnel"] == 10_001
    assert {size for key, size in rob.items() if key != "rob-personnel"} == {3_500}
    assert all(each.at_least == 0 for each in obligations("bp"))


def test_a_rate_of_execution_says_what_it_leaves_aside():
    """What is carried over or transferred (001, 002, 021, 023) is never mandaté: no rate counts it."""
    said = [each for part in PARTS for each in part.sentences if "{taux_realisation" in each.french]
    assert len(said) == 3
    for sentence in said:
        assert "lignes sans exécution (001, 002, 020 à 024)" in sentence.french
        assert "lines without execution (001, 002, 020 to 024)" in sentence.english
