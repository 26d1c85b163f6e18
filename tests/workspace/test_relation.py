from __future__ import annotations

from dataclasses import replace

import pytest

from budgetlocal.core.kinds import Amount, Etape, Section, SectionSource, Sens
from budgetlocal.workspace.comparison import AmountGap
from budgetlocal.workspace.relation import Disagreement, DisagreementKind, Relation, RelationKind
from fakes import SIRET_EAU, make_document, make_line, make_lines

NOW = "2026-11-23T09:00:00+00:00"
LINES = make_lines()


@pytest.fixture
def town(workspace):
    workspace.import_document(make_document(), imported_at=NOW)
    return workspace


def test_an_empty_workspace_knows_no_document(workspace):
    assert workspace.relation_to(make_document()) == Relation(RelationKind.NEW)


@pytest.mark.parametrize(
    "other",
    [
        {"exercice": 2024},
        {"etape": Etape.BS},
        {"etape": Etape.DM, "numero": 1},
        {"code_budget": "01", "siret": SIRET_EAU, "budget": "Eau", "is_principal": False},
    ],
)
def test_another_step_year_or_budget_is_new(town, other):
    assert town.relation_to(make_document(**other)) == Relation(RelationKind.NEW)


def test_the_same_file_is_recognised(town):
    assert town.relation_to(make_document()) == Relation(RelationKind.SAME_FILE, 1)


def test_the_same_content_is_recognised_whatever_the_layout_and_order_of_the_file(town):
    moved = [
        replace(line, ordinal=rank, source_line=rank)
        for rank, line in enumerate(reversed(LINES), start=1)
    ]
    relation = town.relation_to(make_document(moved))
    assert relation == Relation(RelationKind.SAME_CONTENT, 1)


def test_the_same_content_is_recognised_when_the_program_knows_the_sections_better(town):
    better = [
        replace(line, section=Section.INVESTISSEMENT, section_source=SectionSource.CARAC_SUP)
        for line in LINES
    ]
    assert town.relation_to(make_document(better)).kind is RelationKind.SAME_CONTENT


def test_a_conflict_tells_the_lines_and_the_cents_that_change(town):
    energy, wages, *others = LINES
    corrected = [
        replace(energy, amounts=make_line(amounts={Amount.MT_PREV: 41_000_01}).amounts),
        *others,
        make_line(20, {Amount.MT_PREV: 5_00, Amount.MT_REAL: 7}, nature="60611"),
        make_line(21, {Amount.MT_PREV: 5_00}, nature="60611"),
    ]
    relation = town.relation_to(make_document(corrected))
    assert (relation.kind, relation.document_id) == (RelationKind.CONFLICT, 1)
    compared = relation.comparison
    assert (compared.added, compared.removed, compared.changed) == (2, 1, 1)
    place = (Section.FONCTIONNEMENT, Sens.DEPENSE)
    assert relation.gaps == (
        AmountGap(*place, Amount.MT_PREV, existing=110_000_00, incoming=51_010_01),
        AmountGap(*place, Amount.MT_REAL, existing=None, incoming=7),
    )
    assert [each.gap for each in relation.gaps] == [-58_989_99, None]
    assert wages not in corrected


def test_a_line_of_unknown_section_has_a_gap_of_its_own(town):
    lost = [*LINES, make_line(30, {Amount.CRED_OUV: 1}, section=None, section_source=None)]
    (gap,) = town.relation_to(make_document(lost)).gaps
    assert (gap.section, gap.sens, gap.amount) == (None, Sens.DEPENSE, Amount.CRED_OUV)


@pytest.mark.parametrize(
    "change", [{"vote_date": "2023-04-06"}, {"is_draft": True}, {"nomenclature": "M14"}]
)
def test_another_header_with_equal_lines_is_a_conflict_without_gap(town, change):
    relation = town.relation_to(make_document(**change))
    assert relation.kind is RelationKind.CONFLICT
    compared = relation.comparison
    assert (compared.added, compared.removed, compared.changed) == (0, 0, 0)
    assert relation.gaps == ()


def test_other_general_informations_are_a_conflict(town):
    other = replace(make_document(content="autre"), informations=(("PopTot", "9999"),))
    assert town.relation_to(other).kind is RelationKind.CONFLICT


def test_another_spelling_is_not_another_content(town):
    relation = town.relation_to(
        make_document(budget="BUDGET  PRINCIPAL", collectivite="sainte-fictïon")
    )
    assert relation == Relation(RelationKind.SAME_CONTENT, 1)
    assert not relation.disagrees


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            {"collectivite": "Autre-Fiction"},
            Disagreement(DisagreementKind.COLLECTIVITE_NAME, "Sainte-Fiction", "Autre-Fiction"),
        ),
        (
            {"budget": "Assainissement"},
            Disagreement(DisagreementKind.BUDGET_NAME, "Budget principal", "Assainissement"),
        ),
        (
            {"siret": SIRET_EAU},
            Disagreement(DisagreementKind.BUDGET_SIRET, "21990001900018", SIRET_EAU),
        ),
        (
            {"siret": SIRET_EAU, "budget": "Ville"},
            Disagreement(DisagreementKind.BUDGET_SIRET, "21990001900018", SIRET_EAU),
        ),
        (
            {"siret_collectivite": "21990002700011", "siret": "21990002700011"},
            Disagreement(DisagreementKind.COLLECTIVITE_SIREN, "219900019", "219900027"),
        ),
    ],
)
def test_a_name_or_number_that_the_workspace_knows_otherwise_is_told(town, header, expected):
    relation = town.relation_to(make_document(exercice=2024, **header))
    assert relation.kind is RelationKind.NEW
    assert relation.disagreements == (expected,)
    assert relation.disagrees


def test_a_name_given_by_the_person_is_the_known_one(town):
    town.rename_budget(1, "Ville")
    town.rename_collectivite(1, "Commune de Fiction")
    assert not town.relation_to(make_document(exercice=2024)).disagrees
    told = town.relation_to(make_document(exercice=2024, budget="Eau", collectivite="Autre"))
    assert [each.known for each in told.disagreements] == ["Commune de Fiction", "Ville"]


def test_another_authority_with_another_name_is_no_disagreement(town):
    other = make_document(
        collectivite="Autre-Fiction",
        siret_collectivite="21990002700011",
        siret="21990002700011",
    )
    assert town.relation_to(other) == Relation(RelationKind.NEW)
