"""What the workshop needs before it can be shown, read beside the window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.core.specs import TableSpec
from budgetlocal.ui.extract_access import SHARED
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.pages.page import Subject

if TYPE_CHECKING:
    from budgetlocal.analysis.atelier.completion import Suggestions
    from budgetlocal.analysis.atelier.context import Workshop
    from budgetlocal.core.text import Text
    from budgetlocal.indicators.library import Library


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """What the page works with, once read."""

    workshop: Workshop
    catalogue: TableSpec
    suggestions: Suggestions
    refused: tuple[tuple[str, Text], ...]
    """Personal indicators that can no longer be used: code and reason."""


def opened_workshop(
    subject: Subject, library: Library, reference: Path, filter_text: str, ticket: Ticket
) -> Opened:
    """Return the workshop on a document, with the indicators of a library that are right.

    Args:
        subject: the document shown and how to read it.
        library: the indicators of the person.
        reference: the folder of the imported official files.
        filter_text: what the catalogue is filtered for.
        ticket: of the job.

    Raises:
        UserError: the document only changes another budget (BS, DM).

    """
    from budgetlocal.analysis.atelier.catalogue_table import catalogue_table
    from budgetlocal.analysis.atelier.completion import Suggestions
    from budgetlocal.analysis.atelier.context import Workshop
    from budgetlocal.analysis.official_balances import official_balances
    from budgetlocal.analysis.whole_budget import refuse_a_change
    from budgetlocal.indicators.catalogue import catalogue
    from budgetlocal.indicators.extract_statistics import statistic_units
    from budgetlocal.indicators.library import opened

    budgets = subject.read(subject.siblings)
    ticket.stop_if_cancelled()
    extract = SHARED.extract()
    found = opened(library, catalogue(), statistic_units(extract))
    ticket.stop_if_cancelled()
    focus = budgets[subject.siblings.index(subject.document.id)]
    refuse_a_change(focus)
    balances = official_balances(reference, focus)
    ticket.stop_if_cancelled()
    known = found.catalogue
    workshop = Workshop(budgets, focus, subject.population, extract, known, balances)
    suggestions = Suggestions(workshop)
    suggestions.matching("re")  # gathers everything here, not at the first letter typed
    table = catalogue_table(workshop, filter_text)
    return Opened(workshop, table, suggestions, found.refused)
