"""A layout that was asked about once imports alone the month after, and only while it is the same."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.layouts.budgets import Budget, demonstration
from tests.layouts.catalogue import layout
from tests.layouts.damage import shuffled_columns
from tests.layouts.judging import Outcome, chapter_totals, judged, stage_totals
from tests.layouts.layout import Layout, rendered
from tests.layouts.writers import WORKBOOKS

from budgetlocal.core.kinds import Amount
from budgetlocal.importing.tables.answers import Answers, Identite
from budgetlocal.importing.tables.reading import read_tables
from budgetlocal.importing.tables.report import Question, Statut, TableImport
from budgetlocal.importing.tables.roles import ColumnUse, Role

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tests.layouts.books import Book

    from budgetlocal.importing.tables.recettes import Recette

WITHOUT_HEADER = layout("sans_entete")
ANONYMOUS = replace(layout("etat_execution"), is_anonymous=True, preamble=3)


def month(budget: Budget, more: int) -> Budget:
    """Return the budget a month later: more was executed, and a line was added."""
    entries = [replace(entry, amounts=_grown(entry.amounts, more)) for entry in budget.entries]
    added = replace(entries[3], nature="60633", libelle="Fournitures de voirie (ajout)")
    return replace(budget, entries=(*entries[:4], added, *entries[4:]))


def _grown(amounts: Mapping[str, int | None], more: int) -> dict[str, int | None]:
    return {
        key: cents + more if key == "REAL" and cents else cents for key, cents in amounts.items()
    }


def answers_to(result: TableImport, book: Book) -> Answers:
    """Answer as the person who made the file would: whose budget it is, what each column is."""
    (sheet,) = [one for one in result.lecture.sheets if one.is_used]
    (page,) = [one for one in book.pages if one.is_data]
    budget = book.budgets[0]
    if sheet.header_rows:
        return Answers(
            identite=Identite(
                collectivite=budget.collectivite,
                siret_collectivite=budget.siret,
                siret=budget.siret,
                budget=budget.libelle,
                nomenclature=budget.nomenclature,
            )
        )
    roles = {"BP": Role.CREDITS_OUVERTS, "REAL": Role.REALISE}
    columns = {
        (sheet.name, column): ColumnUse(roles[stage])
        for stage, places in page.amount_columns.items()
        for column in places
    }
    return Answers(columns=columns)


def first_month(asking: Layout, folder: Path) -> Recette:
    """Import the file of the first month, with the answers; return what is kept of them."""
    book = rendered(asking, (demonstration("CA_2024"),))
    path = WORKBOOKS["xlsx"](book, folder)
    asked = read_tables(path)
    assert asked.statut is Statut.QUESTION
    answered = read_tables(path, answers=answers_to(asked, book))
    assert answered.statut is Statut.IMPORTE, _asked(answered.questions)
    assert answered.recette is not None
    return answered.recette


def _asked(questions: tuple[Question, ...]) -> list[str]:
    return [f"{question.id}: {question.text}" for question in questions]


@pytest.mark.parametrize("asking", [WITHOUT_HEADER, ANONYMOUS], ids=lambda one: one.name)
def test_the_next_month_imports_alone_with_the_same_answers(asking: Layout, tmp_path: Path) -> None:
    recette = first_month(asking, tmp_path)
    later = rendered(asking, (month(demonstration("CA_2024"), 12_34),))
    path = WORKBOOKS["xlsx"](later, tmp_path)
    alone = read_tables(path, recettes=[recette])
    assert alone.statut is Statut.IMPORTE, _asked(alone.questions)
    assert alone.recette_used == recette.name
    (document,) = alone.documents
    realised = chapter_totals(document)[Amount.MT_REAL]
    assert realised == stage_totals(later, 2024, "REAL")
    assert read_tables(path).statut is Statut.QUESTION


@pytest.mark.parametrize("asking", [WITHOUT_HEADER, ANONYMOUS], ids=lambda one: one.name)
def test_a_column_more_is_another_layout(asking: Layout, tmp_path: Path) -> None:
    recette = first_month(asking, tmp_path)
    changed = replace(asking, columns=(*asking.columns, "DM"))
    book = rendered(changed, (demonstration("CA_2024"),))
    result = read_tables(WORKBOOKS["ods"](book, tmp_path), recettes=[recette])
    assert not result.recette_used
    assert judged(result, book).outcome is not Outcome.WRONG


def test_columns_exchanged_with_their_titles_are_not_read_one_for_the_other(tmp_path: Path) -> None:
    recette = first_month(ANONYMOUS, tmp_path)
    book = rendered(ANONYMOUS, (demonstration("CA_2024"),))
    chance = random.Random(5)  # noqa: S311 - a fixture
    found = shuffled_columns(book, ANONYMOUS, chance)
    assert found is not None
    result = read_tables(WORKBOOKS["xlsx"](found.book, tmp_path), recettes=[recette])
    verdict = judged(result, found.book)
    assert verdict.outcome is not Outcome.WRONG, verdict.why


def test_the_recette_of_one_package_says_nothing_about_another(tmp_path: Path) -> None:
    recette = first_month(WITHOUT_HEADER, tmp_path)
    book = rendered(layout("liste_plate"), (demonstration("CA_2024"),))
    result = read_tables(WORKBOOKS["xlsx"](book, tmp_path), recettes=[recette])
    assert not result.recette_used
    assert judged(result, book).outcome is Outcome.EXACT


def test_the_recette_of_one_budget_does_not_name_another(tmp_path: Path) -> None:
    named = layout("etat_execution")
    principal = rendered(named, (demonstration("CA_2024"),))
    first = read_tables(WORKBOOKS["xlsx"](principal, tmp_path))
    assert first.recette is not None
    annexe = rendered(named, (demonstration("CA_2024_eau"),))
    result = read_tables(WORKBOOKS["xlsx"](annexe, tmp_path), recettes=[first.recette])
    verdict = judged(result, annexe)
    assert verdict.outcome is not Outcome.WRONG, verdict.why
    assert {one.header.budget for one in result.documents} == {annexe.budgets[0].libelle}
