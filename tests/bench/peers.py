"""Comparing a commune: all 34,969 of them tried, and the whole page of the slowest."""

from __future__ import annotations

import time
from datetime import date

from bench.measure import Measure, best_of
from budgetlocal.analysis.peers.answer import headlines, summary
from budgetlocal.analysis.peers.charts import series_chart, spread_chart
from budgetlocal.analysis.peers.choice import Choice, group_of
from budgetlocal.analysis.peers.columns import columns_of
from budgetlocal.analysis.peers.comparison import Request, compare, spread_of
from budgetlocal.analysis.peers.figures import Library, read_figures
from budgetlocal.analysis.peers.groups import GroupKind
from budgetlocal.analysis.peers.maps import MapOf, map_chart
from budgetlocal.analysis.peers.measures import Basis
from budgetlocal.analysis.peers.offer import offer
from budgetlocal.analysis.peers.universe import universe
from budgetlocal.analysis.sante.page import Wish, sante_of
from budgetlocal.analysis.sante.tables import health_table
from budgetlocal.core.errors import UserError
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

MEASURE, YEAR = "dgfip_invest.depenses", 2024
DAY = date(2026, 1, 1)
PAGES = 30
"""Whole pages drawn up, spread over all the communes."""
RUNS = 3
HEALTH = 120
"""Pages Santé financière read."""


def measures() -> list[Measure]:
    """Return the slowest group of all communes and the slowest whole page of some of them."""
    with Extract.open() as extract:
        library = Library(extract)
        return [_every_commune(library), _page(library), _health(library)]


def _request(number: int, group: GroupKind) -> Request:
    return Request(Kind.COMMUNE, number, Choice(group), MEASURE, YEAR, Basis.PER_HEAD)


def _every_commune(library: Library) -> Measure:
    """Find the peers of every commune and where they stand; none may fail without words."""
    extract = library.extract
    numbers = universe(extract, Kind.COMMUNE).index
    measure = library.measure(MEASURE, Kind.COMMUNE)
    figures = read_figures(library, measure, YEAR, Basis.PER_HEAD, Kind.COMMUNE)
    choice = Choice(GroupKind.STRATE)
    slowest, worst, refused = 0.0, int(numbers[0]), 0
    begin = time.perf_counter()
    for number in numbers.tolist():
        start = time.perf_counter()
        try:
            group_of(extract, Kind.COMMUNE, number, choice, DAY)
        except UserError:
            refused += 1  # no population at all: said, with what to do
        took = time.perf_counter() - start
        if took > slowest:
            slowest, worst = took, number
    total = time.perf_counter() - begin

    def once() -> None:
        spread_of(figures, group_of(extract, Kind.COMMUNE, worst, choice, DAY).members)

    members = group_of(extract, Kind.COMMUNE, worst, choice, DAY).members[:200]
    ours = best_of(RUNS, once)
    sheets = best_of(1, lambda: [extract.sheet(number) for number in members])
    return Measure(
        f"peers of each of {len(numbers)} communes in {total:.0f} s, {refused} refused with a "
        f"reason; the slowest again with its quartiles",
        ours,
        f"the sheets of {len(members)} of them",
        sheets,
        "under 200 ms promised",
    )


def _page(library: Library) -> Measure:
    numbers = universe(library.extract, Kind.COMMUNE).index
    sample = [int(numbers[rank]) for rank in range(0, len(numbers), len(numbers) // PAGES)]

    def whole(number: int) -> None:
        focus = library.extract.collectivite(number)
        assert focus is not None
        offer(library, focus, DAY)
        found = compare(library, _request(number, GroupKind.NEAREST), DAY)
        headlines(found), summary(found), spread_chart(found), series_chart(library, found)
        map_chart(library, found, MapOf.DEPARTEMENT)
        columns_of(found, everyone=True)

    times: dict[int, float] = {}
    for number in sample:
        try:
            whole(number)
            times[number] = best_of(1, lambda number=number: whole(number))
        except UserError:
            continue
    worst = max(times, key=lambda number: times[number])
    group = compare(library, _request(worst, GroupKind.NEAREST), DAY).group.members
    sheets = best_of(1, lambda: [library.extract.sheet(number) for number in group])
    return Measure(
        f"whole page, slowest of {len(times)} communes",
        times[worst],
        f"the sheets of its {len(group)} peers",
        sheets,
        "under 200 ms promised",
    )


def _health(library: Library) -> Measure:
    """Read the page Santé financière of communes spread over the country; none may fail."""
    extract = library.extract
    numbers = universe(extract, Kind.COMMUNE).index
    sample = [int(numbers[rank]) for rank in range(0, len(numbers), len(numbers) // HEALTH)]

    def whole(number: int) -> None:
        health_table(sante_of(extract, number, Wish(), day=DAY))

    times = {number: best_of(1, lambda number=number: whole(number)) for number in sample}
    worst = max(times, key=lambda number: times[number])
    return Measure(
        f"page Santé financière, slowest of {len(times)} communes",
        best_of(RUNS, lambda: whole(worst)),
        "the sheet of that commune",
        best_of(RUNS, lambda: extract.sheet(worst)),
        "under 200 ms promised",
    )
