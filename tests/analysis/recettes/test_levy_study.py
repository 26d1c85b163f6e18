"""Typed états 1259 come back as they were typed, or are said to be broken."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.recettes.levy_study import all_effects, kept_change, read, written
from budgetlocal.analysis.recettes.typed_levies import Typed
from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.core.text import verbatim

FIRST = Typed("2022", "1 000 000", "20 %", "200 000,00")
LAST = Typed("2023", "1 100 000", "21", "231 000,50")
TEXTS = st.text(max_size=40)
YEARS = st.builds(Typed, TEXTS, TEXTS, TEXTS, TEXTS)


def study(content: str) -> Study:
    return Study(1, StudyKind.FISCALITE, 1, "Foncier", content)


@given(YEARS, YEARS)
def test_what_is_written_is_read_as_it_was_typed(first, last):
    assert read(written(first, last)) == (first, last)


def test_a_kept_tax_is_split_as_when_it_was_typed_and_says_so():
    change = kept_change(study(written(FIRST, LAST)))
    # 100 000 of bases at 20 %, 1 point on 1 100 000, and fifty cents that neither gives.
    assert (change.effects.of_base, change.effects.of_rate) == (20_000_00, 11_000_00)
    assert change.effects.of_rest == 50
    table = all_effects([change], None, verbatim("Ici"))
    (row,) = table.rows
    assert "saisi" in str(row.cells[0])
    assert all("saisis" in str(note) for note in row.notes)


def without(key: str) -> str:
    content = json.loads(written(FIRST, LAST))
    del content["avant"][key]
    return json.dumps(content)


BROKEN = (
    "",
    "{",
    "[]",
    "null",
    "{}",
    '{"avant": 3, "apres": 4}',
    without("taux"),
    written(FIRST, LAST).replace('"20 %"', "20"),
    written(FIRST, Typed("2023", "1" * 41, "21", "2")),
)


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_study_is_refused_with_what_to_do_and_never_shown_as_zero(content):
    with pytest.raises(UserError) as refusal:
        read(content)
    assert refusal.value.hint
    change = kept_change(study(content))
    assert change.effects is None
    assert "ne se lisent pas" in str(change.refusal)
    (row,) = all_effects([change], None, verbatim("Ici")).rows
    assert row.cells[2:] == (None,) * 6


def test_figures_that_are_no_numbers_are_told_by_name():
    change = kept_change(study(written(FIRST, Typed("2023", "beaucoup", "21", "2"))))
    assert change.effects is None
    assert "« beaucoup »" in str(change.refusal)


def test_taxes_of_files_stay_when_nothing_is_typed():
    assert all_effects([], None, verbatim("Ici")) is None
    unknown = kept_change(study("{}"))
    assert len(all_effects([], [unknown], verbatim("Ici")).rows) == 1
