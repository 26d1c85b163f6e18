"""What the law asks, article by article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from budgetlocal.analysis.dossier.building import build
from budgetlocal.analysis.dossier.checklist import (
    State,
    checklist,
    checklist_findings,
    checklist_table,
)
from budgetlocal.analysis.dossier.definitions import Medium, obligations, occasions
from budgetlocal.analysis.dossier.plan import OwnText, Plan
from budgetlocal.core.meanings import Severity
from council_packs import material, pack

OCCASIONS = tuple(occasions())


def items(built):
    return {item.obligation.key: item for item in checklist(built)}


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_each_item_is_filled_or_its_absence_is_named(demonstration, occasion):
    for item in checklist(pack(demonstration, occasion)):
        if item.state is State.FILLED:
            assert item.filled_by
        else:
            assert str(item.reason)


WRITTEN = {
    "note-contexte": ("contexte-local",),
    "note-priorites": ("priorites",),
    "note-pluriannuel": ("ppi",),
    "note-desendettement": ("desendettement",),
    "note-taux": ("taux",),
    "note-personnel": ("effectifs",),
    "rob-hypotheses": ("hypotheses",),
    "rob-evolution": ("objectifs-evolution",),
    "rob-lpfp": ("objectifs-evolution",),
    "rob-pluriannuel": ("ppi",),
    "rob-dette": ("extinction-dette",),
    "rob-profil-dette": ("orientations-dette",),
    "rob-epargne": ("orientations-dette",),
    "dm-motifs": ("motifs",),
}


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_the_words_of_the_person_fill_what_files_do_not_say(demonstration, occasion):
    """Every item that lacks for Villexemple is filled once its part is written."""
    before = items(pack(demonstration, occasion))
    for key, item in before.items():
        if item.state is not State.LACKING:
            continue
        plan = Plan(occasion)
        for name in WRITTEN[key]:
            plan = plan.worded(Medium.DOCUMENT, name, OwnText("Voici."))
        after = items(pack(demonstration, occasion, plan))[key]
        assert after.state is State.FILLED, key


@pytest.mark.parametrize("occasion", OCCASIONS)
def test_a_part_that_is_left_out_fills_nothing(demonstration, occasion):
    built = pack(demonstration, occasion)
    for key, item in items(built).items():
        if item.state is not State.FILLED:
            continue
        plan = Plan(occasion)
        for part in item.obligation.parts:
            plan = plan.switched(Medium.DOCUMENT, part, is_on=False)
        after = items(pack(demonstration, occasion, plan))[key]
        assert after.state is State.LACKING
        assert "décochée" in str(after.reason)


@pytest.mark.parametrize(
    ("population", "state"),
    [(10_000, State.NOT_ASKED), (10_001, State.LACKING), (3_499, State.NOT_ASKED)],
)
def test_staff_of_the_rob_above_ten_thousand_inhabitants(demonstration, population, state):
    """CGCT L2312-1 ("plus de 10 000 habitants") and D2312-3 B."""
    found = items(pack(demonstration, "dob", population=population))
    assert found["rob-personnel"].state is state


@pytest.mark.parametrize(
    ("population", "state"), [(3_499, State.NOT_ASKED), (3_500, State.LACKING)]
)
def test_the_rob_from_three_thousand_five_hundred_inhabitants(demonstration, population, state):
    assert items(pack(demonstration, "dob", population=population))["rob-hypotheses"].state is state


@pytest.mark.parametrize("informations", [{}, {"PopTot": "0"}, {"PopTot": "-5"}])
def test_an_unknown_population_is_not_below_the_threshold(demonstration, informations):
    frames = {
        name: replace(frame, informations=informations) for name, frame in demonstration.items()
    }
    item = items(pack(frames, "dob"))["rob-hypotheses"]
    assert item.state is State.LACKING
    assert "Population inconnue" in str(item.reason)


def test_the_population_alone_is_not_the_background(demonstration):
    """Economic and social background is asked too, and no file says it."""
    item = items(pack(demonstration, "bp"))["note-contexte"]
    assert item.state is State.LACKING
    assert "Le contexte économique et social" in str(item.reason)


def test_the_target_of_the_rob_is_that_of_the_law_in_force(demonstration):
    """Loi 2023-1195, article 17, II: operating expenditure, of the main and of each annex budget."""
    item = items(pack(demonstration, "dob"))["rob-lpfp"]
    assert "2023-1195" in str(item.article)
    assert "20/12/2023" in str(item.article)
    assert "chaque budget annexe" in str(item.obligation.label)


def test_a_usage_is_not_shown_as_the_law(demonstration):
    found = items(pack(demonstration, "bp"))
    assert "contenu d'usage" in str(found["note-dette"].article)
    assert "09/08/2015" in str(found["note-dette"].article)
    assert "à confirmer" in str(found["bp-equilibre"].article)


def test_the_table_and_the_findings_tell_the_same(demonstration):
    built = build(material(demonstration), Plan("ca"))
    table, findings = checklist_table(built), checklist_findings(built)
    assert len(table.rows) == len(findings) == len(obligations("ca"))
    lacking = [item for item in checklist(built) if item.state is State.LACKING]
    assert [each.severity for each in findings].count(Severity.WARNING) == len(lacking)
    assert findings[0].severity is Severity.WARNING


@pytest.mark.parametrize(
    ("nature", "is_told"),
    [("Commune", False), ("VILLE", False), ("", False), ("COMMUNAUTE DE COMMUNES", True)],
)
def test_the_articles_of_communes_are_not_those_of_an_epci(demonstration, nature, is_told):
    frame = demonstration["CA_2024"]
    header = replace(frame.header, nature_collectivite=nature)
    built = pack({**demonstration, "CA_2024": replace(frame, header=header)}, "dob")
    assert ("L5211-36" in str(checklist_table(built).source)) is is_told
