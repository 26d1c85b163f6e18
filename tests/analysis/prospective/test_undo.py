"""Every edit of a scenario or a programme is undone exactly, whatever the order."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from budgetlocal.analysis.prospective.codec import decode, encode
from budgetlocal.analysis.prospective.forms import Kind, read, values_at, with_item, without_item
from budgetlocal.analysis.prospective.hypotheses import Cible, Croissance, Scenario
from budgetlocal.analysis.prospective.layout import D, F
from budgetlocal.core.studies import StudyKind
from budgetlocal.workspace.workspace import Workspace
from prospective_samples import PLAIN


@pytest.mark.parametrize("seed", range(3))
def test_a_walk_of_edits_is_undone_step_by_step_and_done_again(tmp_path, seed):
    chance = random.Random(seed)  # noqa: S311 - the same edits each time
    workspace = Workspace.create(tmp_path / "session")
    try:
        workspace.studying.add(StudyKind.SCENARIO, None, "Fil de l'eau", encode(PLAIN))
        [study] = workspace.repository.studies(StudyKind.SCENARIO)
        states = [study.content]
        for _ in range(25):
            scenario = edited(decode(Scenario, states[-1], "A"), chance)
            workspace.studying.change(study.id, encode(scenario))
            states.append(encode(scenario))
        for state in reversed(states[:-1]):
            workspace.undo()
            assert workspace.repository.study(study.id).content == state
        for state in states[1:]:
            workspace.redo()
            assert workspace.repository.study(study.id).content == state
    finally:
        workspace.close()


def edited(scenario, chance):
    """Return the scenario with one thing added, changed, moved or removed."""
    rate = chance.randrange(-50_000, 50_000)
    chapter = chance.choice(("011", "012", "65"))
    added = Croissance(Cible(F, D, chapter), rate, note=str(rate))
    count = len(scenario.croissances)
    choice = chance.randrange(4) if count else 0
    if choice == 0:
        return with_item(scenario, Kind.CROISSANCE, None, added)
    rank = chance.randrange(count) if count else 0
    if choice == 1:
        return without_item(scenario, Kind.CROISSANCE, rank)
    if choice == 2:
        values = dict(values_at(scenario, Kind.CROISSANCE, rank)) | {"note": str(rate)}
        return with_item(scenario, Kind.CROISSANCE, rank, read(Kind.CROISSANCE, values))
    return replace(scenario, annees=chance.randrange(1, 11), emprunt_taux_ppm=abs(rate))
