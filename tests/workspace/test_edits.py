from __future__ import annotations

import sqlite3

import pytest

from budgetlocal.core.changes import Topic
from budgetlocal.core.errors import UserError
from budgetlocal.workspace.commands.names import UnknownNumberError
from fakes import make_document

NOW = "2026-11-23T09:00:00+00:00"


@pytest.fixture
def town(workspace):
    workspace.import_document(make_document(), imported_at=NOW)
    return workspace


def test_a_name_given_to_a_budget_is_shown_everywhere(town):
    assert town.rename_budget(1, "  Ville ").topics == {Topic.NAMES}
    assert town.repository.budgets()[0].name == "Ville"
    assert town.repository.documents()[0].budget == "Ville"
    assert town.repository.budget_frame(1).header.budget == "Ville"


def test_a_name_given_to_an_authority_is_shown_everywhere(town):
    assert town.rename_collectivite(1, "Ville de Fiction").topics == {Topic.NAMES}
    assert town.repository.collectivites()[0].name == "Ville de Fiction"
    assert town.repository.document(1).header.collectivite == "Ville de Fiction"


@pytest.mark.parametrize("name", ["", " \t"])
def test_a_blank_name_is_refused(town, name):
    with pytest.raises(UserError, match="Le nom est vide"):
        town.rename_budget(1, name)
    assert town.repository.budgets()[0].name == "Budget principal"


def test_an_unknown_budget_or_authority_is_a_fault_of_the_caller(town):
    with pytest.raises(UnknownNumberError):
        town.rename_budget(2, "Eau")
    with pytest.raises(UnknownNumberError):
        town.rename_collectivite(2, "Autre")
    with pytest.raises(sqlite3.IntegrityError):
        town.set_population(2, 2023, 10)


def test_the_population_of_an_exercice_serves_all_its_documents(town):
    assert town.repository.population(1) is None
    assert town.set_population(1, 2023, 1250).topics == {Topic.POPULATION}
    assert town.repository.population(1) == 1250
    town.set_population(1, 2023, None)
    assert town.repository.population(1) is None


def test_the_population_can_be_set_before_the_documents_come(town):
    town.set_population(1, 2024, 1300)
    town.import_document(make_document(exercice=2024), imported_at=NOW)
    assert town.repository.population(2) == 1300


@pytest.mark.parametrize("population", [0, -3])
def test_an_impossible_population_is_refused(town, population):
    with pytest.raises(UserError, match="au moins 1 habitant"):
        town.set_population(1, 2023, population)
    assert town.repository.population(1) is None


def test_a_typed_potentiel_fiscal_goes_with_every_document_of_the_exercice(town):
    assert town.set_potentiel_fiscal(1, 2023, 1_234_567_00).topics == {Topic.POTENTIEL_FISCAL}
    assert town.repository.potentiel_fiscal(1) == 1_234_567_00
    assert town.repository.budget_frame(1).potentiel_fiscal == 1_234_567_00
    assert town.repository.document(1).potentiel_fiscal == 1_234_567_00
    town.undo()
    assert town.repository.budget_frame(1).potentiel_fiscal is None


def test_a_potentiel_fiscal_of_nothing_is_refused(town):
    with pytest.raises(UserError, match="supérieur à zéro"):
        town.set_potentiel_fiscal(1, 2023, 0)


def test_a_potentiel_fiscal_typed_early_waits_for_its_documents(town):
    town.set_potentiel_fiscal(1, 2024, 5_00)
    document = town.import_document(make_document(exercice=2024), imported_at=NOW).added[0]
    assert town.repository.potentiel_fiscal(document) == 5_00
