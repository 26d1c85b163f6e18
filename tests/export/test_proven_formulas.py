"""A formula is written only where it gives the number exactly."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

import pack_samples
from budgetlocal.core.specs import CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import verbatim
from budgetlocal.export.native_sheet import formula_of
from budgetlocal.export.proven_formulas import Difference, Ratio, Sum, Variation, proven

CENTS = st.integers(-(10**13), 10**13)


def column_table(total, addends, *, unknown=False):
    """Return a total above its children, in one column."""
    rows = [Row("t", 0, (verbatim("Total"), total), RowStyle.TOTAL)]
    rows += [Row(str(rank), 1, (verbatim(f"n{rank}"), value)) for rank, value in enumerate(addends)]
    if unknown:
        rows.append(Row("u", 1, (verbatim("inconnu"), None)))
    columns = (
        Column("nom", verbatim("Nom"), CellKind.TEXT),
        Column("m", verbatim("Montant"), CellKind.EUROS),
    )
    return TableSpec("t", verbatim("T"), columns, tuple(rows), verbatim("s"))


def test_an_equilibrium_worked_by_hand():
    # Total 6 000,21 = 1 000,07 + 2 000,07 + 3 000,07; écart = voté - réalisé; taux = réalisé/voté.
    found = proven(pack_samples.table())
    assert found[0, 1] == Sum((1, 2, 3))
    assert found[1, 3] == Difference(1, 2)
    assert found[1, 4] == Ratio(2, 1)
    assert formula_of(found[0, 1], (4, 1)) == "=ROUND(SUM(B6:B8),2)"
    assert formula_of(found[1, 3], (5, 3)) == "=ROUND(B6-C6,2)"
    assert formula_of(found[1, 4], (5, 4)) == '=IF(B6=0,"n. d.",C6/B6)'


def test_a_total_a_cent_away_stays_a_number():
    table = pack_samples.table(total=6_000_22)
    assert (0, 1) not in proven(table)
    assert proven(table)[0, 2] == Sum((1, 2, 3))


@given(st.lists(CENTS, min_size=1, max_size=8), st.integers(-3, 3))
def test_a_sum_is_proven_exactly_when_it_is_one(addends, gap):
    found = proven(column_table(sum(addends) + gap, addends))
    assert ((0, 1) in found) == (gap == 0)


@given(st.lists(CENTS, min_size=1, max_size=5))
def test_an_unknown_child_makes_no_sum(addends):
    assert proven(column_table(sum(addends), addends, unknown=True)) == {}


def test_a_total_below_its_rows_is_their_sum():
    table = column_table(30, [10, 20])
    below = replace(
        table,
        rows=tuple(replace(row, level=0) for row in (*table.rows[1:], table.rows[0])),
    )
    assert proven(below)[2, 1] == Sum((0, 1))


def test_a_change_from_one_year_to_the_next_is_a_variation():
    columns = tuple(
        Column(name, verbatim(name), kind)
        for name, kind in (
            ("n", CellKind.TEXT),
            ("2023", CellKind.EUROS),
            ("2024", CellKind.EUROS),
            ("v", CellKind.PERCENT),
        )
    )
    pairs = ((100_00, 110_00), (300_00, 200_00), (0, 5_00))
    rows = tuple(
        Row(str(rank), 0, (
            verbatim(str(rank)), old, new, Decimal(new - old) / Decimal(old) if old else None
        ))
        for rank, (old, new) in enumerate(pairs)
    )  # fmt: skip
    found = proven(TableSpec("t", verbatim("T"), columns, rows, verbatim("s")))
    assert found == {(0, 3): Variation(2, 1), (1, 3): Variation(2, 1)}


def test_one_row_alone_proves_no_relation_between_columns():
    table = pack_samples.table()
    assert proven(replace(table, rows=table.rows[1:2])) == {}
