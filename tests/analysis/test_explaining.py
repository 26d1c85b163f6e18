"""Any shown number is explained from its origin, to the cent, down to lines of a file."""

from __future__ import annotations

import pytest

from budgetlocal.analysis.budget_tree import budget_tree
from budgetlocal.analysis.cell_origins import cell_origin
from budgetlocal.analysis.charts import council_charts
from budgetlocal.analysis.equilibrium import equilibrium_table
from budgetlocal.analysis.execution.chapters import execution
from budgetlocal.analysis.explaining import Context, document_key, explanation_of
from budgetlocal.analysis.explanation_table import explanation_table
from budgetlocal.analysis.key_figures import key_figures
from budgetlocal.core.chart_data import data_table
from budgetlocal.core.explanation import Explanation
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Section, Sens
from budgetlocal.core.origins import CREDITS, FigureOrigin, LinesOrigin, OperationOrigin
from budgetlocal.core.specs import Column, Row, TableSpec
from budgetlocal.core.text import verbatim

TITLE = verbatim("Chiffre")


def cells(table: TableSpec) -> list[tuple[Row, int, Column, FigureOrigin | None]]:
    return [
        (row, rank, column, cell_origin(row, rank, column))
        for row in table.rows
        for rank, column in enumerate(table.columns)
        if isinstance(row.cells[rank], int)
    ]


def explained(origin: FigureOrigin, context: Context) -> Explanation:
    return explanation_of(origin, TITLE, context)


@pytest.fixture
def context(accounts: list[BudgetFrame]) -> Context:
    return Context(accounts, accounts[-1], 8_000)


def test_every_amount_of_the_budget_is_the_sum_of_its_lines(context: Context) -> None:
    table = budget_tree(context.focus)
    checked = 0
    for row, rank, column, origin in cells(table)[::37]:
        if origin is None:
            assert column.key not in {"MtReal", "CredOuv", "MtPrev"}
            continue
        step = explained(origin, context).step
        assert step.cents == row.cells[rank]
        assert sum(line.counted for line in step.lines) == step.cents
        checked += 1
    assert checked > 20


def test_every_amount_of_the_execution_and_of_the_balance_is_explained(context: Context) -> None:
    tables = [
        execution(context.focus, section=section, sens=sens).table
        for section in Section
        for sens in Sens
    ]
    for table in (*tables, equilibrium_table(context.focus)):
        for row, rank, column, origin in cells(table):
            assert origin is not None, (table.key, column.key)
            assert explained(origin, context).step.cents == row.cells[rank], (row.key, column.key)


def test_a_rate_is_explained_by_what_it_divides(context: Context) -> None:
    table = execution(context.focus, section=Section.FONCTIONNEMENT, sens=Sens.DEPENSE).table
    rank = [column.key for column in table.columns].index("taux")
    row = table.rows[0]
    origin = cell_origin(row, rank, table.columns[rank])
    assert origin is not None
    done, opened = (part.step for part in explained(origin, context).step.parts)
    assert done.cents is not None
    assert opened.cents is not None
    assert done.cents / opened.cents == pytest.approx(float(row.cells[rank]))  # type: ignore[arg-type]


def test_every_key_figure_is_explained(context: Context) -> None:
    for figure in key_figures(context.budgets, context.focus, 8_000):
        assert figure.origin is not None
        explanation = explained(figure.origin, context)
        if isinstance(figure.value, int):
            assert explanation.step.cents == figure.value, figure.key
        assert all(
            line.document == explanation.step.all_lines()[0].document
            for line in explanation.step.all_lines()
        )


def test_an_explained_sum_never_begins_by_the_word_of_its_first_sign(context: Context) -> None:
    table = execution(context.focus, section=Section.FONCTIONNEMENT, sens=Sens.DEPENSE).table
    rank = [column.key for column in table.columns].index("non_employes")
    origin = cell_origin(table.rows[0], rank, table.columns[rank])
    assert origin is not None
    words = [str(part.role) for part in explained(origin, context).step.parts]
    assert words[0] == ""
    assert words[1] == "moins"


def test_every_bar_and_point_of_the_charts_is_explained(context: Context) -> None:
    compared = 0
    for chart in council_charts(context.budgets, context.focus):
        for row in data_table(chart).rows:
            for value, origin in zip(row.cells, row.origins, strict=True):
                if origin is not None:
                    assert explained(origin, context).step.cents == value, (chart.key, row.key)
                    compared += 1
    assert compared > 20


def test_the_table_of_an_explanation_adds_up_and_leads_to_places(context: Context) -> None:
    figure = next(
        f for f in key_figures(context.budgets, context.focus, 1) if f.key == "epargne_brute"
    )
    assert figure.origin is not None
    table = explanation_table(explained(figure.origin, context))
    head, *rows = table.rows
    assert head.cells[3] == figure.value
    assert (
        sum(row.cells[3] for row in rows if row.level == 1 and isinstance(row.cells[3], int))
        == figure.value
    )
    leaves = [row for row in rows if row.ordinals]
    assert all("XML" in str(row.cells[1]) for row in leaves)
    assert any("Laissé de côté" in str(row.cells[2]) for row in rows)


def test_lines_of_another_document_are_named_by_its_key(context: Context) -> None:
    older = context.budgets[0]
    origin = LinesOrigin((older.lines["ordinal"].iloc[3],), CREDITS, document_key(older))
    (line,) = explained(origin, context).step.lines
    assert str(older.header.exercice) in str(line.document)


def test_an_amount_that_no_line_gives_is_unknown(context: Context) -> None:
    step = explained(LinesOrigin((), "MtReal"), context).step
    assert step.cents is None
    assert step.reasons


def test_no_sign_is_said_before_the_first_term(context: Context) -> None:
    one, other = (LinesOrigin((rank,), CREDITS) for rank in (1, 2))
    sums = {
        sign: [
            str(part.role) for part in explained(OperationOrigin(sign, terms), context).step.parts
        ]
        for sign, terms in (("+", (one, other)), ("-", (one, other)))
    }
    assert sums == {"+": ["", "plus"], "-": ["", "moins"]}
    (opposite,) = explained(OperationOrigin("-", (one,)), context).step.parts
    assert str(opposite.role) == "moins"
