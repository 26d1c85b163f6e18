from __future__ import annotations

from decimal import Decimal

import numpy as np
import pytest

from budgetlocal.core.errors import UserError
from budgetlocal.simulation import engine
from budgetlocal.simulation.engine import UnknownParameterError, parameter, system
from engine import needs_engine

POPULATION = "dotation_solidarite_rurale.seuil_nombre_habitants"


@needs_engine
def test_the_numbers_of_the_law_come_with_their_article():
    found = parameter(POPULATION, 2025)
    assert (found.value, found.unit) == (Decimal(10000), "inhabitant")
    assert "2334-20" in found.article
    assert found.since <= 2025


@needs_engine
def test_variables_hold_64_bits_so_that_large_amounts_keep_their_cents():
    for variable in system(2025).variables.values():
        if variable.value_type is float:
            assert variable.dtype == np.float64
        if variable.value_type is int:
            assert variable.dtype == np.int64


@needs_engine
def test_a_change_is_that_of_one_year_only_and_leaves_the_law_in_force_alone():
    changed = system(2025, ((POPULATION, Decimal(9000)),))
    rural = [changed.parameters(str(y)).dotation_solidarite_rurale for y in (2024, 2025, 2026)]
    assert [r.seuil_nombre_habitants for r in rural] == [10000, 9000, 10000]
    assert (
        system(2025).parameters("2025").dotation_solidarite_rurale.seuil_nombre_habitants == 10000
    )


@needs_engine
def test_a_changed_law_is_made_once():
    changes = ((POPULATION, Decimal(9500)),)
    assert system(2025, changes) is system(2025, changes)


@needs_engine
@pytest.mark.parametrize(
    "path", ["dotation_inconnue.seuil", "population.plafond_dgf[99].amount", "population", "a..b"]
)
def test_a_parameter_that_does_not_exist_is_told_apart(path):
    with pytest.raises(UnknownParameterError):
        parameter(path, 2025)


@needs_engine
def test_a_parameter_that_is_no_longer_in_force_has_no_value():
    path = "dotation_solidarite_rurale.bourg_centre.attribution.coefficient_zrr"
    assert parameter(path, 2024).value == Decimal("1.3")
    with pytest.raises(UnknownParameterError):
        parameter(path, 2025)


@needs_engine
def test_a_bracket_of_a_scale_is_reached_by_its_rank():
    assert parameter("population.plafond_dgf[1].amount", 2025).value == Decimal(1000)


def test_without_the_model_the_refusal_says_what_to_install(monkeypatch):
    monkeypatch.setattr(engine, "is_available", lambda: False)
    engine._base.cache_clear()
    try:
        with pytest.raises(UserError) as caught:
            system(2025)
    finally:
        engine._base.cache_clear()
        engine._changed.cache_clear()
    assert "openfisca" in str(caught.value.hint)
