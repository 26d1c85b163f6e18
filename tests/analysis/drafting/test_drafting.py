"""A draft changes credits and nothing else, keeps the sums it must, and is checked as it is typed."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.analysis.rules.checking import checked
from tests.situations import budget, situation

from budgetlocal.analysis.drafting.applied import applied, unbalance
from budgetlocal.analysis.drafting.checks import draft_findings
from budgetlocal.analysis.drafting.lines import line_at, new_place, places_of, transfer
from budgetlocal.analysis.drafting.tables import deliberation_table, effect_table
from budgetlocal.analysis.execution.facts import CENTS, MEASURE, facts
from budgetlocal.analysis.execution.grouping import Side
from budgetlocal.analysis.labels import plan_of
from budgetlocal.core.document import PlanUsed
from budgetlocal.core.drafts import Draft, DraftKind, DraftLine, Place
from budgetlocal.core.kinds import ChapterKind, Etape, Mouvement, Section, Sens
from budgetlocal.core.meanings import Severity

F, D, R = Section.FONCTIONNEMENT, Sens.DEPENSE, Sens.RECETTE
ROWS = [
    ("FD", "011", "6061", 600_00, 300_00),
    ("FD", "012", "64111", 300_00, 150_00),
    ("FD", "65", "6531", 100_00, 20_00),
    ("FR", "70", "7066", 1_000_00, 400_00),
]
BP = budget(Etape.BP, [(s, c, n, {"MtPrev": v}) for s, c, n, v, _ in ROWS], exercice=2025)
JUNE = situation("2025-06-30", [(s, c, n, {"CredOuv": v, "MtReal": d}) for s, c, n, v, d in ROWS])
JUNE_YEAR = checked("2025-06-30", BP, JUNE)


def at(chapter: str, nature: str, sens: Sens = D) -> Place:
    return Place(F, sens, Mouvement.REEL, "", ChapterKind.NATURE, chapter, nature=nature)


SUPPLIES, STAFF, COUNCIL, FEES = (
    at("011", "6061"),
    at("012", "64111"),
    at("65", "6531"),
    at("70", "7066", R),
)


def draft(*lines: DraftLine, kind: DraftKind = DraftKind.DM) -> Draft:
    return Draft(1, 1, 2025, kind, "Essai", lines)


def codes(each: Draft) -> dict[str, Severity]:
    return {finding.code: finding.severity for finding in draft_findings(JUNE_YEAR, each)}


def test_credits_before_and_after_by_hand() -> None:
    """011: 600 - 50 = 550 of which 300 are spent; it lands at 580, so 30 are missing."""
    moved = draft(*transfer(SUPPLIES, COUNCIL, 50_00))
    landings = {(Side(F, D, Mouvement.REEL), "nature/011"): 580_00}
    table = effect_table(JUNE_YEAR, moved, landings)
    names = [column.key for column in table.columns]
    row = next(row for row in table.rows if row.key == "FD/nature/011")
    cells = dict(zip(names, row.cells, strict=True))
    assert (cells["avant"], cells["projet"], cells["apres"]) == (600_00, -50_00, 550_00)
    assert (cells["realise"], cells["disponible"]) == (300_00, 250_00)
    assert (cells["atterrissage"], cells["reste"]) == (580_00, -30_00)


def test_a_row_gives_the_place_of_its_line_and_the_line_is_found_again() -> None:
    places = places_of(JUNE_YEAR.documents, draft())
    assert places["FD/nature/011/6061"] == SUPPLIES
    assert "FD/nature/011" not in places
    each = draft(DraftLine(SUPPLIES, 5))
    assert line_at(each, SUPPLIES) == DraftLine(SUPPLIES, 5)
    assert line_at(each, COUNCIL) is None


def test_a_line_of_the_draft_keeps_the_place_it_was_given() -> None:
    own = replace(SUPPLIES, fonction="213")
    places = places_of(JUNE_YEAR.documents, draft(DraftLine(own, 5)))
    assert places["FD/nature/011/6061"] == own


def test_an_account_that_the_budget_lacks_finds_its_chapter_in_the_plan() -> None:
    plan = plan_of(BP)
    assert new_place(plan, D, "673") == at("67", "673")
    added = new_place(plan, D, "2188")
    assert added is not None
    assert (added.section, added.chapitre, added.mouvement) == (
        Section.INVESTISSEMENT,
        "21",
        Mouvement.REEL,
    )
    between = new_place(plan, D, "023")
    assert between is not None
    assert (between.mouvement, between.type_ordre) == (Mouvement.ORDRE, "2")
    assert new_place(plan, D, "99999") is None


def test_a_dm_out_of_balance_is_an_error_of_the_gap_and_a_balanced_one_is_right() -> None:
    alone = draft_findings(JUNE_YEAR, draft(DraftLine(SUPPLIES, 10_00)))
    gaps = {finding.code: finding.gap for finding in alone}
    assert gaps["projet_equilibre_F"] == -10_00
    assert gaps["equilibre_F"] == -10_00
    balanced = codes(draft(DraftLine(SUPPLIES, 10_00), DraftLine(FEES, 10_00)))
    assert "projet_equilibre_F" not in balanced
    assert balanced["equilibre_F"] is Severity.OK


def test_a_virement_moves_and_creates_nothing() -> None:
    right = codes(draft(*transfer(SUPPLIES, COUNCIL, 50_00), kind=DraftKind.VC))
    assert right == {"projet_virement_F": Severity.OK, "fongibilite_F": Severity.OK}
    created = codes(draft(DraftLine(COUNCIL, 1), kind=DraftKind.VC))
    assert created["projet_virement_F"] is Severity.ERROR
    revenue = codes(draft(DraftLine(FEES, 1), DraftLine(COUNCIL, 1), kind=DraftKind.VC))
    assert revenue["projet_hors_virement"] is Severity.ERROR


def test_a_virement_at_7_5_percent_passes_and_one_cent_more_does_not() -> None:
    """Real depenses of the BP: 1 000, so 75."""
    for cents, severity in ((75_00, Severity.OK), (75_01, Severity.ERROR)):
        each = draft(*transfer(SUPPLIES, COUNCIL, cents), kind=DraftKind.VC)
        assert codes(each)["fongibilite_F"] is severity


def test_a_virement_to_the_personnel_is_refused() -> None:
    each = draft(*transfer(SUPPLIES, STAFF, 1_00), kind=DraftKind.VC)
    assert codes(each)["fongibilite_F"] is Severity.ERROR


def test_out_of_the_m57_nothing_moves_between_chapters() -> None:
    m14 = PlanUsed("M14", "M14_COM_SUP3500", 2022)
    year = checked("2025-06-30", replace(BP, plan=m14), replace(JUNE, plan=m14))
    each = draft(*transfer(SUPPLIES, COUNCIL, 1_00), kind=DraftKind.VC)
    assert "projet_entre_chapitres" in {one.code for one in draft_findings(year, each)}
    within = draft(*transfer(SUPPLIES, at("011", "6068"), 1_00), kind=DraftKind.VC)
    assert {one.code for one in draft_findings(year, within)} == {"projet_virement_F"}


def test_no_more_can_be_taken_than_is_free() -> None:
    """300 of 600 are spent on 011: 300 can go, one cent more cannot."""
    for cents, is_refused in ((300_00, False), (300_01, True)):
        found = codes(draft(*transfer(SUPPLIES, COUNCIL, cents)))
        assert ("projet_disponible_F_011" in found) is is_refused


def test_the_deliberation_table_by_hand() -> None:
    each = draft(*transfer(SUPPLIES, COUNCIL, 50_00), DraftLine(FEES, 7_00))
    table = deliberation_table(BP, each)
    total = next(row for row in table.rows if row.key == "total")
    assert total.cells[4:6] == (50_00, 50_00)
    assert total.cells[7] == 7_00
    assert [str(row.cells[2]) for row in table.rows[:3]] == ["6061", "6531", "7066"]


def test_an_empty_draft_changes_nothing_and_says_nothing() -> None:
    whole = facts(JUNE_YEAR.documents)
    assert applied(whole, draft()) is whole
    assert draft_findings(JUNE_YEAR, draft()) == ()


PLACES = st.sampled_from([SUPPLIES, STAFF, COUNCIL, at("67", "673")])
MOVES = st.lists(st.tuples(PLACES, PLACES, st.integers(1, 10**9)), max_size=8)


@settings(max_examples=30, deadline=None)
@given(MOVES)
def test_virements_keep_the_total_of_the_section_whatever_moves(
    moves: list[tuple[Place, Place, int]],
) -> None:
    lines = [line for one, other, cents in moves for line in transfer(one, other, cents)]
    each = draft(*lines, kind=DraftKind.VC)
    assert unbalance(each.lines).get("F", 0) == 0
    table = effect_table(JUNE_YEAR, each, {})
    total = next(row for row in table.rows if row.key == "FD")
    assert total.cells[4] == 1_000_00


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(PLACES, st.integers(-(10**9), 10**9)), max_size=8))
def test_a_decision_answered_in_recettes_keeps_the_balance_of_the_section(
    changes: list[tuple[Place, int]],
) -> None:
    lines = [DraftLine(place, cents) for place, cents in changes if cents]
    answer = sum(line.cents for line in lines)
    each = draft(*lines, DraftLine(FEES, answer)) if answer else draft(*lines)
    assert unbalance(each.lines).get("F", 0) == 0
    after = applied(facts(JUNE_YEAR.documents), each)
    credits = after[after[MEASURE] == "credits"]
    sides = credits.groupby("sens")[CENTS].sum()
    new = sum(line.cents for line in lines if line.place.chapitre == "67")
    assert sides["R"] - sides["D"] == new, "a new chapter is not declared yet, the others are"
