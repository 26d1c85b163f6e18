"""All communes of a year, and what the model makes of them under a law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.simulation.engine import Changes, quiet, system

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

GRANTS = (
    "dotation_forfaitaire",
    "dsr_fraction_bourg_centre",
    "dsr_fraction_perequation",
    "dsr_fraction_cible",
    "dsu_montant",
    "dotation_nationale_perequation",
    "dotation_communes_nouvelles",
)
"""The grants of a commune, in the order they are shown; they add up to its total."""
TOTAL = "total"
ELIGIBILITIES = {
    "dsr_fraction_bourg_centre": "dsr_eligible_fraction_bourg_centre",
    "dsr_fraction_perequation": "dsr_eligible_fraction_perequation",
    "dsr_fraction_cible": "dsr_eligible_fraction_cible",
    "dsu_montant": "dsu_eligible",
}
"""The variable that says whether a commune has a right to a grant."""
RANKS = (
    "rang_indice_synthetique_dsr_cible",
    "rang_indice_synthetique_dsu_seuil_bas",
    "rang_indice_synthetique_dsu_seuil_haut",
)
ENVELOPES = (
    "dotation_solidarite_rurale.bourg_centre.montant",
    "dotation_solidarite_rurale.perequation.montant",
    "dotation_solidarite_rurale.cible.montant",
    "dotation_solidarite_urbaine.montant.total",
)
"""Amounts that the State shares out: what a change of them costs is paid by `Financing`."""
COSTS = "dotation_globale_fonctionnement.montant_couts_internes_bloc_communal"


class Financing(StrEnum):
    """Who pays when a law raises an envelope."""

    ETAT = "etat"
    """The State: the DGF grows by as much."""
    ECRETEMENT = "ecretement"
    """The communes and their groupings, by the écrêtement of article L. 2334-7-1 of the CGCT."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A commune that cannot be computed, and the first criterion that it lacks."""

    code: str
    name: str
    criterion: str


@dataclass(frozen=True, slots=True, eq=False)
class Nation:
    """What the model is told of every commune."""

    year: int
    now: pd.DataFrame
    """One row per commune, by INSEE code; `nom`, `departement`, `densite` (1 to 7, 0 unknown) and
    one column per input of the model in `year`."""
    before: pd.DataFrame
    """The same rows: the inputs of the model in the year before."""
    notified: pd.DataFrame
    """The same rows: what the DGCL has notified, by grant; NaN where it does not say."""
    source: Text
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[Text, ...] = ()
    """What to know of the data, and of parameters that are older than the year."""


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """What the model has made of the communes."""

    nation: Nation
    changes: Changes
    financing: Financing
    amounts: pd.DataFrame
    """One column per grant and `total`, in euros, by INSEE code."""
    eligible: pd.DataFrame
    """One column of booleans per grant of `ELIGIBILITIES`."""
    simulation: Any
    """The OpenFisca simulation: every intermediate value is in it, or can be asked of it."""

    def value(self, variable: str, *, year: int | None = None) -> np.ndarray:
        """Return a variable of the model for every commune (or one number for the State)."""
        import numpy as np

        with quiet():
            return np.asarray(self.simulation.calculate(variable, str(year or self.nation.year)))


def run(
    nation: Nation,
    changes: Changes = (),
    financing: Financing = Financing.ETAT,
    held: Mapping[str, np.ndarray] | None = None,
) -> Run:
    """Compute every grant of every commune under a law.

    `held` are variables that keep a given value instead of being computed: ranks, for one.

    Raises:
        UserError: the model is not installed.
        UnknownParameterError: a change names no parameter.

    """
    import pandas as pd

    simulation = simulation_of(nation, changes, financing)
    year, index = str(nation.year), nation.now.index
    try:
        with quiet():
            for variable, values in (held or {}).items():
                simulation.set_input(variable, year, values)
            amounts = pd.DataFrame(
                {name: simulation.calculate(name, year).astype(float) for name in GRANTS},
                index=index,
            )
            eligible = pd.DataFrame(
                {grant: simulation.calculate(name, year) for grant, name in ELIGIBILITIES.items()},
                index=index,
            ).astype(bool)
    except (ArithmeticError, ValueError) as err:
        # The model looks for the value of a point between a millionth of a euro and a million.
        raise _cannot_be_shared() from err
    unknown = amounts.index[amounts.isna().any(axis=1)]
    if len(unknown):
        raise _without_result(str(nation.now.loc[unknown[0], "nom"]), str(unknown[0]))
    amounts[TOTAL] = amounts[list(GRANTS)].sum(axis=1)
    return Run(nation, changes, financing, amounts, eligible, simulation)


def _cannot_be_shared() -> UserError:
    return UserError(
        translatable("Effets", "Avec ces nombres, une enveloppe ne peut pas être répartie."),
        hint=translatable(
            "Effets",
            "Les planchers et les plafonds d'évolution (90 % et 120 % de l'an dernier) ne le "
            "permettent pas : rapprochez l'enveloppe de celle de l'an dernier, ou écartez le plancher "
            "et le plafond.",
        ),
    )


def _without_result(name: str, code: str) -> UserError:
    return UserError(
        translatable("Effets", "Le modèle ne donne pas de montant pour certaines communes."),
        where=verbatim(f"{name} ({code})"),
        hint=translatable(
            "Effets", "Vérifiez ses critères dans le fichier, ou revenez au nombre d'avant."
        ),
    )


def simulation_of(
    nation: Nation, changes: Changes = (), financing: Financing = Financing.ETAT
) -> Any:
    """Return the OpenFisca simulation of a country, with its inputs and nothing computed yet."""
    import numpy as np
    from openfisca_core.simulation_builder import SimulationBuilder

    law = system(nation.year, changes)
    count = len(nation.now)
    builder = SimulationBuilder()
    builder.create_entities(law)
    builder.declare_person_entity("commune", np.arange(count))
    state = builder.declare_entity("etat", ["france"])
    builder.join_with_persons(state, ["france"] * count, [None] * count)
    simulation = builder.build(law)
    known = law.variables
    with quiet():
        for frame, year in ((nation.now, nation.year), (nation.before, nation.year - 1)):
            for name in frame.columns:
                if name in known and known[name].value_type is not str:
                    simulation.set_input(name, str(year), frame[name].to_numpy())
        _state_inputs(simulation, nation, changes, financing)
    return simulation


def _state_inputs(simulation: Any, nation: Nation, changes: Changes, financing: Financing) -> None:
    """Give the envelopes of the year before, and what the écrêtement must bring in."""
    import numpy as np

    base = system(nation.year).parameters
    before = base(str(nation.year - 1))
    past = str(nation.year - 1)
    rural = before.dotation_solidarite_rurale
    urban = before.dotation_solidarite_urbaine
    simulation.set_input("dsu_montant_metropole", past, [urban.montant.metropole])
    simulation.set_input(
        "dsr_montant_total_fraction_bourg_centre", past, [rural.bourg_centre.montant]
    )
    for fraction in ("perequation", "cible"):
        amount = np.full(len(nation.now), getattr(rural, fraction).montant)
        simulation.set_input(f"dsr_montant_total_fraction_{fraction}", past, amount)
    wanted = _number(base, COSTS, nation.year)
    changed = dict(changes)
    if COSTS in changed:
        wanted = float(changed[COSTS])
    if financing is Financing.ECRETEMENT:
        wanted += sum(
            float(changed[path]) - _number(base, path, nation.year)
            for path in ENVELOPES
            if path in changed
        )
    simulation.set_input("montant_total_ecretement", str(nation.year), [round(max(wanted, 0.0))])


def _number(parameters: Any, path: str, year: int) -> float:
    node = parameters(str(year))
    for part in path.split("."):
        node = getattr(node, part)
    return float(node)
