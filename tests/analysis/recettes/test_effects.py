"""Effects are an identity to the cent; side by side refuses what does not compare."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.open_data.official import ImportedFigures
from budgetlocal.analysis.peers.comparability import Verdict
from budgetlocal.analysis.recettes.aggregates import aggregate_table
from budgetlocal.analysis.recettes.effects import Levy, effects, effects_table, tax_changes
from budgetlocal.analysis.recettes.side_by_side import Measure, side_by_side
from budgetlocal.analysis.recettes.typed_levies import Typed, typed_change
from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import CellKind
from budgetlocal.core.text import verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

CENTS = st.integers(0, 10**13)
RATES = st.integers(0, 100_000).map(lambda rate: Fraction(rate, 100_000))
LEVIES = st.builds(Levy, st.just(2020), CENTS, RATES, CENTS)


@pytest.fixture(scope="module")
def extract():
    with Extract.open() as opened:
        yield opened


@pytest.fixture(scope="module")
def town(extract):
    return lambda code: extract.by_code(Kind.COMMUNE, code)


def test_a_worked_split():
    """Bases from 1 000 000 to 1 100 000 €, rate from 20 to 21 %, products as base times rate.

    New bases at the old rate: 100 000 × 20 % = 20 000 €. New rate on the new bases:
    1 100 000 × 1 % = 11 000 €. 231 000 - 200 000 = 31 000 €, nothing is left.
    """
    first = Levy(2022, 1_000_000_00, Fraction(20, 100), 200_000_00)
    last = Levy(2023, 1_100_000_00, Fraction(21, 100), 231_000_00)
    split = effects(first, last)
    assert (split.of_base, split.of_rate, split.of_rest) == (20_000_00, 11_000_00, 0)
    assert split.change == 31_000_00


@given(first=LEVIES, last=LEVIES)
def test_the_parts_add_up_to_the_cent(first, last):
    split = effects(first, last)
    assert split.of_base + split.of_rate + split.of_rest == last.product - first.product


@given(base=CENTS, rate=RATES, product=CENTS)
def test_nothing_changes_when_nothing_changes(base, rate, product):
    same = Levy(2020, base, rate, product)
    split = effects(same, same)
    assert (split.of_base, split.of_rate, split.of_rest) == (0, 0, 0)


def test_without_two_years_of_bases_the_split_is_refused_with_the_reason(extract, town):
    changes = tax_changes(extract, town("2A004"), ImportedFigures())
    assert all(change.effects is None for change in changes)
    assert all("deux années" in str(change.refusal) for change in changes)
    housing = str(changes[0].known).replace("\u202f", " ").replace("\u00a0", " ")
    # 110 271 728 € of base in 2017 (REI) at 22,72 %: 25 053 736,60 €.
    assert "25 053 736,60 €" in housing
    table = effects_table(changes, verbatim("Ajaccio"))
    assert all(cell is None for row in table.rows for cell in row.cells[2:])


def test_a_rest_is_what_the_known_parts_do_not_reach_and_nothing_twice(extract, town):
    table = aggregate_table(extract, town("93048"))
    rows = {row.key: row.cells for row in table.rows}
    years = [column.key for column in table.columns]
    for year in ("an-2018", "an-2024", "an-2025"):
        rank = years.index(year)
        total = rows["recettes_fonctionnement"][rank]
        rest = rows["recettes_fonctionnement:reste"][rank]
        taxes, dgf = rows["impots_taxes"][rank], rows["dotation_globale_fonctionnement"][rank]
        grants = rows["concours_etat"][rank]
        others = [
            rows[key][rank] or 0
            for key in (
                "subventions_recues_participations",
                "ventes_biens_services",
                "autres_recettes_fonctionnement",
            )
        ]
        reached = taxes + (grants if grants is not None else dgf) + sum(others) + rest
        assert abs(total - reached) <= 500  # figures published to the euro
    assert rows["concours_etat"][years.index("an-2018")] is None


def test_guadeloupe_aggregates_leave_no_rest(extract, town):
    table = aggregate_table(extract, town("97105"))
    assert not [row for row in table.rows if row.key.endswith(":reste")]


def test_towns_side_by_side_in_their_common_year(extract, town):
    owners = [town(code) for code in ("93048", "48095", "90010")]
    found = side_by_side(extract, owners, Measure.PER_HEAD)
    assert found.card.findings
    heads = [str(column.title) for column in found.table.columns[1:]]
    assert heads == ["Montreuil (2024)", "Mende (2024)", "Belfort (2024)"]
    total = found.table.rows[0].cells
    # 14 362 559 € over 13 087 inhabitants in Mende (ofgl_48_2024.csv).
    assert round(total[2], 2) == round(Fraction(14_362_559, 13_087), 2)
    assert found.table.columns[1].kind is CellKind.PER_HEAD


def test_shares_are_of_the_operating_revenue(extract, town):
    found = side_by_side(extract, [town("93048"), town("97105")], Measure.SHARE)
    assert found.table.rows[0].cells[1:] == (1, 1)


def test_growth_is_yearly_and_needs_two_common_years(extract, town):
    found = side_by_side(extract, [town("93048"), town("75056")], Measure.GROWTH)
    rate = found.table.rows[0].cells[1]
    # Montreuil: 176 987 554 € in 2018, 213 459 364 € in 2024.
    assert abs(float(rate) - ((213_459_364 / 176_987_554) ** (1 / 6) - 1)) < 1e-9
    alone = side_by_side(extract, [town("93048"), town("48095")], Measure.GROWTH)
    assert not alone.table.rows


def test_two_perimeters_are_refused_unless_told_to_and_then_warned(extract, town):
    owners = [town("69123"), town("97105")]
    refused = side_by_side(extract, owners, Measure.SHARE)
    assert refused.card.verdict is Verdict.REFUSED
    assert refused.table is None
    told = side_by_side(extract, owners, Measure.SHARE, told_to=True)
    assert told.table is not None
    assert any("Ces chiffres ne se comparent pas" in str(f.title) for f in told.card.findings)


def test_one_town_or_thirteen_is_refused(extract, town):
    for count in (1, 13):
        with pytest.raises(UserError):
            side_by_side(extract, [town("93048")] * count, Measure.SHARE)


def test_a_town_without_accounts_is_refused_by_name(extract, town):
    with pytest.raises(UserError) as refusal:
        side_by_side(extract, [town("93048"), town("2A004")], Measure.SHARE)
    assert str(refusal.value.where) == "Ajaccio"
    with pytest.raises(UserError):
        aggregate_table(extract, town("2A004"))


@pytest.mark.parametrize(
    ("base", "rate", "product", "year"),
    [
        ("", "20", "1", "2022"),
        ("-1", "20", "1", "2022"),
        ("1", "x", "1", "2022"),
        ("1", "20", "1,234", "2022"),
        ("1", "20", "1", "22"),
        ("1", "20", "1", "2023"),
    ],
)
def test_typed_figures_that_are_none_are_refused(base, rate, product, year):
    good = Typed("2023", "1", "20", "1")
    with pytest.raises(UserError):
        typed_change(verbatim("essai"), Typed(year, base, rate, product), good)
