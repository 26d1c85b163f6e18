from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest

from budgetlocal.core.errors import UserError
from budgetlocal.simulation.engine import quiet, system
from budgetlocal.simulation.nation import (
    COSTS,
    ENVELOPES,
    GRANTS,
    RANKS,
    TOTAL,
    Financing,
    run,
    simulation_of,
)
from dgcl_files import YEAR, nation_of
from direct_openfisca import direct, plain_system
from engine import needs_engine

pytestmark = needs_engine
POPULATION = "dotation_solidarite_rurale.seuil_nombre_habitants"


@pytest.fixture(scope="module")
def nation():
    return nation_of()


@pytest.fixture(scope="module")
def base(nation):
    return run(nation)


def test_every_output_equals_a_direct_run_of_openfisca(nation, base):
    with quiet():
        other = direct(nation, plain_system())
        compared = 0
        for name, variable in system(YEAR).variables.items():
            if not variable.formulas:
                continue
            ours, theirs = base.value(name), other.calculate(name, str(YEAR))
            assert np.array_equal(ours, theirs, equal_nan=ours.dtype.kind == "f"), name
            compared += 1
    assert compared == 127


def test_the_model_as_it_is_shipped_differs_by_the_rounding_of_32_bits_only(nation, base):
    with quiet():
        other = direct(nation, plain_system(), wide=False)
        for grant in GRANTS:
            theirs = other.calculate(grant, str(YEAR)).astype(float)
            gap = np.abs(base.amounts[grant].to_numpy() - theirs)
            assert (gap <= np.maximum(1.0, 2e-6 * np.abs(theirs))).all(), grant


def test_changed_parameters_give_what_the_same_reform_gives(nation):
    from openfisca_core.reforms import Reform

    class Mine(Reform):
        name = "la mienne"

        def apply(self):
            def modify(parameters):
                rural = parameters.dotation_solidarite_rurale
                rural.seuil_nombre_habitants.update(period="year:2025:1", value=8000)
                rural.cible.eligibilite.seuil_classement.update(period="year:2025:1", value=100)
                urban = parameters.dotation_solidarite_urbaine.attribution
                urban.plafond_effort_fiscal.update(period="year:2025:1", value=1.1)
                return parameters

            self.modify_parameters(modify)

    changes = (
        (POPULATION, Decimal(8000)),
        ("dotation_solidarite_rurale.cible.eligibilite.seuil_classement", Decimal(100)),
        ("dotation_solidarite_urbaine.attribution.plafond_effort_fiscal", Decimal("1.1")),
    )
    ours = run(nation, tuple(sorted(changes)))
    with quiet():
        other = direct(nation, Mine(plain_system()))
        for grant in GRANTS:
            assert np.array_equal(
                ours.amounts[grant].to_numpy(), other.calculate(grant, str(YEAR)).astype(float)
            ), grant


def test_the_total_is_the_sum_of_the_grants(base):
    assert np.allclose(base.amounts[TOTAL], base.amounts[list(GRANTS)].sum(axis=1))


def test_an_envelope_of_the_dsr_is_shared_out_to_the_euro(base):
    shared = base.amounts["dsr_fraction_bourg_centre"].sum()
    law = system(YEAR).parameters(str(YEAR)).dotation_solidarite_rurale
    assert shared == pytest.approx(law.bourg_centre.montant, abs=1)


def test_overseas_communes_have_no_dsr_and_no_dsu(base, nation):
    overseas = nation.now["outre_mer"]
    for grant in ("dsr_fraction_perequation", "dsr_fraction_cible", "dsu_montant"):
        assert (base.amounts.loc[overseas, grant] == 0).all()


def test_a_raised_envelope_is_paid_by_the_state_or_by_the_levy(nation, base):
    changes = ((ENVELOPES[2], Decimal(500_000_000)),)
    state = run(nation, changes)
    levy = run(nation, changes, Financing.ECRETEMENT)
    assert state.value("montant_total_ecretement")[0] == base.value("montant_total_ecretement")[0]
    more = 500_000_000 - 479_438_624
    asked = levy.value("montant_total_ecretement")[0] - base.value("montant_total_ecretement")[0]
    assert asked == more
    assert levy.amounts["dotation_forfaitaire"].sum() <= state.amounts["dotation_forfaitaire"].sum()


def test_the_sum_to_be_levied_can_be_set_by_the_law(nation):
    found = run(nation, ((COSTS, Decimal(0)),))
    assert (found.value("df_montant_ecretement") == 0).all()


def test_held_ranks_are_held(nation, base):
    held = {name: base.value(name)[::-1].copy() for name in RANKS}
    found = run(nation, held=held)
    for name in RANKS:
        assert np.array_equal(found.value(name), held[name])


def test_inputs_keep_their_values(nation):
    simulation = simulation_of(nation)
    for name in ("potentiel_financier", "population_dgf", "longueur_voirie"):
        assert np.array_equal(simulation.calculate(name, str(YEAR)), nation.now[name].to_numpy())


def test_an_envelope_that_floors_and_ceilings_forbid_is_refused(nation):
    with pytest.raises(UserError) as caught:
        run(nation, ((ENVELOPES[0], Decimal(1_000_000)),))
    assert "ne peut pas être répartie" in str(caught.value.message)
    assert "plancher" in str(caught.value.hint)


def test_a_commune_without_inhabitants_has_no_grant_and_spoils_nothing(nation):
    code = nation.now.index[3]
    now, before = nation.now.copy(), nation.before.copy()
    for name in ("population_insee", "population_dgf", "potentiel_financier", "potentiel_fiscal"):
        now[name] = now[name].mask(now.index == code, 0)
    for name in ("recettes_reelles_fonctionnement", "longueur_voirie", "population_enfants"):
        now[name] = now[name].mask(now.index == code, 0)
    now["population_dgf_majoree"] = now["population_dgf_majoree"].mask(now.index == code, 0)
    for name in before.columns:
        before[name] = before[name].mask(before.index == code, 0)
    found = run(replace(nation, now=now, before=before))
    assert (found.amounts.loc[code, list(GRANTS)].drop("dotation_nationale_perequation") == 0).all()
    assert not found.amounts.isna().any().any()
