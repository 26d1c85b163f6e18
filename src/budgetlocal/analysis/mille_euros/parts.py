"""The parts of a document: by function where it presents them, by chapter where it does not."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.analysis.labels import ETAPES, plan_of
from budgetlocal.analysis.mille_euros.spending import Spending, chapters, spending
from budgetlocal.analysis.mille_euros.split import Split, split, split_by_chapter
from budgetlocal.analysis.mille_euros.wording import Choices
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.text import translatable


@dataclass(frozen=True, slots=True)
class Parts:
    """1 000 € of a document, and what they were shared out from."""

    spent: Spending
    split: Split
    by_chapter: bool
    """The document presents no function: parts are its chapters, exactly."""


def parts_of(budget: BudgetFrame, choices: Choices) -> Parts:
    """Return the 1 000 € of a document.

    Raises:
        UserError: nothing is spent on the perimeter, or the document is only a change to another.

    """
    if budget.header.etape in {Etape.DM, Etape.BS}:
        raise UserError(
            translatable(
                "MilleEuros",
                "Ce document ({etape}) ne porte que des changements, pas un budget entier.",
                etape=ETAPES[budget.header.etape],
            ),
            hint=translatable(
                "MilleEuros", "Choisissez le budget primitif ou le compte de la même année."
            ),
        )
    spent = spending(budget, choices.part, choices.measure)
    if spent.has_functions:
        shared = split(spent, choices.non_ventilable, choices.presentation)
        return Parts(spent, shared, by_chapter=False)
    shared = split_by_chapter(plan_of(budget), chapters(budget, choices.part, choices.measure))
    return Parts(spent, shared, by_chapter=True)
