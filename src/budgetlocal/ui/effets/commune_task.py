"""One question about a commune, answered beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.core.errors import UserError
from budgetlocal.simulation.fiche import Fiche
from budgetlocal.ui.extract_access import SHARED
from budgetlocal.ui.jobs import Ticket

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.core.text import Text
    from budgetlocal.simulation.commune_answer import CommuneAnswer
    from budgetlocal.simulation.workshop import Workshop
    from budgetlocal.ui.pages.page import Subject


@dataclass(frozen=True, slots=True, eq=False)
class CommuneShown:
    """All that the pane shows of one commune."""

    answer: CommuneAnswer
    is_national: bool
    history: TableSpec | None
    budget: TableSpec | None
    debt: Text | None
    budget_refusal: UserError | None


@dataclass(frozen=True, slots=True)
class CommuneTask:
    """One question, with all that it needs and nothing of the window."""

    workshop: Workshop
    year: int
    code: str
    base: Fiche | None
    fiche: Fiche | None
    grant: str
    is_national: bool
    are_ranks_held: bool
    subject: Subject | None

    def run(self, ticket: Ticket) -> CommuneShown:
        """Compute the answer."""
        if self.is_national:
            ticket.tell(5, "")
            self.workshop.nation(self.year)
            ticket.stop_if_cancelled()
        from budgetlocal.simulation.history import history_table

        answer, is_national = self._answer()
        budget = debt = refusal = None
        if self.subject is not None and any(answer.change.values()):
            from budgetlocal.simulation.commune_answer import budget_answer

            try:
                budget, debt = budget_answer(
                    self.subject.read_focus(), answer.change, answer.grants.source
                )
            except UserError as err:
                refusal = err
        history = history_table(SHARED.extract(), self.code) if self.code else None
        return CommuneShown(answer, is_national, history, budget, debt, refusal)

    def _answer(self) -> tuple[CommuneAnswer, bool]:
        from budgetlocal.simulation.commune_answer import Ranks, from_fiche, from_nation

        if not self.is_national:
            base = self.base or Fiche("", self.code, self.year)
            return from_fiche(base, self.fiche, self.grant), False
        ranks = Ranks.HELD if self.are_ranks_held else Ranks.AGAIN
        try:
            return from_nation(
                self.workshop, self.year, self.code, self.fiche, ranks, self.grant
            ), True
        except KeyError:
            return from_fiche(Fiche("", self.code, self.year)), False
