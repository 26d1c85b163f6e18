"""The forward plan in a pack: the first scenario of the budget, projected on its loans."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.prospective import charts, tables
from budgetlocal.analysis.prospective.codec import decode
from budgetlocal.analysis.prospective.existing_debt import existing_debt, project_on
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.programme import Programme
from budgetlocal.analysis.prospective.programme_table import programme_table
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.starting_point import base_of
from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import ChartSpec, TableSpec
from budgetlocal.core.text import Text, translatable

if TYPE_CHECKING:
    from budgetlocal.analysis.dossier.material import Material

NO_SCENARIO = translatable(
    "Dossier", "Aucun scénario pour ce budget : créez-en un dans la page Prospective."
)
NO_DEBT = translatable(
    "Dossier",
    "L'encours de dette du scénario n'est pas connu (page Dette, ou réglages du scénario).",
)
NO_PROGRAMME = translatable("Dossier", "Le scénario ne suit aucun programme d'investissement.")


class Forward:
    """The scenario of a pack, projected."""

    def __init__(self, projection: Projection, name: str, past: charts.History) -> None:
        """Hold what was worked out."""
        self.projection = projection
        self.name = name
        self.past = past

    def chart(self, key: str) -> ChartSpec | Text:
        """Return a chart of the projection, or why there is none.

        Raises:
            KeyError: no chart has that name.

        """
        made: dict[str, Callable[[], ChartSpec | None]] = {
            "prospective-ciseau": lambda: charts.scissors(self.projection, self.name, self.past),
            "prospective-epargnes": lambda: charts.savings(self.projection, self.name, self.past),
            "prospective-stocks": lambda: charts.stocks(self.projection, self.name),
            "prospective-desendettement": lambda: charts.years_to_repay(self.projection, self.name),
        }
        return made[key]() or NO_DEBT

    def chain(self) -> TableSpec:
        """Return the chain of savings, year by year."""
        return tables.chain_table(self.projection, self.name)

    def programme(self) -> TableSpec | Text:
        """Return the programme of investments and who pays for each year."""
        programme, scenario = self.projection.programme, self.projection.scenario
        if programme is None:
            return NO_PROGRAMME
        return programme_table(programme, self.name, scenario.years, self.projection)


def forward_of(material: Material) -> Forward | Text:
    """Return the first scenario of the budget, or why it cannot be projected."""
    if not material.scenarios:
        return NO_SCENARIO
    study = material.scenarios[0]
    try:
        scenario = decode(Scenario, study.content, study.name)
        years = exercises(material.budgets)
        base = base_of(years, scenario.base)
        loans = existing_debt(base, material.budgets, material.debt_study)
        projection = project_on(base, scenario, _programme(material, scenario), loans)
        past = charts.history_of(years, base.year)
    except UserError as err:
        return err.message
    return Forward(projection, study.name, past)


def _programme(material: Material, scenario: Scenario) -> Programme | None:
    if scenario.programme is None:
        return None
    found = [each for each in material.programmes if each.id == scenario.programme]
    if not found:
        raise UserError(
            translatable("Dossier", "Le programme que suit le scénario a été supprimé."),
            hint=translatable("Dossier", "Choisissez-en un autre dans la page Prospective."),
        )
    return decode(Programme, found[0].content, found[0].name)
