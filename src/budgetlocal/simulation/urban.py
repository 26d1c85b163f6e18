"""The last step of the DSU for one commune alone: its score times a national value of point.

The model shares the growth of the DSU out between all eligible communes, and so finds the value of
a point; the DGCL publishes it. From the sheet alone it is given, and the score (CGCT, article
L. 2334-18-2) is made of the values and numbers of the model. Tested equal to the national run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.simulation.engine import system

if TYPE_CHECKING:
    import numpy as np

    from budgetlocal.simulation.nation import Run

INCREASE = "dsu_valeur_point_progression"
"""Of a commune that had the DSU the year before: euros of growth for one point."""
FIRST = "dsu_valeur_point_spontanee"
"""Of a commune that did not: euros for one point."""
_CENT = 0.005


@dataclass(frozen=True, slots=True)
class UrbanPart:
    """What an eligible commune gets, and how."""

    score: Decimal
    point: Decimal
    before: Decimal
    amount: Decimal
    is_capped: bool

    def words(self) -> Text:
        """Return the calculation in one sentence."""
        values = {
            "score": verbatim(decimal_number(self.score, 2)),
            "point": verbatim(f"{self.point.normalize():f}".replace(".", ",")),
            "avant": verbatim(decimal_number(self.before, 2)),
        }
        if self.is_capped:
            return translatable(
                "Effets",
                "DSU de l'an dernier ({avant} €), plus l'augmentation la plus forte que permet l'article "
                "L. 2334-18-2 ; le score ({score}) × la valeur de point ({point}) la dépasserait.",
                **values,
            )
        return translatable(
            "Effets",
            "DSU de l'an dernier ({avant} €), plus score ({score}) × valeur de point ({point}).",
            **values,
        )


def needed_point(before: float) -> str:
    """Return the key of the national value that an eligible commune needs."""
    return INCREASE if before > 0 else FIRST


def scores(value: Callable[[str], np.ndarray], law: Any) -> np.ndarray:
    """Return the score of each commune in the sharing out of the DSU.

    Index × DGF population × factor of rank × fiscal effort (capped) × factors of priority
    neighbourhoods and of free zones (CGCT, article L. 2334-18-2). 0 out of the eligible ranks.

    Args:
        value: gives a variable of the model for the communes, in the year of the law.
        law: the parameters of the model at that year.

    """
    import numpy as np

    given = law.dotation_solidarite_urbaine.attribution
    best, worst = given.facteur_classement_max, given.facteur_classement_min
    factor: Any = 0.0
    for size in ("bas", "haut"):
        rank = value(f"rang_indice_synthetique_dsu_seuil_{size}").astype(float)
        last = value(f"dsu_nombre_communes_eligibles_seuil_{size}").astype(float)
        steps = np.where(last > 1, last - 1, 1.0)
        factor = factor + np.where(rank <= last, best + (worst - best) * (rank - 1) / steps, 0.0)
    people = value("population_insee").astype(float)
    heads = np.where(people > 0, people, 1.0)
    quarters = given.poids_quartiers_prioritaires_ville * value("population_qpv") / heads
    zones = given.poids_zone_franche_urbaine * value("population_zfu") / heads
    return np.asarray(
        value("indice_synthetique_dsu")
        * value("population_dgf")
        * factor
        * np.minimum(value("effort_fiscal"), given.plafond_effort_fiscal)
        * (1 + quarters)
        * (1 + zones)
    )


def urban_part(score: float, point: Decimal, before: float, law: Any) -> UrbanPart:
    """Return the DSU of an eligible commune: that of the year before and its growth, capped."""
    largest = float(law.dotation_solidarite_urbaine.attribution.augmentation_max)
    growth = score * float(point)
    is_capped = before > 0 and growth > largest
    amount = before + (largest if is_capped else growth)
    return UrbanPart(
        Decimal(str(score)), point, Decimal(str(before)), Decimal(str(amount)), is_capped
    )


def point_values(run: Run, *, is_large: bool) -> Mapping[str, float]:
    """Return the values of point that a national run has found for a size of communes.

    Where all that had it the year before are capped, their value is that of the new ones times the
    growth of the envelope, as the model ties the two. A value that nothing shows is left out.
    """
    year = run.nation.year
    law = system(year, run.changes).parameters(str(year))
    limits = law.dotation_solidarite_urbaine
    size = run.value("population_dgf") >= limits.eligibilite.seuil_haut_nombre_habitants
    score = scores(run.value, law)
    before = run.value("dsu_montant_eligible", year=year - 1)
    amount = run.value("dsu_montant_eligible")
    mine = run.value("dsu_eligible").astype(bool) & (size == is_large) & (score > 0)
    growth = amount - before
    grown = mine & (before > 0) & (growth < limits.attribution.augmentation_max - _CENT)
    new = mine & (before == 0)
    found = {}
    for key, chosen in ((INCREASE, grown), (FIRST, new)):
        if chosen.any():
            largest = int((score * chosen).argmax())
            found[key] = float(growth[largest] / score[largest])
    if INCREASE not in found and FIRST in found:
        now, past = (run.value("dsu_montant_metropole", year=each)[0] for each in (year, year - 1))
        found[INCREASE] = found[FIRST] * (float(now) / float(past) - 1)
    return found
