"""What the writers share: numbers that no column cuts, years told with one decimal."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

import pack_samples
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import joined, verbatim
from budgetlocal.export.table_text import french_number
from budgetlocal.export.words import cell_words, column_widths, sources


def table(*rows, years: int = 1) -> TableSpec:
    columns = (
        Column("nom", verbatim("Opération"), CellKind.TEXT),
        *(Column(f"a{rank}", verbatim(str(2025 + rank)), CellKind.EUROS) for rank in range(years)),
    )
    made = tuple(
        Row(str(rank), 0, (verbatim(name), *((cents,) * years)))
        for rank, (name, cents) in enumerate(rows)
    )
    return TableSpec("t", verbatim("T"), columns, made, verbatim("source"))


def widths(spec: TableSpec, room: float):
    return column_widths(spec, str, room=room, sign=5.0, margin=10.0)


def test_numbers_are_served_before_words():
    """1 000 000,00: 12 signs of 5 points and 10 of margin; words take the rest."""
    spec = table(("Une opération dont le nom est long", 1_000_000_00), years=2)
    assert widths(spec, 300.0) == (160.0, 70.0, 70.0)


def test_a_room_too_small_for_the_numbers_is_said():
    assert widths(table(("Halle", 1_000_000_00), years=8), 300.0) is None


@given(
    st.lists(
        st.tuples(st.text(max_size=60), st.integers(-(10**12), 10**12)), min_size=1, max_size=5
    ),
    st.integers(1, 6),
    st.floats(300, 2000),
)
def test_columns_fill_the_room_and_hold_each_number(rows, years, room):
    spec = table(*rows, years=years)
    found = widths(spec, room)
    if found is None:
        return
    assert abs(sum(found) - room) < 1e-6
    for rank in range(1, years + 1):
        longest = max(len(cell_words(row.cells[rank], CellKind.EUROS, str)) for row in spec.rows)
        assert found[rank] >= longest * 5.0


def test_years_are_told_with_one_decimal_and_never_rounded_to_whole_ones():
    years = Decimal("6.457883")
    assert cell_words(years, CellKind.YEARS, str) == "6,5"
    assert french_number(years, CellKind.YEARS) == "6,46"


def test_a_source_told_in_two_lists_is_named_once():
    one, other, third = verbatim("BP.xml"), verbatim("DM1.xml"), verbatim("PopTot")
    shown = replace(pack_samples.table(), source=joined((one, other), " ; "))
    part = replace(
        pack_samples.part("a", table=shown),
        source=joined((other, joined((one, third), " ; ")), " ; "),
    )
    assert [str(each) for each in sources(part)] == ["BP.xml", "DM1.xml", "PopTot"]


def test_a_title_of_one_long_word_is_not_cut():
    """ "Changement" is written bold above figures that are shorter than it."""
    column = Column("c", verbatim("Changement"), CellKind.EUROS)
    first = Column("p", verbatim("Poste"), CellKind.TEXT)
    shown = TableSpec("t", verbatim("T"), (first, column), (Row("a", 0, (verbatim("x"), 0)),),
                      verbatim("S"))  # fmt: skip
    found = column_widths(shown, str, room=60.0, sign=1.0, margin=1.0)
    assert found is not None
    assert found[1] >= 10 * 1.2 + 1
