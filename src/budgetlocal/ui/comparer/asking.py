"""What the page asks of the analysis, beside the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from budgetlocal.reference.official.connection import FILE_NAME
from budgetlocal.ui.donnees.shelf import Shelf

if TYPE_CHECKING:
    from budgetlocal.analysis.peers.columns import Columns
    from budgetlocal.analysis.peers.comparison import Comparison, Request
    from budgetlocal.analysis.peers.figures import Library
    from budgetlocal.analysis.peers.maps import MapOf
    from budgetlocal.analysis.peers.offer import Offer
    from budgetlocal.core.frames import BudgetFrame
    from budgetlocal.core.specs import ChartSpec, KeyFigure
    from budgetlocal.core.text import Text
    from budgetlocal.ui.jobs import Ticket


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """All that the page shows of one comparison; nothing but the card when it is refused."""

    comparison: Comparison
    summary: Text
    standing: Text | None
    """What the numbers below and above mean."""
    headlines: tuple[KeyFigure, ...]
    spread: ChartSpec | None
    series: ChartSpec | None
    map: ChartSpec | None
    columns: Columns | None


@dataclass(frozen=True, slots=True)
class OwnDocuments:
    """One budget of the workspace, to be read beside the window."""

    documents: tuple[int, ...]
    population: Mapping[int, int]
    read: Callable[[Sequence[int]], tuple[BudgetFrame, ...]]


def _with_own(library: Library, request: Request, own: Sequence[OwnDocuments]) -> Request:
    """Return the request with the figures of the budgets of the workspace."""
    from budgetlocal.analysis.peers.own_budgets import OwnBudget, by_exercice, mine_by_collectivite

    budgets = [OwnBudget(each.read(each.documents), each.population) for each in own]
    measure = library.measure(request.measure, request.kind)
    found = mine_by_collectivite(library.extract, budgets, measure, request.basis)
    focus = found.pop(request.focus, ()) if request.focus is not None else ()
    return replace(request, mine=by_exercice(focus, measure), members=found)


def _today() -> date:
    return datetime.now().astimezone().date()


def library_of(shelf: Shelf) -> Library:
    """Return the extract and the imported files as they are now.

    Raises:
        UserError: the extract cannot be read.

    """
    from budgetlocal.analysis.peers.figures import Library

    base = shelf.official_folder / FILE_NAME
    if not base.is_file():
        return Library(shelf.extract)
    journal = base.with_name(f"{base.name}-wal")
    stamps = [path.stat().st_mtime_ns for path in (base, journal) if path.is_file()]
    return Library(shelf.extract, shelf.official_folder, max(stamps))


def offer_for(shelf: Shelf, number: int) -> Offer | None:
    """Return what can be asked about a collectivité, None for a kind that is not compared."""
    from budgetlocal.analysis.peers.offer import offer
    from budgetlocal.analysis.peers.universe import KINDS

    focus = shelf.extract.collectivite(number)
    if focus is not None and not focus.is_current and focus.successor_id:
        focus = shelf.extract.collectivite(focus.successor_id)
    if focus is None or focus.kind not in KINDS:
        return None
    return offer(library_of(shelf), focus, _today())


def answer_for(
    shelf: Shelf,
    request: Request,
    around: MapOf,
    ticket: Ticket,
    *,
    everyone: bool,
    own: Sequence[OwnDocuments] = (),
) -> Answer:
    """Return the answer to one question; `own` are the budgets of the workspace.

    Raises:
        UserError: the group cannot be made, or what was imported cannot be read.

    """
    from budgetlocal.analysis.peers.answer import headlines, standing_words, summary
    from budgetlocal.analysis.peers.charts import series_chart, spread_chart
    from budgetlocal.analysis.peers.columns import columns_of
    from budgetlocal.analysis.peers.comparison import compare
    from budgetlocal.analysis.peers.maps import map_chart

    library = library_of(shelf)
    ticket.stop_if_cancelled()
    found = compare(library, _with_own(library, request, own), _today())
    ticket.stop_if_cancelled()
    if found.is_refused:
        return Answer(found, summary(found), None, (), None, None, None, None)
    return Answer(
        found,
        summary(found),
        standing_words(found) if found.own is not None else None,
        headlines(found),
        spread_chart(found),
        series_chart(library, found),
        map_chart(library, found, around),
        columns_of(found, everyone=everyone),
    )
