"""What is typed becomes the assumption, and is shown as it was typed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from budgetlocal.analysis.prospective.assumption_table import assumption_table
from budgetlocal.analysis.prospective.codec import decode, encode
from budgetlocal.analysis.prospective.debt_assumptions import Dette, Echeance
from budgetlocal.analysis.prospective.form_fields import Kind, fields_of
from budgetlocal.analysis.prospective.forms import (
    items_of,
    read,
    values_at,
    with_item,
    without_item,
)
from budgetlocal.analysis.prospective.hypotheses import Cible, Croissance, Scenario
from budgetlocal.analysis.prospective.layout import D, F
from budgetlocal.analysis.prospective.programme import Programme
from budgetlocal.analysis.prospective.record_forms import (
    operation_values,
    read_operation,
    settings_values,
    with_settings,
)
from budgetlocal.analysis.prospective.typed import by_year, typed_rate
from budgetlocal.analysis.prospective.wording import rate_words
from budgetlocal.core.errors import UserError
from budgetlocal.nomenclature.loading import plan_for
from prospective_samples import PLAIN, programmes, scenarios


@given(scenarios())
@settings(max_examples=40)
def test_a_form_gives_back_the_assumption_it_shows(scenario):
    for kind in Kind:
        for rank, item in enumerate(items_of(scenario, kind)):
            values = values_at(scenario, kind, rank)
            assert {field.key for field in fields_of(kind)} == set(values)
            assert read(kind, values) == item
            assert with_item(scenario, kind, rank, read(kind, values)) == scenario
    assert with_settings(scenario, settings_values(scenario)) == scenario
    assert len(assumption_table(scenario, "A").rows) == sum(
        len(items_of(scenario, kind)) for kind in Kind
    )


@given(scenarios(), programmes())
@settings(max_examples=40)
def test_a_study_is_read_back_as_it_was_written(scenario, programme):
    assert decode(Scenario, encode(scenario), "A") == scenario
    assert decode(Programme, encode(programme), "A") == programme
    for operation in programme.operations:
        assert read_operation(operation_values(operation)) == operation


def test_typed_payments_come_back():
    debt = Dette(100_000_00, echeances=(Echeance(2025, 60_000_00, 1_000_01), Echeance(2026, 1, 0)))
    scenario = replace(PLAIN, dette=debt)
    assert with_settings(scenario, settings_values(scenario)) == scenario


@pytest.mark.parametrize("text", ["abc", "2,55555", "--2", "1e3"])
def test_a_rate_that_is_none_is_refused(text):
    with pytest.raises(UserError):
        typed_rate(text)


@pytest.mark.parametrize("text", ["2026", "2026 :", "26 : 3", "2026 = 3"])
def test_values_by_year_say_a_year_and_a_value(text):
    with pytest.raises(UserError):
        by_year(text, typed_rate)
    assert by_year("2027 : 3 ; 2026 : 2,5", typed_rate) == ((2026, 25_000), (2027, 30_000))


def test_an_assumption_is_added_and_taken_out():
    values = {field.key: "" for field in fields_of(Kind.CROISSANCE)} | {"cote": "FD", "taux": "2"}
    made = with_item(PLAIN, Kind.CROISSANCE, None, read(Kind.CROISSANCE, values))
    assert made.croissances[0].taux_ppm == 20_000
    assert without_item(made, Kind.CROISSANCE, 0) == PLAIN


def test_the_values_of_an_index_carry_a_note_and_a_source():
    values = {
        "indice": "inflation",
        "par_annee": "2025 : 1,8",
        "note": "prudente",
        "source": "Banque de France, juin 2025",
    }
    made = with_item(PLAIN, Kind.INDICE, None, read(Kind.INDICE, values))
    assert dict(made.indices)["inflation"] == ((2025, 18_000),)
    assert decode(Scenario, encode(made), "A") == made
    row = assumption_table(made, "A").rows[0]
    assert [str(each) for each in row.cells[-2:]] == ["prudente", "Banque de France, juin 2025"]
    shown = values_at(made, Kind.INDICE, 0)
    assert with_item(made, Kind.INDICE, 0, read(Kind.INDICE, shown)) == made
    words = rate_words(made, Croissance(Cible(F, D, "011"), 0, indice="inflation"), 2025)
    assert "Banque de France" in str(words)
    assert without_item(made, Kind.INDICE, 0) == PLAIN


def test_a_new_operation_proposes_accounts_that_the_plan_has():
    for declinaison in ("M57_D", "M14_COM_SUP3500", "M49_D"):
        plan = plan_for(declinaison, 2024)
        values = operation_values(None, plan)
        for key in ("compte", "compte_subvention", "compte_charges", "compte_produits"):
            assert values[key] in plan.accounts, (declinaison, key)
    typed = {**values, "nom": "Station", "ap": "100", "source": "devis", "produits": "5"}
    made = read_operation(typed)
    assert (made.compte_produits, made.source) == (values["compte_produits"], "devis")
