"""Revenue by kind: parts add up to the document, to the cent, for made-up and real budgets."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.analysis.recettes.charts import revenue_chart
from budgetlocal.analysis.recettes.kinds import DEDUCTED, INTERNAL, UNKNOWN, kinds
from budgetlocal.analysis.recettes.row_words import (
    columns_kept,
    with_words,
    without_words,
    words_of,
    years_of,
)
from budgetlocal.analysis.recettes.tree import receipts_of, revenue_table
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document
from mille_budgets import account
from real_data import BUDGETS, needs

DEMONSTRATION = Path(__file__).resolve().parents[3] / "resources" / "demonstration"


@pytest.fixture(scope="module")
def accounts():
    names = ("CA_2022", "CA_2023", "CA_2024")
    return [budget_frame(read_document(DEMONSTRATION / f"{name}.xml")) for name in names]


def revenue_in(budget) -> int:
    """Return the real revenue of a document, straight from its lines."""
    lines = budget.lines
    real = (lines["sens"] == "R") & (lines["mouvement"] == "reel")
    return int(lines.loc[real, str(Amount.MT_REAL)].sum())


def test_kinds_add_up_to_the_revenue_of_the_document(accounts):
    for budget in accounts:
        receipts = receipts_of(budget)
        received = sum(a for k, a in receipts.amounts.items() if receipts.kinds[k] != DEDUCTED)
        assert received == revenue_in(budget) > 0
        assert UNKNOWN not in receipts.kinds.values()


def test_families_add_up_to_the_total_and_kinds_to_their_family(accounts):
    table = revenue_table(accounts, accounts[-1], 8437)
    column = [column.key for column in table.columns].index("an-2024")
    tops = {row.key: row.cells[column] for row in table.rows if row.level == 0}
    total = tops.pop("total")
    tops.pop(INTERNAL, None)
    assert sum(tops.values()) == total
    for family, value in tops.items():
        mine = [row for row in table.rows if row.level == 1 and row.key.startswith(f"{family}:")]
        assert sum(row.cells[column] for row in mine) == value
    by_kind = {row.key.split(":")[-1]: row.cells[column] for row in table.rows if row.level == 1}
    for kind, value in by_kind.items():
        leaves = [
            row.cells[column]
            for row in table.rows
            if row.level == 2 and row.key.startswith(f"{kind}:")
        ]
        assert sum(leaves) == value


def test_shares_add_up_to_one_and_carry_overs_have_none(accounts):
    table = revenue_table(accounts, accounts[-1], None)
    part = [column.key for column in table.columns].index("part")
    tops = [row for row in table.rows if row.level == 0]
    shares = [row.cells[part] for row in tops if row.key not in {"total", INTERNAL}]
    assert round(sum(shares), 12) == 1
    carried = next(row for row in tops if row.key == INTERNAL)
    assert str(carried.cells[part]) == ""
    head = [column.key for column in table.columns].index("habitant")
    assert all(row.cells[head] is None for row in tops)  # no population: unknown, not zero


def test_the_words_of_a_kind_are_on_its_row(accounts):
    table = revenue_table(accounts, accounts[-1], 8437)
    row = next(row for row in table.rows if row.key == "impots:contributions_directes")
    words = " ".join(str(cell) for cell in row.cells[-4:])
    assert "propriétaires" in words
    assert "vote le taux" in words
    assert "1636 B sexies" in words


def test_an_account_has_the_words_of_its_kind_and_a_family_has_none(accounts):
    table = revenue_table(accounts, accounts[-1], 8437)
    numbers = {row.key: rank for rank, row in enumerate(table.rows)}
    kind = words_of(table, numbers["impots:contributions_directes"])
    assert [str(title) for title, _ in kind] == [
        "Qui paie ?", "Qui décide ?", "Peut-on le changer ?", "Texte",
    ]  # fmt: skip
    account = numbers["impots:contributions_directes"] + 1
    assert table.rows[account].level == 2
    assert words_of(table, account) == kind
    assert words_of(table, numbers["impots"]) == ()
    assert words_of(table, numbers["total"]) == ()


def test_the_years_of_the_table_are_those_of_the_accounts(accounts):
    table = revenue_table(accounts, accounts[-1], 8437)
    assert [str(table.columns[rank].title) for rank in years_of(table)] == ["2022", "2023", "2024"]


def test_columns_are_kept_with_their_cells_and_origins(accounts):
    table = revenue_table(accounts, accounts[-1], 8437)
    kept = columns_kept(table, without_words(table))
    keys = [column.key for column in kept.columns]
    assert keys == ["poste", "an-2022", "an-2023", "an-2024", "part", "habitant"]
    for row, whole in zip(kept.rows, table.rows, strict=True):
        assert row.cells == whole.cells[:6]
        assert row.origins == whole.origins[:6]
    words = [column.key for column in columns_kept(table, with_words(table)).columns]
    assert words == ["poste", "an-2024", "paie", "decide", "marge", "article"]


def test_the_chart_takes_its_bars_from_the_table(accounts):
    table = revenue_table(accounts, accounts[-1], 8437)
    chart = revenue_chart(table)
    column = [column.key for column in table.columns].index("an-2024")
    values = {str(row.cells[0]): row.cells[column] for row in table.rows if row.level == 0}
    shown = dict(zip(map(str, chart.categories), chart.series[0].values, strict=True))
    assert shown
    assert all(values[name] == value for name, value in shown.items())
    assert not any("Reports" in name for name in shown)
    assert "deux sections" in str(chart.series[0].name)


REAL = ("montreuil/CA_2016.xml", "montreuil/CA_2022.xml", "yatotem2scdl/BP2022_M43_TRANSPORT.xml")


@pytest.mark.parametrize("name", REAL)
def test_real_budgets_have_no_revenue_of_unknown_kind(name):
    receipts = receipts_of(budget_frame(read_document(needs(BUDGETS) / name)))
    unknown = {a for a, kind in receipts.kinds.items() if kind == UNKNOWN}
    assert not unknown
    assert set(receipts.kinds.values()) <= set(kinds())


def test_the_direct_taxes_of_montreuil_are_those_of_its_account():
    """Accounts 7311 and 7318 (73118 in M57) of the CA 2022 of Montreuil, straight from the XML."""
    path = needs(BUDGETS) / "montreuil/CA_2022.xml"
    direct = 0
    for _event, node in etree.iterparse(path, huge_tree=False, resolve_entities=False):
        if etree.QName(node).localname != "LigneBudget":
            continue
        fields = {etree.QName(child).localname: child.get("V") for child in node}
        is_real = fields.get("OpBudg") == "0" and fields.get("CodRD") == "R"
        if is_real and fields["Nature"] in {"7311", "73111", "7318"}:
            direct += round(float(fields["MtReal"]) * 100)
    receipts = receipts_of(budget_frame(read_document(path)))
    assert receipts.of_kind("contributions_directes") == direct > 0


def test_each_amount_of_each_year_is_explained_by_the_lines_of_its_document(accounts):
    table = revenue_table(accounts, accounts[-1], 8437)
    context = Context(accounts, accounts[-1])
    seen = 0
    for row in table.rows:
        for cell, origin in zip(row.cells, row.origins, strict=True):
            if origin is not None:
                assert explanation_of(origin, verbatim("x"), context).step.cents == cell, row.key
                seen += 1
    assert seen > 3 * len([row for row in table.rows if row.level < 2])


def test_what_a_water_budget_gives_back_to_the_agency_is_deducted():
    """701249 (chapter 014) is expenditure of class 7: 500 € sold, 60 € passed on, 440 € kept."""
    water = account(
        ("", "70111", 500_00, {"sens": "R", "chapitre": "70"}),
        ("", "701249", 60_00, {"chapitre": "014"}),
        ("", "6061", 80_00, {}),
        plan=("M4", "M49_D", 2023),
        is_principal=False,
    )
    table = revenue_table([water], water, None)
    rows = {row.key: row.cells[1] for row in table.rows}
    assert rows["reversements"] == -60_00
    assert rows["total"] == 440_00


@pytest.mark.parametrize("name", ["DM1_2025", "BS_2025"])
def test_the_revenue_of_a_change_is_not_that_of_a_year(accounts, name):
    change = budget_frame(read_document(DEMONSTRATION / f"{name}.xml"))
    with pytest.raises(UserError, match="ne porte que des changements") as refused:
        revenue_table([*accounts, change], change, None)
    assert "budget primitif" in str(refused.value.hint)


def test_a_voted_year_beside_executed_ones_says_so(accounts):
    voted = budget_frame(read_document(DEMONSTRATION / "BP_2025.xml"))
    table = revenue_table([*accounts, voted], voted, None)
    titles = [str(column.title) for column in table.columns]
    assert titles[1:5] == ["2022", "2023", "2024", "2025 (voté)"]
    chart = revenue_chart(table)
    assert chart is not None
    assert "2025 (voté)" in str(chart.title)
    executed = revenue_table(accounts, accounts[-1], None)
    assert [str(column.title) for column in executed.columns][1:4] == ["2022", "2023", "2024"]


def test_a_line_spent_on_an_account_that_receives_is_less_of_its_kind():
    """7067: 500 € received and 20 € given back make 480 € of fees, never a "reversement" of 480 €."""
    town = account(
        ("20", "7067", 500_00, {"sens": "R", "chapitre": "70"}),
        ("20", "7067", 20_00, {}),
        ("01", "7391171", 30_00, {"chapitre": "014"}),
    )
    rows = {row.key: row.cells[1] for row in revenue_table([town], town, None).rows}
    assert rows["tarifs"] == 480_00
    assert rows["reversements"] == -30_00
    assert rows["total"] == 450_00


def test_the_total_tells_what_the_ofgl_takes_out_for_the_grand_paris():
    """M14 65541 is the FCCT: 100 € of taxes, 30 € of them to the EPT; 65548 is any other body."""
    rows = (("01", "73111", 100_00, {"sens": "R", "chapitre": "73"}),)
    paid = ("01", "65541", 30_00, {"chapitre": "65"})
    plan = ("M14", "M14_COM_SUP3500", 2022)
    town = account(*rows, paid, plan=plan)
    source = str(revenue_table([town], town, None).source)
    assert "Ce total compte 30,00" in source.replace("\u202f", " ").replace("\u00a0", " ")
    other = account(*rows, ("01", "65548", 30_00, {"chapitre": "65"}), plan=plan)
    assert "FCCT" not in str(revenue_table([other], other, None).source)
