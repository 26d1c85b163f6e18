"""What changed since the last export: after another import, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from budgetlocal.analysis.dossier.changes import (
    Event,
    changes_since,
    changes_table,
    snapshot_of,
)
from budgetlocal.analysis.dossier.definitions import Medium
from budgetlocal.analysis.dossier.plan import OwnText, Plan, plan_from, plan_json
from budgetlocal.analysis.dossier.snapshot import Entry
from budgetlocal.core import frames
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape, Section, Sens
from budgetlocal.core.text import verbatim
from council_packs import pack, part
from fakes import make_document, make_line

MORE = 12_345_67


def with_more_spending(budget: BudgetFrame, cents: int) -> BudgetFrame:
    """Return a budget whose electricity was voted higher, as another import would bring."""
    lines = budget.lines.copy()
    place = lines.index[lines[frames.NATURE] == "60612"][0]
    lines.loc[place, str(Amount.MT_PREV)] += cents
    return replace(budget, lines=lines)


@pytest.fixture(scope="module")
def reimported(demonstration) -> dict[str, BudgetFrame]:
    return {**demonstration, "BP_2025": with_more_spending(demonstration["BP_2025"], MORE)}


def kept(plan: Plan, built) -> Plan:
    """Return the plan with the figures of today, as the workspace keeps it."""
    return plan_from(
        plan_json(replace(plan, snapshot=snapshot_of(built, Event.EXPORT, "2025-03-01")))
    )


def test_nothing_changes_when_the_same_file_is_imported_again(demonstration):
    built = pack(demonstration, "bp")
    plan = kept(Plan("bp"), built)
    again = pack(dict(demonstration), "bp", plan)
    assert changes_since(again, plan.snapshot) == ()


def test_one_line_changes_the_figures_slides_and_sentences_it_enters(demonstration, reimported):
    plan = kept(Plan("bp"), pack(demonstration, "bp"))
    after = pack(reimported, "bp", plan)
    found = changes_since(after, plan.snapshot)
    figures = {each.label: each for each in found if each.kind is Entry.FIGURE}
    before_value = pack(demonstration, "bp").numbers.get("depenses_fonctionnement").value
    after_value = after.numbers.get("depenses_fonctionnement").value
    assert after_value - before_value == MORE
    assert figures["Dépenses de fonctionnement"].before.startswith("11\u202f136\u202f300,00")
    assert figures["Dépenses de fonctionnement"].after.startswith("11\u202f148\u202f645,67")
    assert "Épargne brute" in figures
    assert "Recettes de fonctionnement" not in figures
    sentences = {each.part for each in found if each.kind is Entry.SENTENCE}
    assert "passages/depenses-fonctionnement" in sentences
    assert "passages/recettes-fonctionnement" not in sentences
    charts = {each.part for each in found if each.kind is Entry.CHART}
    assert {"diapos/depenses-fonctionnement", "diapos/financement"} <= charts
    assert "diapos/effet-de-ciseau" not in charts
    assert not [each for each in found if each.kind is Entry.PART]


def test_a_text_survives_the_import_and_is_flagged(demonstration, reimported):
    first = pack(demonstration, "bp")
    target = part(first, "depenses-fonctionnement", Medium.DOCUMENT)
    words = "Nos dépenses restent sages : {depenses_fonctionnement}."
    own = target.written_now(words, first.numbers)
    plan = Plan("bp").worded(Medium.DOCUMENT, "depenses-fonctionnement", own)
    plan = plan.worded(Medium.DOCUMENT, "priorites", OwnText("Tenir les impôts."))
    same = pack(demonstration, "bp", plan)
    assert not part(same, "depenses-fonctionnement", Medium.DOCUMENT).is_stale
    after = pack(reimported, "bp", plan_from(plan_json(plan)))
    found = part(after, "depenses-fonctionnement", Medium.DOCUMENT)
    assert found.is_stale
    assert found.own.text == words
    assert str(found.part.paragraphs[0]).replace("\u202f", " ").replace("\u00a0", " ") == (
        "Nos dépenses restent sages : 11 148 646 €."
    )
    other = part(after, "priorites", Medium.DOCUMENT)
    assert [str(each) for each in other.part.paragraphs] == ["Tenir les impôts."]
    assert not other.is_stale


def test_a_part_that_is_left_out_is_a_change_and_its_figures_are_gone(demonstration):
    plan = kept(Plan("dm"), pack(demonstration, "dm"))
    after = pack(demonstration, "dm", plan.switched(Medium.DECK, "dm-changements", is_on=False))
    found = changes_since(after, plan.snapshot)
    parts = [(each.part, each.before, each.after) for each in found if each.kind is Entry.PART]
    assert parts == [("diapos/dm-changements", "montrée", "absente")]
    assert [each.kind for each in found] == [Entry.PART]


def test_the_list_is_a_table_with_before_and_now(demonstration, reimported):
    plan = kept(Plan("bp"), pack(demonstration, "bp"))
    found = changes_since(pack(reimported, "bp", plan), plan.snapshot)
    table = changes_table(found, verbatim("repère"))
    assert len(table.rows) == len(found)
    assert [column.key for column in table.columns][-2:] == ["avant", "maintenant"]


def test_an_unknown_figure_that_becomes_known_is_a_change(demonstration):
    plan = kept(Plan("bp"), pack(demonstration, "bp", population=None))
    before = {key for key in plan.snapshot.entries if key.startswith("chiffre|")}
    assert "chiffre|recettes_fonctionnement_hab" in before


def test_a_chapter_on_both_sides_is_told_by_its_side(demonstration):
    """The rows of a table that have the same words, as the chapter 041 of a DM, are told apart."""

    def dm(spent: int) -> dict[str, BudgetFrame]:
        header = demonstration["DM1_2025"].header
        line = {"section": Section.INVESTISSEMENT, "chapitre": "041", "contnat": "041"}
        lines = (
            make_line(1, {Amount.MT_PREV: spent}, nature="2313", **line),
            make_line(2, {Amount.MT_PREV: 1_000_00}, nature="2031", sens=Sens.RECETTE, **line),
        )
        made = make_document(lines, exercice=2025, etape=Etape.DM)
        return {**demonstration, "DM1_2025": budget_frame(replace(made, header=header))}

    before = snapshot_of(pack(dm(1_000_00), "dm", focus="DM1_2025"), Event.EXPORT, "2025-03-01")
    found = changes_since(pack(dm(1_200_00), "dm", focus="DM1_2025"), before)
    rows = {
        (each.label, each.before, each.after)
        for each in found
        if each.kind is Entry.TABLE and each.part == "passages/dm-changements"
    }
    side = "Section d'investissement, Dépenses"
    chapter = "041 Opérations patrimoniales"
    assert rows == {
        (f"{side} · Changement", euros(1_000_00), euros(1_200_00)),
        (f"{side} › {chapter} · Changement", euros(1_000_00), euros(1_200_00)),
    }


def test_a_value_in_words_changes_in_its_row(demonstration, reimported):
    """A ratio is written with its unit: its row is the same, before and after."""
    before = snapshot_of(pack(demonstration, "bp"), Event.EXPORT, "2025-03-01")
    found = changes_since(pack(reimported, "bp"), before)
    rows = [each for each in found if each.part == "passages/ratios"]
    assert rows
    assert all(each.before and each.after and each.before != each.after for each in rows)
