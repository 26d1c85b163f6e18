"""Comparisons: every commune works, figures are bound to their group, refusals are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetlocal.analysis.peers.answer import headlines, standing_words, summary
from budgetlocal.analysis.peers.charts import (
    MOST_DOTS,
    series_chart,
    spread_chart,
)
from budgetlocal.analysis.peers.choice import KINDS_OF_GROUP, Choice
from budgetlocal.analysis.peers.columns import columns_of
from budgetlocal.analysis.peers.comparability import Basis as What
from budgetlocal.analysis.peers.comparability import Verdict
from budgetlocal.analysis.peers.comparison import Comparison, Request, compare
from budgetlocal.analysis.peers.figures import Library
from budgetlocal.analysis.peers.groups import GroupKind
from budgetlocal.analysis.peers.maps import MapOf, class_bounds, dissolved, map_chart
from budgetlocal.analysis.peers.measures import Basis
from budgetlocal.analysis.peers.offer import offer
from budgetlocal.analysis.peers.standings import OwnFigure
from budgetlocal.analysis.peers.universe import universe
from budgetlocal.core.chart_data import alt_text, data_table
from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import MarkKind
from budgetlocal.core.text import verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

DAY = date(2026, 11, 24)
SPENDING, INVESTMENT = "ofgl.bp.depenses_fonctionnement", "dgfip_invest.depenses"


@pytest.fixture(scope="session")
def library(extract: Extract) -> Library:
    return Library(extract)


def asked(
    library: Library,
    code: str,
    group: GroupKind = GroupKind.DEPARTEMENT,
    measure: str = SPENDING,
    year: int = 2024,
    basis: Basis = Basis.PER_HEAD,
    *,
    kind: Kind = Kind.COMMUNE,
    **more,
) -> Comparison:
    focus = library.extract.by_code(kind, code)
    assert focus is not None
    request = Request(kind, focus.id, Choice(group), measure, year, basis, **more)
    return compare(library, request, DAY)


def test_montreuil_among_the_communes_of_its_departement(library: Library) -> None:
    found = asked(library, "93048")
    assert (found.spread.members, found.spread.known) == (38, 38)
    assert found.own is not None
    assert found.own.value == Decimal("1691.390004")
    assert (found.standing.below, found.standing.above) == (26, 12)
    # the 38 amounts over the 38 populations, read apart
    members = list(found.group.members)
    amounts = library.extract.column(SPENDING, 2024, kind=Kind.COMMUNE)
    amounts = amounts.set_index("collectivite_id")["value"].loc[members]
    people = library.extract.column("insee.population.totale", 2024, kind=Kind.COMMUNE)
    people = people.set_index("collectivite_id")["value"].loc[members]
    mean = Decimal(int(amounts.sum())) / 100 / int(people.sum())
    assert found.spread.weighted_mean == mean.quantize(Decimal("0.000001"))
    ordered = sorted(float(a) / 100 / int(p) for a, p in zip(amounts, people, strict=True))
    assert float(found.spread.median or 0) == pytest.approx((ordered[18] + ordered[19]) / 2)


def test_a_spread_sample_of_communes_all_work(library: Library) -> None:
    numbers = universe(library.extract, Kind.COMMUNE).index
    sample = [int(numbers[rank]) for rank in range(0, len(numbers), 900)]
    sample += [int(number) for number in numbers[-90::30]]  # overseas
    refused: list[str] = []
    for number in sample:
        focus = library.extract.collectivite(number)
        assert focus is not None
        choices = offer(library, focus, DAY)
        measure = library.measure(choices.first, Kind.COMMUNE)
        for group in (GroupKind.STRATE, GroupKind.NEIGHBOURS, GroupKind.NEAREST):
            request = Request(
                Kind.COMMUNE, number, Choice(group), measure.key, choices.latest(measure),
                measure.bases[0],
            )  # fmt: skip
            try:
                found = compare(library, request, DAY)
            except UserError:
                refused.append(focus.code)
                continue
            assert spread_chart(found).series, focus.name
            assert str(summary(found))
            spread = found.spread
            if spread.median is not None:
                assert spread.first_quartile <= spread.median <= spread.third_quartile
            map_chart(library, found, MapOf.DEPARTEMENT)
    # without a population, or without a profile (the Pacific): said, with what to do
    assert all(code.startswith("98") for code in refused)


@pytest.mark.parametrize("kind", [Kind.COMMUNE, Kind.EPCI, Kind.DEPARTEMENT])
def test_every_group_of_every_kind_leaves_the_focus_out(library: Library, kind: Kind) -> None:
    codes = {Kind.COMMUNE: "49018", Kind.EPCI: "244900015", Kind.DEPARTEMENT: "49"}
    focus = library.extract.by_code(kind, codes[kind])
    assert focus is not None
    choices = offer(library, focus, DAY)
    measure = library.measure(choices.first, kind)
    for group in KINDS_OF_GROUP[kind]:
        if group is GroupKind.CHOSEN:
            continue
        request = Request(
            kind, focus.id, Choice(group), measure.key, choices.latest(measure), measure.bases[0]
        )
        found = compare(library, request, DAY)
        assert found.group.members, group
        assert focus.id not in found.group.members
        assert found.spread.members == len(found.group.members)


def test_two_years_are_refused_then_printed_everywhere(library: Library) -> None:
    plain = asked(library, "93048")
    other = next(each for each in plain.others if each.basis.exercice == 2023)
    refused = asked(library, "93048", own=other.key)
    assert refused.is_refused
    assert any("deux années" in str(entry.detail) for entry in refused.card.findings)
    assert refused.warnings == ()
    told = asked(library, "93048", own=other.key, told_to=True)
    assert told.card.verdict is Verdict.CAUTION
    chart, columns = spread_chart(told), columns_of(told, everyone=False)
    drawn = map_chart(library, told, MapOf.DEPARTEMENT)
    lines = series_chart(library, told)
    assert drawn is not None
    assert lines is not None
    for text in (chart.note, drawn.note, lines.note, columns.source, chart.source):
        assert "deux années ne se comparent pas" in str(text)


def test_two_perimeters_are_refused(library: Library) -> None:
    marseille = asked(library, "13055", GroupKind.STRATE)
    others = [each for each in marseille.others if each.basis.perimeter == "BP+BA"]
    assert others
    refused = asked(library, "13055", GroupKind.STRATE, own=others[0].key)
    assert refused.is_refused
    assert "perimetre" in " ".join(entry.code for entry in refused.card.findings)


def test_paris_lacks_a_figure_and_says_so(library: Library) -> None:
    found = asked(library, "75056", GroupKind.STRATE, INVESTMENT)
    assert found.own is None
    assert found.standing.known == 0
    [own, *_] = headlines(found)
    assert own.value is None
    assert "ne donne pas ce chiffre" in str(own.missing)
    assert not any(mark.kind is MarkKind.FOCUS for mark in spread_chart(found).marks)


def test_every_number_says_its_source_its_year_and_how_many(library: Library) -> None:
    found = asked(library, "93048")
    for figure in headlines(found):
        words = str(figure.definition)
        assert "OFGL" in words
        assert "2024" in words
        assert "38 sur 38" in words
        assert "Seine-Saint-Denis" in words
        assert "Guadeloupe" not in words  # a file of the same column, none of its figures used
        assert "population totale 2024" in words
    assert "ni classement ni note" in str(standing_words(found))


def test_a_large_group_is_shown_by_its_centiles(library: Library) -> None:
    found = asked(library, "93048", GroupKind.ALL, INVESTMENT)
    chart = spread_chart(found)
    assert len(found.group.members) == 34_968
    assert len(chart.categories) == 99
    values = [value for value in chart.series[0].values if value is not None]
    assert values == sorted(values)
    assert values[49] == pytest.approx(found.spread.median, rel=Decimal("0.0001"))
    small = spread_chart(asked(library, "93048"))
    assert len(small.categories) == 38 <= MOST_DOTS
    assert "Bobigny" in {str(name) for name in small.categories}


def test_the_data_table_and_the_words_of_a_spread_have_its_marks(library: Library) -> None:
    found = asked(library, "93048")
    chart = spread_chart(found)
    table = data_table(chart)
    assert [str(row.cells[0]) for row in table.rows[:5]] == [
        "Montreuil", "1er quartile", "Médiane", "3e quartile", "Moyenne pondérée",
    ]  # fmt: skip
    assert table.rows[2].cells[1] == found.spread.median
    assert len(table.rows) == 5 + 38
    words = str(alt_text(chart)).replace("\u202f", " ").replace("\u00a0", " ")
    assert "Montreuil : 1 691,39 €/hab." in words


def test_the_years_give_the_quartiles_of_each_and_say_how_many(library: Library) -> None:
    found = asked(library, "93048")
    lines = series_chart(library, found)
    assert lines is not None
    assert [str(year) for year in lines.categories] == [str(year) for year in range(2018, 2026)]
    third, first, median, own = (entry.values for entry in lines.series)
    for high, middle, low in zip(third, median, first, strict=True):
        assert low <= middle <= high
    assert own[6] == Decimal("1691.390004")
    assert median[6] == found.spread.median
    assert "2024 : 38" in str(lines.note)


def test_the_map_has_one_value_for_each_outline(library: Library) -> None:
    found = asked(library, "93048")
    drawn = map_chart(library, found, MapOf.DEPARTEMENT)
    assert drawn is not None
    assert drawn.areas is not None
    assert len(drawn.areas.outlines) == 39
    [focus] = [rank for rank, area in enumerate(drawn.areas.outlines) if area.is_focus]
    assert str(drawn.categories[focus]) == "Montreuil"
    assert drawn.series[0].values[focus] == Decimal("1691.390004")
    sizes = [0] * 5
    for value in drawn.series[0].values:
        rank = drawn.areas.rank(value)
        assert rank is not None
        sizes[rank] += 1
    assert max(sizes) - min(sizes) <= 1
    around = map_chart(library, found, MapOf.NEIGHBOURS)
    assert around is not None
    assert len(around.categories) == 9


def test_the_table_of_all_sorts_with_the_unknown_last(library: Library) -> None:
    found = asked(library, "93048", measure=INVESTMENT)
    columns = columns_of(found, everyone=True)
    assert len(columns.numbers) == 34_969
    keys = [data.column.key for data in columns.columns]
    value = keys.index("valeur")
    for rising in (True, False):
        order = columns.order(value, is_rising=rising)
        assert columns.cell(order[-1], value) is None
        shown = [columns.cell(place, value) for place in order[:200]]
        assert shown == sorted(shown, reverse=not rising)
    names = columns.order(keys.index("nom"), is_rising=True)
    first = columns.table(names[:3])
    assert str(first.rows[0].cells[1]) == "Aast"
    table = columns.table([columns.focus or 0])
    assert table.rows[0].cells[keys.index("montant")] == 5_247_055_100
    gap = table.rows[0].cells[keys.index("ecart")]
    assert gap == table.rows[0].cells[value] - found.spread.median


@given(st.lists(st.integers(-50, 50) | st.none(), max_size=60))
@settings(deadline=None)
def test_classes_hold_every_known_value_in_order(values: list[int | None]) -> None:
    bounds = class_bounds(values)
    known = [value for value in values if value is not None]
    assert list(bounds) == sorted(set(bounds))
    assert len(bounds) <= 4
    if known:
        assert all(min(known) <= bound < max(known) for bound in bounds)


def test_side_by_side_squares_are_one_border() -> None:
    left = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
    right = ((1, 0), (2, 0), (2, 1), (1, 1), (1, 0))
    [ring] = dissolved((left, right))
    assert ring[0] == ring[-1]
    assert set(ring) == {(0, 0), (1, 0), (2, 0), (2, 1), (1, 1), (0, 1)}
    assert len(ring) == 7


@given(st.permutations(range(38)))
@settings(max_examples=10, deadline=None)
def test_the_order_of_the_members_changes_nothing(library: Library, order: list[int]) -> None:
    found = asked(library, "93048")
    members = tuple(found.group.members[rank] for rank in order)
    choice = Choice(GroupKind.CHOSEN, members=members, name="x")
    request = Request(Kind.COMMUNE, found.request.focus, choice, SPENDING, 2024, Basis.PER_HEAD)
    again = compare(library, request, DAY)
    assert again.spread == found.spread
    assert again.standing == found.standing


def test_a_figure_of_the_own_budget_stands_in_when_it_measures_the_same(library: Library) -> None:
    ours = OwnFigure(
        key="budget/2024",
        label=verbatim("CFU 2024"),
        value=Decimal("450.00"),
        basis=What(INVESTMENT, 2024, "BP"),
        source=verbatim("classeur"),
    )
    mine = {(INVESTMENT, 2024): (ours,)}
    found = asked(library, "75056", GroupKind.STRATE, INVESTMENT, mine=mine)
    assert found.own is ours
    assert found.standing.known == 40
    assert not found.is_refused
    other = replace(ours, key="budget/vote", basis=What("maquette.depenses", 2024, "BP"))
    mine = {(INVESTMENT, 2024): (other,)}
    alone = asked(library, "75056", GroupKind.STRATE, INVESTMENT, mine=mine)
    assert alone.own is None  # never taken by itself
    chosen = asked(library, "75056", GroupKind.STRATE, INVESTMENT, mine=mine, own=other.key)
    assert chosen.is_refused
    assert "refus_definition" in {entry.code for entry in chosen.card.findings}
