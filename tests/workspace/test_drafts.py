"""Drafts, landings and autorisations are kept, refused when they say nothing, and undone whole."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from budgetlocal.core.changes import Topic
from budgetlocal.core.drafts import DraftKind, DraftLine, LandingNote, Place
from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import ChapterKind, Etape, Mouvement, Section, Sens
from budgetlocal.workspace.commands.drafts import UnknownDraftError
from budgetlocal.workspace.workspace import Workspace
from fakes import make_document

NOW = "2026-11-23T09:00:00+00:00"
PLACE = Place(
    Section.FONCTIONNEMENT,
    Sens.DEPENSE,
    Mouvement.REEL,
    "",
    ChapterKind.NATURE,
    "011",
    nature="6061",
)
LANDING = LandingNote(
    Section.FONCTIONNEMENT, Sens.DEPENSE, ChapterKind.NATURE, "011", 900_00, "Hiver doux"
)


@pytest.fixture
def town(workspace: Workspace) -> Workspace:
    workspace.import_document(make_document(), imported_at=NOW)
    return workspace


def test_a_draft_is_begun_filled_renamed_and_removed(town: Workspace) -> None:
    edits = town.preparing
    assert edits.add_draft(1, 2023, DraftKind.DM, "  DM de juin ").topics == {Topic.DRAFTS}
    edits.set_draft_line(1, DraftLine(PLACE, -50_00, "Fournitures", "économie"))
    edits.set_draft_line(1, DraftLine(replace(PLACE, nature="6068"), 50_00))
    (draft,) = town.repository.drafts(1)
    assert (draft.objet, draft.exercice, draft.kind) == ("DM de juin", 2023, DraftKind.DM)
    assert [line.cents for line in draft.lines] == [-50_00, 50_00]
    edits.rename_draft(1, "DM n° 1")
    assert town.repository.drafts(1)[0].objet == "DM n° 1"
    edits.remove_draft(1)
    assert town.repository.drafts(1) == ()


def test_a_line_typed_again_is_changed_and_zero_takes_it_away(town: Workspace) -> None:
    town.preparing.add_draft(1, 2023, DraftKind.VC, "Virement")
    town.preparing.set_draft_line(1, DraftLine(PLACE, 10_00))
    town.preparing.set_draft_line(1, DraftLine(PLACE, 12_00, note="mieux"))
    assert town.repository.drafts(1)[0].lines == (DraftLine(PLACE, 12_00, note="mieux"),)
    town.preparing.set_draft_line(1, DraftLine(PLACE, 0))
    assert town.repository.drafts(1)[0].lines == ()


def test_a_landing_needs_a_reason_and_goes_back_to_the_calculation(town: Workspace) -> None:
    with pytest.raises(UserError, match="pourquoi"):
        town.preparing.set_landing(1, 2023, replace(LANDING, note=" "))
    town.preparing.set_landing(1, 2023, LANDING)
    town.preparing.set_landing(1, 2023, replace(LANDING, cents=800_00))
    assert town.repository.landings(1, 2023) == (replace(LANDING, cents=800_00),)
    town.preparing.remove_landing(1, 2023, LANDING)
    assert town.repository.landings(1, 2023) == ()


def test_an_autorisation_de_programme_is_set_changed_and_taken_away(town: Workspace) -> None:
    town.preparing.set_autorisation(1, "107", 100_000_00)
    town.preparing.set_autorisation(1, "107", 120_000_00)
    assert town.repository.autorisations(1) == {"107": 120_000_00}
    with pytest.raises(UserError, match="négative"):
        town.preparing.set_autorisation(1, "107", -1)
    town.preparing.set_autorisation(1, "107", None)
    assert town.repository.autorisations(1) == {}


def test_payment_credits_are_set_by_year_changed_and_taken_away(town: Workspace) -> None:
    town.preparing.set_credit_paiement(1, "107", 2025, 30_000_00)
    town.preparing.set_credit_paiement(1, "107", 2026, 10_00)
    town.preparing.set_credit_paiement(1, "107", 2025, 20_000_00)
    assert town.repository.credits_paiement(1) == {("107", 2025): 20_000_00, ("107", 2026): 10_00}
    with pytest.raises(UserError, match="négative"):
        town.preparing.set_credit_paiement(1, "107", 2025, -1)
    town.preparing.set_credit_paiement(1, "107", 2026, None)
    assert town.repository.credits_paiement(1) == {("107", 2025): 20_000_00}


def test_what_is_about_nothing_or_nowhere_is_refused(town: Workspace) -> None:
    with pytest.raises(UserError):
        town.preparing.add_draft(1, 2023, DraftKind.DM, "  ")
    with pytest.raises(UnknownDraftError):
        town.preparing.add_draft(1, 1999, DraftKind.DM, "DM")
    for edit in (town.preparing.remove_draft, lambda n: town.preparing.rename_draft(n, "x")):
        with pytest.raises(UnknownDraftError):
            edit(9)
    with pytest.raises(UnknownDraftError):
        town.preparing.set_draft_line(9, DraftLine(PLACE, 1))


def test_a_draft_goes_with_its_budget_and_comes_back_with_it(town: Workspace, content) -> None:
    town.preparing.add_draft(1, 2023, DraftKind.DM, "DM")
    town.preparing.set_draft_line(1, DraftLine(PLACE, 1))
    before = content()
    town.remove_document(1)
    assert town.repository.drafts(1) == ()
    town.undo()
    assert content() == before


@pytest.mark.parametrize("seed", range(3))
def test_undoing_200_random_edits_gives_back_the_identical_workspace(
    town: Workspace, content, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - not a secret
    town.import_document(make_document(exercice=2024, etape=Etape.CA), imported_at=NOW)
    start, done = content(), 0
    while done < 200:
        try:
            chance.choice(EDITS)(town, chance)
        except (UserError, LookupError):
            continue
        done += 1
    end = content()
    assert end != start
    for _ in range(200):
        town.undo()
    assert content() == start
    for _ in range(200):
        town.redo()
    assert content() == end


def _begin(town: Workspace, chance: random.Random) -> None:
    kind = chance.choice(list(DraftKind))
    town.preparing.add_draft(1, chance.choice([2023, 2024]), kind, chance.choice(["DM", "l'été"]))


def _fill(town: Workspace, chance: random.Random) -> None:
    draft = chance.choice(town.repository.drafts(1))
    place = replace(PLACE, chapitre=chance.choice(["011", "65"]), sens=chance.choice(list(Sens)))
    line = DraftLine(place, chance.randint(-2, 2), note=chance.choice(["", "'; --"]))
    town.preparing.set_draft_line(draft.id, line)


def _remove(town: Workspace, chance: random.Random) -> None:
    town.preparing.remove_draft(chance.choice(town.repository.drafts(1)).id)


def _land(town: Workspace, chance: random.Random) -> None:
    landing = replace(LANDING, cents=chance.randint(0, 9), chapitre=chance.choice(["011", "012"]))
    edit = chance.choice([town.preparing.set_landing, town.preparing.remove_landing])
    edit(1, chance.choice([2023, 2024]), landing)


def _authorise(town: Workspace, chance: random.Random) -> None:
    town.preparing.set_autorisation(1, chance.choice("12"), chance.choice([None, 0, 5]))


def _schedule(town: Workspace, chance: random.Random) -> None:
    year, cents = chance.choice([2025, 2026]), chance.choice([None, 0, 5])
    town.preparing.set_credit_paiement(1, chance.choice("12"), year, cents)


EDITS = (_begin, _fill, _fill, _fill, _remove, _land, _authorise, _schedule)
