"""Every amount of the tree is the sum of its lines; a filter hides rows, never money."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fakes import make_document, make_line

from budgetlocal.analysis.budget_tree import budget_tree
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Mouvement, Section, Sens
from budgetlocal.core.specs import NOT_APPLICABLE, Row, TableSpec

LINES = st.lists(
    st.builds(
        lambda nature, sens, amount, movement: (nature, sens, amount, movement),
        st.sampled_from(["60611", "60612", "6411", "7411", "2188", "1641"]),
        st.sampled_from(list(Sens)),
        st.none() | st.integers(-(10**9), 10**9),
        st.sampled_from(list(Mouvement)),
    ),
    min_size=1,
    max_size=25,
)


def frame(rows: list[tuple[str, Sens, int | None, Mouvement]]) -> BudgetFrame:
    lines = tuple(
        make_line(
            rank,
            {} if amount is None else {Amount.MT_PREV: amount},
            nature=nature,
            sens=sens,
            mouvement=movement,
            chapitre=nature[:2],
            contnat=nature[:2],
            section=Section.FONCTIONNEMENT if nature[0] in "67" else Section.INVESTISSEMENT,
        )
        for rank, (nature, sens, amount, movement) in enumerate(rows, start=1)
    )
    return budget_frame(make_document(lines))


def children(table: TableSpec, rank: int) -> list[Row]:
    found = []
    for row in table.rows[rank + 1 :]:
        if row.level <= table.rows[rank].level:
            break
        if row.level == table.rows[rank].level + 1:
            found.append(row)
    return found


@given(LINES)
def test_each_row_is_the_sum_of_its_children(
    rows: list[tuple[str, Sens, int | None, Mouvement]],
) -> None:
    table = budget_tree(frame(rows))
    column = [spec.key for spec in table.columns].index("MtPrev")
    for rank, row in enumerate(table.rows):
        below = children(table, rank)
        if row.level == 0 or not below:
            continue
        known = [cell for child in below if isinstance(cell := child.cells[column], int)]
        assert row.cells[column] == (sum(known) if known else None)


@given(LINES, st.randoms(use_true_random=False))
def test_the_order_of_the_lines_changes_no_amount(
    rows: list[tuple[str, Sens, int | None, Mouvement]], random: st.DataObject
) -> None:
    shuffled = rows.copy()
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    def amounts(lines: list[tuple[str, Sens, int | None, Mouvement]]) -> dict[str, object]:
        table = budget_tree(frame(lines))
        return {row.key: row.cells[2:] for row in table.rows if row.level < 4}

    assert amounts(shuffled) == amounts(rows)


def test_the_lines_of_a_row_give_its_amount(demonstration: dict[str, BudgetFrame]) -> None:
    budget = demonstration["CA_2024"]
    table = budget_tree(budget)
    column = [spec.key for spec in table.columns].index("MtReal")
    by_ordinal = budget.lines.set_index("ordinal")["MtReal"]
    for row in table.rows:
        if row.level > 0:
            assert row.cells[column] == by_ordinal.loc[list(row.ordinals)].sum()


def test_a_section_has_no_amount_because_depenses_and_recettes_do_not_add_up(
    demonstration: dict[str, BudgetFrame],
) -> None:
    table = budget_tree(demonstration["CA_2024"])
    sections = [row for row in table.rows if row.level == 0]
    assert [str(row.cells[1]) for row in sections] == [
        "Section de fonctionnement",
        "Section d'investissement",
    ]
    assert all(cell == NOT_APPLICABLE for row in sections for cell in row.cells[2:])


def test_a_water_service_has_a_section_d_exploitation(
    demonstration: dict[str, BudgetFrame],
) -> None:
    assert (
        str(budget_tree(demonstration["CA_2024_eau"]).rows[0].cells[1]) == "Section d'exploitation"
    )


def test_real_and_order_movements_add_up_to_all(demonstration: dict[str, BudgetFrame]) -> None:
    budget = demonstration["CA_2023"]
    column = [spec.key for spec in budget_tree(budget).columns].index("MtReal")

    def side(movement: Mouvement | None) -> dict[str, int]:
        rows = budget_tree(budget, movement=movement).rows
        return {
            row.key: cell
            for row in rows
            if row.level == 1 and isinstance(cell := row.cells[column], int)
        }

    real, order, everything = side(Mouvement.REEL), side(Mouvement.ORDRE), side(None)
    assert {key: real.get(key, 0) + order.get(key, 0) for key in everything} == everything


@pytest.mark.parametrize("text", ["energie", "ÉNERGIE", "  Énergie "])
def test_a_filter_is_blind_to_accents_and_case(
    demonstration: dict[str, BudgetFrame], text: str
) -> None:
    table = budget_tree(demonstration["CA_2024"], filter_text=text)
    assert {str(row.cells[0]) for row in table.rows if row.level == 3} == {"60612"}
    assert [row.level for row in table.rows[:3]] == [0, 1, 2]


def test_a_filtered_row_keeps_its_whole_amount(demonstration: dict[str, BudgetFrame]) -> None:
    whole = {row.key: row.cells for row in budget_tree(demonstration["CA_2024"]).rows}
    for row in budget_tree(demonstration["CA_2024"], filter_text="60612").rows:
        assert row.cells == whole[row.key]


def test_a_code_is_filtered_by_its_beginning(demonstration: dict[str, BudgetFrame]) -> None:
    table = budget_tree(demonstration["CA_2024"], filter_text="011")
    assert {str(row.cells[0]) for row in table.rows if row.level == 2} == {"011"}
    assert any(row.level == 3 for row in table.rows)


def test_a_filter_that_nothing_holds_leaves_nothing(
    demonstration: dict[str, BudgetFrame],
) -> None:
    assert budget_tree(demonstration["CA_2024"], filter_text="zzz").rows == ()


def test_operations_stand_after_the_chapters_with_their_name(
    demonstration: dict[str, BudgetFrame],
) -> None:
    table = budget_tree(demonstration["CA_2024"])
    codes = [
        str(row.cells[0]) for row in table.rows if row.level == 2 and row.key.startswith("I/D")
    ]
    operations = [code for code in codes if code.startswith("Op. ")]
    assert operations
    assert codes[-len(operations) :] == operations
    names = [str(row.cells[1]) for row in table.rows if str(row.cells[0]) in operations]
    assert all(names)


def test_a_dm_shows_a_signed_change_and_no_execution(
    demonstration: dict[str, BudgetFrame],
) -> None:
    table = budget_tree(demonstration["DM1_2025"])
    titles = [str(column.title) for column in table.columns]
    assert "Modification votée" in titles
    assert "Réalisé" not in titles
    column = titles.index("Modification votée")
    changes = [cell for row in table.rows if isinstance(cell := row.cells[column], int)]
    assert min(changes) < 0 < max(changes)
