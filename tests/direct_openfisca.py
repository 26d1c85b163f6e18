"""OpenFisca run by hand, without any of our rooms: what ours must equal."""

from __future__ import annotations

import numpy as np

from dgcl_files import YEAR


def direct(nation, law, *, wide=True):
    """Run OpenFisca by hand, without any of our rooms."""
    from openfisca_core.simulation_builder import SimulationBuilder

    if wide:
        kinds = {float: np.float64, int: np.int64}
        for variable in law.variables.values():
            variable.dtype = kinds.get(variable.value_type, variable.dtype)
    count = len(nation.now)
    builder = SimulationBuilder()
    builder.create_entities(law)
    builder.declare_person_entity("commune", list(range(count)))
    state = builder.declare_entity("etat", ["france"])
    builder.join_with_persons(state, ["france"] * count, [None] * count)
    simulation = builder.build(law)
    for frame, year in ((nation.now, YEAR), (nation.before, YEAR - 1)):
        for name in frame.columns:
            if name in law.variables and name != "nom":
                simulation.set_input(name, str(year), frame[name].to_numpy())
    past = law.parameters(str(YEAR - 1))
    simulation.set_input(
        "dsu_montant_metropole", str(YEAR - 1), [past.dotation_solidarite_urbaine.montant.metropole]
    )
    rural = past.dotation_solidarite_rurale
    simulation.set_input(
        "dsr_montant_total_fraction_bourg_centre", str(YEAR - 1), [rural.bourg_centre.montant]
    )
    for name in ("perequation", "cible"):
        amount = np.full(count, getattr(rural, name).montant)
        simulation.set_input(f"dsr_montant_total_fraction_{name}", str(YEAR - 1), amount)
    costs = law.parameters(str(YEAR)).dotation_globale_fonctionnement
    simulation.set_input(
        "montant_total_ecretement", str(YEAR), [costs.montant_couts_internes_bloc_communal]
    )
    return simulation


def plain_system():
    from openfisca_france_dotations_locales import CountryTaxBenefitSystem

    return CountryTaxBenefitSystem()
