from __future__ import annotations

import sqlite3

import pytest
from pandas.testing import assert_frame_equal

from budgetlocal.core import frames
from budgetlocal.core.changes import Changes, Topic
from budgetlocal.core.kinds import (
    Amount,
    ChapterKind,
    Etape,
    Mouvement,
    Section,
    SectionSource,
    Sens,
)
from budgetlocal.workspace.refusals import AlreadyImportedError
from budgetlocal.workspace.repository import UnknownDocumentError, UnknownLineError
from fakes import SIRET_EAU, make_document, make_line

NOW = "2026-11-23T09:00:00+00:00"
RICH = make_line(
    9,
    {Amount.MT_REAL: -1, Amount.MT_PREV: 0, Amount.MT_BUDG_PREC: 10**16},
    libelle='Apostrophe d\'usage ; "guillemets" — œ',
    chapitre_kind=ChapterKind.OPERATION,
    operation="12",
    operation_type="OPFI",
    sens=Sens.RECETTE,
    mouvement=Mouvement.ORDRE,
    type_ordre="1",
    section=None,
    section_source=None,
    supplements=(("MtSup", 5), ("MtSup", -7)),
    characteristics=(("Z", "un"), ("A", "deux")),
)
SURE = make_line(3, section=Section.INVESTISSEMENT, section_source=SectionSource.CARAC_SUP)


def test_a_document_comes_back_exactly_as_it_was_read(workspace):
    document = make_document([RICH, SURE])
    changes = workspace.import_document(document, imported_at=NOW)
    assert changes == Changes(frozenset({Topic.DOCUMENTS}), added=(1,))
    assert workspace.repository.document(1) == document
    assert workspace.repository.header(1) == document.header


def test_the_frame_is_that_of_the_document(workspace):
    document = make_document([RICH, SURE, *make_document(etape=Etape.CA).lines[:2]][:3])
    workspace.import_document(document, imported_at=NOW)
    expected, found = frames.budget_frame(document), workspace.repository.budget_frame(1)
    assert_frame_equal(found.lines, expected.lines)
    for field in ("header", "source", "plan", "informations", "notices"):
        assert getattr(found, field) == getattr(expected, field)


def test_an_empty_document_has_an_empty_frame(workspace):
    workspace.import_document(make_document([]), imported_at=NOW)
    found = workspace.repository.budget_frame(1).lines
    assert_frame_equal(found, frames.lines_frame([]))


def test_a_missing_amount_is_not_zero_once_stored(workspace):
    workspace.import_document(make_document([RICH]), imported_at=NOW)
    line = workspace.repository.line_detail(1, 9)
    assert line == RICH
    assert line.amount(Amount.MT_PREV) == 0
    assert line.amount(Amount.CRED_OUV) is None


def test_a_line_is_found_in_its_own_document(workspace):
    workspace.import_document(make_document([SURE]), imported_at=NOW)
    workspace.import_document(make_document([RICH], exercice=2024), imported_at=NOW)
    assert workspace.repository.line_detail(2, 9) == RICH
    with pytest.raises(UnknownLineError):
        workspace.repository.line_detail(1, 9)


def test_importing_twice_is_refused_and_changes_nothing(workspace, content):
    document = make_document()
    workspace.import_document(document, imported_at=NOW)
    before = content()
    with pytest.raises(AlreadyImportedError) as refusal:
        workspace.import_document(document, imported_at=NOW)
    assert str(refusal.value) == "« Budget principal » : BP 2023 est déjà dans le classeur."
    assert content() == before


def test_replacing_gives_a_new_number_and_keeps_what_the_person_set(workspace):
    workspace.import_document(make_document(), imported_at=NOW)
    workspace.rename_budget(1, "Ville")
    workspace.set_population(1, 2023, 1250)
    corrected = make_document([make_line()])
    changes = workspace.import_document(corrected, imported_at=NOW, replace=True)
    assert changes == Changes(frozenset({Topic.DOCUMENTS}), added=(2,), removed=(1,))
    (entry,) = workspace.repository.documents()
    assert (entry.id, entry.line_count, entry.budget) == (2, 1, "Ville")
    assert workspace.repository.population(2) == 1250


def test_the_same_file_read_otherwise_replaces_its_former_reading(workspace):
    workspace.import_document(make_document(content="octets", exercice=2022), imported_at=NOW)
    workspace.import_document(make_document(), imported_at=NOW)
    changes = workspace.import_document(
        make_document(content="octets"), imported_at=NOW, replace=True
    )
    assert changes.removed == (1, 2)
    assert [entry.exercice for entry in workspace.repository.documents()] == [2023]


def test_removing_the_last_document_removes_its_budget(workspace):
    workspace.import_document(make_document(), imported_at=NOW)
    changes = workspace.remove_document(1)
    assert changes == Changes(frozenset({Topic.DOCUMENTS}), removed=(1,))
    assert workspace.repository.documents() == ()
    assert workspace.repository.budgets() == ()
    assert workspace.repository.collectivites() == ()


def test_removing_a_document_keeps_the_others_and_the_population(workspace):
    workspace.import_document(make_document(), imported_at=NOW)
    workspace.import_document(make_document(exercice=2022), imported_at=NOW)
    workspace.set_population(1, 2023, 1250)
    workspace.remove_document(1)
    workspace.import_document(make_document(), imported_at=NOW)
    assert [entry.exercice for entry in workspace.repository.documents()] == [2022, 2023]
    assert workspace.repository.population(3) == 1250


def test_an_unknown_document_is_a_fault_of_the_caller(workspace):
    for ask in (
        workspace.remove_document,
        workspace.repository.document,
        workspace.repository.budget_frame,
        workspace.repository.population,
    ):
        with pytest.raises(UnknownDocumentError):
            ask(1)
    assert not workspace.can_undo


def test_the_authority_of_a_document_without_its_siret_is_that_of_the_budget(workspace):
    workspace.import_document(make_document(siret_collectivite=""), imported_at=NOW)
    assert workspace.repository.collectivites()[0].siren == "219900019"
    assert workspace.repository.header(1).siret_collectivite == ""


def test_a_document_that_breaks_a_rule_of_the_tables_leaves_no_trace(workspace, content):
    before = content()
    with pytest.raises(sqlite3.IntegrityError):
        workspace.import_document(make_document([SURE, SURE]), imported_at=NOW)
    with pytest.raises(sqlite3.IntegrityError):
        workspace.import_document(make_document(siret="2199000190001X"), imported_at=NOW)
    assert content() == before
    assert not workspace.is_modified


def test_steps_are_listed_in_the_order_of_the_year(workspace):
    steps = [
        {"etape": Etape.CFU},
        {"etape": Etape.CA},
        {"etape": Etape.DM, "numero": 2},
        {"etape": Etape.DM, "numero": 1},
        {"etape": Etape.BS},
        {"etape": Etape.BP},
        {"etape": Etape.CA, "exercice": 2022},
    ]
    for step in steps:
        workspace.import_document(make_document(**step), imported_at=NOW)
    listed = [f"{each.exercice} {each.etape_label}" for each in workspace.repository.documents()]
    assert listed == [
        "2022 CA",
        "2023 BP",
        "2023 BS",
        "2023 DM1",
        "2023 DM2",
        "2023 CA",
        "2023 CFU",
    ]


def test_budgets_and_authorities_are_listed_apart(workspace):
    eau = {"budget": "Eau", "siret": SIRET_EAU, "code_budget": "01", "is_principal": False}
    other = {
        "collectivite": "Autre-Fiction",
        "siret_collectivite": "21990002700011",
        "siret": "21990002700011",
        "departement": "98",
    }
    for header in (eau, other, {}):
        workspace.import_document(make_document(**header), imported_at=NOW)
    repository = workspace.repository
    assert [each.name for each in repository.collectivites()] == ["Autre-Fiction", "Sainte-Fiction"]
    other_id, own_id = (each.id for each in repository.collectivites())
    assert [each.name for each in repository.budgets(own_id)] == ["Budget principal", "Eau"]
    (other_budget,) = repository.budgets(other_id)
    assert (other_budget.siret, other_budget.is_principal) == ("21990002700011", True)
    assert [each.budget_id for each in repository.documents(other_budget.id)] == [other_budget.id]
    assert len(repository.budgets()) == len(repository.documents()) == 3


def test_a_budget_bears_the_name_of_its_latest_document_in_any_order_of_import(workspace):
    workspace.import_document(make_document(exercice=2024, budget="Ville"), imported_at=NOW)
    workspace.import_document(make_document(exercice=2021, budget="Commune"), imported_at=NOW)
    assert workspace.repository.budgets()[0].name == "Ville"
    assert {each.budget for each in workspace.repository.documents()} == {"Ville"}
    assert workspace.repository.header(2).budget == "Commune"


def test_another_thread_reads_on_a_connection_that_cannot_write(workspace):
    workspace.import_document(make_document(), imported_at=NOW)
    with workspace.open_reader() as reader:
        workspace.import_document(make_document(exercice=2024), imported_at=NOW)
        assert [each.exercice for each in reader.documents()] == [2023, 2024]
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            reader._connection.execute("DELETE FROM document")
